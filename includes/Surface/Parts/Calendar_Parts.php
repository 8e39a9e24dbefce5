<?php
/**
 * Puts together what knows when keys end.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Calendar_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}
}
