<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest_Schema;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * Options that are not what they should be. PHPUnit makes an exception of every notice.
 */
final class Bad_Input_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		Keys_On_Site::activate();
	}

	/**
	 * @dataProvider settings
	 *
	 * @param mixed $value What stands in the option.
	 */
	public function test_a_damaged_option_of_wp_mail_smtp_breaks_nothing_and_is_left_alone( $value ): void {
		Keys_On_Site::put( 'wp_mail_smtp', $value );
		Keys_On_Site::put( 'wp_mail_smtp_additional_connections', $value );
		$this->assert_survives();
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function settings(): array {
		$deep = 'x';
		for ( $i = 0; $i < 200; $i++ ) {
			$deep = array( 'mailersend' => $deep );
		}
		return array(
			'a text'                    => array( 'settings' ),
			'an empty text'             => array( '' ),
			'a number'                  => array( 42 ),
			'false'                     => array( false ),
			'true'                      => array( true ),
			'null'                      => array( null ),
			'an object'                 => array( (object) array( 'mail' => array( 'mailer' => 'mailersend' ) ) ),
			'an object of nobody'       => array( unserialize( 'O:13:"Not_Installed":1:{s:4:"mail";a:0:{}}' ) ),
			'a list'                    => array( array( 'mail', 'mailersend' ) ),
			'a serialisation cut short' => array( 'a:2:{s:4:"mail";a:1:{s:6:"mai' ),
			'JSON'                      => array( '{"mail":{"mailer":"mailersend"}}' ),
			'very deep'                 => array( $deep ),
			'groups that are texts'     => array(
				array(
					'mail'       => 'mailersend',
					'mailersend' => 'mlsn.x',
				),
			),
			'groups that are numbers'   => array(
				array(
					'mail'       => 1,
					'mailersend' => 2.5,
				),
			),
			'groups that are null'      => array(
				array(
					'mail'       => array( 'mailer' => 'mailersend' ),
					'mailersend' => null,
				),
			),
			'groups that are objects'   => array(
				array(
					'mail'       => (object) array( 'mailer' => 'mailersend' ),
					'mailersend' => new \ArrayObject( array( 'api_key' => 'x' ) ),
				),
			),
			'a mailer that is a list'   => array( array( 'mail' => array( 'mailer' => array( 'mailersend' ) ) ) ),
		);
	}

	/**
	 * @dataProvider keys
	 *
	 * @param mixed       $value     What stands where the key belongs.
	 * @param string|null $diagnosis What is said of it unasked.
	 */
	public function test_a_strange_key_is_told_and_is_left_alone( $value, ?string $diagnosis, ?string $reason ): void {
		Keys_On_Site::mailersend( $value );
		$report = $this->assert_survives( true );
		$found  = array_column( $report['keys'], null, 'id' )[ Keys_On_Site::MAILERSEND ];
		$this->assertSame( array( $diagnosis, $reason ), array( $found['diagnosis'], $found['reason'] ) );
	}

	/**
	 * @return array<string, array{mixed, string|null, string|null}>
	 */
	public function keys(): array {
		return array(
			'a list'            => array( array( 'mlsn.x' ), 'malformed', 'not_text' ),
			'a map'             => array( array( 'key' => 'mlsn.x' ), 'malformed', 'not_text' ),
			'an empty list'     => array( array(), 'malformed', 'not_text' ),
			'an object'         => array( (object) array( 'key' => 'mlsn.x' ), 'malformed', 'not_text' ),
			'null'              => array( null, 'missing', null ),
			'false'             => array( false, 'missing', null ),
			'an empty text'     => array( '', 'missing', null ),
			'spaces'            => array( "  \n\t ", 'malformed', 'whitespace' ),
			'a number'          => array( 12345, 'malformed', 'wrong_length' ),
			'5 megabytes'       => array( str_repeat( 'a', 5 * MB_IN_BYTES ), 'malformed', 'not_text' ),
			'a line in between' => array( substr( Keys_On_Site::token( 'a' ), 0, 30 ) . "\n" . substr( Keys_On_Site::token( 'a' ), 30 ), 'malformed', 'whitespace' ),
			'markup'            => array( '<script>alert(1)</script>', 'malformed', 'wrong_length' ),
		);
	}

	/**
	 * @dataProvider bytes
	 */
	public function test_bytes_that_are_no_text_break_nothing( string $bytes ): void {
		Keys_On_Site::mailersend( 'x' );
		$supplied = static function ( array $settings ) use ( $bytes ): array {
			$settings['mailersend']['api_key'] = $bytes;
			$settings['smtpcom']['channel']    = $bytes;
			$settings['mail']['from_email']    = $bytes;
			return $settings;
		};
		add_filter( 'option_wp_mail_smtp', $supplied );
		$this->assert_survives();
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function bytes(): array {
		return array(
			'random'        => array( hash( 'sha512', 'bytes', true ) ),
			'cut UTF-8'     => array( "mlsn.\xc3" ),
			'Latin-1'       => array( "mlsn.\xfc\xdf" ),
			'UTF-16'        => array( "\xff\xfem\x00l\x00s\x00n\x00" ),
			'with a null'   => array( "mlsn.\0abc" ),
			'an overlong /' => array( "\xc0\xaf" ),
		);
	}

	public function test_a_companion_of_5_megabytes_breaks_nothing(): void {
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail'    => array( 'mailer' => 'smtpcom' ),
				'smtpcom' => array(
					'api_key' => str_repeat( '0a', 20 ),
					'channel' => str_repeat( 'a', 5 * MB_IN_BYTES ),
				),
			)
		);
		$this->assert_survives();
	}

	public function test_40_connections_with_strange_names_are_listed(): void {
		$connections = array();
		for ( $i = 0; $i < 40; $i++ ) {
			$connections[ "Ünter/../$i <b>" ] = Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) );
		}
		Keys_On_Site::put(
			'wp_mail_smtp_additional_connections',
			$connections + array(
				'' => Configurations::settings( 'mailersend', 'x' ),
				7  => 'x',
			)
		);
		foreach ( array_keys( ( new Engine() )->discoverer()->keys() ) as $id ) {
			$this->assertMatchesRegularExpression( '~^' . \KeyHealth\Model\Key::ID_PATTERN . '$~D', $id );
		}
		$this->assertGreaterThan( 120, count( ( new Engine() )->discoverer()->keys() ) );
	}

	/**
	 * @return array<string, mixed> The report.
	 */
	private function assert_survives( bool $is_one = false ): array {
		$before = array( Keys_On_Site::row( 'wp_mail_smtp' ), Keys_On_Site::row( 'wp_mail_smtp_additional_connections' ) );
		$engine = new Engine( null, new Canned_Http( Canned_Http::refuses() ) );
		$report = $engine->reporter()->report();
		$engine->checker()->check_all( true );
		$checked = $engine->reporter()->report();
		foreach ( array( $report, $checked ) as $said ) {
			$json = wp_json_encode( Rest_Schema::with_maps( $said ) );
			$this->assertIsString( $json );
			$this->assertLessThan( $is_one ? 300000 : 2000000, strlen( $json ) );
			$valid = rest_validate_value_from_schema( json_decode( $json, true ), Rest_Schema::report(), 'report' );
			$this->assertTrue( $valid, is_wp_error( $valid ) ? $valid->get_error_message() : '' );
		}
		$this->assertSame( $before, array( Keys_On_Site::row( 'wp_mail_smtp' ), Keys_On_Site::row( 'wp_mail_smtp_additional_connections' ) ) );
		return $report;
	}
}
