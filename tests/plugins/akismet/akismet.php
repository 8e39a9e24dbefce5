<?php
/**
 * Plugin Name: Akismet (stand-in)
 * Description: For tests where no released Akismet is at hand. It decides between definitions of the key as Akismet does.
 * Version:     0.1.0
 * License:     GPL-2.0-or-later
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The name is what the stand-in is for.
final class Akismet {

	/**
	 * The key in use: a defined constant wins, also an empty one; a filter has the last word.
	 *
	 * @return mixed
	 */
	public static function get_api_key() {
		$key = defined( 'WPCOM_API_KEY' ) ? constant( 'WPCOM_API_KEY' ) : get_option( 'wordpress_api_key' );
		return apply_filters( 'akismet_get_api_key', $key );
	}
}
