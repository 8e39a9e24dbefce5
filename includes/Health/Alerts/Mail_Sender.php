<?php
/**
 * Sends a message by email.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * Through the mail path of the site, which may wait for minutes for a mail server (PHPMailer's own limit is 300 seconds): while ours is
 * on its way it waits for seconds.
 */
final class Mail_Sender {

	private const TIMEOUT_S = 5;

	/** @var Mail_Way */
	private $way;

	public function __construct( Mail_Way $way ) {
		$this->way = $way;
	}

	public function send( Channel $channel, Message $message ): Delivery {
		if ( null !== $this->way->stopped_by() ) {
			return new Delivery( false, 'mail_stopped' );
		}
		if ( null !== $this->way->blocked_by() ) {
			return new Delivery( false, 'mail_path' );
		}
		$failed = false;
		$fail   = static function () use ( &$failed ): void {
			$failed = true;
		};
		add_action( 'wp_mail_failed', $fail );
		add_filter( 'http_request_args', array( $this, 'hurry_request' ), PHP_INT_MAX );
		add_action( 'phpmailer_init', array( $this, 'hurry_mailer' ), PHP_INT_MAX );
		$is_taken = $this->mail( $channel->address()->reveal(), $message );
		remove_action( 'phpmailer_init', array( $this, 'hurry_mailer' ), PHP_INT_MAX );
		remove_filter( 'http_request_args', array( $this, 'hurry_request' ), PHP_INT_MAX );
		remove_action( 'wp_mail_failed', $fail );
		return $is_taken && ! $failed ? new Delivery( true, 'sent' ) : new Delivery( false, 'mail_refused' );
	}

	/**
	 * Called by WordPress before a plugin asks its provider.
	 *
	 * @internal
	 * @param mixed $args Arguments of the request.
	 * @return mixed
	 */
	public function hurry_request( $args ) {
		if ( is_array( $args ) ) {
			$args['timeout'] = min( self::TIMEOUT_S, is_numeric( $args['timeout'] ?? null ) ? (float) $args['timeout'] : self::TIMEOUT_S );
		}
		return $args;
	}

	/**
	 * Called by WordPress before PHPMailer sends.
	 *
	 * @internal
	 * @param mixed $mailer The mailer; some plugins put another one in its place.
	 */
	public function hurry_mailer( $mailer ): void {
		if ( $mailer instanceof \PHPMailer\PHPMailer\PHPMailer ) {
			$mailer->Timeout                      = self::TIMEOUT_S; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's.
			$mailer->getSMTPInstance()->Timelimit = self::TIMEOUT_S; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's.
		}
	}

	/** What others print meanwhile is thrown away. Some that replace wp_mail() return nothing. */
	private function mail( string $to, Message $message ): bool {
		$level = ob_get_level();
		ob_start();
		try {
			return false !== wp_mail( $to, $message->title(), Payloads::text( $message ) );
		} catch ( \Throwable $thrown ) {
			return false;
		} finally {
			while ( ob_get_level() > $level && ob_end_clean() ) {
				continue;
			}
		}
	}
}
