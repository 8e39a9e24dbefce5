<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Test_Case;

/**
 * Every key of every plugin of the catalog, without the plugins: what is stored where the catalog says is found, written and left
 * alone.
 *
 * @group single
 */
final class Every_Plugin_Test extends Test_Case {

	/** @var Plugins_On_Site */
	private $site;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->site = new Plugins_On_Site();
		$this->log_in_as( 'administrator' );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_key_is_found_where_the_catalog_says_and_used_when_it_says( string $slug ): void {
		$this->assertSame( array(), ( new Found_Keys( $this->site ) )->problems( $slug ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_new_key_is_written_there_and_the_rest_of_the_row_stays_as_it_is( string $slug ): void {
		$this->assertSame( array(), ( new Written_Keys( $this->site ) )->problems( $slug ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_damaged_row_breaks_nothing_stays_as_it_is_and_is_never_called_ok( string $slug ): void {
		$this->assertSame( array(), ( new Damaged_Keys( $this->site ) )->problems( $slug ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_key_of_before_the_salts_changed_is_told_and_opened_with_the_old_ones( string $slug ): void {
		$this->assertSame( array(), ( new Locked_Keys( $this->site ) )->problems( $slug ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_key_of_a_plugin_that_is_gone_is_left_over_and_never_asked_about( string $slug ): void {
		$this->assertSame( array(), ( new Gone_Keys( $this->site ) )->problems( $slug ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function plugins(): array {
		$all = array();
		foreach ( Plugins_On_Site::slugs() as $slug ) {
			$all[ $slug ] = array( $slug );
		}
		return $all;
	}
}
