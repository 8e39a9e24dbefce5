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
	foreach ( array( 'wp-mail-smtp', 'akismet' ) as $slug ) {
		$plugin = $engine->catalog()->plugin( $slug );
		foreach ( null === $plugin ? array() : $plugin['stores'] as $store ) {
			$id = $plugin['slug'] . '/' . $plugin['connections'][0]['id'] . '/' . $store['provider'];
			foreach ( $store['fields'] as $name => $place ) {
				$field = isset( $keys[ $id ] ) ? $keys[ $id ]->field( $name ) : null;
				if ( ! isset( $keys[ $id ] ) && isset( $place['otherwise'] ) ) {
					// What stands beside a key that is not there is nobody's.
					continue;
				}
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
	$value = ( new \WPMailSMTP\Options() )->get( $path[0], $path[1] );
	foreach ( array_slice( $path, 2 ) as $name ) {
		$value = is_array( $value ) ? ( $value[ $name ] ?? null ) : null;
	}
	return $value;
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

/**
 * Replaces a key as the screen does, and asks the plugin afterwards.
 *
 * @param string $id    The key.
 * @param string $value The new value; the provider refuses it when it says so.
 * @param string $then  'and restore': the provider cannot be asked, the value is saved unchecked and taken back.
 * @return array{fixed: bool, theirs: string, before: mixed, after: mixed}
 */
function replaced( string $id, string $value, string $then ): array {
	\KeyHealth\engine();
	$is_mail = \KeyHealth\Tests\Keys_On_Site::MAILERSEND === $id;
	$option  = $is_mail ? 'wp_mail_smtp' : 'wordpress_api_key';
	seed(
		array(
			'wp_mail_smtp'      => Configurations::settings( 'mailersend', \KeyHealth\Tests\Keys_On_Site::token( 'a' ) ),
			'wordpress_api_key' => Configurations::SPAM,
		)
	);
	$accepts = array( new \KeyHealth\Probe\Answer( 200, array(), 'valid' ), new \KeyHealth\Probe\Answer( 200, array(), '{"status":"active"}' ), new \KeyHealth\Probe\Answer( 200, array(), 'valid' ) );
	// Between both turns the site calls itself, and nobody answers.
	$answers = $is_mail ? array( \KeyHealth\Tests\Canned_Http::accepts() ) : array_merge( $accepts, array( \KeyHealth\Tests\Canned_Http::is_down() ), $accepts );
	$answers = 'refuse this' === $value ? array( \KeyHealth\Tests\Canned_Http::refuses() ) : $answers;
	$answers = '' === $then ? $answers : array( \KeyHealth\Tests\Canned_Http::is_down() );
	$engine  = new Engine( null, new \KeyHealth\Tests\Canned_Http( ...$answers ) );
	$before  = maybe_unserialize( \KeyHealth\Tests\Keys_On_Site::row( $option ) );
	$key     = $engine->discoverer()->key( $id );
	$outcome = $engine->replacement()->replace( $key, array( 'api_key' => new \KeyHealth\Model\Secret( $value ) ) + $key->values(), '' !== $then );
	if ( '' !== $then ) {
		$engine->replacement()->restore( $engine->discoverer()->key( $id ) );
	}
	return array(
		'fixed'  => $outcome['fixed'],
		'theirs' => coded( getter( $is_mail ? 'wp-mail-smtp' : 'akismet', array( 'mailersend', 'api_key' ) ) ),
		'before' => $before,
		'after'  => maybe_unserialize( \KeyHealth\Tests\Keys_On_Site::row( $option ) ),
	);
}
