<?php
/**
 * Asked inside a site: what is told of the files of its plugins and of its web folder.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use WP_REST_Request;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, mixed> $rows    Options by name.
 * @param list<string>         $plugins Basenames of plugins that are active; the code of those that exist is run.
 * @return array{conflicts: array<string, array<string, mixed>>, definitions: array<string, list<array<string, mixed>>>, all: string}
 */
function told_of_files( array $rows, array $plugins, ?Engine $engine = null ): array {
	\KeyHealth\engine();
	update_option( 'active_plugins', array_merge( array( 'key-health/plugin.php' ), $plugins ) );
	foreach ( $plugins as $plugin ) {
		if ( is_file( WP_PLUGIN_DIR . '/' . $plugin ) ) {
			require_once WP_PLUGIN_DIR . '/' . $plugin;
		}
	}
	foreach ( $rows as $name => $value ) {
		Keys_On_Site::put( $name, $value );
	}
	$report = ( $engine ?? new Engine() )->reporter()->report();
	$said   = array(
		'conflicts'   => array(),
		'definitions' => array(),
		'all'         => (string) wp_json_encode( $report ),
	);
	foreach ( $report['conflicts'] as $conflict ) {
		$said['conflicts'][ $conflict['diagnosis'] . ' ' . $conflict['name'] ] = $conflict;
	}
	foreach ( $report['keys'] as $key ) {
		$said['definitions'][ $key['id'] ] = $key['fields'][0]['definitions'];
	}
	return $said;
}

/**
 * Saves the pasted key where the plugin reads it, as the button of the conflict does.
 *
 * @param string $name Name of the conflict.
 * @return array{fixed: bool, stored: mixed, left: list<string>, offered: bool}
 */
function used_from_file( string $name ): array {
	\KeyHealth\engine();
	$engine = new Engine( null, new Canned_Http( new Answer( 200, array( 'content-type' => 'text/plain' ), 'valid' ) ) );
	$told   = told_of_files( array(), array( 'akismet/akismet.php' ), $engine );
	$use    = $told['conflicts'][ "edited_plugin_file $name" ]['use'];
	wp_set_current_user( 1 );
	// The routes of this engine alone.
	$GLOBALS['wp_actions']['rest_api_init'] = 1;
	$GLOBALS['wp_rest_server']              = new WP_REST_Server();
	( new Rest( $engine ) )->register();
	$request = new WP_REST_Request( 'POST', '/key-health/v1/keys/' . $use['key_id'] . '/replace' );
	$request->set_body_params( array( 'from' => $use['definition_id'] ) );
	$answer = rest_do_request( $request )->get_data();
	return array(
		'fixed'   => $answer['fixed'] ?? $answer,
		'title'   => $answer['finding']['title'] ?? '',
		'proof'   => array_column( $answer['proof'] ?? array(), 'state', 'id' ),
		'stored'  => get_option( 'wordpress_api_key' ),
		'left'    => array_column( $answer['report']['conflicts'] ?? array(), 'diagnosis' ),
		'offered' => null !== ( $answer['report']['conflicts'][0]['use'] ?? null ),
	);
}
