<?php
/**
 * What came of a talk with a mail server.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the parts of an Answer out of how far the talk went.
 *
 * @phpstan-type Said array{status: int|null, headers: array<string, string>, body: string, failure: array{code: string, text: string}|null}
 */
final class Smtp_Talk {

	/** OpenSSL's words, of several versions, for bytes that are no TLS. */
	private const NO_TLS_SPOKEN = '/wrong version number|unknown protocol|packet length too long|record layer failure/i';

	/** @var Smtp_Line */
	private $line;

	/** @var string none | tls | ssl */
	private $encryption;

	/** @var array<string, string> */
	private $headers = array();

	/** @param string $encryption '' | 'tls' | 'ssl' of the settings. */
	public function __construct( Smtp_Line $line, string $encryption ) {
		$this->line       = $line;
		$this->encryption = 'ssl' === $encryption ? 'ssl' : 'none';
	}

	/** From now on the line is encrypted. */
	public function encrypt(): void {
		$this->encryption = 'tls';
	}

	/**
	 * @param string $offered Ways to sign in.
	 * @param string $used    The one that is used; '' for none.
	 */
	public function offer( string $offered, string $used ): void {
		$this->headers = array_filter(
			array(
				'x-offered' => $offered,
				'x-used'    => $used,
			)
		);
	}

	/**
	 * @param string $step What the last reply is to.
	 * @phpstan-return Said
	 */
	public function reply( string $step ): array {
		return $this->said( $this->line->getLastReply(), $step );
	}

	/**
	 * @param string $fault What is missing in the server's reply to EHLO.
	 * @phpstan-return Said
	 */
	public function missing( string $fault ): array {
		return $this->said( $this->line->getLastReply(), 'ehlo', $fault );
	}

	/**
	 * After a connection that did not come about, or a greeting that is none.
	 *
	 * @phpstan-return Said
	 */
	public function no_greeting(): array {
		$greeting = $this->line->greeting();
		// A server for TLS alone answers with a record of its own: alert or handshake.
		if ( $this->line->wanted_tls() || 1 === preg_match( '/^[\x15\x16]\x03/', $greeting ) ) {
			return $this->said( '', 'greeting', 'tls_port' );
		}
		if ( ! $this->line->was_connected() && 1 === preg_match( self::NO_TLS_SPOKEN, $this->line->fault() ) ) {
			return $this->said( '', 'greeting', 'plain_port' );
		}
		if ( ! $this->line->was_connected() ) {
			return $this->failed( $this->line->fault() );
		}
		return $this->said( $greeting, 'greeting' );
	}

	/**
	 * After STARTTLS that was refused, or a handshake that failed.
	 *
	 * @phpstan-return Said
	 */
	public function no_tls(): array {
		$reply = $this->line->getLastReply();
		return 0 === strpos( $reply, '220' )
			? $this->failed( 'SSL: ' . ( '' === $this->line->fault() ? 'Handshake timed out' : $this->line->fault() ) )
			: $this->said( $reply, 'starttls' );
	}

	/**
	 * @param string $reply The server's lines.
	 * @param string $step  What they reply to.
	 * @param string $fault Why nobody could sign in although nothing was refused.
	 * @phpstan-return Said
	 */
	private function said( string $reply, string $step, string $fault = '' ): array {
		$status = 1 === preg_match( '/^[2-5]\d\d(?=[ \r\n-]|$)/', $reply, $match ) ? (int) $match[0] : null;
		if ( null === $status && '' === $fault ) {
			return $this->failed( $this->why_no_reply( $reply, $step ) );
		}
		$headers = array(
			'x-step'       => $step,
			'x-encryption' => $this->encryption,
			'x-fault'      => $fault,
		);
		return array(
			'status'  => $status,
			'headers' => array_filter( $headers + $this->headers ),
			'body'    => null === $status ? '' : trim( (string) preg_replace( array( '/\r\n?/', '/^\d{3}[ -]?/m' ), array( "\n", '' ), $reply ) ),
			'failure' => null,
		);
	}

	private function why_no_reply( string $reply, string $step ): string {
		if ( '' !== $reply ) {
			return 'The server did not speak SMTP.';
		}
		if ( $this->line->is_silent() ) {
			return 'The connection timed out while waiting for a reply.';
		}
		return 'greeting' === $step
			? 'Connection refused: the server closed it before it said anything.'
			: 'The server closed the connection without a reply.';
	}

	/**
	 * @param string $text What went wrong.
	 * @phpstan-return Said
	 */
	private function failed( string $text ): array {
		return array(
			'status'  => null,
			'headers' => array(),
			'body'    => '',
			'failure' => array(
				'code' => Smtp::FAILED,
				'text' => $text,
			),
		);
	}
}
