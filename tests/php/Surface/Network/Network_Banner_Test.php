<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Surface\Notices;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * The banner of the network: who sees it, where, and until when.
 *
 * @group multisite
 */
final class Network_Banner_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-admin.php';
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-network.php';
		\KeyHealth\engine();
		$this->log_in_as( 'super_admin' );
		( new Tables() )->ensure();
		$this->share( 'aaaaaaaaaaaaaaaa', array( 11, 12, 13 ) );
		$this->share( 'bbbbbbbbbbbbbbbb', array( 21, 22 ) );
	}

	public function test_it_speaks_of_the_broken_key_that_most_sites_share(): void {
		$text = $this->shown();
		$this->assertStringContainsString( 'Mail is not being sent.', $text );
		$this->assertStringContainsString( '3 sites share one key of MailerSend that does not work.', $text );
		$this->assertStringContainsString( '/wp-admin/network/settings.php?page=key-health', $text );
		$this->assertSame( 1, substr_count( $text, 'id="' . Notices::ID . '"' ) );
	}

	/**
	 * @dataProvider screens
	 */
	public function test_it_stands_where_somebody_looks_after_the_network( string $screen, bool $is_there ): void {
		$this->assertSame( $is_there, '' !== $this->shown( $screen ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function screens(): array {
		return array(
			'the Dashboard of the network' => array( 'dashboard-network', true ),
			'Plugins of the network'       => array( 'plugins-network', true ),
			'the Dashboard of a site'      => array( 'dashboard', false ),
			'the list of sites'            => array( 'sites-network', false ),
			'our own, which says it first' => array( 'settings_page_key-health-network', false ),
		);
	}

	public function test_only_who_runs_the_network_sees_it(): void {
		$this->log_in_as( 'administrator' );
		$this->assertSame( '', $this->shown() );
		$this->assertSame( 403, $this->dismiss() );
	}

	public function test_a_key_of_one_site_is_no_matter_of_the_network(): void {
		global $wpdb;
		$wpdb->query( 'DELETE FROM ' . Tables::name( 'sites' ) . ' WHERE blog_id NOT IN ( 11, 21 )' );
		$this->assertSame( '', $this->shown() );
	}

	public function test_it_is_gone_when_the_key_is_mended(): void {
		global $wpdb;
		$wpdb->query( 'UPDATE ' . Tables::name( 'sites' ) . ' SET severity = 4' );
		$this->assertSame( '', $this->shown() );
	}

	public function test_another_network_has_its_own(): void {
		global $wpdb;
		$wpdb->query( 'UPDATE ' . Tables::name( 'sites' ) . ' SET network_id = 77' );
		$this->assertSame( '', $this->shown() );
	}

	public function test_put_aside_it_stays_away_until_something_else_is_the_worst(): void {
		global $wpdb;
		$this->assertSame( 200, $this->dismiss() );
		$this->assertSame( '', $this->shown() );
		$wpdb->query( 'UPDATE ' . Tables::name( 'sites' ) . ' SET severity = 4 WHERE blog_id IN ( 11, 12, 13 )' );
		$this->assertStringContainsString( '2 sites share', $this->shown() );
	}

	public function test_without_tables_nothing_is_asked_and_nothing_is_said(): void {
		global $wpdb;
		( new Tables() )->drop();
		$before = $wpdb->num_queries;
		$this->assertSame( '', $this->shown() );
		$this->assertLessThanOrEqual( 1, $wpdb->num_queries - $before );
		$this->assertSame( '', $wpdb->last_error );
	}

	public function test_tables_that_somebody_has_dropped_break_no_screen(): void {
		global $wpdb;
		$wpdb->query( 'DROP TABLE ' . Tables::name( 'uses' ) );
		$this->assertSame( '', $this->shown() );
	}

	private function shown( string $screen = 'dashboard-network' ): string {
		set_current_screen( $screen );
		ob_start();
		\KeyHealth\show_network_banner();
		return (string) ob_get_clean();
	}

	private function dismiss(): int {
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		\KeyHealth\register_network_routes();
		return rest_do_request( new WP_REST_Request( 'POST', '/key-health/v1/network/banner/dismiss' ) )->get_status();
	}

	/**
	 * @param list<int> $sites Ids.
	 */
	private function share( string $fingerprint, array $sites ): void {
		global $wpdb;
		foreach ( $sites as $site ) {
			$wpdb->insert(
				Tables::name( 'sites' ),
				array(
					'blog_id'    => $site,
					'network_id' => get_current_network_id(),
					'state'      => 'broken',
					'severity'   => 0,
					'key_id'     => 'wp-mail-smtp/primary/mailersend',
					'diagnosis'  => 'invalid',
				)
			);
			$wpdb->insert(
				Tables::name( 'uses' ),
				array(
					'blog_id'     => $site,
					'network_id'  => get_current_network_id(),
					'key_id'      => 'wp-mail-smtp/primary/mailersend',
					'plugin'      => 'wp-mail-smtp',
					'provider'    => 'mailersend',
					'fingerprint' => $fingerprint,
				)
			);
		}
	}
}
