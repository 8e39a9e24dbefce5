<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Search\Found;
use KeyHealth\Config\Search\Hit;
use KeyHealth\Config\Search\Limits;
use KeyHealth\Config\Search\Search;
use KeyHealth\Config\Search\Wanted;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

/**
 * Real trees of files, searched for names and values.
 */
final class Search_Test extends Test_Case {

	private const VALUE = 'SG.aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';

	/** @var string */
	private $root;

	protected function set_up() {
		parent::set_up();
		$this->root = $this->temporary_folder();
	}

	/**
	 * @dataProvider mentions
	 *
	 * @param string       $code     After `<?php `.
	 * @param list<string> $expected Kind, name and line of each.
	 */
	public function test_each_place_is_told_with_its_line_and_with_what_happens_there( string $code, array $expected ): void {
		$this->put( 'a/b/code.php', "<?php\n" . $code );
		$hits = $this->search( new Wanted( array( 'WPCOM_API_KEY' ), array( 'wpcom_api_key' ), array( new Secret( self::VALUE ) ), array( 'mlsn.' ) ) )->hits();
		$this->assertSame( $expected, array_map( array( self::class, 'words' ), $hits ) );
	}

	/**
	 * @return array<string, array{string, list<string>}>
	 */
	public function mentions(): array {
		$key = self::VALUE;
		return array(
			'a definition'                        => array( "define( 'WPCOM_API_KEY', 'abcdefabcdef' );", array( 'define WPCOM_API_KEY 2 cdef' ) ),
			'in another spelling of the function' => array( "\n\\Define( \"WPCOM_API_KEY\",\n'abcdefabcdef' );", array( 'define WPCOM_API_KEY 3 cdef' ) ),
			'by const'                            => array( "const WPCOM_API_KEY = 'abcdefabcdef';", array( 'const WPCOM_API_KEY 2 cdef' ) ),
			'a definition that PHP cannot reach'  => array( "if ( false ) { define( 'WPCOM_API_KEY', 'abcdefabcdef' ); }", array() ),
			'a definition in a comment'           => array( "// define( 'WPCOM_API_KEY', 'abcdefabcdef' );\n/* \$wpcom_api_key = 'abcdefabcdef'; */", array() ),
			'a variable that gets a text'         => array( "\$wpcom_api_key = 'abcdefabcdef';", array( 'assignment $wpcom_api_key 2 cdef' ) ),
			'a variable that gets something else' => array( "\$wpcom_api_key = defined( 'WPCOM_API_KEY' ) ? constant( 'WPCOM_API_KEY' ) : '';", array( 'assignment $wpcom_api_key 2', 'read WPCOM_API_KEY 2', 'read WPCOM_API_KEY 2' ) ),
			'a variable that is read'             => array( 'echo $wpcom_api_key;', array( 'read $wpcom_api_key 2' ) ),
			'a constant that is read'             => array( "\$a = WPCOM_API_KEY;\n\$b = \\WPCOM_API_KEY;", array( 'read WPCOM_API_KEY 2', 'read WPCOM_API_KEY 3' ) ),
			'a member of that name is none'       => array( '$a->WPCOM_API_KEY; A::WPCOM_API_KEY; WPCOM_API_KEY();', array() ),
			'a longer name is none'               => array( "define( 'MY_WPCOM_API_KEY', 'abcdefabcdef' ); \$wpcom_api_keys = 'abcdefabcdef';", array() ),
			'a known value under any name'        => array( "\$mine = '$key';", array( 'assignment $mine 2 bbbb' ) ),
			'a known value in an object'          => array( "\$this->token = \"$key\";", array( 'assignment ->token 2 bbbb' ) ),
			'a known value in an array'           => array( "\$a = array( 'token' => '$key' ); \$a['more'] = '$key';", array( 'assignment token 2 bbbb', 'assignment more 2 bbbb' ) ),
			'a known value alone'                 => array( "send( '$key' );", array( 'value  2 bbbb' ) ),
			'a known value in a definition'       => array( "define( 'MINE', '$key' );", array( 'define MINE 2 bbbb' ) ),
			'a known value within a longer text'  => array( "\$mine = 'x$key';", array() ),
			'what begins as only keys do'         => array( "\$mine = 'mlsn.0123456789abcdef';\n\$your = 'mlsn.';", array( 'assignment $mine 2 cdef' ) ),
			'a file that does not parse'          => array( "\$wpcom_api_key = 'abcdefabcdef'; if (", array( 'assignment $wpcom_api_key 2 cdef' ) ),
		);
	}

	public function test_php_files_of_all_folders_are_searched_and_no_others(): void {
		$line = "<?php\n\$wpcom_api_key = 'abcdefabcdef';";
		foreach ( array( 'one.php', 'two/three.php', 'two/.hidden/four.php', 'with.dot/five.php', 'six.inc', 'seven.php.bak', 'eight.txt' ) as $file ) {
			$this->put( $file, $line );
		}
		$found = $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ) );
		$this->assertEqualsCanonicalizing( array( 'one.php', 'two/three.php', 'two/.hidden/four.php', 'with.dot/five.php' ), $this->files( $found ) );
		$this->assertSame( array( 4, 4 * strlen( $line ), null, 0 ), array( $found->files(), $found->bytes(), $found->limit(), $found->unread_count() ) );
	}

	public function test_links_are_followed_once_and_never_upwards(): void {
		$outside = $this->temporary_folder();
		mkdir( "$outside/plugin" );
		file_put_contents( "$outside/plugin/linked.php", "<?php\n\$wpcom_api_key = 'abcdefabcdef';" );
		$this->put( 'a/own.php', "<?php\n\$wpcom_api_key = 'abcdefabcdef';" );
		symlink( "$outside/plugin", "{$this->root}/a/other" );
		symlink( "$outside/plugin", "{$this->root}/a/again" );
		symlink( $this->root, "{$this->root}/a/up" );
		symlink( dirname( $this->root ), "{$this->root}/a/above" );
		symlink( "{$this->root}/nowhere", "{$this->root}/a/broken" );
		$found = $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ) );
		$this->assertCount( 2, $found->hits() );
		$this->assertSame( array( 2, null ), array( $found->files(), $found->limit() ) );
	}

	public function test_a_folder_that_cannot_be_read_is_named(): void {
		$this->put( 'open/one.php', "<?php\n\$wpcom_api_key = 'abcdefabcdef';" );
		$this->put( 'gone.php/two.php', '<?php' );
		symlink( "{$this->root}/nowhere.php", "{$this->root}/dangling.php" );
		$found = $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ) );
		$this->assertCount( 1, $found->hits() );
		$this->assertSame( 2, $found->unread_count() );
		$this->assertEqualsCanonicalizing( array( 'gone.php', 'dangling.php' ), array_map( 'basename', $found->unread() ) );
	}

	/**
	 * @dataProvider limits
	 */
	public function test_a_search_ends_at_its_limits_and_says_so( Limits $limits, string $limit, int $at_most ): void {
		for ( $file = 0; $file < 10; $file++ ) {
			$this->put( "$file/deep/code.php", "<?php\n\$wpcom_api_key = 'abcdefabcdef';" );
		}
		$found = $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ), $limits );
		$this->assertSame( $limit, $found->limit() );
		$this->assertLessThanOrEqual( $at_most, count( $found->hits() ) );
	}

	/**
	 * @return array<string, array{Limits, string, int}>
	 */
	public function limits(): array {
		return array(
			'files'  => array( new Limits( 3 ), Limits::FILES, 3 ),
			'bytes'  => array( new Limits( 60000, 50 ), Limits::BYTES, 2 ),
			'time'   => array( new Limits( 60000, 1000000, 0.0 ), Limits::SECONDS, 0 ),
			'depth'  => array( new Limits( 60000, 1000000, 15.0, 1 ), Limits::DEPTH, 0 ),
			'places' => array( new Limits( 60000, 1000000, 15.0, 20, 1000, 4 ), Limits::PLACES, 4 ),
		);
	}

	public function test_a_file_that_is_too_large_is_named_and_left_out(): void {
		$this->put( 'large.php', "<?php\n\$wpcom_api_key = 'abcdefabcdef';" . str_repeat( ' ', 300000 ) );
		$found = $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ), new Limits( 9, 9999999, 15.0, 9, 299999 ) );
		$this->assertSame( array( array(), 1 ), array( $found->hits(), $found->unread_count() ) );
		$this->assertCount( 1, $this->search( new Wanted( array(), array( 'wpcom_api_key' ) ), new Limits( 9, 9999999, 15.0, 9, 400000 ) )->hits() );
	}

	public function test_the_constants_and_values_of_keys_are_found_wherever_they_stand(): void {
		$this->put( 'theme/functions.php', "<?php\ndefine( 'SOME_KEY', 'abcdefabcdef' );\n\$elsewhere = '" . self::VALUE . "';" );
		$names = array(
			'plugin'           => 'some-mailer',
			'connection'       => 'primary',
			'connection_label' => '',
			'provider'         => 'sendgrid',
			'site_id'          => 1,
			'use'              => Key::PRIMARY,
			'sender'           => '',
		);
		$field = new Field(
			'api_key',
			true,
			array(
				new Definition( Location::constant( 'SOME_KEY' ), new Secret( 'abcdefabcdef' ), Definition::EFFECTIVE, '', '' ),
				new Definition( Location::option( 'some_mailer', array() ), new Secret( self::VALUE ), Definition::SHADOWED, '', '' ),
			)
		);
		$found = ( new Search( array( $this->root ), $this->folders(), new Scanner() ) )->of_keys( array( new Key( $names, array( $field ) ) ) );
		$this->assertSame( array( 'define SOME_KEY 2 cdef', 'assignment $elsewhere 3 bbbb' ), array_map( array( self::class, 'words' ), $found->hits() ) );
		$shown = (string) wp_json_encode( $found->to_array() ) . print_r( $found, true );
		$this->assertStringNotContainsString( self::VALUE, $shown );
		$this->assertStringNotContainsString( 'abcdefabcdef', $shown );
		$this->assertStringNotContainsString( $this->root, (string) wp_json_encode( $found->to_array() ) );
	}

	public function test_nothing_wanted_is_nothing_read(): void {
		$this->put( 'one.php', '<?php' );
		$this->assertSame( 0, $this->search( new Wanted( array( '' ), array(), array( new Secret( 'short' ) ) ) )->files() );
	}

	public function test_however_many_names_are_wanted_the_same_is_found(): void {
		$names = array( 'WPCOM_API_KEY', 'lower_name', '_UNDER', 'AB' );
		$code  = '';
		foreach ( range( 'A', 'Z' ) as $letter ) {
			$names[] = $letter . 'QJXZ_' . $letter;
		}
		foreach ( $names as $name ) {
			$code .= "define( '$name', 'a value of it' );\n";
		}
		$this->put( 'all.php', "<?php\n" . $code );
		foreach ( array( 1, 2, 4, 9, count( $names ) ) as $count ) {
			$wanted = array_slice( $names, 0, $count );
			$this->assertSame( $wanted, array_map( static fn( Hit $hit ): string => $hit->mention()->name(), $this->search( new Wanted( $wanted ) )->hits() ) );
		}
	}

	private function put( string $file, string $code ): void {
		$path = $this->root . '/' . $file;
		wp_mkdir_p( dirname( $path ) );
		file_put_contents( $path, $code );
	}

	private function search( Wanted $wanted, ?Limits $limits = null ): Found {
		return ( new Search( array( $this->root ), $this->folders(), new Scanner(), $limits ) )->of( $wanted );
	}

	private function folders(): Folders {
		return new Folders( $this->root, $this->root . '/mu', $this->root . '/content', new Disk() );
	}

	/**
	 * @return list<string>
	 */
	private function files( Found $found ): array {
		return array_map( static fn( Hit $hit ): string => $hit->label(), $found->hits() );
	}

	private static function words( Hit $hit ): string {
		$shown = $hit->to_array();
		return rtrim( implode( ' ', array( $shown['kind'], $shown['name'], $shown['line'], $shown['last4'] ) ) );
	}
}
