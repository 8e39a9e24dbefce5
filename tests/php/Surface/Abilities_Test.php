<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Abilities\Abilities;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * What programs may do, as WordPress 6.9 and later lets them.
 *
 * @group abilities
 */
final class Abilities_Test extends Test_Case {

	private const NAMES = array( 'key-health/list-keys', 'key-health/report', 'key-health/explain', 'key-health/run-check' );

	/** @var Canned_Http */
	private $provider;

	protected function set_up() {
		parent::set_up();
		if ( ! function_exists( 'wp_register_ability' ) ) {
			$this->markTestSkipped( 'This WordPress has no abilities.' );
		}
		\KeyHealth\engine();
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) );
		$this->register( Canned_Http::refuses() );
		$this->log_in_as( 'administrator' );
	}

	protected function tear_down() {
		if ( function_exists( 'wp_register_ability' ) ) {
			$this->forget();
		}
		parent::tear_down();
	}

	public function test_the_site_itself_registers_them_with_what_they_change(): void {
		$twin = new Site_Twin( $this->temporary_folder() );
		$this->assertSame( self::NAMES, $twin->run( "return array_values( preg_grep( '~^key-health/~', array_keys( wp_get_abilities() ) ) );" ) );
		$this->assertSame( '', $twin->log() );
		foreach ( self::NAMES as $name ) {
			$ability = wp_get_ability( $name );
			$this->assertSame( Abilities::CATEGORY, $ability->get_category() );
			$this->assertSame( 'key-health/run-check' !== $name, $ability->get_meta_item( 'annotations' )['readonly'], $name );
			$this->assertFalse( $ability->get_meta_item( 'annotations' )['destructive'], $name );
		}
	}

	public function test_the_list_names_keys_and_their_states_and_asks_nobody(): void {
		$this->check();
		$asked = count( $this->provider->requests() );
		$list  = $this->execute( 'list-keys' );
		$this->assertSame( 'Your key is not working.', $list['sentence'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND, 'broken' ), array( $list['keys'][0]['id'], $list['keys'][0]['state'] ) );
		$this->assertSame( array(), $this->execute( 'list-keys', array( 'state' => 'working' ) )['keys'] );
		$this->assertCount( $asked, $this->provider->requests() );
	}

	public function test_the_report_is_that_of_the_screen(): void {
		$report = $this->execute( 'report' );
		$this->assertSame( Keys_On_Site::MAILERSEND, $report['keys'][0]['id'] );
		$this->assertArrayHasKey( 'conflicts', $report );
	}

	public function test_an_error_message_is_explained_and_a_pasted_key_does_not_come_back(): void {
		$token = Keys_On_Site::token( 'b' );
		$told  = $this->execute( 'explain', array( 'text' => "MailerSend: Bearer $token: Unauthenticated." ) );
		$this->assertSame( 'invalid', $told['results'][0]['diagnosis'] );
		$this->assertTrue( $told['covered'] );
		$this->assertSame( array(), ( new Secret_Search( $token ) )->find( (string) wp_json_encode( $told ) ) );
	}

	public function test_a_check_asks_the_provider_and_tells_what_it_said(): void {
		$this->allow();
		$told = $this->execute( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) );
		$this->assertSame( 'broken', $told['state'] );
		$this->assertNotSame( array(), $this->provider->requests() );
	}

	public function test_without_a_person_s_consent_nobody_is_asked(): void {
		$this->assertSame( 'key_health_no_consent', $this->refused( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_after_so_many_checks_in_an_hour_a_pause_is_asked_for(): void {
		$this->allow();
		for ( $i = 0; $i < 30; $i++ ) {
			$this->execute( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) );
		}
		$this->assertSame( 'key_health_too_many', $this->refused( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) ) );
	}

	/**
	 * @dataProvider bad_input
	 *
	 * @param mixed $input What is given.
	 */
	public function test_bad_input_is_refused_and_changes_nothing( string $name, $input ): void {
		$this->allow();
		( new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ) ) )->reporter()->report();
		$before = Keys_On_Site::everything();
		$this->refused( $name, $input );
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	/**
	 * @return array<string, array{string, mixed}>
	 */
	public function bad_input(): array {
		return array(
			'a state that is none'    => array( 'list-keys', array( 'state' => 'fine' ) ),
			'another member'          => array( 'list-keys', array( 'key' => 'x' ) ),
			'a text that is a list'   => array( 'explain', array( 'text' => array( 'a' ) ) ),
			'no text'                 => array( 'explain', array( 'text' => '' ) ),
			'white space'             => array( 'explain', array( 'text' => " \n" ) ),
			'a far too long text'     => array( 'explain', array( 'text' => str_repeat( 'a', 16001 ) ) ),
			'an id that is none'      => array( 'run-check', array( 'id' => '../../x' ) ),
			'a key that is not there' => array( 'run-check', array( 'id' => 'wp-mail-smtp/primary/nobody' ) ),
			'no id'                   => array( 'run-check', array() ),
			'a value with the id'     => array(
				'run-check',
				array(
					'id'      => Keys_On_Site::MAILERSEND,
					'api_key' => 'x',
				),
			),
		);
	}

	/**
	 * @dataProvider strangers
	 */
	public function test_who_may_not_change_settings_may_do_none_of_it( string $role ): void {
		$this->allow();
		'' === $role ? wp_set_current_user( 0 ) : $this->log_in_as( $role );
		foreach ( array(
			'list-keys' => array(),
			'report'    => array(),
			'explain'   => array( 'text' => 'x' ),
			'run-check' => array( 'id' => Keys_On_Site::MAILERSEND ),
		) as $name => $input ) {
			$this->assertSame( 'ability_invalid_permissions', $this->refused( $name, $input ), $name );
		}
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function strangers(): array {
		return array(
			'nobody'       => array( '' ),
			'a subscriber' => array( 'subscriber' ),
			'an editor'    => array( 'editor' ),
		);
	}

	public function test_a_check_has_a_permission_of_its_own(): void {
		$this->allow();
		add_filter( 'key_health_run_check', static fn(): string => 'edit_plugins_by_moonlight' );
		$this->assertSame( 'ability_invalid_permissions', $this->refused( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) ) );
		$this->assertNotSame( array(), $this->execute( 'list-keys' )['keys'], 'Reading is another permission.' );
		add_filter( 'key_health_run_check', '__return_null', 11 );
		$this->assertSame( 'ability_invalid_permissions', $this->refused( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) ), 'A filter that gives nothing opens nothing.' );
	}

	public function test_over_rest_what_reads_is_read_and_what_asks_is_posted(): void {
		$this->allow();
		list( $status, $data ) = $this->ask( 'GET', 'list-keys' );
		$this->assertSame( array( 200, Keys_On_Site::MAILERSEND ), array( $status, $data['keys'][0]['id'] ?? '' ) );
		$this->assertSame( 200, $this->ask( 'GET', 'list-keys', array( 'state' => 'broken' ) )[0] );
		$this->assertSame( 200, $this->ask( 'GET', 'report' )[0] );
		$this->assertSame( 405, $this->ask( 'GET', 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) )[0] );
		list( $status, $data ) = $this->ask( 'POST', 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) );
		$this->assertSame( array( 200, 'broken' ), array( $status, $data['state'] ?? '' ) );
	}

	public function test_a_message_that_may_hold_a_key_is_not_taken_in_an_address(): void {
		$this->assertSame( 404, $this->ask( 'GET', 'explain', array( 'text' => 'MailerSend: Unauthenticated.' ) )[0] );
	}

	public function test_over_rest_strangers_are_refused(): void {
		$this->log_in_as( 'editor' );
		$this->assertSame( 403, $this->ask( 'GET', 'report' )[0] );
		wp_set_current_user( 0 );
		$this->assertSame( 401, $this->ask( 'GET', 'list-keys' )[0] );
	}

	public function test_no_answer_and_no_schema_holds_a_key(): void {
		$this->allow();
		$said = array();
		foreach ( self::NAMES as $name ) {
			$ability = wp_get_ability( $name );
			$said[]  = array( $ability->get_input_schema(), $ability->get_output_schema(), $ability->get_description() );
		}
		$said[] = $this->execute( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) );
		$said[] = $this->execute( 'report' );
		$said[] = $this->execute( 'list-keys' );
		$text   = (string) wp_json_encode( $said, JSON_UNESCAPED_SLASHES );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ) ) )->find( $text ) );
		$this->assertStringContainsString( '"last4":"' . substr( Keys_On_Site::token( 'a' ), -4 ), $text, 'The key was really met.' );
	}

	/** With the test's clock and provider. */
	private function register( Answer $answer ): void {
		$this->forget();
		$this->provider = new Canned_Http( $answer );
		$abilities      = new Abilities( new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), $this->provider ) );
		if ( ! wp_has_ability_category( Abilities::CATEGORY ) ) {
			$this->during( 'wp_abilities_api_categories_init', array( $abilities, 'register_category' ) );
		}
		$this->during( 'wp_abilities_api_init', array( $abilities, 'register' ) );
	}

	/** WordPress takes them only while it asks for them. */
	private function during( string $hook, callable $register ): void {
		$GLOBALS['wp_current_filter'][] = $hook;
		$register();
		array_pop( $GLOBALS['wp_current_filter'] );
	}

	private function forget(): void {
		foreach ( self::NAMES as $name ) {
			if ( wp_has_ability( $name ) ) {
				wp_unregister_ability( $name );
			}
		}
	}

	private function allow(): void {
		( new Engine() )->store()->set_setting( 'consent', true );
	}

	private function check(): void {
		$this->allow();
		$this->execute( 'run-check', array( 'id' => Keys_On_Site::MAILERSEND ) );
	}

	/**
	 * @param array<string, mixed>|null $input What is given.
	 * @return array<string, mixed>
	 */
	private function execute( string $name, ?array $input = null ): array {
		$answer = wp_get_ability( "key-health/$name" )->execute( $input );
		$this->assertIsArray( $answer, is_wp_error( $answer ) ? $answer->get_error_code() . ': ' . $answer->get_error_message() : '' );
		return $answer;
	}

	/**
	 * @param mixed $input What is given.
	 * @return string The code of the error.
	 */
	private function refused( string $name, $input ): string {
		$answer = wp_get_ability( "key-health/$name" )->execute( $input );
		$this->assertInstanceOf( \WP_Error::class, $answer );
		$this->assertNotSame( '', $answer->get_error_message() );
		return (string) $answer->get_error_code();
	}

	/**
	 * @param array<string, mixed>|null $input What is given.
	 * @return array{int, mixed}
	 */
	private function ask( string $method, string $name, ?array $input = null ): array {
		$request = new \WP_REST_Request( $method, "/wp-abilities/v1/abilities/key-health/$name/run" );
		if ( 'GET' === $method && null !== $input ) {
			$request->set_query_params( array( 'input' => $input ) );
		} elseif ( null !== $input ) {
			$request->set_header( 'content-type', 'application/json' );
			$request->set_body( (string) wp_json_encode( array( 'input' => $input ) ) );
		}
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	}
}
