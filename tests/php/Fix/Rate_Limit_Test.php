<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Surface\Rest_Test_Case;

/**
 * So many in an hour and person, and no more.
 */
final class Rate_Limit_Test extends Rest_Test_Case {

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'administrator' );
	}

	/**
	 * @dataProvider doors
	 */
	public function test_the_21st_pasted_key_within_an_hour_is_refused_unasked( string $door ): void {
		for ( $i = 0; $i < 20; $i++ ) {
			$this->assertSame( 200, $this->paste( $door )[0] );
		}
		$asked                 = count( $this->provider->requests() );
		list( $status, $data ) = $this->paste( $door );
		$this->assertSame( 429, $status );
		$this->assertSame( 'That was 20 times within an hour, the most that is allowed. You can go on in 60 minutes.', $data['message'] );
		$this->assertCount( $asked, $this->provider->requests() );

		$this->clock->pass( HOUR_IN_SECONDS - 1 );
		$this->assertSame( 429, $this->paste( $door )[0] );
		$this->clock->pass( 1 );
		$this->assertSame( 200, $this->paste( $door )[0] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function doors(): array {
		return array(
			'tried out' => array( 'candidate' ),
			'replaced'  => array( 'replace' ),
		);
	}

	public function test_trying_out_and_replacing_draw_on_one_account(): void {
		for ( $i = 0; $i < 20; $i++ ) {
			$this->paste( 0 === $i % 2 ? 'candidate' : 'replace' );
		}
		$this->assertSame( 429, $this->paste( 'replace' )[0] );
	}

	public function test_the_6th_test_email_within_an_hour_is_not_sent(): void {
		$sent = 0;
		add_filter(
			'pre_wp_mail',
			static function () use ( &$sent ): bool {
				++$sent;
				return true;
			}
		);
		for ( $i = 0; $i < 5; $i++ ) {
			$this->assertSame( 200, $this->ask( 'POST', '/test-email', array( 'to' => 'reader@example.org' ) )[0] );
		}
		$this->assertSame( 429, $this->ask( 'POST', '/test-email', array( 'to' => 'reader@example.org' ) )[0] );
		$this->assertSame( 5, $sent );
	}

	public function test_one_person_s_limit_is_not_another_s(): void {
		for ( $i = 0; $i < 20; $i++ ) {
			$this->paste( 'candidate' );
		}
		$this->log_in_as( 'administrator' );
		$this->assertSame( 200, $this->paste( 'candidate' )[0] );
	}

	public function test_uses_leave_the_account_one_by_one(): void {
		$limit = new Rate_Limit( $this->clock );
		$limit->spend( 'x', 2 );
		$this->clock->pass( 1800 );
		$limit->spend( 'x', 2 );
		$this->clock->pass( 1800 );
		$limit->spend( 'x', 2 );
		$this->expectException( Refused::class );
		$this->expectExceptionMessage( 'You can go on in 30 minutes.' );
		$limit->spend( 'x', 2 );
	}

	public function test_a_damaged_account_is_an_empty_one(): void {
		set_transient( 'key_health_limit_x_' . get_current_user_id(), array( 'now', null, array() ) );
		$limit = new Rate_Limit( $this->clock );
		$limit->spend( 'x', 1 );
		$this->expectException( Refused::class );
		$limit->spend( 'x', 1 );
	}

	/**
	 * @return array{int, mixed}
	 */
	private function paste( string $door ): array {
		return $this->ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . "/$door", array( 'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ) ) );
	}
}
