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

	/** More buttons than these help nobody: the list of keys has them all. */
	private const MAX_LINKS = 5;

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
	 * The first page of our own screen.
	 *
	 * @return Link
	 */
	public static function keys(): array {
		return array(
			'label' => __( 'Open the list of keys', 'key-health' ),
			'url'   => admin_url( 'tools.php?page=key-health#/' ),
		);
	}

	/**
	 * Where keys that strangers may have are changed for new ones.
	 *
	 * @param list<Key> $keys The most important first.
	 * @return list<Link>
	 */
	public static function rotating( array $keys ): array {
		$links = array();
		foreach ( array_slice( $keys, 0, self::MAX_LINKS ) as $key ) {
			$last4   = $key->main_field()->value()->last4();
			$links[] = array(
				'label' => 1 === count( $keys ) || null === $last4
					? __( 'Change the key for a new one', 'key-health' )
					/* translators: %s: last 4 characters of a key. */
					: sprintf( __( 'Change the key that ends in %s', 'key-health' ), $last4 ),
				'url'   => admin_url( 'tools.php?page=key-health#/fix/' . $key->id() . '/rotate_key' ),
			);
		}
		return $links;
	}

	/**
	 * The screen of whoever else writes a plugin's keys.
	 *
	 * @param array{class: string, name: string, settings: string} $manager As the catalog names it.
	 * @return Link
	 */
	public static function manager( array $manager ): array {
		return array(
			/* translators: %s: short plugin name. */
			'label' => sprintf( __( 'Open the settings of %s', 'key-health' ), $manager['name'] ),
			'url'   => admin_url( $manager['settings'] ),
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
