<?php
/**
 * Screens of this site on which something is settled that Key Health leaves to others.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-type Link array{label: string, url: string}
 */
final class Screens_Elsewhere {

	/**
	 * @return Link
	 */
	public static function plugins(): array {
		return array(
			'label' => __( 'Open Plugins', 'key-health' ),
			'url'   => admin_url( 'plugins.php' ),
		);
	}

	/**
	 * Where a key is replaced by a new one.
	 *
	 * @return Link
	 */
	public static function replacing( Key $key ): array {
		return array(
			'label' => __( 'Replace the key', 'key-health' ),
			'url'   => admin_url( 'tools.php?page=key-health#/fix/' . $key->id() ),
		);
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return Link
	 */
	public static function settings( array $plugin ): array {
		return array(
			/* translators: %s: short plugin name. */
			'label' => sprintf( __( 'Open the settings of %s', 'key-health' ), $plugin['short_name'] ),
			'url'   => admin_url( $plugin['settings'] ),
		);
	}
}
