<?php
/**
 * Hours in which nobody wants to be told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * From one time of day to another, in the time zone of the site; over midnight where the second comes before the first.
 */
final class Quiet_Hours {

	public const PATTERN = '/^(?:[01]\d|2[0-3]):[0-5]\d$/D';

	/** @var string "22:00"; '' for none. */
	private $from;

	/** @var string */
	private $to;

	/** @var \DateTimeZone */
	private $zone;

	public function __construct( string $from, string $to, \DateTimeZone $zone ) {
		$is_sound   = 1 === preg_match( self::PATTERN, $from ) && 1 === preg_match( self::PATTERN, $to ) && $from !== $to;
		$this->from = $is_sound ? $from : '';
		$this->to   = $is_sound ? $to : '';
		$this->zone = $zone;
	}

	/**
	 * @return array{from: string, to: string}|null Null where no time is quiet.
	 */
	public function view(): ?array {
		return '' === $this->from ? null : array(
			'from' => $this->from,
			'to'   => $this->to,
		);
	}

	/**
	 * The first moment from then on that is not quiet.
	 *
	 * Walked minute by minute: on the day of a change of clocks a time of day comes twice, or not at all.
	 */
	public function next_loud( int $when ): int {
		while ( $this->is_quiet( $when ) ) {
			$when += MINUTE_IN_SECONDS - $when % MINUTE_IN_SECONDS;
		}
		return $when;
	}

	public function is_quiet( int $when ): bool {
		if ( '' === $this->from ) {
			return false;
		}
		$time = ( new \DateTimeImmutable( '@' . $when ) )->setTimezone( $this->zone )->format( 'H:i' );
		return $this->from < $this->to
			? $time >= $this->from && $time < $this->to
			: $time >= $this->from || $time < $this->to;
	}
}
