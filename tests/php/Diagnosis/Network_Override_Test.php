<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * On a subsite of a network, a key of the network's in place of the site's own.
 *
 * @group multisite
 */
final class Network_Override_Test extends Test_Case {

	public function test_a_constant_of_the_network_that_hides_the_site_s_own_key_is_told_with_both_to_who_runs_the_network(): void {
		$told = $this->told( 'super_admin', "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$this->assertArrayNotHasKey( 'shadowed WPCOM_API_KEY', $told );
		$conflict = $told['network_override WPCOM_API_KEY'];
		$this->assertSame( 'The network sets the key of Akismet, not this site', $conflict['title'] );
		$this->assertSame( 'This site’s own key, which ends in ffff, is stored but not read. Only who runs the network can change which one counts.', $conflict['meaning'] );
		$this->assertSame( array( 'eeee', 'ffff' ), array_column( $conflict['definitions'], 'last4' ) );
		$this->assertSame( array( 'wp-config.php', 'remove_line' ), array( $conflict['definitions'][0]['file'], $conflict['fix']['kind'] ) );
	}

	public function test_who_runs_one_site_sees_the_end_of_its_own_key_alone(): void {
		$conflict = $this->told( 'administrator', "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" )['network_override WPCOM_API_KEY'];
		$this->assertSame( array( null, 'ffff' ), array_column( $conflict['definitions'], 'last4' ) );
		$this->assertSame( array( null, null ), array_column( $conflict['definitions'], 'file' ) );
		$this->assertNull( $conflict['fix'] );
		$this->assertStringNotContainsString( 'eeee', (string) wp_json_encode( $conflict ) );
	}

	public function test_settings_that_a_plugin_shares_over_the_network_hide_the_site_s_own(): void {
		$told     = $this->told( 'administrator', "define( 'WPMS_NETWORK_WIDE', true );", true );
		$conflict = $told['network_override wp_mail_smtp'];
		$this->assertSame( array( 'effective', 'ignored' ), array_column( $conflict['definitions'], 'role' ) );
		$this->assertSame( array( null, substr( Keys_On_Site::token( 'a' ), -4 ) ), array_column( $conflict['definitions'], 'last4' ) );
		$this->assertSame( array( 'main_site_option', 'option' ), array_column( $conflict['definitions'], 'kind' ) );
	}

	/**
	 * @dataProvider neighbours
	 */
	public function test_where_nothing_of_the_site_is_hidden_nothing_is_told( string $line ): void {
		$this->assertSame( array(), array_filter( array_keys( $this->told( 'super_admin', $line ) ), static fn( string $name ) => 0 === strpos( $name, 'network_override' ) ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function neighbours(): array {
		return array(
			'no constant'         => array( '' ),
			'the same key'        => array( "define( 'WPCOM_API_KEY', 'aaaabbbbffff' );" ),
			'an empty constant'   => array( "define( 'WPCOM_API_KEY', '' );" ),
			'a name nobody reads' => array( "define( 'AKISMET_API_KEY', 'ccccddddeeee' );" ),
		);
	}

	/**
	 * @return array<string, array<string, mixed>> Conflicts by diagnosis and name.
	 */
	private function told( string $role, string $line, bool $shared = false ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( $line );
		$tests = dirname( __DIR__ );
		return $twin->run(
			"require_once '$tests/autoload.php'; require_once '$tests/Surface/network.php'; require_once '" . __DIR__ . "/network_override.php';
			return KeyHealth\\Tests\\Diagnosis\\told_on_a_branch( \$role, \$key, \$shared );",
			array(
				'role'   => $role,
				'key'    => Keys_On_Site::token( 'a' ),
				'shared' => $shared,
			)
		);
	}
}
