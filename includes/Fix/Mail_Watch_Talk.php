<?php
/**
 * What a mail server said while a mail was handed to it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * PHPMailer tells it line by line when it is asked to (wp-includes/PHPMailer/SMTP.php, edebug()). At the level "server" it hides what
 * it sends to log in; of what it sends nothing is kept here anyway.
 */
final class Mail_Watch_Talk {

	/** SMTP::DEBUG_SERVER. */
	private const LEVEL = 2;

	/** @var object|null PHPMailer, or what stands in its place. */
	private $mailer;

	/** @var array<string, mixed> How it was set before. */
	private $before = array();

	/** @var string */
	private $reply = '';

	/** @var string What kept it from a reply. */
	private $trouble = '';

	/** @var float|null */
	private $began;

	/** @var int */
	private $duration_ms = 0;

	/** @var bool */
	private $is_local = false;

	/**
	 * @param mixed $mailer As `phpmailer_init` hands it on.
	 */
	public function listen( $mailer ): void {
		$this->stop();
		if ( ! is_object( $mailer ) ) {
			return;
		}
		$this->mailer = $mailer;
		foreach ( array(
			'SMTPDebug'   => self::LEVEL,
			'Debugoutput' => array( $this, 'hear' ),
		) as $name => $value ) {
			if ( property_exists( $mailer, $name ) ) {
				$this->before[ $name ] = $mailer->$name;
				$mailer->$name         = $value;
			}
		}
	}

	/** Puts the mailer back to how it was. */
	public function stop(): void {
		foreach ( null === $this->mailer ? array() : $this->before as $name => $value ) {
			$this->mailer->$name = $value;
		}
		$this->before = array();
	}

	/**
	 * @param mixed $line  What PHPMailer tells.
	 * @param mixed $level How much detail it is.
	 */
	public function hear( $line, $level = 0 ): void {
		$line = is_string( $line ) ? trim( $line ) : '';
		if ( 1 === preg_match( '~^Sending with (?:mail|sendmail|qmail)\b~', $line ) ) {
			$this->is_local = true;
		}
		if ( 1 !== preg_match( '~^(?:SERVER -> CLIENT|CLIENT -> SERVER|Connection|SMTP)~', $line ) ) {
			return;
		}
		$now               = microtime( true );
		$this->began       = $this->began ?? $now;
		$this->duration_ms = (int) round( ( $now - $this->began ) * 1000 );
		if ( 1 === preg_match( '~^SERVER -> CLIENT:\s*(.+)$~s', $line, $said ) ) {
			// The last word is always "goodbye".
			$this->reply = 0 === strpos( $said[1], '221' ) ? $this->reply : trim( $said[1] );
		} elseif ( 1 === preg_match( '~^(?:SMTP ERROR:|Connection failed|SMTP connect\(\) failed)\s*(.*)$~s', $line, $said ) ) {
			$this->trouble = trim( '' === $said[1] ? $line : $said[1] );
		}
	}

	/** Whether it was given to `mail()` or a program of this server: PHPMailer says so itself. */
	public function is_local(): bool {
		return $this->is_local;
	}

	/** Whether any server was talked to, or tried. */
	public function took_place(): bool {
		return null !== $this->began;
	}

	/** The three digits of the last reply; null when there was none. */
	public function status(): ?int {
		return 1 === preg_match( '~^[2-5][0-9]{2}~', $this->reply, $code ) ? (int) $code[0] : null;
	}

	public function words(): string {
		return '' === $this->reply ? $this->trouble : $this->reply;
	}

	public function duration_ms(): int {
		return $this->duration_ms;
	}

	/** "smtp.example.com:587" */
	public function server(): string {
		$host = $this->told( 'Host' );
		$port = $this->told( 'Port' );
		return '' === $port || false !== strpos( $host, ':' ) ? $host : "$host:$port";
	}

	/** What PHPMailer is set to: `From`, `Mailer`; '' when it was not asked to send. */
	public function told( string $name ): string {
		$value = null !== $this->mailer && isset( $this->mailer->$name ) ? $this->mailer->$name : '';
		return is_scalar( $value ) ? (string) $value : '';
	}
}
