<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Reach;

use KeyHealth\Fix\Reach\Machine;
use KeyHealth\Fix\Reach\Own_Ways;
use KeyHealth\Fix\Reach\Reaching;
use KeyHealth\Fix\Reach\Targets;
use KeyHealth\Fix\Reach\Ways;
use KeyHealth\Model\Clock;
use KeyHealth\Model\System_Clock;
use KeyHealth\Probe\Smtp;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;
use WpOrg\Requests\Requests;
use WpOrg\Requests\Transport\Fsockopen;

/**
 * What really goes wrong on the way, produced and told apart. No key goes out.
 *
 * The way is the same on a network.
 *
 * @group single
 */
final class On_The_Wire_Test extends Test_Case {

	use Simulated;

	/** @var list<resource> */
	private array $processes = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->simulate( array() );
	}

	protected function tear_down() {
		foreach ( $this->processes as $process ) {
			proc_terminate( $process );
			proc_close( $process );
		}
		Requests::$transport = array();
		parent::tear_down();
	}

	/**
	 * @return array<string, array{string|null, string, string}>
	 */
	public function faults(): array {
		return array(
			'nothing wrong'             => array( null, 'reached', 'api.mailersend.com is reached' ),
			'the name is not found'     => array( 'dns', 'dns', 'The name api.mailersend.com is not found' ),
			'nobody listens'            => array( 'refused', 'refused', 'api.mailersend.com takes no connections from this server' ),
			'an expired certificate'    => array( 'tls_expired', 'tls', 'The certificate of api.mailersend.com has expired' ),
			'another\'s certificate'    => array( 'tls_wrong_host', 'tls', 'Somebody else answers for api.mailersend.com' ),
			'an unknown signature'      => array( 'tls_unknown_ca', 'tls', 'The certificate of api.mailersend.com is signed by nobody whom this server trusts' ),
			'the other side is old'     => array( 'tls_old', 'tls', 'The secure connection to api.mailersend.com breaks off' ),
			'no TLS where it should be' => array( 'not_tls', 'tls', 'The secure connection to api.mailersend.com breaks off' ),
			'silence'                   => array( 'silent', 'timeout', 'api.mailersend.com stays silent' ),
			'no answer to a handshake'  => array( 'tls_silent', 'timeout', 'api.mailersend.com stays silent' ),
			'no HTTP'                   => array( 'garbage', 'unknown', 'api.mailersend.com is reached, but what comes back cannot be read' ),
			'closed without a word'     => array( 'reset', 'unknown', 'api.mailersend.com is reached, but what comes back cannot be read' ),
			'an outage'                 => array( '503', 'outage', 'MailerSend has a problem' ),
		);
	}

	/**
	 * @dataProvider faults
	 */
	public function test_each_fault_of_the_way_has_its_own_name( ?string $fault, string $cause, string $title ): void {
		$this->simulate( array( 'mailersend' => array( 'fault' => $fault ) ) );
		$reach = $this->reach();
		$this->assertSame( array( $cause, $title ), array( $reach['cause'], $reach['title'] ) );
		$this->assert_no_key_went_out();
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function faults_everywhere(): array {
		return array(
			'no name is found'      => array( 'dns', 'dns_everything' ),
			'nobody can be reached' => array( 'refused', 'refused_everything' ),
			'nobody answers'        => array( 'silent', 'timeout_everything' ),
		);
	}

	/**
	 * @dataProvider faults_everywhere
	 */
	public function test_what_is_wrong_with_the_server_is_not_blamed_on_the_provider( string $fault, string $cause ): void {
		$this->simulate( array( 'fault' => $fault ) );
		$this->assertSame( $cause, $this->reach()['cause'] );
	}

	public function test_over_php_s_own_sockets_the_causes_are_the_same(): void {
		add_action(
			'requests-requests.before_request',
			static function ( &$url, &$headers, &$data, &$type, &$options ): void {
				$options['transport'] = Fsockopen::class;
			},
			10,
			5
		);
		foreach ( array(
			'dns'            => 'dns',
			'refused'        => 'refused',
			'tls_unknown_ca' => 'tls',
			'silent'         => 'timeout',
		) as $fault => $cause ) {
			$this->simulate( array( 'mailersend' => array( 'fault' => $fault ) ) );
			$this->assertSame( $cause, $this->reach()['cause'], $fault );
		}
	}

	public function test_a_missing_and_an_empty_file_of_certificates_are_found(): void {
		$file = $this->temporary_folder() . '/list.crt';
		add_filter( 'http_request_args', static fn( array $args ): array => array( 'sslcertificates' => $file ) + $args, 20 );
		$this->assertSame( array( 'ca_bundle', 'The file of trusted certificates is missing' ), array( $this->reach()['cause'], $this->reach()['title'] ) );
		file_put_contents( $file, '' );
		$reach = $this->reach();
		$this->assertSame( array( 'ca_bundle', 'The file of trusted certificates holds none' ), array( $reach['cause'], $reach['title'] ) );
		$this->assertStringContainsString( 'list.crt', $reach['message'] );
	}

	public function test_a_wrong_clock_is_seen_although_no_handshake_succeeds(): void {
		$this->simulate(
			array(
				'fault'                => 'tls_expired',
				'clock_offset_seconds' => 7200,
			)
		);
		$reach = $this->reach();
		$this->assertSame( 'clock', $reach['cause'] );
		$this->assertMatchesRegularExpression( '/wrong by 1(19|20|21) minutes/', $reach['title'] );
	}

	public function test_a_proxy_that_wants_a_password_is_named(): void {
		$port = $this->answering( "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n" );
		add_action(
			'http_api_curl',
			static function ( $handle ) use ( $port ): void {
				curl_setopt( $handle, CURLOPT_PROXY, "http://127.0.0.1:$port" );
			}
		);
		$reach = $this->reach();
		$this->assertSame( 'proxy', $reach['cause'] );
		$this->assertStringContainsString( '407', $reach['message'] );
	}

	public function test_broken_ipv6_is_found_by_an_answer_over_ipv4_alone(): void {
		$port  = $this->simulator['hosts']['api.mailersend.com']['port'];
		$quiet = @stream_socket_server( "tcp://[::1]:$port" );
		if ( false === $quiet ) {
			$this->markTestSkipped( 'This machine has no IPv6.' );
		}
		add_action(
			'requests-curl.before_request',
			static function ( $handle ) use ( $port ): void {
				curl_setopt( $handle, CURLOPT_CONNECT_TO, array( "api.mailersend.com:443:both.example:$port", ":443:127.0.0.1:$port" ) );
				curl_setopt( $handle, CURLOPT_RESOLVE, array( "both.example:$port:[::1],127.0.0.1" ) );
			},
			20
		);
		$ways  = $this->with_names(
			array(
				'api.mailersend.com'    => array( '127.0.0.1' ),
				'api.mailersend.com v6' => array( '::1' ),
			)
		);
		$reach = $this->reach( null, $ways );
		fclose( $quiet );
		$this->assertSame( 'ipv6', $reach['cause'], (string) wp_json_encode( $reach['lines'] ) );
		$this->assertStringContainsString( '::1', $reach['message'] );
	}

	public function test_wordpress_without_a_way_to_send_is_told(): void {
		Requests::$transport = array_fill_keys( array( serialize( array( 'ssl' => true ) ), serialize( array() ) ), '' );
		$this->assertSame( 'no_transport', $this->reach()['cause'] );
	}

	public function test_a_mail_server_is_reached_without_signing_in_and_a_wrong_port_is_told(): void {
		$this->simulate( array( 'smtp' => array( 'fault' => null ) ) );
		$ports = $this->simulator['smtp'];
		$this->assertSame( 'reached', $this->reach_mail( array( 587 => $ports['tls'] ) )['cause'] );
		$said = (string) file_get_contents( $this->simulator['journal'] );
		$this->assertStringContainsString( 'EHLO', $said );
		$this->assertStringNotContainsString( 'AUTH', $said );

		$reach = $this->reach_mail( array( 465 => $ports['ssl'] ) );
		$this->assertSame( 'refused', $reach['cause'] );
		$this->assertStringContainsString( 'Port 465 of the same server answers.', $reach['steps'][0] );

		$this->simulate( array( 'smtp' => array( 'fault' => 'tls_expired' ) ) );
		$this->assertSame( 'tls', $this->reach_mail( array( 587 => $ports['tls'] ) )['cause'] );
		$this->simulate( array( 'smtp' => array( 'fault' => 'silent' ) ) );
		$this->assertSame( 'timeout', $this->reach_mail( array( 587 => $ports['tls'] ) )['cause'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function reach( ?Clock $clock = null, ?Ways $ways = null, string $provider = 'mailersend' ): array {
		$clock   = $clock ?? new System_Clock();
		$catalog = ( new Engine() )->catalog();
		$engine  = new Engine();
		foreach ( $engine->discoverer()->keys() as $key ) {
			if ( $key->provider() === $provider ) {
				$ways = $ways ?? $this->ways();
				return ( new Reaching( $catalog, new Targets( $catalog, Probing::builder() ), $ways, Machine::here(), $clock, true ) )->of( $key, '' );
			}
		}
		$this->fail( "No key of $provider." );
	}

	private function ways( ?Smtp $smtp = null ): Ways {
		return new Own_Ways( Probing::wire( 2.0 ), $smtp ?? new Smtp() );
	}

	/**
	 * @param array<int, int> $ports Port of the settings => port on this machine; the others are closed.
	 * @return array<string, mixed>
	 */
	private function reach_mail( array $ports ): array {
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail' => array(
					'mailer'     => 'smtp',
					'from_email' => 'post@shop.example',
				),
				'smtp' => array(
					'host'       => 'mail.shop.example',
					'port'       => 587,
					'encryption' => 'tls',
					'auth'       => true,
					'user'       => 'post@shop.example',
					'pass'       => 'a password',
				),
			)
		);
		$route = static function ( string $host, int $port ) use ( $ports ): string {
			return '127.0.0.1:' . ( $ports[ $port ] ?? 9 );
		};
		return $this->reach( null, $this->ways( new Smtp( 'shop.example', $this->simulator['ca'], $route, 1 ) ), 'smtp' );
	}

	/** @return int A port at which every connection gets this answer. */
	private function answering( string $answer ): int {
		$code              = '$s = stream_socket_server( "tcp://127.0.0.1:0" ); echo stream_socket_get_name( $s, false ), "\n"; while ( $c = stream_socket_accept( $s, 60 ) ) { fread( $c, 4096 ); fwrite( $c, ' . var_export( $answer, true ) . ' ); fclose( $c ); }';
		$process           = proc_open( array( PHP_BINARY, '-r', $code ), array( 1 => array( 'pipe', 'w' ) ), $pipes );
		$this->processes[] = $process;
		return (int) substr( (string) strrchr( trim( (string) fgets( $pipes[1] ) ), ':' ), 1 );
	}

	/**
	 * @param array<string, list<string>> $names
	 */
	private function with_names( array $names ): Ways {
		return new class( $this->ways(), $names ) implements Ways {
			private Ways $ways;
			/** @var array<string, list<string>> */
			private array $names;

			public function __construct( Ways $ways, array $names ) {
				$this->ways  = $ways;
				$this->names = $names;
			}

			public function ask( \KeyHealth\Probe\Request $request ): \KeyHealth\Probe\Answer {
				return $this->ways->ask( $request );
			}

			public function ask_by_curl( \KeyHealth\Probe\Request $request, array $options ): ?\KeyHealth\Probe\Answer {
				return $this->ways->ask_by_curl( $request, $options );
			}

			public function greet( \KeyHealth\Probe\Smtp_Login $login ): \KeyHealth\Probe\Answer {
				return $this->ways->greet( $login );
			}

			public function addresses( string $host, bool $ipv6 ): ?array {
				return $this->names[ $host . ( $ipv6 ? ' v6' : '' ) ] ?? array();
			}

			public function certificates(): string {
				return $this->ways->certificates();
			}
		};
	}

	private function assert_no_key_went_out(): void {
		$this->assertStringNotContainsString( Keys_On_Site::token( 'a' ), (string) file_get_contents( $this->simulator['journal'] ) );
	}
}
