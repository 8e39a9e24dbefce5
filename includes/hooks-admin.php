<?php
/**
 * Wiring: admin screens and their requests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Rest_Anew;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'wp_ajax_key_health_anew', 'wp_ajax_nopriv_key_health_anew' ) as $key_health_hook ) {
	add_action(
		$key_health_hook,
		static function (): void {
			$engine = engine();
			( new Rest_Anew( $engine ) )->answer_ajax();
		}
	);
}
add_action(
	'admin_menu',
	static function (): void {
		$engine = engine();
		( new Admin_Page( $engine ) )->add();
	}
);
add_action(
	'load-tools_page_key-health',
	static function (): void {
		engine()->watching()->rounds()->mend();
	}
);
add_action(
	'admin_notices',
	static function (): void {
		$engine = engine();
		( new Notices( $engine ) )->show();
	}
);
add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	static function ( array $links ): array {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'tools.php?page=key-health&view=settings' ) ) . '">' . esc_html__( 'Settings', 'key-health' ) . '</a>' );
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'tools.php?page=key-health' ) ) . '">' . esc_html__( 'Open', 'key-health' ) . '</a>' );
		return $links;
	}
);
