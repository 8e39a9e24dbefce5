<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Report\Export;
use KeyHealth\Surface\Network\Export_Route;
use WP_REST_Request;
use WP_REST_Server;

/**
 * @group multisite
 */
final class Export_Test extends Report_Test_Case {

	public function test_a_line_for_each_key_and_one_for_a_site_without_any(): void {
		$this->site( 10, 'broken', array( 'name' => 'The "Choir"' ) );
		$this->key_of( 10, 'mailgun', 'a' );
		$this->key_of( 10, 'akismet', 'b', array( 'plugin' => 'akismet' ) );
		$this->answer( 'mailgun', 'a', 'broken', 'invalid' );
		$this->site( 11, 'none', array( 'name' => "Two\nlines, a comma" ) );
		$this->site( 12, 'unknown', array( 'problem' => 'no_tables' ) );
		$this->site( 20, 'working', array( 'network_id' => 77 ) );

		$lines = $this->lines();
		$this->assertSame( Export::COLUMNS, $lines[0] );
		$rows = array_map( static fn( array $line ): array => (array) array_combine( Export::COLUMNS, $line ), array_slice( $lines, 1 ) );
		$this->assertSame( array( '10', '10', '11', '12' ), array_column( $rows, 'site_id' ) );
		$this->assertSame( array( 'broken', 'unchecked', '', '' ), array_column( $rows, 'key_state' ) );
		$this->assertSame( 'The "Choir"', $rows[0]['name'] );
		$this->assertSame( 'Two lines, a comma', $rows[2]['name'] );
		$this->assertSame( 'Mailgun no longer accepts this API key', $rows[0]['what'] );
		$this->assertSame( 'The tables of this site are not in the database.', $rows[3]['problem'] );
	}

	/**
	 * @dataProvider formulas
	 */
	public function test_no_cell_is_a_formula( string $name ): void {
		$this->site( 10, 'working', array( 'name' => $name ) );
		$cell = $this->lines()[1][1];
		$this->assertSame( 0, preg_match( '/^\s*[=+\-@\t\r|%]/u', $cell ), $cell );
		$this->assertStringContainsString( (string) preg_replace( '/^\s+/u', '', $name ), $cell );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function formulas(): array {
		return array(
			'equals'         => array( '=HYPERLINK("http://evil.example")' ),
			'plus'           => array( '+1+cmd' ),
			'minus'          => array( '-2+3' ),
			'at'             => array( '@SUM(A1)' ),
			'after a space'  => array( ' =1+1' ),
			'after no-break' => array( "\u{00A0}=1+1" ),
			'a pipe'         => array( '|calc' ),
			'a wide equals'  => array( '＝1+1 is text' ),
		);
	}

	public function test_more_sites_than_fit_into_one_batch_are_each_there_once(): void {
		foreach ( range( 1000, 1612 ) as $id ) {
			$this->site( $id );
		}
		$json = json_decode( implode( '', iterator_to_array( $this->parts()->export()->json(), false ) ), true );
		$this->assertSame( range( 1000, 1612 ), array_column( $json['sites'], 'id' ) );
		$this->assertSame( get_current_network_id(), $json['network']['id'] );
		$this->assertCount( 614, $this->lines() );
	}

	public function test_a_network_without_sites_is_a_file_all_the_same(): void {
		$this->assertSame( array( Export::COLUMNS ), $this->lines() );
		$this->assertSame( array(), json_decode( implode( '', iterator_to_array( $this->parts()->export()->json(), false ) ), true )['sites'] );
	}

	public function test_wordpress_serves_it_as_a_file(): void {
		$this->site( 10 );
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		( new Export_Route( $this->engine ) )->register();
		$this->log_in_as( 'super_admin' );
		foreach ( array(
			'csv'  => 'text/csv; charset=utf-8',
			'json' => 'application/json; charset=utf-8',
		) as $format => $type ) {
			$request = new WP_REST_Request( 'GET', '/key-health/v1' . Export_Route::PATH );
			$request->set_query_params( array( 'format' => $format ) );
			$response = rest_do_request( $request );
			$this->assertSame( $type, $response->get_headers()['Content-Type'] );
			$this->assertSame( 'no-store, private', $response->get_headers()['Cache-Control'] );
			$this->assertSame( 'attachment; filename="key-health-network-' . get_current_network_id() . "-2026-11-21.$format\"", $response->get_headers()['Content-Disposition'] );
			ob_start();
			$served = apply_filters( 'rest_pre_serve_request', false, $response, $request, rest_get_server() );
			$file   = (string) ob_get_clean();
			$this->assertTrue( $served );
			$this->assertStringContainsString( 'nordmark.example/site-10', $file );

			// What others ask in the same request is answered as ever.
			ob_start();
			$this->assertFalse( apply_filters( 'rest_pre_serve_request', false, new \WP_REST_Response(), new WP_REST_Request(), rest_get_server() ) );
			$this->assertSame( '', ob_get_clean() );
		}
	}

	public function test_half_a_file_does_not_look_like_a_whole_one(): void {
		foreach ( range( 1000, 1300 ) as $id ) {
			$this->site( $id );
		}
		$queries = 0;
		add_filter(
			'query',
			static function ( string $query ) use ( &$queries ): string {
				$queries += false === strpos( $query, 's.blog_id > ' ) ? 0 : 1;
				return 2 === $queries ? 'SELECT no_such_column' : $query;
			}
		);
		$this->assertStringContainsString( 'The database gave no answer', $this->served( 'csv' ) );
		$queries = 0;
		$this->assertNull( json_decode( $this->served( 'json' ), true ) );
	}

	/** What WordPress would send. */
	private function served( string $format ): string {
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		( new Export_Route( $this->engine ) )->register();
		$this->log_in_as( 'super_admin' );
		$request = new WP_REST_Request( 'GET', '/key-health/v1' . Export_Route::PATH );
		$request->set_query_params( array( 'format' => $format ) );
		$response = rest_do_request( $request );
		ob_start();
		apply_filters( 'rest_pre_serve_request', false, $response, $request, rest_get_server() );
		return (string) ob_get_clean();
	}

	/**
	 * @return list<list<string>> As a program reads it.
	 */
	private function lines(): array {
		$file = implode( '', iterator_to_array( $this->parts()->export()->csv(), false ) );
		$this->assertStringStartsWith( "\xEF\xBB\xBF", $file );
		$handle = fopen( 'php://memory', 'w+' );
		fwrite( $handle, substr( $file, 3 ) );
		rewind( $handle );
		$lines = array();
		while ( is_array( $line = fgetcsv( $handle, 0, ',', '"', '' ) ) ) { // phpcs:ignore Generic.CodeAnalysis.AssignmentInCondition, WordPress.CodeAnalysis.AssignmentInCondition
			$lines[] = array_map( 'strval', $line );
		}
		return $lines;
	}
}
