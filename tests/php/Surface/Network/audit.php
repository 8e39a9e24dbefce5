<?php
/**
 * Reads everything that the administrator of one site of a network can get to see.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Health\Alerts\Channel;
use KeyHealth\Health\Settings;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Abilities\Work;
use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Parts\Alert_Parts;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Site_Info;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use WP_REST_Request;

use function KeyHealth\Tests\Surface\make_branch;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, string> $values What the network has defined, by name of the key.
 * @param string                $own    The site's own key in WP Mail SMTP.
 * @param bool                  $accept Whether providers take all keys.
 * @return array{surfaces: array<string, string>, prints: array<string, string>, control: string} Texts by surface, fingerprints by name of
 *         the key, and the report of who may see all of it.
 */
function audit( array $values, string $own, bool $accept ): array {
	make_branch( $own );
	$branch = get_current_blog_id();
	update_site_option( 'cleantalk_network_settings', array( 'apikey' => $values['cleantalk'], 'multisite__work_mode' => 2 ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'cleantalk-spam-protect/cleantalk.php' ) ) );
	Keys_On_Site::put( 'mc4wp', array( 'api_key' => $own ) );
	$answer  = $accept ? Canned_Http::accepts() : Canned_Http::refuses();
	$clock   = new Set_Clock( '2026-11-22 12:00 UTC' );
	$runs_it = user( 'runs-it', true );
	$keeper  = user( 'keeper', false );

	// Who runs the network has looked, checked and changed things before: what was kept of that is not told either.
	wp_set_current_user( $runs_it );
	$engine = new Engine( $clock, new Canned_Http( $answer ) );
	$engine->store()->set_setting( 'consent', true );
	$engine->checker()->check_all( true );
	$control = (string) wp_json_encode( $engine->reporter()->report(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$engine->watching()->past()->look();
	$prints = array();
	foreach ( $values as $name => $value ) {
		$prints[ $name ] = (string) $engine->fingerprinter()->of( new Secret( $value ) );
	}

	// Routes have an engine of their own: what it asks does not leave.
	add_filter( 'pre_http_request', static fn() => new \WP_Error( 'http_request_failed', 'Nobody is asked.' ) );
	wp_set_current_user( $keeper );
	$clock->pass( HOUR_IN_SECONDS );
	$surfaces  = routes( $branch, $clock, $answer );
	$surfaces += others( $clock, $answer );
	$surfaces += alerts( $clock, $answer );
	return array(
		'surfaces' => $surfaces,
		'prints'   => $prints,
		'control'  => $control,
	);
}

function user( string $name, bool $runs_network ): int {
	$id = (int) wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => 'password',
			'user_email' => "$name@example.org",
			'role'       => 'administrator',
		)
	);
	if ( $runs_network ) {
		grant_super_admin( $id );
	}
	return $id;
}

/**
 * Every route that is registered, not those that somebody has thought of.
 *
 * @return array<string, string>
 */
function routes( int $branch, Set_Clock $clock, \KeyHealth\Probe\Answer $answer ): array {
	$told = array();
	$ids  = array_keys( ( new Engine( $clock ) )->discoverer()->keys() );
	foreach ( (array) rest_get_server()->get_routes( Rest::SPACE ) as $route => $handlers ) {
		foreach ( $handlers as $handler ) {
			foreach ( array_keys( $handler['methods'] ) as $method ) {
				foreach ( false === strpos( $route, '/keys/(' ) ? array( '' ) : $ids as $id ) {
					$path                    = (string) preg_replace( '~\(\?P<id>.*?\)(?=/|$)~', '' === $id ? 'other' : $id, $route, 1 );
					$told[ "$method $path" ] = ask( $method, $path, body( $path ) );
				}
			}
		}
	}
	// Once more, after all that was done.
	$told['GET the report again'] = ask( 'GET', '/' . Rest::SPACE . '/report', null );
	$made                         = (array) json_decode( substr( ask( 'POST', '/' . Rest::SPACE . '/calendar', null ), 4 ), true );
	$told['the calendar']         = ask( 'GET', '/' . Rest::SPACE . '/calendar/' . basename( (string) ( $made['url'] ?? '' ) ), null );
	return $told;
}

/**
 * @return array<string, mixed>|null
 */
function body( string $path ): ?array {
	$bodies = array(
		'candidate'    => array( 'fields' => array( 'api_key' => 'mlsn.' . str_repeat( 'ab12', 16 ) ) ),
		'replace'      => array( 'fields' => array( 'api_key' => 'mlsn.' . str_repeat( 'ab12', 16 ) ) ),
		'expiry'       => array( 'expires_on' => '2027-01-01' ),
		'reminder'     => array( 'on' => true ),
		'explain'      => array( 'text' => 'Akismet: invalid key. MailerSend: Unauthenticated.' ),
		'interference' => array( 'key_id' => Keys_On_Site::AKISMET ),
		'test-email'   => array( 'to' => 'reader@example.org' ),
		'settings'     => array( 'consent' => true ),
	);
	return $bodies[ basename( $path ) ] ?? null;
}

/**
 * @param array<string, mixed>|null $body What is sent.
 */
function ask( string $method, string $path, ?array $body ): string {
	$request = new WP_REST_Request( $method, $path );
	$request->set_header( 'content-type', 'application/json' );
	$request->set_body( null === $body ? '' : (string) wp_json_encode( $body ) );
	$response = rest_do_request( $request );
	return $response->get_status() . ' ' . wp_json_encode( $response->get_data(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/**
 * @return array<string, string>
 */
function others( Set_Clock $clock, \KeyHealth\Probe\Answer $answer ): array {
	$engine = new Engine( $clock, new Canned_Http( $answer ) );
	$page   = new Admin_Page( $engine );
	$page->enqueue();
	ob_start();
	$page->print_page();
	$told = array(
		'the page'         => (string) ob_get_clean(),
		'its data'         => implode( "\n", (array) wp_scripts()->get_data( Admin_Page::HANDLE, 'before' ) ),
		'the settings'     => (string) wp_json_encode( $engine->watching()->settings()->view()->page() ),
		'Site Health info' => (string) wp_json_encode( ( new Site_Info( $engine->reporter(), new Settings() ) )->add( array() ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
	);
	foreach ( array( 'dashboard', 'plugins', 'tools_page_key-health', 'settings_page_akismet-key-config' ) as $screen ) {
		set_current_screen( $screen );
		ob_start();
		( new Notices( $engine ) )->show();
		$told[ "the banner on $screen" ] = (string) ob_get_clean();
	}
	$work                           = new Work( $engine );
	$told['the ability to list']    = (string) wp_json_encode( $work->list_keys( array() ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$told['the ability to report']  = (string) wp_json_encode( $work->report(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$told['the ability to explain'] = (string) wp_json_encode( $work->explain( array( 'text' => 'Akismet: invalid key' ) ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$told['the ability to check']   = (string) wp_json_encode( $work->run_check( array( 'id' => Keys_On_Site::AKISMET ) ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return $told;
}

/**
 * What the site's own channels are told.
 *
 * @return array<string, string>
 */
function alerts( Set_Clock $clock, \KeyHealth\Probe\Answer $answer ): array {
	$hook   = new Canned_Http( new \KeyHealth\Probe\Answer( 200, array(), 'ok' ) );
	$engine = new Engine( $clock, new Canned_Http( $answer ) );
	$alerts = new Alert_Parts( $engine, $hook, static fn(): array => array( '203.0.113.80' ) );
	$alerts->settings()->renew_secret( 1 );
	$alerts->settings()->add( new Channel( 'aabbccdd', 'generic', new Secret( 'https://hooks.shop.example/in' ), 1 ) );
	foreach ( array( Keys_On_Site::AKISMET, Keys_On_Site::MAILERSEND ) as $id ) {
		foreach ( array( array( 'broken', 'working' ), array( 'working', 'broken' ) ) as list( $state, $before ) ) {
			$change = array(
				'key_id'     => $id,
				'at'         => $clock->now(),
				'state'      => $state,
				'diagnosis'  => 'broken' === $state ? 'invalid' : 'ok',
				'reason'     => '',
				'confidence' => 'proven',
				'before'     => array(
					'state'     => $before,
					'diagnosis' => 'invalid',
				),
			);
			$alerts->listener()->hear( $id, $change, false );
		}
	}
	$alerts->sender()->run();
	return array( 'alerts' => implode( "\n", array_map( static fn( $request ): string => $request->reveal_body(), $hook->requests() ) ) );
}
