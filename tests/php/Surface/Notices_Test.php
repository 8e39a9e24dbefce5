<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * The banner: who sees it, and where.
 */
final class Notices_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
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

	public function test_it_says_what_does_not_happen_and_leads_to_the_key(): void {
		$html = $this->shown_on( 'dashboard' );
		$this->assertStringContainsString( 'Mail is not being sent.', $html );
		$this->assertStringContainsString( 'MailerSend', $html );
		$this->assertStringContainsString( 'tools.php?page=key-health#/key/' . Keys_On_Site::MAILERSEND, $html );
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

	public function test_markup_in_what_is_stored_does_not_become_markup(): void {
		update_option(
			'key_health_summary',
			array(
				'broken'    => 1,
				'key'       => 'wp-mail-smtp/primary/<img src=x onerror=alert(1)>',
				'mark'      => 'x',
				'diagnosis' => '</script><script>alert(1)</script>',
				'reason'    => '"><b>',
			)
		);
		$html = $this->shown_on( 'dashboard' );
		$this->assertNotSame( '', $html );
		$this->assertStringNotContainsString( '<img', $html );
		$this->assertStringNotContainsString( '<b>', $html );
		$this->assertSame( 1, substr_count( $html, '<script' ) );
	}

	public function test_the_banner_asks_the_database_nothing_but_who_is_there(): void {
		wp_load_alloptions();
		get_user_meta( get_current_user_id() );
		set_current_screen( 'edit-post' );
		$before = $GLOBALS['wpdb']->num_queries;
		( new Notices( new Engine() ) )->show();
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
		( new Notices( new Engine() ) )->show();
		return (string) ob_get_clean();
	}
}
