<?php
/**
 * Text that is nothing but text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * `wp_check_invalid_utf8()` cannot be used for it: before WordPress 6.9 it gives false for text that is no UTF-8.
 */
final class Plain_Text {

	private const UTF_8 = '~[\x00-\x7F]+|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}'
		. '|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}~';

	/** Control characters but tab and line breaks, what has no width, and what turns the direction of reading. */
	private const HIDDEN = '~[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x{9F}\xAD\x{061C}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2060}-\x{206F}\x{FEFF}]+~u';

	/** Valid UTF-8 without what cannot be seen; line breaks and tabs stay. */
	public static function of( string $bytes ): string {
		if ( 1 !== preg_match( '~~u', $bytes ) ) {
			preg_match_all( self::UTF_8, $bytes, $found );
			$bytes = implode( '', $found[0] );
		}
		return (string) preg_replace( self::HIDDEN, '', $bytes );
	}
}
