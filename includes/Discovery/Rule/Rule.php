<?php
/**
 * How one plugin decides between a constant and the database.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * "A constant wins" is never a general rule. Each class here is one rule that released plugins really have; a plugin's catalog
 * file names its rule.
 */
interface Rule {

	/**
	 * @param Found  $constant What the constant holds.
	 * @param Found  $option   What the database holds.
	 * @param string $name     Name of the constant, for the sentence.
	 */
	public function decide( Found $constant, Found $option, string $name ): Decision;
}
