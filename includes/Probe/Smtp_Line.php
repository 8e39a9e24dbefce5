<?php
/**
 * A connection to a mail server.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use PHPMailer\PHPMailer\SMTP;

defined( 'ABSPATH' ) || exit;

if ( ! class_exists( SMTP::class, false ) ) {
	// A mailer plugin may have brought its own before.
	require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
}

/**
 * WordPress's own SMTP class, which speaks as the site's mailer does. It forgets what is needed here: PHP's own words about a failed
 * connection, the greeting of a server that refuses at once, and whether a missing reply means silence or a closed line. Its way of
 * reading also has no limit of size, and waits twice.
 *
 * phpcs:disable WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- names of PHPMailer.
 */
final class Smtp_Line extends SMTP {

	private const MAX_BYTES = 16384;

	/** How long a server that says nothing may take to answer a TLS handshake, in seconds. */
	private const TRIAL_S = 3;

	/** @var list<string> */
	private $replies = array();

	/** @var list<string> What PHP said went wrong. */
	private $faults = array();

	/** @var bool The last reply was awaited in vain, on a line that is open. */
	private $is_silent = false;

	/** @var bool The server waited for TLS from the first byte. */
	private $wanted_tls = false;

	/** @var bool A handshake failed half-way, so that nothing can be said any more. */
	private $is_broken = false;

	public function __construct( int $timeout_s ) {
		$this->do_debug  = self::DEBUG_OFF;
		$this->Timeout   = $timeout_s;
		$this->Timelimit = $timeout_s;
	}

	/** The first reply: the greeting. '' when there was none. */
	public function greeting(): string {
		return $this->replies[0] ?? '';
	}

	public function was_connected(): bool {
		return (bool) $this->replies;
	}

	public function is_silent(): bool {
		return $this->is_silent;
	}

	public function wanted_tls(): bool {
		return $this->wanted_tls;
	}

	/** In PHP's own words; '' when PHP said nothing. */
	public function fault(): string {
		return implode( '; ', array_unique( $this->faults ) );
	}

	/** The address this server speaks from, '' when unknown. */
	public function local_address(): string {
		$name = is_resource( $this->smtp_conn ) ? (string) stream_socket_get_name( $this->smtp_conn, false ) : '';
		return trim( (string) preg_replace( '/:\d+$/D', '', $name ), '[]' );
	}

	/**
	 * EHLO, and again after STARTTLS.
	 *
	 * @phpstan-impure
	 */
	public function introduce( string $name ): bool {
		return $this->hello( $name );
	}

	/** @phpstan-impure */
	public function startTLS(): bool {
		$this->is_broken = ! parent::startTLS() && 0 === strpos( $this->last_reply, '220' );
		return ! $this->is_broken && 0 === strpos( $this->last_reply, '220' );
	}

	/** A polite end, without waiting long for the other side. */
	public function leave(): void {
		if ( $this->is_broken ) {
			$this->close();
			return;
		}
		$this->Timeout   = 1;
		$this->Timelimit = 1;
		$this->quit();
	}

	/**
	 * @param string         $command       What is done.
	 * @param string         $commandstring What is sent.
	 * @param int|array<int> $expect        Reply codes that mean success.
	 * @return bool
	 */
	protected function sendCommand( $command, $commandstring, $expect ) {
		// Else the last reply of a line that is dead would pass for the reply to this.
		$this->last_reply = '';
		return parent::sendCommand( $command, $commandstring, $expect );
	}

	/**
	 * @return string The lines of one reply, '' when none came.
	 */
	protected function get_lines() {
		$reply  = '';
		$end    = microtime( true ) + $this->Timelimit;
		$socket = $this->smtp_conn;
		if ( is_resource( $socket ) ) {
			set_error_handler( $this->listener() ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- PHP tells the reason in no other way.
			stream_set_blocking( $socket, false );
			do {
				$open   = $this->wait( $socket, $end );
				$reply .= $open ? (string) fread( $socket, self::MAX_REPLY_LENGTH ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_read_fread -- a socket.
				$eof    = stream_get_meta_data( $socket )['eof'];
				$whole  = 1 === preg_match( '/(?:^|\n)(?:.{0,3}|\d{3} .*)\r?\n$/D', $reply );
			} while ( $open && ! $eof && ! $whole && strlen( $reply ) < self::MAX_BYTES );
			$this->is_silent = ! $eof && '' === $reply;
			if ( $this->is_silent && ! $this->replies ) {
				$this->wanted_tls = $this->answers_tls( $socket );
			}
			stream_set_blocking( $socket, true );
			restore_error_handler();
		}
		$this->replies[] = $reply;
		return $reply;
	}

	/**
	 * @param int    $errno   PHP's number of the fault.
	 * @param string $errmsg  PHP's words.
	 * @param string $errfile Not used.
	 * @param int    $errline Not used.
	 * @return void
	 */
	protected function errorHandler( $errno, $errmsg, $errfile = '', $errline = 0 ) {
		$this->faults[] = trim( (string) preg_replace( '/\s+/', ' ', $errmsg ) );
		parent::errorHandler( $errno, $errmsg, $errfile, $errline );
	}

	/** @return callable(int, string): bool */
	private function listener(): callable {
		return function ( int $errno, string $errmsg ): bool {
			$this->errorHandler( $errno, $errmsg );
			return true;
		};
	}

	/**
	 * Until there is something to read. False when the time is over.
	 *
	 * @param resource $socket An open line.
	 * @param float    $end    When the time is over.
	 */
	private function wait( $socket, float $end ): bool {
		$left  = max( 0, $end - microtime( true ) );
		$read  = array( $socket );
		$write = null;
		return $left > 0 && (bool) stream_select( $read, $write, $write, (int) $left, (int) ( 1000000 * ( $left - (int) $left ) ) );
	}

	/**
	 * A port for TLS says nothing before the client has spoken. So does a server that hangs: only a handshake tells the two apart.
	 * Nothing but the handshake travels.
	 *
	 * @param resource $socket A line that is open and silent.
	 */
	private function answers_tls( $socket ): bool {
		$before = count( $this->faults );
		$end    = microtime( true ) + self::TRIAL_S;
		do {
			$done = stream_socket_enable_crypto( $socket, true, STREAM_CRYPTO_METHOD_TLS_CLIENT );
		} while ( 0 === $done && $this->wait( $socket, $end ) );
		$said         = implode( ' ', array_slice( $this->faults, $before ) );
		$this->faults = array_slice( $this->faults, 0, $before );
		// A certificate that is refused was shown by somebody who speaks TLS.
		return true === $done || false !== stripos( $said, 'certificate' );
	}
}
