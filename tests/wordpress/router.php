<?php
/**
 * For PHP's own server: what WordPress's .htaccess does, permalinks and the subfolders of a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * The file a request is for, or null when WordPress itself shall find out.
 */
function requested_file( string $root, string $path ): ?string {
	$is_subsite = preg_match( '#^/[_0-9a-zA-Z-]+(/wp-(?:content|admin|includes)(?:/.*)?|/[^/]+\.php)$#', $path, $found );
	if ( 1 === $is_subsite && ! file_exists( $root . $path ) ) {
		$path = $found[1];
	}
	$file = $root . $path;
	if ( is_dir( $file ) ) {
		$file = rtrim( $file, '/' ) . '/index.php';
	}
	return is_file( $file ) ? $file : null;
}

/**
 * Prints a file that is not PHP. PHP's server would do it by itself, but for paths of a subsite.
 */
function print_file( string $file ): void {
	$types = array(
		'css'   => 'text/css',
		'gif'   => 'image/gif',
		'html'  => 'text/html',
		'jpg'   => 'image/jpeg',
		'js'    => 'text/javascript',
		'json'  => 'application/json',
		'png'   => 'image/png',
		'svg'   => 'image/svg+xml',
		'txt'   => 'text/plain',
		'woff2' => 'font/woff2',
	);
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	header( 'Content-Length: ' . filesize( $file ) );
	readfile( $file );
}

$key_health_root = rtrim( $_SERVER['DOCUMENT_ROOT'], '/' );
// What a host has PHP load before everything else: outside of the site, and PHP's `auto_prepend_file` is read only at the start.
if ( is_file( "$key_health_root.host.php" ) ) {
	require "$key_health_root.host.php";
}
$key_health_path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

// A folder without its slash would break the page's relative links.
if ( is_dir( $key_health_root . $key_health_path ) && '/' !== substr( $key_health_path, -1 ) ) {
	header( "Location: $key_health_path/", true, 301 );
	return true;
}

$key_health_file = requested_file( $key_health_root, $key_health_path );
if ( null !== $key_health_file && '.php' !== substr( $key_health_file, -4 ) ) {
	print_file( $key_health_file );
	return true;
}

$key_health_file            = $key_health_file ?? "$key_health_root/index.php";
$_SERVER['SCRIPT_NAME']     = substr( $key_health_file, strlen( $key_health_root ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
$_SERVER['SCRIPT_FILENAME'] = $key_health_file;
chdir( dirname( $key_health_file ) );
require $key_health_file;
