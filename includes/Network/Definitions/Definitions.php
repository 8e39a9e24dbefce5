<?php
/**
 * What counts for every site of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Definitions;

use KeyHealth\Network\Inventory\Inventory;

defined( 'ABSPATH' ) || exit;

/**
 * Constants, the environment, network options, options of the main site that a plugin reads for all, and files of plugins. Which
 * ones there are and how many sites use each, the last look at all sites has counted; where they stand and what they hold is read
 * now, on one site that uses each. The main site is read as well: before the first look its definitions are all that is known.
 */
final class Definitions {

	/** @var Counts */
	private $counts;

	/** @var Inventory */
	private $inventory;

	/** @var Definition_View */
	private $view;

	public function __construct( Counts $counts, Inventory $inventory, Definition_View $view ) {
		$this->counts    = $counts;
		$this->inventory = $inventory;
		$this->view      = $view;
	}

	/**
	 * @return list<array<string, mixed>> `NetworkDefinition` in src/network/types.ts: broken ones first, then those of most sites.
	 */
	public function all(): array {
		return $this->view->of( $this->values(), $this->counts );
	}

	/** The one with this id, if it stands at present. */
	public function find( string $id ): ?Network_Value {
		return $this->values()[ $id ] ?? null;
	}

	/**
	 * @return array<string, Network_Value> By id.
	 */
	private function values(): array {
		$groups = $this->counts->groups();
		$main   = get_main_site_id();
		$keys   = $this->inventory->keys( array_values( array_unique( array_merge( array( $main ), array_column( $groups, 'blog_id' ) ) ) ) );
		$values = array();
		foreach ( $groups as $group ) {
			$key   = $keys[ $group['blog_id'] ][ $group['key_id'] ] ?? null;
			$value = null === $key ? null : Network_Value::of( $key, $group );
			// What has gone since, or stands elsewhere now, is not told as if it were there.
			if ( null !== $value && $value->definition()->location()->kind() === $group['kind'] ) {
				$values += array( $value->id() => $value );
			}
		}
		foreach ( $keys[ $main ] ?? array() as $key ) {
			$value = Network_Value::of( $key );
			if ( null !== $value ) {
				$values += array( $value->id() => $value );
			}
		}
		return $values;
	}
}
