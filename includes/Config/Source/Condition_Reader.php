<?php
/**
 * Reads what a condition says, as far as its words alone tell.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Knows two things only: conditions that are always true or always false, and conditions that hold only while a constant does
 * not exist. Everything else is unknown.
 */
final class Condition_Reader {

	/** Nothing is said about the constant. */
	public const SILENT = 0;

	/** The constant must not exist, and something else must hold. */
	public const PARTLY = 1;

	/** The constant must not exist; that is all. */
	public const EXACTLY = 2;

	private Tokens $tokens;

	private Value_Reader $values;

	/** @var array<string, bool|null> A long chain of branches asks for the same ones over and over. */
	private array $truths = array();

	/** @var array<string, self::SILENT|self::PARTLY|self::EXACTLY> */
	private array $wants = array();

	public function __construct( Tokens $tokens, Value_Reader $values ) {
		$this->tokens = $tokens;
		$this->values = $values;
	}

	/** The truth of `true`, `false`, `0`, `''` and the like; null when it depends. */
	public function truth( int $from, int $to ): ?bool {
		$key = "$from-$to";
		if ( ! array_key_exists( $key, $this->truths ) ) {
			$this->truths[ $key ] = $this->read_truth( $from, $to );
		}
		return $this->truths[ $key ];
	}

	private function read_truth( int $from, int $to ): ?bool {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		$first             = $this->behind_not( $from );
		if ( $first > $from ) {
			$truth = $this->is_unary( $first, $to ) ? $this->truth( $first, $to ) : null;
			return null === $truth ? null : ( ( $first - $from ) % 2 ? ! $truth : $truth );
		}
		if ( $from > $to ) {
			return null;
		}
		$value = $this->values->read( $from, $to );
		if ( Value::SCALAR === $value->kind() ) {
			return (bool) $value->scalar();
		}
		$secret = $value->secret();
		return null === $secret ? null : (bool) $secret->reveal();
	}

	/**
	 * Whether `defined( 'NAME' )` must be false for the condition to come out as wanted.
	 *
	 * @param int    $from   Index of the condition's first token.
	 * @param int    $to     Index of its last token.
	 * @param bool   $wanted How it must come out.
	 * @param string $name   The constant.
	 * @return self::SILENT|self::PARTLY|self::EXACTLY
	 */
	public function wants_undefined( int $from, int $to, bool $wanted, string $name ): int {
		$key = "$from-$to-" . (int) $wanted . "-$name";
		if ( ! isset( $this->wants[ $key ] ) ) {
			$this->wants[ $key ] = $this->read_wants( $from, $to, $wanted, $name );
		}
		return $this->wants[ $key ];
	}

	/**
	 * @param int    $from   See above.
	 * @param int    $to     See above.
	 * @param bool   $wanted See above.
	 * @param string $name   See above.
	 * @return self::SILENT|self::PARTLY|self::EXACTLY
	 */
	private function read_wants( int $from, int $to, bool $wanted, string $name ): int {
		list( $from, $to ) = $this->tokens->bare( $from, $to );
		// What must hold together: `a && b` to be true, `a || b` to be false.
		$glue   = $wanted ? array( T_BOOLEAN_AND, T_LOGICAL_AND ) : array( T_BOOLEAN_OR, T_LOGICAL_OR );
		$pieces = $this->tokens->split( $from, $to, $glue );
		if ( count( $pieces ) > 1 ) {
			foreach ( $pieces as list( $first, $last ) ) {
				if ( self::SILENT !== $this->wants_undefined( $first, $last, $wanted, $name ) ) {
					return self::PARTLY;
				}
			}
			return self::SILENT;
		}
		$first = $this->behind_not( $from );
		if ( $first > $from ) {
			$wanted = ( $first - $from ) % 2 ? ! $wanted : $wanted;
			return $this->is_unary( $first, $to ) ? $this->wants_undefined( $first, $to, $wanted, $name ) : self::SILENT;
		}
		$pieces = $this->tokens->split( $from, $to, array( T_IS_IDENTICAL, T_IS_EQUAL ) );
		if ( 2 === count( $pieces ) ) {
			return $this->wants_compared( $pieces[0], $pieces[1], $wanted, $name );
		}
		return ! $wanted && $this->asks_for( $from, $to, $name ) ? self::EXACTLY : self::SILENT;
	}

	/**
	 * The same for `defined( 'NAME' ) === false`, either way round.
	 *
	 * @param array{int, int} $one    One side.
	 * @param array{int, int} $other  The other side.
	 * @param bool            $wanted How it must come out.
	 * @param string          $name   The constant.
	 * @return self::SILENT|self::PARTLY|self::EXACTLY
	 */
	private function wants_compared( array $one, array $other, bool $wanted, string $name ): int {
		foreach ( array( array( $one, $other ), array( $other, $one ) ) as list( $side, $word ) ) {
			$text = $word[0] === $word[1] ? $this->tokens->name( $word[0] ) : '';
			if ( 'true' === $text || 'false' === $text ) {
				return $this->wants_undefined( $side[0], $side[1], 'true' === $text ? $wanted : ! $wanted, $name );
			}
		}
		return self::SILENT;
	}

	/** Whether a piece is `defined( 'NAME' )` and nothing else. */
	private function asks_for( int $from, int $to, string $name ): bool {
		return 'defined' === $this->tokens->name( $from ) && $this->tokens->spans( $from + 1, $to )
			&& $this->values->text( $from + 2, $to - 1 ) === $name;
	}

	/** Index behind all the `!` that stand here. */
	private function behind_not( int $at ): int {
		while ( '!' === $this->tokens->mark( $at ) ) {
			++$at;
		}
		return $at;
	}

	/** Whether `!` in front of a piece applies to all of it. */
	private function is_unary( int $from, int $to ): bool {
		if ( $from === $to ) {
			return true;
		}
		$open = '(' === $this->tokens->mark( $from ) ? $from : $from + 1;
		return $this->tokens->spans( $open, $to );
	}
}
