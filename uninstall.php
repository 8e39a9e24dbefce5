<?php
/**
 * Takes everything of Key Health out of the database. Keys of other plugins are not touched.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Options and transients of one site.
 */
function key_health_forget_site(): void {
	/** @var \wpdb $wpdb */
	global $wpdb;
	foreach ( array( 'key_health_round', 'key_health_daily', 'key_health_erase_backup', 'key_health_settle_edit', 'key_health_erase_edit_backup', 'key_health_clean_state_end' ) as $hook ) {
		wp_unschedule_hook( $hook );
	}
	foreach ( array( 'key_health_', '_transient_key_health_', '_transient_timeout_key_health_' ) as $prefix ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$names = $wpdb->get_col( $wpdb->prepare( 'SELECT option_name FROM %i WHERE option_name LIKE %s', $wpdb->options, $wpdb->esc_like( $prefix ) . '%' ) );
		foreach ( $names as $name ) {
			delete_option( (string) $name );
		}
	}
	delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . 'key_health_dismissed', '', true );
}

// Old files, which lie in a folder whose name is in the database, and the list of who changed what.
require_once __DIR__ . '/includes/autoload.php';
( new KeyHealth\Config\Write\Vault_Folder() )->erase();
KeyHealth\Config\Write\Audit::erase();
( new KeyHealth\Fix\Clean_State\Must_Use_File() )->remove( false );

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $key_health_site ) {
		switch_to_blog( $key_health_site );
		key_health_forget_site();
		restore_current_blog();
	}
} else {
	key_health_forget_site();
}
