<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Calendar;

use UnexpectedValueException;

/**
 * Reads a calendar as strictly as RFC 5545 is written, and throws at whatever is not allowed.
 */
final class Calendar_Reader {

	/**
	 * @return array{name: string, events: list<array<string, mixed>>}
	 */
	public static function read( string $text ): array {
		$lines = self::lines( $text );
		self::need( 'BEGIN:VCALENDAR' === array_shift( $lines ) && 'END:VCALENDAR' === array_pop( $lines ), 'It is no calendar.' );
		$members = array();
		$events  = array();
		$inside  = array();
		foreach ( $lines as $line ) {
			self::need( 1 === preg_match( '/^([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/Ds', $line, $found ), "No member: $line" );
			list( , $name, $value ) = $found;
			if ( 'BEGIN' === $name ) {
				self::need( array( 'VEVENT' ) === array_merge( $inside, array( $value ) ) || array( 'VEVENT', 'VALARM' ) === array_merge( $inside, array( $value ) ), "$value stands in the wrong place." );
				if ( 'VEVENT' === $value ) {
					$events[] = array( 'alarms' => array() );
				}
				$inside[] = $value;
			} elseif ( 'END' === $name ) {
				self::need( array_pop( $inside ) === $value, "$value ends in the wrong place." );
			} elseif ( array() === $inside ) {
				$members[ $name ] = self::text( $value );
			} elseif ( array( 'VEVENT' ) === $inside ) {
				self::need( ! isset( $events[ count( $events ) - 1 ][ $name ] ), "$name stands there twice." );
				$events[ count( $events ) - 1 ][ $name ] = self::text( $value );
			} elseif ( 'TRIGGER' === $name ) {
				$events[ count( $events ) - 1 ]['alarms'][] = $value;
			}
		}
		self::need( array() === $inside && '2.0' === ( $members['VERSION'] ?? '' ) && '' !== ( $members['PRODID'] ?? '' ), 'A member of the calendar is missing.' );
		foreach ( $events as $event ) {
			self::need( 1 === preg_match( '/^\d{8}T\d{6}Z$/D', $event['DTSTAMP'] ?? '' ) && 1 === preg_match( '/^\S+@\S+$/D', $event['UID'] ?? '' ), 'An event has no time or no id.' );
			self::need( 1 === preg_match( '/^\d{8}$/D', $event['DTSTART;VALUE=DATE'] ?? '' ) && '' !== ( $event['SUMMARY'] ?? '' ), 'An event has no day or no title.' );
		}
		return array(
			'name'   => $members['X-WR-CALNAME'] ?? '',
			'events' => $events,
		);
	}

	/**
	 * @return list<string> Unfolded.
	 */
	private static function lines( string $text ): array {
		self::need( "\r\n" === substr( $text, -2 ), 'The last line does not end.' );
		self::need( 1 !== preg_match( '/(?<!\r)\n|\r(?!\n)/', $text ), 'A line ends in another way than with CRLF.' );
		foreach ( explode( "\r\n", $text ) as $line ) {
			self::need( strlen( $line ) <= 75, 'A line is longer than 75 bytes.' );
			self::need( 1 === preg_match( '//u', $line ), 'A character is cut in two.' );
			self::need( 1 !== preg_match( '/[\x00-\x08\x0B-\x1F\x7F]/', $line ), 'A control character stands there.' );
		}
		return explode( "\r\n", (string) preg_replace( '/\r\n[ \t]/', '', substr( $text, 0, -2 ) ) );
	}

	private static function text( string $value ): string {
		self::need( 1 !== preg_match( '/(?<!\\\\)(?:\\\\\\\\)*\\\\(?![\\\\;,nN])/', $value ), "An escape that is none: $value" );
		return (string) preg_replace_callback(
			'/\\\\([\\\\;,nN])/',
			static function ( array $found ): string {
				return 'n' === strtolower( $found[1] ) ? "\n" : $found[1];
			},
			$value
		);
	}

	private static function need( bool $holds, string $otherwise ): void {
		if ( ! $holds ) {
			throw new UnexpectedValueException( $otherwise );
		}
	}
}
