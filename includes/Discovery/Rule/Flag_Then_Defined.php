<?php
/**
 * Constants count while a switch is on, each as soon as it is defined.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * SMTP2GO 1.17.0, app/SettingsHelper.php:22 and :31: `SMTP2GO_USE_CONSTANTS` must be defined and not `false`; then `defined()` is enough,
 * and an empty constant wins.
 */
final class Flag_Then_Defined implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var bool */
	private $is_on;

	/** @var string What switches constants on. */
	private $called;

	public function __construct( string $plugin, bool $is_on, string $called ) {
		$this->sentences = new Sentences( $plugin );
		$this->is_on     = $is_on;
		$this->called    = $called;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $constant->is_there() ) {
			return $this->sentences->database();
		}
		return $this->is_on
			? $this->sentences->defined_constant( $constant, $option, $name )
			: $this->sentences->database( $this->sentences->switched_off( $this->called ) );
	}
}
