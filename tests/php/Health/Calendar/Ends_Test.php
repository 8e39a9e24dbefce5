<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Calendar;

use KeyHealth\Health\Settings;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * When a key ends, and how sure that is.
 */
final class Ends_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	/** @var Engine */
	private $engine;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		update_option( 'date_format', 'Y-m-d' );
		$this->clock  = new Set_Clock( '2026-11-22 12:00 UTC' );
		$this->engine = new Engine( $this->clock, new Canned_Http( Canned_Http::accepts() ) );
	}

	public function test_a_token_that_was_saved_while_we_watched_may_end_after_the_hours_its_provider_gives(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		list( $end ) = $this->ends();
		$this->assertSame( array( '2026-11-23', 'lifetime', false ), array( $end['on'], $end['what'], $end['sure'] ) );
		$this->assertSame( 'MailerSend ends a token after 24 hours when nobody chose another time. This one was saved on 2026-11-22.', $end['text'] );
	}

	public function test_of_a_token_that_was_there_before_nobody_knows_the_hours(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->assertNotContains( 'lifetime', array_column( $this->ends(), 'what' ) );
	}

	public function test_a_token_that_is_accepted_later_has_another_end(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->assertContains( 'lifetime', array_column( $this->ends(), 'what' ) );
		$this->clock->pass( 25 * HOUR_IN_SECONDS );
		$this->assertContains( 'lifetime', array_column( $this->ends(), 'what' ), 'It may have ended.' );
		$this->check();
		$this->assertNotContains( 'lifetime', array_column( $this->ends(), 'what' ) );
	}

	public function test_an_end_that_a_person_noted_goes_before_the_hours(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->note_end( '2026-12-24' );
		$this->assertSame( array( 'ends', 'rotate' ), array_column( $this->ends(), 'what' ) );
		list( $end ) = $this->ends();
		$this->assertSame( array( '2026-12-24', true, 'You noted that it ends on 2026-12-24.' ), array( $end['on'], $end['sure'], $end['text'] ) );
	}

	public function test_an_end_that_the_provider_told_is_said_to_be_its_word(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->ends();
		$key    = $this->engine->discoverer()->key( Keys_On_Site::MAILERSEND );
		$memory = $this->engine->store()->key( $key->id() );
		$memory->remember( $this->engine->examiner()->print_of( $key->values() ), array( 'names' => array( 'ends' => (string) strtotime( '2026-12-01 08:00 UTC' ) ) ), 'ok', 'working', null, '', $this->clock->now() );
		list( $end ) = $this->engine->watching()->calendar()->ends()->of( $key, $memory );
		$this->assertSame( array( '2026-12-01', true, 'MailerSend ends it on 2026-12-01.' ), array( $end['on'], $end['sure'], $end['text'] ) );
	}

	public function test_a_new_key_is_due_180_days_after_it_was_saved(): void {
		$this->watch();
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		list( $end ) = $this->ends( Keys_On_Site::AKISMET );
		$this->assertSame( array( '2027-05-21', 'rotate', true, 'Saved on 2026-11-22. You wanted a new one after 180 days.' ), array( $end['on'], $end['what'], $end['sure'], $end['text'] ) );
	}

	public function test_of_a_key_that_was_there_before_the_age_is_the_least_it_can_be(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		list( $end ) = $this->ends( Keys_On_Site::AKISMET );
		$this->assertFalse( $end['sure'] );
		$this->assertSame( 'Here since 2026-11-22 at least. You wanted a new one after 180 days.', $end['text'] );
	}

	public function test_the_number_of_days_is_that_of_the_settings_and_0_is_never(): void {
		$this->watch();
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		( new Settings() )->set( 'rotation_days', 30 );
		$this->assertSame( array( '2026-12-22' ), array_column( $this->ends( Keys_On_Site::AKISMET ), 'on' ) );
		( new Settings() )->set( 'rotation_days', 0 );
		$this->assertSame( array(), $this->ends( Keys_On_Site::AKISMET ) );
	}

	public function test_a_reminder_is_turned_off_for_one_key_alone(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->engine->watching()->calendar()->not_reminded()->set( Keys_On_Site::AKISMET, false );
		$this->assertSame( array(), $this->ends( Keys_On_Site::AKISMET ) );
		$this->assertSame( array( 'lifetime', 'rotate' ), array_column( $this->ends(), 'what' ) );
		$this->engine->watching()->calendar()->not_reminded()->set( Keys_On_Site::AKISMET, true );
		$this->assertSame( array( 'rotate' ), array_column( $this->ends( Keys_On_Site::AKISMET ), 'what' ) );
	}

	public function test_a_key_that_is_due_stays_in_the_list_and_begins_anew_with_another_value(): void {
		$this->watch();
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->ends( Keys_On_Site::AKISMET );
		$this->clock->pass( 400 * DAY_IN_SECONDS );
		$this->assertSame( array( '2027-05-21' ), array_column( $this->ends( Keys_On_Site::AKISMET ), 'on' ) );
		Keys_On_Site::akismet( 'ddddeeeeffff' );
		$this->assertSame( array( '2028-06-24' ), array_column( $this->ends( Keys_On_Site::AKISMET ), 'on' ) );
	}

	/**
	 * @dataProvider servers
	 */
	public function test_what_a_provider_has_announced_concerns_only_the_keys_that_it_names( string $host, bool $is_concerned ): void {
		Keys_On_Site::activate();
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail' => array( 'mailer' => 'smtp' ),
				'smtp' => array(
					'host'       => $host,
					'port'       => 587,
					'encryption' => 'tls',
					'auth'       => true,
					'user'       => 'shop@example.org',
					'pass'       => 'hunter2hunter2',
				),
			)
		);
		$this->report();
		$all = array();
		foreach ( $this->engine->discoverer()->keys() as $key ) {
			$all = array_merge( $all, $this->engine->watching()->calendar()->ends()->of( $key, $this->engine->store()->key( $key->id() ) ) );
		}
		$retired = array_values( array_filter( $all, static fn( array $end ): bool => 'retires' === $end['what'] ) );
		$this->assertCount( $is_concerned ? 1 : 0, $retired );
		foreach ( $retired as $end ) {
			$this->assertSame( array( '2026-12-31', false ), array( $end['on'], $end['sure'] ) );
			$this->assertStringContainsString( 'Microsoft', $end['text'] );
		}
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function servers(): array {
		return array(
			'Microsoft'             => array( 'smtp.office365.com', true ),
			'in capitals'           => array( 'SMTP.Office365.com', true ),
			'another server'        => array( 'smtp.example.org', false ),
			'one that resembles it' => array( 'smtp.office365.com.example.org', false ),
		);
	}

	public function test_every_retirement_is_a_day_that_can_come_and_memory_alone_is_never_sure(): void {
		$seen = 0;
		foreach ( $this->engine->catalog()->providers() as $provider ) {
			foreach ( $provider['retirements'] ?? array() as $retirement ) {
				$this->assertSame( $retirement['on'], gmdate( 'Y-m-d', (int) strtotime( $retirement['on'] . ' UTC' ) ) );
				$this->assertTrue( 'memory' !== $retirement['confidence'] || ! empty( $retirement['likely'] ) );
				++$seen;
			}
		}
		$this->assertSame( 2, $seen );
	}

	public function test_damaged_rows_break_nothing(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		update_option( 'key_health_not_reminded', 'x' );
		$this->note_end( '2026-13-99', Keys_On_Site::AKISMET );
		$this->assertSame( array( 'rotate' ), array_column( $this->ends( Keys_On_Site::AKISMET ), 'what' ) );
	}

	public function test_no_value_and_no_end_of_one_stands_in_it(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$text = (string) wp_json_encode( $this->ends() );
		$this->assertStringNotContainsString( ( new Secret( Keys_On_Site::token( 'a' ) ) )->last4(), $text );
	}

	/**
	 * @dataProvider days
	 *
	 * @param int         $days   Until the end.
	 * @param string      $is     Diagnosis.
	 * @param string|null $reason Its reason.
	 */
	public function test_an_end_is_told_14_days_ahead_and_again_3_days_ahead( int $days, string $is, ?string $reason ): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->check();
		$this->note_end( '2027-03-01' );
		$this->clock->pass( (int) strtotime( '2027-03-01 09:00 UTC' ) - $days * DAY_IN_SECONDS - $this->clock->now() );
		$finding = $this->finding();
		$this->assertSame( array( $is, $reason, 'ok' === $is ? 'working' : 'attention' ), array( $finding['diagnosis'], $finding['reason'], $finding['state'] ) );
	}

	/**
	 * @return array<string, array{int, string, string|null}>
	 */
	public function days(): array {
		return array(
			'15 days'        => array( 15, 'ok', null ),
			'14 days'        => array( 14, 'expiring_soon', null ),
			'4 days'         => array( 4, 'expiring_soon', null ),
			'3 days'         => array( 3, 'expiring_soon', 'days' ),
			'1 day'          => array( 1, 'expiring_soon', 'days' ),
			'the day'        => array( 0, 'expiring_soon', 'days' ),
			'a day too late' => array( -1, 'expiring_soon', 'days' ),
		);
	}

	public function test_a_key_that_was_accepted_after_its_end_has_none(): void {
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->note_end( '2026-11-20' );
		$this->check();
		$this->assertSame( 'ok', $this->finding()['diagnosis'] );
	}

	public function test_the_second_notice_is_shown_to_who_has_put_the_first_aside(): void {
		$this->log_in_as( 'administrator' );
		$this->watch();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->check();
		$this->note_end( '2026-12-02' );
		$this->engine->store()->dismiss( Keys_On_Site::MAILERSEND, (string) $this->engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		$this->assertTrue( $this->finding()['dismissed'] );
		$this->clock->pass( 8 * DAY_IN_SECONDS );
		$this->assertFalse( $this->finding()['dismissed'] );
	}

	/** From now on, what appears was saved now. */
	private function watch(): void {
		$this->report();
	}

	private function check(): void {
		$this->engine->forget();
		$this->engine->checker()->check_all( true );
	}

	private function note_end( string $day, string $id = Keys_On_Site::MAILERSEND ): void {
		$memory = $this->engine->store()->key( $id );
		$memory->set_expires_on( $day );
		$this->engine->store()->put_key( $id, $memory );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function report(): array {
		$this->engine->forget();
		return $this->engine->reporter()->report();
	}

	/**
	 * @return array<string, mixed>
	 */
	private function finding( string $id = Keys_On_Site::MAILERSEND ): array {
		return array_column( $this->report()['keys'], null, 'id' )[ $id ];
	}

	/**
	 * @return list<array{on: string, what: string, sure: bool, text: string}>
	 */
	private function ends( string $id = Keys_On_Site::MAILERSEND ): array {
		return $this->finding( $id )['ends'];
	}
}
