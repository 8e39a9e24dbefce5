<?php
/**
 * Configurations that other tools are known to damage.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Line_Change;

final class Edit_Traps_Test extends Edit_Test_Case {

	public function test_of_two_definitions_the_one_that_is_meant_changes_be_it_the_first_or_the_second() {
		$one = "define( 'WPCOM_API_KEY', 'one' );\n";
		$two = "define( 'WPCOM_API_KEY', 'two' );\n";
		$this->assertSame( "<?php\n" . str_replace( 'one', 'new', $one ) . $two . self::TAIL, $this->replaced( "<?php\n$one$two" . self::TAIL, 'new', 0 ) );
		$this->assertSame( "<?php\n$one" . str_replace( 'two', 'new', $two ) . self::TAIL, $this->replaced( "<?php\n$one$two" . self::TAIL, 'new', 1 ) );
		$this->assertSame( "<?php\n$two" . self::TAIL, $this->removed( "<?php\n$one$two" . self::TAIL, 0 ) );
		$this->assertSame( "<?php\n$one" . self::TAIL, $this->removed( "<?php\n$one$two" . self::TAIL, 1 ) );
	}

	public function test_a_comment_that_holds_an_old_definition_never_swallows_the_next_line() {
		$comment = "// define( 'WPCOM_API_KEY', 'old' );\n";
		$rest    = "define( 'DB_NAME', 'x' );\n";
		$define  = "define( 'WPCOM_API_KEY', 'live' );\n";
		$this->assertSame( "<?php\n$comment$rest" . self::TAIL, $this->removed( "<?php\n$comment$define$rest" . self::TAIL ) );
		$this->assertSame( "<?php\n$comment$rest" . self::TAIL, $this->removed( "<?php\n$comment$rest$define" . self::TAIL ) );
	}

	/**
	 * @dataProvider hidden
	 */
	public function test_a_definition_is_changed_where_it_stands_and_no_second_one_is_added( string $code ) {
		$before = "<?php\n$code\n" . self::TAIL;
		$after  = $this->replaced( $before, 'new' );
		$this->assertSame( preg_replace( "/'old'/", "'new'", $before, 1 ), $after );
		$this->assertSame( count( ( new Scanner() )->scan( $before ) ), count( ( new Scanner() )->scan( $after ) ) );
	}

	public static function hidden(): array {
		return array(
			'in braces on one line'           => array( "if ( true ) { define( 'WPCOM_API_KEY','old' ); }" ),
			'behind a condition'              => array( "if (true) define( 'WPCOM_API_KEY', 'old' );" ),
			'behind a negated guard'          => array( "! defined('WPCOM_API_KEY') && define( 'WPCOM_API_KEY', 'old' );" ),
			'behind a guard'                  => array( "defined('WPCOM_API_KEY') or define( 'WPCOM_API_KEY', 'old' );" ),
			'with a backslash'                => array( "\\define( 'WPCOM_API_KEY', 'old' );" ),
			'by const'                        => array( "const WPCOM_API_KEY='old';" ),
			'in capitals'                     => array( "DEFINE( 'WPCOM_API_KEY', 'old' );" ),
			'with a comment before the value' => array( "define( 'WPCOM_API_KEY', /* live */ 'old' );" ),
			'with a comment before the name'  => array( "define( # it\n'WPCOM_API_KEY', 'old' );" ),
			'the second one on its line'      => array( "define( 'OTHER', 1 ); define( 'WPCOM_API_KEY', 'old' );" ),
			'over several lines'              => array( "define(\n\t'WPCOM_API_KEY',\n\t'old'\n);" ),
		);
	}

	public function test_of_a_dead_and_a_live_definition_the_one_that_is_meant_changes() {
		$dead = "if ( false ) {\ndefine( 'WPCOM_API_KEY', 'dead' );\n}\n";
		$live = "define( 'WPCOM_API_KEY', 'live' );\n";
		$this->assertSame( "<?php\n$dead" . str_replace( 'live', 'new', $live ) . self::TAIL, $this->replaced( "<?php\n$dead$live" . self::TAIL, 'new', 1 ) );
	}

	public function test_text_of_a_comment_elsewhere_does_not_damage_a_value() {
		$config = "<?php\n#a\ndefine( 'WPCOM_API_KEY', 'SG.#a_x' );\n" . self::TAIL;
		$value  = ( new Scanner() )->scan( $config )[0]->value();
		$this->assertSame( 'SG.#a_x', null === $value ? null : $value->reveal() );
		$this->assertSame( str_replace( "'SG.#a_x'", "'SG.#a_y'", $config ), $this->replaced( $config, 'SG.#a_y' ) );
	}

	public function test_help_text_that_holds_a_definition_is_left_alone() {
		$help   = "\$help = \"\ndefine( 'WPCOM_API_KEY', 'old' );\n\";\n";
		$define = "define( 'WPCOM_API_KEY', 'old' );\n";
		$this->assertSame( "<?php\n$help" . str_replace( 'old', 'new', $define ) . self::TAIL, $this->replaced( "<?php\n$help$define" . self::TAIL, 'new' ) );
		$this->assertSame( "<?php\n$help" . self::TAIL, $this->removed( "<?php\n$help$define" . self::TAIL ) );
	}

	public function test_the_same_definition_in_a_comment_is_left_alone() {
		$comment = "/*\ndefine( 'WPCOM_API_KEY', 'old' );\n*/\n";
		$define  = "define( 'WPCOM_API_KEY', 'old' );\n";
		$this->assertSame( "<?php\n$comment" . str_replace( 'old', 'new', $define ) . self::TAIL, $this->replaced( "<?php\n$comment$define" . self::TAIL, 'new' ) );
	}

	public function test_windows_line_ends_stay() {
		$before = "<?php\r\ndefine( 'WPCOM_API_KEY', 'old' );\r\n" . rtrim( self::TAIL ) . "\r\n";
		$this->assertSame( substr_count( $before, "\r" ), substr_count( $this->replaced( $before, 'new' ), "\r" ) );
	}

	public function test_a_new_line_needs_no_comment_as_its_anchor_and_is_put_in_once() {
		$before = "<?php\n\$text = '/* That\\'s all, stop editing! */';\n" . self::TAIL;
		$after  = $this->changed( $before, Line_Change::INSERT, 0, 'v' );
		$this->assertSame( str_replace( self::TAIL, "define( 'WPCOM_API_KEY', 'v' );\n" . self::TAIL, $before ), $after );
	}

	public function test_a_value_with_a_dollar_a_backslash_or_the_end_of_php_in_it_is_read_back_as_it_is() {
		foreach ( array( '$1 \\1 ${2}', 'a\\', "a'); exit; //", 'x ?> y', '</script>', "\u{1F511}" ) as $value ) {
			$after = $this->replaced( "<?php\ndefine( 'WPCOM_API_KEY', 'old' );\n" . self::TAIL, $value );
			$read  = ( new Scanner() )->scan( $after )[0]->value();
			$this->assertSame( $value, null === $read ? null : $read->reveal() );
		}
	}

	public function test_what_another_constant_depends_on_is_not_removed() {
		$files   = $this->site( "<?php\ndefine( 'WPCOM_API_KEY', 'x' );\nif ( defined( 'WPCOM_API_KEY' ) ) {\n\tdefine( 'WPMS_ON', true );\n}\n" . self::TAIL );
		$edit    = self::edit( $files, new Line_Change( Line_Change::REMOVE, self::KEY, self::site_id( $files, self::KEY ) ) );
		$problem = self::problem( $files, $edit );
		$this->assertNotNull( $problem );
		$this->assertStringContainsString( 'WPMS_ON', (string) $problem );
	}

	public function test_a_new_line_that_comes_too_late_is_not_added() {
		$files   = $this->site( "<?php\ndefine( 'WPCOM_API_KEY', 'x' );\n" . self::TAIL );
		$problem = self::problem( $files, self::edit( $files, new Line_Change( Line_Change::INSERT, self::KEY ), 'v' ) );
		$this->assertStringContainsString( 'no effect', (string) $problem );
	}

	public function test_a_new_line_that_would_not_come_into_force_or_change_more_is_told_by_the_checks() {
		$files = $this->site( "<?php\nif ( ! defined( 'WPMS_ON' ) ) {\n\tdefine( 'WPCOM_API_KEY', 'x' );\n}\n" . self::TAIL );
		$edit  = self::edit( $files, new Line_Change( Line_Change::RENAME, self::KEY, self::site_id( $files, self::KEY ), null, 'WPMS_SMTP_PASS' ) );
		$this->assertNull( self::problem( $files, $edit ) );
		$torn = $this->site( "<?php\ndefine( ‘WPCOM_API_KEY’, 'x' );\nif ( {\n" . self::TAIL );
		$edit = self::edit( $torn, new Line_Change( Line_Change::STRAIGHTEN, '‘WPCOM_API_KEY’', self::site_id( $torn, '‘WPCOM_API_KEY’' ) ) );
		$this->assertStringContainsString( 'could not read', (string) self::problem( $torn, $edit ) );
	}
}
