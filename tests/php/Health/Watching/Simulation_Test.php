<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Alerts\Channel;
use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Watching\Daily_Time;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Alert_Parts;
use KeyHealth\Tests\Health\Alerts\Inbox;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Sixty days in the life of forty keys, with everything that goes wrong on a site: visitors come late, rounds overlap, rounds are
 * killed, the object cache forgets, the database cannot be written for an hour, providers cannot be reached.
 *
 * @group single
 */
final class Simulation_Test extends Test_Case {

	private const DAYS = 60;

	/** What stays unnoticed for longer was missed: a day, an hour of jitter, and how late visitors bring the event. */
	private const NOTICED_S = DAY_IN_SECONDS + HOUR_IN_SECONDS + 900;

	/** @var Set_Clock */
	private $clock;

	/** @var Simulated_Site */
	private $site;

	/** @var Schedule */
	private $schedule;

	/** @var Alert_Parts */
	private $alerts;

	/** @var Inbox */
	private $inbox;

	/** @var int */
	private $start;

	/** @var list<array{id: string, state: string, at: int}> */
	private $changes = array();

	/** @var array<string, int> */
	private $counts = array(
		'runs'      => 0,
		'overlaps'  => 0,
		'killed'    => 0,
		'forgotten' => 0,
		'unwritten' => 0,
	);

	/** @var array{rows: array<string, string>, changes: int, asked: int}|null What stood there when a round was killed. */
	private $wreck;

	/** @var bool */
	private $is_read_only = false;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		mt_srand( 8 );
		// WordPress plans by the real time: what the simulation plans is all to come.
		$this->start    = time() + DAY_IN_SECONDS;
		$this->clock    = new Set_Clock( gmdate( 'c', $this->start ) );
		$this->site     = new Simulated_Site( $this->clock );
		$this->schedule = new Schedule();
		$this->inbox    = new Inbox();
		$this->site->store_keys();
		update_option( 'cron', array( 'version' => 2 ) );
		$this->listen();
		$this->schedule->start( $this->start );
		add_filter(
			'query',
			function ( $query ) {
				return $this->is_read_only && ! preg_match( '/^\s*(SELECT|SHOW)/i', $query ) ? 'INSERT INTO nothing_can_be_written VALUES (1)' : $query;
			}
		);
		$GLOBALS['wpdb']->suppress_errors( true );
	}

	protected function tear_down() {
		$GLOBALS['wpdb']->suppress_errors( false );
		parent::tear_down();
	}

	public function test_in_sixty_days_every_breakage_is_noticed_in_time_told_once_and_nobody_is_asked_too_often(): void {
		$script = $this->script();
		$this->live( $script );
		$this->print_counts( $script );

		$this->assertGreaterThan( intdiv( self::DAYS, 4 ), $this->counts['overlaps'] );
		$this->assertGreaterThan( 0, $this->counts['killed'] );
		$this->assertGreaterThan( 5, $this->counts['unwritten'] );
		$this->assert_noticed( $script );
		$this->assert_rules();
		$this->assert_told( $script );
	}

	/**
	 * Each key breaks and recovers twice, at times of its own.
	 *
	 * @return list<array{id: string, state: string, at: int}>
	 */
	private function script(): array {
		$script = array();
		foreach ( $this->site->ids() as $id ) {
			$at = $this->start + 2 * DAY_IN_SECONDS + mt_rand( 0, 10 * DAY_IN_SECONDS );
			foreach ( array( 'broken', 'working', 'broken', 'working' ) as $state ) {
				$script[] = array(
					'id'    => $id,
					'state' => $state,
					'at'    => $at,
				);
				$at      += 3 * DAY_IN_SECONDS + mt_rand( 0, 8 * DAY_IN_SECONDS );
			}
		}
		usort( $script, static fn( array $a, array $b ): int => $a['at'] <=> $b['at'] );
		// What happens on the last day would be noticed after the end.
		$end = $this->start + ( self::DAYS - 2 ) * DAY_IN_SECONDS;
		return array_values( array_filter( $script, static fn( array $entry ): bool => $entry['at'] < $end ) );
	}

	/** @param list<array{id: string, state: string, at: int}> $script */
	private function live( array $script ): void {
		$end = $this->start + self::DAYS * DAY_IN_SECONDS;
		while ( true ) {
			// A visitor comes, up to five minutes after an event is due, or it stands there still.
			$next = max( min( $this->due_events() ?: array( $end ) ), $this->clock->now() ) + mt_rand( 1, 300 );
			if ( $next >= $end ) {
				return;
			}
			$this->clock->pass( $next - $this->clock->now() );
			while ( $script && $script[0]['at'] <= $next ) {
				$this->site->set( $script[0]['id'], 'working' === $script[0]['state'] );
				array_shift( $script );
			}
			$this->trouble( intdiv( $next - $this->start, HOUR_IN_SECONDS ) );
			$this->visit();
		}
	}

	private function trouble( int $hour ): void {
		$this->is_read_only = $this->is_unwritable( $hour );
		$this->site->go_down( $this->is_unreachable( $hour ) );
		if ( 0 === mt_rand( 0, 3 ) ) {
			wp_cache_flush();
			++$this->counts['forgotten'];
		}
	}

	/** The database cannot be written for an hour every sixth day. */
	private function is_unwritable( int $hour ): bool {
		return 0 === intdiv( $hour, 24 ) % 6 && $this->quiet_hour() === $hour % 24;
	}

	/** No provider can be reached for two hours every ninth. */
	private function is_unreachable( int $hour ): bool {
		return 4 === intdiv( $hour, 24 ) % 9 && in_array( $hour % 24, array( $this->quiet_hour(), $this->quiet_hour() + 1 ), true );
	}

	/** Seconds of trouble between two times. */
	private function troubled( int $from, int $to ): int {
		$seconds = 0;
		for ( $hour = intdiv( $from - $this->start, HOUR_IN_SECONDS ); $this->start + $hour * HOUR_IN_SECONDS < $to; $hour++ ) {
			if ( $this->is_unwritable( $hour ) || $this->is_unreachable( $hour ) ) {
				$seconds += min( $to, $this->start + ( $hour + 1 ) * HOUR_IN_SECONDS ) - max( $from, $this->start + $hour * HOUR_IN_SECONDS );
			}
		}
		return $seconds;
	}

	/** The hour, counted from the start, in which the keys of this site have their turn. */
	private function quiet_hour(): int {
		static $hour = null;
		if ( null === $hour ) {
			$key  = $this->engine()->discoverer()->keys();
			$time = ( new Daily_Time( home_url() . ' ' . get_current_blog_id() ) )->next( reset( $key )->id(), $this->start, 0 );
			$hour = intdiv( $time - $this->start, HOUR_IN_SECONDS ) % 24;
		}
		return $hour;
	}

	/** What wp-cron.php does: takes each due event off the list, and runs it. */
	private function visit(): void {
		foreach ( array( Schedule::HOOK, Timetable::HOOK ) as $hook ) {
			foreach ( array( array(), array( Schedule::NET ) ) as $args ) {
				$event = wp_get_scheduled_event( $hook, $args );
				if ( false === $event || $event->timestamp > $this->clock->now() ) {
					continue;
				}
				wp_unschedule_event( $event->timestamp, $hook, $args );
				if ( $event->schedule ) {
					wp_schedule_event( $event->timestamp + $event->interval * (int) ceil( ( $this->clock->now() - $event->timestamp + 1 ) / $event->interval ), $event->schedule, $hook, $args );
				}
				Timetable::HOOK === $hook ? $this->alerts->sender()->run() : $this->round( array() !== $args );
			}
		}
	}

	private function round( bool $is_net ): void {
		$before = count( $this->site->asked() );
		$number = 0;
		$fate   = mt_rand( 0, 19 );
		$this->site->before_each(
			function ( string $provider ) use ( &$number, $fate ): void {
				++$number;
				if ( 2 === $number && $fate < 3 ) {
					++$this->counts['overlaps'];
					$asked = count( $this->site->asked() );
					$this->rounds()->round()->run();
					$this->assertCount( $asked, $this->site->asked(), 'A second round asks nobody while the first is under way.' );
				}
				if ( 3 === $number && 3 === $fate && 'smtp' !== $provider ) {
					$this->wreck = array(
						'rows'    => $this->own_rows(),
						'changes' => count( $this->changes ),
						'asked'   => count( $this->site->asked() ),
					);
				}
			}
		);
		$round = $this->rounds()->round();
		$is_net ? $round->look_after() : $round->run();
		++$this->counts['runs'];
		$this->counts['unwritten'] += $this->is_read_only ? 1 : 0;
		if ( $this->is_read_only ) {
			$this->assertCount( $before, $this->site->asked(), 'Where nothing can be kept, nobody is asked.' );
		}
		$this->kill();
	}

	/** The round that was killed: what it wrote after that moment was never written. */
	private function kill(): void {
		global $wpdb;
		if ( null === $this->wreck ) {
			return;
		}
		$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE 'key\\_health\\_%' OR option_name = 'cron'" );
		foreach ( $this->wreck['rows'] as $name => $value ) {
			$wpdb->insert(
				$wpdb->options,
				array(
					'option_name'  => $name,
					'option_value' => $value,
					'autoload'     => 'off',
				)
			);
		}
		wp_cache_flush();
		$this->changes = array_slice( $this->changes, 0, $this->wreck['changes'] );
		$this->site->forget_after( $this->wreck['asked'] );
		$this->wreck = null;
		++$this->counts['killed'];
	}

	/** @return array<string, string> */
	private function own_rows(): array {
		global $wpdb;
		return array_column( $wpdb->get_results( "SELECT option_name, option_value FROM {$wpdb->options} WHERE option_name LIKE 'key\\_health\\_%' OR option_name = 'cron'", ARRAY_A ), 'option_value', 'option_name' );
	}

	/** @return list<int> */
	private function due_events(): array {
		return array_values( array_filter( array( wp_next_scheduled( Schedule::HOOK ), wp_next_scheduled( Schedule::HOOK, array( Schedule::NET ) ), wp_next_scheduled( Timetable::HOOK ) ) ) );
	}

	/** @param list<array{id: string, state: string, at: int}> $script */
	private function assert_noticed( array $script ): void {
		$late = 0;
		foreach ( $script as $entry ) {
			$noticed = null;
			foreach ( $this->changes as $change ) {
				if ( $change['id'] === $entry['id'] && $change['at'] >= $entry['at'] && $change['state'] === $entry['state'] ) {
					$noticed = $change['at'];
					break;
				}
			}
			$this->assertNotNull( $noticed, $entry['id'] . ' ' . $entry['state'] );
			$late = max( $late, $noticed - $entry['at'] );
			// While nobody can be reached or nothing kept, nothing can be noticed; retries ever later add at most as long again.
			$this->assertLessThanOrEqual( self::NOTICED_S + 2 * $this->troubled( $entry['at'], $noticed ), $noticed - $entry['at'], $entry['id'] . ' ' . $entry['state'] );
		}
		fwrite( STDERR, sprintf( "  the latest was noticed after %.1f hours\n", $late / HOUR_IN_SECONDS ) );
	}

	private function assert_rules(): void {
		$last = array();
		$days = array();
		foreach ( $this->site->asked() as $asked ) {
			$id = $asked['id'];
			if ( 'mailersend' === $asked['provider'] ) {
				$day          = gmdate( 'Y-m-d', $asked['at'] );
				$days[ $day ] = ( $days[ $day ] ?? 0 ) + 1;
			}
			if ( isset( $last[ $id ] ) && $asked['at'] > $last[ $id ] ) {
				// Mail servers once a day; nobody sooner than the first retry.
				$this->assertGreaterThanOrEqual( 'smtp' === $asked['provider'] ? DAY_IN_SECONDS : 900, $asked['at'] - $last[ $id ], $id );
			}
			$last[ $id ] = $asked['at'];
		}
		$this->assertLessThanOrEqual( 20, max( $days ) );
		// Two steps at most, once a day, and a little for retries.
		$this->assertLessThan( 40 * 2 * ( self::DAYS + 1 ) * 1.2, count( $this->site->asked() ) );
	}

	/** @param list<array{id: string, state: string, at: int}> $script */
	private function assert_told( array $script ): void {
		$expected = array_fill_keys( $this->site->ids(), array( 'working' ) );
		$told     = array_fill_keys( $this->site->ids(), array() );
		$told_of  = $told;
		foreach ( $script as $entry ) {
			$expected[ $entry['id'] ][] = $entry['state'];
		}
		foreach ( $this->changes as $change ) {
			$told[ $change['id'] ][] = $change['state'];
		}
		$this->assertSame( $expected, $told, 'The action fires once for each change.' );
		foreach ( array_merge( ...$this->inbox->news() ) as $news ) {
			list( $event, $id ) = explode( ' ', $news );
			$told_of[ $id ][]   = 'recovered' === $event ? 'working' : $event;
		}
		$this->assertSame( array_map( static fn( array $states ): array => array_slice( $states, 1 ), $expected ), $told_of, 'Each breakage and each recovery is told once.' );
	}

	/** @param list<array{id: string, state: string, at: int}> $script */
	private function print_counts( array $script ): void {
		$breakages = count( array_filter( $script, static fn( array $entry ): bool => 'broken' === $entry['state'] ) );
		fwrite(
			STDERR,
			sprintf(
				"\nSimulation: %d days, %d keys, %d requests with a key, %d rounds, %d overlapped, %d killed, %d without a database to write to, cache emptied %d times; %d breakages, %d recoveries; %d changes, %d messages; %.0f MB\n",
				self::DAYS,
				count( $this->site->ids() ),
				count( $this->site->asked() ),
				$this->counts['runs'],
				$this->counts['overlaps'],
				$this->counts['killed'],
				$this->counts['unwritten'],
				$this->counts['forgotten'],
				$breakages,
				count( $script ) - $breakages,
				count( $this->changes ),
				count( $this->inbox->got() ),
				memory_get_peak_usage() / 1048576
			)
		);
	}

	private function listen(): void {
		$this->alerts = new Alert_Parts( $this->engine(), $this->inbox, static fn(): array => array( '203.0.113.80' ) );
		$this->engine()->store()->set_setting( 'consent', true );
		$this->engine()->store()->set_setting( 'daily', true );
		$this->alerts->settings()->add( new Channel( 'aabbccdd', 'generic', new Secret( 'https://hooks.shop.example/in?token=Zx81PqRs' ), $this->clock->now() ) );
		$this->alerts->store()->change(
			static function ( $ledger ): bool {
				$ledger->open( 'aabbccdd' );
				return true;
			}
		);
		remove_all_actions( 'key_health_state_changed' );
		add_action(
			'key_health_state_changed',
			function ( string $id, array $change ): void {
				$this->alerts->listener()->hear( $id, $change, false );
				$this->changes[] = array(
					'id'    => $id,
					'state' => $change['state'],
					'at'    => $this->clock->now(),
				);
			},
			10,
			2
		);
	}

	private function engine(): Engine {
		return new Engine( $this->clock, $this->site );
	}

	private function rounds(): \KeyHealth\Surface\Parts\Round_Parts {
		return $this->engine()->watching()->rounds();
	}
}
