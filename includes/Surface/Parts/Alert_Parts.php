<?php
/**
 * Puts together what tells people elsewhere.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Alert_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}
}
