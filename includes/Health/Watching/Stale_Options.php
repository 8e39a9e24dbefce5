<?php
/**
 * Lets go of options that another request may have written meanwhile.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Known_Options;

defined( 'ABSPATH' ) || exit;

/**
 * A request that waits for providers goes on with the options that it has read before, the list of events among them.
 */
final class Stale_Options {

	public static function drop( Catalog $catalog ): void {
		$known   = Known_Options::all( $catalog );
		$network = array_map( static fn( string $option ): string => get_current_network_id() . ':' . $option, array_merge( $known['network'], array( 'notoptions' ) ) );
		$site    = array_merge( $known['site'], array( 'notoptions' ) );
		if ( wp_using_ext_object_cache() ) {
			// It is shared and holds what was written; what is old is the copy that this request has taken out of it.
			wp_cache_get_multiple( array_merge( $site, array( 'alloptions' ) ), 'options', true );
			wp_cache_get_multiple( $network, 'site-options', true );
			return;
		}
		wp_cache_delete_multiple( $site, 'options' );
		wp_cache_delete_multiple( $network, 'site-options' );
		self::read_all();
	}

	/** Of this site. WordPress writes all of them for each one that changes. */
	public static function drop_events(): void {
		if ( wp_using_ext_object_cache() ) {
			wp_cache_get( 'alloptions', 'options', true );
			return;
		}
		self::read_all();
	}

	/** Should the database give no answer, WordPress would take it for a site without options, and write the list of events anew. */
	private static function read_all(): void {
		$before = wp_cache_get( 'alloptions', 'options' );
		wp_cache_delete( 'alloptions', 'options' );
		if ( ! wp_load_alloptions() && is_array( $before ) ) {
			wp_cache_set( 'alloptions', $before, 'options' );
		}
	}
}
