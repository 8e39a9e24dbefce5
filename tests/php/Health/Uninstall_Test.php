<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Schedule;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Network\Networks;
use KeyHealth\Tests\Test_Case;

/**
 * Who removes the plugin keeps nothing of it, and loses nothing else.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class Uninstall_Test extends Test_Case {

	public function test_everything_of_a_site_is_gone_and_the_keys_of_other_plugins_stay(): void {
		$this->use_it();
		$this->assertGreaterThan( 8, count( $this->own_rows() ) );
		$this->assertNotSame( array(), preg_grep( '/^key_health_backup_/', $this->own_rows() ) );
		$settings = Keys_On_Site::row( 'wp_mail_smtp' );
		$folder   = new \KeyHealth\Config\Write\Vault_Folder();
		$kept     = $folder->made();
		( new \KeyHealth\Config\Write\Vault( $folder, new \KeyHealth\Model\System_Clock() ) )->keep( str_repeat( 'a', 32 ), 'an old file' );
		wp_schedule_single_event( time() + 120, \KeyHealth\Config\Write\Unfinished::HOOK );

		$this->uninstall();
		$this->assertDirectoryDoesNotExist( $kept );
		$this->assertSame( array(), $this->own_rows() );
		$this->assertFalse( wp_next_scheduled( Schedule::HOOK ) );
		$this->assertSame( $settings, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertSame( 'aaaabbbbcccc', Keys_On_Site::row( 'wordpress_api_key' ) );
	}

	/**
	 * @group multisite
	 */
	public function test_it_is_gone_from_every_site_of_a_network(): void {
		$this->use_it();
		$branch = wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/branch/',
				'user_id' => 1,
			)
		);
		switch_to_blog( $branch );
		$this->use_it();
		restore_current_blog();

		$this->uninstall();
		$this->assertSame( array(), $this->own_rows() );
		switch_to_blog( $branch );
		$this->assertSame( array(), $this->own_rows() );
		$this->assertFalse( wp_next_scheduled( Schedule::HOOK ) );
		$this->assertNotNull( Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	/**
	 * @group multisite
	 */
	public function test_old_files_of_every_network_are_gone(): void {
		\KeyHealth\engine();
		$other = Networks::another();
		$here  = ( new \KeyHealth\Config\Write\Vault_Folder() )->made();
		$there = ( new \KeyHealth\Config\Write\Vault_Folder( null, null, $other['network'] ) )->made();
		$this->assertNotSame( $here, $there );
		$this->uninstall();
		$this->assertDirectoryDoesNotExist( $here );
		$this->assertDirectoryDoesNotExist( $there );
	}

	public function test_whatever_a_part_may_have_left_is_gone_and_what_only_resembles_it_stays(): void {
		$this->log_in_as( 'administrator' );
		$before = count( $this->left_on_site() );
		$this->seed();
		$strangers = array( 'keyxhealth_other', 'my_key_health_option', 'xkey_health_', 'key-health-other' );
		foreach ( $strangers as $name ) {
			update_option( $name, 'stays' );
			wp_schedule_single_event( time() + 500, $name );
			update_user_meta( get_current_user_id(), $name, 'stays' );
		}
		$this->assertCount( $before + ( is_multisite() ? 11 : 13 ), $this->left_on_site() );

		$this->uninstall();
		$this->assertSame( array(), $this->left_on_site() );
		$this->assertSame( array(), ( new \KeyHealth\Health\Traces() )->left() );
		foreach ( $strangers as $name ) {
			$this->assertSame( 'stays', get_option( $name ) );
			$this->assertNotFalse( wp_next_scheduled( $name ) );
			$this->assertSame( 'stays', get_user_meta( get_current_user_id(), $name, true ) );
		}
	}

	public function test_what_is_gone_is_gone_for_an_object_cache_too(): void {
		$this->log_in_as( 'administrator' );
		$this->seed();
		$this->assertSame( 'x', get_option( 'key_health_thing' ) );
		$this->assertSame( 'x', get_user_meta( get_current_user_id(), 'key_health_seen', true ) );
		define( 'WP_UNINSTALL_PLUGIN', 'key-health/plugin.php' );
		include dirname( __DIR__, 3 ) . '/uninstall.php';
		$this->assertFalse( get_option( 'key_health_thing' ) );
		$this->assertFalse( get_option( 'key_health_history_1' ) );
		$this->assertSame( '', get_user_meta( get_current_user_id(), 'key_health_seen', true ) );
	}

	public function test_switching_it_off_leaves_no_event_and_keeps_what_is_known(): void {
		\KeyHealth\engine();
		$this->log_in_as( 'administrator' );
		$this->seed();
		( new \KeyHealth\Health\Deactivation() )->run( false );
		$this->assertSame( array(), preg_grep( '/^event /', $this->left_on_site() ) );
		$this->assertSame( 'x', get_option( 'key_health_thing' ) );
	}

	/**
	 * @group multisite
	 */
	public function test_more_sites_than_are_gone_through_at_once_are_all_reached(): void {
		global $wpdb;
		for ( $number = 1; $number <= 101; $number++ ) {
			$wpdb->insert(
				$wpdb->blogs,
				array(
					'site_id' => get_current_network_id(),
					'domain'  => get_network()->domain,
					'path'    => "/many-$number/",
				)
			);
		}
		$seen = array();
		\KeyHealth\engine();
		\KeyHealth\Health\Traces::on_each_site(
			static function () use ( &$seen ): void {
				$seen[] = get_current_blog_id();
			}
		);
		$this->assertSame( array_map( 'intval', $wpdb->get_col( "SELECT blog_id FROM {$wpdb->blogs} ORDER BY blog_id" ) ), $seen );
		$this->assertGreaterThan( 101, count( $seen ) );
		$this->assertFalse( ms_is_switched() );
	}

	/**
	 * @group multisite
	 */
	public function test_what_belongs_to_the_network_and_to_each_site_is_gone(): void {
		$this->log_in_as( 'administrator' );
		update_network_option( null, 'key_health_network_thing', 'x' );
		update_network_option( null, 'other_network_thing', 'x' );
		set_site_transient( 'key_health_network_memory', 'x', 60 );
		$branch = wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/branch/',
				'user_id' => 1,
			)
		);
		$this->seed();
		switch_to_blog( $branch );
		$this->seed();
		restore_current_blog();
		$this->assertCount( 5, $this->own_network_rows() );

		$this->uninstall();
		$this->assertSame( array(), $this->own_network_rows() );
		$this->assertSame( 'x', get_network_option( null, 'other_network_thing' ) );
		$this->assertSame( array(), $this->left_on_site() );
		switch_to_blog( $branch );
		$this->assertSame( array(), $this->left_on_site() );
	}

	/** A row of each kind that a part of Key Health can leave, also of parts that this version does not have. */
	private function seed(): void {
		update_option( 'key_health_thing', 'x' );
		update_option( 'key_health_', 'x', false );
		update_option( 'key_health_history_1', array( 1 ), false );
		set_transient( 'key_health_limit_candidate_1', array( 1 ), 60 );
		set_site_transient( 'key_health_leaks', array( 1 ), 60 );
		wp_schedule_event( time() + 500, 'daily', 'key_health_round' );
		wp_schedule_single_event( time() + 500, 'key_health_alerts', array( 'an argument' ) );
		wp_schedule_single_event( time() + 900, 'key_health_alerts', array( 'another' ) );
		wp_schedule_single_event( time() + 900, 'key_health_of_a_later_version' );
		update_user_option( get_current_user_id(), 'key_health_dismissed', array( 'a' => 'b' ) );
		update_user_meta( get_current_user_id(), 'key_health_seen', 'x' );
	}

	/**
	 * @return list<string> What tells of Key Health in this site's options and in all user meta.
	 */
	private function left_on_site(): array {
		global $wpdb;
		wp_cache_flush();
		$left = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name REGEXP '^(_(site_)?transient_(timeout_)?)?key_health_'" );
		foreach ( _get_cron_array() as $events ) {
			foreach ( preg_grep( '/^key_health_/', array_keys( $events ) ) as $event ) {
				$left[] = "event $event";
			}
		}
		return array_merge( $left, $wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key REGEXP '^({$wpdb->base_prefix}([0-9]+_)?)?key_health_'" ) );
	}

	/**
	 * @return list<string>
	 */
	private function own_network_rows(): array {
		global $wpdb;
		return $wpdb->get_col( "SELECT meta_key FROM {$wpdb->sitemeta} WHERE meta_key LIKE '%key\\_health\\_%'" );
	}

	private function use_it(): void {
		\KeyHealth\engine();
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$engine = new Engine( null, new Canned_Http( Canned_Http::is_down() ) );
		$engine->checker()->check_all( true );
		$key = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
		$engine->replacement()->replace( $key, array( 'api_key' => new \KeyHealth\Model\Secret( Keys_On_Site::token( 'b' ) ) ), true );
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, (string) $engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		$engine->store()->set_setting( 'consent', true );
		$engine->rate_limit()->spend( 'candidate', 20 );
		$engine->reporter()->report();
		( new Schedule() )->start( time() );
	}

	private function uninstall(): void {
		define( 'WP_UNINSTALL_PLUGIN', 'key-health/plugin.php' );
		include dirname( __DIR__, 3 ) . '/uninstall.php';
		wp_cache_flush();
	}

	/**
	 * @return list<string> Names of rows that tell of Key Health, anywhere in this site's tables.
	 */
	private function own_rows(): array {
		global $wpdb;
		$found = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%key_health%' OR ( option_name = 'cron' AND option_value LIKE '%key_health%' )" );
		$found = array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%key_health%'" ) );
		return is_multisite() ? array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM {$wpdb->sitemeta} WHERE meta_key LIKE '%key_health%'" ) ) : $found;
	}
}
