<?php
/**
 * Lines, comments and white space of a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

/**
 * Offsets are in bytes. A line ends with LF, CR LF or CR, as PHP counts.
 */
final class Layout {

	private string $code;

	/** @var list<array{int, string, int}> Number, text and offset of every token, white space and comments included. */
	private array $tokens = array();

	/** @var list<int> Offsets at which lines begin. */
	private array $lines;

	public function __construct( string $code ) {
		$this->code  = $code;
		$this->lines = array( 0 );
		if ( preg_match_all( '/\r\n|\n|\r/', $code, $ends, PREG_OFFSET_CAPTURE ) ) {
			foreach ( $ends[0] as list( $end, $offset ) ) {
				$this->lines[] = $offset + strlen( $end );
			}
		}
		$offset = 0;
		foreach ( self::raw( $code ) as $token ) {
			$text           = is_array( $token ) ? $token[1] : $token;
			$this->tokens[] = array( is_array( $token ) ? $token[0] : 0, $text, $offset );
			$offset        += strlen( $text );
		}
	}

	/**
	 * @return list<array{int, string, int}> Number (0 for a mark), text and offset of every token.
	 */
	public function tokens(): array {
		return $this->tokens;
	}

	/** The line on which a byte stands, the first is 1. */
	public function line( int $offset ): int {
		$low  = 0;
		$high = count( $this->lines ) - 1;
		while ( $low < $high ) {
			$middle = intdiv( $low + $high + 1, 2 );
			if ( $this->lines[ $middle ] <= $offset ) {
				$low = $middle;
			} else {
				$high = $middle - 1;
			}
		}
		return $low + 1;
	}

	/** Offset of the first byte of the line on which a byte stands. */
	public function line_start( int $offset ): int {
		return $this->lines[ $this->line( $offset ) - 1 ];
	}

	/** Offset behind the end of the line on which a byte stands, its line end included. */
	public function line_end( int $offset ): int {
		return $this->lines[ $this->line( $offset ) ] ?? strlen( $this->code );
	}

	/** White space before a byte, back to the start of its line; null when something else stands there. */
	public function indentation( int $offset ): ?string {
		$start  = $this->line_start( $offset );
		$before = (string) substr( $this->code, $start, $offset - $start );
		return strlen( $before ) === strspn( $before, " \t" ) ? $before : null;
	}

	/** How the line before the one of a byte ends, else how the first one does. */
	public function line_break( int $offset ): string {
		$start = $this->line_start( $offset );
		if ( $start > 0 ) {
			return "\n" === $this->code[ $start - 1 ] && "\r\n" !== substr( $this->code, $start - 2, 2 ) ? "\n" : ( "\r" === $this->code[ $start - 1 ] ? "\r" : "\r\n" );
		}
		return preg_match( '/\r\n|\n|\r/', $this->code, $end ) ? $end[0] : "\n";
	}

	/**
	 * What goes with a statement: its whole lines and a comment behind it if nothing else stands on them, else the white space
	 * between it and its neighbour.
	 *
	 * @param int $start Offset of the statement.
	 * @param int $end   Offset behind it.
	 * @return array{int, int}
	 */
	public function around( int $start, int $end ): array {
		$indentation = $this->indentation( $start );
		$behind      = $this->behind( $end );
		if ( null !== $indentation && $this->is_line_end( $behind ) ) {
			return array( $start - strlen( $indentation ), $this->line_end( $behind ) );
		}
		if ( null !== $indentation ) {
			return array( $start, $end + strspn( $this->code, " \t", $end ) );
		}
		$floor = $this->token_end_before( $start );
		while ( $start > $floor && ( ' ' === $this->code[ $start - 1 ] || "\t" === $this->code[ $start - 1 ] ) ) {
			--$start;
		}
		return array( $start, $end );
	}

	/** Offset behind a comment that ends on the same line, else `$end` itself. */
	public function with_comment( int $end ): int {
		$behind = $this->behind( $end );
		if ( ! $this->is_line_end( $behind ) ) {
			return $end;
		}
		return $end + strlen( rtrim( substr( $this->code, $end, $behind - $end ) ) );
	}

	/** Offset behind white space and comments that stand behind a statement on its line. */
	private function behind( int $end ): int {
		$line = $this->line_end( max( 0, $end - 1 ) );
		foreach ( $this->tokens as list( $id, $text, $offset ) ) {
			if ( $offset < $end ) {
				continue;
			}
			$is_comment = T_COMMENT === $id || T_DOC_COMMENT === $id;
			if ( ! $is_comment && T_WHITESPACE !== $id ) {
				break;
			}
			$text = T_WHITESPACE === $id ? substr( $text, 0, strspn( $text, " \t" ) ) : rtrim( $text, "\r\n" );
			if ( $offset + strlen( $text ) > $line || preg_match( '/[\r\n]/', $text ) ) {
				break;
			}
			$end = $offset + strlen( $text );
			if ( $this->is_line_end( $end ) ) {
				break;
			}
		}
		return $end;
	}

	private function is_line_end( int $offset ): bool {
		return $offset >= strlen( $this->code ) || "\n" === $this->code[ $offset ] || "\r" === $this->code[ $offset ];
	}

	/** Offset behind the last token before a byte that is no white space. */
	private function token_end_before( int $limit ): int {
		$end = 0;
		foreach ( $this->tokens as list( $id, $text, $offset ) ) {
			if ( $offset >= $limit ) {
				break;
			}
			$end = T_WHITESPACE === $id ? $end : $offset + strlen( $text );
		}
		return $end;
	}

	/**
	 * @return list<array{int, string, int}|string>
	 */
	private static function raw( string $code ): array {
		// Some scanner warnings go to handlers, some cannot be handled but only silenced.
		// phpcs:disable WordPress.PHP.NoSilencedErrors,WordPress.PHP.DevelopmentFunctions
		set_error_handler( static fn(): bool => true );
		try {
			return @token_get_all( $code, TOKEN_PARSE );
		} catch ( \Throwable $error ) {
			return @token_get_all( $code );
		} finally {
			restore_error_handler();
		}
		// phpcs:enable
	}

	/**
	 * A configuration is full of secrets: no dump of it.
	 *
	 * @return array{lines: int}
	 */
	public function __debugInfo(): array {
		return array( 'lines' => count( $this->lines ) );
	}
}
