<?php
/**
 * One request of a site, for php-cgi -T, which sends the same one again and again in one process.
 *
 * Everything comes from the environment: KEY_HEALTH_SITE, KEY_HEALTH_PAGE ("/", "/wp-admin/edit.php"), KEY_HEALTH_COOKIES (JSON), and
 * KEY_HEALTH_NOTES, a file for what the page took. As a web server would, it leaves the globals to WordPress.
 *
 * @package KeyHealth
 */

// Nothing leaves, and nothing begins beside the page.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );

$_SERVER['HTTP_HOST']       = 'example.org';
$_SERVER['SERVER_NAME']     = 'example.org';
$_SERVER['SERVER_PORT']     = '80';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['HTTP_USER_AGENT'] = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
$_SERVER['REQUEST_URI']     = getenv( 'KEY_HEALTH_PAGE' );
$_SERVER['QUERY_STRING']    = (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_QUERY );
$_SERVER['SCRIPT_NAME']     = 0 === strpos( $_SERVER['REQUEST_URI'], '/wp-admin/' ) ? (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) : '/index.php';
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
$_SERVER['SCRIPT_FILENAME'] = getenv( 'KEY_HEALTH_SITE' ) . $_SERVER['SCRIPT_NAME'];
$_COOKIE                    = (array) json_decode( (string) getenv( 'KEY_HEALTH_COOKIES' ), true );
parse_str( $_SERVER['QUERY_STRING'], $_GET );
$_REQUEST = $_GET;
chdir( dirname( $_SERVER['SCRIPT_FILENAME'] ) );

if ( getenv( 'KEY_HEALTH_NOTES' ) ) {
	register_shutdown_function(
		static function () {
			file_put_contents( getenv( 'KEY_HEALTH_NOTES' ), json_encode( array( $GLOBALS['wpdb']->num_queries, get_included_files() ) ) );
		}
	);
}
require $_SERVER['SCRIPT_FILENAME'];
