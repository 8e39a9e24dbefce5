<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Store;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What is remembered, and what is not.
 */
final class Store_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( '' );
	}

	/**
	 * @dataProvider damage
	 *
	 * @param mixed $value What stands in every option of Key Health.
	 */
	public function test_damaged_options_are_forgotten_and_break_nothing( $value ): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$engine->reporter()->report();
		foreach ( $this->own_options() as $name => $row ) {
			Keys_On_Site::put( $name, $value );
		}
		update_user_option( get_current_user_id(), Store::DISMISSED, $value );

		$engine = $this->engine( Canned_Http::accepts() );
		$this->assertCount( 4, $engine->reporter()->report()['keys'] );
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
		$engine->store()->set_setting( 'consent', true );
		$this->assertTrue( $engine->store()->setting( 'consent' ) );
		$this->assertSame( 'working', $this->state_of( $engine, Keys_On_Site::MAILERSEND ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damage(): array {
		$wrong = array_fill_keys( array( 'print', 'verdict', 'others', 'checked_at', 'diagnosis', 'since', 'seen', 'last4', 'expires_on', 'at', 'epoch', 'broken', 'key', 'mark', 'reason', 'box', 'consent' ), array( 'x' ) );
		return array(
			'text'              => array( 'x' ),
			'false'             => array( false ),
			'a number'          => array( 7 ),
			'an object'         => array( (object) array( 'print' => 'x' ) ),
			'cut short'         => array( 'a:2:{s:5:"print";s:1' ),
			'a list'            => array( array( 1, 2 ) ),
			'lists in it'       => array( $wrong ),
			'texts in it'       => array( array_fill_keys( array_keys( $wrong ), 'x' ) ),
			'a strange verdict' => array(
				array(
					'print'   => 'x',
					'verdict' => array(
						'diagnosis' => 'no_such_diagnosis',
						'evidence'  => array( array( 'request' => array() ) ),
					),
					'seen'    => array( 'x' => array( 'first' => 'x' ) ),
				),
			),
		);
	}

	public function test_only_the_small_summary_is_loaded_with_every_page(): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$engine->store()->set_setting( 'consent', true );
		$engine->reporter()->report();
		$loaded = array_intersect_key( wp_load_alloptions( true ), $this->own_options() );
		$this->assertSame( array( Store::SUMMARY ), array_keys( $loaded ) );
		$this->assertLessThan( 200, strlen( Store::SUMMARY . $loaded[ Store::SUMMARY ] ) );
	}

	public function test_no_key_stands_in_the_options_in_any_form(): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$engine->reporter()->report();
		$this->assertGreaterThan( 4, count( $this->own_options() ) );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ), str_repeat( '0a', 20 ) ) )->find( (string) wp_json_encode( $this->own_options() ) ) );
	}

	public function test_a_report_that_says_the_same_writes_nothing(): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$engine->reporter()->report();
		$written = array();
		add_filter(
			'query',
			static function ( string $query ) use ( &$written ): string {
				if ( 1 === preg_match( '/^\s*(INSERT|UPDATE|DELETE|REPLACE)/i', $query ) ) {
					$written[] = $query;
				}
				return $query;
			}
		);
		$this->engine( Canned_Http::refuses() )->reporter()->report();
		$this->assertSame( array(), $written );
	}

	public function test_checks_of_two_keys_side_by_side_do_not_overwrite_each_other(): void {
		$first  = $this->engine( Canned_Http::refuses() );
		$second = $this->engine( Canned_Http::accepts() );
		// Both have read everything before either writes.
		$first->reporter()->report();
		$second->reporter()->report();
		$first->checker()->check( $first->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
		$second->checker()->check( $second->discoverer()->key( Keys_On_Site::SMTPCOM ), true );
		$this->assertSame( 'broken', $this->state_of( $second, Keys_On_Site::MAILERSEND ) );
		$this->assertNotNull( $second->store()->key( Keys_On_Site::SMTPCOM )->checked_at() );
	}

	public function test_what_another_request_wrote_while_the_provider_was_asked_stays(): void {
		$http = new Canned_Http( Canned_Http::accepts() );
		$http->before_each(
			static function (): void {
				global $wpdb;
				// Past this request's cache, as another process would.
				$name = 'key_health_key_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
				$row  = maybe_unserialize( $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $name ) ) );
				$wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( 'expires_on' => '2027-01-31' ) + $row ) ), array( 'option_name' => $name ) );
			}
		);
		$engine = new Engine( $this->clock, $http );
		$engine->reporter()->report();
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
		$this->assertSame( '2027-01-31', $engine->store()->key( Keys_On_Site::MAILERSEND )->expires_on() );
	}

	public function test_the_daily_check_asks_nobody_where_that_was_not_allowed(): void {
		$http   = new Canned_Http( Canned_Http::refuses() );
		$engine = new Engine( $this->clock, $http );
		$engine->checker()->check_all( false );
		$this->assertSame( array(), $http->requests() );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( false );
		$this->assertNotSame( array(), $http->requests() );
	}

	public function test_the_daily_check_stops_when_its_time_is_over_and_goes_on_with_the_oldest(): void {
		$http = new Canned_Http( Canned_Http::is_down() );
		$http->before_each(
			function (): void {
				$this->clock->pass( 30 );
			}
		);
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$engine = new Engine( $this->clock, $http );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( false );
		$checked = $this->checked( $engine );
		$this->assertCount( 1, $checked );
		$engine->checker()->check_all( false );
		$this->assertCount( 2, $this->checked( $engine ) );
	}

	public function test_a_finding_that_was_put_aside_comes_back_when_the_problem_changes(): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, $engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		$this->assertTrue( $this->entry( $engine, Keys_On_Site::MAILERSEND )['dismissed'] );

		// The same refusal again is no news; another value is.
		$engine->checker()->check_all( true );
		$this->assertTrue( $this->entry( $engine, Keys_On_Site::MAILERSEND )['dismissed'] );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) );
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->checker()->check_all( true );
		$this->assertFalse( $this->entry( $engine, Keys_On_Site::MAILERSEND )['dismissed'] );
	}

	public function test_what_one_person_puts_aside_another_still_sees(): void {
		$engine = $this->engine( Canned_Http::refuses() );
		$engine->store()->dismiss( Keys_On_Site::MAILERSEND, $engine->reporter()->mark_of( Keys_On_Site::MAILERSEND ) );
		$this->log_in_as( 'administrator' );
		$this->assertFalse( $this->entry( $engine, Keys_On_Site::MAILERSEND )['dismissed'] );
	}

	private function engine( \KeyHealth\Probe\Answer $answer ): Engine {
		return new Engine( $this->clock, new Canned_Http( $answer ) );
	}

	/**
	 * @return array<string, mixed> `KeyReport`.
	 */
	private function entry( Engine $engine, string $id ): array {
		return array_column( $engine->reporter()->report()['keys'], null, 'id' )[ $id ];
	}

	private function state_of( Engine $engine, string $id ): string {
		return $this->entry( $engine, $id )['state'];
	}

	/**
	 * @return list<string> When each key was checked, without those that were not.
	 */
	private function checked( Engine $engine ): array {
		return array_values( array_filter( array_column( $engine->reporter()->report()['keys'], 'checked_at' ) ) );
	}

	/**
	 * @return array<string, string>
	 */
	private function own_options(): array {
		return array_filter(
			Keys_On_Site::everything(),
			static function ( string $name ): bool {
				return 0 === strpos( $name, 'key_health_' );
			},
			ARRAY_FILTER_USE_KEY
		);
	}
}
