<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Smtp_Login;
use KeyHealth\Probe\Unsendable;
use KeyHealth\Tests\Test_Case;

final class Smtp_Login_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
	}

	public function test_a_name_or_a_public_address_can_be_asked(): void {
		foreach ( array( 'smtp.gmail.com', 'mail', 'localhost', 'smtp_out.example.org', 'Mail.Example.org.', '8.8.8.8', '3com.example', 'xn--mnchen-3ya.example' ) as $host ) {
			$this->assertSame( $host, $this->login( $host )->host() );
		}
	}

	/**
	 * @return \Generator<string, array{string, int}>
	 */
	public function unsound(): \Generator {
		foreach ( array( '', ' ', 'ssl://smtp.example.org', 'smtp.example.org:465', 'smtp.example.org/', 'a;b', "smtp\n.example.org", 'user@host', '-a.example', 'a..b', '127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.1', '10.0.0.5', '192.168.1.1', '172.16.0.1', '169.254.169.254', '0.0.0.0', '::1', '[::1]', '1.2.3.4.5' ) as $host ) {
			yield "host '$host'" => array( $host, 587 );
		}
		foreach ( array( -1, 65536 ) as $port ) {
			yield "port $port" => array( 'smtp.example.org', $port );
		}
	}

	/**
	 * @dataProvider unsound
	 */
	public function test_what_is_no_name_an_address_of_the_own_network_or_no_port_is_never_asked( string $host, int $port ): void {
		$this->expectException( Unsendable::class );
		$this->expectExceptionCode( Unsendable::SERVER );
		$this->login( $host, $port );
	}

	public function test_without_a_port_the_one_of_phpmailer_is_asked(): void {
		$this->assertSame( \PHPMailer\PHPMailer\SMTP::DEFAULT_PORT, $this->login( 'smtp.example.org', 0 )->port() );
		$this->assertSame( 587, $this->login( 'smtp.example.org' )->port() );
	}

	public function test_the_words_of_mailers_for_encryption_are_understood(): void {
		$words = array(
			'ssl'      => 'ssl',
			'SMTPS'    => 'ssl',
			' tls '    => 'tls',
			'STARTTLS' => 'tls',
			'none'     => '',
			''         => '',
			'whatever' => '',
		);
		foreach ( $words as $word => $meaning ) {
			$this->assertSame( $meaning, $this->login( 'smtp.example.org', 587, (string) $word )->encryption() );
		}
	}

	public function test_the_password_is_not_seen_when_the_log_in_is_dumped(): void {
		$login = $this->login( 'smtp.example.org' );
		$this->assertStringNotContainsString( 'Wq7-kestrel', print_r( $login, true ) . var_export( $login, true ) . wp_json_encode( $login ) );
		$this->assertSame( 'Wq7-kestrel', $login->pass()->reveal() );
	}

	private function login( string $host, int $port = 587, string $encryption = 'tls' ): Smtp_Login {
		return new Smtp_Login( $host, $port, $encryption, 'me', Probing::secret( 'Wq7-kestrel' ) );
	}
}
