<?php
/**
 * A defined constant wins, even when it is empty.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Akismet 5.7.2, class.akismet.php:150: `defined( 'WPCOM_API_KEY' ) ? constant( 'WPCOM_API_KEY' ) : get_option( … )`. So do Kit 3.3.1
 * (includes/class-convertkit-settings.php:73) and SendGrid 1.11.8 (lib/class-sendgrid-tools.php:257).
 */
final class Defined_Wins implements Rule {

	/** @var Sentences */
	private $sentences;

	public function __construct( string $plugin ) {
		$this->sentences = new Sentences( $plugin );
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		return $constant->is_there()
			? $this->sentences->defined_constant( $constant, $option, $name )
			: $this->sentences->database();
	}
}
