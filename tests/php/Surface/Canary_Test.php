<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Secrets are put wherever a secret can be, everything is done, and every trace is searched for them.
 *
 * @group canary
 */
final class Canary_Test extends Test_Case {

	/** A value that is like no other, and looks like a MailerSend token. */
	private static function token( string $name ): string {
		return 'mlsn.' . hash( 'sha256', "canary of $name" );
	}

	/** One that looks like a key of Akismet. */
	private static function short( string $name ): string {
		return substr( hash( 'sha256', "canary of $name" ), 0, 12 );
	}

	/** One that looks like a key of SMTP.com. */
	private static function long( string $name ): string {
		return substr( hash( 'sha256', "canary of $name" ), 0, 40 );
	}

	/**
	 * @dataProvider switches
	 */
	public function test_no_secret_leaves_php( string $switch ): void {
		$twin                = $this->site( $switch );
		$pasted              = array( self::token( 'refused' ), self::token( 'accepted' ) );
		$secrets             = array_merge( $pasted, $this->secrets() );
		$traces              = $twin->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/canary.php';
			return KeyHealth\\Tests\\Surface\\leave_traces( \$rows, \$accepted, \$pasted );",
			array(
				'rows'     => $this->rows(),
				'accepted' => array( self::token( 'accepted' ) ),
				'pasted'   => $pasted,
			)
		);
		$traces['debug.log'] = $twin->log();
		$traces['errors']    = $twin->read( 'errors' );

		$this->assertGreaterThan( 60, count( $traces ) );
		$all = implode( "\n", $traces );
		$this->assertSame( array(), ( new Secret_Search( ...$secrets ) )->find( $all ) );
		// What may be told is told: so the secrets were really met.
		foreach ( array( 'option', 'accepted', 'additional' ) as $met ) {
			$this->assertStringContainsString( substr( self::token( $met ), -4 ), $all, $met );
		}
		$this->assertStringContainsString( '••••' . substr( self::token( 'refused' ), -4 ), $all );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function switches(): array {
		return array(
			'constants count'    => array( 'true' ),
			'constants are dead' => array( 'false' ),
		);
	}

	/**
	 * @dataProvider forms
	 */
	public function test_the_search_finds_a_planted_secret( string $planted ): void {
		$this->assertNotSame( array(), ( new Secret_Search( self::token( 'planted' ) ) )->find( 'Text before ' . $planted . ' and after.' ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function forms(): array {
		$token = self::token( 'planted' );
		$odd   = $token . '/+"<&ü';
		return array(
			'as it is'        => array( $token ),
			'in capitals'     => array( strtoupper( $token ) ),
			'URL-encoded'     => array( rawurlencode( $odd ) ),
			'Base64'          => array( base64_encode( $token ) ),
			'Base64, shifted' => array( base64_encode( "a$token" ) ),
			'Base64, further' => array( base64_encode( "ab$token" ) ),
			'Basic'           => array( base64_encode( "api:$token" ) ),
			'hexadecimal'     => array( bin2hex( $token ) ),
			'in JSON'         => array( (string) wp_json_encode( $odd ) ),
			'backwards'       => array( strrev( $token ) ),
			'its first half'  => array( substr( $token, 0, 30 ) ),
			'8 of its middle' => array( substr( $token, 30, 8 ) ),
			'its last 8'      => array( substr( $token, -8 ) ),
		);
	}

	public function test_the_search_lets_the_last_4_characters_and_the_prefix_pass(): void {
		$token = self::token( 'planted' );
		$this->assertSame( array(), ( new Secret_Search( $token ) )->find( 'Bearer ••••' . substr( $token, -4 ) . ', begins with mlsn.' ) );
	}

	/**
	 * @dataProvider hashes
	 */
	public function test_the_search_knows_a_hash_from_a_piece_of_a_secret( bool $is_found, string $text ): void {
		$this->assertSame( $is_found, array() !== ( new Secret_Search( self::token( 'planted' ) ) )->find( $text ), $text );
	}

	/**
	 * @return array<string, array{bool, string}>
	 */
	public function hashes(): array {
		$token = self::token( 'planted' );
		$parts = array();
		foreach ( array( 8, 10, 11 ) as $length ) {
			$piece = substr( $token, 30, $length );

			$parts[ "$length alone" ]           = array( true, "is ($piece)." );
			$parts[ "$length within a hash" ]   = array( false, md5( 'a' ) . $piece . md5( 'b' ) );
			$parts[ "$length at a hash's end" ] = array( false, md5( 'a' ) . $piece );
			$parts[ "$length before a hash" ]   = array( false, $piece . md5( 'b' ) );
		}
		$piece = substr( $token, 30, 12 );
		return $parts + array(
			'12 within a hash' => array( true, md5( 'a' ) . $piece . md5( 'b' ) ),
			'12 at the end'    => array( true, md5( 'a' ) . $piece ),
			'to its end'       => array( true, substr( $token, -9 ) ),
		);
	}

	private function site( string $switch ): Site_Twin {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure(
			"define( 'WPMS_ON', $switch );",
			"define( 'WPMS_SENDGRID_API_KEY', '" . self::token( 'constant' ) . "' ); define( 'DB_COPY', '" . self::token( 'neighbour' ) . "' );",
			"@define( 'WPMS_SENDGRID_API_KEY', '" . self::token( 'second line' ) . "' );",
			"if ( false ) { define( 'WPMS_POSTMARK_SERVER_API_TOKEN', '" . self::token( 'dead line' ) . "' ); }",
			"define( 'WPMS_ELASTICEMAIL_API_KEY', implode( '', array( 'mlsn.', '" . substr( self::token( 'built' ), 5 ) . "' ) ) );",
			"define( 'AKISMET_API_KEY', '" . self::short( 'inert' ) . "' );"
		);
		$twin->must_use(
			'site',
			"define( 'WPMS_SMTP2GO_API_KEY', '" . self::token( 'must-use' ) . "' );
			add_filter( 'akismet_get_api_key', static function () { return '" . self::short( 'filter' ) . "'; } );"
		);
		return $twin;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function rows(): array {
		$settings = static function ( string $name ): array {
			return array(
				'mail'         => array( 'mailer' => 'mailersend' ),
				'mailersend'   => array( 'api_key' => self::token( $name ) ),
				'smtpcom'      => array(
					'api_key' => self::long( "$name at SMTP.com" ),
					'channel' => self::long( "$name at SMTP.com" ),
				),
				'elasticemail' => array( 'api_key' => ' ' . self::token( "$name at Elastic Email" ) . "\n" ),
				'brevo'        => array( 'api_key' => self::token( "$name of nobody" ) ),
				'mailgun'      => array( 'api_key' => array( self::token( "$name in a list" ) ) ),
			);
		};
		return array(
			'wp_mail_smtp'                        => $settings( 'option' ),
			'wp_mail_smtp_additional_connections' => array( 'c1' => $settings( 'additional' ) ),
			'wordpress_api_key'                   => self::short( 'akismet' ),
		);
	}

	/**
	 * @return list<string>
	 */
	private function secrets(): array {
		$secrets = array();
		foreach ( array( 'constant', 'neighbour', 'second line', 'dead line', 'built', 'must-use' ) as $name ) {
			$secrets[] = self::token( $name );
		}
		foreach ( array( 'inert', 'filter', 'akismet' ) as $name ) {
			$secrets[] = self::short( $name );
		}
		foreach ( array( 'option', 'additional' ) as $name ) {
			array_push( $secrets, self::token( $name ), self::long( "$name at SMTP.com" ), self::token( "$name at Elastic Email" ), self::token( "$name of nobody" ), self::token( "$name in a list" ) );
		}
		return $secrets;
	}
}
