<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Health\Deactivation;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Traces;
use KeyHealth\Network\Policy;
use KeyHealth\Network\Tables;
use KeyHealth\Tests\Test_Case;

/**
 * What stays when Key Health leaves a network, a site leaves the network, or Key Health leaves for good.
 *
 * @group multisite
 */
final class Leaving_Test extends Test_Case {

	private const TABLES = array( 'sites', 'uses', 'answers', 'shards', 'fixes' );

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	/**
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_who_removes_the_plugin_keeps_no_table_and_no_option_of_any_network(): void {
		$other = Networks::another();
		( new Tables() )->ensure();
		$this->assertSame( self::TABLES, $this->tables() );
		( new Policy() )->set( array( 'daily' => true ) );
		( new Policy( $other['network'] ) )->set( array( 'daily' => true ) );
		$this->leave_traces( $other['main'] );

		define( 'WP_UNINSTALL_PLUGIN', 'key-health/plugin.php' );
		include dirname( __DIR__, 3 ) . '/uninstall.php';
		wp_cache_flush();
		$this->assertSame( array(), $this->tables() );
		$this->assertSame( array(), ( new Traces() )->left() );
		$this->assertFalse( get_network_option( $other['network'], Policy::OPTION ) );
	}

	public function test_switched_off_for_one_network_it_goes_on_in_the_others(): void {
		$other  = Networks::another();
		$branch = Networks::site( '/branch/' );
		foreach ( array( get_current_blog_id(), $branch, $other['main'] ) as $site ) {
			$this->leave_traces( $site );
		}
		( new Deactivation() )->run( true );
		$this->assertSame( array( false, false, true ), array_map( array( $this, 'is_planned' ), array( get_current_blog_id(), $branch, $other['main'] ) ) );
	}

	public function test_a_site_on_which_nothing_of_ours_stands_is_not_even_switched_to(): void {
		$plain = Networks::site( '/plain/' );
		$ours  = Networks::site( '/ours/' );
		$this->leave_traces( $ours );
		$event = Networks::site( '/event/' );
		switch_to_blog( $event );
		wp_schedule_single_event( time() + 500, 'key_health_of_a_later_version' );
		$memory = Networks::site( '/memory/' );
		switch_to_blog( $memory );
		set_transient( 'key_health_limit', 1, 60 );
		$seen = array();
		foreach ( array( $plain, $ours, $event, $memory ) as $site ) {
			switch_to_blog( $site );
			$seen[] = Traces::may_be_here();
		}
		$this->assertSame( array( false, true, true, true ), $seen );
	}

	public function test_a_site_whose_tables_are_missing_holds_nobody_up(): void {
		global $wpdb;
		$wpdb->insert(
			$wpdb->blogs,
			array(
				'site_id' => get_current_network_id(),
				'domain'  => get_network()->domain,
				'path'    => '/broken/',
			)
		);
		$ours = Networks::site( '/ours/' );
		$this->leave_traces( $ours );
		( new Deactivation() )->run( true );
		$this->assertFalse( $this->is_planned( $ours ) );
		$this->assertSame( '', $wpdb->last_error );
	}

	public function test_of_a_deleted_site_no_row_stays_and_others_keep_theirs(): void {
		global $wpdb;
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-watching.php';
		\KeyHealth\watch_settings();
		( new Tables() )->ensure();
		$gone  = Networks::site( '/gone/' );
		$stays = Networks::site( '/stays/' );
		foreach ( array( $gone, $stays ) as $site ) {
			$this->note( $site );
		}
		$this->assertSame( array( 2, 2, 3, 2 ), $this->counts() );
		// WordPress drops the site's tables, which would end the transaction: the rows of the network alone are what is deleted here.
		remove_action( 'wp_uninitialize_site', 'wp_uninitialize_site' );
		$this->assertInstanceOf( \WP_Site::class, wp_delete_site( $gone ) );
		// The answer that all share stays, and so does what is told of the fix.
		$this->assertSame( array( 1, 1, 2, 2 ), $this->counts() );
		$this->assertSame( array( '', 'sealed' ), array_column( $wpdb->get_results( 'SELECT kept FROM ' . Tables::name( 'fixes' ) . ' ORDER BY blog_id', ARRAY_A ), 'kept' ) );
	}

	public function test_a_site_can_be_deleted_before_the_tables_are_there(): void {
		global $wpdb;
		$gone = Networks::site( '/gone/' );
		( new Tables() )->forget_site( $gone );
		$this->assertSame( '', $wpdb->last_error );
	}

	private function leave_traces( int $site ): void {
		switch_to_blog( $site );
		update_option( 'key_health_thing', 'x' );
		( new Schedule() )->start( time() );
		restore_current_blog();
	}

	private function is_planned( int $site ): bool {
		switch_to_blog( $site );
		$next = wp_next_scheduled( Schedule::HOOK );
		restore_current_blog();
		return false !== $next;
	}

	/**
	 * @return list<string> Those that are there.
	 */
	private function tables(): array {
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		$there = array_filter(
			self::TABLES,
			static function ( string $table ) use ( $wpdb ): bool {
				return false !== $wpdb->query( 'SELECT 1 FROM ' . Tables::name( $table ) . ' LIMIT 1' );
			}
		);
		$wpdb->suppress_errors( $shown );
		return array_values( $there );
	}

	private function note( int $site ): void {
		global $wpdb;
		$network = array( 'network_id' => get_current_network_id() );
		$wpdb->insert( Tables::name( 'sites' ), $network + array( 'blog_id' => $site ) );
		$wpdb->insert( Tables::name( 'uses' ), $network + array( 'blog_id' => $site, 'key_id' => 'a/b/c', 'plugin' => 'a', 'provider' => 'c' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$wpdb->insert( Tables::name( 'answers' ), $network + array( 'blog_id' => $site, 'probe' => md5( (string) $site ), 'provider' => 'c', 'verdict' => '' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$wpdb->query( $wpdb->prepare( 'INSERT IGNORE INTO %i ( network_id, probe, provider, verdict ) VALUES ( %d, %s, %s, %s )', Tables::name( 'answers' ), get_current_network_id(), 'shared', 'c', '' ) );
		$wpdb->insert( Tables::name( 'fixes' ), $network + array( 'blog_id' => $site, 'fix' => 1, 'key_id' => 'a/b/c', 'detail' => '', 'kept' => 'sealed' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
	}

	/**
	 * @return list<int> Rows of sites, uses, answers and fixes.
	 */
	private function counts(): array {
		global $wpdb;
		return array_map(
			static function ( string $table ) use ( $wpdb ): int {
				return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables::name( $table ) );
			},
			array( 'sites', 'uses', 'answers', 'fixes' )
		);
	}
}
