<?php
/**
 * Constants count only while another constant is strictly true, and each only while it is not empty.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * WP Mail SMTP 4.7.1, src/Options.php:980 (`WPMS_ON === true`) and :1158 (each constant must be truthy, so that an empty one is as good
 * as absent); 4.8.0 alike. So do Easy WP SMTP 2.13.1 (src/Options.php:928) and Icegram Express 5.9.33
 * (lite/includes/class-email-subscribers.php:1656).
 */
final class Enabled_Flag implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var string Short name of the plugin. */
	private $plugin;

	/** @var string The constant that switches the others on. */
	private $flag;

	public function __construct( string $plugin, string $flag ) {
		$this->sentences = new Sentences( $plugin );
		$this->plugin    = $plugin;
		$this->flag      = $flag;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		$is_on = defined( $this->flag ) && true === constant( $this->flag );
		if ( $is_on && $constant->is_truthy() ) {
			return $this->sentences->constant( $name, 'flag_on' );
		}
		if ( ! $constant->is_there() ) {
			return $this->sentences->database();
		}
		return $this->sentences->database( $is_on ? $this->sentences->no_value( $constant ) : $this->flag_off() );
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function flag_off(): array {
		/* translators: 1: name of a constant, 2: name of a plugin. */
		$reason = sprintf( __( 'Ignored because %1$s is not set to true: without it, %2$s reads none of its constants.', 'key-health' ), $this->flag, $this->plugin );
		return Sentences::about( 'flag_off', $reason );
	}
}
