<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Report\Hosts;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Surface\Network\Export_Route;
use KeyHealth\Surface\Network\Network_Schema;
use KeyHealth\Surface\Network\Report_Routes;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use WP_REST_Request;
use WP_REST_Server;

/**
 * @group multisite
 */
final class Report_Routes_Test extends Report_Test_Case {

	protected function set_up() {
		parent::set_up();
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		( new Report_Routes( $this->engine ) )->register();
		( new Export_Route( $this->engine ) )->register();
		$this->log_in_as( 'super_admin' );
	}

	public function test_an_empty_network_has_a_report_of_the_promised_shape(): void {
		list( $status, $report ) = $this->ask( '/report' );
		$this->assertSame( 200, $status, (string) wp_json_encode( $report ) );
		$this->assert_fits( Network_Schema::report(), $report );
		$this->assertSame( 'No site of this network has been looked at yet.', $report['summary']['sentence'] );
		$this->assertSame( 0, $report['groups']['total'] );
	}

	public function test_a_list_is_a_list_also_when_it_is_empty(): void {
		$answer = rest_do_request( new WP_REST_Request( 'GET', '/key-health/v1/network/report' ) );
		$this->assertStringContainsString( '"providers":[]', (string) wp_json_encode( $answer->get_data() ) );
	}

	public function test_before_the_first_sweep_every_host_is_named_that_a_plugin_there_could_need(): void {
		$folder = $this->temporary_folder();
		mkdir( "$folder/akismet" );
		touch( "$folder/akismet/akismet.php" );
		$hosts = new Hosts( $this->engine->catalog(), new Reading(), $folder );
		$first = $hosts->all( false );
		$this->assertContains( 'rest.akismet.com', array_column( $first, 'host' ) );
		$this->assertNotContains( 'Mailgun', array_column( $first, 'provider' ) );
		foreach ( $first as $host ) {
			$this->assertNotContains( '', $host );
			$this->assertStringNotContainsString( '{', $host['receives'] );
		}
		$this->site( 10 );
		$this->key_of( 10, 'mailgun', 'x' );
		$this->assertSame( array( 'api.eu.mailgun.net', 'api.mailgun.net' ), array_column( $hosts->all( true ), 'host' ) );
	}

	public function test_a_full_network_has_a_report_of_the_promised_shape(): void {
		$this->fill();
		list( $status, $report ) = $this->ask( '/report' );
		$this->assertSame( 200, $status, (string) wp_json_encode( $report ) );
		$this->assert_fits( Network_Schema::report(), $report );
		$this->assertSame( array( 'mailgun', 'akismet' ), array_column( array_column( $report['groups']['rows'], 'provider' ), 'id' ) );
		$this->assertSame( array( 2, 1 ), array_column( $report['groups']['rows'], 'sites' ) );
		$this->assertSame( array( 'broken', 'attention' ), array_column( $report['groups']['rows'], 'state' ) );
		$this->assertSame( array( 'Akismet', 'Brevo', 'Mailgun' ), array_column( $report['filters']['providers'], 'name' ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_lists_are_of_the_promised_shape(): void {
		$this->fill();
		foreach ( array(
			'/sites'                 => Network_Schema::sites(),
			'/sites?orderby=name'    => Network_Schema::sites(),
			'/groups'                => Network_Schema::groups(),
			'/groups?by=provider'    => Network_Schema::groups(),
			'/groups?by=plugin'      => Network_Schema::groups(),
			'/groups?state=bad'      => Network_Schema::groups(),
			'/sites/' . self::main() => Network_Schema::site(),
		) as $path => $schema ) {
			list( $status, $data ) = $this->ask( $path );
			$this->assertSame( 200, $status, $path . wp_json_encode( $data ) );
			$this->assert_fits( $schema, $data );
			$this->assertNotSame( array(), $data['rows'] ?? $data['keys'], $path );
		}
	}

	public function test_a_site_that_is_not_there_or_of_another_network_is_not_found(): void {
		$this->fill();
		$this->site( 900, 'broken', array( 'network_id' => 77 ) );
		foreach ( array( 899, 900, 10 ) as $id ) {
			list( $status, $data ) = $this->ask( "/sites/$id" );
			$this->assertSame( 404, $status );
			$this->assertSame( 'key_health_no_such_site', $data['code'] );
		}
	}

	/**
	 * @dataProvider bad_queries
	 */
	public function test_what_is_no_query_is_refused( string $path ): void {
		$this->assertSame( 400, $this->ask( $path )[0] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function bad_queries(): array {
		return array(
			'too many on a page' => array( '/sites?per_page=101' ),
			'none on a page'     => array( '/sites?per_page=0' ),
			'page 0'             => array( '/sites?page=0' ),
			'no such state'      => array( '/sites?state=good' ),
			'no such order'      => array( '/sites?orderby=severity,blog_id' ),
			'no such direction'  => array( '/sites?order=sideways' ),
			'a long search'      => array( '/sites?search=' . str_repeat( 'a', 201 ) ),
			'a list as search'   => array( '/sites?search[]=a' ),
			'no such count'      => array( '/groups?by=last4' ),
			'no such format'     => array( '/export?format=xml' ),
			'no format'          => array( '/export' ),
		);
	}

	public function test_the_links_to_the_files_are_links_that_work(): void {
		list( , $report ) = $this->ask( '/report' );
		foreach ( $report['export_urls'] as $format => $url ) {
			parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
			$this->assertSame( $format, $query['format'] );
			$this->assertSame( 1, wp_verify_nonce( $query['_wpnonce'], 'wp_rest' ) );
		}
	}

	public function test_a_failing_database_is_no_empty_network(): void {
		add_filter(
			'query',
			static function ( string $query ): string {
				return false === strpos( $query, 'key_health_sites' ) ? $query : 'SELECT no_such_column';
			}
		);
		list( $status, $data ) = $this->ask( '/sites' );
		$this->assertSame( 503, $status );
		$this->assertSame( 'key_health_database', $data['code'] );
	}

	/** The main site is real: its key can be read. */
	private function fill(): void {
		$key = 'key-' . str_repeat( 'ab12', 8 );
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailgun', $key ) );
		$this->site( self::main(), 'broken', array( 'name' => 'Main' ) );
		$this->site( 10, 'broken' );
		$this->site( 11, 'attention' );
		$this->site( 12, 'unknown' );
		$this->site( 13, 'unknown', array( 'problem' => 'no_tables' ) );
		$this->site( 14, 'none' );
		foreach ( array( self::main(), 10 ) as $id ) {
			$this->key_of( $id, 'mailgun', $key, array( 'fingerprint' => (string) $this->engine->fingerprinter()->of( new \KeyHealth\Model\Secret( $key ) ) ) );
		}
		$this->key_of( 11, 'akismet', 'x', array( 'plugin' => 'akismet' ) );
		$this->key_of( 12, 'brevo', 'y' );
		$this->answer( 'mailgun', $key, 'broken', 'invalid', array( 'fingerprint' => (string) $this->engine->fingerprinter()->of( new \KeyHealth\Model\Secret( $key ) ) ) );
		$this->answer( 'akismet', 'x', 'attention', 'plan_mismatch' );
		$this->answer( 'brevo', 'y', 'unknown', 'timeout' );
	}

	private static function main(): int {
		return get_main_site_id();
	}

	/**
	 * @return array{int, mixed}
	 */
	private function ask( string $path ): array {
		list( $route, $query ) = explode( '?', $path . '?' );
		$request               = new WP_REST_Request( 'GET', '/key-health/v1/network' . $route );
		parse_str( $query, $params );
		$request->set_query_params( $params );
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	}

	/**
	 * @param array<string, mixed> $schema JSON schema.
	 * @param mixed                $data   What was answered.
	 */
	private function assert_fits( array $schema, $data ): void {
		$fits = rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), $schema, 'answer' );
		$this->assertTrue( $fits, is_wp_error( $fits ) ? $fits->get_error_message() : '' );
	}
}
