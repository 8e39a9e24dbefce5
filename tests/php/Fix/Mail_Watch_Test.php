<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * What is said of a test email is what providers and mail servers really answered: those of the simulator, over real connections.
 */
final class Mail_Watch_Test extends Test_Case {

	use Simulated;

	private const TO = 'reader@example.org';

	/** @var string */
	private $token;

	protected function set_up() {
		parent::set_up();
		$this->token = Keys_On_Site::token( 'a' );
		Keys_On_Site::mailersend( $this->token );
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$this->simulate( array( 'mailersend' => array( 'keys' => array( $this->token => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
	}

	public function test_a_provider_that_accepts_is_named_with_its_status_and_its_id(): void {
		$this->send_with( $this->mail( $this->token ) );
		$result = $this->send();

		$this->assertTrue( $result['sent'] );
		$this->assertSame( 'MailerSend accepted the test email to ' . self::TO, $result['title'] );
		$this->assertCount( 1, $result['answers'] );
		$this->assertSame( 'POST https://api.mailersend.com/v1/email', $result['answers'][0]['request'] );
		$this->assertSame( 202, $result['answers'][0]['status'] );
		$this->assertSame( 'x-message-id: 6888dfba00000000000000aa', $result['answers'][0]['words'] );
		$this->assertGreaterThan( 0, $result['answers'][0]['duration_ms'] );
		$this->assertGreaterThanOrEqual( $result['answers'][0]['duration_ms'], $result['duration_ms'] );
		$this->assertContains( 'MailerSend in WP Mail SMTP', array_column( $result['path'], 'value' ) );
		$sent = $this->sent_requests();
		$this->assertCount( 1, $sent );
		$this->assertStringContainsString( self::TO, $sent[0]['body'] );
	}

	public function test_a_provider_that_refuses_is_quoted_even_when_the_plugin_says_sent(): void {
		$this->simulate( array() );
		$this->send_with( $this->mail( $this->token ) );
		$result = $this->send();

		$this->assertFalse( $result['sent'] );
		$this->assertSame( 'MailerSend refused the test email', $result['title'] );
		$this->assertSame( 401, $result['answers'][0]['status'] );
		$this->assertStringContainsString( 'Unauthenticated.', $result['answers'][0]['words'] );
	}

	public function test_a_second_connection_that_helps_out_is_named_and_so_is_the_first_that_refused(): void {
		$backup = Keys_On_Site::token( 'b' );
		$this->simulate( array( 'mailersend' => array( 'keys' => array( $backup => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		$this->add_backup( $backup );
		$first  = $this->mail( $this->token );
		$second = $this->mail( $backup );
		$this->send_with(
			static function ( array $mail ) use ( $first, $second ): bool {
				$first( $mail );
				return $second( $mail );
			}
		);
		$result = $this->send();

		$this->assertTrue( $result['sent'] );
		$this->assertSame( array( 401, 202 ), array_column( $result['answers'], 'status' ) );
		$this->assertStringContainsString( 'It was tried through MailerSend first, which refused it.', $result['meaning'] );
		$this->assertSame(
			array( 'MailerSend in WP Mail SMTP', 'MailerSend in WP Mail SMTP, the backup connection' ),
			array_values( array_filter( array_column( $result['path'], 'value' ), static fn( string $value ): bool => 0 === strpos( $value, 'MailerSend' ) ) )
		);
	}

	public function test_requests_of_others_meanwhile_are_not_listed_and_a_token_request_is_no_acceptance(): void {
		$this->simulate( array() );
		$this->send_with(
			static function (): bool {
				wp_remote_get( 'https://rest.akismet.com/1.1/verify-key' );
				wp_remote_post( 'https://statistics.example/collect', array( 'body' => 'reader' ) );
				wp_remote_get( 'https://api.mailersend.com/v1/api-quota?secret=' . str_repeat( 'a', 20 ) );
				return true;
			}
		);
		$result = $this->send();

		$this->assertSame( array( 'GET https://api.mailersend.com/v1/api-quota' ), array_column( $result['answers'], 'request' ) );
		$this->assertTrue( $result['sent'] );
		$this->assertSame( 'The test email to ' . self::TO . ' was handed over', $result['title'] );
		$this->assertStringContainsString( 'did not pass through WordPress', $result['meaning'] );
	}

	public function test_no_key_and_no_text_of_the_mail_are_in_the_answer_however_a_provider_repeats_them(): void {
		$token = $this->token;
		add_filter(
			'pre_http_request',
			static function ( $answer, array $args ) use ( $token ): array {
				$echo = 'You sent ' . wp_json_encode( $args['headers'] ) . ' ' . $args['body'] . ' ' . base64_encode( "api:$token" ) . '<script>alert(1)</script>';
				return array(
					'headers'  => array(),
					'body'     => $echo,
					'response' => array(
						'code'    => 400,
						'message' => 'Bad Request',
					),
					'cookies'  => array(),
					'filename' => null,
				);
			},
			5,
			2
		);
		$this->send_with( $this->mail( $token ) );
		$result = $this->send();
		$json   = (string) wp_json_encode( $result, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );

		$this->assertSame( array(), ( new Secret_Search( $token ) )->find( $json ) );
		$this->assertStringNotContainsString( 'It took the same way', $json );
		$this->assertStringNotContainsString( '<script>', $json );
		$this->assertLessThanOrEqual( 300, mb_strlen( $result['answers'][0]['words'] ) );
		$this->assertSame( 400, $result['answers'][0]['status'] );
	}

	public function test_php_s_own_mail_is_told_as_what_it_is(): void {
		Keys_On_Site::put( 'wp_mail_smtp', array( 'mail' => array( 'mailer' => 'mail' ) ) );
		$this->be_php_mail();
		$result = $this->send();

		$this->assertTrue( $result['sent'], (string) $result['error'] );
		$this->assertSame( 'The test email to ' . self::TO . ' was handed over', $result['title'] );
		$this->assertStringContainsString( 'PHP’s mail() on this server took it, and tells no more.', $result['meaning'] );
		$this->assertContains( 'PHP’s mail() on this server', array_column( $result['path'], 'value' ) );
		$this->assertSame( array(), $result['answers'] );
	}

	public function test_a_mail_server_s_last_word_is_told_and_what_phpmailer_was_told_to_print_is_not_printed(): void {
		$this->simulate( array( 'smtp' => array( 'keys' => array( 'Wq7-kestrel-4Nn!' => array() ) ) ) );
		$this->use_server( 'Wq7-kestrel-4Nn!' );
		ob_start();
		$result  = $this->send();
		$printed = (string) ob_get_clean();

		$this->assertSame( '', $printed );
		$this->assertTrue( $result['sent'], (string) $result['error'] );
		$this->assertStringStartsWith( 'The mail server localhost:', $result['title'] );
		$this->assertSame( array( 250 ), array_column( $result['answers'], 'status' ) );
		$this->assertStringStartsWith( 'SMTP localhost:', $result['answers'][0]['request'] );
		$this->assertStringStartsWith( '250', $result['answers'][0]['words'] );
		$this->assertSame( array(), ( new Secret_Search( 'Wq7-kestrel-4Nn!' ) )->find( (string) wp_json_encode( $result ) ) );
	}

	public function test_a_mail_server_that_refuses_the_password_is_quoted(): void {
		$this->simulate( array() );
		$this->use_server( 'Wq7-kestrel-4Nn!' );
		$result = $this->send();

		$this->assertFalse( $result['sent'] );
		$this->assertStringStartsWith( 'The mail server localhost:', $result['title'] );
		$this->assertStringEndsWith( 'refused the test email', $result['title'] );
		$this->assertSame( 535, $result['answers'][0]['status'] );
		$this->assertNotNull( $result['error'] );
	}

	public function test_when_it_was_sent_and_over_which_key_is_remembered_and_to_whom_is_not(): void {
		$this->send_with( $this->mail( $this->token ) );
		$this->send();
		$stored = get_option( 'key_health_test_email' );

		$this->assertTrue( $stored['sent'] );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $stored['keys'] );
		$this->assertSame( strtotime( '2026-11-21 12:00 UTC' ), $stored['at'] );
		$this->assertStringNotContainsString( 'reader', (string) wp_json_encode( $stored ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function send(): array {
		\KeyHealth\engine();
		return ( new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ) ) )->fixing()->test_email()->send( self::TO );
	}

	/**
	 * A mailer that hands a mail to MailerSend and says "sent" whatever comes back.
	 *
	 * @return callable(array<string, mixed>): bool
	 */
	private function mail( string $token ): callable {
		return static function ( array $mail ) use ( $token ): bool {
			wp_safe_remote_post(
				'https://api.mailersend.com/v1/email',
				array(
					'headers' => array(
						'Authorization' => "Bearer $token",
						'Content-Type'  => 'application/json',
					),
					'body'    => wp_json_encode(
						array(
							'from'    => array( 'email' => 'post@shop.example' ),
							'to'      => array( array( 'email' => $mail['to'] ) ),
							'subject' => $mail['subject'],
							'text'    => $mail['message'],
						)
					),
				)
			);
			return true;
		};
	}

	private function send_with( callable $mailer ): void {
		add_filter(
			'pre_wp_mail',
			static function ( $done, array $mail ) use ( $mailer ): bool {
				return $mailer( $mail );
			},
			10,
			2
		);
	}

	private function add_backup( string $token ): void {
		$settings                      = Configurations::settings( 'mailersend', $this->token );
		$settings['backup_connection'] = array( 'connection_id' => 'spare' );
		Keys_On_Site::put( 'wp_mail_smtp', $settings );
		Keys_On_Site::put( 'wp_mail_smtp_additional_connections', array( 'spare' => Configurations::settings( 'mailersend', $token ) ) );
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp-pro/wp_mail_smtp.php' ) );
	}

	/** WordPress's own mailer, whatever another test or plugin has put in its place. */
	private function be_php_mail(): void {
		remove_all_filters( 'pre_wp_mail' );
		remove_all_filters( 'phpmailer_init' );
		unset( $GLOBALS['phpmailer'] );
		add_filter( 'wp_mail_from', static fn(): string => 'post@shop.example' );
	}

	private function use_server( string $password ): void {
		$this->be_php_mail();
		$port = (int) $this->simulator['smtp']['none'];
		add_action(
			'phpmailer_init',
			static function ( $mailer ) use ( $password, $port ): void {
				$mailer->isSMTP();
				// The last two as people leave them after a search for errors.
				$settings = array(
					'Host'        => 'localhost',
					'Port'        => $port,
					'SMTPAutoTLS' => false,
					'SMTPAuth'    => true,
					'AuthType'    => 'LOGIN',
					'Username'    => 'post@shop.example',
					'Password'    => $password,
					'SMTPDebug'   => 4,
					'Debugoutput' => 'echo',
				);
				foreach ( $settings as $name => $value ) {
					$mailer->$name = $value;
				}
			}
		);
	}
}
