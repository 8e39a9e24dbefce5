<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Clean_State\Clean_State;
use KeyHealth\Fix\Clean_State\Must_Use_File;
use KeyHealth\Surface\Clean_State_Schema;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Clean_State;
use KeyHealth\Tests\Fix\Clean_State\Plugins_On_Disk;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Who may have a search made, and where the routes for it are. The search itself: tests/php/Fix/Clean_State.
 */
final class Rest_Clean_State_Test extends Rest_Test_Case {

	private const RUN = '/clean-state/0123456789abcdef';

	protected function set_up() {
		parent::set_up();
		Plugins_On_Disk::put();
		( new Rest_Clean_State( new Engine( $this->clock, $this->provider ) ) )->register();
	}

	protected function tear_down() {
		( new Must_Use_File() )->remove( false );
		parent::tear_down();
	}

	/**
	 * @dataProvider strangers
	 */
	public function test_strangers_are_refused_and_nothing_is_put_anywhere( string $role, int $status, string $method, string $path ): void {
		if ( '' !== $role ) {
			$this->log_in_as( $role );
		}
		$before                  = Keys_On_Site::everything();
		list( $answered, $data ) = $this->ask( $method, $path, array( 'key_id' => Keys_On_Site::MAILERSEND ) );
		$this->assertSame( array( $status, 'key_health_forbidden' ), array( $answered, $data['code'] ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertFileDoesNotExist( ( new Must_Use_File() )->path() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string, int, string, string}>
	 */
	public function strangers(): array {
		$all   = array();
		$roles = array(
			''           => 401,
			'subscriber' => 403,
			'editor'     => 403,
		) + ( is_multisite() ? array( 'administrator' => 403 ) : array() );
		foreach ( $roles as $role => $status ) {
			$all[ "$role start" ]  = array( $role, $status, 'POST', '/clean-state' );
			$all[ "$role next" ]   = array( $role, $status, 'POST', self::RUN . '/next' );
			$all[ "$role cancel" ] = array( $role, $status, 'DELETE', self::RUN );
		}
		return $all;
	}

	public function test_who_may_not_edit_the_code_of_plugins_may_not_search(): void {
		$this->log_in();
		add_filter( 'map_meta_cap', static fn( array $caps, string $cap ): array => 'edit_plugins' === $cap ? array( 'do_not_allow' ) : $caps, 10, 2 );
		$this->assertSame( 403, $this->start()[0] );
	}

	public function test_where_files_are_not_written_there_are_no_routes(): void {
		$this->log_in();
		add_filter( 'file_mod_allowed', '__return_false' );
		$this->serve( $this->provider );
		( new Rest_Clean_State( new Engine( $this->clock, $this->provider ) ) )->register();
		$this->assertSame( array( 404, 'rest_no_route' ), array( $this->start()[0], $this->start()[1]['code'] ) );
	}

	public function test_without_consent_and_for_no_key_nothing_begins(): void {
		$this->log_in();
		$this->ask( 'POST', '/settings', array( 'consent' => false ) );
		$this->assertSame( array( 409, 'key_health_no_consent' ), array( $this->start()[0], $this->start()[1]['code'] ) );
		$this->ask( 'POST', '/settings', array( 'consent' => true ) );
		$this->assertSame( 404, $this->ask( 'POST', '/clean-state', array( 'key_id' => 'wp-mail-smtp/elsewhere/mailersend' ) )[0] );
		$this->assertSame( 400, $this->ask( 'POST', '/clean-state', array( 'key_id' => '../x' ) )[0] );
		$this->assertSame( 404, $this->ask( 'POST', self::RUN . '/next' )[0] );
		$this->assertSame( 404, $this->ask( 'DELETE', self::RUN )[0] );
		$this->assertFileDoesNotExist( ( new Must_Use_File() )->path() );
	}

	public function test_an_administrator_starts_and_cancels_and_the_answer_is_what_its_schema_says(): void {
		$this->log_in();
		$this->ask( 'POST', '/settings', array( 'consent' => true ) );
		list( $status, $data ) = $this->start();
		$this->assertSame( 200, $status, (string) wp_json_encode( $data ) );
		$this->assertTrue( rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $data ), true ), Clean_State_Schema::answer(), 'answer' ) );
		$this->assertFileExists( ( new Must_Use_File() )->path() );
		$this->assertSame( array(), $this->provider->requests(), 'nobody is asked yet' );
		list( $status, $data ) = $this->ask( 'DELETE', '/clean-state/' . $data['run']['id'] );
		$this->assertSame( array( 200, 'cancelled' ), array( $status, $data['run']['state'] ) );
		$this->assertFileDoesNotExist( ( new Must_Use_File() )->path() );
	}

	public function test_after_6_searches_within_an_hour_there_is_a_pause(): void {
		$this->log_in();
		$this->ask( 'POST', '/settings', array( 'consent' => true ) );
		for ( $i = 0; $i < Clean_State::PER_HOUR; $i++ ) {
			$this->assertSame( 200, $this->start()[0] );
		}
		$this->assertSame( array( 429, 'key_health_too_many' ), array( $this->start()[0], $this->start()[1]['code'] ) );
	}

	public function test_every_argument_has_a_type_and_a_description(): void {
		foreach ( rest_get_server()->get_routes( Rest::SPACE ) as $path => $handlers ) {
			foreach ( false === strpos( $path, 'clean-state' ) ? array() : $handlers as $handler ) {
				$this->assertNotSame( array(), $handler['args'] );
				foreach ( $handler['args'] as $schema ) {
					$this->assertArrayHasKey( 'type', $schema );
					$this->assertNotSame( '', $schema['description'] );
				}
			}
		}
	}

	private function log_in(): void {
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
	}

	/**
	 * @return array{int, mixed}
	 */
	private function start(): array {
		return $this->ask( 'POST', '/clean-state', array( 'key_id' => Keys_On_Site::MAILERSEND ) );
	}
}
