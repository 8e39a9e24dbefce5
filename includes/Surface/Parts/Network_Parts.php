<?php
/**
 * Puts together what looks at a whole network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Network\Book;
use KeyHealth\Network\Definitions\Counts;
use KeyHealth\Network\Definitions\Definition_View;
use KeyHealth\Network\Definitions\Definitions;
use KeyHealth\Discovery\Distant_Keys;
use KeyHealth\Discovery\Viewed_Site;
use KeyHealth\Network\Inventory\Inventory;
use KeyHealth\Network\Inventory\Sites;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Network\Report\Site_Names;
use KeyHealth\Network\Sweep\Sweep;
use KeyHealth\Network\Tables;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Network\Network_Banner;

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

	/** Of the key that most sites share and that does not work. */
	public function banner(): Network_Banner {
		return new Network_Banner( $this->engine->catalog(), $this->engine->store(), new Reading() );
	}

	/** What counts for all its sites. */
	public function definitions(): Definitions {
		$this->tables();
		$engine = $this->engine;
		$view   = new Definition_View( $engine->catalog(), new Wording( $engine->catalog() ), $engine->examiner(), $engine->fingerprinter(), $engine->store(), new Site_Names() );
		return new Definitions( new Counts( new Reading() ), $this->inventory(), $view );
	}

	/** The sites of this network. */
	public function sites(): Sites {
		return new Sites();
	}

	/** Which keys they have. */
	public function inventory(): Inventory {
		return new Inventory(
			function (): Distant_Keys {
				$site = new Viewed_Site();
				return $this->engine->discovery_of( new Active_Plugins( $site ), $site )->distant_keys();
			}
		);
	}

	/** Looks at all of them. */
	public function sweep(): Sweep {
		$this->tables();
		return $this->sweeping()->sweep();
	}

	/** Writes down what was found. */
	public function book(): Book {
		$this->tables();
		return $this->sweeping()->book();
	}

	/** @param int|null $network Its id; null for that of this request. */
	public function sweeping( ?int $network = null ): Sweep_Parts {
		return new Sweep_Parts( $this->engine, $network ?? get_current_network_id() );
	}

	/** One fix for many sites. */
	public function fixes(): Many_Fix_Parts {
		$this->tables();
		return new Many_Fix_Parts( $this->engine );
	}

	/** What was found in the whole network. */
	public function report(): Network_Report_Parts {
		return new Network_Report_Parts( $this->engine );
	}
}
