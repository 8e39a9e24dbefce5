<?php
/**
 * Reads variables and elements of arrays.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Variables {

	/** Filled by the request; what they hold is not weighed. */
	private const REQUEST = array( '_GET', '_POST', '_COOKIE', '_REQUEST', '_FILES', '_SESSION', 'GLOBALS', 'this', 'argv', 'argc', 'php_errormsg' );

	private Stage $stage;

	private Superglobals $superglobals;

	public function __construct( Stage $stage, Superglobals $superglobals ) {
		$this->stage        = $stage;
		$this->superglobals = $superglobals;
	}

	/**
	 * @return mixed Null when it is not set.
	 */
	public function value( Node $node ) {
		if ( 'variable' === $node->kind ) {
			return $this->variable( $node );
		}
		if ( 'index' !== $node->kind ) {
			foreach ( $node->nodes as $part ) {
				$part instanceof Node && $this->stage->evaluator->value( $part );
			}
			return new Unknown();
		}
		$base = $node->node( 0 );
		$name = 'variable' === $base->kind ? $base->text : '';
		if ( null === ( $node->nodes[1] ?? null ) ) {
			return new Unknown();
		}
		if ( $this->superglobals->has( $name ) ) {
			$key = $this->stage->evaluator->value( $node->node( 1 ) );
			return is_scalar( $key ) ? $this->superglobals->value( $name, (string) $key ) : new Unknown();
		}
		$owner = $this->quiet( $base );
		$key   = $this->stage->evaluator->value( $node->node( 1 ) );
		return self::element( $owner, $key );
	}

	/**
	 * @param mixed $owner Array or text.
	 * @param mixed $key   Key.
	 * @return mixed
	 */
	public static function element( $owner, $key ) {
		if ( null === $owner || is_scalar( $owner ) && ! is_string( $owner ) ) {
			return null;
		}
		if ( $key instanceof Unknown || is_array( $key ) || is_object( $key ) ) {
			return new Unknown();
		}
		if ( is_array( $owner ) ) {
			return $owner[ is_string( $key ) ? $key : ( is_scalar( $key ) ? (int) $key : '' ) ] ?? null;
		}
		if ( is_string( $owner ) && is_int( $key ) ) {
			$key = $key < 0 ? strlen( $owner ) + $key : $key;
			return $key >= 0 && $key < strlen( $owner ) ? $owner[ $key ] : new Unknown();
		}
		return new Unknown();
	}

	/**
	 * @return mixed
	 */
	private function variable( Node $node ) {
		if ( isset( $node->nodes[0] ) ) {
			$name = $this->stage->evaluator->value( $node->nodes[0] );
			return is_string( $name ) && ! $this->superglobals->has( $name ) ? $this->named( $name ) : new Unknown();
		}
		return $this->superglobals->has( $node->text ) ? new Unknown() : $this->named( $node->text );
	}

	/**
	 * @return mixed
	 */
	private function named( string $name ) {
		return in_array( $name, self::REQUEST, true ) ? new Unknown() : $this->stage->state->variable( $name );
	}

	/**
	 * A value as `??` and `isset` ask for it: without complaint about what is not there.
	 *
	 * @return mixed
	 */
	public function quiet( Node $node ) {
		return $this->stage->evaluator->value( $node );
	}

	/**
	 * `isset( … )`
	 *
	 * @return bool|Unknown
	 */
	public function are_set( Node $node ) {
		$known = true;
		foreach ( $node->nodes as $part ) {
			$value = null === $part ? null : $this->quiet( $part );
			if ( null === $value ) {
				return $known ? false : new Unknown();
			}
			$known = $known && ! $value instanceof Unknown;
		}
		return $known ? true : new Unknown();
	}
}
