<?php
/**
 * Files that nobody would call a configuration. PHPUnit turns every notice and warning into a failure.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Source\Scanner;

final class Bad_Input_Test extends Config_Test_Case {

	/** Longer than any of them may take, on a slow machine. */
	private const SECONDS = 20;

	/**
	 * @return array<string, array{string}>
	 */
	public static function sources(): array {
		mt_srand( 7 );
		$bytes = '';
		for ( $byte = 0; $byte < 60000; $byte++ ) {
			$bytes .= chr( mt_rand( 0, 255 ) );
		}
		return array(
			'nothing'                     => array( '' ),
			'an opening tag'              => array( '<?php' ),
			'NUL bytes'                   => array( "<?php\n\0define( 'WPMS_ON', \0 true );\0" ),
			'bytes'                       => array( $bytes ),
			'bytes behind an opening tag' => array( "<?php\n$bytes" ),
			'bytes in a text'             => array( "<?php\ndefine( 'WPCOM_API_KEY', '" . addcslashes( $bytes, "'\\" ) . "' );" ),
			'no UTF-8'                    => array( "<?php\ndefine( \x91WPMS_ON\x92, \x91x\x92 );" ),
			'UTF-16'                      => array( "\xFF\xFE" . chunk_split( "<?php define( 'WPMS_ON', true );", 1, "\0" ) ),
			'an open comment'             => array( "<?php\n/* define( 'WPMS_ON', true );" ),
			'an open text'                => array( "<?php\ndefine( 'WPMS_ON', 'true );\n" ),
			'an open heredoc'             => array( "<?php\ndefine( 'WPMS_ON', <<<EOT\ntrue );\n" ),
			'half a call'                 => array( '<?php define(' ),
			'a call of nothing'           => array( '<?php define(); define( , ); define( , 1 ); define( "A", );' ),
			'half a const'                => array( '<?php const ; const A; const A =; const A = 1, ; const' ),
			'half an include'             => array( '<?php include; require(; require_once ( ) . ' ),
			'half of everything'          => array( '<?php if while ( for foreach ( switch { case try catch ( do else elseif ( namespace use function class fn match' ),
			'braces the wrong way'        => array( '<?php }}}} ) ] } define( "WPMS_ON", true ); {{ ((' ),
			'a number too large'          => array( '<?php define( "A", 0x' . str_repeat( 'F', 400 ) . ' ); define( "B", 1e999 ); define( "C", 08 );' ),
			'an escape too large'         => array( '<?php define( "A", "\u{FFFFFFFFFFFFFFFFFFFF} \777 \xZZ \u{}" );' ),
		);
	}

	/**
	 * @dataProvider sources
	 */
	public function test_whatever_stands_in_a_file_reading_it_comes_to_an_end_without_a_word( string $code ) {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => $code ) );
		$files = self::files( $root );
		$this->assertCount( 1, $files->all() );
		$this->assertContains( $files->all()[0]->problem(), array( null, Config_File::DOES_NOT_PARSE ) );
		$this->assertNull( self::where( $files, 'WPMS_SENDGRID_API_KEY', 'not there' ) );
		foreach ( ( new Scanner() )->scan( $code ) as $site ) {
			$this->assertGreaterThan( 0, $site->line() );
			$this->assertSame( 1, preg_match( '/\A[^\r\n]*\z/D', $site->masked( static fn(): string => '*' ) ), 'On one line.' );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function nested(): array {
		return array(
			'braces'         => array( str_repeat( '{', 50000 ) . str_repeat( '}', 50000 ) ),
			'brackets'       => array( '$a = ' . str_repeat( '(', 50000 ) . '1' . str_repeat( ')', 50000 ) . ';' ),
			'open brackets'  => array( str_repeat( '(', 100000 ) ),
			'arrays'         => array( '$a = ' . str_repeat( 'array(', 20000 ) . str_repeat( ')', 20000 ) . ';' ),
			'conditions'     => array( str_repeat( 'if ( 1 ) ', 20000 ) . ';' ),
			'else and if'    => array( 'if ( $a ) {} ' . str_repeat( 'else if ( $a ) {} ', 5000 ) ),
			'closures'       => array( str_repeat( '( function () {', 5000 ) . str_repeat( '} )();', 5000 ) ),
			'interpolations' => array( '$a = "' . str_repeat( '{$a[', 5000 ) . '";' ),
		);
	}

	/**
	 * @dataProvider nested
	 */
	public function test_a_file_nested_deeper_than_anybody_writes_says_so_and_is_left_alone( string $code ) {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => "<?php\ndefine( 'WPMS_ON', true );\n$code" ) );
		$start = microtime( true );
		$files = self::files( $root );
		$this->assertSame( Config_File::TOO_DEEP, $files->all()[0]->problem() );
		$this->assertNull( self::where( $files, 'WPMS_ON', true ) );
		$this->assertLessThan( self::SECONDS, microtime( true ) - $start );
	}

	public function test_what_is_long_but_not_deep_is_read_to_the_end() {
		$start = microtime( true );
		foreach ( array(
			'!'      => ' false ) {} ',
			"'a' . " => "'b' ) {} ",
			'- '     => '1 ) {} ',
		) as $before => $behind ) {
			$code = "<?php\nif ( " . str_repeat( $before, 20000 ) . $behind . "define( 'WPMS_ON', true );";
			$this->assertCount( 1, ( new Scanner() )->scan( $code ), $before );
		}
		$branches = 'if ( $a ) {}' . str_repeat( " elseif ( \$host === 'a' ) { define( 'WPMS_ON', true ); }", 300 );
		$this->assertCount( 300, ( new Scanner() )->scan( "<?php $branches" ) );
		$nested = str_repeat( '( ', 90 ) . "'a'" . str_repeat( ' )', 90 );
		$text   = ( new Scanner() )->scan( "<?php define( 'WPMS_ON', $nested );" )[0]->value();
		$this->assertSame( 'a', null === $text ? null : $text->reveal() );
		$this->assertLessThan( self::SECONDS, microtime( true ) - $start );
	}

	public function test_a_file_of_5_megabytes_is_not_read() {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => "<?php\n" . str_repeat( "define( 'WPMS_ON', true );\n", 200000 ) ) );
		$before = memory_get_peak_usage();
		$files  = self::files( $root );
		$this->assertSame( Config_File::TOO_LARGE, $files->all()[0]->problem() );
		$this->assertSame( '', $files->source( $files->all()[0] ) );
		$this->assertLessThan( 8 * 1024 * 1024, memory_get_peak_usage() - $before );
	}

	public function test_files_that_include_each_other_are_read_once() {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php' => "<?php\nrequire __DIR__ . '/a.php';\nrequire __FILE__;\nrequire 'wp-config.php';\n",
				'a.php'         => "<?php\ninclude __DIR__ . '/b.php';\ndefine( 'WPCOM_API_KEY', 'in-a-circle' );\n",
				'b.php'         => "<?php\nif ( ! isset( \$once ) ) include __DIR__ . '/a.php';\ninclude __DIR__ . '/b.php';\n",
			)
		);
		$files = self::files( $root );
		$this->assertCount( 3, $files->all() );
		$this->assertSame( 'a.php:3', self::where( $files, 'WPCOM_API_KEY', 'in-a-circle' ) );
	}

	public function test_files_that_include_each_other_twice_and_twice_again_come_to_an_end() {
		$root  = $this->folder();
		$files = array( 'wp-config.php' => "<?php\nrequire __DIR__ . '/0.php';\ndefine( 'WPMS_ON', true );\n" );
		for ( $file = 0; $file < 40; $file++ ) {
			$code = '';
			for ( $other = 0; $other < 40; $other++ ) {
				$code .= "if ( \$a ) include __DIR__ . '/$other.php';\n";
			}
			$files[ "$file.php" ] = "<?php\n$code";
		}
		self::lay_out( $root, $files );
		$start = microtime( true );
		$found = self::files( $root );
		$this->assertNull( self::where( $found, 'WPMS_ON', true ), 'Not every way through them was walked.' );
		$this->assertCount( 41, $found->all() );
		$this->assertLessThan( self::SECONDS, microtime( true ) - $start );
	}

	public function test_links_in_a_circle_and_links_to_nothing_are_no_files() {
		$root = $this->folder();
		self::lay_out( $root, array( 'site/wp-content/mu-plugins/good.php' => "<?php\ndefine( 'WPCOM_API_KEY', 'good00000000' );\n" ) );
		symlink( "$root/site/wp-config.php", "$root/site/wp-config.php" );
		symlink( "$root/site/wp-content", "$root/site/wp-content/mu-plugins/around.php" );
		symlink( "$root/site/b.php", "$root/site/wp-content/mu-plugins/nowhere.php" );
		$files    = self::files( "$root/site" );
		$problems = array();
		foreach ( $files->all() as $file ) {
			$problems[] = $file->problem();
		}
		$this->assertSame( array( Config_File::UNREADABLE, null, Config_File::UNREADABLE ), $problems );
		$this->assertSame( 'wp-content/mu-plugins/good.php:2', self::where( $files, 'WPCOM_API_KEY', 'good00000000' ) );
	}

	public function test_a_folder_in_place_of_a_file_is_unreadable() {
		$root = $this->folder();
		mkdir( "$root/wp-config.php" );
		mkdir( "$root/wp-content/mu-plugins/keys.php", 0777, true );
		mkdir( "$root/wp-content/db.php" );
		$files = self::files( $root )->all();
		$this->assertCount( 2, $files, 'A drop-in that is a folder is none.' );
		$this->assertSame( Config_File::UNREADABLE, $files[0]->problem() );
		$this->assertSame( Config_File::UNREADABLE, $files[1]->problem() );
	}

	public function test_without_any_file_there_is_nothing_and_no_word() {
		$files = self::files( $this->folder() . '/absent' );
		$this->assertSame( array(), $files->all() );
		$this->assertNull( $files->anchor() );
		$this->assertNull( self::where( $files, 'WPMS_ON', true ) );
	}

	public function test_a_path_that_is_no_plain_file_name_is_not_followed() {
		$root  = $this->folder();
		$paths = array( "'php://stdin'", "'http://127.0.0.1/keys.php'", "'data://text/plain,x'", "\"a\\0b.php\"", "''", '__DIR__', '__FILE__', "'phar://x.phar/y.php'" );
		self::lay_out( $root, array( 'wp-config.php' => "<?php\n@include " . implode( ";\n@include ", $paths ) . ';' ) );
		$this->assertCount( 1, self::files( $root )->all() );
	}
}
