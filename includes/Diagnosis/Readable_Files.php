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
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * The site asks itself, without a log-in, for the first bytes. What came out is remembered until the file changes; without that
 * nothing is said. Only when a person has asked for a check.
 *
 * That a file is kept back is proven by a site that hands out what is public: one that is behind a password until its launch, or that
 * lets its own server through nowhere, keeps back everything. And it may end without the file, so it is not believed for long.
 */
final class Readable_Files {

	/** They were handed out. */
	public const OPEN = 'open';

	/** It is not there for visitors, or something else was answered by a site that hands out other files. */
	public const CLOSED = 'closed';

	public const OPTION = 'key_health_readable';

	/** Bytes that are asked for; so many of them must be the same. */
	private const ASKED = 256;
	private const SAME  = 8;

	/** A file of WordPress that the screens of every site need. */
	private const PUBLIC_FILE = '/css/dashicons.min.css';

	private const BELIEVED = WEEK_IN_SECONDS;

	/** Files that are asked for at once, and seconds between two times. */
	private const MOST  = 5;
	private const PAUSE = 20;

	/** @var Exposed_Files */
	private $exposed;

	/** @var Http */
	private $http;

	/** @var Clock */
	private $clock;

	/** @var bool|null Whether the site hands out what is public. */
	private $is_public;

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
		$states          = array();
		$this->is_public = null;
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
	 * @param Stray_Copy $copy The file.
	 * @param int        $now  Seconds.
	 * @return self::OPEN|self::CLOSED|null Null when nobody has asked for long, or nothing came back.
	 */
	public static function known( Stray_Copy $copy, int $now ): ?string {
		$stored = Loose::map( get_option( self::OPTION, array() ) );
		$state  = Loose::text( $stored['states'] ?? null, self::mark( $copy ) );
		$is_new = abs( $now - (int) Loose::text( $stored, 'at' ) ) <= self::BELIEVED;
		return self::OPEN === $state || self::CLOSED === $state && $is_new ? $state : null;
	}

	/**
	 * @return self::OPEN|self::CLOSED|null
	 */
	private function ask( Stray_Copy $copy ): ?string {
		$answer = $this->get( $copy->url() );
		if ( self::gives( $answer, Stray_Copies::beginning( $copy, self::ASKED ) ) ) {
			return self::OPEN;
		}
		return in_array( $answer->status(), array( 404, 410 ), true ) || $this->says_something( $answer ) && $this->is_public() ? self::CLOSED : null;
	}

	private function says_something( Answer $answer ): bool {
		$status = $answer->status();
		return null !== $status && $status < 500 && ! in_array( $status, array( 401, 407, 429 ), true );
	}

	private function is_public(): bool {
		if ( null === $this->is_public ) {
			$path            = ABSPATH . WPINC . self::PUBLIC_FILE;
			$bytes           = is_readable( $path ) ? (string) file_get_contents( $path, false, null, 0, self::ASKED ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
			$this->is_public = self::gives( $this->get( site_url( '/' . WPINC . self::PUBLIC_FILE ) ), $bytes );
		}
		return $this->is_public;
	}

	private function get( string $url ): Answer {
		return $this->http->send( new Request( 'GET', $url, array( 'Range' => 'bytes=0-' . ( self::ASKED - 1 ) ) ) );
	}

	/** Whether it is the file that begins with these bytes. */
	private static function gives( Answer $answer, string $bytes ): bool {
		return strlen( $bytes ) >= self::SAME && in_array( $answer->status(), array( 200, 206 ), true ) && 0 === strpos( $answer->body(), $bytes );
	}

	/** Names the file as it is now. */
	private static function mark( Stray_Copy $copy ): string {
		return substr( md5( $copy->url() . '|' . (int) filemtime( $copy->path() ) . '|' . (int) filesize( $copy->path() ) ), 0, 16 );
	}
}
