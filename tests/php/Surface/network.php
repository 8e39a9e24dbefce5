<?php
/**
 * Asks every route on a subsite of a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Checklist;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Surface\Rest_Support;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * A subsite of its own, with a key in WP Mail SMTP and one in Akismet. The main site has a key of SMTP.com.
 */
function make_branch( string $key ): void {
	global $wpdb;
	\KeyHealth\engine();
	Keys_On_Site::mailersend( 'mlsn.main' );
	// Tables that nobody keeps; making real ones would end the transaction.
	add_filter(
		'query',
		static function ( string $query ): string {
			return (string) preg_replace( '/^\s*CREATE TABLE /i', 'CREATE TEMPORARY TABLE ', $query );
		}
	);
	$branch = wp_insert_site(
		array(
			'domain'  => get_network()->domain,
			'path'    => '/branch/',
			'user_id' => 1,
		)
	);
	switch_to_blog( $branch );
	$settings = \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', $key );
	unset( $settings['smtpcom'], $settings['sendgrid'] );
	Keys_On_Site::activate();
	Keys_On_Site::put( 'wp_mail_smtp', $settings );
	Keys_On_Site::put( 'wordpress_api_key', 'aaaabbbbffff' );
}

/**
 * @return array{all: string, copies: list<int>, same: bool, other_site: int} All that was answered; the statuses of tries to copy
 *         a constant into the site; whether the site's settings are as they were; the status of a key of the main site.
 */
function as_told_on_a_branch( string $role, string $key ): array {
	make_branch( $key );
	$user = wp_insert_user(
		array(
			'user_login' => 'keeper',
			'user_pass'  => 'password',
			'user_email' => 'keeper@example.org',
			'role'       => 'administrator',
		)
	);
	if ( 'super_admin' === $role ) {
		grant_super_admin( $user );
	}
	wp_set_current_user( $user );
	$before  = Keys_On_Site::row( 'wp_mail_smtp' );
	$answers = array();
	$copies  = array();
	foreach ( array( Canned_Http::accepts(), Canned_Http::refuses(), Answer::failed( 'http_request_not_executed', 'User has blocked requests through HTTP.' ) ) as $answer ) {
		foreach ( routes() as list( $method, $path, $body ) ) {
			$answers[] = ask( $method, $path, $body, $answer )[1];
		}
		foreach ( array( 'constant:WPMS_MAILERSEND_API_KEY', 'constant:AKISMET_API_KEY', 'filter:akismet_get_api_key' ) as $from ) {
			list( $copies[], $answers[] ) = ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/replace', array( 'from' => $from ), $answer );
		}
	}
	return array(
		'all'        => implode( "\n", $answers ),
		'copies'     => $copies,
		'same'       => Keys_On_Site::row( 'wp_mail_smtp' ) === $before,
		'other_site' => ask( 'POST', '/keys/' . Keys_On_Site::SMTPCOM . '/check', null, Canned_Http::accepts() )[0],
	);
}

/**
 * @return list<array{string, string, array<string, mixed>|null}>
 */
function routes(): array {
	$routes = array( array( 'GET', '/report', null ), array( 'POST', '/check', null ) );
	foreach ( array( Keys_On_Site::MAILERSEND, Keys_On_Site::AKISMET ) as $id ) {
		$routes[] = array( 'POST', "/keys/$id/check", null );
		$routes[] = array( 'POST', "/keys/$id/replace", array( 'fields' => array( 'api_key' => 'mlsn.' . str_repeat( 'ab12', 16 ) ) ) );
		$routes[] = array( 'POST', "/keys/$id/restore", null );
		$routes[] = array( 'GET', "/support/$id", null );
		$routes[] = array( 'GET', "/keys/$id/checklist", null );
	}
	$routes[] = array( 'POST', '/test-email', array( 'to' => 'reader@example.org' ) );
	$routes[] = array( 'GET', '/report', null );
	return $routes;
}

/**
 * @param array<string, mixed>|null $body What is sent.
 * @return array{int, string}
 */
function ask( string $method, string $path, ?array $body, Answer $answer ): array {
	$GLOBALS['wp_rest_server']              = new \WP_REST_Server();
	$GLOBALS['wp_actions']['rest_api_init'] = 1;
	$engine                                 = new Engine( null, new Canned_Http( $answer ) );
	$rest                                   = new Rest( $engine );
	$rest->register();
	( new Rest_Mail( $engine, $rest ) )->register();
	( new Rest_Checklist( $engine, $rest ) )->register();
	( new Rest_Support( $engine, $rest ) )->register();
	$request = new WP_REST_Request( $method, '/' . Rest::SPACE . $path );
	$request->set_header( 'content-type', 'application/json' );
	$request->set_body( null === $body ? '' : (string) wp_json_encode( $body ) );
	$response = rest_do_request( $request );
	return array( $response->get_status(), (string) wp_json_encode( $response->get_data(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
}
