<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Diagnosis\Names;
use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What is told, how often, and when.
 */
final class Told_Once_Test extends Alerts_Test_Case {

	private const MAIL = Keys_On_Site::MAILERSEND;
	private const SPAM = Keys_On_Site::AKISMET;

	/** @var Inbox */
	private $inbox;

	protected function set_up() {
		parent::set_up();
		$this->inbox = new Inbox();
		$this->through( $this->inbox );
	}

	public function test_a_breakage_is_told_once_and_so_is_its_end(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );

		$this->clock->pass( DAY_IN_SECONDS );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );

		$this->recovers( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'recovered ' . self::MAIL ) ), $this->inbox->news() );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
	}

	public function test_nothing_is_sent_where_a_change_is_heard_of(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->assertSame( array(), $this->inbox->got() );
		$this->assertSame( $this->clock->now(), wp_next_scheduled( Timetable::HOOK ) );
	}

	public function test_a_broken_key_that_is_broken_in_another_way_is_no_news(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->clock->pass( 2 * HOUR_IN_SECONDS );
		$this->changes( self::MAIL, 'broken', 'broken', 'expired' );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
	}

	public function test_what_a_broken_key_has_become_before_it_was_told_is_what_is_told(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->changes( self::MAIL, 'broken', 'broken', 'expired' );
		$this->next_event();
		$this->assertSame( 'expired', $this->inbox->got()[0]['body']['changes'][0]['diagnosis'] );
	}

	/**
	 * @return array<string, array{string, string|null}>
	 */
	public function no_news(): array {
		return array(
			'attention after working'              => array( 'attention', 'working' ),
			'attention at first'                   => array( 'attention', null ),
			'working at first'                     => array( 'working', null ),
			'working after attention'              => array( 'working', 'attention' ),
			'the end of what was never told'       => array( 'working', 'broken' ),
			'another cause of what was never told' => array( 'broken', 'broken' ),
		);
	}

	/**
	 * @dataProvider no_news
	 */
	public function test_nothing_else_is_told( string $state, ?string $before ): void {
		$this->channel( 'generic', self::GENERIC );
		$this->changes( self::MAIL, $state, $before, 'invalid' );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
	}

	public function test_a_recovery_that_leaves_something_to_do_is_told_as_such(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->recovers( self::MAIL, 'attention' );
		$this->next_event();
		$this->assertStringContainsString( 'It still needs your attention.', $this->inbox->got()[0]['body']['text'] );
	}

	public function test_the_first_check_of_all_is_told_unless_a_person_looks_on(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->changes( self::SPAM, 'broken', null, 'invalid', true );
		$this->changes( self::MAIL, 'broken', null, 'invalid', false );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );

		$this->recovers( self::SPAM );
		$this->send();
		$this->assertSame( array(), $this->inbox->news(), 'What was not told does not end.' );
	}

	public function test_a_breakage_that_a_person_finds_later_is_told_to_the_others(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL, 'invalid', true );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_a_key_that_goes_to_and_fro_is_told_once_an_hour_in_each_direction(): void {
		$this->channel( 'generic', self::GENERIC );
		$told = array();
		// Every five minutes for a day, as no check of ours would find it.
		for ( $minute = 0; $minute < 24 * 60; $minute += 5 ) {
			0 === $minute % 10 ? $this->breaks( self::MAIL ) : $this->recovers( self::MAIL );
			$this->send();
			foreach ( $this->inbox->news() as $message ) {
				foreach ( $message as $line ) {
					$told[ explode( ' ', $line )[0] ][] = $this->clock->now();
				}
			}
			$this->clock->pass( 5 * MINUTE_IN_SECONDS );
		}
		foreach ( $told as $direction => $times ) {
			for ( $i = 1, $all = count( $times ); $i < $all; $i++ ) {
				$this->assertGreaterThanOrEqual( HOUR_IN_SECONDS, $times[ $i ] - $times[ $i - 1 ], $direction );
			}
			$this->assertLessThanOrEqual( 24, count( $times ), $direction );
		}
		$this->assertSame( array( 'broken', 'recovered' ), array_keys( $told ) );
	}

	public function test_what_changed_within_one_sending_is_one_message_the_worst_first(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::SPAM );
		$this->next_event();
		$this->inbox->news();
		$this->recovers( self::SPAM );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL, 'recovered ' . self::SPAM ) ), $this->inbox->news() );
	}

	public function test_what_happens_within_an_hour_is_collected_where_that_was_chosen(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->alerts->settings()->set_times( 'hour', '', '' );
		$began = $this->clock->now();
		$this->breaks( self::SPAM );
		$this->clock->pass( 40 * MINUTE_IN_SECONDS );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->breaks( self::MAIL );
		$this->assertSame( $began + HOUR_IN_SECONDS, $this->next_event() );
		$this->assertSame( array( array( 'broken ' . self::SPAM, 'broken ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_what_broke_and_recovered_in_quiet_hours_is_told_after_them_in_one_line(): void {
		update_option( 'timezone_string', 'Asia/Tokyo' );
		$this->alerts->settings()->set_times( 'now', '20:00', '08:00' );
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->recovers( self::MAIL );
		// It is 21:00 in Tokyo when it breaks; 08:00 there is 23:00 UTC.
		$this->assertSame( (int) strtotime( '2026-11-22 23:00 UTC' ), $this->next_event() );
		$got = $this->inbox->got();
		$this->assertSame( array( array( 'recovered ' . self::MAIL ) ), $this->inbox->news() );
		$this->assertSame( '2026-11-22T12:00:00Z', $got[0]['body']['changes'][0]['broken_since'] );
		$this->assertSame( '2026-11-22T13:00:00Z', $got[0]['body']['changes'][0]['recovered_at'] );
		$this->assertStringContainsString( 'It did not work from', $got[0]['body']['text'] );
	}

	public function test_what_was_told_to_none_is_not_kept(): void {
		$this->breaks( self::MAIL );
		$this->assertNull( Keys_On_Site::row( 'key_health_alerts_due' ) );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
	}

	public function test_a_new_channel_is_told_what_comes_and_not_what_was(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->channel( 'generic', 'https://other.example/hook' );
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->breaks( self::SPAM );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::SPAM ), array( 'broken ' . self::SPAM ) ), $this->inbox->news() );
	}

	public function test_what_nobody_took_is_tried_again_later_and_later_and_given_up_after_a_day(): void {
		$id = $this->channel( 'generic', self::GENERIC );
		$this->inbox->answer_with( static fn(): Answer => new Answer( 500 ) );
		$began = $this->clock->now();
		$this->breaks( self::MAIL );
		$times = array();
		for ( $run = 0; $run < 40 && null !== $this->next_event(); $run++ ) {
			if ( $this->inbox->news() ) {
				$times[] = ( $this->clock->now() - $began ) / MINUTE_IN_SECONDS;
			}
		}
		$this->assertSame( array( 0, 5, 35, 155, 275 ), array_slice( $times, 0, 5 ) );
		$this->assertSame( array(), array_diff( array_slice( array_map( static fn( $b, $a ): int => $b - $a, array_slice( $times, 4 ), array_slice( $times, 3, -1 ) ), 0 ), array( 120 ) ) );
		$this->assertLessThan( 26 * 60, end( $times ) );
		$record = $this->alerts->store()->read()->record( $id );
		$this->assertSame( $this->clock->now(), $record->given_up_at() );
		$this->assertSame( 500, $record->last()['status'] );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );

		$this->inbox->answer_with( null );
		$this->breaks( self::SPAM );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::SPAM ) ), $this->inbox->news() );
		$this->assertSame( 0, $this->alerts->store()->read()->record( $id )->given_up_at() );
	}

	public function test_what_breaks_while_a_channel_is_down_has_a_day_of_tries_of_its_own(): void {
		$id = $this->channel( 'generic', self::GENERIC );
		$this->inbox->answer_with( static fn(): Answer => new Answer( 500 ) );
		$began = $this->clock->now();
		$this->breaks( self::MAIL );
		while ( (int) wp_next_scheduled( Timetable::HOOK ) < $began + DAY_IN_SECONDS ) {
			$this->next_event();
		}
		$this->breaks( self::SPAM );
		$this->inbox->news();
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL, 'broken ' . self::SPAM ) ), $this->inbox->news() );
		$this->assertSame( $this->clock->now(), $this->alerts->store()->read()->record( $id )->given_up_at() );
		$this->assertSame( 1, $this->alerts->store()->read()->waiting( $id ) );

		$this->recovers( self::SPAM );
		$this->inbox->answer_with( null );
		$this->next_event();
		$this->assertSame( array( array( 'recovered ' . self::SPAM ) ), $this->inbox->news() );
		$this->assertNull( $this->next_event() );
	}

	public function test_a_failure_whose_news_became_none_does_not_count_for_what_comes_later(): void {
		$id = $this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->clock->pass( 2 * HOUR_IN_SECONDS );
		$this->inbox->answer_with( static fn(): Answer => new Answer( 503 ) );
		$this->recovers( self::MAIL );
		$this->next_event();
		$this->breaks( self::MAIL );
		$this->assertSame( 'The last message did not get through. It was not taken: the answer was 503. Nothing waits to be told now.', $this->alerts->view()->view()['channels'][0]['sentence'] );
		$this->clock->pass( WEEK_IN_SECONDS );
		$this->send();
		foreach ( array( 'broken ' . self::SPAM, 'recovered ' . self::MAIL ) as $i => $line ) {
			$this->inbox->answer_with( static fn(): Answer => new Answer( 503 ) );
			0 === $i ? $this->breaks( self::SPAM ) : $this->recovers( self::MAIL );
			$this->send();
			$this->assertSame( 0, $this->alerts->store()->read()->record( $id )->given_up_at() );
			$this->inbox->news();
			$this->inbox->answer_with( null );
			$this->clock->pass( 5 * MINUTE_IN_SECONDS );
			$this->send();
			$this->assertSame( array( array( $line ) ), $this->inbox->news() );
			$this->clock->pass( WEEK_IN_SECONDS );
		}
	}

	/**
	 * @return array<string, array{list<int>}>
	 */
	public function to_and_fro(): array {
		return array(
			'almost a day each'               => array( array( 86100, 86100, 86100, 86100 ) ),
			'a recovery in the last hour'     => array( array( 23 * HOUR_IN_SECONDS, 3 * DAY_IN_SECONDS ) ),
			'each for an hour, for two days'  => array( array_fill( 0, 48, HOUR_IN_SECONDS ) ),
			'back for a moment after a while' => array( array( 2 * DAY_IN_SECONDS, 86100, 60, 86100, 60 ) ),
		);
	}

	/**
	 * @dataProvider to_and_fro
	 * @param list<int> $spells Seconds for which it is broken, works, is broken …
	 */
	public function test_what_is_collected_for_a_day_is_told_after_a_day_however_often_it_changes( array $spells ): void {
		$this->channel( 'generic', self::GENERIC );
		$this->alerts->settings()->set_times( 'day', '', '' );
		$told  = array();
		$began = $this->clock->now();
		foreach ( $spells as $i => $spell ) {
			0 === $i % 2 ? $this->breaks( self::MAIL ) : $this->recovers( self::MAIL );
			$until = $this->clock->now() + $spell;
			for ( $next = wp_next_scheduled( Timetable::HOOK ); false !== $next && $next < $until; $next = wp_next_scheduled( Timetable::HOOK ) ) {
				$this->next_event();
				if ( $this->inbox->news() ) {
					$told[] = $this->clock->now() - $began;
				}
			}
			$this->clock->pass( $until - $this->clock->now() );
		}
		$this->assertSame( DAY_IN_SECONDS, $told[0] ?? null );
		if ( 2 * DAY_IN_SECONDS === $spells[0] ) {
			$this->assertGreaterThan( 1, count( $told ), 'Nor is its end kept back.' );
		}
	}

	public function test_a_clock_that_went_back_silences_nobody(): void {
		$id = $this->channel( 'generic', self::GENERIC );
		$this->alerts->settings()->set_times( 'hour', '', '' );
		$this->clock->pass( 30 * DAY_IN_SECONDS );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->breaks( self::SPAM );
		$this->inbox->answer_with( static fn(): Answer => Answer::failed( 'http_request_failed', 'cURL error 60: SSL certificate problem: certificate has expired' ) );
		$this->next_event();
		$this->inbox->answer_with( null );
		$this->inbox->news();
		$this->clock->pass( -30 * DAY_IN_SECONDS );

		$began = $this->clock->now();
		$this->recovers( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::SPAM, 'recovered ' . self::MAIL ) ), $this->inbox->news() );
		$this->assertLessThanOrEqual( $began + HOUR_IN_SECONDS, $this->clock->now() );
		$this->assertFalse( $this->alerts->store()->read()->record( $id )->is_failing() );
	}

	public function test_the_settings_tell_when_it_is_tried_again_only_where_that_is_so(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->alerts->settings()->set_times( 'now', '13:00', '15:00' );
		$this->clock->pass( YEAR_IN_SECONDS );
		$this->inbox->answer_with( static fn(): Answer => new Answer( 503 ) );
		$this->breaks( self::MAIL );
		$this->next_event();
		$said  = 'The last message did not get through. It was not taken: the answer was 503.';
		$again = fn( int $time ): string => $said . ' It is tried again on ' . Names::time( $time ) . '.';
		$this->assertSame( $again( $this->clock->now() + 5 * MINUTE_IN_SECONDS ), $this->sentence() );
		$this->clock->pass( 5 * MINUTE_IN_SECONDS );
		$this->assertSame( $said, $this->sentence(), 'It is tried at this moment.' );
		$this->clock->pass( 55 * MINUTE_IN_SECONDS );
		$this->assertSame( $again( $this->clock->now() + 2 * HOUR_IN_SECONDS ), $this->sentence(), 'After the quiet hours.' );

		$this->clock->pass( -HOUR_IN_SECONDS - YEAR_IN_SECONDS );
		$this->assertSame( $said, $this->sentence() );
	}

	private function sentence(): string {
		return $this->alerts->view()->view()['channels'][0]['sentence'];
	}

	public function test_a_clock_that_is_set_right_by_seconds_lets_no_key_be_told_twice_an_hour(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->clock->pass( -2 );
		$this->recovers( self::MAIL );
		$this->next_event();
		$this->inbox->news();
		$this->clock->pass( -2 );
		$began = $this->clock->now();
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );
		$this->assertGreaterThanOrEqual( $began + HOUR_IN_SECONDS - 60, $this->clock->now() );
	}

	public function test_a_try_after_a_failure_tells_what_is_so_by_then_under_the_same_id_while_that_is_the_same(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->inbox->answer_with( static fn(): Answer => Answer::failed( 'http_request_failed', 'cURL error 28: Operation timed out' ) );
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->next_event();
		$this->recovers( self::MAIL );
		$this->inbox->answer_with( null );
		$this->next_event();
		$got = $this->inbox->got();
		$this->assertSame( $got[0]['body']['id'], $got[1]['body']['id'] );
		$this->assertSame( array( array( 'broken ' . self::MAIL ), array( 'broken ' . self::MAIL ), array( 'recovered ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_one_channel_that_fails_keeps_no_other_waiting(): void {
		$this->channel( 'generic', 'https://dead.example/hook' );
		$this->channel( 'generic', self::GENERIC );
		$this->inbox->answer_with(
			static function ( $request ): ?Answer {
				if ( 'dead.example' === wp_parse_url( $request->reveal_url(), PHP_URL_HOST ) ) {
					throw new \RuntimeException( 'A filter of another plugin broke.' );
				}
				return null;
			}
		);
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->assertSame( array( 'dead.example', 'hooks.shop.example' ), array_column( $this->inbox->got(), 'host' ) );
		$this->inbox->news();
		$this->next_event();
		$this->assertSame( array( 'dead.example' ), array_column( $this->inbox->got(), 'host' ) );
	}

	public function test_a_run_within_a_run_sends_nothing_more(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->inbox->answer_with(
			function (): ?Answer {
				// Another process, while the first one waits for its answer.
				$this->send();
				return null;
			}
		);
		$this->send();
		$this->assertCount( 1, $this->inbox->got() );
		$this->send();
		$this->assertCount( 1, $this->inbox->got() );
	}

	public function test_what_happens_while_a_message_is_on_its_way_is_told_in_the_next(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->inbox->answer_with(
			function (): ?Answer {
				$this->inbox->answer_with( null );
				$this->recovers( self::MAIL );
				$this->breaks( self::SPAM );
				return null;
			}
		);
		$this->send();
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ), array( 'broken ' . self::SPAM, 'recovered ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_a_process_that_dies_while_it_sends_is_followed_by_another_try(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$this->alerts->store()->change(
			function ( $ledger ): bool {
				$channel = $this->alerts->settings()->channels()[0]->id();
				return $ledger->record( $channel )->claim( $ledger->due( $channel, $this->clock->now(), 0 ), $this->clock->now() );
			}
		);
		$this->send();
		$this->assertSame( array(), $this->inbox->news() );
		$this->clock->pass( 5 * MINUTE_IN_SECONDS );
		$this->send();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_a_process_that_ends_while_it_sends_has_planned_the_one_that_takes_over(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$planned = null;
		$this->inbox->answer_with(
			static function () use ( &$planned ): ?Answer {
				// Nothing of this process comes after this point.
				$planned = wp_next_scheduled( Timetable::HOOK );
				return null;
			}
		);
		$sent_at = $this->next_event();
		$this->assertSame( $sent_at + 5 * MINUTE_IN_SECONDS, $planned );
		$this->assertFalse( wp_next_scheduled( Timetable::HOOK ), 'It is not needed any more.' );
	}

	/**
	 * @return array<string, array{string, string, string, array<string, mixed>, array<string, mixed>}>
	 */
	public function switched_off(): array {
		$fluent = static fn( string $simulate ): array => array(
			'connections' => array(
				'abc' => array(
					'title'             => 'Shop',
					'provider_settings' => array(
						'provider'     => 'sendgrid',
						'sender_email' => 'shop@example.org',
						'key_store'    => 'db',
						'api_key'      => 'SG.aaaa',
					),
				),
			),
			'mappings'    => array( 'shop@example.org' => 'abc' ),
			'misc'        => array(
				'default_connection' => 'abc',
				'simulate_emails'    => $simulate,
			),
		);
		$smtp   = static fn( bool $stops ): array => array( 'general' => array( 'do_not_send' => $stops ) ) + Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) );
		return array(
			'FluentSMTP'   => array( 'fluent-smtp/fluent-smtp.php', 'fluentmail-settings', 'FluentSMTP', $fluent( 'yes' ), $fluent( 'no' ) ),
			'WP Mail SMTP' => array( 'wp-mail-smtp/wp_mail_smtp.php', 'wp_mail_smtp', 'WP Mail SMTP', $smtp( true ), $smtp( false ) ),
		);
	}

	/**
	 * @dataProvider switched_off
	 * @param array<string, mixed> $stops Settings with which a plugin sends nothing.
	 * @param array<string, mixed> $sends The same with which it sends.
	 */
	public function test_email_waits_while_a_plugin_is_told_to_send_nothing( string $file, string $option, string $name, array $stops, array $sends ): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', $file ) );
		Keys_On_Site::put( $option, $stops );
		$mails = 0;
		add_filter(
			'pre_wp_mail',
			static function () use ( &$mails ): bool {
				++$mails;
				return true;
			}
		);
		$this->through( $this->inbox );
		$id = $this->channel( 'email', 'reader@example.org' );
		$this->breaks( self::SPAM );
		$this->next_event();
		$this->assertSame( 0, $mails );
		$ledger = $this->alerts->store()->read();
		$this->assertSame( 1, $ledger->waiting( $id ) );
		$this->assertSame( array( false, 'mail_stopped' ), array( $ledger->record( $id )->last()['ok'], $ledger->record( $id )->last()['word'] ) );
		$view = $this->alerts->view()->view();
		$this->assertFalse( $view['mail']['open'] );
		$this->assertSame( "Email is not tried now: mail is switched off in $name.", $view['mail']['sentence'] );

		Keys_On_Site::put( $option, $sends );
		$this->through( $this->inbox );
		$this->assertTrue( $this->alerts->view()->view()['mail']['open'] );
		$this->next_event();
		$this->assertSame( 1, $mails );
		$this->assertSame( 0, $this->alerts->store()->read()->waiting( $id ) );
	}

	public function test_a_database_that_takes_nothing_sends_nothing(): void {
		global $wpdb;
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( self::MAIL );
		$is_full = static function ( string $query ): string {
			return 1 === preg_match( '/^(?:UPDATE|INSERT).*key_health_alerts_due/s', $query ) ? 'SELECT 1 FROM no_such_table' : $query;
		};
		$shown   = $wpdb->suppress_errors( true );
		add_filter( 'query', $is_full );
		$this->send();
		remove_filter( 'query', $is_full );
		$wpdb->suppress_errors( $shown );
		$this->assertSame( array(), $this->inbox->news() );
		$this->send();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function damages(): array {
		return array(
			'empty'           => array( '' ),
			'half'            => array( "0123\n{\"facts\":{\"a/b" ),
			'a list'          => array( "0123\n[1,2,3]" ),
			'of other types'  => array( "0123\n{\"facts\":{\"a/b/c\":7,\"d/e/f\":{\"n\":[],\"at\":\"x\"}},\"channels\":{\"x\":\"y\",\"z\":{\"told\":5,\"last\":[[]]}}}" ),
			'of another kind' => array( 'O:8:"stdClass":0:{}' ),
		);
	}

	/**
	 * @dataProvider damages
	 */
	public function test_a_damaged_ledger_is_begun_anew( string $stored ): void {
		$this->channel( 'generic', self::GENERIC );
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->options, array( 'option_value' => $stored ), array( 'option_name' => 'key_health_alerts_due' ) );
		$this->send();
		$this->breaks( self::MAIL );
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . self::MAIL ) ), $this->inbox->news() );
	}

	public function test_damaged_settings_are_nobody_to_tell(): void {
		foreach ( array(
			'text',
			array( 'channels' => 'x' ),
			array(
				'channels' => array(
					array( 'id' => 'zz' ),
					5,
					array(
						'id'      => 'aabbccdd',
						'kind'    => 'pigeon',
						'address' => 'x',
					),
				),
			),
		) as $stored ) {
			update_option( 'key_health_alerts', $stored, false );
			$this->breaks( self::MAIL );
			$this->send();
			$this->assertSame( array(), $this->inbox->news() );
		}
	}
}
