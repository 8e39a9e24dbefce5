<?php
/**
 * What runs reads the database; the constant is copied there when settings are saved.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * CleanTalk 6.84, inc/cleantalk-settings.php:2428: `defined( 'CLEANTALK_ACCESS_KEY' ) ? CLEANTALK_ACCESS_KEY : …` goes into the option,
 * also when it is empty; cleantalk.php:170 reads the option alone.
 */
final class Import_On_Save implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var string Short name of the plugin. */
	private $plugin;

	public function __construct( string $plugin ) {
		$this->sentences = new Sentences( $plugin );
		$this->plugin    = $plugin;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		return $this->sentences->database( $constant->is_there() ? $this->about( $constant, $option ) : null );
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function about( Found $constant, Found $option ): array {
		if ( $constant->is_empty() ) {
			return $option->is_empty() ? $this->sentences->no_value( $constant ) : $this->empties();
		}
		if ( null === $constant->odd_type() && $constant->secret()->equals( $option->secret() ) ) {
			/* translators: %s: name of a plugin. */
			return Sentences::about( 'imported', sprintf( __( '%s has copied this one into the database, and reads it there.', 'key-health' ), $this->plugin ) );
		}
		$reason = $option->is_empty()
			/* translators: %s: name of a plugin. */
			? __( '%s copies this constant into the database when its settings are saved. At present the database holds none, and it runs without.', 'key-health' )
			/* translators: %s: name of a plugin. */
			: __( '%s copies this constant into the database when its settings are saved. At present it runs with the one in the database.', 'key-health' );
		return Sentences::about( 'import_pending', sprintf( $reason, $this->plugin ) );
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	private function empties(): array {
		/* translators: %s: name of a plugin. */
		$reason = sprintf( __( '%s copies it into the database when its settings are saved. It is empty, so the key in the database would be lost.', 'key-health' ), $this->plugin );
		return Sentences::about( 'import_empties', $reason );
	}
}
