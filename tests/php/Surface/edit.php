<?php
/**
 * Asks for a change of a line, on a site that cannot call itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Model\Loose;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Edit;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * @return array<string, mixed> Answers by what was asked; the line of the report; whether the file is as it was; all rows of ours.
 */
function asked_for_edits(): array {
	global $wpdb;
	\KeyHealth\engine();
	$user = wp_insert_user(
		array(
			'user_login' => 'keeper',
			'user_pass'  => 'correct horse battery',
			'user_email' => 'keeper@example.org',
			'role'       => 'administrator',
		)
	);
	if ( is_multisite() ) {
		grant_super_admin( $user );
	}
	wp_set_current_user( $user );
	Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
	$GLOBALS['wp_rest_auth_cookie'] = true;
	$GLOBALS['wp_rest_server']      = new \WP_REST_Server();

	$GLOBALS['wp_actions']['rest_api_init'] = 1;
	$engine                                 = new Engine( null, new Canned_Http( Canned_Http::accepts() ), new Canned_Http( Canned_Http::is_down() ) );
	( new Rest( $engine ) )->register();
	( new Rest_Edit( $engine ) )->register();

	$file = ABSPATH . 'wp-config.php';
	$hash = (string) hash_file( 'sha256', $file );
	$line = '/keys/' . Keys_On_Site::MAILERSEND . '/line';
	$body = array(
		'hash'     => $hash,
		'password' => 'correct horse battery',
		'fields'   => array( 'api_key' => Keys_On_Site::token( 'b' ) ),
	);
	$said = array(
		'preview'    => asked( "$line/preview", array() ),
		'wrong hash' => asked( "$line/apply", array( 'hash' => str_repeat( '0', 64 ) ) + $body ),
		'apply'      => asked( "$line/apply", $body ),
	);
	foreach ( Loose::maps( $engine->reporter()->report()['keys'] ) as $key ) {
		$said['line'] = Keys_On_Site::MAILERSEND === $key['id'] ? $key['line'] : $said['line'] ?? null;
	}
	$said['same'] = hash_file( 'sha256', $file ) === $hash;
	$said['rows'] = print_r( $wpdb->get_results( "SELECT * FROM {$wpdb->options} WHERE option_name LIKE '%key_health%'" ), true );
	return $said;
}

/**
 * @param array<string, mixed> $body What is sent.
 * @return array{int, mixed} Status and data.
 */
function asked( string $path, array $body ): array {
	$request = new WP_REST_Request( 'POST', '/' . Rest::SPACE . $path );
	$request->set_header( 'content-type', 'application/json' );
	$request->set_body( (string) wp_json_encode( (object) $body ) );
	$response = rest_do_request( $request );
	return array( $response->get_status(), $response->get_data() );
}
