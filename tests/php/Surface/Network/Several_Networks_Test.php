<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Model\Place;
use KeyHealth\Network\Policy;
use KeyHealth\Network\Tables;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Network\Networks;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Several networks in one installation, subdomains, domains that are mapped, sites that are new.
 *
 * @group multisite
 */
final class Several_Networks_Test extends Test_Case {

	/** @var array{network: int, main: int} */
	private $other;

	/** @var \WP_Network */
	private $network;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->network = get_network();
		$this->other   = Networks::another();
		$this->log_in_as( 'super_admin' );
	}

	protected function tear_down() {
		$GLOBALS['current_site'] = $this->network; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as it was.
		parent::tear_down();
	}

	public function test_options_of_the_network_and_of_its_main_site_are_those_of_the_network_of_the_request(): void {
		foreach ( array( get_current_network_id(), $this->other['network'] ) as $network ) {
			update_network_option( $network, 'shared', "of network $network" );
		}
		update_option( 'of_main', 'of the first main site' );
		update_blog_option( $this->other['main'], 'of_main', 'of the other main site' );
		$first = $this->read();
		$this->go_to_other();
		$this->assertSame( array( 'of network 1', 'of the first main site' ), $first );
		$this->assertSame( array( 'of network ' . $this->other['network'], 'of the other main site' ), $this->read() );
	}

	public function test_each_network_chooses_for_its_own_sites(): void {
		( new Policy() )->set( array( 'site_screens' => false ) );
		$this->go_to_other();
		$this->assertTrue( ( new Policy() )->is_on( 'site_screens' ) );
		$this->log_in_as( 'administrator' );
		$this->assertTrue( \KeyHealth\Surface\Access::has_screens() );
	}

	public function test_the_tables_are_made_once_for_all_networks(): void {
		global $wpdb;
		( new Tables() )->ensure();
		$this->go_to_other();
		$before = $wpdb->num_queries;
		( new Tables() )->ensure();
		$this->assertLessThanOrEqual( 1, $wpdb->num_queries - $before );
	}

	public function test_definitions_for_all_are_those_of_one_network(): void {
		update_network_option( null, 'cleantalk_network_settings', $this->cleantalk( 'abcd1234wxyz' ) );
		update_network_option( null, 'active_sitewide_plugins', array( 'cleantalk-spam-protect/cleantalk.php' => 1 ) + (array) get_network_option( null, 'active_sitewide_plugins' ) );
		$this->assertSame( array( 'wxyz' ), array_column( $this->definitions(), 'last4' ) );
		update_network_option( $this->other['network'], 'cleantalk_network_settings', $this->cleantalk( 'abcd1234efgh' ) );
		update_network_option( $this->other['network'], 'active_sitewide_plugins', array( 'cleantalk-spam-protect/cleantalk.php' => 1 ) );
		$this->go_to_other();
		$this->assertSame( array( 'efgh' ), array_column( $this->definitions(), 'last4' ) );
	}

	public function test_a_domain_that_is_mapped_makes_no_site_a_copy_and_is_the_address_that_providers_are_told(): void {
		$branch = Networks::site( '/', 'branch.' . get_network()->domain );
		switch_to_blog( $branch );
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wordpress_api_key', 'aaaabbbbcccc' );
		$this->engine()->watching()->copies()->look();
		// As Sites > Edit does it.
		wp_update_site( $branch, array( 'domain' => 'shop.example.org' ) );
		update_option( 'home', 'https://shop.example.org' );
		update_option( 'siteurl', 'https://shop.example.org' );
		$engine = $this->engine();
		$engine->watching()->copies()->look();
		$this->assertFalse( $engine->watching()->copies()->copy()->is_copy() );
		$this->assertArrayNotHasKey( 'since', (array) get_option( Site_Copy::OPTION ) );

		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = new Engine( new Set_Clock( '2026-11-22 12:00 UTC' ), $http );
		$key    = $engine->discoverer()->key( Keys_On_Site::AKISMET );
		$this->assertNotNull( $key );
		$engine->checker()->check( $key, true );
		$asked = implode( "\n", array_map( static fn( $request ): string => rawurldecode( $request->reveal_body() ), $http->requests() ) );
		$this->assertStringContainsString( 'blog=https://shop.example.org', $asked );
		$this->assertStringNotContainsString( 'branch.', $asked );
	}

	public function test_a_site_made_after_the_plugin_was_switched_on_has_all_it_needs(): void {
		$branch = Networks::site( '/new/' );
		switch_to_blog( $branch );
		$this->log_in_as( 'administrator' );
		add_user_to_blog( $branch, get_current_user_id(), 'administrator' );
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-admin.php';
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wordpress_api_key', 'aaaabbbbcccc' );
		$GLOBALS['submenu'] = array(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as at the beginning of a page.
		\KeyHealth\add_screen();
		$this->assertContains( 'key-health', array_column( $GLOBALS['submenu']['tools.php'] ?? array(), 2 ) );
		\KeyHealth\load_screen();
		$report = $this->engine()->reporter()->report();
		$this->assertContains( Keys_On_Site::AKISMET, array_column( $report['keys'], 'id' ) );
		$this->assertSame( \KeyHealth\VERSION, get_option( \KeyHealth\Surface\Upgrade::OPTION ) );
	}

	public function test_a_site_without_tables_breaks_nobody_s_request(): void {
		global $wpdb;
		$wpdb->insert(
			$wpdb->blogs,
			array(
				'site_id' => get_current_network_id(),
				'domain'  => get_network()->domain,
				'path'    => '/broken/',
			)
		);
		$wpdb->suppress_errors( true );
		switch_to_blog( (int) $wpdb->insert_id );
		$report = $this->engine()->reporter()->report();
		restore_current_blog();
		$wpdb->suppress_errors( false );
		$this->assertSame( array(), array_filter( $report['keys'], static fn( array $key ): bool => null !== $key['checked_at'] ) );
	}

	/**
	 * @dataProvider damages
	 * @param mixed $value What stands there.
	 */
	public function test_a_damaged_option_on_one_site_breaks_neither_its_screen_nor_the_others( string $option, $value ): void {
		$branch = Networks::site( '/odd/' );
		$whole  = array_column( $this->engine()->reporter()->report()['keys'], 'id' );
		switch_to_blog( $branch );
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wordpress_api_key', 'aaaabbbbcccc' );
		$this->engine()->reporter()->report();
		$GLOBALS['wpdb']->query( $GLOBALS['wpdb']->prepare( 'REPLACE INTO %i ( option_name, option_value, autoload ) VALUES ( %s, %s, %s )', $GLOBALS['wpdb']->options, $option, $value, 'no' ) );
		wp_cache_flush();
		$report = $this->engine()->reporter()->report();
		$this->assertContains( Keys_On_Site::AKISMET, array_column( $report['keys'], 'id' ) );
		restore_current_blog();
		$this->assertSame( $whole, array_column( $this->engine()->reporter()->report()['keys'], 'id' ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function damages(): array {
		return array(
			'settings of a plugin'   => array( 'wp_mail_smtp', 'a:3:{s:4:"mail"' ),
			'what a banner says'     => array( 'key_health_summary', 'a:1:{i:0;O:8:"Nonsense":0:{}}' ),
			'settings of ours'       => array( 'key_health_settings', 's:3:"yes";' ),
			'who is told'            => array( 'key_health_alerts', 'i:7;' ),
			'where the site lives'   => array( 'key_health_identity', 'b:1;' ),
			'when it was first seen' => array( 'key_health_start', 'a:1:{s:2:"at";s:3:"now";}' ),
			'what was around'        => array( 'key_health_look', 'a:1:{s:7:"plugins";s:1:"x";}' ),
			'which plugins run'      => array( 'active_plugins', 's:7:"nothing";' ),
		);
	}

	/**
	 * @return array<string, mixed> Its settings of the network.
	 */
	private function cleantalk( string $key ): array {
		return array(
			'apikey'               => $key,
			'multisite__work_mode' => 2,
		);
	}

	private function engine(): Engine {
		return new Engine( new Set_Clock( '2026-11-22 12:00 UTC' ), new Canned_Http( Canned_Http::accepts() ) );
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function definitions(): array {
		return array_values( array_filter( $this->engine()->network()->definitions()->all(), static fn( array $definition ): bool => 'cleantalk-spam-protect' === $definition['plugin']['slug'] ) );
	}

	/**
	 * @return array{string|null, string|null} Rows of the network and of its main site.
	 */
	private function read(): array {
		$rows = new Rows();
		return array( $rows->bytes( new Place( 'shared', array(), array( 'scope' => Place::NETWORK ) ) ), $rows->bytes( new Place( 'of_main', array(), array( 'scope' => Place::MAIN_SITE ) ) ) );
	}

	/** As in a request to a site of the other network. */
	private function go_to_other(): void {
		$GLOBALS['current_site'] = get_network( $this->other['network'] ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as ms-settings.php does.
		switch_to_blog( $this->other['main'] );
		grant_super_admin( get_current_user_id() );
	}
}
