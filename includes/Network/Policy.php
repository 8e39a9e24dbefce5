<?php
/**
 * What who runs a network has chosen for all its sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Fix\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * One option of the network. Whatever is not in it, or is damaged, has its default: sites keep their screens, and no provider is
 * asked before a person has agreed.
 *
 * @phpstan-type Switches array{site_screens: bool, site_alerts: bool, consent: bool, daily: bool}
 */
final class Policy {

	/** Also read by name in hooks-admin.php, where this file is not needed. */
	public const OPTION = 'key_health_network_policy';

	private const SWITCHES = array(
		'site_screens' => true,
		'site_alerts'  => true,
		'consent'      => false,
		'daily'        => false,
	);

	/** Others may switch at the same moment. */
	private const TRIES = 10;

	/** @var int */
	private $network;

	/** @param int|null $network Its id; null for that of this request. */
	public function __construct( ?int $network = null ) {
		$this->network = $network ?? get_current_network_id();
	}

	/**
	 * @param string $name `site_screens` (administrators of sites have our screens), `site_alerts` (they hear of broken keys),
	 *                     `consent` (sweeps may ask providers), `daily` (a sweep every day).
	 */
	public function is_on( string $name ): bool {
		return self::value( get_network_option( $this->network, self::OPTION, array() ), $name );
	}

	/** The same, whatever this process remembers: another one may have switched it. */
	public function is_on_now( string $name ): bool {
		if ( has_filter( 'pre_site_option_' . self::OPTION ) ) {
			return $this->is_on( $name );
		}
		return self::value( maybe_unserialize( (string) ( new Network_Row( $this->network, self::OPTION ) )->read() ), $name );
	}

	/**
	 * @throws Refused When providers may not be asked.
	 */
	public function refuse_without_consent(): void {
		if ( ! $this->is_on_now( 'consent' ) ) {
			throw new Refused( 'no_consent', __( 'Asking providers is switched off. Switch it on under Settings on the network screen.', 'key-health' ), 403 );
		}
	}

	/**
	 * @return Switches `Policy` of src/network/types.ts.
	 */
	public function all(): array {
		return self::restored( get_network_option( $this->network, self::OPTION, array() ) );
	}

	/**
	 * What others switch at the same moment stays.
	 *
	 * @param array<string, mixed> $changes By name; what is no switch, or not true or false, is passed over.
	 */
	public function set( array $changes ): void {
		$changes = array_filter( array_intersect_key( $changes, self::SWITCHES ), 'is_bool' );
		$row     = new Network_Row( $this->network, self::OPTION );
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$before = $row->read();
			$after  = (string) maybe_serialize( array_merge( self::restored( maybe_unserialize( (string) $before ) ), $changes ) );
			if ( $before === $after || $row->swap( $before, $after ) ) {
				return;
			}
		}
	}

	/**
	 * @param mixed $kept What stands there.
	 * @return Switches
	 */
	private static function restored( $kept ): array {
		return array(
			'site_screens' => self::value( $kept, 'site_screens' ),
			'site_alerts'  => self::value( $kept, 'site_alerts' ),
			'consent'      => self::value( $kept, 'consent' ),
			'daily'        => self::value( $kept, 'daily' ),
		);
	}

	/**
	 * @param mixed  $kept What stands there.
	 * @param string $name Of a switch.
	 */
	private static function value( $kept, string $name ): bool {
		$value = is_array( $kept ) ? $kept[ $name ] ?? null : null;
		return is_bool( $value ) ? $value : self::SWITCHES[ $name ] ?? false;
	}
}
