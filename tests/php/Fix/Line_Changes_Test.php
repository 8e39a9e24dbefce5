<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

/**
 * Every line that is shown carries the recipe by which it is changed, or says why there is none.
 */
final class Line_Changes_Test extends Line_Test_Case {

	public function test_each_kind_of_line_has_its_recipe_and_may_be_written(): void {
		$all = array(
			Line_Change::REMOVE        => $this->lines()->remove( $this->definition() ),
			Line_Change::REPLACE_VALUE => $this->lines()->replace_value( $this->definition() ),
			Line_Change::RENAME        => $this->lines()->rename( $this->definition(), 'KH_OTHER' ),
			Line_Change::INSERT        => $this->lines()->switch_on( 'KH_NEW_SWITCH' ),
		);
		foreach ( $all as $kind => $line ) {
			$this->assertNotNull( $line );
			$this->assertNotNull( $line->change(), $kind );
			$this->assertSame( array( $kind, true, null ), array( $line->change()->kind(), $line->is_writable(), $line->why_not() ) );
		}
		$this->assertSame( 'true', $all[ Line_Change::INSERT ]->change()->code() );
	}

	public function test_what_a_person_has_to_fill_in_has_none(): void {
		$line = $this->lines()->fill( $this->name );
		$this->assertNull( $line->change() );
		$this->assertSame( 'Only you know what belongs there, so it is filled in by hand.', $line->why_not() );
	}

	public function test_a_line_below_the_one_that_starts_wordpress_can_be_moved_up(): void {
		file_put_contents( $this->config, "<?php\ndefine( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\ndefine( '$this->name', '$this->old' );\n" );
		$line = $this->lines()->move_up( $this->definition_on( 4 ) );
		$this->assertSame( array( 'move_line', 4, true ), array( $line->kind(), $line->line(), $line->is_writable() ) );
		$this->assertSame( "<?php\ndefine( 'ABSPATH', __DIR__ . '/' );\ndefine( '$this->name', '$this->old' );\nrequire_once ABSPATH . 'wp-settings.php';\n", $this->after( $line ) );
	}

	/**
	 * @dataProvider starts
	 */
	public function test_what_stands_before_php_begins_can_be_taken_away( string $start, string $shown ): void {
		$text = $this->now();
		file_put_contents( $this->config, $start . $text );
		$line = $this->lines()->strip_start( $this->files()->all()[0] );
		$this->assertNotNull( $line );
		$this->assertSame( array( $shown, '<?php', true ), array( $line->to_array()['before'], $line->after(), $line->is_writable() ) );
		$this->assertSame( $text, $this->after( $line ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function starts(): array {
		return array(
			'a mark'      => array( "\xEF\xBB\xBF", '[an invisible byte order mark]<?php' ),
			'line breaks' => array( "\n\n", '[2 spaces or line breaks]<?php' ),
			'text'        => array( "hunter2\n", '[8 characters]<?php' ),
		);
	}

	public function test_a_file_that_begins_with_php_has_nothing_to_take_away(): void {
		$this->assertNull( $this->lines()->strip_start( $this->files()->all()[0] ) );
	}

	public function test_curly_quotes_become_straight_ones(): void {
		file_put_contents( $this->config, str_replace( "define( '$this->name', '$this->old' )", "define( ‘{$this->name}’, ‘{$this->old}’ )", $this->now() ) );
		$sites = ( new Constant_Locator( $this->files(), new Scanner() ) )->sites( "‘{$this->name}’" );
		$this->assertCount( 1, $sites );
		$line = $this->lines()->straighten( $sites[0], $this->name );
		$this->assertStringNotContainsString( substr( $this->old, 5, 40 ), (string) wp_json_encode( $line->to_array() ) );
		$this->assertStringContainsString( "define( '$this->name', '$this->old' )", $this->after( $line ) );
	}

	private function definition_on( int $line ): Definition {
		return new Definition( Location::constant( $this->name, 'wp-config.php', $line ), new Secret( $this->old ), Definition::EFFECTIVE, 'defined_wins', 'In use.' );
	}

	private function after( Line_Edit $line ): string {
		$this->assertNotNull( $line->change() );
		return ( new Edits( $this->files(), new Scanner() ) )->of( $line->change() )->after()->reveal();
	}
}
