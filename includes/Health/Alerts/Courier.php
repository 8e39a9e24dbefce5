<?php
/**
 * Carries a message to a channel.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * Whatever happens on the way, it comes back with a word.
 */
final class Courier {

	/** @var Webhook */
	private $webhook;

	/** @var Mail_Sender */
	private $mail;

	/** @var Alert_Settings */
	private $settings;

	public function __construct( Webhook $webhook, Mail_Sender $mail, Alert_Settings $settings ) {
		$this->webhook  = $webhook;
		$this->mail     = $mail;
		$this->settings = $settings;
	}

	public function carry( Channel $channel, Message $message ): Delivery {
		try {
			return $channel->is_email() ? $this->mail->send( $channel, $message ) : $this->webhook->send( $channel, $message, $this->settings->secret() );
		} catch ( \Throwable $thrown ) {
			// Code of others runs in between.
			return new Delivery( false, 'intercepted' );
		}
	}
}
