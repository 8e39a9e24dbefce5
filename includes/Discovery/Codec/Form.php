<?php
/**
 * What can be told of a value by its look.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Some schemes prove nothing: with a wrong key they give noise. And some plugins send what they cannot open as it stands, so that a
 * stored plain text works; only its look tells it from a sealed one.
 */
final class Form {

	/** From here on chance does not leave out a whole kind of letter (one in 10^5 at 24, in 10^12 at 54). */
	private const LONG = 24;

	/** Whether it is text: UTF-8 without control characters other than white space. */
	public static function is_text(
		#[\SensitiveParameter]
		string $value
	): bool {
		return 1 === preg_match( '//u', $value ) && strlen( $value ) === strcspn( $value, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f" );
	}

	/**
	 * Whether it looks like the Base64 of so many random bytes, as our own and the plugins' own sealing gives it.
	 *
	 * @param int $least Bytes that a sealed value has at least.
	 */
	public static function is_sealed(
		#[\SensitiveParameter]
		string $value,
		int $least
	): bool {
		$bytes = base64_decode( $value, true );
		if ( false === $bytes || strlen( $bytes ) < $least || base64_encode( $bytes ) !== $value ) {
			return false;
		}
		// A token in hexadecimal digits is valid Base64 too.
		return strlen( $value ) < self::LONG || ( false !== strpbrk( $value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' ) && false !== strpbrk( $value, 'abcdefghijklmnopqrstuvwxyz' ) );
	}

	/**
	 * For a plugin that uses what is stored as it stands: plain text is the value, a sealed one is sent sealed.
	 */
	public static function as_it_is(
		#[\SensitiveParameter]
		string $stored,
		int $least
	): Opened {
		return self::is_sealed( $stored, $least ) ? Opened::closed( $stored ) : Opened::plain( new Secret( $stored ) );
	}
}
