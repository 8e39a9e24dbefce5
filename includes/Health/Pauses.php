<?php
/**
 * How long a provider is left alone.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Watching\Pace;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * A provider that asks for a pause gets it from everybody. What else it bears (`limits` in its file: failed log-ins that block an
 * address, accounts that lock, calls that count) binds only the checks that nobody asked for.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Pauses {

	/** @var Catalog */
	private $catalog;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Site_Copy */
	private $copy;

	/** @var Clock */
	private $clock;

	/** @var Pace */
	private $pace;

	public function __construct( Catalog $catalog, Fingerprinter $fingerprinter, Site_Copy $copy, Clock $clock ) {
		$this->catalog       = $catalog;
		$this->fingerprinter = $fingerprinter;
		$this->copy          = $copy;
		$this->clock         = $clock;
		$this->pace          = new Pace( $clock );
	}

	/**
	 * @param Key        $key      The key.
	 * @param Key_Memory $memory   What is remembered of it.
	 * @param bool       $is_same  Whether that is about the values that stand there now.
	 * @param bool       $is_asked Whether a person asked.
	 */
	public function holds( Key $key, Key_Memory $memory, bool $is_same, bool $is_asked ): bool {
		$free = $this->free_at( $key, $memory, $is_same, $is_asked );
		return null === $free || $free > $this->clock->now();
	}

	/**
	 * From when on a provider may be asked.
	 *
	 * @param Key        $key      The key.
	 * @param Key_Memory $memory   What is remembered of it.
	 * @param bool       $is_same  Whether that is about the values that stand there now.
	 * @param bool       $is_asked Whether a person asked.
	 * @return int|null Seconds, 0 for at any time; null for never.
	 */
	public function free_at( Key $key, Key_Memory $memory, bool $is_same, bool $is_asked ): ?int {
		$free = 0;
		$left = (int) $memory->retry_at() - $this->clock->now();
		// More than the longest pause is no pause: the clock went back, or the store is damaged.
		if ( $is_same && $left > 0 && $left <= HOUR_IN_SECONDS ) {
			$free = (int) $memory->retry_at();
		}
		$provider = $this->catalog->provider( $key->provider() );
		if ( $is_asked || null === $provider ) {
			return $free;
		}
		if ( self::costs( $provider ) || $this->copy->mutes( $key ) ) {
			return null;
		}
		$limits = $provider['limits'] ?? array();
		if ( isset( $limits['requests_a_day'] ) && $this->pace->spent( $key->provider() ) >= $limits['requests_a_day'] ) {
			$free = max( $free, $this->pace->anew_at() );
		}
		return $is_same ? max( $free, $this->soonest( $limits, $key, $memory ) ) : $free;
	}

	/**
	 * Counts requests that were sent, where they are counted.
	 *
	 * @param Key     $key      About which key.
	 * @param Verdict ...$verdicts What came of them.
	 */
	public function count( Key $key, Verdict ...$verdicts ): void {
		if ( ! isset( $this->catalog->provider( $key->provider() )['limits']['requests_a_day'] ) ) {
			return;
		}
		$requests = 0;
		foreach ( $verdicts as $verdict ) {
			$requests += count( $verdict->evidence() );
		}
		$this->pace->spend( $key->provider(), $requests );
	}

	/** How long checks that nobody asked for are apart, in seconds, where the provider's file says so; also those that came to no end. */
	public function apart( Key $key ): int {
		return ( $this->catalog->provider( $key->provider() )['limits']['background_hours'] ?? 0 ) * HOUR_IN_SECONDS;
	}

	/** Whether its values are those of a log-in, which change by themselves. */
	public function is_login( Key $key ): bool {
		return $this->catalog->provider( $key->provider() )['oauth'] ?? false;
	}

	/**
	 * @param array      $limits Of the provider.
	 * @param Key        $key    The key.
	 * @param Key_Memory $memory What is remembered of it.
	 * @phpstan-param array{background_hours?: int, pause_after_refusal_minutes?: int, locks?: bool, requests_a_day?: int} $limits
	 */
	private function soonest( array $limits, Key $key, Key_Memory $memory ): int {
		// Never checked, or the clock went back: nobody knows when.
		$checked = (int) $memory->checked_at();
		if ( 0 === $checked || $checked > $this->clock->now() ) {
			return 0;
		}
		$refused = null !== $memory->refused_since( $this->fingerprinter->of( $key->main_field()->value() ) );
		$wait    = max( ( $limits['background_hours'] ?? 0 ) * HOUR_IN_SECONDS, $refused ? ( $limits['pause_after_refusal_minutes'] ?? 0 ) * MINUTE_IN_SECONDS : 0 );
		return 0 === $wait ? 0 : $checked + $wait;
	}

	/**
	 * Whether already the first question is one that only a person may put.
	 *
	 * @param array $provider The provider.
	 * @phpstan-param Provider $provider
	 */
	private static function costs( array $provider ): bool {
		foreach ( $provider['steps'] as $step ) {
			if ( isset( $step['request'] ) ) {
				return $step['asked'] ?? false;
			}
		}
		return false;
	}
}
