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
 * WP Mail SMTP 4.7.1 and 4.8.0, src/Options.php: is_const_enabled() wants `WPMS_ON === true`; is_const_defined() wants each
 * constant to be truthy, so that an empty one is as good as absent.
 */
final class Enabled_Flag implements Rule {

	/** @var string Short name of the plugin. */
	private $plugin;

	/** @var string The constant that switches the others on. */
	private $flag;

	public function __construct( string $plugin, string $flag ) {
		$this->plugin = $plugin;
		$this->flag   = $flag;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		$is_on = defined( $this->flag ) && true === constant( $this->flag );
		if ( $is_on && $constant->is_truthy() ) {
			return new Decision(
				true,
				array(
					'because' => 'flag_on',
					/* translators: %s: name of a plugin. */
					'reason'  => sprintf( __( '%s uses this one. A constant wins over the database.', 'key-health' ), $this->plugin ),
				),
				array(
					'because' => 'constant_wins',
					/* translators: %s: name of a constant. */
					'reason'  => sprintf( __( 'Ignored because the constant %s is defined and wins.', 'key-health' ), $name ),
				)
			);
		}
		return new Decision(
			false,
			$is_on ? $this->empty_constant() : $this->flag_off(),
			array(
				'because' => 'no_constant',
				/* translators: %s: name of a plugin. */
				'reason'  => sprintf( __( '%s uses this one.', 'key-health' ), $this->plugin ),
			)
		);
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function empty_constant(): array {
		return array(
			'because' => 'empty',
			/* translators: %s: name of a plugin. */
			'reason'  => sprintf( __( 'Ignored because it is empty. %s then reads the database.', 'key-health' ), $this->plugin ),
		);
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function flag_off(): array {
		return array(
			'because' => 'flag_off',
			/* translators: 1: name of a constant, 2: name of a plugin. */
			'reason'  => sprintf( __( 'Ignored because %1$s is not set to true: without it, %2$s reads none of its constants.', 'key-health' ), $this->flag, $this->plugin ),
		);
	}
}
