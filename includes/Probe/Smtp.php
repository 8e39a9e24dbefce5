<?php
/**
 * Logs in to a mail server, and sends nothing.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * EHLO, TLS and AUTH in the order in which WordPress's mailer does them, ended with QUIT before MAIL FROM. The certificate is
 * checked, whatever the mailer does; the password travels unencrypted only where the settings say so and the server offers nothing
 * better.
 *
 * Where the server replied, the answer's status is its reply code and the body its lines without that code. Headers say the rest:
 * `x-step` (greeting, ehlo, starttls, auth: what the reply is to), `x-encryption` (none, tls, ssl: of the line at that moment),
 * `x-offered` (ways to sign in), `x-used` (the one that was used), `x-fault` (why nobody could sign in although nothing was refused:
 * no_starttls, no_auth, no_known_way; tls_port, plain_port: port and encryption do not fit).
 */
final class Smtp {

	public const TIMEOUT_S = 10;

	/** Failures of the way; Failure_Reader reads the text. */
	public const FAILED = 'smtp_failed';

	/** PHPMailer's own order. It also knows XOAUTH2, which takes no password. */
	private const WAYS = array( 'CRAM-MD5', 'LOGIN', 'PLAIN' );

	/** @var string How this site names itself; '' for its host name. */
	private $name;

	/** @var string File with the certificates that are trusted. */
	private $ca_file;

	/** @var (callable(string, int): string)|null Gets host and port, gives the "host:port" to connect to. */
	private $route;

	/** @var int */
	private $timeout_s;

	/**
	 * @param string                               $name      How this site names itself in EHLO; '' for its host name.
	 * @param string                               $ca_file   File with the certificates that are trusted; '' for the one WordPress brings along.
	 * @param (callable(string, int): string)|null $route     Gets host and port, gives the "host:port" to connect to. The certificate is still checked against the host.
	 * @param int                                  $timeout_s Seconds for connecting, and for each reply.
	 */
	public function __construct( string $name = '', string $ca_file = '', ?callable $route = null, int $timeout_s = self::TIMEOUT_S ) {
		$this->name      = $name;
		$this->ca_file   = $ca_file;
		$this->route     = $route;
		$this->timeout_s = $timeout_s;
	}

	public function login( Smtp_Login $login ): Answer {
		return $this->ask( $login, true );
	}

	/** The same up to the moment of signing in: neither name nor password travels. */
	public function greet( Smtp_Login $login ): Answer {
		return $this->ask( $login, false );
	}

	private function ask( Smtp_Login $login, bool $signs_in ): Answer {
		$started = microtime( true );
		$since   = static function () use ( $started ): int {
			return (int) round( 1000 * ( microtime( true ) - $started ) );
		};
		if ( ! function_exists( 'stream_socket_client' ) || ( '' !== $login->encryption() && ! extension_loaded( 'openssl' ) ) ) {
			return Answer::failed( 'http_failure', 'PHP cannot make this kind of connection.', $since() );
		}
		try {
			$line = new Smtp_Line( $this->timeout_s );
			$said = $this->talk( $line, $login, $signs_in );
			$here = $line->local_address();
			$line->leave();
		} catch ( \Throwable $error ) {
			// Its message may hold what was sent.
			return Answer::failed( self::FAILED, get_class( $error ), $since() );
		}
		return new Answer( $said['status'], $said['headers'], $this->without_echo( $said['body'], $login ), $said['failure'], $since(), $here );
	}

	/** A server may quote what it could not use. The redactor knows the password, but not the shapes in which only SMTP sends it. */
	private function without_echo( string $body, Smtp_Login $login ): string {
		$pass = $login->pass()->reveal();
		return str_replace(
			array( base64_encode( "\0" . $login->user() . "\0" . $pass ), base64_encode( $pass ) ),
			'••••',
			$body
		);
	}

	/**
	 * @param Smtp_Line  $line  Not connected yet.
	 * @param Smtp_Login $login Who signs in where.
	 * @param bool       $signs_in Whether it goes on to the password.
	 * @return array{status: int|null, headers: array<string, string>, body: string, failure: array{code: string, text: string}|null}
	 */
	private function talk( Smtp_Line $line, Smtp_Login $login, bool $signs_in ): array {
		$talk = new Smtp_Talk( $line, $login->encryption() );
		$name = '' === $this->name ? (string) wp_parse_url( home_url(), PHP_URL_HOST ) : $this->name;
		$name = 1 === preg_match( '/^[a-z0-9][a-z0-9.-]*$/iD', $name ) ? $name : 'localhost';
		if ( ! $this->connect( $line, $login ) ) {
			return $talk->no_greeting();
		}
		if ( ! $line->introduce( $name ) ) {
			return $talk->reply( 'ehlo' );
		}
		// As PHPMailer does: also without being told, where the server offers it.
		$offers_tls = 'ssl' !== $login->encryption() && (bool) $line->getServerExt( 'STARTTLS' );
		if ( 'tls' === $login->encryption() && ! $offers_tls ) {
			return $talk->missing( 'no_starttls' );
		}
		if ( $offers_tls ) {
			if ( ! $line->startTLS() ) {
				return $talk->no_tls();
			}
			$talk->encrypt();
			if ( ! $line->introduce( $name ) ) {
				return $talk->reply( 'ehlo' );
			}
		}
		if ( ! $signs_in ) {
			return $talk->reply( 'ehlo' );
		}
		$offered = $line->getServerExt( 'AUTH' );
		$offered = is_array( $offered ) ? array_filter( $offered, 'is_string' ) : array();
		$ways    = array_values( array_intersect( self::WAYS, $offered ) );
		$talk->offer( implode( ' ', $offered ), $ways[0] ?? '' );
		if ( ! $ways ) {
			return $talk->missing( $offered ? 'no_known_way' : 'no_auth' );
		}
		$line->authenticate( $login->user(), $login->pass()->reveal(), $ways[0] );
		return $talk->reply( 'auth' );
	}

	private function connect( Smtp_Line $line, Smtp_Login $login ): bool {
		$target = null === $this->route ? $login->host() . ':' . $login->port() : ( $this->route )( $login->host(), $login->port() );
		$colon  = (int) strrpos( $target, ':' );
		return (bool) $line->connect(
			( 'ssl' === $login->encryption() ? 'ssl://' : 'tcp://' ) . substr( $target, 0, $colon ),
			(int) substr( $target, $colon + 1 ),
			$this->timeout_s,
			array(
				'ssl' => array(
					'verify_peer'       => true,
					'verify_peer_name'  => true,
					'allow_self_signed' => false,
					'peer_name'         => rtrim( $login->host(), '.' ),
					'SNI_enabled'       => true,
					'cafile'            => '' === $this->ca_file ? ABSPATH . WPINC . '/certificates/ca-bundle.crt' : $this->ca_file,
				),
			)
		);
	}
}
