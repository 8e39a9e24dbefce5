<?php
/**
 * Whether anybody can read a file of this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Config\Files\Stray_Copies;
use KeyHealth\Config\Files\Stray_Copy;
use KeyHealth\Diagnosis\Conflicts\Exposed_Files;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * The site asks itself, without a log-in, for the first bytes. What came out is remembered until the file changes; without that
 * nothing is said. Only when a person has asked for a check.
 */
final class Readable_Files {

	/** They were handed out. */
	public const OPEN = 'open';

	/** Something else was answered. */
	public const CLOSED = 'closed';

	public const OPTION = 'key_health_readable';

	/** Bytes that are asked for; so many of them must be the same. */
	private const ASKED = 256;
	private const SAME  = 8;

	/** Files that are asked for at once, and seconds between two times. */
	private const MOST  = 5;
	private const PAUSE = 20;

	/** @var Exposed_Files */
	private $exposed;

	/** @var Http */
	private $http;

	/** @var Clock */
	private $clock;

	public function __construct( Exposed_Files $exposed, Http $http, Clock $clock ) {
		$this->exposed = $exposed;
		$this->http    = $http;
		$this->clock   = $clock;
	}

	/**
	 * Asks anew for each file that is told.
	 *
	 * @param list<Key> $keys All keys of the site.
	 */
	public function look( array $keys ): void {
		$copies = array_slice( $this->exposed->copies( $keys ), 0, self::MOST );
		$stored = Loose::map( get_option( self::OPTION, array() ) );
		if ( ! $copies || $this->clock->now() - (int) Loose::text( $stored, 'at' ) < self::PAUSE ) {
			return;
		}
		$states = array();
		foreach ( $copies as $copy ) {
			$state = $this->ask( $copy );
			if ( null !== $state ) {
				$states[ self::mark( $copy ) ] = $state;
			}
		}
		update_option(
			self::OPTION,
			array(
				'at'     => $this->clock->now(),
				'states' => $states,
			),
			false
		);
	}

	/**
	 * @return self::OPEN|self::CLOSED|null Null when nobody has asked, or nothing came back.
	 */
	public static function known( Stray_Copy $copy ): ?string {
		$stored = Loose::map( get_option( self::OPTION, array() ) );
		$state  = Loose::text( $stored['states'] ?? null, self::mark( $copy ) );
		return in_array( $state, array( self::OPEN, self::CLOSED ), true ) ? $state : null;
	}

	/**
	 * @return self::OPEN|self::CLOSED|null
	 */
	private function ask( Stray_Copy $copy ): ?string {
		$answer = $this->http->send( new Request( 'GET', $copy->url(), array( 'Range' => 'bytes=0-' . ( self::ASKED - 1 ) ) ) );
		$status = $answer->status();
		if ( null === $status || $status >= 500 ) {
			return null;
		}
		$real  = Stray_Copies::beginning( $copy, self::ASKED );
		$given = substr( $answer->body(), 0, strlen( $real ) );
		$is_it = strlen( $real ) >= self::SAME && $given === $real;
		return in_array( $status, array( 200, 206 ), true ) && $is_it ? self::OPEN : self::CLOSED;
	}

	/** Names the file as it is now. */
	private static function mark( Stray_Copy $copy ): string {
		return substr( md5( $copy->url() . '|' . (int) filemtime( $copy->path() ) . '|' . (int) filesize( $copy->path() ) ), 0, 16 );
	}
}
