<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Reach;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Constants can be set once in a process only, so each site is a process of its own.
 */
final class On_A_Site_Test extends Test_Case {

	private const REACH = <<<'PHP'
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'wp-mail-smtp/wp_mail_smtp.php' ) ) );
		update_option( 'wp_mail_smtp', array( 'mail' => array( 'mailer' => 'mailersend', 'from_email' => 'post@shop.example' ), 'mailersend' => array( 'api_key' => $key ) ) );
		\KeyHealth\engine();
		$GLOBALS['wp_rest_server'] = new \WP_REST_Server();
		do_action( 'rest_api_init', $GLOBALS['wp_rest_server'] );
		$answer = rest_do_request( new \WP_REST_Request( 'POST', '/key-health/v1/keys/' . $id . '/reach' ) );
		$data   = $answer->get_data();
		return array( 'status' => $answer->get_status(), 'reach' => $data['reach'] ?? $data, 'blocked' => $data['report']['blocked'] ?? null );
PHP;

	public function test_a_site_that_blocks_requests_is_told_with_the_line_that_lets_this_one_through(): void {
		$said = $this->reach( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );", "define( 'WP_ACCESSIBLE_HOSTS', 'api.example.com' );" );
		$this->assertSame( array( 200, 'blocked_by_site' ), array( $said['status'], $said['reach']['cause'] ) );
		$this->assertSame( "define( 'WP_ACCESSIBLE_HOSTS', 'api.example.com,api.mailersend.com' );", $said['reach']['line']['after'] );
		$this->assertSame( $said['blocked']['line'], $said['reach']['line'] );
		$this->assertStringContainsString( 'WP_ACCESSIBLE_HOSTS', $said['reach']['message'] );
	}

	public function test_a_proxy_in_wp_config_that_is_not_there_is_blamed_not_the_provider(): void {
		$said = $this->reach( "define( 'WP_PROXY_HOST', '127.0.0.1' );", "define( 'WP_PROXY_PORT', '9' );" );
		$this->assertSame( array( 200, 'proxy' ), array( $said['status'], $said['reach']['cause'] ) );
		$this->assertStringContainsString( '127.0.0.1:9', $said['reach']['meaning'] );
		$this->assertStringContainsString( 'WP_PROXY_HOST', $said['reach']['steps'][0] );
		$this->assertNull( $said['reach']['line'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function reach( string ...$lines ): array {
		$site = ( new Site_Twin( $this->temporary_folder() ) )->configure( ...$lines );
		$said = $site->run(
			self::REACH,
			array(
				'key' => Keys_On_Site::token( 'a' ),
				'id'  => Keys_On_Site::MAILERSEND,
			)
		);
		$this->assertIsArray( $said, $site->log() );
		$this->assertStringNotContainsString( Keys_On_Site::token( 'a' ), (string) wp_json_encode( $said ) );
		return $said;
	}
}
