<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * The released WP Mail SMTP sends; the simulator answers.
 *
 * @group real-plugins
 */
final class Mail_Watch_Released_Test extends Test_Case {

	use Simulated;

	private const TO       = 'reader@example.org';
	private const SENDGRID = 'SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq';

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'wp-mail-smtp/wp_mail_smtp.php' );
		$this->log_in_as( 'administrator' );
	}

	public function test_what_mailersend_accepted_is_told_with_its_status_its_id_and_the_way(): void {
		$token = Keys_On_Site::token( 'a' );
		$this->put( 'mailersend', array( 'api_key' => $token ) );
		$this->simulate( array( 'mailersend' => array( 'keys' => array( $token => array( 'domains' => array( 'shop.example' ) ) ) ) ) );
		$result = $this->send();

		$this->assertTrue( $result['sent'], (string) $result['error'] );
		$this->assertSame( 'MailerSend accepted the test email to ' . self::TO, $result['title'] );
		$this->assertSame( array( array( 'POST https://api.mailersend.com/v1/email', 202 ) ), array_map( static fn( array $answer ): array => array( $answer['request'], $answer['status'] ), $result['answers'] ) );
		$this->assertStringContainsString( '6888dfba00000000000000aa', $result['answers'][0]['words'] );
		$this->assertCount( 1, $this->sent_requests() );
		$path = array_column( $result['path'], 'value', 'label' );
		$this->assertSame( 'MailerSend in WP Mail SMTP', $path['Sent through'] );
		$this->assertSame( 'post@shop.example', $path['From'] );
		$this->assertStringContainsString( 'WP Mail SMTP puts its own mailer in the place of PHPMailer.', $path['Taken over'] );
	}

	public function test_what_sendgrid_refused_is_told_in_its_own_words(): void {
		$this->put( 'sendgrid', array( 'api_key' => self::SENDGRID ) );
		$this->simulate( array( 'sendgrid' => array( 'keys' => array( self::SENDGRID => array( 'state' => 'over_quota' ) ) ) ) );
		$result = $this->send();

		$this->assertFalse( $result['sent'] );
		$this->assertSame( 'SendGrid refused the test email', $result['title'] );
		$this->assertSame( 401, $result['answers'][0]['status'] );
		$this->assertStringContainsString( 'Maximum credits exceeded', $result['answers'][0]['words'] );
		$this->assertStringContainsString( 'Maximum credits exceeded', (string) $result['error'] );
	}

	/**
	 * @param array<string, string> $settings
	 */
	private function put( string $mailer, array $settings ): void {
		\WPMailSMTP\Options::init()->set(
			array(
				'mail'  => array(
					'mailer'     => $mailer,
					'from_email' => 'post@shop.example',
				),
				$mailer => $settings,
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function send(): array {
		\KeyHealth\engine();
		return ( new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ) ) )->fixing()->test_email()->send( self::TO );
	}
}
