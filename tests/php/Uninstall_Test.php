<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Health\Schedule;
use KeyHealth\Surface\Engine;

final class Uninstall_Test extends Test_Case {

	public function test_uninstalling_takes_away_all_of_key_health_and_nothing_of_the_plugins(): void {
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( '1' ) );
		$settings = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->live_a_little();
		$this->assertGreaterThan( 5, count( self::traces() ) );

		define( 'WP_UNINSTALL_PLUGIN', 'key-health/plugin.php' );
		require dirname( __DIR__, 2 ) . '/uninstall.php';
		wp_cache_flush();

		$this->assertSame( array(), self::traces() );
		$this->assertFalse( wp_next_scheduled( 'key_health_daily' ) );
		$this->assertSame( $settings, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	/** Leaves every kind of trace there is. */
	private function live_a_little(): void {
		$engine = new Engine( null, new Canned_Http( Canned_Http::refuses() ) );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( true );
		$engine->reporter()->report();
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, 'mark' );
		$engine->rate_limit()->spend( 'email', 5 );
		( new Schedule() )->start( time() );
		update_option( 'key_health_backup_0123456789abcdef', array( 'box' => '' ), false );
	}

	/**
	 * @return list<string> Names of options and user meta.
	 */
	private static function traces(): array {
		global $wpdb;
		return array_merge(
			$wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%key\\_health%'" ),
			$wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%key\\_health%'" )
		);
	}
}
