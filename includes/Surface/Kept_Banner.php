<?php
/**
 * The banner about a key that was kept from being emptied.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

defined( 'ABSPATH' ) || exit;

final class Kept_Banner {

	/**
	 * @param list<array{key_id: string, name: string, at: string, times: int, request: string, text: string}> $kept The newest first.
	 * @return string HTML; '' for nothing.
	 */
	public static function text( array $kept ): string {
		if ( ! $kept ) {
			return '';
		}
		return sprintf(
			'<strong>%1$s</strong> %2$s %3$s <a href="%4$s">%5$s</a>',
			esc_html__( 'Key Health:', 'key-health' ),
			esc_html( $kept[0]['text'] ),
			// The guard stands nowhere else; our own screen names the request.
			esc_html__( 'It happened while the settings of the site were saved.', 'key-health' ),
			esc_url( admin_url( 'tools.php?page=' . Admin_Page::SLUG ) ),
			esc_html__( 'See what happened', 'key-health' )
		);
	}
}
