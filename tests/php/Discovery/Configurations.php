<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * How sites define keys: lines of wp-config.php, code of a must-use plugin, rows of the options table.
 *
 * @phpstan-type Configuration array{config: list<string>, code: string, rows: array<string, mixed>}
 */
final class Configurations {

	public const MAIL = 'mlsn.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
	public const SPAM = 'aaaabbbbcccc';

	/**
	 * @return array<string, array{Configuration}> By a sentence about the site.
	 */
	public static function all(): array {
		$all = array();
		foreach ( array( self::switches(), self::constants(), self::akismet(), self::rows(), self::code() ) as $group ) {
			foreach ( $group as $name => $made ) {
				$all[ $name ] = array( $made );
			}
		}
		return $all;
	}

	/**
	 * @param list<string>         $config Lines.
	 * @param array<string, mixed> $rows   Instead of the usual ones.
	 * @return Configuration
	 */
	private static function with( array $config, string $code = '', array $rows = array() ): array {
		return array(
			'config' => $config,
			'code'   => $code,
			'rows'   => $rows + array(
				'wp_mail_smtp'      => self::settings( 'mailersend', self::MAIL ),
				'wordpress_api_key' => self::SPAM,
			),
		);
	}

	/**
	 * @param mixed $key What stands where the key belongs.
	 * @return array<string, mixed>
	 */
	public static function settings( string $mailer, $key ): array {
		return array(
			'mail'       => array(
				'mailer'     => $mailer,
				'from_email' => 'shop@example.org',
			),
			'mailersend' => array( 'api_key' => $key ),
			'sendgrid'   => array( 'api_key' => 'SG.behind' ),
			'smtpcom'    => array(
				'api_key' => str_repeat( '0a', 20 ),
				'channel' => 'news',
			),
			'unknown'    => array( 'kept' => array( 1, true, null, 'ü' ) ),
		);
	}

	/**
	 * @return array<string, Configuration>
	 */
	private static function switches(): array {
		$key  = "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );";
		$made = array( 'no constant at all' => self::with( array() ) );
		foreach ( array( 'true', 'false', '1', "'1'", "'true'", "''", 'null', '1.0', 'array( true )' ) as $value ) {
			$made[ "WPMS_ON is $value" ] = self::with( array( "define( 'WPMS_ON', $value );", $key ) );
		}
		$made['WPMS_ON is missing']                    = self::with( array( $key ) );
		$made['WPMS_ON is true without a key']         = self::with( array( "define( 'WPMS_ON', true );" ) );
		$made['WPMS_ON is written in lower case']      = self::with( array( "define( 'wpms_on', true );", $key ) );
		$made['WPMS_ON is a const']                    = self::with( array( 'const WPMS_ON = true;', "const WPMS_MAILERSEND_API_KEY = 'mlsn.const';" ) );
		$made['WPMS_ON is defined twice, false first'] = self::with( array( "define( 'WPMS_ON', false );", "@define( 'WPMS_ON', true );", $key ) );
		return $made;
	}

	/**
	 * @return array<string, Configuration>
	 */
	private static function constants(): array {
		$made = array();
		foreach ( array( "''", "'0'", '0', 'false', 'true', 'null', '12345', '1.5', 'array()', "array( 'key' )", "' mlsn.space '", "'o\\\\\\\\clock'" ) as $value ) {
			$made[ "the key constant is $value" ] = self::with( array( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', $value );" ) );
		}
		$on   = "define( 'WPMS_ON', true );";
		$made = $made + array(
			'a constant for another mailer'         => self::with( array( $on, "define( 'WPMS_SENDGRID_API_KEY', 'SG.constant' );" ) ),
			'a mailer by constant'                  => self::with( array( $on, "define( 'WPMS_MAILER', 'smtpcom' );", "define( 'WPMS_SMTPCOM_CHANNEL', 'other' );" ) ),
			'both halves by constants'              => self::with( array( $on, "define( 'WPMS_MAILJET_API_KEY', 'one' );", "define( 'WPMS_MAILJET_SECRET_KEY', 'two' );" ) ),
			'an oddly named constant of Postmark'   => self::with( array( $on, "define( 'WPMS_POSTMARK_SERVER_API_TOKEN', 'server' );", "define( 'WPMS_POSTMARK_API_KEY', 'near miss' );" ) ),
			'constants in a must-use plugin'        => self::with( array(), "define( 'WPMS_ON', true ); define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.of-mu' );" ),
			'a must-use plugin comes second'        => self::with( array( $on, "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.first' );" ), "defined( 'WPMS_MAILERSEND_API_KEY' ) || define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.second' );" ),
			'a constant that nothing stands behind' => self::with( array( $on, "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.alone' );" ), '', array( 'wp_mail_smtp' => array( 'mail' => array( 'mailer' => 'mailersend' ) ) ) ),
		);
		return $made;
	}

	/**
	 * @return array<string, Configuration>
	 */
	private static function akismet(): array {
		$made = array();
		foreach ( array( "'constant1234'", "''", "'0'", 'false', 'null', '123456789012', 'array()', "' constant12 '" ) as $value ) {
			$made[ "WPCOM_API_KEY is $value" ] = self::with( array( "define( 'WPCOM_API_KEY', $value );" ) );
		}
		$filter = static function ( string $value ): string {
			return "add_filter( 'akismet_get_api_key', static function ( \$key ) { return $value; } );";
		};
		return $made + array(
			'only AKISMET_API_KEY is defined'          => self::with( array( "define( 'AKISMET_API_KEY', 'constant1234' );" ) ),
			'a filter supplies the Akismet key'        => self::with( array(), $filter( "'filter123456'" ) ),
			'a filter overrules WPCOM_API_KEY'         => self::with( array( "define( 'WPCOM_API_KEY', 'constant1234' );" ), $filter( "'filter123456'" ) ),
			'a filter empties the Akismet key'         => self::with( array(), $filter( "''" ) ),
			'a filter says false'                      => self::with( array(), $filter( 'false' ) ),
			'a filter trims the Akismet key'           => self::with( array(), $filter( 'trim( $key )' ), array( 'wordpress_api_key' => " aaaabbbbcccc\n" ) ),
			'a filter bridges the constant'            => self::with( array( "define( 'AKISMET_API_KEY', 'bridged12345' );" ), $filter( 'AKISMET_API_KEY' ) ),
			'the option of Akismet is filtered'        => self::with( array(), "add_filter( 'option_wordpress_api_key', static function () { return 'optionfilter'; } );" ),
			'the option of Akismet is short-circuited' => self::with( array(), "add_filter( 'pre_option_wordpress_api_key', static function () { return 'preoption123'; } );" ),
		);
	}

	/**
	 * @return array<string, Configuration>
	 */
	private static function rows(): array {
		$made = array();
		foreach (
			array(
				'empty'         => '',
				'white space'   => " mlsn.x \n",
				'slashes'       => "mlsn.o\\'clock\\\\",
				'a number'      => 12345,
				'true'          => true,
				'null'          => null,
				'control bytes' => "\x00\x01key\x7f",
			) as $name => $value
		) {
			$made[ "the stored key is $name" ] = self::with( array(), '', array( 'wp_mail_smtp' => self::settings( 'mailersend', $value ) ) );
		}
		return $made + array(
			'a network option that nobody reads' => self::with( array(), "add_filter( 'pre_site_option_wp_mail_smtp', static function () { return array( 'mailersend' => array( 'api_key' => 'of-the-network' ) ); } );" ),
			'additional connections'             => self::with(
				array( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );" ),
				'',
				array( 'wp_mail_smtp_additional_connections' => array( 'c1' => self::settings( 'mailersend', 'mlsn.second' ) ) )
			),
		);
	}

	/**
	 * @return array<string, Configuration>
	 */
	private static function code(): array {
		$array  = var_export( self::settings( 'mailersend', 'mlsn.code' ), true );
		$binary = "add_filter( 'option_wp_mail_smtp', static function ( \$settings ) { \$settings['mailersend']['api_key'] = \"\\xff\\x00\\x80key\"; return \$settings; } );";
		return array(
			'a filter supplies binary'                 => self::with( array(), $binary ),
			'the plugin’s own filter'                  => self::with( array(), "add_filter( 'wp_mail_smtp_options_get', static function ( \$value, \$group, \$key ) { return 'mailersend' === \$group && 'api_key' === \$key ? 'mlsn.filter' : \$value; }, 10, 3 );" ),
			'the filter over all its settings'         => self::with( array(), "add_filter( 'wp_mail_smtp_populate_options', static function () { return $array; } );" ),
			'its option is filtered'                   => self::with( array(), "add_filter( 'option_wp_mail_smtp', static function () { return $array; } );" ),
			'its option is short-circuited'            => self::with( array(), "add_filter( 'pre_option_wp_mail_smtp', static function () { return $array; } );" ),
			'constants are switched on by its filter'  => self::with( array( "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );" ), "add_filter( 'wp_mail_smtp_options_is_const_enabled', '__return_true' );" ),
			'constants are switched off by its filter' => self::with( array( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );" ), "add_filter( 'wp_mail_smtp_options_is_const_enabled', '__return_false' );" ),
		);
	}
}
