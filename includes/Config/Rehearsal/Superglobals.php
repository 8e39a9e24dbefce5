<?php
/**
 * `$_SERVER` and `$_ENV`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Superglobals {

	private const NAMES = array(
		'_SERVER' => 'server',
		'_ENV'    => 'env',
	);

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * @phpstan-assert-if-true '_SERVER'|'_ENV' $name
	 */
	public function has( string $name ): bool {
		return isset( self::NAMES[ $name ] );
	}

	/**
	 * @param '_SERVER'|'_ENV' $name Which.
	 * @param string           $key  Key.
	 * @return mixed Null when it is not set.
	 */
	public function value( string $name, string $key ) {
		$where = self::NAMES[ $name ];
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
	 * @param '_SERVER'|'_ENV' $name  Which.
	 * @param string           $key   Key.
	 * @param mixed            $value What.
	 */
	public function put( string $name, string $key, $value ): void {
		$this->stage->state->changed[ self::NAMES[ $name ] . ' ' . $key ] = $value;
	}

	/**
	 * Any of its elements may change from now on.
	 *
	 * @param '_SERVER'|'_ENV' $name Which.
	 */
	public function lose( string $name ): void {
		$where = self::NAMES[ $name ];
		$state = $this->stage->state;
		foreach ( $state->changed as $what => $unused ) {
			if ( 0 === strpos( $what, "$where " ) ) {
				unset( $state->changed[ $what ] );
			}
		}
		$state->changed[ "$where " ] = new Unknown();
	}
}
