<?php
/**
 * Keeps a button from becoming a tool.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * A screen that checks pasted keys could be used to sort stolen ones, and one that sends mail to send mail: so many in an hour and
 * person, and no more.
 */
final class Rate_Limit {

	/** Pasted keys a person may have checked. */
	public const CANDIDATES_PER_HOUR = 20;

	public const EMAILS_PER_HOUR = 5;

	/** Pasted errors: nobody is asked, but many rules are tried. */
	public const EXPLANATIONS_PER_HOUR = 60;

	/** Searches through all files of plugins and themes: each takes seconds. */
	public const SEARCHES_PER_HOUR = 20;

	/** Questions about a key that was replaced. */
	public const OLD_KEYS_PER_HOUR = 20;

	/** Tests of a place that is told. */
	public const ALERT_TESTS_PER_HOUR = 20;

	/** Traces of a request: each asks a provider, twice where somebody stands in the way. */
	public const TRACES_PER_HOUR = 20;

	/** The calendar: programs ask a few times a day. */
	public const CALENDARS_PER_HOUR = 60;

	/** @var Clock */
	private $clock;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/**
	 * Counts one use.
	 *
	 * @param string $what  Name of the button.
	 * @param int    $limit Uses in an hour.
	 * @throws Refused When there have been as many.
	 */
	public function spend( string $what, int $limit ): void {
		$now  = $this->clock->now();
		$used = $this->used( $what );
		if ( count( $used ) >= $limit ) {
			$oldest  = $used ? min( $used ) : $now;
			$minutes = max( 1, (int) ceil( ( $oldest + HOUR_IN_SECONDS - $now ) / MINUTE_IN_SECONDS ) );
			throw new Refused(
				'too_many',
				sprintf(
					/* translators: 1: number of uses, 2: number of minutes. */
					_n( 'That was %1$d times within an hour, the most that is allowed. You can go on in %2$d minute.', 'That was %1$d times within an hour, the most that is allowed. You can go on in %2$d minutes.', $minutes, 'key-health' ),
					$limit,
					$minutes
				),
				429
			);
		}
		$used[] = $now;
		set_transient( self::name( $what ), $used, HOUR_IN_SECONDS );
	}

	/** Takes the last use back: it was none of those that are counted. */
	public function give_back( string $what ): void {
		$used = $this->used( $what );
		array_pop( $used );
		set_transient( self::name( $what ), $used, HOUR_IN_SECONDS );
	}

	/**
	 * @return list<int> When it was used within the last hour.
	 */
	private function used( string $what ): array {
		$since = $this->clock->now() - HOUR_IN_SECONDS;
		$used  = get_transient( self::name( $what ) );
		return array_values(
			array_filter(
				is_array( $used ) ? $used : array(),
				static function ( $at ) use ( $since ): bool {
					return is_int( $at ) && $at > $since;
				}
			)
		);
	}

	private static function name( string $what ): string {
		return 'key_health_limit_' . $what . '_' . get_current_user_id();
	}
}
