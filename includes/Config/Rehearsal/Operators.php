<?php
/**
 * Operators on values that may be unknown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Known values are worked with as PHP does; what PHP refuses to do comes out unknown.
 */
final class Operators {

	/** No text is put together that is longer. */
	private const MAX_LENGTH = 200000;

	private const COMPARISONS = array( '==', '!=', '===', '!==', '<', '>', '<=', '>=', '<=>', 'xor' );

	/**
	 * @param mixed $value Value.
	 */
	public static function truth( $value ): ?bool {
		if ( $value instanceof Unknown ) {
			return null;
		}
		return is_object( $value ) ? true : (bool) $value;
	}

	/**
	 * @param string $operator Operator.
	 * @param mixed  $value    Value.
	 * @return mixed
	 */
	public static function unary( string $operator, $value ) {
		if ( ! is_int( $value ) && ! is_float( $value ) && ! ( is_string( $value ) && is_numeric( $value ) && '~' !== $operator ) ) {
			return new Unknown();
		}
		if ( '~' === $operator ) {
			return is_int( $value ) ? ~$value : new Unknown();
		}
		return '-' === $operator ? -$value : +$value;
	}

	/**
	 * @param string $type  Type.
	 * @param mixed  $value Value.
	 * @return mixed
	 */
	public static function cast( string $type, $value ) {
		if ( is_array( $value ) && ( 'array' === $type || 'bool' === $type ) ) {
			return 'array' === $type ? $value : array() !== $value;
		}
		if ( null !== $value && ! is_scalar( $value ) ) {
			return new Unknown();
		}
		switch ( $type ) {
			case 'int':
				return (int) $value;
			case 'float':
				return (float) $value;
			case 'string':
				return (string) $value;
			case 'bool':
				return (bool) $value;
			case 'array':
				return (array) $value;
			default:
				return new Unknown();
		}
	}

	/**
	 * @param mixed $value Value.
	 */
	public static function text( $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}

	/** Whether an operator may end in an error with operands that are not known. */
	public static function can_fail( string $operator ): bool {
		return ! in_array( $operator, self::COMPARISONS, true ) && '.' !== $operator;
	}

	/**
	 * @param string $operator Operator.
	 * @param mixed  $left     Value.
	 * @param mixed  $right    Value.
	 * @return mixed
	 */
	public static function binary( string $operator, $left, $right ) {
		if ( '===' === $operator || '!==' === $operator ) {
			$is_same = self::is_same( $left, $right );
			return null === $is_same ? new Unknown() : ( '===' === $operator ? $is_same : ! $is_same );
		}
		if ( ! Unknown::is_known( $left ) || ! Unknown::is_known( $right ) ) {
			return new Unknown();
		}
		if ( '.' === $operator ) {
			return self::joined( $left, $right );
		}
		try {
			return in_array( $operator, self::COMPARISONS, true ) ? self::compared( $operator, $left, $right ) : self::calculated( $operator, $left, $right );
		} catch ( \Throwable $error ) {
			return new Unknown();
		}
	}

	/**
	 * @param mixed $left  Value.
	 * @param mixed $right Value.
	 */
	private static function is_same( $left, $right ): ?bool {
		if ( $left instanceof Unknown || $right instanceof Unknown ) {
			return null;
		}
		if ( is_object( $left ) || is_object( $right ) ) {
			return is_object( $left ) && is_object( $right ) ? null : false;
		}
		if ( is_array( $left ) && is_array( $right ) && ! ( Unknown::is_known( $left ) && Unknown::is_known( $right ) ) ) {
			return null;
		}
		return $left === $right;
	}

	/**
	 * @param mixed $left  Known value.
	 * @param mixed $right Known value.
	 * @return string|Unknown
	 */
	private static function joined( $left, $right ) {
		if ( null !== $left && ! is_scalar( $left ) || null !== $right && ! is_scalar( $right ) ) {
			return new Unknown();
		}
		$left  = (string) $left;
		$right = (string) $right;
		return strlen( $left ) + strlen( $right ) > self::MAX_LENGTH ? new Unknown() : $left . $right;
	}

	/**
	 * @param string $operator Operator.
	 * @param mixed  $left     Known value.
	 * @param mixed  $right    Known value.
	 * @return bool|int
	 */
	private static function compared( string $operator, $left, $right ) {
		// phpcs:disable WordPress.PHP.StrictComparisons,Universal.Operators.StrictComparisons -- What the source says.
		switch ( $operator ) {
			case '==':
				return $left == $right;
			case '!=':
				return $left != $right;
			case '<':
				return $left < $right;
			case '>':
				return $left > $right;
			case '<=':
				return $left <= $right;
			case '>=':
				return $left >= $right;
			case 'xor':
				return (bool) $left xor (bool) $right;
			default:
				return $left <=> $right;
		}
		// phpcs:enable
	}

	/**
	 * @param string $operator Operator.
	 * @param mixed  $left     Known value.
	 * @param mixed  $right    Known value.
	 * @return mixed
	 */
	private static function calculated( string $operator, $left, $right ) {
		if ( '+' === $operator && is_array( $left ) && is_array( $right ) ) {
			return $left + $right;
		}
		if ( ! is_numeric( $left ) && ! is_bool( $left ) || ! is_numeric( $right ) && ! is_bool( $right ) ) {
			return new Unknown();
		}
		$left  = is_bool( $left ) ? (int) $left : $left + 0;
		$right = is_bool( $right ) ? (int) $right : $right + 0;
		switch ( $operator ) {
			case '+':
				return $left + $right;
			case '-':
				return $left - $right;
			case '*':
				return $left * $right;
			case '/':
				return $left / $right;
			case '**':
				return $left ** $right;
		}
		if ( ! is_int( $left ) || ! is_int( $right ) ) {
			return new Unknown();
		}
		switch ( $operator ) {
			case '%':
				return $left % $right;
			case '|':
				return $left | $right;
			case '&':
				return $left & $right;
			case '^':
				return $left ^ $right;
			case '<<':
				return $left << $right;
			case '>>':
				return $left >> $right;
			default:
				return new Unknown();
		}
	}
}
