<?php
/**
 * How a try to tell somebody ended.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * A word, a status where there was one. Never what the other side wrote: its texts are not ours to keep.
 */
final class Delivery {

	/** @var bool */
	private $is_ok;

	/** @var string `sent`, `refused`, `redirect`, `mail_refused`, `mail_path`, `mail_stopped`, `address`, or a diagnosis of a request that failed. */
	private $word;

	/** @var int HTTP status; 0 for none. */
	private $status;

	public function __construct( bool $is_ok, string $word, int $status = 0 ) {
		$this->is_ok  = $is_ok;
		$this->word   = $word;
		$this->status = $status;
	}

	public function is_ok(): bool {
		return $this->is_ok;
	}

	/**
	 * @return array{at: int, ok: bool, word: string, status: int}
	 */
	public function record( int $now ): array {
		return array(
			'at'     => $now,
			'ok'     => $this->is_ok,
			'word'   => $this->word,
			'status' => $this->status,
		);
	}

	public function sentence(): string {
		return self::words( $this->is_ok, $this->word, $this->status );
	}

	/** The sentence of a try that was kept. */
	public static function words( bool $is_ok, string $word, int $status ): string {
		if ( $is_ok ) {
			/* translators: %d: HTTP status code. */
			return 0 === $status ? __( 'The mail path of this site took the message.', 'key-health' ) : sprintf( __( 'It arrived: the answer was %d.', 'key-health' ), $status );
		}
		$sentences = array(
			/* translators: %d: HTTP status code. */
			'refused'            => sprintf( __( 'It was not taken: the answer was %d.', 'key-health' ), $status ),
			/* translators: %d: HTTP status code. */
			'redirect'           => sprintf( __( 'The answer was %d and leads elsewhere. Key Health follows no redirect: enter the final address.', 'key-health' ), $status ),
			'mail_refused'       => __( 'The mail path of this site refused the message.', 'key-health' ),
			'mail_path'          => __( 'Not tried: the key that sends this site’s mail does not work.', 'key-health' ),
			'mail_stopped'       => __( 'Not tried: the plugin that sends this site’s mail is told to send none.', 'key-health' ),
			'address'            => __( 'Not sent: the address does not lead to a public host.', 'key-health' ),
			'dns'                => __( 'The host’s name was not found.', 'key-health' ),
			'tls'                => __( 'No secure connection: the certificate was not accepted.', 'key-health' ),
			/* translators: %d: number of seconds. */
			'timeout'            => sprintf( __( 'No answer within %d seconds.', 'key-health' ), Webhook::TIMEOUT_S ),
			'connection_refused' => __( 'The host took no connection.', 'key-health' ),
			'proxy_error'        => __( 'The proxy of this site did not let it through.', 'key-health' ),
			'blocked_by_site'    => __( 'This site’s own settings block requests to that host.', 'key-health' ),
			'intercepted'        => __( 'Another plugin of this site stopped or changed the message.', 'key-health' ),
		);
		return $sentences[ $word ] ?? __( 'The answer could not be read.', 'key-health' );
	}
}
