<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\History\Around;
use KeyHealth\Model\Site_Change;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Until when a key worked and what changed then: facts side by side, no cause.
 */
final class Story_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	/** @var list<array<string, mixed>> */
	private $changes = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->changes = array();
		$this->clock   = new Set_Clock( '2026-11-14 02:10 UTC' );
		$this->log_in_as( 'super_admin' );
		update_option( 'timezone_string', 'Europe/Berlin' );
		update_option( 'date_format', 'j F Y' );
		update_option( 'time_format', 'H:i' );
		delete_option( Around::CHANGES );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->check( Canned_Http::accepts() );
	}

	public function test_a_key_that_broke_says_until_when_it_worked_and_what_was_installed_then(): void {
		$this->changed( Site_Change::PLUGIN_INSTALLED, '02:08', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '', '4.8' ) );
		$this->clock->pass( 15 * 60 );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( 'Worked until 14 November 2026, 03:10. WP Mail SMTP 4.8 was installed at 03:08.', $this->story() );
	}

	public function test_two_checks_far_apart_are_both_named(): void {
		$this->changed( Site_Change::PLUGIN_UPDATED, '14:00', '09:00', 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '4.7', '4.8' ) );
		$this->clock->pass( 20 * HOUR_IN_SECONDS );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( 'Last seen working 14 November 2026, 03:10; first seen broken 14 November 2026, 23:10. WP Mail SMTP was updated from 4.7 to 4.8 between 14 November 2026, 10:00 and 15:00.', $this->story() );
	}

	public function test_the_most_telling_change_is_told(): void {
		// The less telling first; each later one beats all before.
		$order = array(
			'The theme was switched to 100%s new at 03:20.' => array( Site_Change::THEME_SWITCHED, '02:20', null, 'theme', array( '100%s new', 'Old', '100%s new' ) ),
			'A probe 1.0 was activated at 03:21.'    => array( Site_Change::PLUGIN_ACTIVATED, '02:21', null, 'probe/probe.php', array( 'A probe', '', '1.0' ) ),
			'WordPress was changed from 7.0 to 7.1 between 14 November 2026, 03:11 and 03:12.' => array( Site_Change::CORE_UPDATED, '02:12', '02:11', 'core', array( 'WordPress', '7.0', '7.1' ) ),
			'WordPress was changed from 7.1 to 7.1.1 at 03:12.' => array( Site_Change::CORE_UPDATED, '02:12', null, 'core', array( 'WordPress', '7.1', '7.1.1' ) ),
			'PHP was changed from 8.1.9 to 8.2.1 between 14 November 2026, 03:05 and 03:11.' => array( Site_Change::PHP_CHANGED, '02:11', '02:05', 'php', array( 'PHP', '8.1.9', '8.2.1' ) ),
			'The salts of this site were changed between 14 November 2026, 03:05 and 03:11.' => array( Site_Change::SALTS_CHANGED, '02:11', '02:05', 'salts', array( '', '', '' ) ),
			'The constant WPMS_MAILERSEND_API_KEY was removed between 14 November 2026, 03:05 and 03:11.' => array( Site_Change::CONSTANT_CHANGED, '02:11', '02:05', 'WPMS_MAILERSEND_API_KEY', array( 'WPMS_MAILERSEND_API_KEY', 'defined', '' ) ),
			'WP Mail SMTP was deactivated at 03:11.' => array( Site_Change::PLUGIN_DEACTIVATED, '02:11', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '4.7', '' ) ),
		);
		$this->clock->pass( 15 * 60 );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( '', $this->story() );
		foreach ( $order as $sentence => $change ) {
			$this->changed( ...$change );
			$this->assertSame( 'Worked until 14 November 2026, 03:10. ' . $sentence, $this->story() );
		}
	}

	public function test_what_changed_earlier_or_later_is_left_out(): void {
		$this->changed( Site_Change::PLUGIN_UPDATED, '02:04', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '4.6', '4.7' ) );
		$this->changed( Site_Change::PLUGIN_UPDATED, '02:26', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '4.7', '4.8' ) );
		$this->clock->pass( 15 * 60 );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( '', $this->story() );
	}

	public function test_a_key_that_works_never_worked_or_could_not_be_checked_has_no_story(): void {
		$this->changed( Site_Change::PLUGIN_INSTALLED, '02:11', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '', '4.8' ) );
		$this->clock->pass( 15 * 60 );
		$this->assertSame( '', $this->story() );
		$this->check( Canned_Http::is_down() );
		$this->assertSame( '', $this->story() );
		delete_option( 'key_health_key_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( '', $this->story() );
	}

	public function test_another_value_tells_more_than_what_changed_around(): void {
		$this->changed( Site_Change::PLUGIN_INSTALLED, '02:11', null, 'wp-mail-smtp/wp_mail_smtp.php', array( 'WP Mail SMTP', '', '4.8' ) );
		$this->clock->pass( 10 * 60 );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$this->engine()->reporter()->report();
		$this->clock->pass( 5 * 60 );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( 'Worked until 14 November 2026, 03:10. Another value was first seen here at 03:20.', $this->story() );
	}

	/**
	 * @param string                        $at    Time of day in UTC.
	 * @param string|null                   $from  Earliest time; null when it is known exactly.
	 * @param array{string, string, string} $words Name, before, after.
	 */
	private function changed( string $kind, string $at, ?string $from, string $subject, array $words ): void {
		$time            = static fn( string $time ): int => (int) strtotime( "2026-11-14 $time UTC" );
		$this->changes[] = ( new Site_Change( $kind, $subject, array_combine( array( 'name', 'before', 'after' ), $words ), $time( $from ?? $at ), $time( $at ) ) )->for_store();
		Keys_On_Site::put( Around::CHANGES, $this->changes );
	}

	private function check( Answer $answer ): void {
		$engine = $this->engine( $answer );
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
	}

	private function story(): string {
		return array_column( $this->engine()->reporter()->report()['keys'], 'story', 'id' )[ Keys_On_Site::MAILERSEND ];
	}

	private function engine( ?Answer $answer = null ): Engine {
		return new Engine( $this->clock, new Canned_Http( $answer ?? Canned_Http::accepts() ) );
	}
}
