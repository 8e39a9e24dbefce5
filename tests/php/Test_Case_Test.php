<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * The ground that all other tests stand on. Each pair writes first and looks afterwards, in the order of this file.
 */
final class Test_Case_Test extends Test_Case {

	/** @var string */
	private static $folder = '';

	public function test_a_test_may_write_to_the_site(): void {
		update_option( 'key_health_left_behind', 'yes' );
		add_filter( 'key_health_left_behind', '__return_true' );
		$_GET['key_health_left_behind'] = 'yes';
		set_current_screen( 'plugins' );
		self::$folder = $this->temporary_folder();
		mkdir( self::$folder . '/inside' );
		file_put_contents( self::$folder . '/inside/file', 'x' );

		$this->assertSame( 'yes', get_option( 'key_health_left_behind' ) );
		$this->assertTrue( is_super_admin( $this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' ) ) );
	}

	public function test_nothing_of_it_is_left_for_the_next_test(): void {
		global $wpdb;
		$this->assertFalse( get_option( 'key_health_left_behind' ) );
		$this->assertSame( '0', $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name = 'key_health_left_behind'" ) );
		$this->assertFalse( has_filter( 'key_health_left_behind' ) );
		$this->assertArrayNotHasKey( 'key_health_left_behind', $_GET );
		$this->assertNull( get_current_screen() );
		$this->assertSame( 0, get_current_user_id() );
		$this->assertDirectoryDoesNotExist( self::$folder );
	}

	public function test_a_table_made_by_a_test_is_temporary(): void {
		global $wpdb;
		$wpdb->query( "CREATE TABLE IF NOT EXISTS {$wpdb->prefix}key_health_left_behind ( id INT )" );
		$wpdb->query( "INSERT INTO {$wpdb->prefix}key_health_left_behind VALUES ( 7 )" );
		$this->assertSame( '7', $wpdb->get_var( "SELECT id FROM {$wpdb->prefix}key_health_left_behind" ) );
		$this->assertNull( $wpdb->get_var( "SHOW TABLES LIKE '{$wpdb->prefix}key_health_left_behind'" ) );
	}

	public function test_a_table_made_by_a_test_is_gone_afterwards(): void {
		global $wpdb;
		$wpdb->suppress_errors( true );
		$result = $wpdb->query( "INSERT INTO {$wpdb->prefix}key_health_left_behind VALUES ( 8 )" );
		$wpdb->suppress_errors( false );
		$this->assertFalse( $result );
	}

	/**
	 * @group multisite
	 */
	public function test_a_test_may_make_a_subsite_of_a_network(): void {
		$id = wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/branch/',
				'user_id' => 1,
			)
		);
		$this->assertIsInt( $id );
		switch_to_blog( $id );
		update_option( 'blogname', 'Branch' );
		$this->assertSame( 'Branch', get_option( 'blogname' ) );
	}
}
