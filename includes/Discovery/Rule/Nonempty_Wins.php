<?php
/**
 * A constant wins unless it is an empty text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Mailchimp for WP 4.13.0, includes/functions.php:95: `constant( 'MC4WP_API_KEY' ) !== ''`. So `false` and `null` win and leave the
 * plugin without a key.
 */
final class Nonempty_Wins implements Rule {

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
		if ( ! $constant->is_empty() ) {
			return $this->sentences->constant( $name );
		}
		return '' === self::value( $name )
			? $this->sentences->database( $this->sentences->no_value( $constant ) )
			: $this->hollow( $option, $name );
	}

	/** What reads as empty, but is no text. */
	private function hollow( Found $option, string $name ): Decision {
		/* translators: 1: name of a plugin, 2: a word of PHP: false, null. */
		$used  = sprintf( __( '%1$s uses it because it is defined, although it is %2$s and so no key.', 'key-health' ), $this->plugin, self::word( $name ) );
		$masks = ! $option->is_empty();
		$lost  = $masks
			/* translators: 1: name of a constant, 2: a word of PHP: false, null. */
			? sprintf( __( 'Ignored because the constant %1$s is defined. It is %2$s and so no key, but it wins all the same.', 'key-health' ), $name, self::word( $name ) )
			/* translators: %s: name of a constant. */
			: sprintf( __( 'Ignored because the constant %s is defined and wins.', 'key-health' ), $name );
		return new Decision( true, Sentences::about( 'empty_wins', $used ), Sentences::about( $masks ? 'masked_by_empty' : 'constant_wins', $lost ) );
	}

	private static function word( string $name ): string {
		return null === self::value( $name ) ? 'null' : 'false';
	}

	/**
	 * @return mixed
	 */
	private static function value( string $name ) {
		return defined( $name ) ? constant( $name ) : '';
	}
}
