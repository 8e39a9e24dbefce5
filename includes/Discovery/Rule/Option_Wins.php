<?php
/**
 * The constant counts only while the database holds nothing.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * OptinMonster 2.17.1, optin-monster-wp-api.php:615: only `if ( empty( $option['api']['apikey'] ) )` is the constant looked at, and
 * then `defined()` is enough.
 */
final class Option_Wins implements Rule {

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
		if ( $option->is_truthy() ) {
			/* translators: %s: name of a plugin. */
			$lost = sprintf( __( 'Ignored because the database holds a value: with %s, the database wins over the constant.', 'key-health' ), $this->plugin );
			return $this->sentences->database( Sentences::about( 'option_wins', $lost ) );
		}
		/* translators: %s: name of a plugin. */
		$used = sprintf( __( '%s uses this one, because the database holds none.', 'key-health' ), $this->plugin );
		/* translators: %s: name of a constant. */
		$lost = sprintf( __( 'Counts as empty, so the constant %s is used.', 'key-health' ), $name );
		return new Decision( true, Sentences::about( 'option_empty', $used ), Sentences::about( 'empty', $lost ) );
	}
}
