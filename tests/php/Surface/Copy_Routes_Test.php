<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Copies\Site_Identity;
use KeyHealth\Health\Settings;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * A copy: mail is stopped by one click, and the new home by another.
 */
final class Copy_Routes_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-admin.php';
		\KeyHealth\engine();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$was = new Site_Identity(
			'https://original.org',
			array(
				'folder'   => 'a',
				'salts'    => 'b',
				'database' => 'c',
			)
		);
		update_option( Site_Copy::OPTION, $was->to_array() );
		( new Engine() )->watching()->copies()->copy()->look();
		( new Engine() )->reporter()->report();
	}

	public function test_the_banner_says_of_whom_it_is_a_copy_and_that_real_mail_would_be_sent(): void {
		$html = $this->shown_on( 'dashboard' );
		$this->assertStringContainsString( 'Key Health: this looks like a copy of original.org.', $html );
		$this->assertStringContainsString( 'Real mail would be sent.', $html );
		$this->assertSame( '', $this->shown_on( 'edit-post' ) );
		$this->log_in_as( 'editor' );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_who_has_put_the_banner_aside_does_not_see_it_again(): void {
		$this->assertSame( 200, $this->asks( 'findings/copy/dismiss' )->get_status() );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_mail_is_stopped_and_let_go_by_the_plugin_s_own_setting(): void {
		$before = get_option( 'wp_mail_smtp' );
		$this->assertFalse( $this->switches()[0]['stopped'] );
		$answer = $this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		$this->assertSame( 200, $answer->get_status() );
		$this->assertTrue( $answer->get_data()['site']['copy']['switches'][0]['stopped'] );
		$this->assertNotEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		// What else is in the settings stays, and on a copy this is nothing that is wrong.
		$this->assertSame( $before['mailersend'], get_option( 'wp_mail_smtp' )['mailersend'] );
		$this->assertNotContains( 'sending_blocked', array_column( $answer->get_data()['conflicts'], 'diagnosis' ) );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );

		$answer = $this->asks(
			'copy/stop',
			array(
				'plugin' => 'wp-mail-smtp',
				'stop'   => false,
			)
		);
		$this->assertFalse( $answer->get_data()['site']['copy']['switches'][0]['stopped'] );
		$this->assertEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		$this->assertNotSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_mail_goes_on_where_this_is_the_new_home_and_is_not_stopped_where_it_is_no_copy(): void {
		$this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		$this->assertNotEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		$this->assertSame( 200, $this->asks( 'copy/adopt' )->get_status() );
		$this->assertEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		$this->assertSame( array(), ( new Engine() )->watching()->copies()->copy()->stopped() );

		$answer = $this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		$this->assertSame( 409, $answer->get_status() );
		$this->assertSame( 'key_health_no_copy', $answer->get_data()['code'] );
		$this->assertEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
	}

	public function test_it_is_one_conflict_with_the_keys_that_do_something_for_the_original_here(): void {
		$found = $this->told();
		$this->assertSame( array( 'attention', 'This site looks like a copy of original.org' ), array( $found['state'], $found['title'] ) );
		$this->assertStringContainsString( 'so WP Mail SMTP sends real mail to real people.', $found['meaning'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $found['key_ids'] );
		$this->assertSame(
			array( 'Mail that is sent with it reaches real people.', 'It belongs to the address of the original.' ),
			array_column( $found['definitions'], 'reason' )
		);
		$this->assertStringEndsWith( 'page=key-health#/', $found['links'][0]['url'] );
		$this->assertStringNotContainsString( '{', $found['meaning'] . implode( $found['steps'] ) . $found['proof'] );
		// The card on the screen says it: it is no conflict about where a key is defined.
		$this->assertStringNotContainsString( 'conflict', implode( ' ', ( new Engine() )->reporter()->report()['summary']['notes'] ) );
	}

	public function test_when_mail_is_stopped_the_key_of_the_original_s_address_is_left_and_without_any_there_is_no_conflict(): void {
		$this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		$found = $this->told();
		$this->assertSame( array( Keys_On_Site::AKISMET ), $found['key_ids'] );
		$this->assertStringContainsString( 'of Akismet belongs to the address of the original.', $found['meaning'] );
		$this->assertCount( 1, $found['definitions'] );

		delete_option( 'wordpress_api_key' );
		$this->assertSame( array(), $this->told() );
		$this->asks(
			'copy/stop',
			array(
				'plugin' => 'wp-mail-smtp',
				'stop'   => false,
			)
		);
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $this->told()['key_ids'] );
		$this->asks( 'copy/adopt' );
		$this->assertSame( array(), $this->told() );
	}

	public function test_a_plugin_without_a_switch_is_refused_with_what_to_do(): void {
		$answer = $this->asks( 'copy/stop', array( 'plugin' => 'akismet' ) );
		$this->assertSame( 404, $answer->get_status() );
		$this->assertStringContainsString( 'Deactivate it on this copy.', $answer->get_data()['message'] );
		$this->assertSame( 400, $this->asks( 'copy/stop', array( 'plugin' => '../x' ) )->get_status() );
	}

	public function test_the_new_home_is_no_copy_any_more(): void {
		$answer = $this->asks( 'copy/adopt' );
		$this->assertSame( 200, $answer->get_status() );
		$this->assertNull( $answer->get_data()['site']['copy'] );
		$this->assertSame( array(), $answer->get_data()['summary']['banners'] );
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	public function test_who_wants_no_notice_about_broken_keys_still_sees_that_this_is_a_copy(): void {
		( new Settings() )->set( 'banner', false );
		$this->assertStringContainsString( 'this looks like a copy of original.org.', $this->shown_on( 'dashboard' ) );
	}

	public function test_where_no_plugin_sends_mail_the_banner_speaks_of_keys_and_offers_to_stop_nothing(): void {
		delete_option( 'wp_mail_smtp' );
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'akismet/akismet.php' ) );
		( new Engine() )->reporter()->report();
		$this->assertSame( array(), $this->switches() );
		$html = $this->shown_on( 'dashboard' );
		$this->assertStringContainsString( 'this looks like a copy of original.org.', $html );
		$this->assertStringContainsString( 'Its keys are those of the original.', $html );
		$this->assertStringContainsString( 'See what to do', $html );
		$this->assertStringNotContainsString( 'Real mail', $html );
		$this->assertStringNotContainsString( 'Stop mail', $html );

		delete_option( 'wordpress_api_key' );
		update_option( 'active_plugins', array( 'key-health/plugin.php' ) );
		( new Engine() )->reporter()->report();
		$this->assertSame( '', $this->shown_on( 'dashboard' ), 'Without any key there is nothing to say.' );
	}

	public function test_only_who_may_change_settings_can_do_either(): void {
		$this->log_in_as( 'editor' );
		$this->assertSame( 403, $this->asks( 'copy/adopt' )->get_status() );
		$this->assertSame( 403, $this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) )->get_status() );
		$this->assertNotNull( ( new Engine() )->watching()->copies()->copy()->state() );
	}

	/**
	 * @dataProvider ways_home
	 */
	public function test_mail_that_was_stopped_on_a_copy_goes_on_when_its_database_is_taken_home( string $way, bool $daily ): void {
		$this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		( new Settings() )->set( 'daily', $daily );
		$this->come_home();
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
		$engine = new Engine();
		$this->assertNull( $engine->watching()->copies()->copy()->state() );
		if ( 'report' === $way ) {
			$report = $engine->reporter()->report();
			$this->assertNull( $report['site']['copy'] );
			$this->assertSame( array(), $report['summary']['banners'] );
		} else {
			\KeyHealth\engine()->watching()->rounds()->round()->run();
			$this->assertNotFalse( wp_next_scheduled( 'key_health_mail_stopped' ) );
			do_action( 'key_health_mail_stopped' );
		}
		$this->assertEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		$this->assertSame( array(), ( new Engine() )->watching()->copies()->copy()->stopped() );
		$this->assertFalse( wp_next_scheduled( 'key_health_mail_stopped' ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function ways_home(): array {
		return array(
			'a report'                            => array( 'report', true ),
			'a report, without daily checks'      => array( 'report', false ),
			'its own event'                       => array( 'event', true ),
			'its own event, without daily checks' => array( 'event', false ),
		);
	}

	public function test_on_the_copy_the_event_leaves_mail_stopped_and_a_lost_event_is_put_back_by_a_report(): void {
		$this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		do_action( 'key_health_mail_stopped' );
		$this->assertNotEmpty( get_option( 'wp_mail_smtp' )['general']['do_not_send'] );
		$this->assertNotFalse( wp_next_scheduled( 'key_health_mail_stopped' ) );
		wp_unschedule_hook( 'key_health_mail_stopped' );
		( new Engine() )->reporter()->report();
		$this->assertNotFalse( wp_next_scheduled( 'key_health_mail_stopped' ) );
	}

	public function test_a_banner_of_a_copy_is_not_shown_at_home(): void {
		$this->assertNotSame( '', $this->shown_on( 'dashboard' ) );
		$this->come_home();
		$this->assertSame( '', $this->shown_on( 'dashboard' ) );
	}

	/** As if the database of this copy were brought to the address of the original. */
	private function come_home(): void {
		$home = static fn(): string => 'https://original.org';
		add_filter( 'pre_option_home', $home );
		wp_cache_flush();
		\KeyHealth\engine()->forget();
	}

	/**
	 * @group real-plugins
	 */
	public function test_the_released_wp_mail_smtp_sends_nothing_then(): void {
		$this->need_plugin( 'wp-mail-smtp/wp_mail_smtp.php' );
		$this->asks( 'copy/stop', array( 'plugin' => 'wp-mail-smtp' ) );
		$this->assertTrue( (bool) ( new \WPMailSMTP\Options() )->get( 'general', 'do_not_send' ) );
		$this->asks(
			'copy/stop',
			array(
				'plugin' => 'wp-mail-smtp',
				'stop'   => false,
			)
		);
		$this->assertFalse( (bool) ( new \WPMailSMTP\Options() )->get( 'general', 'do_not_send' ) );
	}

	/**
	 * @return array<string, mixed> The conflict that says so; empty for none.
	 */
	private function told(): array {
		$found = array_filter(
			( new Engine() )->reporter()->report()['conflicts'],
			static fn( array $conflict ): bool => 'staging_clone' === $conflict['diagnosis']
		);
		$this->assertLessThan( 2, count( $found ) );
		return array_values( $found )[0] ?? array();
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function switches(): array {
		return ( new Engine() )->reporter()->report()['site']['copy']['switches'];
	}

	/**
	 * @param array<string, mixed> $body What is asked.
	 */
	private function asks( string $path, array $body = array() ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'POST', '/key-health/v1/' . $path );
		$request->set_body_params( $body );
		return rest_do_request( $request );
	}

	private function shown_on( string $screen ): string {
		set_current_screen( $screen );
		ob_start();
		\KeyHealth\show_banner();
		return (string) ob_get_clean();
	}
}
