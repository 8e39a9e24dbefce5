<?php
/**
 * Reads what became of a try.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Failure_Reader;

defined( 'ABSPATH' ) || exit;

/**
 * Whatever words come from outside pass through here.
 */
final class Attempt_Reader {

	private const MAX_CHARACTERS = 300;

	/** @var Clock */
	private $clock;

	/** @var Redactor */
	private $redactor;

	/** @var bool Whether the reader of the words may know which files there are. */
	private $shows_files;

	public function __construct( Clock $clock, Redactor $redactor, bool $shows_files ) {
		$this->clock       = $clock;
		$this->redactor    = $redactor;
		$this->shows_files = $shows_files;
	}

	/**
	 * @param Seen   $seen     Keeps it.
	 * @param string $what     What was tried.
	 * @param Answer $answer   What came back.
	 * @param string $expected What the whole body must be; '' for anything.
	 */
	public function attempt( Seen $seen, string $what, Answer $answer, string $expected = '' ): Attempt {
		$failure = $answer->failure();
		$kind    = null === $failure ? '' : ( new Failure_Reader() )->read( $failure );
		$words   = null === $failure ? (string) ( $answer->status() ?? 'TLS' ) : $this->covered( $failure['text'] );
		if ( '' === $kind && 407 === $answer->status() ) {
			$kind = 'proxy_error';
			/* translators: %s: HTTP status. */
			$words = sprintf( __( 'Answer %s of a proxy', 'key-health' ), $words );
		} elseif ( '' === $kind && '' !== $expected && (int) $answer->status() < 500 && trim( $answer->body() ) !== $expected ) {
			$kind = 'unreadable_answer';
			/* translators: 1: HTTP status, 2: a word. */
			$words = sprintf( __( 'Answer %1$s, but not the word “%2$s” that belongs there', 'key-health' ), $words, $expected );
		}
		$attempt = new Attempt( $what, $kind, $words, $answer->status(), $this->clock->now(), $answer->duration_ms() );
		$seen->keep( $attempt );
		return $attempt;
	}

	/** Somebody else's words: covered, cut, and without markup of ours in them. */
	public function covered( string $text ): string {
		$text = $this->redactor->redact( Plain_Text::of( $text ) );
		$text = $this->shows_files ? $text : Shown_Path::without( $text );
		return mb_substr( str_replace( array( '`', '[[', ']]', "\n", "\r" ), array( '’', '[', ']', ' ', ' ' ), $text ), 0, self::MAX_CHARACTERS );
	}
}
