<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * What Key Health relies on in WP Mail SMTP. Held against the released plugin and against its stand-in, so that the two agree.
 */
abstract class Wp_Mail_Smtp_Contract extends Test_Case {

	/** @var list<array{url: string, headers: array<string, string>, body: array<string, mixed>}> */
	private $requests = array();

	/** @var array{int, string} Status and body that the provider answers with. */
	private $answer = array( 202, '' );

	/** @var list<string> */
	private $complaints = array();

	protected function set_up() {
		parent::set_up();
		add_filter(
			'pre_http_request',
			function ( $response, array $args, string $url ) {
				$this->requests[] = array(
					'url'     => $url,
					'headers' => $args['headers'],
					'body'    => json_decode( (string) $args['body'], true ),
				);
				return array(
					'headers'  => array( 'content-type' => 'application/json' ),
					'body'     => $this->answer[1],
					'response' => array(
						'code'    => $this->answer[0],
						'message' => get_status_header_desc( $this->answer[0] ),
					),
					'cookies'  => array(),
					'filename' => null,
				);
			},
			10,
			3
		);
		add_action(
			'wp_mail_failed',
			function ( \WP_Error $error ): void {
				$this->complaints[] = $error->get_error_message();
			}
		);
	}

	/**
	 * @dataProvider mailers
	 *
	 * @param array<string, string> $settings
	 */
	public function test_mail_goes_to_the_provider_with_its_key( string $mailer, array $settings, int $accepted, string $url, string $header, string $value ): void {
		$this->answer = array( $accepted, '{"TransactionID":"1"}' );
		$this->store( $mailer, $settings );

		$this->assertTrue( wp_mail( 'reader@example.org', 'Subject', 'Text' ) );
		$this->assertCount( 1, $this->requests );
		$this->assertSame( $url, $this->requests[0]['url'] );
		$this->assertSame( $value, $this->requests[0]['headers'][ $header ] );
		$this->assertStringContainsString( 'reader@example.org', (string) wp_json_encode( $this->requests[0]['body'] ) );
	}

	/**
	 * @return array<string, array{string, array<string, string>, int, string, string, string}>
	 */
	public function mailers(): array {
		return array(
			'MailerSend'    => array( 'mailersend', array( 'api_key' => 'mlsn.0123' ), 202, 'https://api.mailersend.com/v1/email', 'Authorization', 'Bearer mlsn.0123' ),
			'SMTP.com'      => array(
				'smtpcom',
				array(
					'api_key' => 'a0123',
					'channel' => 'news',
				),
				200,
				'https://api.smtp.com/v4/messages',
				'Authorization',
				'Bearer a0123',
			),
			'Elastic Email' => array( 'elasticemail', array( 'api_key' => 'E0123' ), 200, 'https://api.elasticemail.com/v4/emails/transactional', 'X-ElasticEmail-ApiKey', 'E0123' ),
		);
	}

	public function test_elastic_email_must_name_the_transaction(): void {
		$this->answer = array( 200, '{}' );
		$this->store( 'elasticemail', array( 'api_key' => 'E0123' ) );
		$this->assertFalse( wp_mail( 'reader@example.org', 'Subject', 'Text' ) );
	}

	/**
	 * @dataProvider refusals
	 */
	public function test_a_refusal_is_told_in_the_provider_s_words( string $mailer, int $status, string $body, string $words ): void {
		$this->answer = array( $status, $body );
		$this->store(
			$mailer,
			array(
				'api_key' => 'wrong',
				'channel' => 'news',
			)
		);

		$this->assertFalse( wp_mail( 'reader@example.org', 'Subject', 'Text' ) );
		$this->assertCount( 1, $this->complaints );
		$this->assertStringContainsString( $words, $this->complaints[0] );
	}

	/**
	 * @return array<string, array{string, int, string, string}>
	 */
	public function refusals(): array {
		return array(
			'MailerSend'    => array( 'mailersend', 401, '{"message":"Unauthenticated."}', 'Unauthenticated.' ),
			'SMTP.com'      => array( 'smtpcom', 401, '{"status":"fail","data":{"api_key":"invalid"}}', 'invalid' ),
			'Elastic Email' => array( 'elasticemail', 403, '{"Error":"Access Denied"}', 'Access Denied' ),
		);
	}

	public function test_white_space_around_a_key_does_not_reach_the_provider(): void {
		$this->store( 'mailersend', array( 'api_key' => " mlsn.0123\n" ) );
		wp_mail( 'reader@example.org', 'Subject', 'Text' );
		$this->assertSame( 'Bearer mlsn.0123', $this->requests[0]['headers']['Authorization'] );
	}

	public function test_a_value_of_the_database_loses_its_slashes(): void {
		$this->store( 'mailersend', array( 'api_key' => "mlsn.o\\'clock" ) );
		wp_mail( 'reader@example.org', 'Subject', 'Text' );
		$this->assertSame( "Bearer mlsn.o'clock", $this->requests[0]['headers']['Authorization'] );
	}

	/**
	 * @dataProvider constants
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 *
	 * @param array<string, mixed> $constants
	 */
	public function test_a_constant_counts_only_under_its_switch_and_with_something_in_it( array $constants, string $sent ): void {
		foreach ( $constants as $name => $value ) {
			define( $name, $value );
		}
		$this->store( 'mailersend', array( 'api_key' => 'of-the-database' ) );
		wp_mail( 'reader@example.org', 'Subject', 'Text' );
		$this->assertSame( "Bearer $sent", $this->requests[0]['headers']['Authorization'] );
	}

	/**
	 * @return array<string, array{array<string, mixed>, string}>
	 */
	public function constants(): array {
		$key = array( 'WPMS_MAILERSEND_API_KEY' => 'of-the-constant' );
		return array(
			'with the switch'              => array( $key + array( 'WPMS_ON' => true ), 'of-the-constant' ),
			'without the switch'           => array( $key, 'of-the-database' ),
			'the switch must be a boolean' => array( $key + array( 'WPMS_ON' => 'true' ), 'of-the-database' ),
			'an empty constant is absent'  => array(
				array(
					'WPMS_ON'                 => true,
					'WPMS_MAILERSEND_API_KEY' => '',
				),
				'of-the-database',
			),
		);
	}

	/**
	 * @param array<string, array<string, string>> $options
	 */
	protected function put( array $options ): void {
		update_option( 'wp_mail_smtp', $options );
	}

	/**
	 * @param array<string, string> $settings
	 */
	private function store( string $mailer, array $settings ): void {
		$mail = array(
			'mailer'     => $mailer,
			'from_email' => 'site@example.org',
		);
		$this->put(
			array(
				'mail'  => $mail,
				$mailer => $settings,
			)
		);
	}
}
