<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Tests\Keys_On_Site;

/**
 * A test email goes the site's real way, and what is said of it is what happened.
 */
final class Test_Email_Test extends Fix_Test_Case {

	/** @var array<string, mixed> What wp_mail() was called with. */
	private $mail = array();

	public function test_it_is_handed_to_wp_mail_with_the_header_that_the_plugin_knows(): void {
		$this->answer( true );
		$result = $this->engine->fixing()->test_email()->send( 'reader@example.org' );

		$this->assertTrue( $result['sent'] );
		$this->assertNull( $result['error'] );
		$this->assertSame( 'The test email to reader@example.org was handed over', $result['title'] );
		$this->assertSame( 'reader@example.org', $this->mail['to'] );
		$this->assertContains( 'X-Mailer-Type: WPMailSMTP/Admin/Test', array_map( array( self::class, 'spaced' ), (array) $this->mail['headers'] ) );
		$this->assertContains( 'MailerSend in WP Mail SMTP', array_column( $result['path'], 'value' ) );
	}

	public function test_a_refusal_is_told_in_its_own_words_without_the_key(): void {
		$token = Keys_On_Site::token( 'a' );
		$this->answer( false, "MailerSend said: <b>Unauthenticated.</b> Authorization: Bearer $token " . base64_encode( "x:$token" ) );
		$result = $this->engine->fixing()->test_email()->send( 'reader@example.org' );

		$this->assertFalse( $result['sent'] );
		$this->assertStringContainsString( 'MailerSend said: Unauthenticated.', (string) $result['error'] );
		$this->assertSame( array(), ( new \KeyHealth\Tests\Secret_Search( $token ) )->find( (string) wp_json_encode( $result ) ) );
	}

	public function test_a_mail_that_was_taken_although_it_failed_is_not_called_sent(): void {
		$this->answer( true, 'Could not connect.' );
		$this->assertFalse( $this->engine->fixing()->test_email()->send( 'reader@example.org' )['sent'] );
	}

	public function test_a_mailer_that_throws_is_a_refusal(): void {
		add_filter(
			'pre_wp_mail',
			static function (): bool {
				throw new \TypeError( 'of a mailer, with ' . Keys_On_Site::token( 'a' ) );
			}
		);
		$result = $this->engine->fixing()->test_email()->send( 'reader@example.org' );
		$this->assertFalse( $result['sent'] );
		$this->assertStringContainsString( 'of a mailer', (string) $result['error'] );
		$this->assertStringNotContainsString( 'f0e1d2c', (string) $result['error'] );
	}

	public function test_whoever_takes_mail_over_is_named_with_file_and_line(): void {
		$this->answer( true );
		$values = array_column( $this->engine->fixing()->test_email()->send( 'reader@example.org' )['path'], 'value' );
		$this->assertNotSame( array(), preg_grep( '~Test_Email_Test\.php, line \d+~', $values ) );
	}

	private function answer( bool $sent, string $error = '' ): void {
		add_filter(
			'pre_wp_mail',
			function ( $done, array $mail ) use ( $sent, $error ): bool {
				$this->mail = $mail;
				if ( '' !== $error ) {
					do_action( 'wp_mail_failed', new \WP_Error( 'wp_mail_failed', $error ) );
				}
				return $sent;
			},
			10,
			2
		);
	}

	/** WP Mail SMTP compares the header without its space. */
	private static function spaced( string $header ): string {
		return (string) preg_replace( '/:\s*/', ': ', $header );
	}
}
