<?php
/**
 * The script of a screen.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Screen_Script {

	/**
	 * @param non-empty-string     $handle Of the script and its styles.
	 * @param string               $name   Of the files in build/screens.
	 * @param string               $place  Member of `window` in which the script finds its data.
	 * @param array<string, mixed> $data   What the screen shows first.
	 */
	public static function enqueue( string $handle, string $name, string $place, array $data ): void {
		self::announce( $handle, $name );
		self::give( $handle, $place, $data );
	}

	/**
	 * Styles are fetched while the server looks up what the screen shows; that is given later.
	 *
	 * @param non-empty-string $handle Of the script and its styles.
	 * @param string           $name   Of the files in build/screens.
	 */
	public static function announce( string $handle, string $name ): void {
		$folder = dirname( __DIR__, 2 ) . '/build/screens/';
		$asset  = Loose::map( is_file( $folder . $name . '.asset.php' ) ? require $folder . $name . '.asset.php' : null );
		$needs  = array_filter( Loose::texts( $asset['dependencies'] ?? null ) );
		$print  = Loose::text( $asset, 'version' ) ?: \KeyHealth\VERSION;
		$url    = plugins_url( 'build/screens/', \KeyHealth\PLUGIN_FILE );
		wp_enqueue_script( $handle, $url . $name . '.js', array_values( $needs ), $print, true );
		wp_set_script_translations( $handle, 'key-health' );
		wp_enqueue_style( $handle, $url . 'style-' . $name . '.css', array( 'wp-components' ), $print );
		wp_style_add_data( $handle, 'rtl', 'replace' );
	}

	/**
	 * At the end of the page at the latest, where the script stands.
	 *
	 * @param non-empty-string     $handle Of the script.
	 * @param string               $place  Member of `window` in which the script finds its data.
	 * @param array<string, mixed> $data   What the screen shows first.
	 */
	public static function give( string $handle, string $place, array $data ): void {
		wp_add_inline_script( $handle, 'window.' . $place . ' = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
	}
}
