<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest_Schema;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The report is what its schema says, and what the screens' tests believe it to be.
 */
final class Report_Test extends Rest_Test_Case {

	private const FIXTURE = __DIR__ . '/../../js/fixtures/report.json';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'administrator' );
	}

	/**
	 * @dataProvider states
	 */
	public function test_the_report_is_what_its_schema_says_in_every_state( string $state, Canned_Http $provider, string $key ): void {
		$this->serve( $provider );
		Keys_On_Site::mailersend( $key );
		if ( 'unchecked' !== $state ) {
			$this->ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/check' );
		}
		list( , $report ) = $this->ask( 'GET', '/report' );

		$states = array_column( $report['keys'], 'state', 'id' );
		$this->assertSame( $state, $states[ Keys_On_Site::MAILERSEND ] );
		$this->assert_valid( $report );
	}

	/**
	 * @return array<string, array{string, Canned_Http, string}>
	 */
	public function states(): array {
		$token = Keys_On_Site::token( 'a' );
		return array(
			'working'           => array( 'working', new Canned_Http( Canned_Http::accepts() ), $token ),
			'refused'           => array( 'broken', new Canned_Http( Canned_Http::refuses() ), $token ),
			'missing'           => array( 'broken', new Canned_Http( Canned_Http::accepts() ), '' ),
			'with a space'      => array( 'attention', new Canned_Http( Canned_Http::accepts() ), "$token " ),
			'could not check'   => array( 'unknown', new Canned_Http( Canned_Http::is_down() ), $token ),
			'blocked by itself' => array( 'unknown', new Canned_Http( Answer::failed( 'http_request_not_executed', 'User has blocked requests through HTTP.' ) ), $token ),
			'a page, no answer' => array( 'unknown', new Canned_Http( new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome</body></html>' ) ), $token ),
			'too many requests' => array( 'unknown', new Canned_Http( new Answer( 429, array( 'retry-after' => '60' ), '{"message":"Too Many Attempts."}' ) ), $token ),
			'not yet checked'   => array( 'unchecked', new Canned_Http( Canned_Http::accepts() ), $token ),
		);
	}

	public function test_the_report_is_what_its_schema_says_on_a_site_without_keys(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php' ) );
		delete_option( 'wp_mail_smtp' );
		delete_option( 'wordpress_api_key' );
		list( , $report ) = $this->ask( 'GET', '/report' );
		$this->assertSame( array(), $report['keys'] );
		$this->assertSame( 'No keys found on this site.', $report['summary']['sentence'] );
		$this->assert_valid( $report );
	}

	public function test_keys_of_plugins_that_are_gone_are_listed_as_leftovers_and_not_counted(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php' ) );
		list( , $report ) = $this->ask( 'GET', '/report' );
		$this->assertContains( Keys_On_Site::MAILERSEND, array_column( $report['keys'], 'id' ) );
		$this->assertSame( array( 'gone' ), array_values( array_unique( array_column( $report['keys'], 'use' ) ) ) );
		$this->assertSame( array( 'leftover_key' ), array_values( array_unique( array_column( $report['conflicts'], 'diagnosis' ) ) ) );
		$this->assertSame( array( 'No keys found on this site.', 'working', array() ), array( $report['summary']['sentence'], $report['summary']['state'], $report['summary']['notes'] ) );
		$this->assert_valid( $report );
	}

	public function test_mail_that_is_switched_off_outranks_keys_that_work(): void {
		$this->ask( 'POST', '/check' );
		$settings                           = get_option( 'wp_mail_smtp' );
		$settings['general']['do_not_send'] = true;
		Keys_On_Site::put( 'wp_mail_smtp', $settings );
		list( , $report ) = $this->ask( 'GET', '/report' );
		$this->assertSame( array( 'broken', 'Mail is not being sent: it is switched off in WP Mail SMTP.' ), array( $report['summary']['state'], $report['summary']['sentence'] ) );
		$this->assertSame( array( 'sending_blocked', 'broken', 'Mail is switched off in WP Mail SMTP' ), array_values( array_intersect_key( $report['conflicts'][0], array_flip( array( 'diagnosis', 'state', 'title' ) ) ) ) );
		$this->assertSame( 'sending_blocked', ( new \KeyHealth\Health\Store() )->banner()->said()['diagnosis'] );
		$this->assert_valid( $report );
	}

	public function test_the_answers_of_the_other_routes_hold_the_same_report(): void {
		$reports = 0;
		add_filter( 'pre_wp_mail', '__return_true' );
		foreach ( $this->routes() as $name => list( $method, $path, $body ) ) {
			list( , $data ) = $this->ask( $method, $path, $body );
			$report         = $data['report'] ?? $data;
			// Some answer with something else.
			if ( isset( $report['summary'] ) ) {
				$this->assert_valid( $report, $name );
				++$reports;
			}
		}
		$this->assertGreaterThanOrEqual( 12, $reports );
	}

	/** Run it with KEY_HEALTH_WRITE=1 to write the fixture anew. */
	public function test_the_report_in_tests_js_fixtures_is_what_php_says(): void {
		$this->log_in_as( 'super_admin' );
		$this->serve( new Canned_Http( Canned_Http::refuses() ) );
		Keys_On_Site::put( 'active_plugins', array( 'wp-mail-smtp/wp_mail_smtp.php', 'akismet/akismet.php' ) );
		Keys_On_Site::akismet( '' );
		$this->ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/check' );
		( new Engine( $this->clock ) )->watching()->guards()->kept()->note( 'wordpress_api_key', 'aaaabbbbcccc', '', 'POST /wp/v2/settings', false );
		list( , $report ) = $this->ask( 'GET', '/report' );
		$this->assert_valid( $report );

		$said = str_replace( '\u2028', '', (string) wp_json_encode( $this->same_everywhere( $report ), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ) . "\n";
		if ( getenv( 'KEY_HEALTH_WRITE' ) ) {
			file_put_contents( self::FIXTURE, $said );
		}
		$this->assertStringEqualsFile( self::FIXTURE, $said );
	}

	/**
	 * Without what each site has of its own: salts, the server's name, the plugins that are there.
	 *
	 * @param array<string, mixed> $report The report.
	 * @return array<string, mixed>
	 */
	private function same_everywhere( array $report ): array {
		$number = 0;
		$prints = array();
		array_walk_recursive(
			$report,
			static function ( &$value, $name ) use ( &$number, &$prints ): void {
				if ( 'fingerprint' === $name && null !== $value ) {
					$prints[ $value ] = $prints[ $value ] ?? sprintf( '%016x', ++$number );
					$value            = $prints[ $value ];
				}
			}
		);
		$report['site']['user_email'] = 'admin@example.org';
		$report['searched']['places'] = array();
		$plugins                      = array();
		foreach ( $report['searched']['plugins'] as $plugin ) {
			// On a network Key Health itself is active everywhere.
			if ( 'key-health/plugin.php' !== $plugin['file'] ) {
				$plugins[] = array( 'name' => $plugin['file'] ) + $plugin;
			}
		}
		$report['searched']['plugins'] = $plugins;
		return $report;
	}

	/**
	 * @param mixed $report What should be a report.
	 */
	private function assert_valid( $report, string $of = 'the report' ): void {
		// As the browser gets it: objects and lists are told apart.
		$valid = rest_validate_value_from_schema( json_decode( (string) wp_json_encode( $report ), true ), Rest_Schema::report(), $of );
		$this->assertTrue( $valid, is_wp_error( $valid ) ? $valid->get_error_message() : '' );
	}
}
