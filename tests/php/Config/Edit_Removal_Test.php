<?php
/**
 * Definitions that go.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Edit_Removal_Test extends Edit_Test_Case {

	/**
	 * @dataProvider removals
	 */
	public function test_a_definition_goes_with_its_line_and_everything_around_it_stays( string $before, string $after ) {
		$this->assertSame( "<?php\n$after" . self::TAIL, $this->removed( "<?php\n$before" . self::TAIL ) );
	}

	public static function removals(): array {
		$define = "define( 'WPCOM_API_KEY', 'old' );";
		return array(
			'alone on its line'                      => array( "\$a = 1;\n$define\n\$b = 1;\n", "\$a = 1;\n\$b = 1;\n" ),
			'with white space around it'             => array( "\$a = 1;\n\t $define \t\n\$b = 1;\n", "\$a = 1;\n\$b = 1;\n" ),
			'with a comment about it'                => array( "$define // old\n\$b = 1;\n", "\$b = 1;\n" ),
			'with two comments about it'             => array( "$define /* a */ # b\n\$b = 1;\n", "\$b = 1;\n" ),
			'with a comment that goes on below'      => array( "$define /* a\nb */\n\$b = 1;\n", "/* a\nb */\n\$b = 1;\n" ),
			'below a comment'                        => array( "// about it\n$define\n\$b = 1;\n", "// about it\n\$b = 1;\n" ),
			'behind a comment'                       => array( "/* a */ $define\n\$b = 1;\n", "/* a */\n\$b = 1;\n" ),
			'before another statement'               => array( "\t$define \$b = 1;\n", "\t\$b = 1;\n" ),
			'behind another statement'               => array( "\$a = 1; $define // b\n\$b = 1;\n", "\$a = 1; // b\n\$b = 1;\n" ),
			'over several lines'                     => array( "define(\n\t'WPCOM_API_KEY',\n\t'old'\n); // x\n\$b = 1;\n", "\$b = 1;\n" ),
			'with a heredoc'                         => array( "define( 'WPCOM_API_KEY', <<<EOT\nold\nEOT\n);\n\$b = 1;\n", "\$b = 1;\n" ),
			'in braces on one line'                  => array( "if ( true ) { $define }\n", "if ( true ) { }\n" ),
			'in braces'                              => array( "if ( true ) {\n\t$define\n}\n", "if ( true ) {\n}\n" ),
			'as the body of an if'                   => array( "if ( ! defined( 'WPCOM_API_KEY' ) ) $define\n\$b = 1;\n", "\$b = 1;\n" ),
			'as the body of an if on the next line'  => array( "if ( true )\n\t$define\n\$b = 1;\n", "\$b = 1;\n" ),
			'as the body of an if with a call'       => array( "if ( strlen( 'a' ) ) $define\n", "if ( strlen( 'a' ) ) {}\n" ),
			'as the body of an if with an else'      => array( "if ( true ) $define else \$b = 1;\n", "if ( true ) {} else \$b = 1;\n" ),
			'as the body of an else'                 => array( "if ( false ) \$b = 1; else $define\n", "if ( false ) \$b = 1; else {}\n" ),
			'as the body of a loop'                  => array( "foreach ( array( 1 ) as \$i ) $define\n", "foreach ( array( 1 ) as \$i ) {}\n" ),
			'behind a guard'                         => array( "defined( 'WPCOM_API_KEY' ) || $define\n\$b = 1;\n", "\$b = 1;\n" ),
			'behind a guard in words'                => array( "defined( 'WPCOM_API_KEY' ) or $define\n\$b = 1;\n", "\$b = 1;\n" ),
			'behind a negated guard'                 => array( "! defined( 'WPCOM_API_KEY' ) && @$define\n\$b = 1;\n", "\$b = 1;\n" ),
			'one side of a choice'                   => array( "PHP_SAPI ? define( 'WPCOM_API_KEY', 'old' ) : define( 'OTHER', 1 );\n", "PHP_SAPI ? null : define( 'OTHER', 1 );\n" ),
			'the first constant of a statement'      => array( "const WPCOM_API_KEY = 'old', OTHER = 1;\n", "const OTHER = 1;\n" ),
			'the last constant of a statement'       => array( "const OTHER = 1,\n\tWPCOM_API_KEY = 'old';\n", "const OTHER = 1;\n" ),
			'a constant in the middle'               => array( "const A = 1, WPCOM_API_KEY = 'old', B = 2;\n", "const A = 1, B = 2;\n" ),
			'a constant alone'                       => array( "const WPCOM_API_KEY = 'old';\n", '' ),
			'with the backslash of the global names' => array( "\\define( 'WPCOM_API_KEY', 'old' );\n", '' ),
			'in a case'                              => array( "switch ( 1 ) {\n\tcase 1:\n\t\t$define\n\t\tbreak;\n}\n", "switch ( 1 ) {\n\tcase 1:\n\t\tbreak;\n}\n" ),
			'in an island of PHP'                    => array( "?><?php $define ?>\n<?php\n", "?><?php  ?>\n<?php\n" ),
		);
	}
}
