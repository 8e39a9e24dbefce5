<?php
/**
 * What a change looks like before it is made.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Edit\Masked_Source;
use KeyHealth\Model\Line_Change;

final class Edit_Diff_Test extends Edit_Test_Case {

	/**
	 * @return list<string> Lines as "number kind text" or "gap count".
	 */
	private function diff( string $config, string $kind, int $nth = 0, ?string $value = null, ?string $code = null, ?string $new_name = null, string $name = self::KEY ): array {
		$files  = $this->site( $config );
		$id     = Line_Change::INSERT === $kind ? null : ( Line_Change::STRIP_START === $kind ? $files->all()[0]->path() : self::site_id( $files, $name, $nth ) );
		$edit   = self::edit( $files, new Line_Change( $kind, $name, $id, $code, $new_name ), $value );
		$sign   = array(
			'same'   => ' ',
			'remove' => '-',
			'add'    => '+',
		);
		$format = static fn( array $line ): string => 'gap' === $line['kind'] ? 'gap ' . $line['count'] : $line['number'] . $sign[ $line['kind'] ] . $line['text'];
		return array_map( $format, $edit->diff()->to_array() );
	}

	public function test_the_removed_line_stands_among_its_neighbours_and_the_other_definitions_with_what_is_between_counted() {
		$config = "<?php\n\ndefine( 'WPMS_ON', true );\ndefine( 'WPCOM_API_KEY', '0123456789ab4kQ2' );\n" . str_repeat( "\$a = 1;\n", 56 ) . "define( 'WPCOM_API_KEY', '0123456789abx9Lb' );\n" . self::TAIL;
		$this->assertSame(
			array(
				'2 ',
				"3 define( 'WPMS_ON', true );",
				"4-define( 'WPCOM_API_KEY', '••••••••4kQ2' );",
				'5 $a = 1;',
				'6 $a = 1;',
				'gap 54',
				"61 define( 'WPCOM_API_KEY', '••••••••x9Lb' );",
			),
			$this->diff( $config, Line_Change::REMOVE )
		);
	}

	public function test_a_new_value_is_a_placeholder_and_a_public_one_is_shown() {
		$config = "<?php\ndefine( 'WPCOM_API_KEY', 'old' );\n" . self::TAIL;
		$around = array( '1 <?php', "2-define( 'WPCOM_API_KEY', '••••••••' );" );
		$rest   = array( "3 require_once ABSPATH . 'wp-settings.php';" );
		$this->assertSame( array_merge( $around, array( "2+define( 'WPCOM_API_KEY', '{value}' );" ), $rest ), $this->diff( $config, Line_Change::REPLACE_VALUE, 0, 'the-new-secret' ) );
		$this->assertSame( array_merge( $around, array( "2+define( 'WPCOM_API_KEY', 'smtp.example.com' );" ), $rest ), $this->diff( $config, Line_Change::REPLACE_VALUE, 0, null, "'smtp.example.com'" ) );
	}

	public function test_a_new_line_stands_above_the_one_that_loads_wordpress_without_a_number() {
		$config = "<?php\n\n" . self::TAIL;
		$this->assertSame(
			array( '1 <?php', '2 ', "+define( 'WPCOM_API_KEY', '{value}' );", "3 require_once ABSPATH . 'wp-settings.php';" ),
			$this->diff( $config, Line_Change::INSERT, 0, 'new' )
		);
	}

	public function test_a_move_shows_both_places() {
		$config = "<?php\n" . self::TAIL . "\$a = 1;\n\$b = 1;\n\$c = 1;\n\$d = 1;\n\$e = 1;\ndefine( 'WPCOM_API_KEY', 'v' );\n";
		$this->assertSame(
			array( '1 <?php', "+define( 'WPCOM_API_KEY', '••••••••' );", "2 require_once ABSPATH . 'wp-settings.php';", '3 $a = 1;', 'gap 2', '6 $d = 1;', '7 $e = 1;', "8-define( 'WPCOM_API_KEY', '••••••••' );" ),
			$this->diff( $config, Line_Change::MOVE_UP )
		);
	}

	public function test_a_definition_over_several_lines_goes_line_by_line() {
		$config = "<?php\ndefine(\n\t'WPCOM_API_KEY',\n\t<<<EOT\nsecret-line\nEOT\n);\n" . self::TAIL;
		$this->assertSame(
			array( '1 <?php', '2-define(', "3-\t'WPCOM_API_KEY',", "4-\t<<<\"", '5-…', '6-"', '7-);', "8 require_once ABSPATH . 'wp-settings.php';" ),
			$this->diff( $config, Line_Change::REMOVE )
		);
	}

	public function test_a_new_name_a_byte_order_mark_and_straight_quotes_can_be_seen() {
		$lines = $this->diff( "<?php\ndefine( 'AKISMET_API_KEY', '0123456789ab' );\n" . self::TAIL, Line_Change::RENAME, 0, null, null, 'WPCOM_API_KEY', 'AKISMET_API_KEY' );
		$this->assertSame( "2+define( 'WPCOM_API_KEY', '••••••••89ab' );", $lines[2] );
		$lines = $this->diff( "\xEF\xBB\xBF<?php\n" . self::TAIL, Line_Change::STRIP_START );
		$this->assertSame( array( '1-[BOM]<?php', '1+<?php' ), array_slice( $lines, 0, 2 ) );
		$lines = $this->diff( "<?php\ndefine( ‘WPCOM_API_KEY’, ‘ab12’ );\n" . self::TAIL, Line_Change::STRAIGHTEN, 0, null, null, null, '‘WPCOM_API_KEY’' );
		$this->assertSame( array( '2-define( …, … );', "2+define( 'WPCOM_API_KEY', '••••••••' );" ), array_slice( $lines, 1, 2 ) );
	}

	/**
	 * @dataProvider secrets
	 */
	public function test_no_secret_of_any_line_is_shown( string $code ) {
		$shown = implode( "\n", ( new Masked_Source() )->lines( "<?php\n" . str_replace( '~', 'S3cr3t', $code ) . "\n", array(), array() ) );
		$this->assertStringNotContainsString( 'S3cr3t', $shown );
		$this->assertSame( substr_count( $code, "\n" ) + 3, count( explode( "\n", $shown ) ) );
	}

	public static function secrets(): array {
		return array(
			'a password'                   => array( "define( 'DB_PASSWORD', '~-and-much-longer' );" ),
			'in double quotes'             => array( 'define( "DB_PASSWORD", "~" );' ),
			'in two parts'                 => array( "define( 'DB_PASSWORD', 'a' . '~' );" ),
			'in a comment'                 => array( "// define( 'WPCOM_API_KEY', '~' );\n# ~\n/* ~\n~ */\n/** ~ */" ),
			'in a comment behind the line' => array( "define( 'WPCOM_API_KEY', 'x' ); // was ~" ),
			'in a heredoc'                 => array( "\$a = <<<EOT\n~\n  ~ {\$b}\nEOT;" ),
			'in a nowdoc'                  => array( "\$a = <<<'EOT'\n~\nEOT;" ),
			'between variables'            => array( '$a = "~{$b}~$c[~]";' ),
			'over two lines'               => array( "\$a = 'a\n~\nb';" ),
			'without quotes'               => array( "define( 'WPCOM_API_KEY', ~x9f );" ),
			'without quotes, digits first' => array( "define( 'WPCOM_API_KEY', 9~ );" ),
			'in curly quotes'              => array( 'define( ‘WPCOM_API_KEY’, ‘~’ );' ),
			'in place of the name'         => array( "define( '~', 'WPCOM_API_KEY' );" ),
			'outside of PHP'               => array( "?>\n~\n<?php" ),
			'behind the end'               => array( "__halt_compiler();\n~" ),
			'in the shell'                 => array( '$a = `curl ~`;' ),
			'of the environment'           => array( "putenv( 'KEY=~' );" ),
			'as a key of an array'         => array( "\$a = array( '~' => 1 );" ),
			'in a text that does not end'  => array( "\$a = '~\n" ),
			'in the name of a heredoc'     => array( "\$a = <<<S3cr3t\nx\nS3cr3t;" ),
			'as an argument by name'       => array( "define( value: '~', constant_name: 'X' );" ),
		);
	}

	public function test_a_key_that_looks_like_a_name_and_a_long_number_are_not_shown() {
		$shown = implode( "\n", ( new Masked_Source() )->lines( "<?php\ndefine( 'AKIAIOSFODNN7EXAMPLE', 123456789 );\n", array(), array() ) );
		$this->assertStringNotContainsString( 'AKIA', $shown );
		$this->assertStringNotContainsString( '123', $shown );
	}

	public function test_no_value_of_any_fixture_is_shown() {
		foreach ( self::fixtures() as $name => $unused ) {
			$code  = self::fixture( (string) $name );
			$shown = implode( "\n", ( new Masked_Source() )->lines( $code, array(), array() ) );
			foreach ( ( new \KeyHealth\Config\Source\Scanner() )->scan( $code ) as $site ) {
				$value = $site->value();
				if ( null !== $value && $value->length() > 7 ) {
					$this->assertStringNotContainsString( $value->reveal(), $shown, (string) $name );
				}
			}
		}
	}
}
