<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * A key in a file is changed by hand: nothing is written, and the line is named.
 */
final class Constant_In_The_Way_Test extends Test_Case {

	public function test_a_key_in_a_constant_is_not_written_and_its_line_is_shown(): void {
		$old  = Keys_On_Site::token( 'c' );
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'WPMS_ON', true ); // On.", "define( 'WPMS_MAILERSEND_API_KEY', '$old' ); define( 'ANOTHER_SECRET', 'hunter2hunter2' );" );
		$said = $twin->run( $this->code( "array( 'api_key' => new KeyHealth\\Model\\Secret( '" . Keys_On_Site::token( 'b' ) . "' ) )" ) );

		$this->assertSame( 'not_writable', $said['word'] );
		$this->assertStringContainsString( 'WPMS_MAILERSEND_API_KEY', $said['message'] );
		$this->assertSame( 0, $said['asked'] );
		$this->assertTrue( $said['same'] );
		$this->assertSame(
			array(
				'kind'   => 'replace_line',
				'name'   => 'WPMS_MAILERSEND_API_KEY',
				'file'   => 'wp-config.php',
				'line'   => $twin->line_of( 'WPMS_MAILERSEND_API_KEY' ),
				'before' => "define( 'WPMS_MAILERSEND_API_KEY', '••••••••1d2c' );",
				'after'  => "define( 'WPMS_MAILERSEND_API_KEY', '{value}' );",
			),
			array_intersect_key( $said['line'], array_flip( array( 'kind', 'name', 'file', 'line', 'before', 'after' ) ) )
		);
		$this->assertStringNotContainsString( 'hunter2', $said['report'] );
	}

	public function test_the_other_half_of_a_key_can_be_written_beside_a_constant(): void {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILER', 'smtpcom' );", "define( 'WPMS_SMTPCOM_API_KEY', '" . str_repeat( '0b', 20 ) . "' );" );
		$said = $twin->run( $this->code( "array( 'channel' => new KeyHealth\\Model\\Secret( 'letters' ) )", Keys_On_Site::SMTPCOM ) );
		$this->assertSame( 'letters', $said['settings']['smtpcom']['channel'] );
		$this->assertSame( str_repeat( '0a', 20 ), $said['settings']['smtpcom']['api_key'], 'The value behind the constant is still there.' );
	}

	private function code( string $values, string $id = Keys_On_Site::MAILERSEND ): string {
		return "
			use KeyHealth\\Tests\\Keys_On_Site;
			require_once '" . dirname( __DIR__ ) . "/autoload.php';
			KeyHealth\\engine();
			Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
			\$http   = new KeyHealth\\Tests\\Canned_Http( new KeyHealth\\Probe\\Answer( 200, array( 'content-type' => 'application/json' ), '{\"status\":\"success\",\"data\":{\"channel\":{\"name\":\"letters\"},\"account\":{\"status\":\"active\"}}}' ) );
			\$engine = new KeyHealth\\Surface\\Engine( null, \$http );
			\$before = Keys_On_Site::everything();
			\$said   = array( 'word' => '', 'message' => '' );
			\$key    = \$engine->discoverer()->key( '$id' );
			try {
				\$engine->replacement()->replace( \$key, $values + \$key->values(), false );
			} catch ( KeyHealth\\Fix\\Refused \$refused ) {
				\$said = array( 'word' => \$refused->word(), 'message' => \$refused->getMessage() );
			}
			\$same   = Keys_On_Site::everything() === \$before;
			\$report = \$engine->reporter()->report();
			\$lines  = array_column( \$report['keys'], 'line', 'id' );
			return \$said + array(
				'asked'    => count( \$http->requests() ),
				'same'     => \$same,
				'line'     => \$lines['$id'],
				'settings' => get_option( 'wp_mail_smtp' ),
				'report'   => wp_json_encode( \$report ),
			);";
	}
}
