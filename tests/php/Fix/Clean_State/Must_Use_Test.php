<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

use KeyHealth\Fix\Clean_State\Must_Use;
use KeyHealth\Fix\Clean_State\Trial;
use KeyHealth\Fix\Clean_State\Trials;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What the copy among the must-use plugins does to a request, and to which. tests/e2e/wizards/clean-state.spec.ts asks a site that runs.
 */
final class Must_Use_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	/** @var Trials */
	private $trials;

	protected function set_up() {
		parent::set_up();
		$this->clock  = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->trials = new Trials( 'salt', $this->clock );
	}

	public function test_a_trial_is_taken_up_once_by_who_has_the_token_and_within_a_minute(): void {
		$now   = $this->clock->now();
		$token = $this->put();
		$this->assertNull( Must_Use::taken( str_repeat( 'a', 64 ), $now ), 'forged' );
		$this->assertNull( Must_Use::taken( hash( 'sha256', $token->reveal() ), $now ), 'what stands in the database' );
		$plan = Must_Use::taken( $token->reveal(), $now );
		$this->assertSame( array( 'akismet/akismet.php' ), $plan['keep'] ?? null );
		$this->assertNull( Must_Use::taken( $token->reveal(), $now ), 'replayed' );

		$token = $this->put();
		$this->assertNull( Must_Use::taken( $token->reveal(), $now + Trials::LIFETIME_S + 1 ), 'too late' );
		$this->assertNull( Must_Use::taken( $token->reveal(), $now ), 'and then gone' );

		$token = $this->put();
		$this->trials->clear();
		$this->assertNull( Must_Use::taken( $token->reveal(), $now ), 'after the answer' );
	}

	public function test_a_row_that_is_damaged_is_no_trial(): void {
		global $wpdb;
		$token = str_repeat( 'a', 64 );
		foreach ( array( '', 'x', '[]', '{"hash":1}', '{"hash":"' . hash( 'sha256', $token ) . '"}', '{"hash":"' . hash( 'sha256', $token ) . '","until":"9999999999","plan":{}}' ) as $text ) {
			$wpdb->delete( $wpdb->options, array( 'option_name' => Must_Use::ROW ) );
			$wpdb->insert(
				$wpdb->options,
				array(
					'option_name'  => Must_Use::ROW,
					'option_value' => $text,
				)
			);
			$this->assertNull( Must_Use::taken( $token, 1 ), $text );
		}
	}

	public function test_neither_token_nor_anything_like_a_secret_is_kept(): void {
		global $wpdb;
		$token = $this->put();
		$row   = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->get_blog_prefix( get_main_site_id() )}options WHERE option_name = %s", Must_Use::ROW ) );
		$this->assertStringNotContainsString( $token->reveal(), $row );
		$this->assertSame( array( 'hash', 'until', 'plan' ), array_keys( (array) json_decode( $row, true ) ) );
	}

	public function test_a_seal_needs_the_salts_and_the_token(): void {
		$one = new Secret( str_repeat( 'a', 64 ) );
		$two = new Secret( str_repeat( 'b', 64 ) );
		$this->assertNotSame( $this->trials->seal( $one, 'text' ), $this->trials->seal( $two, 'text' ) );
		$this->assertNotSame( $this->trials->seal( $one, 'text' ), ( new Trials( 'other', $this->clock ) )->seal( $one, 'text' ) );
	}

	/**
	 * @dataProvider statements
	 */
	public function test_in_a_trial_the_database_is_only_read( string $sql, bool $is_let_through ): void {
		$this->assertSame( $is_let_through ? $sql : '', $this->must_use()->read_only( $sql ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function statements(): array {
		$reads  = array( 'SELECT 1', ' select * FROM wp_options', '(SELECT 1) UNION (SELECT 2)', "-- note\nSELECT 1", '/* update */ SELECT 1', 'SHOW FULL COLUMNS FROM x', 'DESCRIBE x', 'EXPLAIN SELECT 1', 'SET NAMES utf8mb4', 'START TRANSACTION', 'WITH a AS (SELECT 1) SELECT * FROM a' );
		$writes = array( 'INSERT INTO x VALUES (1)', 'update x SET a = 1', 'DELETE FROM x', 'REPLACE INTO x VALUES (1)', 'TRUNCATE x', 'DROP TABLE x', 'CREATE TABLE x (a int)', 'ALTER TABLE x ADD b int', '/* SELECT */ DELETE FROM x', "-- SELECT\nDELETE FROM x", 'SELECTED', 'LOAD DATA INFILE x', 'CALL x()', 'WITH a AS (SELECT 1) DELETE FROM x', '', 'INSERT IGNORE INTO x SELECT 1', 'RENAME TABLE x TO y', 'OPTIMIZE TABLE x' );
		$all    = array();
		foreach ( $reads as $sql ) {
			$all[ $sql ] = array( $sql, true );
		}
		foreach ( $writes as $sql ) {
			$all[ "no: $sql" ] = array( $sql, false );
		}
		return $all;
	}

	public function test_an_option_that_is_written_or_deleted_in_a_trial_stays_as_it_is(): void {
		global $wpdb;
		update_option( 'some_setting', 'before', true );
		$must_use = $this->must_use();
		add_filter( 'query', array( $must_use, 'read_only' ), PHP_INT_MAX );
		$this->assertFalse( update_option( 'some_setting', 'after' ) );
		$this->assertFalse( add_option( 'another_setting', 'new' ) );
		$this->assertFalse( set_transient( 'a_transient', 'new' ) );
		delete_option( 'some_setting' );
		$must_use->leave();
		remove_filter( 'query', array( $must_use, 'read_only' ), PHP_INT_MAX );
		$this->assertSame( 'before', get_option( 'some_setting' ), 'also from the cache' );
		$this->assertSame( 'before', $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'some_setting'" ) );
		$this->assertFalse( get_option( 'another_setting' ) );
	}

	public function test_only_kept_plugins_run_and_none_that_was_not_active(): void {
		$must_use = $this->must_use( array( 'b/b.php', 'c/c.php', 'not/active.php' ) );
		$this->assertSame( array( 'b/b.php', 'c/c.php' ), $must_use->shorten( array( 'a/a.php', 'b/b.php', 'c/c.php', 7 ) ) );
		$this->assertSame(
			array( 'b/b.php' => 5 ),
			$must_use->shorten_network(
				array(
					'a/a.php' => 4,
					'b/b.php' => 5,
				)
			)
		);
		$this->assertFalse( $must_use->shorten( false ) );
		$this->assertFalse( $must_use->shorten_network( false ) );
	}

	public function test_no_hook_of_a_deactivation_or_activation_runs(): void {
		$ran = array();
		foreach ( array( 'deactivate_akismet/akismet.php', 'activate_akismet/akismet.php', 'deactivated_plugin', 'activated_plugin' ) as $hook ) {
			add_action(
				$hook,
				static function () use ( &$ran, $hook ): void {
					$ran[] = $hook;
				}
			);
		}
		$must_use = $this->must_use();
		add_action( 'deactivate_plugin', array( $must_use, 'without_hooks' ), PHP_INT_MAX );
		add_filter( 'query', array( $must_use, 'read_only' ), PHP_INT_MAX );
		add_filter( 'pre_update_option_active_plugins', array( $must_use, 'old' ), PHP_INT_MAX, 2 );
		$before = get_option( 'active_plugins' );
		deactivate_plugins( 'akismet/akismet.php' );
		$this->assertSame( array(), $ran );
		$this->assertSame( $before, get_option( 'active_plugins' ) );
	}

	public function test_an_old_copy_goes_by_itself_and_a_request_without_a_token_is_left_alone(): void {
		$file    = $this->temporary_folder() . '/copy.php';
		$filters = count( $GLOBALS['wp_filter'] );
		touch( $file, time() - Must_Use::LIFETIME_S - 1 );
		Must_Use::begin( $file );
		$this->assertFileDoesNotExist( $file );

		touch( $file );
		Must_Use::begin( $file );
		$_SERVER['HTTP_X_KEY_HEALTH_TRIAL'] = str_repeat( 'a', 64 );
		$_SERVER['REQUEST_METHOD']          = 'GET';
		Must_Use::begin( $file );
		$this->assertFileExists( $file );
		$this->assertCount( $filters, $GLOBALS['wp_filter'] );
		$this->assertFalse( has_filter( 'option_active_plugins' ) );
	}

	private function put(): Secret {
		return $this->trials->put( new Trial( get_current_blog_id(), 1, 'a/b/c', array( 'akismet/akismet.php' ), null ) );
	}

	/**
	 * @param list<string> $keep Plugins.
	 */
	private function must_use( array $keep = array() ): Must_Use {
		return new Must_Use( ( new Trial( 1, 1, 'a/b/c', $keep, null ) )->to_array(), str_repeat( 'a', 64 ) );
	}
}
