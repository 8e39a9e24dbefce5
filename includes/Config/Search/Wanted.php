<?php
/**
 * What is looked for in files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Names of constants and variables, values that are known, and beginnings that only keys have. Safe to dump.
 */
final class Wanted {

	/** So few pieces of so many bytes are found faster one by one than with an expression. */
	private const PIECE  = 5;
	private const PIECES = 5;

	/** A shorter text stands in any file by chance. */
	private const SHORTEST_VALUE = 8;

	/** What follows the beginning of a key. */
	private const REST_OF_KEY = 16;

	/** @var array<string, true> */
	private array $constants;

	/** @var array<string, true> Without the dollar. */
	private array $variables;

	/** @var list<Secret> */
	private array $values = array();

	/** @var list<string> */
	private array $prefixes;

	/** @var list<string> Of constants and variables. */
	private array $names;

	private bool $is_given = false;

	/**
	 * @param list<string> $constants Names of constants.
	 * @param list<string> $variables Names of variables, without the dollar.
	 * @param list<Secret> $values    Known values.
	 * @param list<string> $prefixes  Beginnings that only keys have: `SG.`, `mlsn.`.
	 */
	public function __construct( array $constants, array $variables = array(), array $values = array(), array $prefixes = array() ) {
		$this->constants = array_fill_keys( array_diff( $constants, array( '' ) ), true );
		$this->variables = array_fill_keys( array_diff( $variables, array( '' ) ), true );
		$this->prefixes  = array_values( array_diff( $prefixes, array( '' ) ) );
		foreach ( $values as $value ) {
			if ( $value->length() >= self::SHORTEST_VALUE ) {
				$this->values[] = $value;
			}
		}
		$this->names = array_map( 'strval', array_merge( array_keys( $this->constants ), array_keys( $this->variables ) ) );
	}

	/** The same, in files where a value is given to the name, not where it is only read. */
	public function given(): self {
		$other           = clone $this;
		$other->is_given = true;
		return $other;
	}

	public function is_empty(): bool {
		return array() === $this->constants && array() === $this->variables && array() === $this->values && array() === $this->prefixes;
	}

	/** One expression for all of it: most files do not match, and are not looked at further. */
	public function expression(): Secret {
		$parts = array();
		foreach ( $this->names as $name ) {
			$parts[] = preg_quote( $name, '~' ) . ( $this->is_given ? '[\'"]?\s*[,=]' : '' );
		}
		foreach ( $this->prefixes as $prefix ) {
			// Three letters stand in every file: they must begin a text, and go on like a key.
			$parts[] = '[\'"]' . preg_quote( $prefix, '~' ) . '[\w.-]{' . self::REST_OF_KEY . '}';
		}
		foreach ( $this->values as $value ) {
			// In the source a backslash or a quote is written in another way: what comes before it is enough.
			$text    = $value->reveal();
			$plain   = strcspn( $text, "\\'\"\$" );
			$parts[] = preg_quote( $plain >= self::SHORTEST_VALUE ? substr( $text, 0, $plain ) : $text, '~' );
		}
		return new Secret( '~' . ( $parts ? implode( '|', array_unique( $parts ) ) : '(?!)' ) . '~' );
	}

	/**
	 * Pieces of names, one of which stands in every file that is worth a look: `API_K` is a part of most names of constants.
	 *
	 * @return list<string>|null Null where there would be too many.
	 */
	public function pieces(): ?array {
		if ( $this->values || $this->prefixes ) {
			return null;
		}
		$left   = array_unique( $this->names );
		$pieces = array();
		while ( $left ) {
			$counts = array();
			foreach ( $left as $name ) {
				foreach ( self::pieces_of( $name ) as $piece ) {
					$counts[ $piece ] = ( $counts[ $piece ] ?? 0 ) + 1;
				}
			}
			arsort( $counts );
			$best     = (string) key( $counts );
			$pieces[] = $best;
			$left     = array_filter(
				$left,
				static function ( string $name ) use ( $best ): bool {
					return false === strpos( $name, $best );
				}
			);
			if ( count( $pieces ) > self::PIECES ) {
				return null;
			}
		}
		return $pieces;
	}

	/**
	 * Those that begin with a capital letter, if there are any: others begin with a byte that every file is full of.
	 *
	 * @return list<string>
	 */
	private static function pieces_of( string $name ): array {
		$pieces = array( substr( $name, 0, self::PIECE ) );
		for ( $at = 1; $at <= strlen( $name ) - self::PIECE; $at++ ) {
			if ( ctype_upper( $name[ $at ] ) ) {
				$pieces[] = substr( $name, $at, self::PIECE );
			}
		}
		return array_values( array_unique( $pieces ) );
	}

	public function is_constant( string $name ): bool {
		return isset( $this->constants[ $name ] );
	}

	/** @param string $name Without the dollar. */
	public function is_variable( string $name ): bool {
		return isset( $this->variables[ $name ] );
	}

	/** Whether a text is a known value, or begins as only keys do. */
	public function is_value( string $text ): bool {
		foreach ( $this->values as $value ) {
			if ( $value->length() === strlen( $text ) && hash_equals( $value->reveal(), $text ) ) {
				return true;
			}
		}
		foreach ( $this->prefixes as $prefix ) {
			if ( strlen( $text ) >= strlen( $prefix ) + self::REST_OF_KEY && 0 === strpos( $text, $prefix ) ) {
				return true;
			}
		}
		return false;
	}
}
