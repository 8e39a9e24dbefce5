<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The administrator of one site is told that the network defines a value, and nothing of the value.
 *
 * @group multisite
 */
final class Hidden_Values_Test extends Test_Case {

	private const ID     = 'AKIAIOSFODNN7EXAMPLE';
	private const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab';

	public function test_neither_the_secret_s_end_nor_what_belongs_to_it_is_in_the_report_of_a_site_s_administrator(): void {
		$said = $this->reports( "define( 'WPMS_ON', true ); define( 'WPMS_AMAZONSES_CLIENT_ID', '" . self::ID . "' ); define( 'WPMS_AMAZONSES_CLIENT_SECRET', '" . self::SECRET . "' ); define( 'WPMS_AMAZONSES_REGION', 'eu-west-1' );", 'amazonses' );
		$this->assertStringContainsString( '"eu-west-1"', $said['super'] );
		$this->assertStringContainsString( substr( self::SECRET, -4 ), $said['super'] );
		$this->assertStringContainsString( 'WPMS_AMAZONSES_CLIENT_ID', $said['site'] );
		foreach ( array( self::ID, substr( self::SECRET, -4 ) . '"', 'eu-west-1' ) as $part ) {
			$this->assertStringNotContainsString( $part, $said['site'] );
		}
	}

	public function test_its_end_is_not_told_either_after_the_network_has_taken_it_away(): void {
		$token = Keys_On_Site::token( 'c' );
		$kept  = $this->reports( "define( 'WPMS_ON', true ); define( 'WPMS_MAILERSEND_API_KEY', '$token' );", 'mailersend' )['memory'];
		$this->assertNotSame( '', $kept );
		$this->assertStringNotContainsString( '"' . substr( $token, -4 ) . '"', $kept );
		$own = $this->reports( '', 'mailersend', $token )['memory'];
		$this->assertStringContainsString( '"' . substr( $token, -4 ) . '"', $own, 'Of its own key a site remembers the end.' );
	}

	/**
	 * @return array{super: string, site: string, memory: string} What each of them is told of the key; what the site remembers of it.
	 */
	private function reports( string $lines, string $mailer, string $stored = '' ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( $lines );
		return $twin->run(
			'update_option( "active_plugins", array( "key-health/plugin.php", "wp-mail-smtp/wp_mail_smtp.php" ) );
			update_option( "wp_mail_smtp", array( "mail" => array( "mailer" => $mailer ), $mailer => array( "api_key" => $stored ) ) );
			$id   = "wp-mail-smtp/primary/" . ( "amazonses" === $mailer ? "amazon_ses" : $mailer );
			$told = static function () use ( $id ): string {
				$clock  = \KeyHealth\engine()->clock();
				$engine = new \KeyHealth\Surface\Engine( $clock );
				$keys   = array_column( $engine->reporter()->report()["keys"], null, "id" );
				return (string) wp_json_encode( $keys[ $id ] ?? array_keys( $keys ), JSON_UNESCAPED_SLASHES );
			};
			$super = $told();
			wp_set_current_user( wp_insert_user( array( "user_login" => "of-site", "user_pass" => "x", "role" => "administrator" ) ) );
			return array( "super" => $super, "site" => $told(), "memory" => (string) wp_json_encode( \KeyHealth\engine()->store()->key( $id )->to_array() ) );',
			array(
				'mailer' => $mailer,
				'stored' => $stored,
			)
		);
	}
}
