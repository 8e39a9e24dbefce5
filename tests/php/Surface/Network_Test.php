<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * On a network, constants and files belong to all sites: the administrator of one is told that they are there, and no more.
 *
 * @group multisite
 */
final class Network_Test extends Test_Case {

	public function test_who_runs_one_site_sees_no_file_and_no_end_of_a_network_s_value(): void {
		$said = $this->said_to( 'administrator' );

		preg_match_all( '~.{0,40}(?:wp-config|mu-plugins|\.php).{0,40}~u', $this->without_addresses( $said['all'] ), $places );
		$this->assertSame( array(), array_unique( $places[0] ) );
		foreach ( array( $this->token( 'c' ), $this->token( 'd' ), 'ccccddddeeee', 'aaaabbbbcccc' ) as $secret ) {
			$end = substr( $secret, -4 );
			preg_match_all( "~.{0,40}(?:••••$end|\"$end\"|ends in $end).{0,20}~u", $said['all'], $ends );
			$this->assertSame( array(), $ends[0] );
		}
		$this->assertSame( array(), ( new Secret_Search( $this->token( 'c' ), $this->token( 'd' ), 'ccccddddeeee' ) )->find( $said['all'] ) );
		$this->assert_has( 'set by the network', $said['all'] );
	}

	public function test_who_runs_the_network_sees_where_they_stand(): void {
		$said = $this->said_to( 'super_admin' );
		$this->assert_has( '"file":"wp-config.php"', $said['all'] );
		$this->assert_has( '••••••••' . substr( $this->token( 'c' ), -4 ), $said['all'] );
	}

	public function test_who_runs_one_site_cannot_copy_a_network_s_value_into_it(): void {
		$said = $this->said_to( 'administrator' );
		$this->assertSame( array_fill( 0, count( $said['copies'] ), 403 ), $said['copies'] );
		$this->assertNotSame( array(), $said['copies'] );
		$this->assertTrue( $said['same'] );
	}

	public function test_a_site_knows_no_key_of_another_site(): void {
		$said = $this->said_to( 'administrator' );
		$this->assertSame( 404, $said['other_site'] );
		$this->assertFalse( strpos( $said['all'], '0a0a' ) );
	}

	/**
	 * Four middle digits differ, so that each value has an end of its own.
	 */
	private function token( string $digit ): string {
		return 'mlsn.' . hash( 'sha256', "network $digit" );
	}

	/**
	 * @return array{all: string, copies: list<int>, same: bool, other_site: int}
	 */
	private function said_to( string $role ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure(
			"define( 'WPMS_ON', true );",
			"define( 'WPMS_MAILERSEND_API_KEY', '" . $this->token( 'c' ) . "' );",
			"@define( 'WPMS_MAILERSEND_API_KEY', '" . $this->token( 'd' ) . "' );",
			"define( 'AKISMET_API_KEY', 'ccccddddeeee' );",
			"define( 'WP_HTTP_BLOCK_EXTERNAL', false );"
		);
		$twin->must_use( 'site', "add_filter( 'option_wordpress_api_key', static function () { return 'aaaabbbbcccc'; } ); add_filter( 'pre_wp_mail', '__return_true' );" );
		return $twin->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/network.php';
			return KeyHealth\\Tests\\Surface\\as_told_on_a_branch( \$role, \$key );",
			array(
				'role' => $role,
				'key'  => $this->token( 'a' ),
			)
		);
	}

	/** Without the whole text in the message: it is a megabyte. */
	private function assert_has( string $needle, string $text ): void {
		$this->assertNotFalse( strpos( $text, $needle ), $needle );
	}

	/** Addresses of admin pages are no files, and that WordPress has a wp-config.php is no secret. */
	private function without_addresses( string $text ): string {
		return (string) preg_replace( '~(settings_url|"url)":"[^"]*"|"label":"wp-config.php"|"file":"[a-z-]+/[a-z_-]+\.php"|"name":"[a-z-]+/[a-z_-]+\.php"~', '', $text );
	}
}
