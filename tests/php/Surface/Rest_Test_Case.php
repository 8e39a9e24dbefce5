<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Probe\Http;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Anew;
use KeyHealth\Surface\Rest_Checklist;
use KeyHealth\Surface\Rest_Edit;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Surface\Rest_Fresh;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Surface\Rest_Search;
use KeyHealth\Surface\Rest_Support;
use KeyHealth\Surface\Routes\Alerts;
use KeyHealth\Surface\Routes\History;
use KeyHealth\Surface\Routes\Kept;
use KeyHealth\Surface\Routes\Calendar;
use KeyHealth\Surface\Routes\Settings;
use KeyHealth\Surface\Routes\Site_Health_Routes;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Own_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * Asks the routes as WordPress would. MailerSend accepts every key, unless a test says otherwise.
 */
abstract class Rest_Test_Case extends Test_Case {

	/** A place that is told; it is there where a test has put it. */
	protected const CHANNEL = 'aabbccdd';

	/** @var Set_Clock */
	protected $clock;

	/** @var Canned_Http */
	protected $provider;

	protected function set_up() {
		parent::set_up();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->serve( new Canned_Http( Canned_Http::accepts() ) );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
	}

	protected function serve( Canned_Http $provider ): void {
		$this->provider = $provider;
		$this->serve_with( $provider );
	}

	protected function serve_with( ?Http $http ): void {
		\KeyHealth\engine();
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		$engine                                 = new Engine( $this->clock, $http, new Own_Site( $this->clock, $http ) );
		$rest                                   = new Rest( $engine );
		$rest->register();
		( new Rest_Explain( $engine, $rest ) )->register();
		( new Rest_Fresh( $engine ) )->register();
		( new Rest_Anew( $engine ) )->register();
		( new Rest_Edit( $engine ) )->register();
		( new Rest_Search( $engine ) )->register();
		( new Rest_Interference( $engine, $rest ) )->register();
		( new Rest_Reach( $engine, $rest ) )->register();
		( new Rest_Mail( $engine, $rest ) )->register();
		( new Rest_Checklist( $engine, $rest ) )->register();
		( new Rest_Support( $engine, $rest ) )->register();
		( new Settings( $engine ) )->register();
		( new Alerts( $engine ) )->register();
		( new Calendar( $engine ) )->register();
		( new Site_Health_Routes( $engine ) )->register();
		( new History( $engine ) )->register();
		( new Kept( $engine ) )->register();
	}

	/**
	 * @param mixed $body What is sent as JSON; null for nothing.
	 * @return array{int, mixed} Status and data.
	 */
	protected function ask( string $method, string $path, $body = null ): array {
		return $this->ask_raw( $method, $path, null === $body ? '' : (string) wp_json_encode( $body ) );
	}

	/**
	 * @return array{int, mixed}
	 */
	protected function ask_raw( string $method, string $path, string $body ): array {
		$request = new WP_REST_Request( $method, '/' . Rest::SPACE . $path );
		if ( '' !== $body ) {
			$request->set_header( 'content-type', 'application/json' );
			$request->set_body( $body );
		}
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	}

	/**
	 * Every route that wants a user (Site Health of a network is for who runs the network: Site_Health_Test), with a body that is right. Rest_Fresh_Test and Rest_Anew_Test ask those that do not, Rest_Edit_Test those that change files.
	 *
	 * @return array<string, array{string, string, array<string, mixed>|null}> Method, path, body.
	 */
	public function routes(): array {
		$key    = '/keys/' . Keys_On_Site::MAILERSEND;
		$pasted = array( 'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ) );
		return array(
			'the report'         => array( 'GET', '/report', null ),
			'check all'          => array( 'POST', '/check', null ),
			'check one'          => array( 'POST', "$key/check", null ),
			'try a key out'      => array( 'POST', "$key/candidate", $pasted ),
			'replace a key'      => array( 'POST', "$key/replace", $pasted ),
			'restore a key'      => array( 'POST', "$key/restore", null ),
			'the old key'        => array( 'POST', "$key/old", null ),
			'note an expiry'     => array( 'POST', "$key/expiry", array( 'expires_on' => '2027-11-21' ) ),
			'a text for support' => array( 'GET', '/support/' . Keys_On_Site::MAILERSEND, null ),
			'a checklist'        => array( 'GET', "$key/checklist", null ),
			'how it was'         => array( 'GET', "$key/history", null ),
			'put aside'          => array( 'POST', '/findings/' . Keys_On_Site::MAILERSEND . '/dismiss', null ),
			'bring back'         => array( 'DELETE', '/findings/' . Keys_On_Site::MAILERSEND . '/dismiss', null ),
			'a test email'       => array( 'POST', '/test-email', array( 'to' => 'reader@example.org' ) ),
			'settings'           => array( 'POST', '/settings', array( 'consent' => true ) ),
			'the settings page'  => array( 'GET', '/settings-page', null ),
			'what was kept'      => array( 'DELETE', '/kept', array( 'until' => '2026-11-21T12:00:00Z' ) ),
			'a calendar'         => array( 'POST', '/calendar', null ),
			'no calendar'        => array( 'DELETE', '/calendar', null ),
			'no reminder'        => array( 'POST', "$key/reminder", array( 'on' => false ) ),
			'a setting'          => array( 'POST', '/settings-page', array( 'guard' => false ) ),
			'where it stops'     => array( 'POST', "$key/reach", null ),
			'search all files'   => array( 'POST', '/search', null ),
			'trace a request'    => array( 'POST', '/interference', array( 'key_id' => Keys_On_Site::MAILERSEND ) ),
			'alerts'             => array( 'GET', '/alerts', null ),
			'times of alerts'    => array( 'POST', '/alerts', array( 'collect' => 'hour' ) ),
			'somebody to tell'   => array(
				'POST',
				'/alerts/channels',
				array(
					'kind'    => 'email',
					'address' => 'reader@example.org',
				),
			),
			'nobody to tell'     => array( 'DELETE', '/alerts/channels/' . self::CHANNEL, null ),
			'a test of an alert' => array( 'POST', '/alerts/channels/' . self::CHANNEL . '/test', null ),
			'a new secret'       => array( 'POST', '/alerts/secret', null ),
			'explain an error'   => array( 'POST', '/explain', array( 'text' => 'MailerSend: Unauthenticated.' ) ),
		) + ( is_multisite() ? array() : array( 'Site Health' => array( 'GET', '/site-health', null ) ) );
	}
}
