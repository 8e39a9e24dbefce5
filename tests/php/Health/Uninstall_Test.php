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
