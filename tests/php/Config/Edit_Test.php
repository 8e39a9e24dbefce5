<?php
/**
 * Changes of a configuration, byte by byte.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;

final class Edit_Test extends Edit_Test_Case {

	public function test_a_new_value_takes_the_place_of_the_old_one_and_nothing_else_changes() {
		$before = "<?php\n\tdefine(\t'WPCOM_API_KEY' ,\"old\" ) ; // mine\n" . self::TAIL;
		$after  = "<?php\n\tdefine(\t'WPCOM_API_KEY' ,'it\\'s \\\\ new' ) ; // mine\n" . self::TAIL;
		$this->assertSame( $after, $this->replaced( $before, "it's \\ new" ) );
	}

	/**
	 * @dataProvider values
	 */
	public function test_a_heredoc_a_joined_text_a_bracketed_text_and_a_word_become_one_plain_text( string $value ) {
		$before = "<?php\ndefine( 'WPCOM_API_KEY', $value );\n" . self::TAIL;
		$this->assertSame( "<?php\ndefine( 'WPCOM_API_KEY', 'new' );\n" . self::TAIL, $this->replaced( $before, 'new' ) );
	}

	public static function values(): array {
		return array(
			'nowdoc'   => array( "<<<'EOT'\n  old\n  EOT" ),
			'heredoc'  => array( "<<<EOT\nold\nEOT" ),
			'joined'   => array( "'o' . \"ld\"" ),
			'brackets' => array( "( 'old' )" ),
			'word'     => array( 'true' ),
			'number'   => array( '-5' ),
		);
	}

	public function test_a_value_that_is_no_secret_is_written_as_the_code_it_is() {
		$before = "<?php\ndefine( 'WPMS_ON', 'true' );\n" . self::TAIL;
		$after  = $this->changed( $before, Line_Change::REPLACE_VALUE, 0, null, 'true', null, 'WPMS_ON' );
		$this->assertSame( "<?php\ndefine( 'WPMS_ON', true );\n" . self::TAIL, $after );
	}

	/**
	 * @dataProvider unusable_values
	 */
	public function test_a_value_that_cannot_be_a_key_is_not_written( string $value ) {
		$this->assertSame( Not_Editable::BAD_VALUE, $this->refusal( "<?php\ndefine( 'WPCOM_API_KEY', 'old' );\n" . self::TAIL, Line_Change::REPLACE_VALUE, self::KEY, $value ) );
	}

	public static function unusable_values(): array {
		return array(
			'empty'               => array( '' ),
			'a line end'          => array( "a\nb" ),
			'a NUL byte'          => array( "a\0b" ),
			'no UTF-8'            => array( "a\xFFb" ),
			'too long'            => array( str_repeat( 'a', 4097 ) ),
			'a line separator'    => array( "a\u{2028}b" ),
			'a control of Latin1' => array( "a\u{0085}b" ),
		);
	}

	/**
	 * @dataProvider unusable_code
	 */
	public function test_code_that_is_more_than_a_value_is_not_written( string $code ) {
		$files = $this->site( "<?php\ndefine( 'WPMS_ON', 'true' );\n" . self::TAIL );
		$this->expectException( Not_Editable::class );
		self::edit( $files, new Line_Change( Line_Change::REPLACE_VALUE, 'WPMS_ON', self::site_id( $files, 'WPMS_ON' ), $code ) );
	}

	public static function unusable_code(): array {
		return array(
			'a call'         => array( 'phpinfo()' ),
			'two statements' => array( 'true ); phpinfo( 1' ),
			'a comment'      => array( 'true // ' ),
			'nothing'        => array( '' ),
			'the end of PHP' => array( 'true ?>' ),
			'a variable'     => array( '$a' ),
		);
	}

	/**
	 * @dataProvider line_ends
	 */
	public function test_line_ends_a_byte_order_mark_and_a_missing_last_line_end_stay_as_they_are( string $end ) {
		$lines  = array( "\xEF\xBB\xBF<?php", "define( 'WPMS_ON', true );", "define( 'WPCOM_API_KEY', 'old' ); // x", '/* a */', "require_once ABSPATH . 'wp-settings.php';" );
		$before = implode( $end, $lines );
		unset( $lines[2] );
		$this->assertSame( implode( $end, $lines ), $this->removed( $before ) );
		$this->assertSame( str_replace( "'old'", "'new'", $before ), $this->replaced( $before, 'new' ) );
		$new = $this->changed( $before, Line_Change::INSERT, 0, 'v', null, null, 'WPMS_SMTP_PASS' );
		$this->assertSame( str_replace( 'require', "define( 'WPMS_SMTP_PASS', 'v' );{$end}require", $before ), $new );
	}

	public static function line_ends(): array {
		return array(
			'LF'    => array( "\n" ),
			'CR LF' => array( "\r\n" ),
			'CR'    => array( "\r" ),
		);
	}

	public function test_of_mixed_line_ends_a_new_line_takes_that_of_the_line_above_it() {
		$before = "<?php\n\$a = 1;\r\n" . self::TAIL;
		$this->assertSame( "<?php\n\$a = 1;\r\ndefine( 'WPCOM_API_KEY', 'v' );\r\n" . self::TAIL, $this->changed( $before, Line_Change::INSERT, 0, 'v' ) );
	}

	/**
	 * @dataProvider anchors
	 */
	public function test_a_new_line_stands_directly_above_the_one_that_loads_wordpress( string $before, string $after ) {
		$this->assertSame( $after, $this->changed( $before, Line_Change::INSERT, 0, 'v' ) );
	}

	public static function anchors(): array {
		$define  = "define( 'WPCOM_API_KEY', 'v' );";
		$require = "require __DIR__ . '/wp-settings.php';";
		return array(
			'as everywhere'                  => array( "<?php\n/* stop editing */\n$require\n", "<?php\n/* stop editing */\n$define\n$require\n" ),
			'indented in a block'            => array( "<?php\nif ( true ) {\n\t$require\n}\n", "<?php\nif ( true ) {\n\t$define\n\t$require\n}\n" ),
			'as the body of an if'           => array( "<?php\nif ( true )\n\t$require\n", "<?php\n$define\nif ( true )\n\t$require\n" ),
			'behind the opening tag'         => array( "<?php $require\n", "<?php $define\n$require\n" ),
			'behind an island of HTML'       => array( "<?php \$a = 1; ?>\n<?php $require\n", "<?php \$a = 1; ?>\n<?php $define\n$require\n" ),
			'behind a statement'             => array( "<?php\n\t\$a = 1; $require\n", "<?php\n\t\$a = 1; $define\n\t$require\n" ),
			'at the end without a line end'  => array( "<?php\n$require", "<?php\n$define\n$require" ),
			'with the anchor also in a text' => array( "<?php\n\$a = \"/* That's all, stop editing!\";\n/* That's all, stop editing! */\n$require\n", "<?php\n\$a = \"/* That's all, stop editing!\";\n/* That's all, stop editing! */\n$define\n$require\n" ),
		);
	}

	public function test_a_definition_gets_its_right_name_and_so_does_the_question_whether_it_exists() {
		$before = "<?php\ndefined( 'AKISMET_API_KEY' ) || define( \"AKISMET_API_KEY\", 'v' );\n" . self::TAIL;
		$after  = $this->changed( $before, Line_Change::RENAME, 0, null, null, 'WPCOM_API_KEY', 'AKISMET_API_KEY' );
		$this->assertSame( "<?php\ndefined( 'WPCOM_API_KEY' ) || define( \"WPCOM_API_KEY\", 'v' );\n" . self::TAIL, $after );
		$after = $this->changed( "<?php\nconst A = 1, AKISMET_API_KEY = 'v';\n" . self::TAIL, Line_Change::RENAME, 0, null, null, 'WPCOM_API_KEY', 'AKISMET_API_KEY' );
		$this->assertSame( "<?php\nconst A = 1, WPCOM_API_KEY = 'v';\n" . self::TAIL, $after );
	}

	public function test_a_definition_below_the_line_that_loads_wordpress_moves_above_it_with_its_comment() {
		$before = "<?php\n\$a = 1;\n" . self::TAIL . "define( 'WPCOM_API_KEY', <<<EOT\nv\nEOT\n); // mine\n\$b = 1;\n";
		$after  = "<?php\n\$a = 1;\ndefine( 'WPCOM_API_KEY', <<<EOT\nv\nEOT\n); // mine\n" . self::TAIL . "\$b = 1;\n";
		$this->assertSame( $after, $this->changed( $before, Line_Change::MOVE_UP ) );
		$before = "<?php\n" . self::TAIL . "\$a = 1; define( 'WPCOM_API_KEY', 'v' ) ?>\n";
		$this->assertSame( "<?php\ndefine( 'WPCOM_API_KEY', 'v' );\n" . self::TAIL . "\$a = 1; ?>\n", $this->changed( $before, Line_Change::MOVE_UP ) );
	}

	public function test_curly_quotes_become_straight_ones() {
		$before = "<?php\ndefine( ‘WPCOM_API_KEY’, “a'b.c-d” );\n" . self::TAIL;
		$before = str_replace( "a'b", 'ab', $before );
		$after  = $this->changed( $before, Line_Change::STRAIGHTEN, 0, null, null, null, '‘WPCOM_API_KEY’' );
		$this->assertSame( "<?php\ndefine( 'WPCOM_API_KEY', 'ab.c-d' );\n" . self::TAIL, $after );
		$after = $this->changed( "<?php\ndefine( ‘WPCOM_API_KEY’, 'v' );\n" . self::TAIL, Line_Change::STRAIGHTEN, 0, null, null, null, '‘WPCOM_API_KEY’' );
		$this->assertSame( "<?php\ndefine( 'WPCOM_API_KEY', 'v' );\n" . self::TAIL, $after );
	}

	/**
	 * @dataProvider starts
	 */
	public function test_what_stands_before_the_first_line_of_php_goes( string $start ) {
		$rest  = "<?php\n\$a = 1; ?>\n<b>\n<?php\n" . self::TAIL;
		$files = $this->site( $start . $rest );
		$edit  = self::edit( $files, new Line_Change( Line_Change::STRIP_START, '', $files->all()[0]->path() ) );
		$this->assertSame( $rest, $edit->apply( $start . $rest ) );
		$this->assertNull( self::problem( $files, $edit ) );
	}

	public static function starts(): array {
		return array(
			'a byte order mark' => array( "\xEF\xBB\xBF" ),
			'an empty line'     => array( "\r\n" ),
			'text'              => array( "Hello\n" ),
		);
	}

	public function test_a_change_is_carried_out_on_nothing_but_what_was_looked_at() {
		$config = "<?php\ndefine( 'WPCOM_API_KEY', 'x' );\n" . self::TAIL;
		$files  = $this->site( $config );
		$edit   = self::edit( $files, new Line_Change( Line_Change::REMOVE, self::KEY, self::site_id( $files, self::KEY ) ) );
		$this->assertSame( hash( 'sha256', $config ), $edit->sha256() );
		$this->expectException( Not_Editable::class );
		$edit->apply( $config . "\n" );
	}

	public function test_a_change_without_its_value_can_be_looked_at_but_not_carried_out() {
		$config = "<?php\ndefine( 'WPCOM_API_KEY', 'x' );\n" . self::TAIL;
		$files  = $this->site( $config );
		$edit   = self::edit( $files, new Line_Change( Line_Change::REPLACE_VALUE, self::KEY, self::site_id( $files, self::KEY ) ) );
		$this->assertFalse( $edit->is_complete() );
		$this->assertStringContainsString( '{value}', (string) wp_json_encode( $edit->diff()->to_array() ) );
		$this->expectException( Not_Editable::class );
		$edit->apply( $config );
	}

	public function test_no_dump_of_a_change_holds_a_secret() {
		$config = "<?php\ndefine( 'WPCOM_API_KEY', 'the-old-secret' );\n" . self::TAIL;
		$files  = $this->site( $config );
		$edit   = self::edit( $files, new Line_Change( Line_Change::REPLACE_VALUE, self::KEY, self::site_id( $files, self::KEY ) ), 'the-new-secret' );
		$dump   = print_r( $edit, true ) . var_export( $edit, true ) . wp_json_encode( (array) $edit ) . print_r( $edit->diff(), true );
		$this->assertStringNotContainsString( 'the-new-secret', $dump );
		$this->assertStringNotContainsString( 'the-old-secret', $dump );
		$this->assertTrue( $edit->after()->equals( new Secret( str_replace( 'old', 'new', $config ) ) ) );
	}
}
