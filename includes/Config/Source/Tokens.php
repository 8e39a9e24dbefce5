<?php
/**
 * The tokens of one PHP file that mean something.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * White space, comments, attributes, HTML and whatever follows `__halt_compiler` are left out; offsets and lines stay those of
 * the source. A token is named by its index. Names are one token on every PHP version (7.4 cuts `\define` in two).
 *
 * A range is the index of the first and of the last token of a piece, both included.
 *
 * @phpstan-type Range array{int, int}
 */
final class Tokens {

	/** Stands for `match`, which PHP 7.4 has no number for. */
	public const MATCH = -2;

	private const OPENING = array(
		'(' => true,
		'[' => true,
		'{' => true,
	);

	private const CLOSING = array(
		')' => true,
		']' => true,
		'}' => true,
	);

	/** @var list<int> PHP's number of the token, 0 for a mark like `(` or `;`. */
	private array $ids;

	/** @var list<string> */
	private array $texts;

	/** @var list<int> Byte offsets. */
	private array $starts;

	/** @var list<int> Lines, the first is 1. */
	private array $lines;

	private ?int $error_line;

	/** @var array<int, array{int, int}>|null By index of an opening bracket: index of the closing one, and how deep they are nested in between. */
	private ?array $brackets = null;

	/**
	 * @param list<int>    $ids        See the properties.
	 * @param list<string> $texts      Texts.
	 * @param list<int>    $starts     Byte offsets.
	 * @param list<int>    $lines      Lines.
	 * @param int|null     $error_line Where PHP's parser gave up, null when it read everything.
	 */
	public function __construct( array $ids, array $texts, array $starts, array $lines, ?int $error_line ) {
		$this->ids        = $ids;
		$this->texts      = $texts;
		$this->starts     = $starts;
		$this->lines      = $lines;
		$this->error_line = $error_line;
	}

	public function count(): int {
		return count( $this->ids );
	}

	public function error_line(): ?int {
		return $this->error_line;
	}

	/** PHP's number of the token; 0 for a mark, -1 beyond both ends. */
	public function id( int $index ): int {
		return $this->ids[ $index ] ?? -1;
	}

	public function text( int $index ): string {
		return $this->texts[ $index ] ?? '';
	}

	/** The text of a mark like `(`, `;` or `?`; empty for any other token. */
	public function mark( int $index ): string {
		return 0 === $this->id( $index ) ? $this->texts[ $index ] : '';
	}

	/** A name in lower case and without the backslash of the global namespace; empty for any other token. */
	public function name( int $index ): string {
		return T_STRING === $this->id( $index ) ? strtolower( ltrim( $this->texts[ $index ], '\\' ) ) : '';
	}

	/** Byte offset of the token's first byte. */
	public function start( int $index ): int {
		return $this->starts[ $index ] ?? 0;
	}

	/** Byte offset behind the token's last byte. */
	public function end( int $index ): int {
		return $this->start( $index ) + strlen( $this->text( $index ) );
	}

	public function line( int $index ): int {
		return $this->lines[ $index ] ?? 0;
	}

	public function opens( int $index ): bool {
		$id = $this->id( $index );
		return 0 === $id ? isset( self::OPENING[ $this->texts[ $index ] ] ) : T_CURLY_OPEN === $id || T_DOLLAR_OPEN_CURLY_BRACES === $id;
	}

	public function closes( int $index ): bool {
		return 0 === $this->id( $index ) && isset( self::CLOSING[ $this->texts[ $index ] ] );
	}

	/** Index of the bracket that closes the one at `$index`; the last index when none does. */
	public function closing( int $index ): int {
		return $this->brackets()[ $index ][0] ?? $this->count() - 1;
	}

	/** How deep brackets are nested in the pair that opens at `$index`. */
	public function height( int $index ): int {
		return $this->brackets()[ $index ][1] ?? PHP_INT_MAX;
	}

	/**
	 * @return array<int, array{int, int}> See the property; without those that nothing closes.
	 */
	private function brackets(): array {
		if ( null !== $this->brackets ) {
			return $this->brackets;
		}
		$this->brackets = array();
		$open           = array();
		$heights        = array( 0 );
		foreach ( $this->ids as $at => $id ) {
			if ( 0 === $id ? isset( self::OPENING[ $this->texts[ $at ] ] ) : T_CURLY_OPEN === $id || T_DOLLAR_OPEN_CURLY_BRACES === $id ) {
				$open[]    = $at;
				$heights[] = 0;
			} elseif ( 0 === $id && isset( self::CLOSING[ $this->texts[ $at ] ] ) && $open ) {
				$depth  = count( $open );
				$height = (int) array_pop( $heights );

				$this->brackets[ (int) array_pop( $open ) ] = array( $at, $height );

				$heights[ $depth - 1 ] = max( $heights[ $depth - 1 ], $height + 1 );
			}
		}
		return $this->brackets;
	}

	/**
	 * @return list<int> Indexes of all tokens with a number.
	 */
	public function all_of( int $id ): array {
		return array_keys( $this->ids, $id, true );
	}

	/** Whether a bracket opens at `$open` and closes at `$close`. */
	public function spans( int $open, int $close ): bool {
		return $this->opens( $open ) && $close === $this->closing( $open );
	}

	/** Index of the bracket that the one at `$index` closes; 0 when there is none. */
	public function opening( int $index ): int {
		$depth = 0;
		for ( $at = $index; $at > 0; $at-- ) {
			if ( $this->closes( $at ) ) {
				++$depth;
			} elseif ( $this->opens( $at ) && 0 === --$depth ) {
				return $at;
			}
		}
		return 0;
	}

	/** Index behind the string literal that begins here, quoted or a heredoc without interpolation; `$at` itself if none does. */
	public function string_end( int $at ): int {
		if ( T_CONSTANT_ENCAPSED_STRING === $this->id( $at ) ) {
			return $at + 1;
		}
		if ( T_START_HEREDOC !== $this->id( $at ) ) {
			return $at;
		}
		$close = T_ENCAPSED_AND_WHITESPACE === $this->id( $at + 1 ) ? $at + 2 : $at + 1;
		return T_END_HEREDOC === $this->id( $close ) ? $close + 1 : $at;
	}

	/**
	 * Cuts a piece at its separators, not looking into brackets. An empty piece has its end before its start.
	 *
	 * @param int              $from       Index of the first token.
	 * @param int              $to         Index of the last token.
	 * @param list<int|string> $separators Numbers of tokens, or marks.
	 * @return non-empty-list<array{int, int}>
	 */
	public function split( int $from, int $to, array $separators ): array {
		$pieces = array();
		$depth  = 0;
		$start  = $from;
		for ( $at = $from; $at <= $to; $at++ ) {
			if ( $this->opens( $at ) ) {
				++$depth;
			} elseif ( $this->closes( $at ) ) {
				--$depth;
			} elseif ( 0 === $depth ) {
				$id = $this->ids[ $at ];
				if ( in_array( 0 === $id ? $this->texts[ $at ] : $id, $separators, true ) ) {
					$pieces[] = array( $start, $at - 1 );
					$start    = $at + 1;
				}
			}
		}
		$pieces[] = array( $start, $to );
		return $pieces;
	}

	/**
	 * Takes off brackets that hold the whole piece: `( ( 'a' ) )` becomes `'a'`.
	 *
	 * @return array{int, int}
	 */
	public function bare( int $from, int $to ): array {
		while ( $from < $to && '(' === $this->mark( $from ) && $this->spans( $from, $to ) ) {
			++$from;
			--$to;
		}
		return array( $from, $to );
	}

	/**
	 * A configuration is full of secrets: no dump of its tokens.
	 *
	 * @return array{count: int}
	 */
	public function __debugInfo(): array {
		return array( 'count' => $this->count() );
	}
}
