<?php
/**
 * How fast a provider is asked by all workers of a network together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Health\Row;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * So many requests in each second, counted in one row for each provider: whoever is to ask takes a place, and waits until its second
 * comes. A provider that asks for a pause, or cannot be reached, is left alone by everybody for a while.
 *
 * @phpstan-type Kept array{second: int, taken: int, until: int, failures: int}
 */
final class Turns {

	private const PREFIX = 'key_health_turns_';

	/** A key of one site: thousands of them may belong to one account. */
	private const BOUND_A_SECOND = 5;

	private const OTHERS_A_SECOND = 20;

	/** Others take a place at the same moment. */
	private const TRIES = 200;

	/** After so many answers in a row that were none, it is no use to wait for the provider. */
	private const ENOUGH = 6;

	private const FIRST_PAUSE_S = 10;

	/** What says nothing about the key, and passes. */
	private const TROUBLE = array( 'rate_limited', 'timeout', 'dns', 'connection_refused', 'tls', 'provider_outage', 'unreadable_answer', 'proxy_error' );

	/** @var int */
	private $main_site;

	/** @var Clock */
	private $clock;

	/** @var callable(int): void Waits for so many seconds. */
	private $wait;

	/**
	 * @param int                 $main_site Of the network: its options hold the rows.
	 * @param Clock               $clock     The time.
	 * @param callable(int): void $wait      Waits for so many seconds.
	 */
	public function __construct( int $main_site, Clock $clock, callable $wait ) {
		$this->main_site = $main_site;
		$this->clock     = $clock;
		$this->wait      = $wait;
	}

	/**
	 * From when on a provider may be asked, in seconds; 0 for now. Null when it has been out of reach for so long that its keys are passed over.
	 */
	public function free_at( string $provider ): ?int {
		$kept = self::restored( $this->row( $provider )->read() );
		$left = $kept['until'] - $this->clock->now();
		if ( $left <= 0 || $left > HOUR_IN_SECONDS ) {
			return 0;
		}
		return $kept['failures'] >= self::ENOUGH ? null : $kept['until'];
	}

	/** Waits for a place. */
	public function take( string $provider, bool $is_site_bound ): void {
		$row  = $this->row( $provider );
		$rate = self::rate( $provider, $is_site_bound );
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$before = $row->read();
			$kept   = self::restored( $before );
			$now    = $this->clock->now();
			// A second that is far away is none: the clock went back.
			$second = $kept['second'] >= $now && $kept['second'] - $now < HOUR_IN_SECONDS ? $kept['second'] : $now;
			$taken  = $second === $kept['second'] ? $kept['taken'] : 0;
			if ( $taken >= $rate ) {
				++$second;
				$taken = 0;
			}
			$after = array(
				'second' => $second,
				'taken'  => $taken + 1,
			) + $kept;
			if ( $row->swap( $before, (string) wp_json_encode( $after ) ) ) {
				if ( $second > $now ) {
					( $this->wait )( $second - $now );
				}
				return;
			}
		}
	}

	/** What came of a request. */
	public function told( string $provider, Verdict $verdict, bool $is_unknown ): void {
		$row = $this->row( $provider );
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$before  = $row->read();
			$kept    = self::restored( $before );
			$trouble = $is_unknown && in_array( $verdict->diagnosis(), self::TROUBLE, true );
			if ( ! $trouble && 0 === $kept['failures'] ) {
				return;
			}
			$kept['failures'] = $trouble ? $kept['failures'] + 1 : 0;
			$kept['until']    = $trouble ? $this->pause( $verdict, $kept ) : 0;
			if ( $row->swap( $before, (string) wp_json_encode( $kept ) ) ) {
				return;
			}
		}
	}

	/**
	 * @param Verdict $verdict What was said.
	 * @param array   $kept    What is known.
	 * @phpstan-param Kept $kept
	 */
	private function pause( Verdict $verdict, array $kept ): int {
		$now  = $this->clock->now();
		$told = (int) $verdict->name( 'retry_at' );
		if ( $told > $now ) {
			return min( $told, $now + HOUR_IN_SECONDS );
		}
		// One failure alone may be the network's.
		$wait = $kept['failures'] < 3 && 'rate_limited' !== $verdict->diagnosis() ? 0 : (int) min( 600, self::FIRST_PAUSE_S * 2 ** max( 0, min( 6, $kept['failures'] - 3 ) ) );
		return max( $kept['until'], 0 === $wait ? 0 : $now + $wait );
	}

	private static function rate( string $provider, bool $is_site_bound ): int {
		/**
		 * Filters how many requests a second a sweep of a network sends to a provider, all workers together.
		 *
		 * @param int    $a_second      At least 1.
		 * @param string $provider      Id of the provider.
		 * @param bool   $is_site_bound Whether it is asked once for each site.
		 */
		$rate = apply_filters( 'key_health_network_rate', $is_site_bound ? self::BOUND_A_SECOND : self::OTHERS_A_SECOND, $provider, $is_site_bound );
		return is_numeric( $rate ) ? max( 1, (int) $rate ) : self::BOUND_A_SECOND;
	}

	/**
	 * @return Kept
	 */
	private static function restored( ?string $text ): array {
		$kept   = json_decode( (string) $text, true );
		$number = static fn( string $name ): int => max( 0, (int) Loose::text( $kept, $name ) );
		return array(
			'second'   => $number( 'second' ),
			'taken'    => $number( 'taken' ),
			'until'    => $number( 'until' ),
			'failures' => $number( 'failures' ),
		);
	}

	private function row( string $provider ): Row {
		return new Row( self::PREFIX . $provider, $this->main_site );
	}
}
