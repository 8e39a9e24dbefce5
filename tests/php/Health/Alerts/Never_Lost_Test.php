<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Alert_Parts;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What a check has found is told, whatever fails between the check and the message.
 */
final class Never_Lost_Test extends Alerts_Test_Case {

	/** @var Inbox */
	private $inbox;

	protected function set_up() {
		parent::set_up();
		$this->inbox = new Inbox();
		$this->through( $this->inbox );
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-watching.php';
		\KeyHealth\watch_settings();
	}

	public function test_code_of_others_that_fails_when_a_key_breaks_keeps_nobody_from_being_told(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->check( Canned_Http::accepts() );
		$log = (string) ini_set( 'error_log', '/dev/null' ); // phpcs:ignore WordPress.PHP.IniSet -- What fails is logged.
		add_action(
			'key_health_state_changed',
			static function (): void {
				throw new \Error( 'A plugin of others.' );
			},
			5
		);
		$this->check( Canned_Http::refuses() );
		ini_set( 'error_log', $log ); // phpcs:ignore WordPress.PHP.IniSet -- As it was.
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . Keys_On_Site::MAILERSEND ) ), $this->inbox->news() );
	}

	public function test_what_the_database_did_not_take_is_told_after_the_next_round(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->check( Canned_Http::accepts() );
		foreach ( array(
			'broken'    => Canned_Http::refuses(),
			'recovered' => Canned_Http::accepts(),
			'broken '   => Canned_Http::refuses(),
		) as $event => $answer ) {
			$this->clock->pass( 2 * HOUR_IN_SECONDS );
			$this->without_ledger( fn() => $this->check( $answer ) );
			$this->assertFalse( wp_next_scheduled( Timetable::HOOK ) );
			$this->clock->pass( HOUR_IN_SECONDS );
			$this->catch_up();
			$this->next_event();
			$this->assertSame( array( array( trim( $event ) . ' ' . Keys_On_Site::MAILERSEND ) ), $this->inbox->news() );
			$this->catch_up();
			$this->assertNull( $this->next_event(), 'Nothing is told twice.' );
		}
	}

	public function test_every_round_looks_for_what_was_missed(): void {
		// The round of the event goes by the real time.
		$this->clock->pass( time() - DAY_IN_SECONDS - $this->clock->now() );
		$this->channel( 'generic', self::GENERIC );
		$this->check( Canned_Http::accepts() );
		$this->without_ledger( fn() => $this->check( Canned_Http::refuses() ) );
		$this->assertSame( array(), $this->facts() );
		do_action( 'key_health_round' );
		$this->assertArrayHasKey( Keys_On_Site::MAILERSEND, $this->facts() );
		$this->assertNotFalse( wp_next_scheduled( Timetable::HOOK ) );
	}

	public function test_what_broke_before_there_was_somebody_to_tell_is_nothing_that_was_missed(): void {
		$this->check( Canned_Http::accepts() );
		$this->check( Canned_Http::refuses() );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->channel( 'generic', self::GENERIC );
		$this->catch_up();
		$this->assertNull( $this->next_event() );
		$this->check( Canned_Http::accepts() );
		$this->catch_up();
		$this->assertNull( $this->next_event() );
	}

	public function test_an_event_that_others_plan_while_a_message_is_on_its_way_stays(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$at = $this->clock->now() + DAY_IN_SECONDS;
		$this->inbox->answer_with(
			static function () use ( $at ): ?Answer {
				global $wpdb;
				$events = (array) maybe_unserialize( Keys_On_Site::row( 'cron' ) );

				$events[ $at ]['event_of_others']['x'] = array(
					'schedule' => false,
					'args'     => array(),
				);
				ksort( $events );
				// As another process writes it: nothing of it is in this one's cache.
				$wpdb->update( $wpdb->options, array( 'option_value' => serialize( $events ) ), array( 'option_name' => 'cron' ) );
				return null;
			}
		);
		$this->next_event();
		$this->assertStringContainsString( 'event_of_others', (string) Keys_On_Site::row( 'cron' ) );
		$this->assertStringNotContainsString( Timetable::HOOK, (string) Keys_On_Site::row( 'cron' ) );
	}

	public function test_the_run_that_takes_over_stays_planned_when_the_database_does_not_say_what_waits(): void {
		$this->channel( 'generic', self::GENERIC );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$is_tried = false;
		$fails    = static function ( string $query ) use ( &$is_tried ): string {
			$is_ours  = false !== strpos( $query, 'key_health_alerts_due' );
			$is_fails = $is_ours && $is_tried && 0 === strpos( $query, 'SELECT' );
			// The try is taken, then it has failed.
			$is_tried = $is_tried || ( $is_ours && false !== strpos( $query, 'ok\\":false' ) );
			return $is_fails ? 'SELECT 1 FROM no_such_table' : $query;
		};
		$this->inbox->answer_with( static fn(): Answer => new Answer( 500 ) );
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		add_filter( 'query', $fails );
		$this->next_event();
		remove_filter( 'query', $fails );
		$wpdb->suppress_errors( $shown );
		$this->assertTrue( $is_tried );
		$this->assertNotFalse( wp_next_scheduled( Timetable::HOOK ) );
		$this->inbox->answer_with( null );
		$this->inbox->news();
		$this->next_event();
		$this->assertSame( array( array( 'broken ' . Keys_On_Site::MAILERSEND ) ), $this->inbox->news() );
	}

	/** @return array<string, mixed> What is noted of keys. */
	private function facts(): array {
		return (array) $this->alerts->store()->read()->to_array()['facts'];
	}

	private function check( Answer $answer ): void {
		$this->clock->pass( MINUTE_IN_SECONDS );
		$engine = new Engine( $this->clock, new Canned_Http( $answer ) );
		$key    = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
		$this->assertNotNull( $key );
		$engine->checker()->check( $key, true );
	}

	/** As the event of a round does it. */
	private function catch_up(): void {
		( new Alert_Parts( new Engine( $this->clock ) ) )->catch_up();
	}

	/** @param callable(): void $do Done while the database takes no ledger. */
	private function without_ledger( callable $do ): void {
		global $wpdb;
		$fails = static function ( string $query ): string {
			return 1 === preg_match( '/^(?:UPDATE|INSERT).*key_health_alerts_due/s', $query ) ? 'SELECT 1 FROM no_such_table' : $query;
		};
		$shown = $wpdb->suppress_errors( true );
		add_filter( 'query', $fails );
		$do();
		remove_filter( 'query', $fails );
		$wpdb->suppress_errors( $shown );
	}
}
