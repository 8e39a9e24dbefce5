<?php
/**
 * A constant wins unless it is null.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Gravity SMTP 1.9.2, includes/datastore/class-data-store-router.php:59: `! is_null( $this->const_data_store->get( … ) )`. An empty
 * text, 0 and false are therefore used.
 */
final class Not_Null_Wins implements Rule {

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
		if ( $constant->is_null() ) {
			/* translators: %s: name of a plugin. */
			$reason = sprintf( __( 'Ignored because it is null. %s then reads the database.', 'key-health' ), $this->plugin );
			return $this->sentences->database( Sentences::about( 'empty', $reason ) );
		}
		return $this->sentences->defined_constant( $constant, $option, $name );
	}
}
