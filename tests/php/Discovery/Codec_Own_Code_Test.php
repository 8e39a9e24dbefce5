<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codec\Opened;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Test_Case;

/**
 * The plugin's own code is the last resort, and not trusted.
 */
final class Codec_Own_Code_Test extends Test_Case {

	private const VALUE = 'SG.aBcDeFgHiJkLmNoPqRsTuV.0123456789-abcdefghijklmnopqrstuvwxyz';

	/** @var list<array<int, mixed>> What the plugin's own code was asked. */
	public static $asked = array();

	/** @var mixed What it answers. */
	public static $answer;

	protected function set_up() {
		parent::set_up();
		self::$asked  = array();
		self::$answer = null;
		update_option( 'wp_mail_smtp_mail_key', base64_encode( str_repeat( 'k', 32 ) ) );
	}

	/**
	 * Stands for the plugins' own code.
	 *
	 * @param mixed ...$arguments
	 * @return mixed
	 */
	public static function decrypt( ...$arguments ) {
		self::$asked[] = $arguments;
		if ( self::$answer instanceof \Throwable ) {
			throw self::$answer;
		}
		if ( 'warn' === self::$answer ) {
			trigger_error( 'What is stored makes the plugin warn.', E_USER_WARNING );
		}
		return self::$answer;
	}

	/**
	 * @dataProvider codecs_with_own_code
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_the_plugins_own_code_is_asked_only_where_ours_opened_nothing( array $spec ): void {
		$codec        = ( new Codecs() )->of( $spec );
		self::$answer = 'opened by the plugin';
		$newer        = base64_encode( str_repeat( "\x01", 20 ) . 'a scheme newer than ours, of any length' );

		$this->assert_plain( self::VALUE, $codec->open( $codec->seal( new Secret( self::VALUE ) ) ) );
		$this->assertSame( array(), self::$asked );
		$this->assert_plain( 'opened by the plugin', $codec->open( $newer ) );
		$this->assertSame( $newer, self::$asked[0][0] );
		$this->assertTrue( $codec->with_salts( array_fill_keys( $codec->salts(), 'typed' ) )->open( $newer )->is_closed() );
		$this->assertCount( 1, self::$asked );
	}

	/**
	 * @dataProvider codecs_with_own_code
	 *
	 * @param array<string, mixed> $spec
	 */
	public function test_whatever_the_plugins_own_code_does_nothing_wrong_comes_out( array $spec ): void {
		$codec = ( new Codecs() )->of( $spec );
		$newer = base64_encode( str_repeat( 'aZ', 30 ) );
		foreach ( array( null, false, true, 0, 1.5, '', $newer, "noise \x00 \xff", array( 'x' ), new \stdClass(), new \Error( 'no' ), new \RuntimeException( 'no' ) ) as $turn => $answer ) {
			self::$answer = $answer;
			$this->assertTrue( $codec->open( $newer )->is_closed() );
			$this->assertCount( $turn + 1, self::$asked );
		}
		self::$answer = 'warn';
		$this->assert_plain( 'warn', $codec->open( $newer ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function codecs_with_own_code(): array {
		$specs = Codec_Specs::all();
		return array(
			'secretbox'  => array( array( 'class' => self::class ) + $specs['wp-mail-smtp'] ),
			'salted_ctr' => array(
				array(
					'own' => array(
						'class'  => self::class,
						'method' => 'decrypt',
						'args'   => array( 'd' ),
					),
				) + $specs['fluent-smtp'],
			),
			'a function' => array( array( 'own' => array( 'function' => self::class . '::decrypt' ) ) + $specs['leadin'] ),
		);
	}

	private function assert_plain( string $value, Opened $opened ): void {
		$this->assertFalse( $opened->is_closed() );
		$this->assertSame( $value, $opened->secret()->reveal() );
	}
}
