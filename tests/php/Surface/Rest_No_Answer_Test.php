<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Clean_State\Must_Use_File;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Clean_State_Schema;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest_Clean_State;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Tests\Failing_Questions;
use KeyHealth\Tests\Fix\Clean_State\Plugins_On_Disk;
use KeyHealth\Tests\Keys_On_Site;

/**
 * When the database gives no answer, each route says so in its own words; what was done by then is told.
 */
final class Rest_No_Answer_Test extends Rest_Test_Case {

	use Failing_Questions;

	private const KEY_ROWS = 'key_health_key_';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$this->ask( 'POST', '/settings', array( 'consent' => true ) );
	}

	protected function tear_down() {
		$this->questions_are_answered();
		( new Must_Use_File() )->remove( false );
		parent::tear_down();
	}

	/**
	 * @dataProvider all_routes
	 *
	 * @param array<string, mixed>|null $body Of the request.
	 */
	public function test_no_route_ends_in_an_error_of_php( string $method, string $path, ?array $body ): void {
		$this->questions_fail( self::KEY_ROWS );
		list( $status, $data ) = $this->ask( $method, $path, $body );
		if ( 503 === $status ) {
			$this->assertSame( array( 'key_health_database', ( new No_Answer() )->getMessage() ), array( $data['code'], $data['message'] ) );
		} else {
			$this->assertContains( $status, array( 200, 404, 409 ), (string) wp_json_encode( $data ) );
		}
	}

	/**
	 * @return array<string, array{string, string, array<string, mixed>|null}>
	 */
	public function all_routes(): array {
		return $this->routes() + array(
			'look at a conflict' => array( 'POST', '/conflicts/shadowed-wp-mail-smtp-primary-mailersend-x/preview', array() ),
		);
	}

	public function test_an_email_that_was_sent_is_told(): void {
		$data = $this->told( '/test-email', array( 'to' => 'reader@example.org' ) );
		$this->assertSame( 'reader@example.org', $data['to'] );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Rest_Mail::schema(), 'answer' ) );
	}

	public function test_a_key_that_was_replaced_is_told(): void {
		$data = $this->told( '/keys/' . Keys_On_Site::MAILERSEND . '/replace', array( 'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ) ) );
		$this->assertTrue( $data['fixed'] );
		$this->questions_are_answered();
		$this->assertSame( Keys_On_Site::token( 'b' ), get_option( 'wp_mail_smtp' )['mailersend']['api_key'] );
	}

	public function test_a_search_that_was_begun_is_told(): void {
		Plugins_On_Disk::put();
		( new Rest_Clean_State( new Engine( $this->clock, $this->provider ) ) )->register();
		$data = $this->told( '/clean-state', array( 'key_id' => Keys_On_Site::MAILERSEND ) );
		$this->assertSame( 'running', $data['run']['state'] );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Clean_State_Schema::answer(), 'answer' ) );
	}

	public function test_what_was_traced_is_told(): void {
		// The check has been noted by then.
		$asked = 0;
		add_filter(
			'query',
			function ( string $query ) use ( &$asked ): string {
				$asked += (int) ( 0 === strpos( $query, 'SELECT option_name, option_value' ) && false !== strpos( $query, self::KEY_ROWS ) );
				return 2 === $asked ? 'SELECT nothing FROM (SELECT 1) AS question' : $query;
			}
		);
		$GLOBALS['wpdb']->suppress_errors( true );
		list( $status, $data ) = $this->ask( 'POST', '/interference', array( 'key_id' => Keys_On_Site::MAILERSEND ) );
		$this->assertSame( array( 200, null ), array( $status, $data['report'] ) );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Rest_Interference::schema(), 'answer' ) );
	}

	/**
	 * @param array<string, mixed> $body Of the request.
	 * @return array<string, mixed> What is answered, without a report.
	 */
	private function told( string $path, array $body ): array {
		$this->questions_fail( self::KEY_ROWS );
		list( $status, $data ) = $this->ask( 'POST', $path, $body );
		$this->assertTrue( $this->has_failed );
		$this->assertSame( 200, $status, (string) wp_json_encode( $data ) );
		$this->assertNull( $data['report'] );
		return $data;
	}
}
