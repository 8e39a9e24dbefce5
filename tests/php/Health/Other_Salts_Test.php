<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * With other salts every value has another fingerprint. That is no reason to say of an old key that it was saved today.
 */
final class Other_Salts_Test extends Test_Case {

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
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) );
		$this->engine->reporter()->report();
		$this->engine->checker()->check_all( true );
		$this->note_end( '2027-12-24' );
	}

	public function test_the_end_that_a_person_noted_stays(): void {
		$this->change_salts();
		$this->assertContains( 'ends', array_column( $this->ends(), 'what' ) );
		$this->assertSame( '2027-12-24', $this->engine->store()->key( Keys_On_Site::MAILERSEND )->expires_on() );
	}

	public function test_a_value_that_ends_alike_is_at_least_as_old_as_it_was_and_was_not_saved_today(): void {
		$this->note_end( null );
		$this->change_salts();
		list( $end ) = $this->ends();
		$this->assertSame( array( 'rotate' ), array_column( $this->ends(), 'what' ), 'It does not end after 24 hours.' );
		$this->assertSame( array( false, 'Here since 2026-11-22 at least. You wanted a new one after 180 days.' ), array( $end['sure'], $end['text'] ) );
	}

	public function test_another_value_is_not_as_old_as_the_one_before_and_nobody_knows_when_it_came(): void {
		$this->note_end( null );
		$this->change_salts();
		Keys_On_Site::only_mailersend( substr( Keys_On_Site::token( 'a' ), 0, -4 ) . 'b0b0' );
		list( $end ) = $this->ends();
		$this->assertSame( array( 'rotate' ), array_column( $this->ends(), 'what' ) );
		$this->assertSame( array( false, 'Here since 2027-07-20 at least. You wanted a new one after 180 days.' ), array( $end['sure'], $end['text'] ) );
	}

	public function test_a_value_that_is_saved_later_is_known_to_be_new(): void {
		$this->note_end( null );
		$this->change_salts();
		$this->ends();
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'b' ) );
		$this->assertSame( array( 'lifetime', 'rotate' ), array_column( $this->ends(), 'what' ) );
	}

	public function test_a_check_before_the_first_report_does_not_call_it_new_either(): void {
		$this->note_end( null );
		$this->change_salts();
		$this->engine->checker()->check_all( true );
		$this->assertSame( array( 'rotate' ), array_column( $this->ends(), 'what' ) );
	}

	/** 240 days later. */
	private function change_salts(): void {
		$this->clock->pass( 240 * DAY_IN_SECONDS );
		add_filter( 'salt', static fn( string $salt ): string => 'other ' . $salt );
		$this->engine = new Engine( $this->clock, new Canned_Http( Canned_Http::accepts() ) );
	}

	private function note_end( ?string $day ): void {
		$memory = $this->engine->store()->key( Keys_On_Site::MAILERSEND );
		$memory->set_expires_on( $day );
		$this->engine->store()->put_key( Keys_On_Site::MAILERSEND, $memory );
	}

	/**
	 * @return list<array{on: string, what: string, sure: bool, text: string}>
	 */
	private function ends(): array {
		$this->engine->forget();
		return array_column( $this->engine->reporter()->report()['keys'], null, 'id' )[ Keys_On_Site::MAILERSEND ]['ends'];
	}
}
