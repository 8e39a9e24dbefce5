<?php
/**
 * Dates as a calendar that other programs subscribe to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Calendar;

defined( 'ABSPATH' ) || exit;

/**
 * RFC 5545: lines end with CRLF (§3.1) and are folded after 75 bytes, never within a character; texts are escaped (§3.3.11).
 *
 * @phpstan-import-type Date from Agenda
 */
final class Feed {

	private const LINE = 75;

	/** @var string */
	private $host;

	/** @var string Host and path: a host may have a site in each of its folders. */
	private $site;

	public function __construct( string $host, string $path = '' ) {
		$this->host = $host;
		$this->site = rtrim( $host . $path, '/' );
	}

	/**
	 * @param list<Date> $dates All of them.
	 * @param int        $now   Seconds.
	 */
	public function text( array $dates, int $now ): string {
		/* translators: %s: address of the site, without its scheme. */
		$name  = sprintf( __( 'Keys of %s', 'key-health' ), $this->site );
		$lines = array(
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Key Health//' . \KeyHealth\VERSION . '//EN',
			'CALSCALE:GREGORIAN',
			'NAME:' . self::escaped( $name ),
			'X-WR-CALNAME:' . self::escaped( $name ),
			'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
			'X-PUBLISHED-TTL:PT12H',
		);
		foreach ( $dates as $date ) {
			$lines = array_merge( $lines, $this->event( $date, $now ) );
		}
		$lines[] = 'END:VCALENDAR';
		return implode( '', array_map( array( self::class, 'folded' ), $lines ) );
	}

	/**
	 * A date that moves stays the same event, so that a program moves it as well; a provider may retire several things.
	 *
	 * @param array $date One of them.
	 * @phpstan-param Date $date
	 * @return list<string>
	 */
	private function event( array $date, int $now ): array {
		$what  = 'retires' === $date['what'] ? 'retires ' . $date['on'] : $date['what'];
		$title = $date['who'] . ': ' . self::title( $date );
		$lines = array(
			'BEGIN:VEVENT',
			'UID:' . substr( hash( 'sha256', $this->site . ' ' . $date['key_id'] . ' ' . $what ), 0, 32 ) . '@' . $this->host,
			'DTSTAMP:' . gmdate( 'Ymd\THis\Z', $now ),
			'DTSTART;VALUE=DATE:' . str_replace( '-', '', $date['on'] ),
			'DTEND;VALUE=DATE:' . gmdate( 'Ymd', (int) strtotime( $date['on'] . ' UTC' ) + DAY_IN_SECONDS ),
			'TRANSP:TRANSPARENT',
			'SUMMARY:' . self::escaped( $title ),
			'DESCRIPTION:' . self::escaped( $date['text'] ),
		);
		foreach ( 'ends' === $date['what'] ? array( 14, 3 ) : array() as $days ) {
			array_push( $lines, 'BEGIN:VALARM', 'ACTION:DISPLAY', "TRIGGER:-P{$days}D", 'DESCRIPTION:' . self::escaped( $title ), 'END:VALARM' );
		}
		$lines[] = 'END:VEVENT';
		return $lines;
	}

	/**
	 * @param array $date One of them.
	 * @phpstan-param Date $date
	 */
	private static function title( array $date ): string {
		switch ( $date['what'] ) {
			case 'rotate':
				return __( 'time for a new key', 'key-health' );
			case 'retires':
				return __( 'the provider ends something', 'key-health' );
			default:
				return $date['sure'] ? __( 'the key ends', 'key-health' ) : __( 'the key may end', 'key-health' );
		}
	}

	private static function escaped( string $text ): string {
		$text = (string) preg_replace( '/[\x00-\x09\x0B\x0C\x0E-\x1F\x7F]/', ' ', wp_check_invalid_utf8( $text ) );
		return str_replace( array( '\\', ';', ',', "\r\n", "\n", "\r" ), array( '\\\\', '\;', '\,', '\n', '\n', '\n' ), $text );
	}

	private static function folded( string $line ): string {
		$folded = '';
		while ( strlen( $line ) > self::LINE ) {
			$end = self::LINE;
			while ( 0x80 === ( ord( $line[ $end ] ) & 0xC0 ) ) {
				--$end;
			}
			$folded .= substr( $line, 0, $end ) . "\r\n";
			$line    = ' ' . substr( $line, $end );
		}
		return $folded . $line . "\r\n";
	}
}
