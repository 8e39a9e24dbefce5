<?php
/**
 * Finds the classes of the tests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

spl_autoload_register(
	static function ( string $name ): void {
		$file = __DIR__ . '/' . str_replace( array( 'KeyHealth\\Tests\\', '\\' ), array( '', '/' ), $name ) . '.php';
		if ( 0 === strpos( $name, 'KeyHealth\\Tests\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);
