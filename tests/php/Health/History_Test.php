<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\History\Entries;
use KeyHealth\Model\Change;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * How it was with a key: changes, each told once.
 */
final class History_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	/** @var list<array{string, array<string, mixed>}> What listeners were told. */
	private $told = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->told  = array();
		$this->clock = new Set_Clock( '2026-11-14 03:10 UTC' );
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		add_action(
			'key_health_state_changed',
			function ( string $id, array $change ): void {
				$this->told[] = array( $id, $change );
			},
			10,
			2
		);
	}

	public function test_a_change_is_noted_and_told_once_and_no_answer_is_none(): void {
		foreach ( array( Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::is_down(), Canned_Http::refuses(), Canned_Http::is_down(), Canned_Http::refuses(), Canned_Http::accepts() ) as $answer ) {
			$this->check( $answer );
			$this->clock->pass( HOUR_IN_SECONDS );
		}
		$this->assertSame( array( 'working', 'broken', 'working' ), array_column( array_column( $this->told, 1 ), 'state' ) );
		$this->assertSame( array( '03:10', '06:10', '09:10' ), array_map( static fn( array $told ): string => gmdate( 'H:i', $told[1]['at'] ), $this->told ) );
		$this->assertNull( $this->told[0][1]['before'] );
		$this->assertSame( 'working', $this->told[1][1]['before']['state'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), array_values( array_unique( array_column( $this->told, 0 ) ) ) );
		$this->assertSame( array_reverse( array_column( $this->told, 1 ) ), $this->history() );
	}

	public function test_a_change_names_the_place_and_the_outgoing_address_and_holds_no_value(): void {
		add_filter( 'key_health_outgoing_address', static fn(): string => '203.0.113.9' );
		$this->check( Canned_Http::refuses() );
		$change = $this->told[0][1];
		$this->assertSame( array( 'key_id', 'at', 'state', 'diagnosis', 'reason', 'confidence', 'before', 'since', 'place', 'address' ), array_keys( $change ) );
		$this->assertSame( 'database, option wp_mail_smtp › mailersend › api_key', $change['place'] );
		$this->assertSame( '203.0.113.9', $change['address'] );
		$stored = Keys_On_Site::row( 'key_health_history_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ) ) )->find( $stored . wp_json_encode( $change ) ) );
	}

	public function test_another_value_is_seen_by_its_fingerprint_and_other_salts_are_no_other_value(): void {
		$this->check( Canned_Http::accepts() );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) . 'XYZ9' );
		$this->check( Canned_Http::refuses() );
		list( $after, $before ) = $this->engine()->watching()->past()->history()->of( Keys_On_Site::MAILERSEND );
		$this->assertTrue( $after->has_another_value( $before ) );
		$same = Change::restore( array( 'print' => 'other salts' ) + $before->for_store() );
		$this->assertFalse( $same->has_another_value( $before ) );
	}

	public function test_the_last_fifty_are_kept(): void {
		for ( $round = 0; $round < 54; $round++ ) {
			$this->check( 0 === $round % 2 ? Canned_Http::accepts() : Canned_Http::refuses() );
			$this->clock->pass( 60 );
		}
		$this->assertCount( 54, $this->told );
		$this->assertSame( array_slice( array_reverse( array_column( $this->told, 1 ) ), 0, Entries::LIMIT ), $this->history() );
	}

	public function test_a_listener_that_fails_breaks_no_check(): void {
		add_action(
			'key_health_state_changed',
			static function (): void {
				throw new \Error( 'mine' );
			},
			5
		);
		$log     = $this->temporary_folder() . '/log';
		$log_was = ini_set( 'error_log', $log ); // phpcs:ignore WordPress.PHP.IniSet -- put back below.
		$verdict = $this->check( Canned_Http::refuses() );
		ini_set( 'error_log', (string) $log_was ); // phpcs:ignore WordPress.PHP.IniSet -- as it was.
		$this->assertSame( 'invalid', $verdict );
		$logged = (string) file_get_contents( $log );
		$this->assertStringContainsString( 'key_health_state_changed: Error in ', $logged );
		$this->assertStringNotContainsString( 'mine', $logged, 'a message may hold a request' );
		$this->assertSame( 'broken', $this->history()[0]['state'] );
	}

	public function test_everything_is_written_when_listeners_are_told(): void {
		$seen = null;
		add_action(
			'key_health_state_changed',
			function ( string $id ) use ( &$seen ): void {
				$engine = $this->engine();
				$seen   = array( $engine->store()->key( $id )->checked_at(), count( $engine->watching()->past()->history()->of( $id ) ) );
			}
		);
		$this->check( Canned_Http::refuses() );
		$this->assertSame( array( $this->clock->now(), 1 ), $seen );
	}

	public function test_of_two_requests_side_by_side_neither_loses_its_entry(): void {
		$list  = new Entries( 'key_health_history_test' );
		$tries = 0;
		foreach ( array( 'first', 'second' ) as $start ) {
			$list->add(
				static function () use ( $start, &$tries ): array {
					// Another request writes between reading and writing, past the cache of this one.
					if ( ++$tries < 3 ) {
						( new Entries( 'key_health_history_test' ) )->add( static fn(): array => array( array( 'by' => "other $tries" ) ) );
					}
					return array( array( 'by' => $start ) );
				}
			);
		}
		$this->assertSame( array( 'other 1', 'other 2', 'first', 'second' ), array_column( $list->all(), 'by' ) );
	}

	public function test_what_cannot_be_written_is_told_by_the_next_check(): void {
		$is_read_only = true;
		add_filter(
			'query',
			static function ( string $query ) use ( &$is_read_only ): string {
				return $is_read_only && 1 === preg_match( '/^\s*(INSERT|UPDATE)/i', $query ) ? 'read only' : $query;
			}
		);
		$GLOBALS['wpdb']->suppress_errors( true );
		$this->check( Canned_Http::refuses() );
		$GLOBALS['wpdb']->suppress_errors( false );
		$this->assertSame( array(), $this->told );
		$is_read_only = false;
		$this->check( Canned_Http::refuses() );
		$this->assertCount( 1, $this->told );
	}

	/**
	 * @dataProvider damage
	 *
	 * @param mixed $value What stands where the history belongs.
	 */
	public function test_a_damaged_history_begins_anew( $value ): void {
		$name = 'key_health_history_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
		Keys_On_Site::put( $name, $value );
		$this->assertSame( array(), $this->history() );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( array( 'broken' ), array_column( $this->history(), 'state' ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damage(): array {
		return array(
			'text'        => array( 'x' ),
			'an object'   => array( (object) array( 'at' => 7 ) ),
			'cut short'   => array( 'a:1:{i:0;a:2:{s:2:"at' ),
			'no lists'    => array( array( 'x', 7, null ) ),
			'other types' => array(
				array(
					array(
						'at'    => 'x',
						'state' => array(),
					),
				),
			),
		);
	}

	private function check( Answer $answer ): string {
		$engine = $this->engine( $answer );
		return $engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true )->diagnosis();
	}

	private function engine( ?Answer $answer = null ): Engine {
		return new Engine( $this->clock, new Canned_Http( $answer ?? Canned_Http::accepts() ) );
	}

	/**
	 * @return list<array<string, mixed>> The newest first.
	 */
	private function history(): array {
		return array_map( static fn( Change $change ): array => $change->to_array(), $this->engine()->watching()->past()->history()->of( Keys_On_Site::MAILERSEND ) );
	}
}
