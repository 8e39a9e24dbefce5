<?php
/**
 * Who hangs on a hook.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Tests\Test_Case;

final class Callback_Locator_Test extends Test_Case {

	private const HOOK = 'key_health_test_hook';

	/** @var list<string> */
	private $files = array();

	protected function tear_down() {
		array_map( 'unlink', $this->files );
		parent::tear_down();
	}

	public function __invoke(): void {
	}

	public static function statically(): void {
	}

	public function test_callbacks_are_listed_in_the_order_in_which_wordpress_calls_them() {
		$locator = new Callback_Locator();
		$this->assertSame( array(), $locator->all( self::HOOK ) );
		$this->assertNull( $locator->last( self::HOOK ) );
		add_filter( self::HOOK, array( self::class, 'statically' ), 20 );
		add_filter( self::HOOK, $this, 5 );
		add_filter( self::HOOK, self::class . '::statically', 10 );
		add_filter( self::HOOK, static fn( string $text ): string => $text, 30 );
		$all = $locator->all( self::HOOK );
		$this->assertSame( array( 5, 10, 20, 30 ), array_map( static fn( $callback ): int => $callback->priority(), $all ) );
		$invoke = ( new \ReflectionMethod( $this, '__invoke' ) )->getStartLine();
		$static = ( new \ReflectionMethod( $this, 'statically' ) )->getStartLine();
		$this->assertSame( array( $invoke, $static, $static ), array_map( static fn( $callback ) => $callback->line(), array_slice( $all, 0, 3 ) ) );
		$last = $locator->last( self::HOOK );
		$this->assertSame( 30, null === $last ? null : $last->priority() );
	}

	public function test_wordpress_and_key_health_are_never_named() {
		add_filter( self::HOOK, 'wpautop' );
		add_filter( self::HOOK, 'wp_mail' );
		add_filter( self::HOOK, array( new Callback_Locator(), 'all' ) );
		$this->assertSame( array(), ( new Callback_Locator() )->all( self::HOOK ) );
	}

	public function test_a_helper_of_wordpress_was_hung_there_by_somebody() {
		add_filter( self::HOOK, '__return_false' );
		$callback = ( new Callback_Locator() )->last( self::HOOK );
		$this->assertNotNull( $callback );
		$this->assertSame( array( '__return_false', null, null, '__return_false' ), array( $callback->owner(), $callback->file(), $callback->line(), $callback->label() ) );
	}

	public function test_the_owner_is_named_by_the_folder_the_code_lies_in() {
		$places = array(
			WPMU_PLUGIN_DIR . '/kh-test.php'           => array( 'a must-use plugin', '', 'wp-content/mu-plugins/kh-test.php' ),
			WP_PLUGIN_DIR . '/kh-test.php'             => array( 'kh-test.php', 'kh-test.php', 'wp-content/plugins/kh-test.php' ),
			WP_PLUGIN_DIR . '/key-health/kh-test.php'  => array( 'Key Health', 'key-health', 'wp-content/plugins/key-health/kh-test.php' ),
			get_theme_root() . '/kh-test.php'          => array( 'the theme', '', 'wp-content/themes/kh-test.php' ),
			WP_CONTENT_DIR . '/kh-test.php'            => array( 'code on this site', '', 'wp-content/kh-test.php' ),
			$this->temporary_folder() . '/kh-test.php' => array( 'code on this site', '', 'kh-test.php' ),
		);
		foreach ( $places as $file => $expected ) {
			if ( ! is_dir( dirname( $file ) ) ) {
				mkdir( dirname( $file ) );
			}
			file_put_contents( $file, "<?php\n\nreturn static function () {};\n" );
			$this->files[] = $file;
			$callback      = ( new Callback_Locator() )->describe( require $file, 10 );
			$this->assertNotNull( $callback );
			$this->assertSame( $expected, array( $callback->owner(), $callback->plugin(), $callback->file() ) );
			$this->assertSame( 3, $callback->line() );
			$this->assertSame( "$expected[0]: $expected[2], line 3", $callback->label() );
		}
	}

	public function test_what_cannot_be_called_is_unknown_code_and_no_error() {
		foreach ( array( 'no_such_function', 'NoSuchClass::method', array( 'NoSuchClass', 'method' ), array( 1, 2 ), array( $this, 'no_such_method' ), array(), 5, null ) as $function ) {
			$callback = ( new Callback_Locator() )->describe( $function, 10 );
			$this->assertNotNull( $callback );
			$this->assertNull( $callback->file() );
			$this->assertSame( is_string( $function ) ? $function : 'unknown code', $callback->owner() );
		}
	}

	public function test_a_method_that_is_not_there_is_located_by_what_takes_its_call() {
		$object = new class() {
			/**
			 * @param list<mixed> $given
			 */
			public function __call( string $name, array $given ): string {
				return $name;
			}
			/**
			 * @param list<mixed> $given
			 */
			public static function __callStatic( string $name, array $given ): string {
				return $name;
			}
		};
		foreach ( array(
			'__call'       => array( $object, 'filter' ),
			'__callStatic' => array( get_class( $object ), 'filter' ),
		) as $magic => $function ) {
			$callback = ( new Callback_Locator() )->describe( $function, 10 );
			$this->assertNotNull( $callback );
			$this->assertSame( ( new \ReflectionMethod( $object, $magic ) )->getStartLine(), $callback->line() );
			$this->assertTrue( ( new Callback_Locator() )->is_foreign( $function ) );
		}
	}

	public function test_a_must_use_plugin_with_a_name_is_called_by_it() {
		$file          = WPMU_PLUGIN_DIR . '/kh-named.php';
		$this->files[] = $file;
		file_put_contents( $file, "<?php\n/* Plugin Name: Edge Cache */\nreturn static function () {};\n" );
		$callback = ( new Callback_Locator() )->describe( require $file, 10 );
		$this->assertNotNull( $callback );
		$this->assertSame( array( 'Edge Cache', 'mu_plugin', 3 ), array( $callback->owner(), $callback->kind(), $callback->line() ) );
	}

	public function test_a_function_of_php_is_named() {
		$callback = ( new Callback_Locator() )->describe( 'trim', 10 );
		$this->assertSame( 'trim', null === $callback ? null : $callback->label() );
	}
}
