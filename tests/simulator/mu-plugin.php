<?php
/**
 * Plugin Name: Provider simulator (tests only)
 * Description: Sends every outgoing request of a test site to the provider simulator on loopback. Nothing leaves this machine.
 *
 * URL, Host header, server name and certificate check stay those of the real provider; only address and CA are others.
 * Settings: the environment variable KEY_HEALTH_SIMULATOR (the path of config.json, or its content), else the file
 * key-health-simulator.json beside this one. Without either the file does nothing. See README.md.
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Simulator;

defined( 'ABSPATH' ) || exit;

/** Where each host's requests go. */
final class Routes {

	/** Nobody listens on the discard port. */
	private const CLOSED = '127.0.0.1:9';

	/** @var array{port: int, http_port: int, ca: string, state: string, hosts: array<string, array{provider: string, port: int}>} */
	private array $config;

	/** @param array{port: int, http_port: int, ca: string, state: string, hosts: array<string, array{provider: string, port: int}>} $config */
	public function __construct( array $config ) {
		$this->config = $config;
	}

	public function ca(): string {
		return $this->config['ca'];
	}

	public function is_simulated( string $host ): bool {
		return isset( $this->config['hosts'][ $host ] );
	}

	/** This machine itself is not simulated: loopback requests and WP-Cron go where they always go. */
	public function is_local( string $host ): bool {
		return in_array( $host, array( 'localhost', '127.0.0.1', '::1', '[::1]', '' ), true )
			|| (string) wp_parse_url( (string) get_option( 'home' ), PHP_URL_HOST ) === $host;
	}

	/** The faults that no server can show: the name is not found, nobody listens. */
	private function fault_of( string $host ): string {
		$provider = $this->config['hosts'][ $host ]['provider'] ?? '';
		$state    = json_decode( (string) file_get_contents( $this->config['state'] ), true );
		return (string) ( $state[ $provider ]['fault'] ?? $state['fault'] ?? '' );
	}

	/**
	 * @param string $host Empty for any host that is not simulated.
	 * @return string HOST:PORT
	 */
	public function target( string $host, bool $secure ): string {
		$fault = $this->fault_of( $host );
		if ( 'dns' === $fault ) {
			return ( $host ?: 'nowhere' ) . '.invalid:' . ( $secure ? 443 : 80 );
		}
		if ( 'refused' === $fault ) {
			return self::CLOSED;
		}
		$port = $secure ? $this->config['hosts'][ $host ]['port'] ?? $this->config['port'] : $this->config['http_port'];
		return "127.0.0.1:$port";
	}

	/**
	 * For CURLOPT_CONNECT_TO; the first entry that fits counts. Unlike CURLOPT_RESOLVE it maps the port as well.
	 *
	 * @return list<string>
	 */
	public function for_curl(): array {
		$home = (string) wp_parse_url( (string) get_option( 'home' ), PHP_URL_HOST );
		$list = array();
		foreach ( array_unique( array( 'localhost', '127.0.0.1', $home ) ) as $host ) {
			$list[] = "$host:443:$host:443";
			$list[] = "$host:80:$host:80";
		}
		foreach ( array_keys( $this->config['hosts'] ) as $host ) {
			$list[] = "$host:443:" . $this->target( $host, true );
			$list[] = "$host:80:" . $this->target( $host, false );
		}
		$list[] = ':443:' . $this->target( '', true );
		$list[] = ':80:' . $this->target( '', false );
		return $list;
	}
}

/** The hooks. They are WordPress's own; nothing of the plugin under test is touched. */
final class Detour {

	private Routes $routes;

	public function __construct( Routes $routes ) {
		$this->routes = $routes;
	}

	public function register(): void {
		add_action( 'requests-curl.before_request', array( $this, 'turn_curl' ) );
		add_action( 'requests-curl.before_multi_add', array( $this, 'turn_curl' ) );
		add_action( 'requests-fsockopen.remote_socket', array( $this, 'turn_socket' ) );
		// Early, so that a test can still set another CA.
		add_filter( 'http_request_args', array( $this, 'trust' ), 5, 2 );
		add_filter( 'pre_http_request', array( $this, 'answer_core' ), 10, 3 );
		add_filter( 'pre_option_show_avatars', static fn() => '0' );
	}

	/**
	 * The CA is not set here: a request that does not carry WordPress's own `sslcertificates` to curl fails, as it should.
	 *
	 * @param \CurlHandle|resource $handle
	 */
	public function turn_curl( $handle ): void {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt
		curl_setopt( $handle, CURLOPT_CONNECT_TO, $this->routes->for_curl() );
	}

	/** @param string $socket SCHEME://HOST:PORT, by reference as Requests hands it over. */
	public function turn_socket( &$socket ): void {
		if ( preg_match( '#^(ssl|tcp)://(.+):(?:443|80)$#', (string) $socket, $parts ) && ! $this->routes->is_local( $parts[2] ) ) {
			$socket = $parts[1] . '://' . $this->routes->target( $parts[2], 'ssl' === $parts[1] );
		}
	}

	/**
	 * @param array<string, mixed> $args
	 * @param string               $url
	 * @return array<string, mixed>
	 */
	public function trust( array $args, $url ): array {
		$host = (string) wp_parse_url( (string) $url, PHP_URL_HOST );
		if ( ! $this->routes->is_local( $host ) ) {
			$args['sslcertificates'] = $this->routes->ca();
		}
		if ( $this->routes->is_simulated( $host ) ) {
			// wp_safe_remote_*() looks the name up itself (wp_http_validate_url()), which a machine without a name server cannot.
			$args['reject_unsafe_urls'] = false;
		}
		return $args;
	}

	/**
	 * Update checks and news of WordPress itself get an empty answer at once, and hosts with a port of their own get none at all.
	 *
	 * @param false|array<string, mixed>|\WP_Error $answer
	 * @param array<string, mixed>                 $args
	 * @param string                               $url
	 * @return false|array<string, mixed>|\WP_Error
	 */
	public function answer_core( $answer, array $args, $url ) {
		$host = (string) wp_parse_url( (string) $url, PHP_URL_HOST );
		$port = (int) wp_parse_url( (string) $url, PHP_URL_PORT );
		if ( false !== $answer || $this->routes->is_local( $host ) ) {
			return $answer;
		}
		if ( $port && ! in_array( $port, array( 80, 443 ), true ) ) {
			return new \WP_Error( 'http_request_failed', "The test site reaches no other port of $host." );
		}
		if ( 'api.wordpress.org' !== $host || $this->is_ours( $args ) ) {
			return $answer;
		}
		return array(
			'headers'  => array(),
			'body'     => '',
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	}

	/**
	 * Key Health names itself in its user agent.
	 *
	 * @param array<string, mixed> $args
	 */
	private function is_ours( array $args ): bool {
		$headers = is_array( $args['headers'] ?? null ) ? $args['headers'] : array();
		$names   = (string) ( $args['user-agent'] ?? '' ) . ' ' . wp_json_encode( $headers );
		return 1 === preg_match( '/key[ _-]?health/i', $names );
	}
}

/**
 * Paths that are not there are looked for beside the settings, so that the whole folder may be mounted somewhere else.
 *
 * @return array{port: int, http_port: int, ca: string, state: string, hosts: array<string, array{provider: string, port: int}>}|null
 */
function settings(): ?array {
	$given  = getenv( 'KEY_HEALTH_SIMULATOR' ) ?: __DIR__ . '/key-health-simulator.json';
	$inline = '{' === $given[0];
	if ( ! $inline && ! is_readable( $given ) ) {
		return null;
	}
	$config = json_decode( $inline ? $given : (string) file_get_contents( $given ), true );
	foreach ( array( 'ca', 'state' ) as $name ) {
		$beside = ( $inline ? __DIR__ : dirname( $given ) ) . '/' . basename( $config[ $name ] );
		if ( ! is_readable( $config[ $name ] ) && is_readable( $beside ) ) {
			$config[ $name ] = $beside;
		}
	}
	return $config;
}

$key_health_simulator_settings = settings();
if ( $key_health_simulator_settings ) {
	( new Detour( new Routes( $key_health_simulator_settings ) ) )->register();
}
unset( $key_health_simulator_settings );
