<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Surface\Rest_Search;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The route that searches the files of all plugins and themes. Who may use it: Rest_Access_Test.
 */
final class Rest_Search_Test extends Rest_Test_Case {

	private string $folder = '';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$this->folder = WP_PLUGIN_DIR . '/kh-searched-' . getmypid();
		mkdir( $this->folder . '/inner', 0777, true );
	}

	protected function tear_down() {
		foreach ( array( '/inner/keys.php', '/plain.php' ) as $file ) {
			if ( is_file( $this->folder . $file ) ) {
				unlink( $this->folder . $file );
			}
		}
		rmdir( $this->folder . '/inner' );
		rmdir( $this->folder );
		parent::tear_down();
	}

	public function test_a_key_in_the_code_of_a_plugin_is_found_with_file_line_and_end(): void {
		$token = Keys_On_Site::token( 'a' );
		file_put_contents( $this->folder . '/inner/keys.php', "<?php\n\n\$their_token = '$token';\n" );
		file_put_contents( $this->folder . '/plain.php', "<?php\necho 'nothing';\n" );
		list( $status, $data ) = $this->ask( 'POST', '/search' );
		$this->assertSame( 200, $status );
		$this->assertTrue( rest_validate_value_from_schema( $data, Rest_Search::schema(), 'answer' ) );
		$own = array_values( array_filter( $data['places'], static fn( array $place ): bool => false !== strpos( $place['file'], 'kh-searched-' ) ) );
		$this->assertCount( 1, $own );
		$this->assertStringEndsWith( '/inner/keys.php', $own[0]['file'] );
		$this->assertSame( 3, $own[0]['line'] );
		$this->assertSame( substr( $token, -4 ), $own[0]['last4'] );
		$this->assertGreaterThan( 1, $data['files'] );
	}

	public function test_the_value_that_was_found_is_not_in_the_answer_and_nothing_is_kept(): void {
		$token  = Keys_On_Site::token( 'a' );
		$before = Keys_On_Site::everything();
		file_put_contents( $this->folder . '/inner/keys.php', "<?php\ndefine( 'SOME_NAME', '$token' );\n" );
		$data = $this->ask( 'POST', '/search' )[1];
		$this->assertStringNotContainsString( substr( $token, 6, 12 ), (string) wp_json_encode( $data ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_what_key_health_itself_knows_is_no_place(): void {
		$data = $this->ask( 'POST', '/search' )[1];
		$this->assertSame( array(), preg_grep( '~key-health/(build|includes|tests)~', array_column( $data['places'], 'file' ) ) );
	}

	public function test_the_administrator_of_a_site_in_a_network_may_not_search_its_files(): void {
		$this->log_in_as( 'administrator' );
		$this->assertSame( is_multisite() ? 403 : 200, $this->ask( 'POST', '/search' )[0] );
	}

	public function test_so_many_in_an_hour_and_no_more(): void {
		$limit = new Rate_Limit( $this->clock );
		for ( $count = 0; $count < Rate_Limit::SEARCHES_PER_HOUR; $count++ ) {
			$limit->spend( 'search', Rate_Limit::SEARCHES_PER_HOUR );
		}
		list( $status, $data ) = $this->ask( 'POST', '/search' );
		$this->assertSame( 429, $status );
		$this->assertSame( 'key_health_too_many', $data['code'] );
	}
}
