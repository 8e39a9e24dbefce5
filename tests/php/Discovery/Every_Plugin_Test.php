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

	private const COLUMNS = array( 'option', 'written', 'accepted', 'corrupt', 'salts', 'gone' );

	/** @var array<string, array<string, int>> By plugin. */
	private static $table = array();

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
		$keys = new Found_Keys( $this->site );
		$this->assertSame( array(), $keys->problems( $slug ) );
		self::note( $slug, array( 'option' => $keys->count() ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_new_key_is_written_there_and_the_rest_of_the_row_stays_as_it_is( string $slug ): void {
		$keys = new Written_Keys( $this->site );
		$this->assertSame( array(), $keys->problems( $slug ) );
		$counts = $keys->counts();
		self::note( $slug, array_combine( array( 'written', 'accepted' ), array( array_sum( $counts ), $counts['accepted'] ) ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_damaged_row_breaks_nothing_stays_as_it_is_and_is_never_called_ok( string $slug ): void {
		$keys = new Damaged_Keys( $this->site );
		$this->assertSame( array(), $keys->problems( $slug ) );
		self::note( $slug, array( 'corrupt' => $keys->count() ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_key_of_before_the_salts_changed_is_told_and_opened_with_the_old_ones( string $slug ): void {
		$keys = new Locked_Keys( $this->site );
		$this->assertSame( array(), $keys->problems( $slug ) );
		self::note( $slug, array( 'salts' => $keys->count() ) );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_a_key_of_a_plugin_that_is_gone_is_left_over_and_never_asked_about( string $slug ): void {
		$keys = new Gone_Keys( $this->site );
		$this->assertSame( array(), $keys->problems( $slug ) );
		self::note( $slug, array( 'gone' => $keys->count() ) );
	}

	public static function tear_down_after_class(): void {
		$total = array_fill_keys( self::COLUMNS, 0 );
		foreach ( self::$table as $slug => $counts ) {
			self::$table[ $slug ] = array_merge( array_fill_keys( self::COLUMNS, 0 ), $counts );
			foreach ( $counts as $column => $count ) {
				$total[ $column ] += $count;
			}
		}
		fwrite( STDOUT, sprintf( "\n%-42s %7s %8s %9s %8s %6s %6s\n", 'keys of', ...self::COLUMNS ) );
		foreach ( self::$table + array( count( self::$table ) . ' plugins' => $total ) as $name => $counts ) {
			fwrite( STDOUT, sprintf( "%-42s %7d %8d %9d %8d %6d %6d\n", $name, ...array_values( $counts ) ) );
		}
		self::$table = array();
		parent::tear_down_after_class();
	}

	/**
	 * @param array<string, int> $counts By column.
	 */
	private static function note( string $slug, array $counts ): void {
		self::$table[ $slug ] = $counts + ( self::$table[ $slug ] ?? array() );
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
