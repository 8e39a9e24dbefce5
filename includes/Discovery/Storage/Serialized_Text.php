<?php
/**
 * Reads and changes serialized PHP values as text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Storage;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing is unserialized: objects of other plugins' classes are stepped over and stay as they are, numbers keep the digits in which
 * another PHP version wrote them, and everything but the one value stays byte for byte.
 *
 * Grammar: php.net/manual/en/function.serialize.php, and ext/standard/var_unserializer.re of PHP 8.2 (read 2026-11-21).
 */
final class Serialized_Text {

	/** Deeper than any settings; beyond it the text is called damaged. */
	private const DEEPEST = 100;

	/** @var string */
	private $text;

	/** @var int How far it is read. */
	private $at = 0;

	private function __construct( string $text ) {
		$this->text = $text;
	}

	/** Whether a text holds an object of a class that is not PHP's own plain one. */
	public static function has_objects( string $text ): bool {
		$found = preg_match_all( '/(?:^|[;{}])[OCE]:\+?\d+:"([^"]*)/', $text, $classes );
		return (bool) $found && array() !== array_diff( array_map( 'strtolower', $classes[1] ), array( 'stdclass' ) );
	}

	/**
	 * The text with another value at a path. Where the path ends early, what is missing is added.
	 *
	 * @param string       $text  Serialized array.
	 * @param list<string> $path  Keys of arrays.
	 * @param string       $value The new value.
	 * @return string|null Null when the text is not a serialized array, or something else than an array is in the way.
	 */
	public static function with( string $text, array $path, string $value ): ?string {
		try {
			$reader = new self( $text );
			$end    = $reader->skip( 0 );
			if ( strlen( $text ) !== $end ) {
				return null;
			}
			$reader->at = 0;
			return $reader->changed( $path, $value );
		} catch ( \UnexpectedValueException $damaged ) {
			return null;
		}
	}

	/**
	 * @param list<string> $path  Keys of arrays; at least one.
	 * @param string       $value The new value.
	 */
	private function changed( array $path, string $value ): string {
		$key   = (string) array_shift( $path );
		$start = $this->at;
		$count = $this->head_of_array();
		$inner = $this->at;
		for ( $item = 0; $item < $count; $item++ ) {
			$found = $this->key();
			$begin = $this->at;
			if ( $found === $key && $path ) {
				return $this->changed( $path, $value );
			}
			$end = $this->skip( 1 );
			if ( $found === $key ) {
				return substr( $this->text, 0, $begin ) . serialize( $value ) . substr( $this->text, $end ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- what stands there is written in this way.
			}
		}
		$made = $value;
		foreach ( array_reverse( $path ) as $step ) {
			$made = array( $step => $made );
		}
		$items = substr( $this->text, $inner, $this->at - $inner );
		// As PHP would write it: "12" is the key 12.
		$added = substr( serialize( array( $key => $made ) ), strlen( 'a:1:{' ), -1 ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		return substr( $this->text, 0, $start ) . 'a:' . ( $count + 1 ) . ':{' . $items . $added . substr( $this->text, $this->at );
	}

	/** Reads `a:N:{`. */
	private function head_of_array(): int {
		return (int) $this->match( '/\Ga:\+?(\d+):\{/' )[1];
	}

	/** Reads the key of an item. */
	private function key(): string {
		if ( 'i' === ( $this->text[ $this->at ] ?? '' ) ) {
			return $this->match( '/\Gi:([+-]?\d+);/' )[1];
		}
		return $this->string( '/\Gs:\+?(\d+):"/', '";' );
	}

	/** Reads one value of any kind; gives where it ends. */
	private function skip( int $depth ): int {
		if ( $depth > self::DEEPEST ) {
			throw new \UnexpectedValueException( 'too deep' );
		}
		switch ( $this->text[ $this->at ] ?? '' ) {
			case 'N':
				$this->match( '/\GN;/' );
				break;
			case 'b':
			case 'i':
			case 'r':
			case 'R':
				$this->match( '/\G[birR]:[+-]?\d+;/' );
				break;
			case 'd':
				$this->match( '/\Gd:[^;]{1,64};/' );
				break;
			case 's':
			case 'E':
				$this->string( '/\G[sE]:\+?(\d+):"/', '";' );
				break;
			case 'a':
				$this->items( $this->head_of_array(), $depth );
				break;
			case 'O':
				$this->string( '/\GO:\+?(\d+):"/', '":' );
				$this->items( (int) $this->match( '/\G\+?(\d+):\{/' )[1], $depth );
				break;
			case 'C':
				$this->string( '/\GC:\+?(\d+):"/', '":' );
				$this->string( '/\G\+?(\d+):\{/', '}' );
				break;
			default:
				throw new \UnexpectedValueException( 'unknown kind' );
		}
		return $this->at;
	}

	private function items( int $count, int $depth ): void {
		for ( $item = 0; $item < $count; $item++ ) {
			$this->key();
			$this->skip( $depth + 1 );
		}
		$this->match( '/\G\}/' );
	}

	/** Reads a text whose length stands before it. */
	private function string( string $head, string $tail ): string {
		$length = (int) $this->match( $head )[1];
		$value  = substr( $this->text, $this->at, $length );
		if ( substr( $this->text, $this->at + $length, strlen( $tail ) ) !== $tail ) {
			throw new \UnexpectedValueException( 'wrong length' );
		}
		$this->at += $length + strlen( $tail );
		return $value;
	}

	/**
	 * @return array<string>
	 */
	private function match( string $pattern ): array {
		if ( ! preg_match( $pattern, $this->text, $match, 0, $this->at ) ) {
			throw new \UnexpectedValueException( 'not expected here' );
		}
		$this->at += strlen( $match[0] );
		return $match;
	}
}
