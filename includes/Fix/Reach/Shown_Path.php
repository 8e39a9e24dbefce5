<?php
/**
 * A path as it may be shown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

final class Shown_Path {

	/** Relative to WordPress where it lies in it. */
	public static function of( string $path ): string {
		$path = wp_normalize_path( $path );
		$root = wp_normalize_path( ABSPATH );
		return 0 === strpos( $path, $root ) ? substr( $path, strlen( $root ) ) : $path;
	}

	/** A text of somebody else without the paths in it, for a reader who may not know which files there are. */
	public static function without( string $text ): string {
		return (string) preg_replace( '~(?<![\w/:.])(?:[A-Za-z]:)?[/\\\\](?:[\w.@+-]+[/\\\\])+[\w.@+-]*|\bwp-(?:includes|content|admin)/[\w./@+-]+~', '…', $text );
	}
}
