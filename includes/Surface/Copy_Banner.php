<?php
/**
 * The banner about a copy.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

defined( 'ABSPATH' ) || exit;

final class Copy_Banner {

	/**
	 * HTML.
	 *
	 * @param string $original Address of the site that this one is a copy of.
	 */
	public static function text( string $original ): string {
		return sprintf(
			'<strong>%1$s</strong> %2$s <a href="%3$s">%4$s</a>',
			/* translators: %s: address of a site, without its scheme. */
			esc_html( sprintf( __( 'Key Health: this looks like a copy of %s.', 'key-health' ), $original ) ),
			esc_html__( 'Real mail would be sent.', 'key-health' ),
			esc_url( admin_url( 'tools.php?page=' . Admin_Page::SLUG ) ),
			esc_html__( 'Stop mail on this copy', 'key-health' )
		);
	}
}
