<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Watching\Lock;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * One round at a time.
 */
final class Lock_Test extends Test_Case {

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
	}

	public function test_only_one_holds_it(): void {
		$this->assertTrue( $this->lock()->take() );
		$this->assertFalse( $this->lock()->take() );
		wp_cache_flush();
		$this->assertFalse( $this->lock()->take() );
	}

	public function test_of_two_that_saw_it_free_one_gets_it(): void {
		$first = $this->lock();
		$first->take();
		$first->release( array() );
		$won   = 0;
		$raced = false;
		add_filter(
			'query',
			function ( $query ) use ( &$won, &$raced ) {
				// Between reading and writing of the one, the other does both.
				if ( ! $raced && 0 === strpos( $query, 'UPDATE' ) ) {
					$raced = true;
					$won  += $this->lock()->take() ? 1 : 0;
				}
				return $query;
			}
		);
		$won += $this->lock()->take() ? 1 : 0;
		$this->assertTrue( $raced );
		$this->assertSame( 1, $won );
	}

	public function test_a_released_one_is_free(): void {
		$lock = $this->lock();
		$lock->take();
		$lock->release( array() );
		$this->assertTrue( $this->lock()->take() );
	}

	public function test_that_of_a_killed_round_is_taken_over_after_five_minutes_and_the_dead_one_can_do_no_more(): void {
		$killed = $this->lock();
		$this->assertTrue( $killed->take() );
		$this->assertTrue( $killed->begin( array( 'a/b/c' ) ) );
		$this->clock->pass( 299 );
		$this->assertFalse( $this->lock()->take() );
		$this->clock->pass( 1 );
		$next = $this->lock();
		$this->assertTrue( $next->take() );
		$this->assertSame( 1, $next->tried( 'a/b/c' )['n'] ?? null );
		$this->assertFalse( $killed->begin( array( 'd/e/f' ) ) );
		$killed->release( array() );
		$this->assertFalse( $this->lock()->take() );
	}

	public function test_a_sign_of_life_lengthens_it(): void {
		$lock = $this->lock();
		$lock->take();
		$this->clock->pass( 200 );
		$lock->begin( array() );
		$this->clock->pass( 200 );
		$this->assertFalse( $this->lock()->take() );
	}

	public function test_a_clock_that_went_back_blocks_nobody(): void {
		$this->lock()->take();
		$this->clock->pass( -DAY_IN_SECONDS );
		$this->assertTrue( $this->lock()->take() );
	}

	public function test_where_nothing_can_be_written_nobody_gets_it(): void {
		$read_only = static fn( $query ) => preg_match( '/^\s*SELECT/i', $query ) ? $query : 'SELECT * FROM nowhere_at_all';
		add_filter( 'query', $read_only );
		$this->assertFalse( $this->lock()->take() );
		remove_filter( 'query', $read_only );
		$lock = $this->lock();
		$this->assertTrue( $lock->take() );
		add_filter( 'query', $read_only );
		$this->assertFalse( $lock->begin( array( 'a/b/c' ) ) );
	}

	public function test_what_was_tried_is_counted_until_it_ends_and_only_for_keys_that_are_there(): void {
		foreach ( array( 1, 2, 3 ) as $times ) {
			$lock = $this->lock();
			$lock->take();
			$lock->begin( array( 'a/b/c', 'd/e/f', 'g/h/i', 'j/k/l' ) );
			$lock->end( 'd/e/f' );
			$lock->put_off( array( 'j/k/l' ) );
			$lock->release( array( 'a/b/c', 'd/e/f', 'j/k/l' ) );
		}
		$lock = $this->lock();
		$lock->take();
		$this->assertSame( array( 3, null, null, null ), array( $lock->tried( 'a/b/c' )['n'] ?? null, $lock->tried( 'd/e/f' ), $lock->tried( 'g/h/i' ), $lock->tried( 'j/k/l' ) ) );
	}

	/**
	 * @dataProvider damages
	 */
	public function test_a_damaged_row_is_a_free_one( string $damaged ): void {
		Keys_On_Site::put( 'key_health_round', $damaged );
		$lock = $this->lock();
		$this->assertTrue( $lock->take() );
		$this->assertNull( $lock->tried( 'a/b/c' ) );
	}

	/** @return array<string, array{string}> */
	public function damages(): array {
		return array(
			'nothing'  => array( '' ),
			'cut off'  => array( '{"until":' ),
			'a list'   => array( '[1,2]' ),
			'a number' => array( '7' ),
			'strange'  => array( '{"until":{"a":1},"tries":{"a/b/c":7},"told_at":[]}' ),
		);
	}

	private function lock(): Lock {
		return new Lock( $this->clock );
	}
}
