<?php
/**
 * Finds the line that hung a helper of WordPress on a hook.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;

defined( 'ABSPATH' ) || exit;

/**
 * `add_filter( 'https_ssl_verify', '__return_false' )` is how checks are most often switched off, and of a function of WordPress PHP
 * cannot tell who hung it there. So the files that this request has loaded are read for that line. Named is only who is alone.
 */
final class Helper_Lines {

	private const LARGEST = 524288;

	/** Seconds for all files together. */
	private const TIME_S = 2.0;

	public function hung_by( Callback $callback, string $hook, string $function ): Callback {
		if ( null !== $callback->file() ) {
			return $callback;
		}
		$found   = array();
		$until   = microtime( true ) + self::TIME_S;
		$content = trailingslashit( wp_normalize_path( WP_CONTENT_DIR ) );
		$plugins = trailingslashit( wp_normalize_path( (string) realpath( WP_PLUGIN_DIR ) ) );
		foreach ( get_included_files() as $path ) {
			$path = wp_normalize_path( $path );
			if ( microtime( true ) > $until || count( $found ) > 1 ) {
				break;
			}
			if ( 0 === strpos( $path, $content ) || 0 === strpos( $path, $plugins ) ) {
				$found = array_merge( $found, $this->lines_in( $path, $hook, ltrim( $function, '\\' ), $callback->priority() ) );
			}
		}
		return 1 === count( $found ) ? $found[0] : $callback;
	}

	/**
	 * @param string $path     A file.
	 * @param string $hook     Name of a hook.
	 * @param string $function Name of a function.
	 * @param int    $priority Priority of the callback.
	 * @return list<Callback>
	 */
	private function lines_in( string $path, string $hook, string $function, int $priority ): array {
		if ( ! is_readable( $path ) || filesize( $path ) > self::LARGEST ) {
			return array();
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this site.
		$bytes = (string) file_get_contents( $path );
		if ( false === strpos( $bytes, $hook ) ) {
			return array();
		}
		$expression = '~\badd_(?:filter|action)\s*\(\s*([\'"])' . preg_quote( $hook, '~' ) . '\1\s*,\s*([\'"])\\\\{0,2}' . preg_quote( $function, '~' ) . '\2~';
		$found      = array();
		preg_match_all( $expression, $bytes, $matches, PREG_OFFSET_CAPTURE );
		foreach ( $matches[0] ?? array() as $match ) {
			$callback = Callback_Locator::at( $path, 1 + substr_count( $bytes, "\n", 0, $match[1] ), $priority );
			if ( null !== $callback ) {
				$found[] = $callback;
			}
		}
		return $found;
	}
}
