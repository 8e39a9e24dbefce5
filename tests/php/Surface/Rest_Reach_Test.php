<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Reach\Reaching;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The route that finds out where requests stop. Who may use it: Rest_Access_Test.
 */
final class Rest_Reach_Test extends Rest_Test_Case {

	private const PATH = '/keys/' . Keys_On_Site::MAILERSEND . '/reach';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'administrator' );
	}

	public function test_the_answer_is_what_its_schema_says_and_nothing_of_the_key_goes_out(): void {
		$this->serve( new Canned_Http( Answer::failed( 'http_request_failed', 'cURL error 28: Connection timed out' ) ) );
		list( $status, $data ) = $this->ask( 'POST', self::PATH );
		$this->assertSame( 200, $status );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Rest_Reach::schema(), 'answer' ) );
		$this->assertSame( 'timeout_everything', $data['reach']['cause'] );
		foreach ( $this->provider->requests() as $request ) {
			$this->assertSame( array( array(), '', null ), array( $request->reveal_headers(), $request->reveal_body(), $request->sent_with() ) );
			$this->assertSame( 'HEAD', $request->method() );
		}
		$this->assertNotSame( array(), $this->provider->requests() );
	}

	public function test_nothing_is_written_but_that_live_questions_are_allowed(): void {
		$before = self::stored();
		$data   = $this->ask( 'POST', self::PATH )[1];
		$this->assertTrue( $data['report']['site']['consent'] );
		$this->assertSame( 'reached', $data['reach']['cause'] );
		$this->assertSame( $before, self::stored() );
		$this->assertNull( $data['report']['keys'][0]['checked_at'], 'It is no check.' );
	}

	public function test_a_key_that_is_gone_and_too_many_tries_are_refused(): void {
		$this->assertSame( 404, $this->ask( 'POST', '/keys/wp-mail-smtp/main/sendgrid/reach' )[0] );
		$limit = new Rate_Limit( $this->clock );
		for ( $count = 0; $count < Reaching::PER_HOUR; $count++ ) {
			$limit->spend( 'reach', Reaching::PER_HOUR );
		}
		list( $status, $data ) = $this->ask( 'POST', self::PATH );
		$this->assertSame( array( 429, 'key_health_too_many' ), array( $status, $data['code'] ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, string> What is not Key Health's own.
	 */
	private static function stored(): array {
		return array_filter(
			Keys_On_Site::everything(),
			static function ( string $name ): bool {
				return 0 !== strpos( $name, 'key_health_' );
			},
			ARRAY_FILTER_USE_KEY
		);
	}
}
