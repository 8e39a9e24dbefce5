<?php
/**
 * The first sentence about a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Health\Summary_Writer;

defined( 'ABSPATH' ) || exit;

/**
 * Of a network the effect is counted in sites, the work in keys. Nothing is said of sites that nobody has looked at, but that.
 *
 * @phpstan-import-type Stop from Counts
 * @phpstan-type Sweep array{state: string, total: int, looked: int}
 */
final class Summary {

	/** @var Counts */
	private $counts;

	/** @var callable(string): bool */
	private $is_fixable;

	/**
	 * @param callable(string): bool $is_fixable Whether one fix can mend all sites that share a key.
	 */
	public function __construct( Counts $counts, callable $is_fixable ) {
		$this->counts     = $counts;
		$this->is_fixable = $is_fixable;
	}

	/**
	 * @param int   $sites All sites that count.
	 * @param array $sweep Where the sweep is.
	 * @phpstan-param Sweep $sweep
	 * @return array{state: string, sentence: string, effect: string, counts: array<string, int>, broken_keys: int} `NetworkReport['summary']` in src/network/types.ts.
	 */
	public function of( int $sites, array $sweep ): array {
		$counts = $this->counts->states( $sites );
		$stops  = $counts['broken'] > 0 ? $this->counts->stops( Summary_Writer::PURPOSES ) : array();
		$seen   = array_sum( $counts ) - $counts['unchecked'] > 0;
		if ( 'none' === $sweep['state'] && ! $seen ) {
			$sentence = __( 'No site of this network has been looked at yet.', 'key-health' );
			$effect   = Network_Words::first( $sites );
		} else {
			$sentence = 'running' === $sweep['state'] ? Network_Words::so_far( $counts, $stops ) : Network_Words::sentence( $counts, $stops );
			$effect   = $this->effect( $counts, $stops, $sweep );
		}
		return array(
			'state'       => self::state( $counts ),
			'sentence'    => $sentence,
			'effect'      => $effect,
			'counts'      => $counts,
			'broken_keys' => $counts['broken'] > 0 ? $this->counts->broken_keys() : 0,
		);
	}

	/**
	 * @param array<string, int> $counts Sites by state.
	 */
	private static function state( array $counts ): string {
		foreach ( array( 'broken', 'attention', 'unknown', 'unchecked' ) as $state ) {
			if ( $counts[ $state ] > 0 ) {
				return $state;
			}
		}
		return 'working';
	}

	/**
	 * @param array<string, int> $counts Sites by state.
	 * @param array              $stops  What broken keys stop.
	 * @param array              $sweep  Where the sweep is.
	 * @phpstan-param list<Stop> $stops
	 * @phpstan-param Sweep $sweep
	 */
	private function effect( array $counts, array $stops, array $sweep ): string {
		$parts = array();
		if ( 'running' === $sweep['state'] ) {
			$parts[] = Network_Words::progress( $sweep['looked'], $sweep['total'] );
		}
		if ( isset( $stops[0] ) ) {
			$parts[] = $stops[0]['most'] < 2 ? '' : Network_Words::shared( $stops[0], ( $this->is_fixable )( $stops[0]['group'] ) );
		}
		foreach ( array_slice( $stops, 1 ) as $stop ) {
			$parts[] = Network_Words::stop( $stop );
		}
		$parts[] = $counts['broken'] > 0 ? Network_Words::spare( $this->counts->spare_keys(), isset( $stops[0] ) ) : '';
		if ( $counts['broken'] > 0 && $counts['attention'] > 0 ) {
			$parts[] = Network_Words::attention( $counts['attention'] );
		}
		// A site that could not be read is told once, as what it is.
		$unknown = $counts['unknown'] > 0 ? $counts['unknown'] - $this->counts->unreadable() : 0;
		if ( $unknown > 0 ) {
			$cause   = $this->counts->one_cause();
			$is_said = 0 === $counts['broken'] + $counts['attention'];
			$parts[] = $is_said && ! Network_Words::is_silence( $cause ) ? '' : Network_Words::unknown( $unknown, $cause );
		}
		$parts[] = Network_Words::problems( $this->counts->problems() );
		$parts[] = Network_Words::rest( $counts, 'running' === $sweep['state'] );
		if ( $counts['unchecked'] > 0 && 'done' === $sweep['state'] ) {
			array_push( $parts, ...array_map( array( Network_Words::class, 'waiting' ), $this->counts->waiting() ) );
		}
		return implode( ' ', array_filter( $parts, static fn( string $text ): bool => '' !== $text ) );
	}
}
