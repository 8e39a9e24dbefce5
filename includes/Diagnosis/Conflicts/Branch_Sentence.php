<?php
/**
 * Says in words why a branch does not run here.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Source\Branch_Condition;

defined( 'ABSPATH' ) || exit;

/**
 * Texts that are compared may be secrets: only names of hosts and of environments are shown.
 */
final class Branch_Sentence {

	/**
	 * @param list<Branch_Condition> $conditions The nearest first.
	 */
	public static function of( array $conditions ): string {
		$told = $conditions[0] ?? null;
		foreach ( $conditions as $condition ) {
			if ( false === $condition->holds() ) {
				$told = $condition;
				break;
			}
		}
		$sentence = null === $told ? '' : self::sentence( $told );
		return '' === $sentence ? __( 'What the branch asks for is not so in this request.', 'key-health' ) : $sentence;
	}

	private static function sentence( Branch_Condition $condition ): string {
		if ( Branch_Condition::FIXED === $condition->kind() ) {
			return __( 'It is switched off for good: its condition is never true.', 'key-health' );
		}
		if ( Branch_Condition::DEFINED === $condition->kind() ) {
			return $condition->is_wanted()
				/* translators: %s: name of a constant. */
				? sprintf( __( 'It runs only where the constant `%s` is defined, and here it is not.', 'key-health' ), $condition->subject() )
				/* translators: %s: name of a constant. */
				: sprintf( __( 'It runs only where the constant `%s` is not defined, and here it is.', 'key-health' ), $condition->subject() );
		}
		if ( Branch_Condition::OTHER === $condition->kind() ) {
			return '';
		}
		return $condition->is_compared() ? self::compared( $condition ) : self::asked( $condition );
	}

	private static function compared( Branch_Condition $condition ): string {
		$value = $condition->shown();
		$names = array( $condition->subject(), $value, self::now( $condition ) );
		if ( null === $value ) {
			/* translators: %s: name of a variable or constant. */
			return sprintf( __( 'It runs only where `%s` has a certain value, and here it has another one.', 'key-health' ), $condition->subject() );
		}
		if ( ! $condition->is_wanted() ) {
			/* translators: 1: name of a variable or constant, 2: what it holds. */
			return vsprintf( __( 'It runs only where `%1$s` is not %2$s.', 'key-health' ), $names );
		}
		return null === $names[2]
			/* translators: 1: name of a variable or constant, 2: what it should hold. */
			? vsprintf( __( 'It runs only where `%1$s` is %2$s, and here it is not.', 'key-health' ), $names )
			/* translators: 1: name of a variable or constant, 2: what it should hold, 3: what it holds. */
			: vsprintf( __( 'It runs only where `%1$s` is %2$s. Here it is %3$s.', 'key-health' ), $names );
	}

	private static function asked( Branch_Condition $condition ): string {
		return $condition->is_wanted()
			/* translators: %s: name of a variable or constant. */
			? sprintf( __( 'It runs only where `%s` is set, and here it is not.', 'key-health' ), $condition->subject() )
			/* translators: %s: name of a variable or constant. */
			: sprintf( __( 'It runs only where `%s` is not set, and here it is.', 'key-health' ), $condition->subject() );
	}

	/** What stands there now, if that is the name of a host or of an environment as well. */
	private static function now( Branch_Condition $condition ): ?string {
		$now = $condition->now();
		return null === $now ? null : ( new Branch_Condition( $condition->kind(), $condition->subject(), $now, true ) )->shown();
	}
}
