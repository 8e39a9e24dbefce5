<?php
/**
 * Reads which file an include statement names.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Part from Include_Site
 */
final class Include_Reader {

	private const SETTINGS = 'wp-settings.php';

	private const LOGICAL = array( T_LOGICAL_AND, T_LOGICAL_OR, T_LOGICAL_XOR );

	private Tokens $tokens;

	private Value_Reader $values;

	public function __construct( Tokens $tokens, Value_Reader $values ) {
		$this->tokens = $tokens;
		$this->values = $values;
	}

	/**
	 * @param Statement $statement The statement.
	 * @param int       $at        Index of the word `include` or `require`.
	 * @param Context   $context   When it runs.
	 */
	public function read( Statement $statement, int $at, Context $context ): Include_Site {
		$from        = $at + 1;
		$to          = $this->last( $from, $statement->to() );
		$is_settings = false;
		for ( $index = $from; $index <= $to; $index++ ) {
			$is_settings = $is_settings || false !== strpos( $this->tokens->text( $index ), self::SETTINGS );
		}
		$is_settings = $is_settings && ! $this->is_truth( $from, $to );
		return new Include_Site(
			$this->tokens->start( $statement->from() ),
			$this->tokens->end( $statement->to() ),
			$this->tokens->line( $at ),
			$context,
			$from <= $to ? $this->parts( $from, $to ) : null,
			$is_settings
		);
	}

	/** Index of the last token of the path: `include` takes all it can get, so that `include 'a.php' or die()` includes `1`. */
	private function last( int $from, int $limit ): int {
		$depth = 0;
		for ( $at = $from; $at <= $limit; $at++ ) {
			if ( $this->tokens->opens( $at ) ) {
				++$depth;
			} elseif ( $this->tokens->closes( $at ) && --$depth < 0 ) {
				return $at - 1;
			}
			if ( 0 === $depth && in_array( $this->tokens->mark( $at ), array( ';', ',' ), true ) ) {
				return $at - 1;
			}
		}
		return $limit;
	}

	/** Whether an expression can only be true or false, and so no path. */
	private function is_truth( int $from, int $to ): bool {
		$depth = 0;
		for ( $at = $from; $at <= $to; $at++ ) {
			$depth += (int) $this->tokens->opens( $at ) - (int) $this->tokens->closes( $at );
			if ( 0 === $depth && in_array( $this->tokens->id( $at ), self::LOGICAL, true ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @return list<Part>|null
	 */
	private function parts( int $from, int $to ): ?array {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		$parts             = array();
		foreach ( $this->tokens->split( $from, $to, array( '.' ) ) as list( $first, $last ) ) {
			$part = $first <= $last ? $this->part( $first, $last ) : null;
			if ( null === $part ) {
				return null;
			}
			$parts[] = $part;
		}
		return $parts;
	}

	/**
	 * @return Part|null
	 */
	private function part( int $from, int $to ): ?array {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		$text              = $this->values->text( $from, $to );
		if ( null !== $text ) {
			return self::piece( 'text', $text, 0 );
		}
		if ( $from === $to ) {
			return $this->word( $from );
		}
		if ( 'dirname' !== $this->tokens->name( $from ) || ! $this->tokens->spans( $from + 1, $to ) ) {
			return null;
		}
		$arguments = $this->tokens->split( $from + 2, $to - 1, array( ',' ) );
		$levels    = isset( $arguments[1] ) ? $this->values->read( $arguments[1][0], $arguments[1][1] )->scalar() : 1;
		$inner     = $this->part( $arguments[0][0], $arguments[0][1] );
		if ( null === $inner || ! is_int( $levels ) || $levels < 1 ) {
			return null;
		}
		return self::piece( $inner['kind'], $inner['text'], $inner['up'] + $levels );
	}

	/**
	 * @return Part|null
	 */
	private function word( int $at ): ?array {
		switch ( $this->tokens->id( $at ) ) {
			case T_DIR:
				return self::piece( 'directory', '', 0 );
			case T_FILE:
				// Only ever useful inside `dirname()`.
				return self::piece( 'directory', '', -1 );
			case T_STRING:
				return self::piece( 'constant', ltrim( $this->tokens->text( $at ), '\\' ), 0 );
			default:
				return null;
		}
	}

	/**
	 * @param 'directory'|'constant'|'text' $kind Kind.
	 * @param string                        $text Text or name.
	 * @param int                           $up   Folders to climb.
	 * @return Part
	 */
	private static function piece( string $kind, string $text, int $up ): array {
		return array(
			'kind' => $kind,
			'text' => $text,
			'up'   => $up,
		);
	}
}
