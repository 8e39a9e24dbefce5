<?php
/**
 * Variables, and what can be assigned to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Targets {

	/** Filled by the request; what they hold is not weighed. */
	private const REQUEST = array( '_GET', '_POST', '_COOKIE', '_REQUEST', '_FILES', '_SESSION', 'GLOBALS', 'this', 'argv', 'argc', 'php_errormsg' );

	private const SUPERGLOBALS = array(
		'_SERVER' => 'server',
		'_ENV'    => 'env',
	);

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
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
		if ( isset( self::SUPERGLOBALS[ $name ] ) ) {
			$key = $this->stage->evaluator->value( $node->node( 1 ) );
			return is_scalar( $key ) ? $this->superglobal( self::SUPERGLOBALS[ $name ], (string) $key ) : new Unknown();
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
	private static function element( $owner, $key ) {
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
			return is_string( $name ) && ! isset( self::SUPERGLOBALS[ $name ] ) ? $this->named( $name ) : new Unknown();
		}
		return isset( self::SUPERGLOBALS[ $node->text ] ) ? new Unknown() : $this->named( $node->text );
	}

	/**
	 * @return mixed
	 */
	private function named( string $name ) {
		return in_array( $name, self::REQUEST, true ) ? new Unknown() : $this->stage->state->variable( $name );
	}

	/**
	 * @param 'server'|'env' $where Which.
	 * @param string         $key   Key.
	 * @return mixed
	 */
	private function superglobal( string $where, string $key ) {
		$state = $this->stage->state;
		if ( array_key_exists( "$where $key", $state->changed ) ) {
			return $state->changed[ "$where $key" ];
		}
		if ( $state->is_blind || isset( $state->changed[ "$where " ] ) ) {
			return new Unknown();
		}
		return $this->stage->surroundings->variable( $where, $key );
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

	/**
	 * `=`, `.=`, `=&`, `++`
	 *
	 * @return mixed
	 */
	public function assign( Node $node ) {
		$target = $node->node( 0 );
		if ( 'alias' === $node->kind ) {
			$this->lose( $target );
			$this->lose( $node->node( 1 ) );
			return new Unknown();
		}
		if ( 'step' === $node->kind ) {
			$now  = $this->value( $target );
			$next = is_int( $now ) || is_float( $now ) ? Operators::binary( $node->text, $now, 1 ) : ( null === $now && '+' === $node->text ? 1 : new Unknown() );
			$this->put( $target, $next );
			return 'before' === $node->value ? $next : $now;
		}
		if ( '??' === $node->text ) {
			return $this->assign_missing( $target, $node->node( 1 ) );
		}
		$now   = '' === $node->text ? null : $this->value( $target );
		$value = $this->stage->evaluator->value( $node->node( 1 ) );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		$value = '' === $node->text ? $value : Operators::binary( $node->text, $now, $value );
		$this->put( $target, $value );
		return $value;
	}

	/**
	 * @return mixed
	 */
	private function assign_missing( Node $target, Node $source ) {
		$now = $this->quiet( $target );
		if ( $now instanceof Unknown ) {
			$this->stage->fork(
				function () use ( $target, $source ): void {
					$this->put( $target, $this->stage->evaluator->value( $source ) );
				},
				static function (): void {}
			);
			return $now;
		}
		if ( null !== $now ) {
			return $now;
		}
		$value = $this->stage->evaluator->value( $source );
		$this->put( $target, $value );
		return $value;
	}

	/**
	 * @param Node  $target Where.
	 * @param mixed $value  What.
	 */
	public function put( Node $target, $value ): void {
		if ( $this->stage->state->is_dead ) {
			return;
		}
		switch ( $target->kind ) {
			case 'variable':
				$this->put_variable( $target, $value );
				break;
			case 'index':
				$this->put_element( $target, $value );
				break;
			case 'array':
				$this->unpack( $target, $value );
				break;
			case 'reference':
				$this->lose( $target->node( 0 ) );
				break;
			default:
				foreach ( $target->nodes as $part ) {
					$part instanceof Node && $this->stage->evaluator->value( $part );
				}
		}
	}

	/**
	 * @param Node  $target Variable.
	 * @param mixed $value  What.
	 */
	private function put_variable( Node $target, $value ): void {
		$name = isset( $target->nodes[0] ) ? $this->stage->evaluator->value( $target->nodes[0] ) : $target->text;
		if ( ! is_string( $name ) || 'GLOBALS' === $name ) {
			$this->stage->state->lose_all();
		} elseif ( isset( self::SUPERGLOBALS[ $name ] ) ) {
			$this->lose_superglobal( self::SUPERGLOBALS[ $name ] );
		} else {
			$this->stage->state->set( $name, $value );
		}
	}

	private function lose_superglobal( string $where ): void {
		$state = $this->stage->state;
		foreach ( $state->changed as $what => $unused ) {
			if ( 0 === strpos( $what, "$where " ) ) {
				unset( $state->changed[ $what ] );
			}
		}
		$state->changed[ "$where " ] = new Unknown();
	}

	/**
	 * @param Node  $target An element of an array.
	 * @param mixed $value  What.
	 */
	private function put_element( Node $target, $value ): void {
		$base = $target->node( 0 );
		$key  = null === ( $target->nodes[1] ?? null ) ? null : $this->stage->evaluator->value( $target->node( 1 ) );
		$name = 'variable' === $base->kind ? $base->text : '';
		if ( isset( self::SUPERGLOBALS[ $name ] ) ) {
			if ( is_scalar( $key ) ) {
				$this->stage->state->changed[ self::SUPERGLOBALS[ $name ] . ' ' . (string) $key ] = $value;
			} else {
				$this->lose_superglobal( self::SUPERGLOBALS[ $name ] );
			}
			return;
		}
		if ( 'GLOBALS' === $name ) {
			$this->stage->state->frames[0] = array( '' => true );
			return;
		}
		if ( 'variable' !== $base->kind && 'index' !== $base->kind ) {
			return;
		}
		$owner = $this->quiet( $base );
		$owner = null === $owner ? array() : $owner;
		if ( ! is_array( $owner ) || is_object( $key ) || is_array( $key ) ) {
			$this->put( $base, new Unknown() );
			return;
		}
		if ( null === $target->nodes[1] ) {
			$owner[] = $value;
		} else {
			$owner[ is_string( $key ) ? $key : ( is_scalar( $key ) ? (int) $key : '' ) ] = $value;
		}
		$this->put( $base, $owner );
	}

	/**
	 * `list( $a, $b ) = …`
	 *
	 * @param Node  $target Pattern.
	 * @param mixed $value  What.
	 */
	private function unpack( Node $target, $value ): void {
		$position = 0;
		for ( $at = 0; $at + 1 < count( $target->nodes ); $at += 2 ) {
			$key  = null === $target->nodes[ $at ] ? $position++ : $this->stage->evaluator->value( $target->node( $at ) );
			$item = $target->nodes[ $at + 1 ];
			if ( null !== $item ) {
				$this->put( $item, is_array( $value ) ? self::element( $value, $key ) : new Unknown() );
			}
		}
	}

	/** Something else may change it from now on. */
	public function lose( Node $target ): void {
		while ( 'index' === $target->kind || 'property' === $target->kind ) {
			$target = $target->node( 0 );
		}
		if ( 'variable' !== $target->kind ) {
			return;
		}
		if ( isset( $target->nodes[0] ) || 'GLOBALS' === $target->text ) {
			$this->stage->state->lose_all();
		} elseif ( isset( self::SUPERGLOBALS[ $target->text ] ) ) {
			$this->lose_superglobal( self::SUPERGLOBALS[ $target->text ] );
		} else {
			$this->stage->state->lose( $target->text );
		}
	}

	/** `unset( … )` */
	public function remove( Node $target ): void {
		$base = $target->node( 0 );
		$name = 'index' === $target->kind && 'variable' === $base->kind ? $base->text : '';
		if ( 'variable' === $target->kind || isset( self::SUPERGLOBALS[ $name ] ) ) {
			$this->put( $target, null );
		} else {
			$this->lose( $target );
		}
	}
}
