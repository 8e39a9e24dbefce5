<?php
/**
 * Puts together what finds keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Conditions;
use KeyHealth\Discovery\Constant_Definitions;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Discovery\Distant_Keys;
use KeyHealth\Discovery\Field_Resolver;
use KeyHealth\Discovery\Getter;
use KeyHealth\Discovery\Instances;
use KeyHealth\Discovery\Pasted_Keys;
use KeyHealth\Discovery\Plugin_Conditions;
use KeyHealth\Discovery\Plugin_Files;
use KeyHealth\Discovery\Plugin_Keys;
use KeyHealth\Discovery\Rules;
use KeyHealth\Discovery\Storage;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Discovery\Stored_Definitions;
use KeyHealth\Discovery\Viewed_Site;

defined( 'ABSPATH' ) || exit;

/**
 * The floor Discovery for `Engine`: one storage, shared by whoever reads or writes rows.
 */
final class Discovery_Parts {

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Constant_Locator */
	private $locator;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var bool Whether the current user may change what belongs to the whole network. */
	private $writes_network;

	/** @var Formats */
	private $formats;

	/** @var Storage */
	private $storage;

	/** @var Conditions */
	private $conditions;

	/** @var Instances */
	private $instances;

	/** @var Pasted_Keys */
	private $pasted;

	/** @var (callable(string): bool)|null */
	private $is_lost;

	/**
	 * @param Catalog          $catalog        What is known.
	 * @param Active_Plugins   $active         Of the site that is looked at.
	 * @param Constant_Locator $locator        Where constants are defined.
	 * @param Callback_Locator $callbacks      Where code hangs on hooks.
	 * @param bool             $writes_network Whether the current user may change what belongs to the whole network.
	 * @param Viewed_Site|null $site           Which site is looked at; null for the current one.
	 * @param (callable(string): bool)|null $is_lost Whether a key, by its id, was taken away by somebody; null where nobody knows.
	 */
	public function __construct( Catalog $catalog, Active_Plugins $active, Constant_Locator $locator, Callback_Locator $callbacks, bool $writes_network, ?Viewed_Site $site = null, ?callable $is_lost = null ) {
		$this->catalog        = $catalog;
		$this->writes_network = $writes_network;
		$this->active         = $active;
		$this->locator        = $locator;
		$this->callbacks      = $callbacks;
		$this->formats        = new Formats( new Gravity_Forms_Seal() );
		$this->storage        = new Storage( new Rows( $site ), $this->formats, new Codecs() );
		$this->conditions     = new Conditions( $this->storage, $active );
		$this->instances      = new Instances( $this->storage, $this->conditions );
		$this->is_lost        = $is_lost;
		$this->pasted         = new Pasted_Keys( $catalog, new Plugin_Files( $catalog, $active ), $locator );
	}

	public function discoverer(): Discoverer {
		return new Discoverer( $this->catalog, $this->active, $this->plugin_keys(), $this->storage, $this->pasted );
	}

	/** What finds the keys of other sites. */
	public function distant_keys(): Distant_Keys {
		return new Distant_Keys( $this->catalog, $this->active, $this->plugin_keys(), $this->storage, $this->pasted, $this->discoverer() );
	}

	private function plugin_keys(): Plugin_Keys {
		$constants = new Constant_Definitions( $this->locator );
		$resolver  = new Field_Resolver( $this->storage, new Getter(), $constants, new Stored_Definitions( $this->storage, $this->callbacks, $this->writes_network ) );
		return new Plugin_Keys( $this->catalog, $this->active, $resolver, $this->instances, $this->conditions, new Rules(), $this->storage, $this->is_lost );
	}

	/** Keys that stand in the code of plugins, as the discoverer saw them last. */
	public function pasted_keys(): Pasted_Keys {
		return $this->pasted;
	}

	public function formats(): Formats {
		return $this->formats;
	}

	public function storage(): Storage {
		return $this->storage;
	}

	public function conditions(): Conditions {
		return $this->conditions;
	}

	public function plugin_conditions(): Plugin_Conditions {
		return new Plugin_Conditions( $this->conditions, $this->instances );
	}

	public function instances(): Instances {
		return $this->instances;
	}
}
