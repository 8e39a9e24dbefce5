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
	 * @param bool   $sends    Whether a plugin on it would send mail.
	 */
	public static function text( string $original, bool $sends ): string {
		return sprintf(
			'<strong>%1$s</strong> %2$s <a href="%3$s">%4$s</a>',
			/* translators: %s: address of a site, without its scheme. */
			esc_html( sprintf( __( 'Key Health: this looks like a copy of %s.', 'key-health' ), $original ) ),
			$sends ? esc_html__( 'Real mail would be sent.', 'key-health' ) : esc_html__( 'Its keys are those of the original.', 'key-health' ),
			esc_url( admin_url( 'tools.php?page=' . Admin_Page::SLUG ) ),
			$sends ? esc_html__( 'Stop mail on this copy', 'key-health' ) : esc_html__( 'See what to do', 'key-health' )
		);
	}
}
