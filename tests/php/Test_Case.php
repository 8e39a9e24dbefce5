<?php
/**
 * A test on a real WordPress.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use Yoast\PHPUnitPolyfills\TestCases\TestCase;

/**
 * Every test runs in a database transaction that is rolled back; hooks, object cache, user, request and screen are put back.
 *
 * Tables that a test makes are temporary, because making a real one would end the transaction. A test that ends it some other
 * way (TRUNCATE, ALTER TABLE) fails, because what it wrote would stay for the next one.
 */
abstract class Test_Case extends TestCase {

	private const GLOBALS_KEPT = array( '_GET', '_POST', '_REQUEST', '_COOKIE', '_FILES', '_SERVER', 'wp_actions', 'wp_filters', 'wp_current_filter', 'pagenow', 'current_screen' );

	/** Made anew by WordPress when asked for. */
	private const GLOBALS_DROPPED = array( 'wp_rest_server', 'wp_scripts', 'wp_styles' );

	/** @var array<string, mixed> */
	private $globals = array();

	/** @var list<string> Names of temporary tables. */
	private $tables = array();

	/** @var list<string> */
	private $folders = array();

	protected function set_up() {
		global $wpdb;
		parent::set_up();
		$this->watch_deprecations();
		wp_cache_flush();
		$wpdb->query( 'SET autocommit = 0' );
		$wpdb->query( 'START TRANSACTION' );
		$wpdb->query( 'SAVEPOINT key_health_test' );

		foreach ( self::GLOBALS_KEPT as $name ) {
			$this->globals[ $name ] = $GLOBALS[ $name ] ?? null;
		}
		$this->globals['wp_filter'] = array_map(
			static function ( $hook ) {
				return clone $hook;
			},
			$GLOBALS['wp_filter']
		);
		add_filter( 'query', array( $this, 'make_tables_temporary' ) );
	}

	protected function tear_down() {
		global $wpdb;
		while ( is_multisite() && ms_is_switched() ) {
			restore_current_blog();
		}
		foreach ( $this->globals as $name => $value ) {
			$GLOBALS[ $name ] = $value;
		}
		foreach ( self::GLOBALS_DROPPED as $name ) {
			unset( $GLOBALS[ $name ] );
		}
		$held = $this->roll_back();
		$wpdb->query( 'SET autocommit = 1' );
		wp_set_current_user( 0 );
		wp_cache_flush();
		array_map( array( $this, 'remove_folder' ), $this->folders );
		restore_error_handler();
		parent::tear_down();
		// Not an assertion: a test that asserts nothing must be told from one that does.
		if ( ! $held ) {
			$this->fail( 'A statement of this test ended its database transaction: what it wrote was kept.' );
		}
	}

	/**
	 * @param string $query
	 * @return string
	 */
	public function make_tables_temporary( $query ) {
		if ( 1 === preg_match( '/^\s*CREATE TABLE\s+(?:IF NOT EXISTS\s+)?`?([^`\s(]+)/i', $query, $found ) ) {
			$this->tables[] = $found[1];
		}
		return (string) preg_replace( '/^\s*(CREATE|DROP) TABLE /i', '$1 TEMPORARY TABLE ', $query );
	}

	/**
	 * Logs in as a new user of that role. On a network, `super_admin` is a role too.
	 *
	 * @return int The user's id.
	 */
	final protected function log_in_as( string $role ): int {
		$name = uniqid( "$role-" );
		$id   = wp_insert_user(
			array(
				'user_login' => $name,
				'user_email' => "$name@example.org",
				'user_pass'  => 'password',
				'role'       => 'super_admin' === $role ? 'administrator' : $role,
			)
		);
		$this->assertIsInt( $id );
		if ( 'super_admin' === $role && is_multisite() ) {
			grant_super_admin( $id );
		}
		wp_set_current_user( $id );
		return $id;
	}

	/**
	 * An empty folder that is gone after the test.
	 */
	final protected function temporary_folder(): string {
		$folder = ( getenv( 'KEY_HEALTH_RUN' ) ? getenv( 'KEY_HEALTH_RUN' ) : sys_get_temp_dir() ) . '/' . uniqid( 'test-', true );
		mkdir( $folder, 0777, true );
		$this->folders[] = $folder;
		return $folder;
	}

	/**
	 * Skips the test where the released plugin is not to be had.
	 *
	 * @param string $file Main file, from the plugins folder.
	 */
	final protected function need_plugin( string $file ): void {
		if ( ! is_plugin_active( $file ) ) {
			$this->markTestSkipped( "$file is not on this site." );
		}
	}

	/**
	 * Whether the transaction was still the one that set_up() began.
	 */
	private function roll_back(): bool {
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		$held  = false !== $wpdb->query( 'ROLLBACK TO SAVEPOINT key_health_test' );
		$wpdb->suppress_errors( $shown );
		$wpdb->query( 'ROLLBACK' );
		foreach ( $this->tables as $table ) {
			$wpdb->query( "DROP TEMPORARY TABLE IF EXISTS `$table`" );
		}
		return $held;
	}

	/**
	 * WordPress 6.6 itself uses what PHP 8.2 deprecates; only our own files must not.
	 */
	private function watch_deprecations(): void {
		$own      = dirname( __DIR__, 2 );
		$previous = set_error_handler(
			static function ( int $level, string $message, string $file, int $line ) use ( $own, &$previous ) {
				$is_deprecation = 0 !== ( $level & ( E_DEPRECATED | E_USER_DEPRECATED ) );
				if ( $is_deprecation && 1 === preg_match( '~^' . preg_quote( $own, '~' ) . '/(includes|build)/~', $file ) ) {
					throw new \ErrorException( $message, 0, $level, $file, $line );
				}
				return is_callable( $previous ) ? $previous( $level, $message, $file, $line ) : false;
			}
		);
	}

	private function remove_folder( string $folder ): void {
		$items = new \RecursiveIteratorIterator(
			new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ),
			\RecursiveIteratorIterator::CHILD_FIRST
		);
		foreach ( $items as $item ) {
			$item->isDir() && ! $item->isLink() ? rmdir( $item->getPathname() ) : unlink( $item->getPathname() );
		}
		rmdir( $folder );
	}
}
