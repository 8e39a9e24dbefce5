<?php
/**
 * Puts together what looks at a whole network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Network\Tables;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Network_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** Its tables, made where they are missing. */
	public function tables(): Tables {
		$tables = new Tables();
		$tables->ensure();
		return $tables;
	}
}
