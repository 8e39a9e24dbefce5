<?php
/**
 * Keys that plugins have registered with WordPress itself (Settings > Connectors, WordPress 7.0 and later).
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Describes the registry as one plugin of the catalog, with a connection for each connector: a plugin that registers one is found
 * without a file of ours. Environment, then constant, then option (WordPress 7.1.0, wp-includes/connectors.php,
 * _wp_connectors_get_api_key_source(); read 2026-11-21).
 */
final class Connectors {

	public const SLUG = 'connectors';

	/**
	 * @param mixed $plugins Plugins of the catalog, by slug.
	 * @return mixed The same, with the connectors that no plugin of the catalog reads already.
	 */
	public static function add( $plugins ) {
		if ( ! is_array( $plugins ) || ! function_exists( 'wp_get_connectors' ) || ! did_action( 'init' ) ) {
			return $plugins;
		}
		$known       = self::known_options( $plugins );
		$connections = array();
		foreach ( wp_get_connectors() as $id => $connector ) {
			$option = Loose::text( $connector, 'authentication', 'setting_name' );
			if ( 'api_key' === Loose::text( $connector, 'authentication', 'method' ) && '' !== $option && ! isset( $known[ $option ] ) ) {
				$connections[] = self::connection( (string) $id, $option, $connector );
			}
		}
		if ( $connections ) {
			$plugins[ self::SLUG ] = self::plugin( $connections );
		}
		return $plugins;
	}

	/** Whether a key that a plugin has registered stands in this option. */
	public static function keep_in( string $option ): bool {
		foreach ( function_exists( 'wp_get_connectors' ) ? wp_get_connectors() : array() as $connector ) {
			if ( Loose::text( $connector, 'authentication', 'setting_name' ) === $option ) {
				return '' !== $option;
			}
		}
		return false;
	}

	/**
	 * @param list<array<string, mixed>> $connections One for each connector.
	 * @return array<string, mixed>
	 */
	private static function plugin( array $connections ): array {
		return array(
			'slug'              => self::SLUG,
			'name'              => __( 'WordPress Connectors', 'key-health' ),
			'short_name'        => __( 'Connectors', 'key-health' ),
			'files'             => array(),
			'core'              => true,
			'only_where_stored' => true,
			'purpose'           => 'other',
			'settings'          => 'options-connectors.php',
			'screens'           => array( 'options-connectors' ),
			'rule'              => array( 'name' => 'env_constant_option' ),
			'connections'       => $connections,
			'stores'            => array(),
		);
	}

	/**
	 * @param string $id        Of the connector.
	 * @param string $option    Where its key stands.
	 * @param mixed  $connector As it was registered.
	 * @return array<string, mixed>
	 */
	private static function connection( string $id, string $option, $connector ): array {
		$name  = Loose::text( $connector, 'name' ) ?: $id;
		$place = array_filter(
			array(
				'constant'    => Loose::text( $connector, 'authentication', 'constant_name' ),
				'environment' => Loose::text( $connector, 'authentication', 'env_var_name' ),
			)
		);
		return array(
			'id'        => sanitize_key( $id ),
			'option'    => $option,
			'label'     => $name,
			'constants' => true,
			'stores'    => array(
				array(
					'provider'      => sanitize_key( str_replace( '-', '_', $id ) ),
					'provider_name' => $name,
					'fields'        => array( 'api_key' => array( 'path' => array() ) + $place ),
				),
			),
		);
	}

	/**
	 * @param array<mixed> $plugins Plugins of the catalog.
	 * @return array<string, true> Options that a plugin's own file reads.
	 */
	private static function known_options( array $plugins ): array {
		$known = array();
		foreach ( $plugins as $plugin ) {
			$connections = is_array( $plugin ) ? $plugin['connections'] ?? null : null;
			foreach ( is_array( $connections ) ? $connections : array() as $connection ) {
				$known[ Loose::text( $connection, 'option' ) ] = true;
			}
		}
		return $known;
	}
}
