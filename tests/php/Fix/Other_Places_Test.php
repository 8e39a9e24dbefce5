<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Surface\Rest_Test_Case;

/**
 * One token in two plugins, replaced by one paste.
 */
final class Other_Places_Test extends Rest_Test_Case {

	private const REPLACE = '/keys/' . Keys_On_Site::MAILERSEND . '/replace';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		Two_Plugins::with( Keys_On_Site::token( 'a' ) );
	}

	public function test_the_report_names_the_keys_with_the_same_value(): void {
		$this->assertSame( array( Two_Plugins::SUREMAIL ), $this->same()[ Keys_On_Site::MAILERSEND ] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $this->same()[ Two_Plugins::SUREMAIL ] );
		$this->assertSame( array(), $this->same()[ Keys_On_Site::AKISMET ] );
	}

	public function test_another_value_is_not_the_same_and_no_value_neither(): void {
		Two_Plugins::with( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ) );
		$this->assertSame( array(), $this->same()[ Keys_On_Site::MAILERSEND ] );
		Two_Plugins::with( '' );
		$this->assertSame( array(), $this->same()[ Keys_On_Site::MAILERSEND ] );
	}

	public function test_a_plugin_that_is_gone_uses_nothing(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php' ) );
		$this->assertSame( array(), $this->same()[ Keys_On_Site::MAILERSEND ] );
	}

	public function test_one_paste_replaces_both_and_of_each_row_only_the_token_changes(): void {
		$mail = (string) Keys_On_Site::row( 'wp_mail_smtp' );
		$sure = (string) Keys_On_Site::row( 'suremails_connections' );
		$data = $this->replace( array( Two_Plugins::SUREMAIL ) );

		$this->assertTrue( $data['fixed'] );
		$this->assertSame( str_replace( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ), $mail ), Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertSame( str_replace( self::coded( 'a' ), self::coded( 'b' ), $sure ), Keys_On_Site::row( 'suremails_connections' ) );
		$this->assertSame( array( Two_Plugins::SUREMAIL, true, '' ), array( $data['places'][0]['key_id'], $data['places'][0]['fixed'], $data['places'][0]['why_not'] ) );
		$this->assertSame( array( 'accepted', 'saved', 'read_back', 'read_fresh', 'accepted_again' ), array_column( $data['places'][0]['proof'], 'id' ) );
		$this->assertStringStartsWith( 'MailerSend in SureMail', $data['places'][0]['name'] );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ) ) )->find( (string) wp_json_encode( $data ) ) );
	}

	public function test_without_being_asked_to_it_writes_the_first_place_only(): void {
		$sure = Keys_On_Site::row( 'suremails_connections' );
		$data = $this->replace( array() );
		$this->assertSame( array(), $data['places'] );
		$this->assertSame( $sure, Keys_On_Site::row( 'suremails_connections' ) );
	}

	public function test_a_refused_token_reaches_no_place(): void {
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		$before = $this->rows();
		$data   = $this->replace( array( Two_Plugins::SUREMAIL ) );
		$this->assertSame( array( false, array() ), array( $data['fixed'], $data['places'] ) );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_what_fails_in_one_place_is_undone_there_and_nowhere_else(): void {
		$sure = Keys_On_Site::row( 'suremails_connections' );
		add_filter( 'option_suremails_connections', static fn(): array => Two_Plugins::suremail( Keys_On_Site::token( 'a' ) ) );
		$data = $this->replace( array( Two_Plugins::SUREMAIL ) );

		$this->assertTrue( $data['fixed'] );
		$this->assertFalse( $data['places'][0]['fixed'] );
		$this->assertStringContainsString( Keys_On_Site::token( 'b' ), (string) Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertSame( $sure, Keys_On_Site::row( 'suremails_connections' ) );
	}

	public function test_a_place_whose_token_the_provider_refuses_there_goes_back(): void {
		$sure = Keys_On_Site::row( 'suremails_connections' );
		// Two questions about the first place, then one about the other.
		$this->serve( new Canned_Http( Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::refuses() ) );
		$data = $this->replace( array( Two_Plugins::SUREMAIL ) );
		$this->assertTrue( $data['fixed'], (string) wp_json_encode( $data['proof'] ) );
		$this->assertFalse( $data['places'][0]['fixed'] );
		$this->assertSame( $sure, Keys_On_Site::row( 'suremails_connections' ) );
	}

	public function test_a_key_with_another_value_is_refused_before_anything_is_written(): void {
		Two_Plugins::with( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'c' ) );
		$before = $this->rows();
		foreach ( array( Two_Plugins::SUREMAIL, Keys_On_Site::AKISMET, 'no/such/key', Keys_On_Site::MAILERSEND ) as $id ) {
			list( $status, $data ) = $this->ask( 'POST', self::REPLACE, self::body( array( $id ) ) );
			$this->assertSame( array( 409, 'key_health_not_the_same' ), array( $status, $data['code'] ) );
		}
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @dataProvider lies
	 *
	 * @param mixed $also What is sent.
	 */
	public function test_a_list_that_is_none_is_refused( $also ): void {
		$this->assertSame( 400, $this->ask( 'POST', self::REPLACE, array( 'also' => $also ) + self::body( array() ) )[0] );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function lies(): array {
		return array(
			'a number'     => array( 7 ),
			'no id'        => array( array( 'wp-mail-smtp' ) ),
			'a list in it' => array( array( array( Two_Plugins::SUREMAIL ) ) ),
			'twice'        => array( array( Two_Plugins::SUREMAIL, Two_Plugins::SUREMAIL ) ),
		);
	}

	public function test_each_place_has_an_undo_of_its_own(): void {
		$before = $this->rows();
		$this->replace( array( Two_Plugins::SUREMAIL ) );
		list( $status ) = $this->ask( 'POST', '/keys/' . Two_Plugins::SUREMAIL . '/restore' );
		$this->assertSame( 200, $status );
		$this->assertSame( $before[1], Keys_On_Site::row( 'suremails_connections' ) );
		$this->assertNotSame( $before[0], Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/restore' );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_the_answer_says_nothing_that_its_schema_does_not(): void {
		list( , $report ) = $this->ask( 'GET', '/report' );
		$this->assertSame( true, rest_validate_value_from_schema( $report['keys'], \KeyHealth\Surface\Rest_Schema::report()['properties']['keys'] ) );
		$data = $this->replace( array( Two_Plugins::SUREMAIL ) );
		$this->assertSame( array( 'finding', 'proof', 'fixed', 'places', 'report' ), array_keys( $data ) );
		$this->assertSame( array( 'key_id', 'name', 'fixed', 'why_not', 'proof' ), array_keys( $data['places'][0] ) );
	}

	/**
	 * @return array<string, list<string>> `same` by id.
	 */
	private function same(): array {
		return array_column( $this->ask( 'GET', '/report' )[1]['keys'], 'same', 'id' );
	}

	/**
	 * @param list<string> $also Ids.
	 * @return array<string, mixed>
	 */
	private function replace( array $also ): array {
		list( $status, $data ) = $this->ask( 'POST', self::REPLACE, self::body( $also ) );
		$this->assertSame( 200, $status, (string) wp_json_encode( $data ) );
		return $data;
	}

	/**
	 * @param list<string> $also Ids.
	 * @return array<string, mixed>
	 */
	private static function body( array $also ): array {
		return array(
			'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ),
			'also'   => $also,
		);
	}

	private static function coded( string $digit ): string {
		return rtrim( base64_encode( Keys_On_Site::token( $digit ) ), '=' );
	}

	/**
	 * @return array{string|null, string|null}
	 */
	private function rows(): array {
		return array( Keys_On_Site::row( 'wp_mail_smtp' ), Keys_On_Site::row( 'suremails_connections' ) );
	}
}
