<?php
/**
 * Tools > Key Health > Settings.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

defined( 'ABSPATH' ) || exit;

/**
 * Few choices with good defaults. Viewing the page asks nobody anything.
 */
final class Settings_Page {

	public const VIEW   = 'settings';
	public const HANDLE = 'key-health-settings';

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public static function url(): string {
		return admin_url( 'tools.php?page=' . Admin_Page::SLUG . '&view=' . self::VIEW );
	}

	public static function is_asked_for(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- which page is shown; nothing is changed.
		return isset( $_GET['view'] ) && self::VIEW === $_GET['view'];
	}

	public function enqueue(): void {
		Screen_Script::enqueue( self::HANDLE, 'settings', 'keyHealthSettings', $this->engine->watching()->settings()->view()->page() );
	}

	public function print_page(): void {
		echo '<div class="wrap key-health">';
		echo '<div id="key-health-head" class="key-health-head"><h1>' . esc_html__( 'Settings', 'key-health' ) . '</h1></div>';
		echo '<hr class="wp-header-end">';
		echo '<div id="key-health-root"><noscript><p>' . esc_html__( 'These settings need JavaScript.', 'key-health' ) . '</p></noscript></div></div>';
	}
}
