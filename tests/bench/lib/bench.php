<?php
/**
 * What every measurement needs: the classes, a folder, and times that can be compared.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

error_reporting( E_ALL );
define( 'ABSPATH', folder( 'site' ) . '/' );
require dirname( __DIR__, 3 ) . '/includes/autoload.php';

/** A folder for what is made, which the run takes away. */
function folder( string $name ): string {
	$root   = getenv( 'KEY_HEALTH_BENCH' ) ?: sys_get_temp_dir() . '/key-health-bench';
	$folder = $root . '/' . $name;
	is_dir( $folder ) || mkdir( $folder, 0777, true );
	return $folder;
}

/**
 * Runs all of them in turns, so that whatever else the machine does hits each alike.
 *
 * @param array<string, callable(): mixed> $what  By name.
 * @param int                              $turns How often.
 * @return array<string, float> Seconds of the fastest turn, by name.
 */
function fastest( array $what, int $turns ): array {
	$best = array();
	for ( $turn = 0; $turn < $turns; $turn++ ) {
		foreach ( $what as $name => $run ) {
			$started = hrtime( true );
			$run();
			$seconds       = ( hrtime( true ) - $started ) / 1e9;
			$best[ $name ] = min( $best[ $name ] ?? INF, $seconds );
		}
	}
	return $best;
}

/**
 * Prints what came out and ends the process.
 *
 * @param list<string> $lines For people.
 */
function done( bool $is_kept, array $lines ): void {
	echo implode( "\n", $lines ), "\n";
	exit( $is_kept ? 0 : 1 );
}

/** A class as plugins have it, of about so many bytes. The same for the same seed. */
function plugin_code( int $seed, int $bytes ): string {
	mt_srand( $seed );
	$words = array( 'settings', 'handler', 'request', 'provider', 'render', 'cache', 'token', 'option', 'mailer', 'notice', 'admin', 'filter', 'schedule', 'queue' );
	$code  = "<?php\n/**\n * Plugin Name: Generated $seed\n * Version: 1.$seed\n */\n\nif ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\n\ndefine( 'GENERATED_{$seed}_VERSION', '1.$seed' );\n\nclass Generated_$seed {\n";
	while ( strlen( $code ) < $bytes ) {
		list( $one, $two ) = array( $words[ mt_rand( 0, 13 ) ], $words[ mt_rand( 0, 13 ) ] );
		$number            = mt_rand( 1, 9999 );
		$code             .= "\n\t/** Gets the $one of the $two. */\n\tpublic function get_{$one}_{$two}_$number( \$args = array() ) {\n\t\tif ( empty( \$args['$one'] ) && is_admin() ) {\n\t\t\treturn apply_filters( 'generated_{$two}', get_option( 'generated_{$one}', array( '$two' => $number ) ), \$this );\n\t\t}\n\t\treturn esc_html( sprintf( '%s: %d', \$args['$one'], $number ) );\n\t}\n";
	}
	return $code . "}\n";
}
