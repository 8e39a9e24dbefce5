<?php
/**
 * One constant stands for the keys of every provider, even when it is empty.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Post SMTP 3.3.0, Postman/PostmanOptions.php:473, 481, 489, 520 and so on: `if ( defined( 'POST_SMTP_API_KEY' ) ) { return … }` in the
 * getter of every provider, also in the one of Mailjet's secret key (:635) and of SendGrid's region (:508).
 */
final class One_Constant_For_All implements Rule {

	/** @var Sentences */
	private $sentences;

	public function __construct( string $plugin ) {
		$this->sentences = new Sentences( $plugin );
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		return $constant->is_there()
			? $this->sentences->defined_constant( $constant, $option, $name, 'one_for_all' )
			: $this->sentences->database();
	}
}
