<?php
/**
 * Sends a message to a webhook.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Hooks\Culprit;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * One POST, no redirect, and not longer than a few seconds.
 */
final class Webhook {

	public const TIMEOUT_S = 5;

	/** Header of the signature: `t=SECONDS,v1=HEX`. */
	public const SIGNATURE = 'X-Key-Health-Signature';

	/** @var Http */
	private $http;

	/** @var Webhook_Address */
	private $addresses;

	/** @var Clock */
	private $clock;

	public function __construct( Http $http, Webhook_Address $addresses, Clock $clock ) {
		$this->http      = $http;
		$this->addresses = $addresses;
		$this->clock     = $clock;
	}

	/**
	 * @param Secret|null $secret What it is signed with; the services of others do not look at it, so it is sent to none of them.
	 */
	public function send( Channel $channel, Message $message, ?Secret $secret ): Delivery {
		// A name may lead elsewhere by now.
		if ( null !== $this->addresses->problem( $channel->address() ) ) {
			return new Delivery( false, 'address' );
		}
		$body    = (string) wp_json_encode( Payloads::of( $channel->kind(), $message ), JSON_UNESCAPED_SLASHES );
		$headers = array( 'Content-Type' => 'application/json' );
		if ( 'generic' === $channel->kind() && null !== $secret ) {
			$headers['X-Key-Health-Delivery'] = $message->id();
			$headers[ self::SIGNATURE ]       = self::signature( $body, $secret, $this->clock->now() );
		}
		$answer  = $this->http->send( new Request( 'POST', 'https://' . $channel->shown() . '/', $headers, new Secret( $body ), array(), null, self::without_port( $channel->address() ) ) );
		$failure = $answer->failure();
		if ( null !== $failure ) {
			return new Delivery( false, ( new Failure_Reader() )->read( $failure ) );
		}
		if ( in_array( $answer->interference()['how'] ?? '', array( Culprit::ANSWERED, Culprit::STOPPED ), true ) ) {
			return new Delivery( false, 'intercepted' );
		}
		$status = (int) $answer->status();
		if ( $status >= 300 && $status < 400 ) {
			return new Delivery( false, 'redirect', $status );
		}
		$is_ok = $status >= 200 && $status < 300;
		return new Delivery( $is_ok, $is_ok ? 'sent' : 'refused', $status );
	}

	/** Teams writes the usual port into its addresses, and WordPress takes it out again, which would look like somebody else's doing. */
	private static function without_port( Secret $address ): Secret {
		return new Secret( (string) preg_replace( '~^(https://[^/:?#]+):443(?=[/?#]|$)~i', '$1', $address->reveal() ) );
	}

	/** The receiver makes the same of the body as it came, and of the time. */
	public static function signature( string $body, Secret $secret, int $now ): string {
		return "t=$now,v1=" . hash_hmac( 'sha256', "$now.$body", $secret->reveal() );
	}
}
