<?php
/**
 * How often providers that count were asked today.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Health\Row;
use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Providers count by the day of UTC. Every request of ours counts, also one that a person asked for: then fewer are left for the others.
 */
final class Pace {

	private const PREFIX = 'key_health_pace_';

	/** Others may count at the same moment; whoever loses this often gives up. */
	private const TRIES = 5;

	/** @var Clock */
	private $clock;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/** Requests to a provider since midnight UTC. */
	public function spent( string $provider ): int {
		return $this->today( self::row( $provider )->read() );
	}

	public function spend( string $provider, int $requests ): void {
		$row = self::row( $provider );
		for ( $try = 0; $try < self::TRIES && $requests > 0; $try++ ) {
			$before = $row->read();
			if ( $row->swap( $before, $this->day() . ' ' . ( $this->today( $before ) + $requests ) ) ) {
				return;
			}
		}
	}

	/** When counting starts anew. */
	public function anew_at(): int {
		$now = $this->clock->now();
		return $now - $now % DAY_IN_SECONDS + DAY_IN_SECONDS;
	}

	private function today( ?string $kept ): int {
		$found = sscanf( (string) $kept, '%10s %d' );
		return is_array( $found ) && $this->day() === ( $found[0] ?? '' ) ? max( 0, (int) ( $found[1] ?? 0 ) ) : 0;
	}

	private function day(): string {
		return gmdate( 'Y-m-d', $this->clock->now() );
	}

	private static function row( string $provider ): Row {
		return new Row( self::PREFIX . $provider );
	}
}
