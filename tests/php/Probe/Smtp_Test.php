<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Reading;
use KeyHealth\Probe\Situation;
use KeyHealth\Probe\Smtp;
use KeyHealth\Probe\Smtp_Login;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * Every talk is with the mail server of the simulator, over real sockets and real TLS. The name in the settings is led to loopback;
 * the certificate is checked against that name all the same.
 */
final class Smtp_Test extends Test_Case {

	use Simulated;

	private const HOST = 'smtp.shop.example';
	private const USER = 'post@shop.example';
	private const PASS = 'Wq7-kestrel-4Nn!';
	private const LIVE = array( 'keys' => array( self::PASS => array( 'user' => self::USER ) ) );

	/** @var list<array<string, mixed>> Read once. */
	private static $rules = array();

	/** Fault of the simulator => encryption of the settings => what it means. */
	private const FAULTS = array(
		'tls_expired'    => array(
			'ssl' => 'tls',
			'tls' => 'tls',
			''    => 'tls',
		),
		'tls_wrong_host' => array(
			'ssl' => 'tls',
			'tls' => 'tls',
		),
		'tls_unknown_ca' => array(
			'ssl' => 'tls',
			'tls' => 'tls',
		),
		'tls_silent'     => array(
			'ssl' => 'tls',
			'tls' => 'tls',
		),
		'silent'         => array( 'tls' => 'timeout' ),
		'silent_auth'    => array( 'tls' => 'timeout' ),
		'reset'          => array( 'tls' => 'connection_refused' ),
		'reset_auth'     => array( 'tls' => 'unreadable_answer' ),
		'reset_ehlo'     => array( 'tls' => 'unreadable_answer' ),
		'garbage'        => array( 'tls' => 'unreadable_answer' ),
		'huge'           => array( 'tls' => 'unreadable_answer' ),
		'no_auth'        => array(
			'ssl' => 'companion_invalid',
			'tls' => 'companion_invalid',
		),
		'no_starttls'    => array( 'tls' => 'companion_invalid' ),
		'only_oauth'     => array( 'tls' => 'auth_method_not_allowed' ),
	);

	/**
	 * @return \Generator<string, array{array<string, mixed>}>
	 */
	public function replies(): \Generator {
		foreach ( (array) glob( dirname( __DIR__, 2 ) . '/answers/smtp/login-*.json' ) as $file ) {
			$case = json_decode( (string) file_get_contents( (string) $file ), true );
			if ( null !== $case['status'] && ! isset( $case['headers']['x-fault'] ) ) {
				yield $case['name'] => array( $case );
			}
		}
	}

	/**
	 * @dataProvider replies
	 * @param array<string, mixed> $reply
	 */
	public function test_each_reply_of_a_server_comes_through_as_it_was_said_and_means_what_its_file_says( array $reply ): void {
		$login = 'auth' === $reply['headers']['x-step'] && 'none' === $reply['headers']['x-encryption'] ? '' : 'tls';
		$login = 'ssl' === $reply['headers']['x-encryption'] ? 'ssl' : $login;
		$this->say( array( 'answer' => $reply['name'] ) );
		$host   = $reply['values']['host'] ?? self::HOST;
		$answer = $this->log_in( $login, $login, $host, $reply['values']['pass'] ?? self::PASS );

		$this->assertNull( $answer->failure() );
		$this->assertSame( $reply['status'], $answer->status() );
		$this->assertSame( $reply['body'], $answer->body() );
		$this->assertSame( $reply['headers'], array_intersect_key( $answer->headers(), $reply['headers'] ) );

		$reading = $this->read( $answer, ( $reply['values'] ?? array() ) + array( 'host' => $host ), $reply['now'] ?? '2026-11-21' );
		$this->assertSame( array( $reply['expect']['diagnosis'], $reply['expect']['reason'] ), array( $reading->diagnosis(), $reading->reason() ) );
		$causes = array_column( $this->rules(), 'causes', 'rule' )[ (string) $reading->rule_id() ] ?? array();
		$this->assertSame( $reply['expect']['confidence'], $reading->is_certain() && ! $causes ? 'proven' : 'likely' );
		$this->assert_nothing_was_sent();
	}

	/**
	 * @return \Generator<string, array{string, string, string}>
	 */
	public function faults(): \Generator {
		foreach ( self::FAULTS as $fault => $meanings ) {
			foreach ( $meanings as $encryption => $diagnosis ) {
				yield "$fault, encryption '$encryption'" => array( $fault, (string) $encryption, $diagnosis );
			}
		}
	}

	/**
	 * @dataProvider faults
	 */
	public function test_each_fault_of_the_way_is_told_apart_and_never_blamed_on_the_password( string $fault, string $encryption, string $diagnosis ): void {
		$this->say( array( 'fault' => $fault ) + self::LIVE );
		$answer = $this->log_in( $encryption, '' === $encryption ? 'tls' : null );
		$this->assertSame( $diagnosis, $this->read( $answer )->diagnosis(), (string) wp_json_encode( $answer->failure() ) );
		$this->assertStringNotContainsString( self::PASS, print_r( $answer, true ) );
		$this->assertLessThan( 7000, $answer->duration_ms() );
		$this->assert_nothing_was_sent();
		if ( ! in_array( $fault, array( 'silent_auth', 'reset_auth' ), true ) ) {
			$this->assertSame( array(), preg_grep( '/^AUTH/', $this->commands() ), 'No password was sent.' );
		}
	}

	public function test_the_password_is_accepted_over_every_kind_of_line_and_the_answer_says_which_it_was(): void {
		foreach ( array( array( 'ssl', 'ssl', 'ssl' ), array( 'tls', 'tls', 'tls' ), array( '', 'tls', 'tls' ), array( '', 'none', 'none' ) ) as list( $encryption, $port, $line ) ) {
			$this->say( self::LIVE );
			$answer = $this->log_in( $encryption, $port );
			$this->assertSame( array( 235, $line, 'LOGIN' ), array( $answer->status(), $answer->header( 'x-encryption' ), $answer->header( 'x-used' ) ) );
			$this->assertSame( 'ok', $this->read( $answer )->diagnosis() );
			$this->assertSame( '127.0.0.1', $answer->local_address() );
			$this->assertSame( 'QUIT', $this->commands()[ count( $this->commands() ) - 1 ] );
			$this->assertSame( 'EHLO shop.example', $this->commands()[0] );
			$this->assert_nothing_was_sent();
		}
	}

	public function test_the_site_names_itself_by_its_host_name(): void {
		$this->say( self::LIVE );
		$route = function (): string {
			return '127.0.0.1:' . $this->simulator['smtp']['ssl'];
		};
		( new Smtp( '', $this->simulator['ca'], $route, 1 ) )->login( $this->login( 'ssl' ) );
		$this->assertSame( 'EHLO ' . wp_parse_url( home_url(), PHP_URL_HOST ), $this->commands()[0] );
	}

	public function test_a_wrong_password_and_a_wrong_user_name_are_refused(): void {
		$this->say( self::LIVE );
		$this->assertSame( 'invalid', $this->read( $this->log_in( 'tls', null, self::HOST, 'another' ) )->diagnosis() );
		$this->assertCount( 1, (array) preg_grep( '/^AUTH/', $this->commands() ), 'One attempt, because accounts lock.' );
		$this->say( array( 'keys' => array( self::PASS => array( 'user' => 'somebody@else.example' ) ) ) );
		$this->assertSame( 'invalid', $this->read( $this->log_in( 'ssl' ) )->diagnosis() );
	}

	public function test_port_and_encryption_that_do_not_fit_are_told_both_ways_round_before_any_password(): void {
		foreach ( array( array( 'ssl', 'tls', 'plain_port' ), array( 'ssl', 'none', 'plain_port' ), array( 'tls', 'ssl', 'tls_port' ), array( '', 'ssl', 'tls_port' ) ) as list( $encryption, $port, $fault ) ) {
			$this->say( self::LIVE );
			$answer  = $this->log_in( $encryption, $port );
			$reading = $this->read( $answer );
			$this->assertSame( array( null, $fault ), array( $answer->status(), $answer->header( 'x-fault' ) ) );
			$this->assertSame( array( 'companion_invalid', 'port' ), array( $reading->diagnosis(), $reading->reason() ) );
			// What a handshake looks like to a server that knows no TLS is no command.
			$this->assertSame( array(), preg_grep( '/^[A-Z]{4}/', $this->commands() ) );
		}
	}

	public function test_a_tls_port_whose_certificate_is_wrong_is_still_known_for_one(): void {
		$this->say( array( 'fault' => 'tls_unknown_ca' ) + self::LIVE );
		$this->assertSame( 'tls_port', $this->log_in( 'tls', 'ssl' )->header( 'x-fault' ) );
	}

	public function test_where_encryption_is_set_or_offered_nothing_but_hello_travels_in_the_clear(): void {
		foreach ( array( 'tls', '' ) as $encryption ) {
			$this->say( self::LIVE );
			$this->log_in( $encryption, 'tls' );
			foreach ( $this->sent_requests() as $sent ) {
				if ( ! $sent['secure'] ) {
					$this->assertMatchesRegularExpression( '/^(EHLO |STARTTLS$)/', $sent['line'] );
				}
			}
		}
	}

	public function test_each_way_to_sign_in_with_a_password_is_used_as_offered(): void {
		foreach ( array(
			'only_plain' => 'PLAIN',
			'only_cram'  => 'CRAM-MD5',
		) as $fault => $way ) {
			$this->say( array( 'fault' => $fault ) + self::LIVE );
			$answer = $this->log_in( 'tls' );
			$this->assertSame( array( 235, $way, $way ), array( $answer->status(), $answer->header( 'x-used' ), $answer->header( 'x-offered' ) ) );
		}
		foreach ( $this->commands() as $line ) {
			$this->assertStringNotContainsString( self::PASS, (string) base64_decode( $line, true ), 'CRAM-MD5 sends no password.' );
		}
	}

	public function test_a_server_that_quotes_what_it_was_sent_gives_nothing_away(): void {
		foreach ( array( 'tls', 'ssl' ) as $encryption ) {
			$this->say( array( 'fault' => 'echo' ) + self::LIVE );
			$this->assertSame( '5.7.8 Not understood: ••••', $this->log_in( $encryption )->body() );
		}
		$this->say( array( 'fault' => 'echo_plain' ) + self::LIVE );
		$this->assertSame( '5.7.8 Not understood: ••••', $this->log_in( 'tls' )->body() );
	}

	public function test_a_name_that_is_not_found_and_a_port_where_nobody_listens_are_told_apart(): void {
		$this->say( self::LIVE );
		$unknown = ( new Smtp( 'shop.example' ) )->login( $this->login( 'tls', 'smtp.shop.invalid' ) );
		$this->assertSame( 'dns', $this->read( $unknown )->diagnosis(), (string) wp_json_encode( $unknown->failure() ) );

		foreach ( array( 'tls', 'ssl' ) as $encryption ) {
			$closed = ( new Smtp( '', '', array( $this, 'closed_port' ) ) )->login( $this->login( $encryption ) );
			$this->assertSame( 'connection_refused', $this->read( $closed )->diagnosis(), (string) wp_json_encode( $closed->failure() ) );
		}
	}

	public function closed_port(): string {
		return '127.0.0.1:9';
	}

	public function test_without_a_certificate_of_ours_the_bundle_of_wordpress_decides(): void {
		$this->say( self::LIVE );
		$answer = $this->log_in( 'ssl', null, self::HOST, self::PASS, '' );
		$this->assertSame( 'tls', $this->read( $answer )->diagnosis() );
		$this->assertSame( array(), $this->commands() );
	}

	public function test_no_exception_and_no_output_escapes_and_no_text_of_an_exception_is_kept(): void {
		$broken = static function (): string {
			throw new \RuntimeException( 'secret ' . self::PASS );
		};
		$this->expectOutputString( '' );
		$answer = ( new Smtp( '', '', $broken ) )->login( $this->login( 'tls' ) );
		$this->assertSame(
			array(
				'code' => Smtp::FAILED,
				'text' => 'RuntimeException',
			),
			$answer->failure()
		);
	}

	/** @param array<string, mixed> $account */
	private function say( array $account ): void {
		$this->simulate( array( 'smtp' => (object) $account ) );
	}

	private function login( string $encryption, string $host = self::HOST, string $pass = self::PASS ): Smtp_Login {
		return new Smtp_Login( $host, 587, $encryption, self::USER, Probing::secret( $pass ) );
	}

	/** @param string|null $port `ssl`, `tls` or `none` of the simulator; null for the one that fits. */
	private function log_in( string $encryption, ?string $port = null, string $host = self::HOST, string $pass = self::PASS, ?string $ca = null ): Answer {
		$ports  = $this->simulator['smtp'];
		$number = $ports[ $port ?? $encryption ] ?? $ports['none'];
		$route  = static function () use ( $number ): string {
			return "127.0.0.1:$number";
		};
		return ( new Smtp( 'shop.example', $ca ?? $this->simulator['ca'], $route, 1 ) )->login( $this->login( $encryption, $host, $pass ) );
	}

	/**
	 * @param array<string, string> $values
	 */
	private function read( Answer $answer, array $values = array(), string $today = '2026-11-21' ): Reading {
		$failure = $answer->failure();
		if ( null !== $failure ) {
			return new Reading( ( new Failure_Reader() )->read( $failure ) );
		}
		$situation = new Situation( Probing::context(), array_map( array( Probing::class, 'secret' ), $values ), (int) strtotime( $today ), null, true );
		return ( new Answer_Reader( new Conditions() ) )->read( $this->rules(), $answer, $situation );
	}

	/**
	 * @return list<array<string, mixed>> The rules of the step `login`.
	 */
	private function rules(): array {
		if ( ! self::$rules ) {
			$root = dirname( __DIR__, 3 );
			$file = "$root/build/catalog/providers/smtp.php";
			if ( ! is_file( $file ) ) {
				$folder = $this->temporary_folder();
				exec( 'node ' . escapeshellarg( "$root/src/catalog/build.mjs" ) . ' --only smtp --to ' . escapeshellarg( $folder ) . ' 2>&1', $lines, $status );
				$this->assertSame( 0, $status, "build/catalog has no provider smtp, and it cannot be built:\n" . implode( "\n", $lines ) );
				$file = "$folder/providers/smtp.php";
			}
			self::$rules = array_column( ( require $file )['steps'], null, 'id' )['login']['answers'];
		}
		return self::$rules;
	}

	/**
	 * @return list<string> What the server was told, line by line.
	 */
	private function commands(): array {
		return array_column( $this->sent_requests(), 'line' );
	}

	/** Neither a sender nor a recipient was named, and no text was sent. */
	private function assert_nothing_was_sent(): void {
		$this->assertSame( array(), preg_grep( '/^(MAIL|RCPT|DATA|BDAT|SEND|SAML|SOML|VRFY|EXPN)\b/i', $this->commands() ) );
	}
}
