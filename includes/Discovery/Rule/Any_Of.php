<?php
/**
 * As soon as one of several constants is defined, the database counts for none of them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * WP Offload SES 1.7.0, classes/Amazon-Web-Services.php:70, 87 and 101: `is_any_access_key_constant_defined()` decides for both halves;
 * the half without a constant of its own becomes ''.
 */
final class Any_Of implements Rule {

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
		if ( $constant->is_there() ) {
			return $this->sentences->defined_constant( $constant, $option, $name );
		}
		$other = $this->defined_other( $name );
		if ( '' === $other ) {
			return $this->sentences->database();
		}
		return new Decision(
			true,
			Sentences::about(
				'other_half_missing',
				/* translators: 1: name of a constant, 2: name of a plugin. */
				sprintf( __( 'It is not defined. Because %1$s is, %2$s reads both from constants, and so has only one of them.', 'key-health' ), $other, $this->plugin )
			),
			Sentences::about(
				'masked_by_other_half',
				/* translators: 1: name of a constant, 2: name of a plugin. */
				sprintf( __( 'Ignored because the constant %1$s is defined: %2$s then reads neither of the two from the database.', 'key-health' ), $other, $this->plugin )
			)
		);
	}

	private function defined_other( string $name ): string {
		foreach ( $this->constants as $constant ) {
			if ( $constant !== $name && defined( $constant ) ) {
				return $constant;
			}
		}
		return '';
	}
}
