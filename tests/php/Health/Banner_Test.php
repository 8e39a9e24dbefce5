<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Banner;
use KeyHealth\Health\Store;
use KeyHealth\Tests\Test_Case;

/**
 * What is kept for the banner: WordPress loads it with every page.
 */
final class Banner_Test extends Test_Case {

	public function test_what_is_kept_comes_back(): void {
		$banner = Banner::of( $this->said() );
		$this->assertSame( $this->said(), Banner::restore( $banner->text() )->said() );
		$this->assertSame( '#/fix/fluent-smtp/primary/mailersend', $banner->way() );
		$this->assertSame( array( 'a1b2c3d4e5f6', 'c0ffee00' ), $banner->marks() );
	}

	public function test_nothing_to_say_is_no_text(): void {
		$this->assertSame( '', Banner::of( array() )->text() );
		$this->assertSame(
			'',
			Banner::of(
				array(
					'broken' => 0,
					'also'   => array(),
				) + $this->said()
			)->text()
		);
	}

	/**
	 * @dataProvider lengths
	 */
	public function test_all_that_is_loaded_with_every_page_stays_under_200_bytes( int $length, string $way ): void {
		$id   = 'fluent-smtp/' . str_repeat( 'a', $length ) . '/elasticemail';
		$said = array(
			'broken'    => 88,
			'key'       => $id,
			'diagnosis' => 'insufficient_permission',
			'reason'    => 'sending_access_only',
		) + $this->said();
		$text = Banner::of( $said )->text();
		$this->assertLessThanOrEqual( 200, strlen( $text ) + strlen( Store::SUMMARY ) );
		$back = Banner::restore( $text );
		$this->assertSame( str_replace( 'ID', $id, $way ), $back->way() );
		$this->assertSame( $said['mark'], $back->said()['mark'] );
	}

	/**
	 * @return array<string, array{int, string}>
	 */
	public function lengths(): array {
		return array(
			'an md5'               => array( 32, '#/fix/ID' ),
			'without its sentence' => array( 90, '#/fix/ID' ),
			'too long to name'     => array( 200, '#/key/fluent-smtp/-/-' ),
		);
	}

	/**
	 * @dataProvider damaged
	 * @param mixed $stored What the option holds.
	 */
	public function test_a_damaged_value_says_nothing( $stored ): void {
		update_option( Store::SUMMARY, $stored );
		$this->assertSame( '', ( new Store() )->banner()->text() );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damaged(): array {
		return array(
			'a number'         => array( 7 ),
			'true'             => array( true ),
			'half a text'      => array( '[2,"fix","wp-mail-smtp/primary/mai' ),
			'a short list'     => array( '[2,"fix"]' ),
			'lists in lists'   => array( '[[],[],[],[],[],[],[],[]]' ),
			'texts for others' => array( '["2",1,1,1,1,1,1,"x"]' ),
			'an object'        => array( new \stdClass() ),
			'an empty array'   => array( array() ),
		);
	}

	public function test_the_array_of_earlier_versions_is_understood(): void {
		$old = array(
			'broken'    => 2,
			'key'       => 'wp-mail-smtp/primary/mailersend',
			'mark'      => 'a1b2c3d4e5f6',
			'diagnosis' => 'invalid',
			'reason'    => '',
		);
		$this->assertSame( '#/key/wp-mail-smtp/primary/mailersend', Banner::restore( $old )->way() );
		$this->assertSame( 2, Banner::restore( $old )->said()['broken'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function said(): array {
		return array(
			'broken'    => 2,
			'kind'      => Banner::FIX,
			'key'       => 'fluent-smtp/primary/mailersend',
			'mark'      => 'a1b2c3d4e5f6',
			'diagnosis' => 'invalid',
			'reason'    => 'account_missing',
			'network'   => false,
			'also'      => array( 'copy' => 'c0ffee00' ),
		);
	}
}
