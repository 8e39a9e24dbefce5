<?php
/**
 * Environment, then constant, then database, each while it is not empty.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress 7.1.0, wp-includes/connectors.php:444 (`_wp_connectors_get_api_key_source()`): `getenv()` unless it is '', a constant that
 * is text and not '', then the option. Whoever asks a rule has looked at the environment before.
 */
final class Env_Constant_Option implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var string Short name of the plugin. */
	private $plugin;

	public function __construct( string $plugin ) {
		$this->sentences = new Sentences( $plugin );
		$this->plugin    = $plugin;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $constant->is_there() ) {
			return $this->sentences->database();
		}
		$value = defined( $name ) ? constant( $name ) : $constant->secret()->reveal();
		if ( is_string( $value ) && '' !== $value ) {
			return $this->sentences->constant( $name );
		}
		if ( '' === $value ) {
			return $this->sentences->database( $this->sentences->no_value( $constant ) );
		}
		/* translators: %s: name of a plugin. */
		$lost = sprintf( __( 'Ignored because it is no text. %s then reads the database.', 'key-health' ), $this->plugin );
		return $this->sentences->database( Sentences::about( $constant->is_empty() ? 'empty' : 'no_text', $lost ) );
	}
}
