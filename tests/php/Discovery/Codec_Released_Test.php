<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The released plugins' own code says what a stored value is.
 *
 * @group real-plugins
 */
final class Codec_Released_Test extends Test_Case {

	private const SALTS = array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' );

	private const OWN_CONSTANTS = array( 'FLUENTMAIL_ENCRYPT_KEY', 'FLUENTMAIL_ENCRYPT_SALT', 'MAILCHIMP_SF_ENCRYPTION_KEY', 'MAILCHIMP_SF_ENCRYPTION_SALT', 'LEADIN_KEY', 'LEADIN_SALT', 'FORMINATOR_ENCRYPTION_KEY', 'WPMS_CRYPTO_KEY', 'EASY_WP_SMTP_CRYPTO_KEY' );

	private const PLUGINS = array( 'wp-mail-smtp', 'easy-wp-smtp', 'fluent-smtp', 'mailchimp', 'leadin', 'woo-mailerlite', 'smtp2go', 'yaysmtp', 'forminator', 'suremails', 'post-smtp' );

	/**
	 * @dataProvider sites
	 *
	 * @param string|null  $salts The value of all salts; `null` leaves them as they are.
	 * @param list<string> $lines More of wp-config.php.
	 * @param list<string> $never Plugins that open nothing again in this state.
	 */
	public function test_the_plugin_opens_what_we_sealed_and_we_open_what_it_sealed( ?string $salts, array $lines, array $never ): void {
		$results = $this->run_in_twin( $salts, $lines, 'exchanged( $slug, $given )', Codec_Specs::values( '' ) );

		foreach ( $results as $slug => $values ) {
			$this->assertCount( count( Codec_Specs::values( '' ) ), $values );
			foreach ( $values as $value => $both ) {
				$this->assertSame( in_array( $slug, $never, true ) ? 'closed' : (string) $value, $both['theirs_by_us'], $slug );
				if ( in_array( $slug, $never, true ) ) {
					$this->assertStringContainsString( 'The salt to encrypt with is empty', $both['ours_by_them'] );
				} else {
					$this->assertSame( (string) $value, $both['ours_by_them'], $slug );
				}
			}
		}
	}

	/**
	 * @dataProvider sites
	 *
	 * @param string|null  $salts The value of all salts; `null` leaves them as they are.
	 * @param list<string> $lines More of wp-config.php.
	 */
	public function test_what_we_say_the_plugin_uses_is_what_it_gets_out_of_any_stored_value( ?string $salts, array $lines ): void {
		$results = $this->run_in_twin( $salts, $lines, 'differences( $slug, $given )', $this->odd_values() );

		foreach ( $results as $slug => $differences ) {
			$this->assertSame( array(), array_slice( $differences, 0, 5, true ), $slug );
		}
	}

	public function test_constant_contact_uses_plain_tokens_and_sends_sealed_ones_until_another_plugin_loads_its_library(): void {
		$result = $this->run_plugin(
			'constant-contact-forms',
			array(),
			"require \"\$folder/constant-contact-forms.php\";
			\$theirs = constant_contact()->get_connect();
			\$ours   = ( new KeyHealth\\Discovery\\Codecs() )->of( array( 'name' => 'defuse' ) );
			\$both   = static function ( string \$stored ) use ( \$theirs, \$ours ) {
				update_option( '_ctct_access_token', \$stored );
				\$opened = \$ours->open( \$stored );
				return array( (string) \$theirs->e_get( '_ctct_access_token' ), \$opened->secret()->reveal(), \$opened->sent_instead()->reveal() );
			};
			\$result = array( \$both( 'plain-token' ), \$ours->seal( new KeyHealth\\Model\\Secret( 'plain-token' ) ) );
			require \"\$folder/vendor/autoload.php\";
			\$sealed = \$theirs->e_set( '_ctct_access_token', 'sealed-token' );
			\$key    = get_option( 'ctct_key' );
			array_push( \$result, \$both( \$sealed ), \$both( 'plain-token' ), \$both( substr( \$sealed, 0, -2 ) . '00' ) );
			delete_option( 'ctct_key' );
			\$result[] = \$ours->open( \$sealed )->is_closed();
			\$result[] = get_option( 'ctct_key' );
			return array( \$result, \$sealed, \$key );"
		);

		list( $seen, $sealed, $key ) = $result;
		$this->assertStringStartsWith( 'def50200', $sealed );
		$this->assertStringStartsWith( 'def00000', $key );
		$this->assertSame( array( 'plain-token', 'plain-token', '' ), $seen[0], 'Plain text is normal.' );
		$this->assertSame( 'plain-token', $seen[1] );
		$this->assertSame( array( 'sealed-token', 'sealed-token', '' ), $seen[2], 'With the library it is opened.' );
		$this->assertSame( array( '', '', '' ), $seen[3], 'With the library plain text is nothing.' );
		$this->assertSame( array( '', '', '' ), $seen[4], 'What was tampered with is not opened.' );
		$this->assertSame( array( true, false ), array_slice( $seen, 5 ), 'No key is made where there is none.' );

		$later = $this->run_plugin(
			'constant-contact-forms',
			array(),
			"require \"\$folder/constant-contact-forms.php\";
			update_option( '_ctct_access_token', \$sealed );
			\$opened = ( new KeyHealth\\Discovery\\Codecs() )->of( array( 'name' => 'defuse' ) )->open( \$sealed );
			return array( constant_contact()->get_connect()->e_get( '_ctct_access_token' ), \$opened->is_closed(), \$opened->sent_instead()->reveal() );",
			array( 'sealed' => $sealed )
		);
		$this->assertSame( array( $sealed, true, $sealed ), $later, 'Without the library it is sent sealed.' );
	}

	/**
	 * @testWith ["a passphrase of the site"]
	 *           ["k"]
	 *           [""]
	 *           ["0"]
	 */
	public function test_gravity_forms_opens_the_settings_that_we_sealed_and_we_those_that_it_sealed( string $key ): void {
		$settings = array(
			'apiKey' => 'aB3-us1 "é" /\\',
			'nested' => array( 'on' => true ),
		);
		$result   = $this->run_plugin(
			'gravityforms',
			array( "define( 'GF_ENCRYPTION_KEY', '$key' );" ),
			"require \"\$folder/gravityforms.php\";
			require_once \"\$folder/includes/settings/class-gf-settings-encryption.php\";
			\$theirs = new Gravity_Forms\\Gravity_Forms\\Settings\\GF_Settings_Encryption();
			\$other  = new Gravity_Forms\\Gravity_Forms\\Settings\\GF_Settings_Encryption( 'another key' );
			\$ours   = new KeyHealth\\Discovery\\Storage\\Gravity_Forms_Seal();
			\$stored = \$theirs->encrypt( \$settings );
			if ( ! is_string( \$stored ) ) {
				\$sealed = \$other->encrypt( \$settings );
				return array( \$ours->is_used(), \$stored === \$settings, \$theirs->decrypt( \$sealed ) === \$sealed, \$ours->open( \$sealed ) );
			}
			return array( \$ours->is_used(), \$ours->open( \$stored ), \$theirs->decrypt( \$ours->seal( \$settings ) ), \$ours->open( \$other->encrypt( \$settings ) ), \$theirs->decrypt( \$other->encrypt( \$settings ) ) );",
			array( 'settings' => $settings )
		);

		$this->assertSame( (bool) $key ? array( true, $settings, $settings, null, null ) : array( false, true, true, null ), $result );
	}

	/**
	 * @return array<string, array{string|null, list<string>, list<string>}>
	 */
	public function sites(): array {
		$own   = array();
		$empty = array();
		foreach ( self::OWN_CONSTANTS as $name ) {
			$own[]   = "define( '$name', '" . substr( hash( 'sha256', $name ), 0, 32 ) . "' );";
			$empty[] = "define( '$name', '' );";
		}
		return array(
			'as it is'                    => array( null, array(), array() ),
			'its own constants'           => array( null, $own, array() ),
			'its own constants are empty' => array( null, $empty, array( 'fluent-smtp' ) ),
			'salts of the sample'         => array( 'put your unique phrase here', array(), array() ),
			'empty salts'                 => array( '', array(), array() ),
			'no salts'                    => array( '(none)', array(), array() ),
		);
	}

	/**
	 * @param string|null  $salts The value of all salts; `null` leaves them as they are.
	 * @param list<string> $lines More of wp-config.php.
	 * @param string       $call  What to ask of each plugin.
	 * @param list<string> $given Values.
	 * @return array<string, array<string, mixed>> By plugin.
	 */
	private function run_in_twin( ?string $salts, array $lines, string $call, array $given ): array {
		$twin = ( new Site_Twin( $this->temporary_folder() ) )->configure( ...$lines );
		// Its own log needs WooCommerce.
		$twin->must_use( 'log', 'function WooMailerLiteLog() { return new class() { public function error() {} }; }' );
		if ( null !== $salts ) {
			$pattern = "/^define\( '(" . implode( '|', self::SALTS ) . ")'.*$/m";
			$config  = preg_replace( $pattern, '(none)' === $salts ? '' : "define( '$1', '$salts' );", $twin->read( 'wp-config.php' ), -1, $count );
			$this->assertSame( count( self::SALTS ), $count );
			$twin->write( 'wp-config.php', (string) $config );
		}
		$folders = array_filter( array_combine( self::PLUGINS, array_map( array( $this, 'released' ), self::PLUGINS ) ) );
		if ( array() === $folders ) {
			$this->markTestSkipped( 'No released plugin is on this machine.' );
		}
		$results = $twin->run(
			"require '" . __DIR__ . "/codecs.php';
			foreach ( \$folders as \$slug => \$folder ) {
				KeyHealth\\Tests\\Discovery\\load_codec( \$slug, \$folder );
				\$results[ \$slug ] = KeyHealth\\Tests\\Discovery\\$call;
			}
			return \$results;",
			array(
				'folders' => $folders,
				'given'   => array_map( 'bin2hex', $given ),
			)
		);
		$this->assertSame( array_keys( $folders ), array_keys( $results ) );
		return $results;
	}

	/**
	 * @param string               $slug  Of the plugin.
	 * @param list<string>         $lines More of wp-config.php.
	 * @param string               $code  To run, with `$folder` as the plugin's.
	 * @param array<string, mixed> $names More of its variables.
	 * @return array<int, mixed>
	 */
	private function run_plugin( string $slug, array $lines, string $code, array $names = array() ): array {
		$folder = $this->released( $slug );
		if ( null === $folder ) {
			$this->markTestSkipped( "The released plugin $slug is not on this machine." );
		}
		$twin   = ( new Site_Twin( $this->temporary_folder() ) )->configure( ...$lines );
		$engine = dirname( __DIR__, 3 ) . '/includes/autoload.php';
		return $twin->run( "require_once '$engine';\n$code", array( 'folder' => $folder ) + $names );
	}

	/** Its folder; null where it is not to be had. */
	private function released( string $slug ): ?string {
		$script = dirname( __DIR__, 3 ) . '/tests/wordpress/plugin.sh ' . escapeshellarg( $slug );
		$found  = explode( ' ', trim( (string) shell_exec( "$script 2>/dev/null" ) ), 2 );
		return 'released' === $found[0] ? $found[1] : null;
	}

	/**
	 * @return list<string>
	 */
	private function odd_values(): array {
		mt_srand( 20261121 );
		$values = array( '', 'plain', 'SG.plain-key_with.dots', 'YQ==', 'YQ', 'a b c', "YWJj\n", '====', 'def50200ab', '{"ct":"","iv":"","s":""}', '{"ct":"YWJj","iv":"00","s":"zz"}', '"text"', '[]', '{}', 'null', 'api-0123', str_repeat( 'ab', 32 ), str_repeat( 'Ab', 40 ) . '!' );
		for ( $length = 1; $length <= 64; $length++ ) {
			$noise = '';
			for ( $i = 0; $i < $length; $i++ ) {
				$noise .= chr( mt_rand( 0, 255 ) );
			}
			$values[] = "\x80$noise";
			$values[] = base64_encode( $noise );
			$values[] = rtrim( base64_encode( $noise ), '=' );
			$values[] = base64_encode( str_pad( '', 16, $noise ) . base64_encode( $noise ) );
		}
		return $values;
	}
}
