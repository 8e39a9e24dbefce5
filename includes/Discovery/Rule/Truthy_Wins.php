<?php
/**
 * A constant wins while PHP calls it true.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Mailgun 2.2.2, includes/wp-mail-api.php:128: `( defined( 'MAILGUN_APIKEY' ) && MAILGUN_APIKEY ) ? …`. Postmark 1.19.1,
 * postmark-settings.php:15: `array_filter()` drops every constant that PHP calls false.
 */
final class Truthy_Wins implements Rule {

	/** @var Sentences */
	private $sentences;

	public function __construct( string $plugin ) {
		$this->sentences = new Sentences( $plugin );
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $constant->is_there() ) {
			return $this->sentences->database();
		}
		return $constant->is_truthy()
			? $this->sentences->constant( $name )
			: $this->sentences->database( $this->sentences->no_value( $constant ) );
	}
}
