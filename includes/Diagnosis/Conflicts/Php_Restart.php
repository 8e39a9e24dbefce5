<?php
/**
 * How PHP is made to read files and variables anew.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

defined( 'ABSPATH' ) || exit;

/**
 * A running PHP keeps its environment and may keep compiled files. What restarts it depends on who runs it, which PHP itself tells.
 */
final class Php_Restart {

	/** Of the PHP that runs this request. */
	public static function here(): string {
		return self::sentence( PHP_SAPI, PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION );
	}

	/**
	 * @param string $sapi    As PHP names the way in which it runs.
	 * @param string $version `8.3`.
	 */
	public static function sentence( string $sapi, string $version ): string {
		switch ( $sapi ) {
			case 'fpm-fcgi':
				/* translators: %s: version of PHP, "8.3". */
				return sprintf( __( 'Restart PHP: with the button for it in the panel of your host, or on a server of your own with `sudo systemctl reload php%s-fpm`.', 'key-health' ), $version );
			case 'apache2handler':
				return __( 'Restart the web server, because PHP runs inside it: on a server of your own with `sudo systemctl reload apache2`.', 'key-health' );
			case 'litespeed':
				return __( 'Restart PHP: with the button for it in the panel of your host. On LiteSpeed it is called “Restart PHP” or “Graceful Restart”.', 'key-health' );
			default:
				return __( 'Restart PHP: with the button for it in the panel of your host, or ask your host to do it.', 'key-health' );
		}
	}
}
