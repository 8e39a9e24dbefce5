<?php
/**
 * A text that somebody pasted, taken apart.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Probe\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What can be found in it: an answer of a provider as it came (JSON, XML, a whole HTTP answer), status numbers, header lines, a reply
 * of an SMTP server, the words of a request that failed. Its keys are covered before it is made.
 */
final class Pasted {

	/** Numbers that are said to be a status. `code` alone is not enough before other numbers than those of HTTP. */
	private const STATUS = '~(?|(?:\bHTTP(?:/[0-9.]+)?|\bstatus(?:[ _-]?code)?|\bresponse(?:[ _-]code)?|\bcode|\berror|\breturned|\banswered|\bwith)["\']?\s*[:=(\[]?\s*["\']?([1-5][0-9]{2})(?![0-9.])'
		. '|(?:^|[\s(\[])([1-5][0-9]{2})(?=[)\]:]|\s+(?:Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Too Many Requests|Unprocessable|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time)))~im';

	/** RFC 5321 §4.2 and RFC 3463: a reply code, and the enhanced code that most servers put after it. */
	private const SMTP = '~(?<![0-9.])([45][0-9]{2})[ -]((?:[45]\.[0-9]{1,3}\.[0-9]{1,3}\b)?[^\r\n]*)~';

	/** Characters of a quotation. */
	private const QUOTED = 120;

	/** A word that is shorter says little by itself. */
	private const TELLING = 12;

	/** A text of many short lines must not cost many seconds. */
	private const MOST_PIECES = 200;

	/** @var string */
	private $text;

	/** @var Answer */
	private $answer;

	/** @var list<string> */
	private $pieces;

	/** @var list<int> */
	private $statuses;

	public function __construct( string $text ) {
		$this->text     = trim(
			strtr(
				$text,
				array(
					'’' => '\'',
					'‘' => '\'',
				)
			)
		);
		$this->statuses = self::read_statuses( $this->text );
		$this->answer   = new Answer( $this->statuses[0] ?? null, self::read_headers( $this->text ), self::read_body( $this->text ) );
		$this->pieces   = self::read_pieces( $this->text, $this->answer );
	}

	public function text(): string {
		return $this->text;
	}

	/**
	 * The answer it is or holds. Its status is null when the text names none.
	 */
	public function answer(): Answer {
		return $this->answer;
	}

	/** Whether it holds an answer as a provider sends it, so that it counts where in it a word stands. */
	public function is_structured(): bool {
		return ( $this->answer->is_json() && is_array( $this->answer->at( '' )[0] ?? null ) ) || 1 === preg_match( '~^<(?:\?xml|[\w:-]+)[^>]*>.*</~s', $this->answer->body() );
	}

	/**
	 * Texts that may be what the provider said, the whole first: lines, what stands in quotation marks or after a colon, members of JSON.
	 *
	 * @return list<string>
	 */
	public function pieces(): array {
		return $this->pieces;
	}

	/**
	 * @return list<int> Numbers that the text calls a status.
	 */
	public function statuses(): array {
		return $this->statuses;
	}

	/**
	 * The reply of an SMTP server.
	 *
	 * @return array{int, string}|null Code and the words after it.
	 */
	public function smtp_reply(): ?array {
		$is_smtp = 1 === preg_match( '~\bSMTP\b|\b[45]\.[0-9]{1,3}\.[0-9]{1,3}\b|^\s*[45][0-9]{2}[ -]~i', $this->text );
		return $is_smtp && 1 === preg_match( self::SMTP, $this->text, $match ) ? array( (int) $match[1], trim( $match[2] ) ) : null;
	}

	/** What to quote for these words: themselves, or the shortest piece around a code or a number that would say nothing alone. */
	public function quote( string $words ): string {
		$quote   = $words;
		$is_bare = false === strpos( $words, ' ' ) && ( strlen( $words ) < self::TELLING || 1 === preg_match( '~[0-9]~', $words ) );
		foreach ( $is_bare ? $this->pieces : array() as $piece ) {
			$is_readable = false !== stripos( $piece, $words ) && str_word_count( $piece ) > 2 && mb_strlen( $piece ) <= self::QUOTED && false === strpos( $piece, '{' );
			if ( $is_readable && ( $quote === $words || strlen( $piece ) < strlen( $quote ) ) ) {
				$quote = $piece;
			}
		}
		return rtrim( mb_strlen( $quote ) > self::QUOTED ? mb_substr( $quote, 0, self::QUOTED - 1 ) . '…' : $quote, '.' );
	}

	/**
	 * @return list<int>
	 */
	private static function read_statuses( string $text ): array {
		preg_match_all( self::STATUS, $text, $found );
		return array_values( array_unique( array_map( 'intval', $found[1] ) ) );
	}

	/**
	 * @return array<string, string>
	 */
	private static function read_headers( string $text ): array {
		preg_match_all( '~^\s*(?:[<>] )?([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]*([^\r\n]*)$~m', $text, $found, PREG_SET_ORDER );
		$headers = array();
		foreach ( $found as $match ) {
			$headers[ $match[1] ] = trim( $match[2] );
		}
		return $headers;
	}

	/** The JSON or XML in it, else what follows the header lines, else all of it. */
	private static function read_body( string $text ): string {
		$variants = array( $text );
		if ( false !== strpos( $text, '\"' ) ) {
			$variants[] = stripslashes( $text );
		}
		foreach ( $variants as $variant ) {
			foreach ( array(
				'{' => '}',
				'[' => ']',
			) as $open => $close ) {
				$from = strpos( $variant, $open );
				$to   = strrpos( $variant, $close );
				$part = false === $from || false === $to || $to < $from ? '' : substr( $variant, $from, $to - $from + 1 );
				if ( is_array( json_decode( $part, true, 32 ) ) ) {
					return $part;
				}
			}
		}
		if ( 1 === preg_match( '~<(?:\?xml|!doctype|[A-Za-z][\w:-]*)[\s>].*>~is', $text, $match ) ) {
			return $match[0];
		}
		return 1 === preg_match( '~^HTTP/[0-9.]+ .*?\R\R(.*)$~s', $text, $match ) ? trim( $match[1] ) : $text;
	}

	/**
	 * @return list<string>
	 */
	private static function read_pieces( string $text, Answer $answer ): array {
		$pieces = array( $text, trim( $answer->body() ) );
		$values = $answer->at( '' );
		array_walk_recursive(
			$values,
			static function ( $value ) use ( &$pieces ): void {
				if ( is_string( $value ) ) {
					$pieces[] = $value;
				}
			}
		);
		if ( preg_match_all( '~>([^<>]{3,})<~', $text, $found ) > 0 ) {
			$pieces = array_merge( $pieces, array_map( 'htmlspecialchars_decode', $found[1] ) );
		}
		preg_match_all( '~"([^"]{3,400})"|“([^”]{3,400})”|(?<!\w)\'([^\']{3,400})\'(?!\w)~u', $text, $quoted, PREG_SET_ORDER );
		foreach ( $quoted as $match ) {
			$pieces[] = (string) end( $match );
		}
		foreach ( preg_split( '~\R~', $text ) ?: array() as $line ) {
			// "Error: 401: Unauthenticated." is, from right to left, three things that somebody said.
			$parts = preg_split( '~:\s+|\s[-–—>]+\s~u', $line ) ?: array();
			for ( $i = 0; $i < min( 8, count( $parts ) ); $i++ ) {
				$pieces[] = implode( ': ', array_slice( $parts, $i ) );
				$pieces[] = $parts[ $i ];
			}
			$pieces[] = $line;
			$pieces   = array_merge( $pieces, preg_split( '~(?<=[.!?])\s+~', $line ) ?: array() );
		}
		return array_slice( array_values( array_unique( array_diff( array_map( 'trim', $pieces ), array( '' ) ) ) ), 0, self::MOST_PIECES );
	}
}
