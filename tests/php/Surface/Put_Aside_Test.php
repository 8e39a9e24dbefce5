<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

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
