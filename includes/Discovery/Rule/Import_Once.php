<?php
/**
 * What runs reads the database; the constant was copied there when the plugin was set up.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Gravity Forms 2.10.2, includes/class-gf-upgrade.php:1336: `maybe_populate_keys()` copies constants that are not `empty()` into their
 * options, and is called by the installation alone (:248).
 */
final class Import_Once implements Rule {

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
		return $this->sentences->database( $constant->is_truthy() ? $this->about( $constant, $option ) : $this->sentences->no_value( $constant ) );
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function about( Found $constant, Found $option ): array {
		if ( null === $constant->odd_type() && ! $option->is_empty() && $constant->secret()->equals( $option->secret() ) ) {
			/* translators: %s: name of a plugin. */
			return Sentences::about( 'imported', sprintf( __( '%s copied this one into the database when it was set up, and reads it there.', 'key-health' ), $this->plugin ) );
		}
		/* translators: %s: name of a plugin. */
		return Sentences::about( 'import_over', sprintf( __( 'Ignored because %s looked at this constant only when it was set up. It reads the database.', 'key-health' ), $this->plugin ) );
	}
}
