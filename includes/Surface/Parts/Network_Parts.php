<?php
/**
 * Puts together what looks at a whole network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Network\Inventory\Inventory;
use KeyHealth\Network\Inventory\Sites;
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

	/** The sites of this network. */
	public function sites(): Sites {
		return new Sites();
	}

	/** Which keys they have. */
	public function inventory(): Inventory {
		return new Inventory( fn(): Discoverer => $this->engine->discovery_of( new Active_Plugins() )->discoverer() );
	}
}
