<?php
/**
 * Functions that depend on nothing but what they are given.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Library {

	private const PURE = array( 'strtolower', 'strtoupper', 'ucfirst', 'lcfirst', 'ucwords', 'trim', 'ltrim', 'rtrim', 'chop', 'str_replace', 'str_ireplace', 'sprintf', 'vsprintf', 'substr', 'strpos', 'stripos', 'strrpos', 'strstr', 'stristr', 'strrchr', 'str_contains', 'str_starts_with', 'str_ends_with', 'in_array', 'array_key_exists', 'key_exists', 'array_keys', 'array_values', 'array_merge', 'array_replace', 'array_search', 'array_flip', 'array_combine', 'array_slice', 'array_unique', 'array_filter', 'array_reverse', 'array_diff', 'array_intersect', 'array_diff_key', 'array_intersect_key', 'explode', 'implode', 'join', 'strlen', 'count', 'sizeof', 'is_string', 'is_int', 'is_integer', 'is_long', 'is_float', 'is_bool', 'is_array', 'is_null', 'is_numeric', 'is_scalar', 'intval', 'strval', 'boolval', 'floatval', 'md5', 'sha1', 'basename', 'dirname', 'version_compare', 'strcmp', 'strcasecmp', 'strncmp', 'strncasecmp', 'substr_count', 'strrev', 'strtr', 'str_split', 'chr', 'ord', 'base64_decode', 'base64_encode', 'hex2bin', 'bin2hex', 'urldecode', 'urlencode', 'rawurldecode', 'rawurlencode', 'parse_url', 'abs', 'min', 'max', 'gettype', 'ctype_digit', 'ctype_alpha', 'ctype_alnum', 'addslashes', 'stripslashes', 'nl2br', 'ucwords', 'wordwrap', 'htmlspecialchars', 'array_sum', 'crc32', 'preg_match', 'preg_quote', 'rtrim', 'json_decode', 'substr_replace', 'str_word_count', 'array_pop', 'current', 'array_key_first', 'array_key_last', 'end', 'reset' );

	/** They change what they are given. */
	private const CHANGING = array( 'array_pop', 'end', 'reset', 'current' );

	/** They make long texts of short ones. */
	private const PADDING = '/%[^%a-zA-Z]*\d{3,}/';

	private const MAX_LENGTH = 20000;

	public static function has( string $name ): bool {
		return in_array( $name, self::PURE, true ) && ! in_array( $name, self::CHANGING, true );
	}

	/**
	 * @param string      $name      One of these.
	 * @param array<mixed> $arguments Arguments.
	 * @return mixed An Unknown when it cannot be told.
	 */
	public static function result( string $name, array $arguments ) {
		if ( ! Unknown::is_known( $arguments ) || ! self::is_short( $arguments ) || ! function_exists( $name ) ) {
			return new Unknown();
		}
		if ( 'preg_match' === $name && count( $arguments ) > 2 || false !== strpos( $name, 'printf' ) && preg_match( self::PADDING, Operators::text( $arguments[0] ?? '' ) ) ) {
			return new Unknown();
		}
		set_error_handler( static fn(): bool => true ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
		try {
			$result = $name( ...$arguments );
		} catch ( \Throwable $error ) {
			$result = new Unknown();
		} finally {
			restore_error_handler();
		}
		return is_object( $result ) || ! self::is_short( $result ) ? new Unknown() : $result;
	}

	/**
	 * @param mixed $value Value.
	 */
	private static function is_short( $value ): bool {
		if ( is_array( $value ) ) {
			foreach ( $value as $item ) {
				if ( ! self::is_short( $item ) ) {
					return false;
				}
			}
			return count( $value ) <= 1000;
		}
		return ! is_string( $value ) || strlen( $value ) <= self::MAX_LENGTH;
	}
}
