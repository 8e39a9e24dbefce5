<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What plugins have noted themselves is evidence, and no more.
 */
final class Recorded_Errors_Test extends Test_Case {

	private const TABLE = 'wpmailsmtp_debug_events';

	private const NOW = '2026-11-21 12:00 UTC';

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( self::NOW );
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
	}

	public function test_the_newest_error_is_shown_with_what_it_means_and_changes_no_state(): void {
		$this->make_table();
		$this->note( '2026-11-20 03:00:00', "Mailer: SendGrid\r\n401: The provided authorization grant is invalid, expired, or revoked" );
		$this->note( '2026-11-21 03:08:00', "Mailer: MailerSend\r\nUnauthenticated." );
		$this->note( '2026-11-21 04:00:00', 'Sent well.', 1 );
		$key = $this->report();

		$this->assertSame( "Mailer: MailerSend\r\nUnauthenticated.", $key['recorded']['text'] );
		$this->assertSame( '2026-11-21T03:08:00Z', $key['recorded']['at'] );
		$this->assertSame( 'invalid', $key['recorded']['diagnosis'] );
		$this->assertStringContainsString( 'MailerSend', $key['recorded']['title'] );
		$this->assertContains( $key['recorded']['confidence'], array( 'proven', 'likely' ) );
		$this->assertSame( 'unchecked', $key['state'] );
	}

	public function test_keys_and_addresses_in_it_are_covered(): void {
		$this->make_table();
		$this->note( '2026-11-21 03:08:00', 'Key ' . Keys_On_Site::token( 'a' ) . ' refused for anna@example.org, Authorization: Bearer SG.bbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccc' );
		$text = $this->report()['recorded']['text'];
		$this->assertStringNotContainsString( 'f0e1d2c', $text );
		$this->assertStringNotContainsString( 'anna', $text );
		$this->assertStringNotContainsString( 'bbbbbbbb', $text );
	}

	public function test_a_text_that_nobody_knows_is_shown_without_a_title(): void {
		$this->make_table();
		$this->note( '2026-11-21 03:08:00', '<b onclick="x()">Something else</b>' );
		$recorded = $this->report()['recorded'];
		$this->assertSame( '<b onclick="x()">Something else</b>', $recorded['text'] );
		$this->assertSame( array( null, null, null ), array( $recorded['title'], $recorded['diagnosis'], $recorded['confidence'] ) );
	}

	public function test_at_most_500_characters_are_shown(): void {
		$this->make_table();
		$this->note( '2026-11-21 03:08:00', str_repeat( 'Grüße ', 300 ) );
		$text = $this->report()['recorded']['text'];
		$this->assertSame( 500, mb_strlen( $text ) );
		$this->assertStringEndsWith( '…', $text );
	}

	/**
	 * @dataProvider times
	 */
	public function test_what_is_older_than_a_month_or_than_the_last_accepted_check_is_not_shown( string $noted, ?string $accepted, bool $is_shown ): void {
		$this->make_table();
		if ( null !== $accepted ) {
			$this->clock = new Set_Clock( $accepted );
			$this->check( Canned_Http::accepts() );
			$this->clock = new Set_Clock( self::NOW );
		}
		$this->note( $noted, 'Unauthenticated.' );
		$this->assertSame( $is_shown, null !== $this->report()['recorded'] );
	}

	/**
	 * @return array<string, array{string, string|null, bool}>
	 */
	public function times(): array {
		return array(
			'today, never checked'    => array( '2026-11-21 03:08:00', null, true ),
			'29 days ago'             => array( '2026-10-23 12:00:00', null, true ),
			'31 days ago'             => array( '2026-10-21 12:00:00', null, false ),
			'in a week'               => array( '2026-11-28 12:00:00', null, false ),
			'before it worked'        => array( '2026-11-21 03:08:00', '2026-11-21 03:09 UTC', false ),
			'in the very same second' => array( '2026-11-21 03:08:00', '2026-11-21 03:08 UTC', false ),
			'after it worked'         => array( '2026-11-21 03:08:00', '2026-11-21 03:07 UTC', true ),
			'no time'                 => array( '0000-00-00 00:00:00', null, false ),
		);
	}

	public function test_a_refused_check_leaves_it_there(): void {
		$this->make_table();
		$this->note( '2026-11-21 03:08:00', 'Unauthenticated.' );
		$this->check( Canned_Http::refuses() );
		$this->assertNotNull( $this->report()['recorded'] );
	}

	public function test_only_keys_in_use_have_one(): void {
		$this->make_table();
		$this->note( '2026-11-21 03:08:00', 'Unauthenticated.' );
		foreach ( $this->keys() as $key ) {
			$this->assertSame( $key['in_use'] && 'wp-mail-smtp' === $key['plugin']['slug'], null !== $key['recorded'], $key['id'] );
		}
	}

	public function test_a_missing_table_costs_one_quiet_query_and_is_no_error(): void {
		global $wpdb;
		$wpdb->last_error = 'an error of somebody else';
		$queries          = array();
		add_filter(
			'query',
			static function ( $query ) use ( &$queries ) {
				if ( false !== strpos( $query, self::TABLE ) ) {
					$queries[] = $query;
				}
				return $query;
			}
		);
		$this->expectOutputString( '' );
		$this->assertNull( $this->report()['recorded'] );
		$this->assertCount( 1, $queries );
		$this->assertFalse( $wpdb->suppress_errors );
	}

	public function test_a_table_of_another_version_without_the_column_is_no_error(): void {
		global $wpdb;
		$wpdb->query( "CREATE TABLE {$wpdb->prefix}" . self::TABLE . ' ( id INT, message TEXT )' );
		$this->expectOutputString( '' );
		$this->assertNull( $this->report()['recorded'] );
	}

	public function test_where_the_column_holds_more_than_the_error_only_the_error_is_read(): void {
		$this->make_table();
		$this->errors_of_plugin(
			array(
				'path' => array( 'message' ),
			)
		);
		$this->note(
			'2026-11-21 03:08:00',
			serialize(
				array(
					'to'      => 'anna@example.org',
					'message' => 'Unauthenticated.',
				)
			)
		);
		$this->assertSame( 'Unauthenticated.', $this->report()['recorded']['text'] );

		$this->note( '2026-11-21 03:09:00', '{"message":"Token expired.","to":"anna@example.org"}' );
		$this->assertSame( 'Token expired.', $this->report()['recorded']['text'] );

		$this->note( '2026-11-21 03:10:00', 'O:8:"Some_One":1:{s:7:"message";s:1:"x";}' );
		$this->assertSame( 'Token expired.', $this->report()['recorded']['text'], 'No object is brought to life.' );
	}

	public function test_an_error_without_a_time_counts_from_when_it_was_first_seen(): void {
		$this->errors_of_plugin( null );
		update_option( 'some_mailer_error', array( 'last' => 'Unauthenticated.' ) );
		$recorded = $this->report()['recorded'];
		$this->assertSame( array( 'Unauthenticated.', null ), array( $recorded['text'], $recorded['at'] ) );

		$this->clock->pass( 60 );
		$this->check( Canned_Http::accepts() );
		$this->assertNull( $this->report()['recorded'] );

		$this->clock->pass( 60 );
		update_option( 'some_mailer_error', array( 'last' => 'Token expired.' ) );
		$this->assertSame( 'Token expired.', $this->report()['recorded']['text'] );

		$this->clock->pass( 31 * DAY_IN_SECONDS );
		$this->assertNull( $this->report()['recorded'] );
	}

	/**
	 * @dataProvider texts_of_two
	 *
	 * @param list<string> $shown Providers.
	 */
	public function test_of_several_keys_it_is_shown_with_the_one_that_it_is_about( string $text, array $shown ): void {
		global $wpdb;
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'fluent-smtp/fluent-smtp.php' ) );
		Keys_On_Site::put(
			'fluentmail-settings',
			array(
				'connections' => array(
					'one' => array( 'provider_settings' => $this->connection( 'sendgrid' ) ),
					'two' => array( 'provider_settings' => $this->connection( 'smtp2go' ) ),
				),
				'misc'        => array(
					'default_connection'  => 'one',
					'fallback_connection' => 'two',
				),
			)
		);
		$wpdb->query( "CREATE TABLE {$wpdb->prefix}fsmpt_email_logs ( id INT AUTO_INCREMENT PRIMARY KEY, status VARCHAR(9), response TEXT, created_at VARCHAR(19) )" );
		$wpdb->insert(
			$wpdb->prefix . 'fsmpt_email_logs',
			array(
				'status'     => 'failed',
				'response'   => serialize( array( 'message' => $text ) ),
				'created_at' => '2026-11-21 03:08:00',
			)
		);
		$found = array();
		foreach ( $this->keys() as $key ) {
			if ( null !== $key['recorded'] ) {
				$found[] = $key['provider']['id'];
			}
		}
		$this->assertSame( $shown, $found );
	}

	/**
	 * @return array<string, array{string, list<string>}>
	 */
	public function texts_of_two(): array {
		return array(
			'the first names its provider'  => array( 'SendGrid: The provided authorization grant is invalid, expired, or revoked', array( 'sendgrid' ) ),
			'the second names its provider' => array( 'SMTP2GO: {"request_id":"00000000-0000-4000-8000-000000000001","data":{"error":"The API key is invalid","error_code":"E_ApiResponseCodes.API_KEY_INVALID"}}', array( 'smtp2go' ) ),
			'nobody knows the words'        => array( 'Something else happened.', array( 'sendgrid' ) ),
			'nothing was answered'          => array( 'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received', array( 'sendgrid' ) ),
			'another provider’s words'      => array( 'Postmark: The Server Token you provided in the X-Postmark-Server-Token request header was invalid.', array( 'sendgrid' ) ),
		);
	}

	/**
	 * @return array<string, string>
	 */
	private function connection( string $provider ): array {
		return array(
			'provider'     => $provider,
			'sender_email' => "$provider@example.org",
			'key_store'    => 'db',
			'api_key'      => 'api-0123456789ABCDEF0123456789ABCDEF',
		);
	}

	public function test_what_is_no_text_is_not_shown(): void {
		$this->errors_of_plugin( null );
		update_option( 'some_mailer_error', array( 'last' => array( 'x' ) ) );
		$this->assertNull( $this->report()['recorded'] );
		delete_option( 'some_mailer_error' );
		$this->assertNull( $this->report()['recorded'] );
	}

	private function make_table(): void {
		global $wpdb;
		$wpdb->query( "CREATE TABLE {$wpdb->prefix}" . self::TABLE . ' ( id INT AUTO_INCREMENT PRIMARY KEY, content TEXT, initiator TEXT, event_type TINYINT, created_at VARCHAR(19) )' );
	}

	private function note( string $at, string $text, int $type = 0 ): void {
		global $wpdb;
		$wpdb->insert(
			$wpdb->prefix . self::TABLE,
			array(
				'content'    => $text,
				'event_type' => $type,
				'created_at' => $at,
			)
		);
	}

	/**
	 * Puts another description of WP Mail SMTP's log in place of the catalog's.
	 *
	 * @param array<string, mixed>|null $more Beside the table; null for an option.
	 */
	private function errors_of_plugin( ?array $more ): void {
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ) use ( $more ): array {
				$plugins['wp-mail-smtp']['errors'] = null === $more
					? array(
						array(
							'option' => 'some_mailer_error',
							'path'   => array( 'last' ),
						),
					)
					: array( $more + $plugins['wp-mail-smtp']['errors'][0] );
				return $plugins;
			}
		);
	}

	private function check( Answer $answer ): void {
		$engine = new Engine( $this->clock, new Canned_Http( $answer ) );
		$engine->reporter()->report();
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function report(): array {
		return $this->keys()[ Keys_On_Site::MAILERSEND ];
	}

	/**
	 * @return array<string, array<string, mixed>>
	 */
	private function keys(): array {
		$engine = new Engine( $this->clock, new Canned_Http( Canned_Http::accepts() ) );
		return array_column( $engine->reporter()->report()['keys'], null, 'id' );
	}
}
