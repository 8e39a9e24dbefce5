<?php
/**
 * Budget: 100 files that may define constants are analyzed in under 50 ms
 *
 * A wp-config.php with 10 includes, 9 must-use plugins, and the main files of 80 active plugins, as the report reads them: the former
 * whole, the latter only where what is looked for stands in them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Search\Search;
use KeyHealth\Config\Search\Wanted;

require __DIR__ . '/lib/bench.php';

const BUDGET_MS = 50;

$site = folder( 'site' );
foreach ( array( 'wp-content/mu-plugins', 'wp-content/plugins', 'config' ) as $folder ) {
	is_dir( "$site/$folder" ) || mkdir( "$site/$folder", 0777, true );
}
$config = "<?php\n/** The base configuration. */\n";
for ( $line = 0; $line < 40; $line++ ) {
	$config .= "define( 'SOME_SETTING_$line', 'value $line of it' );\n";
}
for ( $include = 0; $include < 10; $include++ ) {
	$config .= "require_once __DIR__ . '/config/part-$include.php';\n";
	file_put_contents( "$site/config/part-$include.php", "<?php\nif ( ! defined( 'PART_$include' ) ) {\n\tdefine( 'PART_$include', getenv( 'PART_$include' ) ?: 'default' );\n}\ndefine( 'WPMS_KEY_$include', 'mlsn.$include' );\n" );
}
file_put_contents( "$site/wp-config.php", $config . "\ndefine( 'WPCOM_API_KEY', 'abcdefabcdef' );\n\n/* That's all, stop editing! */\nrequire_once ABSPATH . 'wp-settings.php';\n" );
file_put_contents( "$site/wp-settings.php", "<?php\n" );
for ( $plugin = 0; $plugin < 9; $plugin++ ) {
	file_put_contents( "$site/wp-content/mu-plugins/mu-$plugin.php", plugin_code( $plugin, 1500 ) );
}
$mains = array();
for ( $plugin = 0; $plugin < 80; $plugin++ ) {
	$mains[] = "$site/wp-content/plugins/plugin-$plugin.php";
	// Two of them hold what is looked for.
	file_put_contents( "$site/wp-content/plugins/plugin-$plugin.php", plugin_code( 100 + $plugin, 6000 ) . ( $plugin < 2 ? "define( 'WPCOM_API_KEY', 'abcdefabcdef' );\n" : '' ) );
}

$names    = array( 'WPCOM_API_KEY', 'WPMS_KEY_1', 'WPMS_KEY_9', 'SOME_SETTING_7', 'PART_3' );
$analyzed = 0;
$analyze  = static function () use ( $site, $mains, $names, &$analyzed ): void {
	$scanner = new Scanner();
	$files   = new Config_Files( "$site/", "$site/wp-content/mu-plugins", "$site/wp-content", $scanner );
	$locator = new Constant_Locator( $files, $scanner );
	foreach ( $names as $name ) {
		$locator->winner( $name, 'abcdefabcdef' );
	}
	$found    = ( new Search( array(), new Folders( "$site/", '', '', new Disk() ), new Scanner() ) )->in_files( $mains, new Wanted( $names, array( 'wpcom_api_key' ), array(), array( 'mlsn.', 'SG.' ) ) );
	$analyzed = count( $files->all() ) + $found->files();
};
$rehearse = static function () use ( $site, $names ): void {
	$scanner = new Scanner();
	$files   = new Config_Files( "$site/", "$site/wp-content/mu-plugins", "$site/wp-content", $scanner );
	$played  = new Rehearsal( $files, $scanner, Surroundings::of_this_request() );
	foreach ( $names as $name ) {
		$played->outcome( $name );
	}
};
$read     = static function () use ( $site, $mains ): void {
	foreach ( array_merge( array( "$site/wp-config.php" ), glob( "$site/config/*.php" ), glob( "$site/wp-content/mu-plugins/*.php" ), $mains ) as $path ) {
		file_get_contents( $path );
	}
};
$what     = array(
	'analyze' => $analyze,
	'read'    => $read,
);
$has_play = class_exists( Rehearsal::class ) && method_exists( Surroundings::class, 'of_this_request' );
if ( $has_play ) {
	$what['rehearse'] = $rehearse;
}
$best  = fastest( $what, 15 );
$lines = array( sprintf( '%d files: %.1f ms, reading the same bytes %.1f ms: %.1f times', $analyzed, 1000 * $best['analyze'], 1000 * $best['read'], $best['analyze'] / $best['read'] ) );
if ( $has_play ) {
	$lines[] = sprintf( 'going through the configuration as PHP would: %.1f ms more', 1000 * $best['rehearse'] );
}
done( $analyzed >= 100 && 1000 * $best['analyze'] < BUDGET_MS, $lines );
