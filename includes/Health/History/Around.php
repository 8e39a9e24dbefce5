<?php
/**
 * What changed around the keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Site_Change;

defined( 'ABSPATH' ) || exit;

/**
 * Compares each look with the one before. What a hook tells is known to the second, the rest lies between two looks.
 *
 * @phpstan-import-type Picture from Surroundings
 */
final class Around {

	/** What changed. */
	public const CHANGES = 'key_health_around';

	/** The look before. */
	public const LOOK = 'key_health_look';

	/** Where nothing changed, a look is written down that often: the times between which a change happened are as far apart. */
	private const FRESH_S = 300;

	/** @var Surroundings */
	private $surroundings;

	/** @var Noticed */
	private $noticed;

	/** @var Clock */
	private $clock;

	public function __construct( Surroundings $surroundings, Noticed $noticed, Clock $clock ) {
		$this->surroundings = $surroundings;
		$this->noticed      = $noticed;
		$this->clock        = $clock;
	}

	/** Looks around, and notes what is new. */
	public function look(): void {
		$now = $this->surroundings->picture( $this->clock->now(), $this->noticed->core_version() );
		wp_cache_delete( self::LOOK, 'options' );
		$before = Surroundings::restore( get_option( self::LOOK, null ) );
		$found  = null === $before ? array() : ( new Differences( $this->noticed->told() ) )->between( $before, $now );
		$found  = array_merge( $this->installed( $now['plugins'] ), $found );
		if ( $found ) {
			$this->note( $found );
		}
		if ( null === $before || $found || $now['at'] - $before['at'] >= self::FRESH_S || array_diff_key( $now['processes'], $before['processes'] ) ) {
			$now['processes'] += $before['processes'] ?? array();
			update_option( self::LOOK, $now, false );
		}
	}

	/**
	 * @return list<Site_Change> The oldest first.
	 */
	public function changes(): array {
		return self::restored( ( new Entries( self::CHANGES ) )->all() );
	}

	/**
	 * Plugins that were installed and are not active yet: no look shows them.
	 *
	 * @param array<string, array{name: string, version: string}> $active By file.
	 * @return list<Site_Change>
	 */
	private function installed( array $active ): array {
		$changes = array();
		foreach ( array_diff_key( $this->noticed->installed(), $active ) as $file => $at ) {
			$plugin    = $this->surroundings->plugin( $file );
			$words     = array(
				'name'   => $plugin['name'],
				'before' => '',
				'after'  => $plugin['version'],
			);
			$changes[] = new Site_Change( Site_Change::PLUGIN_INSTALLED, $file, $words, $at, $at );
		}
		return $changes;
	}

	/**
	 * Of two requests that have seen the same, one notes it.
	 *
	 * @param list<Site_Change> $found What is new.
	 */
	private function note( array $found ): void {
		( new Entries( self::CHANGES ) )->add(
			static function ( array $items ) use ( $found ): array {
				$known = self::restored( $items );
				$added = array();
				foreach ( $found as $change ) {
					$same = array_filter( $known, array( $change, 'is_as' ) );
					if ( ! $same ) {
						$added[] = $change->for_store();
					}
				}
				return $added;
			}
		);
	}

	/**
	 * @param list<array<string, mixed>> $items As stored.
	 * @return list<Site_Change>
	 */
	private static function restored( array $items ): array {
		return array_values( array_filter( array_map( array( Site_Change::class, 'restore' ), $items ) ) );
	}
}
