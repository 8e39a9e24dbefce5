<?php
/**
 * Constants count only when all of them hold something.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Contact Form 7 6.1.6, modules/recaptcha/service.php:92 and :108: `if ( $this->get_global_sitekey() and $this->get_global_secret() )`,
 * so that PHP must call both true.
 */
final class Pair_Wins implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var string Short name of the plugin. */
	private $plugin;

	/** @var list<string> Names of constants. */
	private $constants;

	/**
	 * @param string       $plugin    Short name of the plugin.
	 * @param list<string> $constants Names of constants.
	 */
	public function __construct( string $plugin, array $constants ) {
		$this->sentences = new Sentences( $plugin );
		$this->plugin    = $plugin;
		$this->constants = $constants;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $constant->is_there() ) {
			return $this->sentences->database();
		}
		if ( ! $constant->is_truthy() ) {
			return $this->sentences->database( $this->sentences->no_value( $constant ) );
		}
		$missing = $this->missing();
		if ( '' === $missing ) {
			return $this->sentences->constant( $name );
		}
		return $this->sentences->database(
			Sentences::about(
				'pair_incomplete',
				defined( $missing )
					/* translators: 1: name of a constant, 2: name of a plugin. */
					? sprintf( __( 'Ignored because %1$s is empty: %2$s reads these constants only together.', 'key-health' ), $missing, $this->plugin )
					/* translators: 1: name of a constant, 2: name of a plugin. */
					: sprintf( __( 'Ignored because %1$s is not defined: %2$s reads these constants only together.', 'key-health' ), $missing, $this->plugin )
			)
		);
	}

	/** The first that is not there or that PHP calls false; '' for none. */
	private function missing(): string {
		foreach ( $this->constants as $constant ) {
			if ( ! Found::constant( $constant )->is_truthy() ) {
				return $constant;
			}
		}
		return '';
	}
}
