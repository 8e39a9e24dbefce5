<?php
/**
 * Wiring: admin screens and their requests. Every screen of every plugin passes here, so nothing of ours is loaded before it is
 * known that it has something to show.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Network\Network_Page;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Privacy_Policy;
use KeyHealth\Surface\Rest_Anew;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_ajax_key_health_anew', 'KeyHealth\\answer_anew' );
add_action( 'wp_ajax_nopriv_key_health_anew', 'KeyHealth\\answer_anew' );
add_action( 'admin_menu', 'KeyHealth\\add_screen' );
add_action( 'in_admin_header', 'KeyHealth\\hang_banner' );
add_action( 'activate_' . plugin_basename( PLUGIN_FILE ), 'KeyHealth\\take_up' );
add_action( 'admin_init', 'KeyHealth\\suggest_policy' );
if ( is_multisite() && ! is_user_admin() ) {
	add_action( 'auth_redirect', 'KeyHealth\\ask_along' );
}
if ( is_multisite() ) {
	add_action( 'network_admin_menu', 'KeyHealth\\add_network_screen' );
	add_filter( 'network_admin_plugin_action_links_' . plugin_basename( PLUGIN_FILE ), 'KeyHealth\\add_network_link' );
	add_filter( 'set_screen_option_key_health_network_sites_per_page', 'KeyHealth\\keep_sites_per_page', 10, 3 );
}
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), 'KeyHealth\\add_link' );

function answer_anew(): void {
	$engine = engine();
	( new Rest_Anew( $engine ) )->answer_ajax();
}

/** Switched on, for the first time or again. */
function take_up(): void {
	engine()->watching()->upgrade()->run();
	engine()->watching()->rounds()->mend();
}

/**
 * What the network has chosen, and whether anybody has looked at it, in the same question as two things that WordPress asks its database
 * for on every such page, one by one (wp-admin/menu.php; wp-includes/capabilities.php, `map_meta_cap()`; wp-admin/includes/ms.php,
 * `site_admin_notice()`; wp-admin/includes/update.php, `maintenance_nag()`).
 */
function ask_along(): void {
	$names = is_network_admin()
		? array( 'wpmu_upgrade_site', 'auto_core_update_failed', 'key_health_network_tables' )
		: array( 'add_new_users', 'menu_items', 'key_health_network_policy' );
	wp_prime_network_option_caches( null, $names );
}

/** As `Access::has_screens()`, whose files are not needed for a menu; `Policy` reads the same option. */
function has_screens(): bool {
	if ( ! is_multisite() || current_user_can( 'manage_network_options' ) ) {
		return true;
	}
	$policy = get_network_option( null, 'key_health_network_policy' );
	return ! is_array( $policy ) || false !== ( $policy['site_screens'] ?? true );
}

/** Tools > Key Health. The two words are those of `Admin_Page::SLUG` and `Access::CAPABILITY`, whose files are not needed for a menu. */
function add_screen(): void {
	if ( ! has_screens() ) {
		return;
	}
	$hook = add_management_page( __( 'Key Health', 'key-health' ), __( 'Key Health', 'key-health' ), 'manage_options', 'key-health', 'KeyHealth\\print_screen' );
	if ( false !== $hook ) {
		add_action( 'load-' . $hook, 'KeyHealth\\load_screen' );
	}
}

function load_screen(): void {
	engine()->watching()->copies()->look();
	engine()->watching()->upgrade()->run();
	engine()->watching()->rounds()->mend();
	engine()->watching()->rounds()->changes()->look();
	screen()->load();
}

function print_screen(): void {
	screen()->print_page();
}

/** The one that was loaded is the one that is printed: both come from the same report. */
function screen(): Admin_Page {
	/** @var Admin_Page|null $screen */
	static $screen = null;
	$engine        = engine();
	if ( null === $screen ) {
		$screen = new Admin_Page( $engine );
	}
	return $screen;
}

/**
 * Right before notices are shown: on their own screens, WP Mail SMTP and Easy WP SMTP take away those of others in
 * `admin_print_scripts` (src/Admin/Area.php, `hide_unrelated_notices()`), and this one is about them.
 */
function hang_banner(): void {
	add_action( 'admin_notices', 'KeyHealth\\show_banner' );
	if ( is_network_admin() && in_array( $GLOBALS['pagenow'] ?? '', array( 'index.php', 'plugins.php' ), true ) ) {
		add_action( 'network_admin_notices', 'KeyHealth\\show_network_banner' );
	}
}

/** Where nobody has looked at the network, its tables are not there, and nothing else is asked. */
function show_network_banner(): void {
	if ( false !== get_network_option( get_main_network_id(), 'key_health_network_tables' ) ) {
		engine()->network()->banner()->show();
	}
}

/**
 * WordPress compares the text with the one that was read before, on every screen of who has read it; else it is wanted on its own
 * screen only. The row is looked up by WordPress itself a moment later.
 */
function suggest_policy(): void {
	$policy = get_option( 'wp_page_for_privacy_policy' );
	$policy = is_numeric( $policy ) ? (int) $policy : 0;
	$wanted = 'options-privacy.php' === ( $GLOBALS['pagenow'] ?? '' ) || ( $policy > 0 && get_post_meta( $policy, '_wp_suggested_privacy_policy_content' ) );
	if ( $wanted && current_user_can( 'manage_privacy_options' ) ) {
		engine();
		( new Privacy_Policy() )->suggest();
	}
}

/**
 * What WordPress has read anyway says whether there may be something to show. Not `get_option()`: of an option that is not there it
 * asks the database, on every screen.
 */
function show_banner(): void {
	if ( '' !== ( wp_load_alloptions()['key_health_summary'] ?? '' ) ) {
		$engine = engine();
		( new Notices( $engine ) )->show();
	}
}

/**
 * @param array<int|string, string> $links Links of our row in the list of plugins.
 * @return array<int|string, string>
 */
function add_link( array $links ): array {
	if ( ! has_screens() ) {
		return $links;
	}
	array_unshift( $links, '<a href="' . esc_url( admin_url( 'tools.php?page=key-health&view=settings' ) ) . '">' . esc_html__( 'Settings', 'key-health' ) . '</a>' );
	array_unshift( $links, '<a href="' . esc_url( admin_url( 'tools.php?page=key-health' ) ) . '">' . esc_html__( 'Open', 'key-health' ) . '</a>' );
	return $links;
}

/** Network Admin > Settings > Key Health. The word is that of `Network_Page::SLUG`. */
function add_network_screen(): void {
	$hook = add_submenu_page( 'settings.php', __( 'Key Health', 'key-health' ), __( 'Key Health', 'key-health' ), 'manage_network_options', 'key-health', 'KeyHealth\\print_network_screen' );
	if ( false !== $hook ) {
		add_action(
			'load-' . $hook,
			static function (): void {
				require_once __DIR__ . '/hooks-network.php';
				load_network_screen();
			}
		);
	}
}

/**
 * How many sites a person wants on a page of the network screen.
 *
 * @param mixed  $kept   What WordPress would keep: false for nothing.
 * @param string $option Its name.
 * @param mixed  $wanted What was typed.
 */
function keep_sites_per_page( $kept, $option, $wanted ): int {
	engine();
	return Network_Page::per_page( $wanted );
}

/**
 * @param array<int|string, string> $links Links of our row in the network's list of plugins.
 * @return array<int|string, string>
 */
function add_network_link( array $links ): array {
	array_unshift( $links, '<a href="' . esc_url( network_admin_url( 'settings.php?page=key-health' ) ) . '">' . esc_html__( 'Open', 'key-health' ) . '</a>' );
	return $links;
}
