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
 * What a fix has written is what the released plugins use from then on, and nothing else of theirs is lost.
 *
 * @group real-plugins
 */
final class Written_For_Released_Plugins_Test extends Test_Case {

	private const ON = "define( 'WPMS_ON', true );";

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'wp-mail-smtp/wp_mail_smtp.php' );
		$this->need_plugin( 'akismet/akismet.php' );
	}

	/**
	 * @dataProvider sites
	 *
	 * @param list<string> $config Lines of wp-config.php.
	 */
	public function test_the_plugin_uses_the_new_key_and_the_rest_of_its_option_stays( array $config, string $value ): void {
		$said = $this->replaced( $config, Keys_On_Site::MAILERSEND, $value );

		$this->assertTrue( $said['fixed'], (string) wp_json_encode( $said ) );
		$this->assertSame( $value, base64_decode( $said['theirs'] ) );
		$expected                          = $said['before'];
		$expected['mailersend']['api_key'] = addslashes( $value );
		$this->assertSame( $expected, $said['after'] );
	}

	/**
	 * @return array<string, array{list<string>, string}>
	 */
	public function sites(): array {
		$token = Keys_On_Site::token( 'b' );
		return array(
			'no constants'                       => array( array(), $token ),
			'constants are off'                  => array( array( "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.dead' );" ), $token ),
			'an empty constant'                  => array( array( self::ON, "define( 'WPMS_MAILERSEND_API_KEY', '' );" ), $token ),
			'other keys are hidden by constants' => array( array( self::ON, "define( 'WPMS_SENDGRID_API_KEY', 'SG.constant' );", "define( 'WPMS_SMTPCOM_CHANNEL', 'other' );" ), $token ),
			'the mailer is set by a constant'    => array( array( self::ON, "define( 'WPMS_MAILER', 'mailersend' );", "define( 'WPMS_MAIL_FROM', 'constant@example.org' );" ), $token ),
			'a key with slashes and quotes'      => array( array(), "mlsn.o'clock\\\"x" ),
		);
	}

	public function test_a_refused_key_leaves_the_plugin_with_the_one_it_had(): void {
		$said = $this->replaced( array(), Keys_On_Site::MAILERSEND, 'refuse this' );
		$this->assertFalse( $said['fixed'] );
		$this->assertSame( Keys_On_Site::token( 'a' ), base64_decode( $said['theirs'] ) );
		$this->assertSame( $said['before'], $said['after'] );
	}

	public function test_akismet_uses_the_new_key(): void {
		$said = $this->replaced( array(), Keys_On_Site::AKISMET, 'bbbbccccdddd' );
		$this->assertTrue( $said['fixed'], (string) wp_json_encode( $said ) );
		$this->assertSame( 'bbbbccccdddd', base64_decode( $said['theirs'] ) );
		$this->assertSame( 'bbbbccccdddd', $said['after'] );
	}

	public function test_what_is_restored_is_what_the_plugin_had(): void {
		$said = $this->replaced( array(), Keys_On_Site::MAILERSEND, Keys_On_Site::token( 'b' ), 'and restore' );
		$this->assertSame( Keys_On_Site::token( 'a' ), base64_decode( $said['theirs'] ) );
		$this->assertSame( $said['before'], $said['after'] );
	}

	/**
	 * @param list<string> $config Lines of wp-config.php.
	 * @return array{fixed: bool, theirs: string, before: mixed, after: mixed}
	 */
	private function replaced( array $config, string $id, string $value, string $then = '' ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$said = $twin->configure( ...$config )->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/effective.php';
			return KeyHealth\\Tests\\Discovery\\replaced( \$id, \$value, \$then );",
			compact( 'id', 'value', 'then' )
		);
		$this->assertStringNotContainsString( 'key-health', $twin->log() );
		return $said;
	}
}
