<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Failing_Questions;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What was written stands, and is said, also when the database gives no answer to what comes after it.
 */
final class No_Answer_After_Write_Test extends Fix_Test_Case {

	use Failing_Questions;

	private const KEY_ROWS = 'key_health_key_';

	protected function set_up() {
		parent::set_up();
		$this->engine->checker()->check( $this->key(), true );
	}

	protected function tear_down() {
		$this->questions_are_answered();
		parent::tear_down();
	}

	public function test_a_replacement_is_proven(): void {
		$this->fails_from_answer( 3 );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();

		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( 'working', $outcome['finding']->state() );
		$this->assertSame( array( 'accepted', 'saved', 'read_back', 'read_fresh', 'accepted_again' ), array_keys( self::steps( $outcome ) ) );
		$this->assertSame( array( 'done' ), array_values( array_unique( self::steps( $outcome ) ) ) );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
	}

	public function test_an_old_value_is_put_back_and_not_kept_any_longer(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->fails_from_answer( 1 );
		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();

		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( 'working', $outcome['finding']->state() );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
		$this->assertNull( $this->engine->backups()->kept( Keys_On_Site::MAILERSEND ) );
	}

	/** @param int $number Of the provider's answer from which on the database gives none. */
	private function fails_from_answer( int $number ): void {
		$this->provider = new Canned_Http( Canned_Http::accepts() );
		$this->engine   = new Engine( $this->clock, $this->provider, $this->site );
		$this->provider->before_each(
			function ( int $count ) use ( $number ): void {
				if ( $count === $number ) {
					$this->questions_fail( self::KEY_ROWS );
				}
			}
		);
	}
}
