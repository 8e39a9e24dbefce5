<?php
/**
 * Does with Key Health everything that a person and a clock can do, and collects every trace that is left.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Settings;
use KeyHealth\Model\Loose;
use KeyHealth\Surface\Abilities\Work;
use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Cli;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Checklist;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Surface\Rest_Fresh;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Surface\Rest_Support;
use KeyHealth\Surface\Routes\Site_Health_Routes;
use KeyHealth\Surface\Site_Info;
use KeyHealth\Tests\Echoing_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Surface\Cli\Kept_Console;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, mixed> $rows     Options by name.
 * @param list<string>         $accepted Values that the provider takes.
 * @param list<string>         $pasted   Values that are pasted, in turn.
 * @return array<string, string> Text by where it was found.
 */
function leave_traces( array $rows, array $accepted, array $pasted ): array {
	\KeyHealth\engine();
	Keys_On_Site::activate();
	foreach ( $rows as $name => $value ) {
		Keys_On_Site::put( $name, $value );
	}
	$is_up  = true;
	$http   = new Echoing_Http(
		static function ( string $key ) use ( $accepted, &$is_up ): int {
			return $is_up ? ( in_array( $key, $accepted, true ) ? 200 : 401 ) : 0;
		}
	);
	$traces = array();
	$ask    = static function ( string $method, string $path, ?array $body = null ) use ( $http, &$traces ): array {
		\KeyHealth\engine();
		$GLOBALS['wp_rest_server']              = new \WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		$engine                                 = new Engine( null, $http );
		$rest                                   = new Rest( $engine );
		$rest->register();
		( new Rest_Explain( $engine, $rest ) )->register();
		( new Rest_Fresh( $engine ) )->register();
		( new Rest_Reach( $engine, $rest ) )->register();
		( new Rest_Interference( $engine, $rest ) )->register();
		( new Rest_Mail( $engine, $rest ) )->register();
		( new Rest_Checklist( $engine, $rest ) )->register();
		( new Rest_Support( $engine, $rest ) )->register();
		( new Site_Health_Routes( $engine ) )->register();
		$request = new WP_REST_Request( $method, '/' . Rest::SPACE . $path );
		$request->set_header( 'content-type', 'application/json' );
		$request->set_body( null === $body ? '' : (string) wp_json_encode( $body ) );
		$response = rest_do_request( $request );
		$traces[] = "$method $path " . $response->get_status() . ' ' . wp_json_encode( $response->get_data(), JSON_UNESCAPED_SLASHES ) . wp_json_encode( $response->get_headers() );
		return (array) $response->get_data();
	};
	add_filter(
		'pre_wp_mail',
		static function () use ( $rows ): bool {
			$key = get_option( 'wp_mail_smtp' )['mailersend']['api_key'];
			do_action( 'wp_mail_failed', new \WP_Error( 'wp_mail_failed', "Refused: Bearer $key " . wp_json_encode( $rows ) . ' ' . base64_encode( "api:$key" ) . ' ' . bin2hex( $key ) . substr( $key, 20, 12 ) ) );
			return false;
		}
	);

	$ids = array_column( $ask( 'GET', '/report' )['keys'], 'id' );
	foreach ( array( true, false ) as $is_up ) {
		$ask( 'POST', '/check' );
		foreach ( $ids as $id ) {
			$ask( 'POST', "/keys/$id/check" );
			$ask( 'POST', "/keys/$id/reach" );
			foreach ( $pasted as $value ) {
				$ask( 'POST', "/keys/$id/candidate", array( 'fields' => array( 'api_key' => $value ) ) );
			}
			$ask( 'POST', "/keys/$id/candidate", array( 'fields' => array( $pasted[0] => $pasted[0] ) ) );
			$ask(
				'POST',
				"/keys/$id/candidate",
				array(
					'fields' => $pasted[0],
					'from'   => array( $pasted[0] ),
				)
			);
			$ask( 'GET', "/support/$id" );
			$ask( 'POST', '/interference', array( 'key_id' => $id ) );
			$ask( 'GET', "/keys/$id/checklist" );
			delete_transient( 'key_health_limit_candidate_' . get_current_user_id() );
		}
		$ask( 'POST', '/test-email', array( 'to' => 'reader@example.org' ) );
	}
	foreach ( $pasted as $value ) {
		$ask( 'POST', '/explain', array( 'text' => "MailerSend refused Bearer $value. {\"token\":\"$value\"} ($value)" ) );
		// Saved unchecked: the value before it is kept.
		$ask(
			'POST',
			'/keys/' . Keys_On_Site::MAILERSEND . '/replace',
			array(
				'fields'    => array( 'api_key' => $value ),
				'unchecked' => true,
			)
		);
		$traces[] = rows();
	}
	$ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/old' );
	$ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/restore' );
	$is_up = true;
	$token = \KeyHealth\engine()->fresh_question()->put( Keys_On_Site::MAILERSEND, array( 'api_key' ) );
	$ask( 'GET', '/fresh/' . $token->reveal() );
	foreach ( $pasted as $value ) {
		$ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/replace', array( 'fields' => array( 'api_key' => $value ) ) );
		$ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/old' );
	}
	foreach ( $ask( 'GET', '/report' )['conflicts'] as $conflict ) {
		$ask( 'POST', '/findings/' . $conflict['id'] . '/dismiss' );
	}
	$ask( 'POST', '/findings/' . Keys_On_Site::MAILERSEND . '/dismiss' );
	$ask( 'POST', '/settings', array( 'daily' => true ) );
	do_action( 'key_health_round' );
	Keys_On_Site::put( 'wp_mail_smtp', $rows['wp_mail_smtp'] );
	$ask( 'POST', '/check' );
	$ask( 'GET', '/site-health' );
	return array_merge( $traces, commands( $http, $ids, $pasted ), abilities( $http, $ids, $pasted ), array( page(), notice(), info(), rows() ) );
}

/**
 * All commands, with all they can be asked for.
 *
 * @param list<string> $ids    Of keys.
 * @param list<string> $pasted Values that are piped.
 * @return list<string>
 */
function commands( Echoing_Http $http, array $ids, array $pasted ): array {
	$said = array();
	$type = static function ( string $command, array $args = array(), array $options = array(), string $input = '' ) use ( $http, &$said ): void {
		$console = new Kept_Console( $input );
		( new $command( new Engine( null, $http, $http ), $console ) )( $args, $options );
		$said[] = $command . ' ' . $console->all();
	};
	foreach ( array( 'table', 'json' ) as $format ) {
		$options = array( 'format' => $format );
		$type( Cli\List_Command::class, array(), $options );
		$type(
			Cli\Check_Command::class,
			array(),
			$options + array(
				'all' => true,
				'yes' => true,
			)
		);
		$type( Cli\Conflicts_Command::class, array(), $options );
		$type( Cli\History_Command::class, array(), $options + array( 'fields' => 'id,state,place,last4,address' ) );
		$type( Cli\Sweep_Command::class, array(), $options );
		$type( Cli\Explain_Command::class, array( "Refused: $pasted[0]" ), $options );
		$type( Cli\Fix_Command::class, array( Keys_On_Site::MAILERSEND ), $options + array( 'unchecked' => true ), $pasted[0] );
	}
	foreach ( $ids as $id ) {
		$type( Cli\Fix_Command::class, array( $id ), array( 'dry-run' => true ), $pasted[0] );
	}
	foreach ( Loose::maps( ( new Engine( null, $http ) )->reporter()->report()['conflicts'] ) as $conflict ) {
		$type( Cli\Fix_Command::class, array( $conflict['id'] ) );
	}
	return $said;
}

/**
 * @param list<string> $ids    Of keys.
 * @param list<string> $pasted Values that stand in messages.
 * @return list<string>
 */
function abilities( Echoing_Http $http, array $ids, array $pasted ): array {
	$work = new Work( new Engine( null, $http ) );
	$said = array( $work->list_keys( array() ), $work->report() );
	foreach ( $pasted as $value ) {
		$said[] = $work->explain( array( 'text' => "MailerSend refused Bearer $value." ) );
	}
	foreach ( $ids as $id ) {
		$said[] = $work->run_check( array( 'id' => $id ) );
	}
	return array_map( static fn( array $answer ): string => (string) wp_json_encode( $answer, JSON_UNESCAPED_SLASHES ), $said );
}

/** The section in Site Health. */
function info(): string {
	return (string) wp_json_encode( ( new Site_Info( ( new Engine() )->reporter(), new Settings() ) )->add( array() ), JSON_UNESCAPED_SLASHES );
}

/** The admin page with its scripts, as HTML. */
function page(): string {
	ob_start();
	$page = new Admin_Page( new Engine() );
	$page->enqueue();
	wp_print_scripts();
	$page->print_page();
	return (string) ob_get_clean();
}

function notice(): string {
	set_current_screen( 'dashboard' );
	ob_start();
	( new Notices( new Engine() ) )->show();
	return (string) ob_get_clean();
}

/** All that is stored, but the plugins' own options. */
function rows(): string {
	global $wpdb;
	$all = $wpdb->get_results( "SELECT * FROM {$wpdb->options} WHERE option_name NOT IN ( 'wp_mail_smtp', 'wp_mail_smtp_additional_connections', 'wordpress_api_key' )" );
	foreach ( array( 'usermeta', 'posts', 'postmeta', 'comments', 'commentmeta', 'sitemeta' ) as $table ) {
		$all[] = isset( $wpdb->$table ) && '' !== $wpdb->$table && ( 'sitemeta' !== $table || is_multisite() ) ? $wpdb->get_results( 'SELECT * FROM ' . $wpdb->$table ) : array();
	}
	return print_r( $all, true );
}
