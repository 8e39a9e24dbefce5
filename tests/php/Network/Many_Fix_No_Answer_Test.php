<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Tests\Failing_Questions;

/**
 * A site that has the new key keeps it, also when its database gives no answer to what comes after the proof.
 *
 * @group multisite
 */
final class Many_Fix_No_Answer_Test extends Many_Fix_Test_Case {

	use Failing_Questions;

	protected function tear_down() {
		$this->questions_are_answered();
		parent::tear_down();
	}

	public function test_no_site_is_undone(): void {
		$id = $this->begin();
		$this->questions_fail( 'key_health_key_' );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();

		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
		$this->assertSame( array_fill_keys( $this->sites, self::new() ), $this->tokens() );
	}
}
