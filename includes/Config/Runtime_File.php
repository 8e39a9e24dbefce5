<?php
/**
 * Asks PHP in which file a constant was defined.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Disk;

/**
 * PHP knows it since 8.5: `ReflectionConstant::getFileName()` (php.net/manual/reflectionconstant.getfilename, read 2026-11-21).
 * It tells no line, and nothing of a constant that is not defined now.
 */
final class Runtime_File {

	/** @var callable(string): (string|false|null) */
	private $ask;

	/**
	 * @param callable(string): (string|false|null)|null $ask What PHP says of a constant: a file; false for none, null when it cannot say.
	 */
	public function __construct( ?callable $ask = null ) {
		$this->ask = $ask ?? array( self::class, 'reflect' );
	}

	/** Real path of the file; null when PHP cannot say. */
	public function of( string $name ): ?string {
		$path = ( $this->ask )( $name );
		if ( ! is_string( $path ) || '' === $path ) {
			return null;
		}
		// Evaluated text counts for the file that evaluates it.
		$path = (string) preg_replace( '/\(\d+\) : eval\(\)\'d code.*\z/s', '', $path );
		return ( new Disk() )->real_path( $path );
	}

	/**
	 * @return string|false|null
	 */
	private static function reflect( string $name ) {
		// By name, as no version before 8.4 has the class.
		$class = '\\ReflectionConstant';
		if ( ! class_exists( $class ) || ! in_array( 'getFileName', get_class_methods( $class ), true ) || ! defined( $name ) ) {
			return null;
		}
		try {
			$ask  = array( new $class( $name ), 'getFileName' );
			$path = is_callable( $ask ) ? $ask() : null;
		} catch ( \Throwable $error ) {
			return null;
		}
		return is_string( $path ) || false === $path ? $path : null;
	}
}
