<?php
/**
 * Whether a fact holds that is about a plugin as a whole, not about one of its keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Where the catalog names no option, that of the plugin's first connection is meant.
 *
 * @phpstan-import-type Condition from Catalog
 * @phpstan-import-type Plugin from Catalog
 */
final class Plugin_Conditions {

	/** @var Conditions */
	private $conditions;

	/** @var Instances */
	private $instances;

	public function __construct( Conditions $conditions, Instances $instances ) {
		$this->conditions = $conditions;
		$this->instances  = $instances;
	}

	/**
	 * @param array $condition A condition of the catalog.
	 * @param array $plugin    The plugin it is about.
	 * @phpstan-param Condition $condition
	 * @phpstan-param Plugin    $plugin
	 */
	public function holds( array $condition, array $plugin ): bool {
		$connection = $plugin['connections'][0] ?? array(
			'id'        => $plugin['slug'],
			'option'    => $plugin['slug'],
			'constants' => true,
		);
		// The option itself is meant, not one of the connections in it.
		unset( $connection['each'] );
		foreach ( $this->instances->of( $connection ) as $instance ) {
			return $this->conditions->holds( $condition, $instance );
		}
		return false;
	}
}
