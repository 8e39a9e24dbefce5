<?php
/**
 * Puts together what keeps keys from being wiped.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Guard_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}
}
