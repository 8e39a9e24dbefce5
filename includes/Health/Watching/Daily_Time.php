<?php
/**
 * A time of day that belongs to a site and a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

defined( 'ABSPATH' ) || exit;

/**
 * A thousand sites must not ask a provider in the same minute: each has an hour and minute of its own, its keys follow within an hour.
 * Never in the first minutes of an hour, when everybody's jobs run.
 */
final class Daily_Time {

	private const QUIET_S = 300;

	/** @var string Names the site, differently from all others. */
	private $site;

	public function __construct( string $site ) {
		$this->site = $site;
	}

	/**
	 * The first one that is not too close after a time.
	 *
	 * @param string $key_id  Of the key; '' for the site.
	 * @param int    $after   Seconds since 1970.
	 * @param int    $at_least Seconds between the two.
	 */
	public function next( string $key_id, int $after, int $at_least ): int {
		$from = $after + $at_least;
		$at   = $from - $from % DAY_IN_SECONDS + $this->second_of_day( $key_id );
		return $at < $from ? $at + DAY_IN_SECONDS : $at;
	}

	/** The same time, but not in the first minutes of an hour. */
	public static function off_the_hour( int $time ): int {
		$second = $time % HOUR_IN_SECONDS;
		return $second < self::QUIET_S ? $time - $second + self::QUIET_S + $second : $time;
	}

	private function second_of_day( string $key_id ): int {
		$second = self::number( $this->site ) % DAY_IN_SECONDS + self::number( $this->site . ' ' . $key_id ) % HOUR_IN_SECONDS;
		$second = $second % DAY_IN_SECONDS;
		$within = $second % HOUR_IN_SECONDS;
		// The whole hour is pressed into what is left of it.
		return $second - $within + self::QUIET_S + intdiv( $within * ( HOUR_IN_SECONDS - 2 * self::QUIET_S ), HOUR_IN_SECONDS );
	}

	private static function number( string $text ): int {
		return (int) hexdec( substr( md5( $text ), 0, 8 ) );
	}
}
