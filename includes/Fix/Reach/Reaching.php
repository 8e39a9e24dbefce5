<?php
/**
 * Finds out why a key's provider is not reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the provider's host and WordPress.org, without a key, and says where it stops.
 */
final class Reaching {

	/** How often a person may have it tried: each time others are asked. */
	public const PER_HOUR = 20;

	/** @var Catalog */
	private $catalog;

	/** @var Targets */
	private $targets;

	/** @var Ways */
	private $ways;

	/** @var Machine */
	private $machine;

	/** @var Clock */
	private $clock;

	/** @var bool Whether the reader may know which files there are. */
	private $shows_files;

	public function __construct( Catalog $catalog, Targets $targets, Ways $ways, Machine $machine, Clock $clock, bool $shows_files ) {
		$this->catalog     = $catalog;
		$this->targets     = $targets;
		$this->ways        = $ways;
		$this->machine     = $machine;
		$this->clock       = $clock;
		$this->shows_files = $shows_files;
	}

	/**
	 * @param Key            $key   The key whose provider is to be reached.
	 * @param string         $ip    The address that others see; '' when it is not known.
	 * @param Stopwatch|null $watch For tests.
	 * @return array<string, mixed> `Reach` in src/shared/types.ts, without the line.
	 */
	public function of( Key $key, string $ip, ?Stopwatch $watch = null ): array {
		$target = $this->targets->of( $key );
		if ( null === $target ) {
			return $this->nobody();
		}
		$reader = new Attempt_Reader( $this->clock, new Redactor( array_values( $key->values() ) ), $this->shows_files );
		$seen   = ( new Run( $this->ways, $this->clock, $watch ?? new Stopwatch(), $reader ) )->towards( $target, $this->machine );
		$at     = new Situation( $seen, $target, $this->names( $key, $seen, $ip ) );
		$words  = new Words();
		return array(
			'cause'   => $at->cause(),
			'title'   => $words->title( $at ),
			'meaning' => $words->meaning( $at ),
			'steps'   => ( new Steps() )->of( $at ),
			'lines'   => $this->lines( $seen ),
			'message' => ( new Host_Message() )->of( $at ),
		);
	}

	/**
	 * @return array<string, string>
	 */
	private function names( Key $key, Seen $seen, string $ip ): array {
		$provider = $this->catalog->provider( $key->provider() );
		$file     = $seen->name( 'file' );
		return array(
			'provider'    => $provider['name'] ?? $key->provider(),
			'plugin'      => $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin(),
			'site'        => (string) wp_parse_url( home_url(), PHP_URL_HOST ),
			'status_page' => $provider['links']['status'] ?? '',
			'ip'          => $ip,
			'local'       => $seen->name( 'local' ),
			'versions'    => $this->machine->versions(),
			'file'        => $this->shows_files && '' !== $file ? Shown_Path::of( $file ) : '',
		);
	}

	/**
	 * @return list<array<string, string>> Lines of proof.
	 */
	private function lines( Seen $seen ): array {
		return $this->shows_files ? $seen->lines() : array_map(
			static function ( array $line ): array {
				return array( 'sub' => Shown_Path::without( $line['sub'] ) ) + $line;
			},
			$seen->lines()
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function nobody(): array {
		return array(
			'cause'   => 'unknown',
			'title'   => __( 'The settings name no host that can be asked', 'key-health' ),
			'meaning' => __( 'The address stored beside the key is empty, or leads into this server’s own network. Nobody was asked.', 'key-health' ),
			'steps'   => array( __( 'Look into the settings of the plugin: the address must begin with https:// and be a name that everybody can reach.', 'key-health' ) ),
			'lines'   => array(),
			'message' => '',
		);
	}
}
