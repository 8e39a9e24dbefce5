<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Every definition of a key, the winner first, each with its role, its reason and its place.
 */
final class Definitions_Test extends Test_Case {

	private const MAIL  = Keys_On_Site::MAILERSEND . ' api_key';
	private const SPAM  = Keys_On_Site::AKISMET . ' api_key';
	private const ON    = "define( 'WPMS_ON', true );";
	private const TOKEN = "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );";

	/** @var Site_Twin */
	private $twin;

	protected function set_up() {
		parent::set_up();
		$this->twin = new Site_Twin( $this->temporary_folder() );
	}

	public function test_a_constant_of_wp_mail_smtp_wins_while_wpms_on_is_true(): void {
		$this->twin->configure( self::ON, self::TOKEN );
		$found = $this->described()['keys'][ self::MAIL ];

		$this->assertSame( array( 'effective constant', 'shadowed option' ), self::roles( $found ) );
		$this->assertSame( 'mlsn.constant', $found[0]['value'] );
		$this->assertSame( 'wp-config.php', $found[0]['file'] );
		$this->assertSame( $this->twin->line_of( 'WPMS_MAILERSEND_API_KEY' ), $found[0]['line'] );
		$this->assertSame( 'Ignored because the constant WPMS_MAILERSEND_API_KEY is defined and wins.', $found[1]['reason'] );
		$this->assertSame( array( ( is_multisite() ? 'network_override' : 'shadowed' ) . ' WPMS_MAILERSEND_API_KEY', 'leftover_key wp_mail_smtp' ), array_keys( $this->described()['conflicts'] ) );
	}

	/**
	 * @dataProvider switches_that_are_off
	 */
	public function test_without_wpms_on_being_true_every_constant_of_wp_mail_smtp_is_ignored( string $switch ): void {
		$this->twin->configure( $switch, self::TOKEN );
		$found = $this->described()['keys'][ self::MAIL ];

		$this->assertSame( array( 'effective option', 'ignored constant' ), self::roles( $found ) );
		$this->assertSame( Keys_On_Site::token( 'a' ), $found[0]['value'] );
		$this->assertSame( 'Ignored because WPMS_ON is not set to true: without it, WP Mail SMTP reads none of its constants.', $found[1]['reason'] );
		$this->assertArrayHasKey( 'constant_ignored WPMS_MAILERSEND_API_KEY', $this->described()['conflicts'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function switches_that_are_off(): array {
		return array(
			'missing'  => array( '' ),
			'false'    => array( "define( 'WPMS_ON', false );" ),
			'a text'   => array( "define( 'WPMS_ON', 'true' );" ),
			'a number' => array( "define( 'WPMS_ON', 1 );" ),
		);
	}

	public function test_an_empty_constant_of_wp_mail_smtp_is_as_good_as_absent(): void {
		$this->twin->configure( self::ON, "define( 'WPMS_MAILERSEND_API_KEY', '' );" );
		$found = $this->described()['keys'][ self::MAIL ];
		$this->assertSame( array( 'effective option', 'ignored constant' ), self::roles( $found ) );
		$this->assertSame( 'Ignored because it is empty. WP Mail SMTP then reads the database.', $found[1]['reason'] );
	}

	public function test_an_empty_constant_of_akismet_masks_the_database(): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', '' );" );
		$said  = $this->described();
		$found = $said['keys'][ self::SPAM ];
		$this->assertSame( array( 'effective constant', 'shadowed option' ), self::roles( $found ) );
		$this->assertSame( '', $found[0]['value'] );
		$this->assertSame( 'Ignored because the constant WPCOM_API_KEY is defined. It is empty, but it wins all the same.', $found[1]['reason'] );
		$this->assertArrayHasKey( 'empty_constant_masks WPCOM_API_KEY', $said['conflicts'] );
		$this->assertSame( 'broken', $said['states'][ Keys_On_Site::AKISMET ] );
	}

	public function test_akismet_api_key_is_read_by_nobody_and_is_listed(): void {
		$this->twin->configure( "define( 'AKISMET_API_KEY', 'ccccddddeeee' );" );
		$said  = $this->described();
		$found = $said['keys'][ self::SPAM ];
		$this->assertSame( array( 'effective option', 'ignored constant' ), self::roles( $found ) );
		$this->assertSame( 'aaaabbbbcccc', $found[0]['value'] );
		$this->assertSame( 'AKISMET_API_KEY', $found[1]['name'] );
		$this->assertSame( 'Akismet does not read this name. It reads WPCOM_API_KEY.', $found[1]['reason'] );
		$this->assertSame( $this->twin->line_of( 'AKISMET_API_KEY' ), $found[1]['line'] );
		$edit = $said['conflicts']['wrong_provider_constant AKISMET_API_KEY']['fix'];
		$this->assertSame( "define( 'AKISMET_API_KEY', '••••••••eeee' );", $edit['before'] );
		$this->assertStringContainsString( 'WPCOM_API_KEY', $edit['after'] );
	}

	public function test_the_filter_of_akismet_has_the_last_word(): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$this->twin->must_use( 'keys', "\nadd_filter( 'akismet_get_api_key', static function () {\n\treturn 'ffff00001111';\n} );" );
		$found = $this->described()['keys'][ self::SPAM ];
		$this->assertSame( array( 'effective filter', 'shadowed constant', 'shadowed option' ), self::roles( $found ) );
		$this->assertSame( 'ffff00001111', $found[0]['value'] );
		$this->assertSame( 'wp-content/mu-plugins/keys.php', $found[0]['file'] );
		$this->assertSame( 3, $found[0]['line'] );
		$this->assertSame( 'Akismet gets this value. Code on this site supplies it, and it has the last word.', $found[0]['reason'] );
	}

	public function test_additional_connections_of_wp_mail_smtp_never_read_constants(): void {
		$this->twin->configure( self::ON, self::TOKEN );
		$said  = $this->described(
			array(
				'wp_mail_smtp'                        => array( 'backup_connection' => array( 'connection_id' => 'b1' ) ) + Configurations::settings( 'mailersend', Configurations::MAIL ),
				'wp_mail_smtp_additional_connections' => array(
					'b1' => array( 'connection' => array( 'name' => 'Backup' ) ) + Configurations::settings( 'mailersend', 'mlsn.of-the-backup' ),
				),
			),
			'wp-mail-smtp-pro/wp_mail_smtp.php'
		);
		$found = $said['keys']['wp-mail-smtp/b1/mailersend api_key'];
		$this->assertSame( array( 'effective option' ), self::roles( $found ) );
		$this->assertSame( 'mlsn.of-the-backup', $found[0]['value'] );
		$this->assertContains( 'wp-mail-smtp/b1/mailersend', $said['in_use'] );
	}

	public function test_additional_connections_are_not_in_use_without_the_plugin_that_has_them(): void {
		$said = $this->described( array( 'wp_mail_smtp_additional_connections' => array( 'b1' => Configurations::settings( 'mailersend', 'mlsn.of-the-backup' ) ) ) );
		$this->assertNotContains( 'wp-mail-smtp/b1/mailersend', $said['in_use'] );
		$this->assertArrayHasKey( 'wp-mail-smtp/b1/mailersend api_key', $said['keys'] );
	}

	public function test_the_first_of_two_lines_wins_and_the_second_is_named(): void {
		$this->twin->configure( self::ON, self::TOKEN, "@define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.second' );" );
		$said  = $this->described();
		$found = $said['keys'][ self::MAIL ];
		$first = $this->twin->line_of( "'mlsn.constant'" );
		$this->assertSame( array( 'effective constant', 'shadowed constant', 'shadowed option' ), self::roles( $found ) );
		$this->assertSame( array( $first, $first + 1 ), array( $found[0]['line'], $found[1]['line'] ) );
		$this->assertSame( "Ignored because wp-config.php, line $first, defines the same name first.", $found[1]['reason'] );
		$this->assertArrayHasKey( 'duplicate_definition WPMS_MAILERSEND_API_KEY', $said['conflicts'] );
	}

	public function test_a_line_that_php_does_not_come_past_is_dead(): void {
		$this->twin->configure( "if ( false ) {\n\tdefine( 'WPCOM_API_KEY', 'ccccddddeeee' );\n}" );
		$found = $this->described()['keys'][ self::SPAM ];
		$this->assertSame( array( 'effective option', 'dead constant' ), self::roles( $found ) );
		$this->assertSame( $this->twin->line_of( 'WPCOM_API_KEY' ), $found[1]['line'] );
	}

	public function test_a_constant_in_a_must_use_plugin_is_located_there(): void {
		$this->twin->must_use( 'keys', "\n\ndefine( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$found = $this->described()['keys'][ self::SPAM ];
		$this->assertSame( array( 'wp-content/mu-plugins/keys.php', 4 ), array( $found[0]['file'], $found[0]['line'] ) );
	}

	public function test_a_constant_that_no_file_names_is_said_to_be_not_located(): void {
		$this->twin->configure( "define( implode( '_', array( 'WPCOM', 'API', 'KEY' ) ), 'ccccddddeeee' );" );
		$found = $this->described()['keys'][ self::SPAM ];
		$this->assertSame( 'effective', $found[0]['role'] );
		$this->assertNull( $found[0]['file'] );
		$this->assertStringContainsString( 'Where it is defined could not be located.', $found[0]['reason'] );
	}

	public function test_every_definition_has_a_reason_that_is_a_sentence(): void {
		$this->twin->configure( self::ON, self::TOKEN, "@define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.second' );", "define( 'AKISMET_API_KEY', 'ccccddddeeee' );", "define( 'WPMS_SENDGRID_API_KEY', '' );" );
		$count = 0;
		foreach ( $this->described()['keys'] as $name => $definitions ) {
			foreach ( $definitions as $definition ) {
				$this->assertMatchesRegularExpression( '/^[A-Z].+\.$/', $definition['reason'], $name );
				++$count;
			}
			$this->assertSame( 'effective', $definitions[0]['role'] );
			$this->assertCount( 1, array_keys( array_column( $definitions, 'role' ), 'effective', true ) );
		}
		$this->assertGreaterThan( 7, $count );
	}

	/**
	 * @param list<array<string, mixed>> $found Definitions.
	 * @return list<string> Role and kind of each.
	 */
	private static function roles( array $found ): array {
		return array_map(
			static function ( array $definition ): string {
				return $definition['role'] . ' ' . $definition['kind'];
			},
			$found
		);
	}

	/**
	 * @param array<string, mixed> $rows Further options.
	 * @return array<string, mixed>
	 */
	private function described( array $rows = array(), string $more_plugins = '' ): array {
		$said = $this->twin->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/definitions.php';
			return KeyHealth\\Tests\\Discovery\\described( \$rows, \$more );",
			array(
				'rows' => $rows + array(
					'wp_mail_smtp'      => Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ),
					'wordpress_api_key' => 'aaaabbbbcccc',
				),
				'more' => $more_plugins,
			)
		);
		$this->assertStringNotContainsString( 'key-health', $this->twin->log() );
		return $said;
	}
}
