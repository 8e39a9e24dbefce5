<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Health\Row;
use KeyHealth\Model\Secret;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Policy;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Network\Check_Route;
use KeyHealth\Surface\Network\Export_Route;
use KeyHealth\Surface\Network\Network_Schema;
use KeyHealth\Surface\Network\Report_Routes;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Set_Clock;
use WP_REST_Request;
use WP_REST_Server;

/**
 * @group multisite
 */
final class Check_Route_Test extends Report_Test_Case {

	private const KEY = 'mlsn.ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12';

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->serve();
		$this->log_in_as( 'super_admin' );
		( new Policy() )->set( array( 'consent' => true ) );
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', self::KEY ) );
	}

	private function serve(): void {
		$this->engine                           = new Engine( $this->clock, $this->provider );
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		( new Report_Routes( $this->engine ) )->register();
		( new Export_Route( $this->engine ) )->register();
		( new Check_Route( $this->engine ) )->register();
	}

	public function test_a_site_is_read_and_asked_about_now(): void {
		list( $status, $report ) = $this->ask( 'POST', '/check', array( 'sites' => array( get_main_site_id() ) ) );
		$this->assertSame( 200, $status, (string) wp_json_encode( $report ) );
		$fits = rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $report ), true ), Network_Schema::checked(), 'report' );
		$this->assertTrue( $fits, is_wp_error( $fits ) ? $fits->get_error_message() : '' );
		$this->assertSame( 'working', $this->state_of( get_main_site_id() ) );
		$this->assertNotSame( array(), $this->provider->requests() );
	}

	public function test_a_key_that_many_sites_share_is_asked_about_once_however_many_are_named(): void {
		$others  = new Subsites();
		$options = array( 'wp_mail_smtp' => Configurations::settings( 'mailersend', self::KEY ) );
		$sites   = array();
		for ( $number = 0; $number < 12; $number++ ) {
			$sites[] = $others->add( array( 'wp-mail-smtp/wp_mail_smtp.php' ), $options );
		}
		$this->ask( 'POST', '/check', array( 'sites' => array( $sites[0] ) ) );
		$for_one = count( $this->provider->requests() );
		$this->clock->pass( 60 );
		$this->ask( 'POST', '/check', array( 'sites' => $sites ) );
		$this->assertCount( 2 * $for_one, $this->provider->requests() );
		$this->assertSame( 'working', $this->state_of( $sites[11] ) );
	}

	public function test_sites_for_which_the_time_was_too_short_are_named_and_keep_what_was_known(): void {
		$others = new Subsites();
		$sites  = array( get_main_site_id(), $others->add(), $others->add(), $others->add(), $others->add(), $others->add() );
		$first  = array_slice( $sites, 0, 5 );
		$this->provider->before_each( fn() => $this->clock->pass( 16 ) );

		$checked = $this->ask( 'POST', '/check', array( 'sites' => $sites ) )[1]['checked'];
		$this->assertSame( array( $first, array(), array( $sites[5] ) ), array( $checked['sites'], $checked['unclear'], $checked['left'] ) );
		$this->provider->before_each( static fn() => null );
		$checked = $this->ask( 'POST', '/check', array( 'sites' => $checked['left'] ) )[1]['checked'];
		$this->assertSame( array( array( $sites[5] ), array() ), array( $checked['sites'], $checked['left'] ) );
	}

	public function test_a_site_whose_provider_gave_no_answer_is_named(): void {
		$this->provider = new Canned_Http( Canned_Http::is_down() );
		$this->serve();
		$checked = $this->ask( 'POST', '/check', array( 'sites' => array( get_main_site_id() ) ) )[1]['checked'];
		$this->assertSame( array( array( get_main_site_id() ), array( get_main_site_id() ), array() ), array_values( $checked ) );
	}

	public function test_a_site_whose_provider_wants_to_be_left_alone_is_not_told_as_checked(): void {
		$main = array( 'sites' => array( get_main_site_id() ) );
		$this->ask( 'POST', '/check', $main );
		$this->clock->pass( 60 );
		$row = new Row( 'key_health_turns_mailersend', get_main_site_id() );
		$this->assertTrue( $row->swap( $row->read(), (string) wp_json_encode( array( 'until' => $this->clock->now() + 600 ) ) ) );
		$asked   = count( $this->provider->requests() );
		$checked = $this->ask( 'POST', '/check', $main )[1]['checked'];
		$this->assertCount( $asked, $this->provider->requests() );
		$this->assertSame( array( array(), array(), array( get_main_site_id() ) ), array_values( $checked ) );
	}

	public function test_a_site_that_cannot_be_read_is_not_told_as_checked(): void {
		$bare = ( new Subsites() )->add_bare();
		$this->assertSame( array( $bare ), $this->ask( 'POST', '/check', array( 'sites' => array( $bare ) ) )[1]['checked']['left'] );
	}

	public function test_a_site_without_keys_is_checked_when_it_was_read(): void {
		$empty = ( new Subsites() )->add();
		$this->assertSame( array( array( $empty ), array(), array() ), array_values( $this->ask( 'POST', '/check', array( 'sites' => array( $empty ) ) )[1]['checked'] ) );
	}

	public function test_what_comes_out_of_a_shared_key_holds_for_all_its_sites(): void {
		$this->ask( 'POST', '/check', array( 'sites' => array( get_main_site_id() ) ) );
		global $wpdb;
		$probe = (string) $wpdb->get_var( $wpdb->prepare( 'SELECT probe FROM %i WHERE provider = %s', \KeyHealth\Network\Tables::name( 'uses' ), 'mailersend' ) );
		$print = (string) $this->engine->fingerprinter()->of( new Secret( self::KEY ) );
		$this->site( 500, 'broken' );
		$this->key_of(
			500,
			'mailersend',
			self::KEY,
			array(
				'probe'       => $probe,
				'fingerprint' => $print,
			)
		);

		list( $status, $report ) = $this->ask( 'POST', '/check', array( 'groups' => array( Group_Id::of( 'mailersend', $print ) ) ) );
		$this->assertSame( 200, $status, (string) wp_json_encode( $report ) );
		$this->assertSame( 1, $report['summary']['counts']['working'] );
		$this->assertSame( array( 'working', 'working' ), array( $this->state_of( get_main_site_id() ), $this->state_of( 500 ) ) );
	}

	/**
	 * @dataProvider refusals
	 *
	 * @param array<string, mixed> $body What is sent.
	 */
	public function test_what_cannot_be_checked_is_refused_and_nobody_is_asked( array $body, int $status, string $code ): void {
		list( $answered, $data ) = $this->ask( 'POST', '/check', $body );
		$this->assertSame( array( $status, $code ), array( $answered, $data['code'] ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{array<string, mixed>, int, string}>
	 */
	public function refusals(): array {
		return array(
			'nothing'          => array( array(), 400, 'key_health_nothing_named' ),
			'no such site'     => array( array( 'sites' => array( 123456 ) ), 404, 'key_health_no_such_site' ),
			'no such key'      => array( array( 'groups' => array( 'mailgun-0123456789abcdef' ) ), 404, 'key_health_no_such_key' ),
			'no key at all'    => array( array( 'groups' => array( 'mailgun' ) ), 400, 'rest_invalid_param' ),
			'too many'         => array( array( 'sites' => range( 1, 51 ) ), 400, 'rest_invalid_param' ),
			'the same twice'   => array( array( 'sites' => array( 1, 1 ) ), 400, 'rest_invalid_param' ),
			'a text as a site' => array( array( 'sites' => array( '1 OR 1=1' ) ), 400, 'rest_invalid_param' ),
		);
	}

	public function test_nobody_is_asked_before_a_person_has_agreed(): void {
		( new Policy() )->set( array( 'consent' => false ) );
		list( $status, $data ) = $this->ask( 'POST', '/check', array( 'sites' => array( get_main_site_id() ) ) );
		$this->assertSame( array( 403, 'key_health_no_consent' ), array( $status, $data['code'] ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_no_answer_holds_a_value_of_a_key(): void {
		global $wpdb;
		Keys_On_Site::akismet( 'k7v9x2m4q8zt' );
		$this->engine = new Engine( $this->engine->clock(), new Canned_Http( Canned_Http::refuses() ) );
		$search       = new Secret_Search( self::KEY, 'k7v9x2m4q8zt' );
		$answers      = array( $this->ask( 'POST', '/check', array( 'sites' => array( get_main_site_id() ) ) )[1] );
		foreach ( array( '/report', '/sites', '/sites/' . get_main_site_id(), '/groups', '/groups?by=provider', '/groups?by=plugin' ) as $path ) {
			list( $status, $answers[] ) = $this->ask( 'GET', $path );
			$this->assertSame( 200, $status );
		}
		$text = (string) wp_json_encode( $answers, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		foreach ( array( 'csv', 'json' ) as $format ) {
			$text .= implode( '', iterator_to_array( $this->parts()->export()->$format(), false ) );
		}
		foreach ( array( 'sites', 'uses', 'answers' ) as $table ) {
			$text .= wp_json_encode( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i', \KeyHealth\Network\Tables::name( $table ) ) ), JSON_UNESCAPED_SLASHES );
		}
		$this->assertStringContainsString( substr( self::KEY, -4 ), $text );
		$this->assertSame( array(), $search->find( $text ) );
	}

	/** Of the key of MailerSend. */
	private function state_of( int $site ): string {
		foreach ( $this->ask( 'GET', '/sites?provider=mailersend' )[1]['rows'] as $row ) {
			foreach ( $row['keys'] as $key ) {
				if ( $row['id'] === $site && 'MailerSend' === $key['provider'] ) {
					return $key['state'];
				}
			}
		}
		return '';
	}

	/**
	 * @param array<string, mixed>|null $body What is sent.
	 * @return array{int, mixed}
	 */
	private function ask( string $method, string $path, ?array $body = null ): array {
		list( $route, $query ) = explode( '?', $path . '?' );
		$request               = new WP_REST_Request( $method, '/key-health/v1/network' . $route );
		parse_str( $query, $params );
		$request->set_query_params( $params );
		if ( null !== $body ) {
			$request->set_header( 'content-type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body ) );
		}
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	}
}
