<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Banner;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Store;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * The banner: who sees it, and where.
 */
final class Notices_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-admin.php';
		\KeyHealth\engine();
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->provider_says( Canned_Http::refuses() );
	}

	/**
	 * @dataProvider screens
	 */
	public function test_the_banner_stands_where_somebody_looks_after_the_site( string $screen, bool $is_there ): void {
		$this->assertSame( $is_there, '' !== $this->shown_on( $screen ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function screens(): array {
		return array(
			'the Dashboard'                => array( 'dashboard', true ),
			'Plugins'                      => array( 'plugins', true ),
			'the screen of the plugin'     => array( 'toplevel_page_wp-mail-smtp', true ),
			'the screen of another plugin' => array( 'settings_page_akismet-key-config', false ),
			'posts'                        => array( 'edit-post', false ),
			'our own'                      => array( 'tools_page_key-health', true ),
			'the editor'                   => array( 'post', false ),
			'settings'                     => array( 'options-general', false ),
		);
	}

	/**
	 * @dataProvider people
	 */
	public function test_only_who_can_act_sees_it( string $role, bool $is_there ): void {
		$this->log_in_as( $role );
		$this->assertSame( $is_there, '' !== $this->shown_on( 'dashboard' ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function people(): array {
		return array(
			'an administrator' => array( 'administrator', true ),
			'an editor'        => array( 'editor', false ),
			'an author'        => array( 'author', false ),
			'a subscriber'     => array( 'subscriber', false ),
		);
	}

	public function test_it_is_gone_with_the_plugin_that_is_switched_off(): void {
		$this->watch();
		deactivate_plugins( 'akismet/akismet.php' );
		$this->assertNotFalse( has_action( 'shutdown', 'KeyHealth\\look_at_keys' ) );
		\KeyHealth\look_at_keys();
		$this->assertNotSame( '', $this->shown_on( 'dashboard' ), 'Another plugin.' );
		deactivate_plugins( 'wp-mail-smtp/wp_mail_smtp.php' );
		\KeyHealth\look_at_keys();
		$this->assertSame( '', ( new Store() )->banner()->text() );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	/**
	 * @dataProvider orders
	 * @param list<string> $files Of plugins.
	 */
	public function test_nothing_goes_on_once_key_health_itself_is_switched_off( array $files ): void {
		$this->shown_on( 'dashboard' );
		update_option( 'active_plugins', array_unique( array_merge( (array) get_option( 'active_plugins' ), $files ) ) );
		$this->watch();
		deactivate_plugins( $files );
		$this->assertSame( 1, did_action( 'deactivate_' . plugin_basename( \KeyHealth\PLUGIN_FILE ) ) );
		$left = Keys_On_Site::everything();
		update_option( 'akismet_key', 'one' );
		foreach ( array( 'look_around', 'look_at_keys', 'keep_losses' ) as $name ) {
			if ( has_action( 'shutdown', 'KeyHealth\\' . $name ) ) {
				call_user_func( 'KeyHealth\\' . $name );
			}
		}
		$this->assertNotSame( '', ( new Store() )->banner()->text() );
		$this->assertSame( array( 'akismet_key' ), array_keys( array_diff_assoc( Keys_On_Site::everything(), $left ) ) );
	}

	/**
	 * @return array<string, array{list<string>}>
	 */
	public function orders(): array {
		$own = plugin_basename( \KeyHealth\PLUGIN_FILE );
		return array(
			'after another plugin'  => array( array( 'wp-mail-smtp/wp_mail_smtp.php', $own ) ),
			'before another plugin' => array( array( $own, 'wp-mail-smtp/wp_mail_smtp.php' ) ),
		);
	}

	public function test_the_keys_of_a_plugin_that_is_switched_on_are_looked_at_within_a_minute(): void {
		( new Store() )->set_setting( 'consent', true );
		( new Store() )->set_setting( 'daily', true );
		$schedule = new Schedule();
		$schedule->plan( time() + DAY_IN_SECONDS );
		$this->watch();
		do_action( 'activated_plugin', 'akismet/akismet.php', false );
		\KeyHealth\look_at_keys();
		$this->assertLessThanOrEqual( time() + 60, $schedule->planned() );
	}

	private function watch(): void {
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-watching.php';
		foreach ( array( 'updated_option', 'activated_plugin', 'deactivated_plugin' ) as $hook ) {
			remove_all_actions( $hook );
		}
		\KeyHealth\watch_settings();
	}

	public function test_it_says_what_does_not_happen_and_leads_to_the_key(): void {
		$html = $this->shown_on( 'dashboard' );
		$this->assertStringContainsString( 'Mail is not being sent.', $html );
		$this->assertStringContainsString( 'MailerSend', $html );
		$this->assertStringContainsString( 'tools.php?page=key-health#/fix/' . Keys_On_Site::MAILERSEND, $html );
		$this->assertSame( 1, substr_count( $html, 'id="key-health-notice"' ) );
		$this->assertSame( 0, preg_match( '/[{}]|–/', strstr( $html, '<script', true ) ?: $html ) );
	}

	public function test_who_put_it_aside_does_not_see_it_and_others_still_do(): void {
		$engine = new Engine();
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, $engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
		$this->log_in_as( 'administrator' );
		$this->assertNotSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_it_is_gone_when_the_key_works(): void {
		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	/**
	 * @dataProvider harmless
	 */
	public function test_what_could_not_be_checked_is_no_reason_for_a_banner( Answer $answer ): void {
		delete_option( 'key_health_key_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) );
		$this->provider_says( $answer );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	/**
	 * @return array<string, array{Answer}>
	 */
	public function harmless(): array {
		return array(
			'a time-out' => array( Canned_Http::is_down() ),
			'an outage'  => array( new Answer( 503, array(), 'Service Unavailable' ) ),
		);
	}

	public function test_it_leads_into_the_wizard_where_there_is_one(): void {
		$this->assertStringContainsString( 'tools.php?page=key-health#/fix/' . Keys_On_Site::MAILERSEND . '"', $this->shown_on( 'dashboard' ) );
	}

	public function test_where_mail_is_switched_off_it_leads_to_what_stops_it(): void {
		update_option( 'wp_mail_smtp', array_merge( (array) get_option( 'wp_mail_smtp' ), array( 'general' => array( 'do_not_send' => true ) ) ) );
		( new Engine() )->reporter()->report();
		$html = $this->shown_on( 'dashboard' );
		$this->assertStringContainsString( 'Mail is switched off in WP Mail SMTP.', $html );
		$conflicts = array_column( ( new Engine() )->reporter()->report()['conflicts'], 'id', 'diagnosis' );
		$this->assertStringContainsString( '#/conflict/' . $conflicts['sending_blocked'] . '"', $html );
	}

	public function test_on_our_own_screen_it_carries_the_mark_that_the_report_knows(): void {
		$banners = ( new Engine() )->reporter()->report()['summary']['banners'];
		$this->assertCount( 1, $banners );
		$this->assertStringContainsString( 'data-mark="' . $banners[0] . '"', $this->shown_on( 'tools_page_key-health' ) );
		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( array(), ( new Engine() )->reporter()->report()['summary']['banners'] );
	}

	public function test_who_switches_banners_off_sees_none(): void {
		( new Settings() )->set( 'banner', false );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	/**
	 * @group multisite
	 */
	public function test_what_only_the_network_can_mend_is_told_to_nobody_else(): void {
		$store = new Store();
		$store->put_banner( Banner::of( array( 'network' => true ) + $store->banner()->said() ) );
		$this->assertSame( ! is_multisite(), '' !== $this->shown_on( 'dashboard' ) );
		$this->log_in_as( 'super_admin' );
		$this->assertNotSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_markup_in_what_is_stored_does_not_become_markup(): void {
		foreach ( array( 'wp-mail-smtp/primary/<img src=x onerror=alert(1)>', Keys_On_Site::MAILERSEND ) as $id ) {
			update_option( Store::SUMMARY, (string) wp_json_encode( array( 1, '"><b>', $id, '"><b>', '</script><script>alert(1)</script>', '"><b>', 0, array( 'copy' => '"><b>' ) ) ) );
			$html = $this->shown_on( 'dashboard' );
			$this->assertSame( Keys_On_Site::MAILERSEND === $id, '' !== $html );
			$this->assertStringNotContainsString( '<img', $html );
			$this->assertStringNotContainsString( '<b>', $html );
			$this->assertSame( substr_count( $html, '</script>' ), substr_count( $html, '<script' ) );
		}
	}

	public function test_where_there_is_nothing_to_say_the_database_is_not_asked(): void {
		delete_option( Store::SUMMARY );
		wp_load_alloptions();
		set_current_screen( 'dashboard' );
		$before = $GLOBALS['wpdb']->num_queries;
		\KeyHealth\show_banner();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	public function test_who_has_put_it_aside_costs_the_database_nothing(): void {
		$engine = new Engine();
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, $engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		wp_load_alloptions();
		get_user_meta( get_current_user_id() );
		if ( is_multisite() ) {
			// As WordPress does before it builds the menu.
			\KeyHealth\ask_along();
		}
		set_current_screen( 'dashboard' );
		$before = $GLOBALS['wpdb']->num_queries;
		\KeyHealth\show_banner();
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	private function provider_says( Answer $answer ): void {
		$engine = new Engine( null, new Canned_Http( $answer ) );
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
		// The site's other keys are none of the banner's business here.
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$engine->reporter()->report();
	}

	private function shown_on( string $screen ): string {
		set_current_screen( $screen );
		ob_start();
		\KeyHealth\show_banner();
		return (string) ob_get_clean();
	}
}
