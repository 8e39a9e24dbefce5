<?php
/**
 * What is asked inside a site: seeds options as the database would hold them, then says what Key Health calls effective and what the
 * plugins' own getters return. Every value is Base64, because JSON has no bytes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

/**
 * Past every filter: what other code and older versions have stored is not cleaned up.
 *
 * @param array<string, mixed> $rows By option name.
 */
function seed( array $rows ): void {
	global $wpdb;
	foreach ( $rows as $name => $value ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = %s", $name ) );
		$wpdb->query( $wpdb->prepare( "INSERT INTO {$wpdb->options} ( option_name, option_value, autoload ) VALUES ( %s, %s, 'off' )", $name, maybe_serialize( $value ) ) );
	}
	wp_cache_flush();
}

/**
 * @param mixed $value Anything that a plugin may return.
 */
function coded( $value ): string {
	return base64_encode( is_scalar( $value ) ? (string) $value : '' );
}

/**
 * @return array<string, array{ours: string, theirs: string}> By key id and field; of both plugins, where they are loaded.
 */
function both_opinions(): array {
	\KeyHealth\engine();
	$engine   = new Engine();
	$keys     = $engine->discoverer()->keys();
	$opinions = array();
	foreach ( $engine->catalog()->plugins() as $plugin ) {
		foreach ( $plugin['stores'] as $store ) {
			$id = $plugin['slug'] . '/' . $plugin['connections'][0]['id'] . '/' . $store['provider'];
			foreach ( $store['fields'] as $name => $place ) {
				$field = isset( $keys[ $id ] ) ? $keys[ $id ]->field( $name ) : null;
				$opinions[ "$id $name" ] = array(
					'ours'   => coded( null === $field ? '' : $field->value()->reveal() ),
					'theirs' => coded( getter( $plugin['slug'], $place['path'] ) ),
				);
			}
		}
	}
	return $opinions;
}

/**
 * @param list<string> $path Where in the option the value stands.
 * @return mixed
 */
function getter( string $plugin, array $path ) {
	if ( 'akismet' === $plugin ) {
		return class_exists( 'Akismet' ) ? \Akismet::get_api_key() : null;
	}
	return ( new \WPMailSMTP\Options() )->get( $path[0], $path[1] );
}

/**
 * @return list<string> Ids of the keys in use, and the one that WP Mail SMTP itself would send with.
 */
function in_use(): array {
	\KeyHealth\engine();
	$used = array();
	foreach ( ( new Engine() )->discoverer()->keys() as $id => $key ) {
		if ( $key->in_use() && 'wp-mail-smtp' === $key->plugin() ) {
			$used[] = $id;
		}
	}
	return $used;
}
