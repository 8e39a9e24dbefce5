<?php
/**
 * Reads when something ends.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Out of a JSON Web Token (`exp`, RFC 7519 §4.1.4), a date, or seconds or milliseconds since 1970. The signature of a token is not
 * checked: only its issuer can, and the time is only shown.
 */
final class End_Time {

	private const YEAR_2001 = 978307200;
	private const YEAR_2100 = 4102444800;

	/**
	 * @param mixed $value What is there.
	 * @return int|null Seconds since 1970; null when it is no time between 2001 and 2100.
	 */
	public static function of( $value ): ?int {
		if ( ! is_scalar( $value ) || is_bool( $value ) ) {
			return null;
		}
		$text = trim( (string) $value );
		$time = null;
		if ( 1 === preg_match( '/^\d{10}(?:\d{3})?(?:\.\d+)?$/D', $text ) ) {
			$time = (int) substr( $text, 0, 10 );
		} elseif ( 1 === preg_match( '/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/D', $text ) ) {
			$time = self::of_token( $text );
		} elseif ( 1 === preg_match( '/^\d{4}-\d\d-\d\d/', $text ) ) {
			$time = strtotime( $text . ( strlen( $text ) > 10 ? '' : ' 23:59:59 UTC' ) );
		}
		return is_int( $time ) && $time > self::YEAR_2001 && $time < self::YEAR_2100 ? $time : null;
	}

	private static function of_token( string $token ): ?int {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- the middle part of a JSON Web Token.
		$claims = json_decode( (string) base64_decode( strtr( explode( '.', $token )[1], '-_', '+/' ), true ), true, 8 );
		$end    = is_array( $claims ) ? ( $claims['exp'] ?? null ) : null;
		// A float may be too large for an integer.
		return is_int( $end ) || ( is_float( $end ) && $end < self::YEAR_2100 ) ? (int) $end : null;
	}
}
