<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Surface\Rest_Test_Case;

/**
 * A new key first, then the old one is revoked, then it is proven dead.
 */
final class Rotation_Test extends Rest_Test_Case {

	private const KEY = '/keys/' . Keys_On_Site::MAILERSEND;

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
	}

	public function test_an_old_key_that_is_refused_is_proven_dead_and_it_was_the_old_one_that_was_asked_about(): void {
		$this->rotate();
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		$data = $this->old();

		$this->assertSame( array( 'refused', 'The old token is dead' ), array( $data['state'], $data['title'] ) );
		$this->assertSame( substr( Keys_On_Site::token( 'a' ), -4 ), $data['last4'] );
		$this->assertStringContainsString( Keys_On_Site::token( 'a' ), self::sent( $this->provider ) );
		$this->assertStringNotContainsString( Keys_On_Site::token( 'b' ), self::sent( $this->provider ) );
	}

	public function test_an_old_key_that_is_accepted_is_called_alive(): void {
		$this->rotate();
		$data = $this->old();
		$this->assertSame( array( 'alive', 'The old token still works' ), array( $data['state'], $data['title'] ) );
		$this->assertStringContainsString( 'Whoever has it can use it.', $data['meaning'] );
	}

	public function test_it_can_be_asked_again_once_it_was_revoked(): void {
		$this->rotate();
		$this->assertSame( 'alive', $this->old()['state'] );
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		$this->assertSame( 'refused', $this->old()['state'] );
	}

	/**
	 * @dataProvider no_proofs
	 */
	public function test_an_answer_that_is_not_about_the_key_proves_nothing( Answer $answer ): void {
		$this->rotate();
		$this->serve( new Canned_Http( $answer ) );
		$data = $this->old();
		$this->assertSame( array( 'unknown', 'Could not find out whether the old token is dead' ), array( $data['state'], $data['title'] ) );
	}

	/**
	 * @return array<string, array{Answer}>
	 */
	public function no_proofs(): array {
		return array(
			'no answer'         => array( Canned_Http::is_down() ),
			'too many requests' => array( new Answer( 429, array( 'retry-after' => '60' ), '{"message":"Too Many Attempts."}' ) ),
			'a page'            => array( new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome</body></html>' ) ),
			'broken over there' => array( new Answer( 500, array(), '' ) ),
		);
	}

	public function test_what_stood_there_with_a_space_is_asked_about_without_it(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'c' ) . ' ' );
		$this->rotate();
		$this->assertSame( 'alive', $this->old()['state'] );
		$this->assertStringContainsString( 'Bearer ' . Keys_On_Site::token( 'c' ) . '"', self::sent( $this->provider, 'Authorization' ) );
	}

	public function test_a_key_that_was_only_cleaned_up_is_not_asked_about_as_an_old_one(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) . ' ' );
		$this->rotate();
		$this->assertSame( array( 409, 'key_health_still_used' ), $this->refused() );
	}

	public function test_a_key_that_nobody_replaced_is_not_asked_about(): void {
		$this->assertSame( array( 409, 'key_health_nothing_kept' ), $this->refused() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_after_an_hour_nobody_can_ask_any_more(): void {
		$this->rotate();
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->assertSame( array( 409, 'key_health_nothing_kept' ), $this->refused() );
	}

	public function test_an_old_key_that_is_back_in_use_is_not_asked_about(): void {
		$this->rotate();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->assertSame( array( 409, 'key_health_still_used' ), $this->refused() );
	}

	public function test_a_dead_key_is_still_kept_for_the_undo(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->rotate();
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		$this->old();
		$this->assertSame( 200, $this->ask( 'POST', self::KEY . '/restore' )[0] );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_a_provider_that_counts_refused_log_ins_is_asked_once(): void {
		$this->mail_server();
		foreach ( array( Canned_Http::refuses(), Canned_Http::accepts() ) as $answer ) {
			$this->serve( new Canned_Http( $answer ) );
			list( , $data ) = $this->ask( 'POST', '/keys/wp-mail-smtp/primary/mailjet/old' );
			$this->assertSame( 'refused', $data['state'], (string) wp_json_encode( $data ) );
		}
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_provider_that_counts_refused_log_ins_and_said_nothing_is_not_asked_again(): void {
		$this->mail_server();
		$this->serve( new Canned_Http( Canned_Http::is_down() ) );
		$this->ask( 'POST', '/keys/wp-mail-smtp/primary/mailjet/old' );
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		list( , $data ) = $this->ask( 'POST', '/keys/wp-mail-smtp/primary/mailjet/old' );
		$this->assertSame( 'unknown', $data['state'] );
		$this->assertStringContainsString( 'may lock this server out', $data['meaning'] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_person_can_ask_so_many_times_in_an_hour(): void {
		$this->rotate();
		for ( $i = 0; $i < Rate_Limit::OLD_KEYS_PER_HOUR; $i++ ) {
			$this->old();
		}
		$this->assertSame( array( 429, 'key_health_too_many' ), $this->refused() );
	}

	public function test_neither_key_is_in_the_answer(): void {
		$this->rotate();
		$search = new Secret_Search( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ) );
		foreach ( array( Canned_Http::accepts(), Canned_Http::refuses(), new Answer( 401, array(), '{"message":"' . Keys_On_Site::token( 'a' ) . ' is wrong"}' ) ) as $answer ) {
			$this->serve( new Canned_Http( $answer ) );
			$this->assertSame( array(), $search->find( (string) wp_json_encode( $this->old(), JSON_UNESCAPED_SLASHES ) ) );
		}
	}

	private function rotate(): void {
		list( , $data ) = $this->ask( 'POST', self::KEY . '/replace', array( 'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ) ) );
		$this->assertTrue( $data['fixed'], (string) wp_json_encode( $data ) );
	}

	/** Mailjet's rules say that refused log-ins lock. */
	private function mail_server(): void {
		$settings = \KeyHealth\Tests\Discovery\Configurations::settings( 'mailjet', '' );
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mailjet' => array(
					'api_key'    => str_repeat( 'a1', 16 ),
					'secret_key' => str_repeat( 'b2', 16 ),
				),
			) + $settings
		);
		$this->serve( new Canned_Http( new Answer( 200, array( 'content-type' => 'application/json' ), '{"Count":1,"Data":[{"Acls":"","ID":1,"IsActive":true,"IsMaster":true,"Name":"x"}],"Total":1}' ) ) );
		list( , $data ) = $this->ask(
			'POST',
			'/keys/wp-mail-smtp/primary/mailjet/replace',
			array(
				'fields'    => array(
					'api_key'    => str_repeat( 'c3', 16 ),
					'secret_key' => str_repeat( 'd4', 16 ),
				),
				'unchecked' => true,
			)
		);
		$this->assertArrayHasKey( 'proof', $data, (string) wp_json_encode( $data ) );
		$this->assertContains( 'saved', array_column( $data['proof'], 'id' ), (string) wp_json_encode( $data['finding'] ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function old(): array {
		list( $status, $data ) = $this->ask( 'POST', self::KEY . '/old' );
		$this->assertSame( 200, $status, (string) wp_json_encode( $data ) );
		$this->assertSame( array( 'state', 'title', 'meaning', 'last4', 'report' ), array_keys( $data ) );
		return $data;
	}

	/**
	 * @return array{int, string}
	 */
	private function refused(): array {
		list( $status, $data ) = $this->ask( 'POST', self::KEY . '/old' );
		return array( $status, (string) ( $data['code'] ?? '' ) );
	}

	/** What was sent with the requests. */
	private static function sent( Canned_Http $http, string $header = '' ): string {
		$sent = '';
		foreach ( $http->requests() as $request ) {
			$headers = $request->reveal_headers();
			$sent   .= wp_json_encode( '' === $header ? $headers : ( $headers[ $header ] ?? '' ), JSON_UNESCAPED_SLASHES );
		}
		return $sent;
	}
}
