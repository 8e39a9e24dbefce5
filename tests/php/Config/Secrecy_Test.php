<?php
/**
 * A configuration is full of secrets: none leaves but as a secret.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Tokenizer;
use KeyHealth\Model\Secret;

final class Secrecy_Test extends Config_Test_Case {

	/** Pieces of every value in the fixtures that could be a key or a password. */
	private const SECRETS = '/fixture|q7\)Kd|left-by-the-host|0f1e2d3c4b5a|aaaabbbb|ddddeeee|c0ffee|p(?:a|\\\\x61)ss\\\\+word|111111111111|222222222222|aaaa1111|bbbb1111'
		. '|real00000000|before000000|platform0001|own000000001|svkgher|label0000000|early0000000|late00000000|local0000000|method000000|namespaced00|broken000000|production00|base00000000|example password|Z@a8\/>/';

	/**
	 * @dataProvider fixtures
	 */
	public function test_no_dump_export_or_cast_of_what_was_read_shows_a_value( string $fixture ) {
		$this->assertSame( 1, preg_match( self::SECRETS, self::fixture( $fixture ) ), 'The fixture has a secret to look for.' );
		$scanner = new Scanner();
		$files   = self::files( $this->site_with( $fixture ), $scanner );
		$locator = self::locator( $files, $scanner );
		$sites   = $locator->sites( 'WPCOM_API_KEY' );
		$tokens  = ( new Tokenizer() )->tokens( self::fixture( $fixture ) );
		foreach ( array( $files, $locator, $scanner, $sites, $files->all(), $files->anchor() ) as $thing ) {
			$this->assert_silent( print_r( $thing, true ) );
			$this->assert_silent( var_export( $thing, true ) );
			$this->assert_silent( (string) json_encode( $thing ) );
			$this->assert_silent( self::dumped( $thing ) );
		}
		$this->assert_silent( print_r( $tokens, true ) . self::dumped( $tokens ) );
	}

	/**
	 * @dataProvider fixtures
	 */
	public function test_no_text_that_a_definition_gives_holds_a_value( string $fixture ) {
		$scan  = ( new Scanner() )->read( self::fixture( $fixture ) );
		$sites = array_merge( $scan->sites(), $scan->unnamed() );
		$this->assertNotSame( array(), $sites );
		$last4 = static fn( Secret $secret ): string => '•••' . $secret->last4();
		foreach ( $sites as $site ) {
			$this->assert_silent( $site->name() . $site->env() . $site->value_kind() . $site->masked( $last4 ) . $site->with_placeholder( 'YOUR KEY' ) );
			$this->assert_silent( print_r( $site->reading(), true ) . var_export( $site, true ) );
		}
	}

	public function test_the_statement_is_shown_with_its_name_and_without_its_values() {
		$mask  = static fn( Secret $secret ): string => '•' . $secret->length();
		$shown = static fn( string $statement ): string => ( new Scanner() )->scan( "<?php\n$statement" )[0]->masked( $mask );
		$this->assertSame( "define( 'WPCOM_API_KEY', '•12' );", $shown( "define( 'WPCOM_API_KEY',\n\t/* of the shop: aaaabbbbcccc */ 'aaaabbbbcccc' );" ) );
		$this->assertSame( "define( 'WPCOM_API_KEY', '•12' );", $shown( "define( 'WPCOM_API_KEY', 'aaaa' . \"bbbb\" . 'cccc' );" ) );
		$this->assertSame( "define('WPMS_SMTP_PORT', 587);", $shown( "define('WPMS_SMTP_PORT', 587);" ) );
		$this->assertSame( "define('WPMS_SMTP_PASS', •10);", $shown( "define('WPMS_SMTP_PASS', 1234567890);" ), 'A number can be a password.' );
		$this->assertSame( "define( 'WPMS_SMTP_PASS', •8 );", $shown( "define( 'WPMS_SMTP_PASS', abcd1234 );" ), 'Somebody forgot the quotes.' );
		$this->assertSame( "define( 'WPMS_SMTP_PASS', getenv( 'SMTP_PASS' ) ?: '•7' );", $shown( "define( 'WPMS_SMTP_PASS', getenv( 'SMTP_PASS' ) ?: 'default' );" ) );
		$this->assertSame( "defined( 'WPMS_ON' ) || define( 'WPMS_ON', true );", $shown( "defined( 'WPMS_ON' )\n\t|| define( 'WPMS_ON', true );" ) );
		$this->assertSame( "const WPMS_ON = true, WPMS_SMTP_PASS = '•6';", $shown( "const WPMS_ON = true, WPMS_SMTP_PASS = 'secret';" ) );
	}

	public function test_a_new_value_takes_the_place_of_the_old_one_and_of_nothing_else() {
		$site = self::first( "define( 'WPCOM_API_KEY', 'aaaa' . 'bbbb' ); // Old." );
		$this->assertSame( "define( 'WPCOM_API_KEY', 'IT\\'S NEW' );", $site->with_placeholder( "IT'S NEW" ) );
		$site = self::first( "const WPCOM_API_KEY = 'aaaabbbb', WPMS_SMTP_PASS = 'other';" );
		$this->assertSame( "const WPCOM_API_KEY = 'NEW', WPMS_SMTP_PASS = '…';", $site->with_placeholder( 'NEW' ) );
	}

	public function test_an_exception_on_the_way_carries_no_value() {
		$ignored = ini_set( 'zend.exception_ignore_args', '0' ); // phpcs:ignore WordPress.PHP.IniSet
		$site    = self::first( "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" );
		$seen    = '';
		try {
			$site->masked(
				static function (): string {
					throw new \RuntimeException( 'The mask fails.' );
				}
			);
		} catch ( \RuntimeException $error ) {
			// The frames behind these are the test's own.
			$seen = print_r( array_slice( $error->getTrace(), 0, 3 ), true ) . $error->getMessage();
		} finally {
			ini_set( 'zend.exception_ignore_args', (string) $ignored ); // phpcs:ignore WordPress.PHP.IniSet
		}
		$this->assertStringContainsString( 'masked', $seen );
		$this->assert_silent( $seen );
	}

	public function test_what_holds_a_value_cannot_be_serialised() {
		$things = array( self::files( $this->site_with( 'plain' ) ), self::first( "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" ) );
		$things[0]->all();
		foreach ( $things as $thing ) {
			try {
				serialize( $thing );
				$this->fail( get_class( $thing ) . ' was serialised.' );
			} catch ( \LogicException $error ) {
				$this->assert_silent( $error->getMessage() );
			}
		}
	}

	public function test_a_path_is_shown_relative_or_with_its_folder_only() {
		$root  = $this->tree( 'bedrock' );
		$files = new Config_Files( "$root/web/wp/", "$root/web/app/mu-plugins", "$root/web/app" );
		foreach ( $files->all() as $file ) {
			$this->assertStringNotContainsString( $root, $file->label() );
		}
	}

	private static function first( string $statement ): Definition_Site {
		return ( new Scanner() )->scan( "<?php\n$statement" )[0];
	}

	/**
	 * @param mixed $thing
	 */
	private static function dumped( $thing ): string {
		ob_start();
		var_dump( $thing );
		return (string) ob_get_clean();
	}

	private function assert_silent( string $text ): void {
		$this->assertDoesNotMatchRegularExpression( self::SECRETS, $text );
	}
}
