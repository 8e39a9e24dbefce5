<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Banner;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A person has put a banner aside: that holds for what it said, and for nothing that comes later.
 */
final class Put_Aside_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-admin.php';
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->log_in_as( 'administrator' );
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) );
	}

	public function test_a_key_that_recovered_and_broke_again_is_told_again(): void {
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->put_aside( Keys_On_Site::MAILERSEND );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->assertSame( '', $this->shown(), 'The same refusal is no news.' );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::is_down() );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->assertSame( '', $this->shown(), 'No answer in between is no recovery.' );

		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::accepts() );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->assertStringContainsString( 'MailerSend', $this->shown() );
	}

	public function test_mail_that_was_switched_on_and_off_again_is_told_again(): void {
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::accepts() );
		$id = $this->switch_mail( true );
		$this->put_aside( (string) $id );
		$this->assertSame( $id, $this->switch_mail( true ) );
		$this->assertSame( '', $this->shown() );
		$this->assertSame( array( true ), $this->are_dismissed() );

		$this->assertNull( $this->switch_mail( false ) );
		$this->assertSame( $id, $this->switch_mail( true ) );
		$this->assertStringContainsString( 'Mail is switched off in WP Mail SMTP', $this->shown() );
		$this->assertSame( array( false ), $this->are_dismissed() );
	}

	public function test_a_key_that_was_put_aside_in_an_earlier_version_stays_so_until_it_recovers(): void {
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$option = 'key_health_key_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
		update_option( $option, array_diff_key( (array) get_option( $option ), array_flip( array( 'state', 'old' ) ) ), false );
		$key = $this->engine()->discoverer()->key( Keys_On_Site::MAILERSEND );
		$this->assertNotNull( $key );
		$finding = array_column( $this->engine()->reporter()->report()['keys'], null, 'id' )[ Keys_On_Site::MAILERSEND ];
		$mark    = substr( md5( $finding['diagnosis'] . '|' . $finding['reason'] . '|' . $this->engine()->fingerprinter()->of( $key->main_field()->value() ) ), 0, 12 );
		$this->engine()->store()->dismiss( Keys_On_Site::MAILERSEND, $mark );

		$this->engine()->reporter()->report();
		$this->assertSame( '', $this->shown() );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->assertSame( '', $this->shown() );

		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::accepts() );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->assertStringContainsString( 'MailerSend', $this->shown() );
	}

	public function test_mail_switched_off_that_was_put_aside_in_an_earlier_version_stays_so_until_it_is_over(): void {
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::accepts() );
		$id = (string) $this->switch_mail( true );
		delete_option( 'key_health_standing' );
		$this->engine()->store()->dismiss( $id, substr( md5( 'sending_blocked' ), 0, 12 ) );

		$this->engine()->reporter()->report();
		$this->assertSame( '', $this->shown() );
		$this->switch_mail( true );
		$this->assertSame( '', $this->shown() );
		$this->assertSame( array( true ), $this->are_dismissed() );

		$this->switch_mail( false );
		$this->switch_mail( true );
		$this->assertSame( array( false ), $this->are_dismissed() );
		$this->assertStringContainsString( 'Mail is switched off in WP Mail SMTP', $this->shown() );
	}

	public function test_who_has_put_one_key_aside_is_told_of_the_next_that_breaks(): void {
		$this->two_keys();
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->put_aside( Keys_On_Site::MAILERSEND );
		$this->assertSame( '', $this->shown() );

		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'invalid' ) );
		$html = $this->shown();
		$this->assertStringContainsString( 'Akismet', $html );
		$this->assertTrue( $this->engine()->store()->has_banner_about( Keys_On_Site::AKISMET ) );
		$this->assertStringContainsString( Keys_On_Site::AKISMET . '/dismiss', str_replace( '\\/', '/', $html ) );
		$this->assertSame( '', $this->shown( 'edit-post' ) );
		$this->put_aside( Keys_On_Site::AKISMET );
		$this->assertSame( '', $this->shown() );

		$this->log_in_as( 'administrator' );
		$this->assertStringContainsString( 'MailerSend', $this->shown(), 'The worst first.' );
	}

	public function test_our_own_screen_knows_that_it_is_true(): void {
		$this->two_keys();
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'invalid' ) );
		$this->put_aside( Keys_On_Site::MAILERSEND );
		$this->assertSame( 1, preg_match( '/data-mark="([^"]+)"/', $this->shown( 'tools_page_key-health' ), $found ) );
		$this->assertContains( $found[1] ?? null, $this->engine()->reporter()->report()['summary']['banners'] );
		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'valid' ) );
		$this->assertNotContains( $found[1] ?? null, $this->engine()->reporter()->report()['summary']['banners'] );
		$this->assertSame( '', $this->shown() );
	}

	public function test_who_has_put_all_aside_costs_the_database_nothing(): void {
		$this->two_keys();
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'invalid' ) );
		$this->put_aside( Keys_On_Site::MAILERSEND );
		$this->put_aside( Keys_On_Site::AKISMET );
		wp_cache_delete( 'key_health_banners', 'options' );
		wp_load_alloptions();
		get_user_meta( get_current_user_id() );
		get_userdata( get_current_user_id() );
		if ( is_multisite() ) {
			\KeyHealth\ask_along();
		}
		$before = $GLOBALS['wpdb']->num_queries;
		$this->assertSame( '', $this->shown() );
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	/**
	 * @group multisite
	 */
	public function test_what_only_the_network_can_mend_does_not_hide_what_the_site_can(): void {
		$this->two_keys();
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::refuses() );
		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'invalid' ) );
		$store = $this->engine()->store();
		$store->put_banner( Banner::of( array( 'network' => true ) + $store->banner()->said() ) );
		$this->assertStringContainsString( is_multisite() ? 'Akismet' : 'MailerSend', $this->shown() );
	}

	public function test_of_others_that_only_the_network_can_mend_nobody_else_is_told(): void {
		$other  = Banner::of(
			array(
				'mark'    => 'a1b2c3d4e5f6',
				'network' => true,
			)
		);
		$banner = Banner::of( array( 'mark' => 'c0ffee000000' ) )->with_others( array( $other, Banner::of( array( 'mark' => '123456789abc' ) ) ) );
		$this->assertSame(
			array(
				'ma1b2c' => true,
				'm12345' => false,
			),
			$banner->others()
		);
		$this->assertSame(
			$banner->others(),
			Banner::restore(
				Banner::of(
					array(
						'broken' => 3,
						'key'    => Keys_On_Site::AKISMET,
					) + $banner->said()
				)->text()
			)->others()
		);
	}

	public function test_all_that_is_loaded_with_every_page_stays_small_whatever_is_broken(): void {
		$others = array();
		for ( $n = 0; $n < Banner::MOST_OTHERS; $n++ ) {
			$others[] = Banner::of(
				array(
					'mark'    => md5( (string) $n ),
					'network' => true,
				)
			);
		}
		$said   = array(
			'broken'    => 88,
			'kind'      => Banner::FIX,
			'key'       => 'fluent-smtp/' . md5( '' ) . '/elasticemail',
			'mark'      => 'a1b2c3d4e5f6',
			'diagnosis' => 'insufficient_permission',
			'reason'    => 'sending_access_only',
			'also'      => array( 'copy' => 'c0ffee00' ),
		);
		$banner = Banner::of( $said )->with_others( $others );
		$this->assertLessThanOrEqual( 175, strlen( $banner->text() ) );
		$this->assertSame( array( 'copy' => 'c0ffee00' ), Banner::restore( $banner->text() )->elsewhere() );
		$this->assertCount( 1, Banner::restore( $banner->text() )->others() );
	}

	private function two_keys(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->checked( Keys_On_Site::AKISMET, new Answer( 200, array(), 'valid' ) );
		$this->checked( Keys_On_Site::MAILERSEND, Canned_Http::accepts() );
	}

	private function engine( ?Answer $answer = null ): Engine {
		return new Engine( $this->clock, new Canned_Http( $answer ?? Canned_Http::accepts() ) );
	}

	/** An hour later. */
	private function checked( string $id, Answer $answer ): void {
		$this->clock->pass( HOUR_IN_SECONDS );
		$engine = $this->engine( $answer );
		$key    = $engine->discoverer()->key( $id );
		$this->assertNotNull( $key );
		$engine->checker()->check( $key, true );
		$engine->reporter()->report();
	}

	/** @return string|null Id of what is said of it. */
	private function switch_mail( bool $is_off ): ?string {
		$this->clock->pass( HOUR_IN_SECONDS );
		update_option( 'wp_mail_smtp', array( 'general' => array( 'do_not_send' => $is_off ) ) + (array) get_option( 'wp_mail_smtp' ) );
		return array_column( $this->engine()->reporter()->report()['conflicts'], 'id', 'diagnosis' )['sending_blocked'] ?? null;
	}

	/**
	 * @return list<bool>
	 */
	private function are_dismissed(): array {
		return array_column( $this->engine()->reporter()->report()['conflicts'], 'dismissed' );
	}

	private function put_aside( string $id ): void {
		$this->assertNotSame( '', $this->shown() );
		$engine = $this->engine();
		$mark   = $engine->reporter()->mark_of( $id );
		$this->assertNotNull( $mark );
		$engine->store()->dismiss( $id, $mark );
		$engine->reporter()->report();
	}

	private function shown( string $screen = 'dashboard' ): string {
		set_current_screen( $screen );
		ob_start();
		\KeyHealth\show_banner();
		return (string) ob_get_clean();
	}
}
