<?php
/**
 * Puts together what sees that this site is a copy of another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Copy_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}
}
