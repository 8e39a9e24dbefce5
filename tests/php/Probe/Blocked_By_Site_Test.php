<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * WP_HTTP_BLOCK_EXTERNAL can be set once in a process only, so each site is a process of its own.
 */
final class Blocked_By_Site_Test extends Test_Case {

	private const CHECK = <<<'PHP'
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'wp-mail-smtp/wp_mail_smtp.php' ) ) );
		update_option( 'wp_mail_smtp', array( 'mail' => array( 'mailer' => 'mailersend', 'from_email' => 'post@shop.example' ), 'mailersend' => array( 'api_key' => $key ) ) );
		$asked = array();
		add_action( 'requests-requests.before_request', static function ( $url ) use ( &$asked ) {
			$asked[] = $url;
			throw new \WpOrg\Requests\Exception( 'cURL error 6: Could not resolve host', 'curlerror' );
		} );
		$engine = \KeyHealth\engine();
		$engine->checker()->check_all( true );
		$report = $engine->reporter()->report();
		foreach ( $report['keys'] as $entry ) {
			if ( 'mailersend' === $entry['provider']['id'] ) {
				return array( 'asked' => $asked, 'state' => $entry['state'], 'diagnosis' => $entry['diagnosis'], 'blocked' => $report['blocked'] );
			}
		}
		return null;
PHP;

	public function test_a_request_that_wordpress_stops_is_the_site_s_own_doing_and_the_line_that_lets_it_through_is_told(): void {
		$site = $this->site()->configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );", "define( 'WP_ACCESSIBLE_HOSTS', 'api.example.com, *.wordpress.org' );" );
		$said = $this->check( $site );

		$this->assertSame( array( 'blocked_by_site', 'unknown', array() ), array( $said['diagnosis'], $said['state'], $said['asked'] ) );
		$line = $said['blocked']['line'];
		$this->assertSame( array( 'replace_line', 'WP_ACCESSIBLE_HOSTS', true ), array( $line['kind'], $line['name'], $line['complete'] ) );
		$this->assertSame( $site->line_of( 'WP_ACCESSIBLE_HOSTS' ), $line['line'] );
		$this->assertSame( "define( 'WP_ACCESSIBLE_HOSTS', 'api.example.com,*.wordpress.org,api.mailersend.com' );", $line['after'] );

		// The line, put in, does what it is for.
		$mended = $this->site()->configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );", (string) $line['after'] );
		$after  = $this->check( $mended );
		$this->assertSame( 'dns', $after['diagnosis'] );
		$this->assertContains( 'https://api.mailersend.com/v1/api-quota', $after['asked'] );
		$this->assertNull( $after['blocked'] );
	}

	public function test_where_no_host_is_on_the_list_a_line_to_add_is_told(): void {
		$said = $this->check( $this->site()->configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );" ) );
		$line = $said['blocked']['line'];

		$this->assertSame( 'blocked_by_site', $said['diagnosis'] );
		$this->assertSame( array( 'add_line', "define( 'WP_ACCESSIBLE_HOSTS', 'api.mailersend.com' );" ), array( $line['kind'], $line['after'] ) );
	}

	public function test_when_the_provider_is_let_through_and_silent_wordpress_org_is_not_called_unreachable_because_it_is_blocked(): void {
		$said = $this->check( $this->site()->configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );", "define( 'WP_ACCESSIBLE_HOSTS', 'api.mailersend.com' );" ) );
		$this->assertSame( 'dns', $said['diagnosis'] );
		$this->assertSame( array( 'https://api.mailersend.com/v1/api-quota' ), $said['asked'] );
	}

	private function site(): Site_Twin {
		return new Site_Twin( $this->temporary_folder() );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function check( Site_Twin $site ): array {
		$said = $site->run( self::CHECK, array( 'key' => Probing::MAILERSEND ) );
		$this->assertIsArray( $said, $site->log() );
		$this->assertStringNotContainsString( Probing::MAILERSEND, (string) wp_json_encode( $said ) );
		return $said;
	}
}
