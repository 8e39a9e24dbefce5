<?php
/**
 * Changes one value of a JSON text and leaves the rest as it was written.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Storage;

defined( 'ABSPATH' ) || exit;

final class Json_Text {

	/** The ways in which plugins write JSON. */
	private const WAYS = array(
		0,
		JSON_UNESCAPED_SLASHES,
		JSON_UNESCAPED_UNICODE,
		JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
		JSON_PRETTY_PRINT,
		JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES,
		JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
		JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT,
	);

	/**
	 * @param string       $text  JSON, or '' for nothing yet.
	 * @param list<string> $path  Names of members; at least one.
	 * @param string       $value The new value.
	 * @return string|null Null when the text cannot be changed without changing the rest of it.
	 */
	public static function with( string $text, array $path, string $value ): ?string {
		$read = '' === $text ? new \stdClass() : json_decode( $text );
		if ( ! $read instanceof \stdClass && ! is_array( $read ) ) {
			return null;
		}
		foreach ( self::WAYS as $flags ) {
			if ( '' === $text || json_encode( $read, $flags | JSON_PRESERVE_ZERO_FRACTION ) === $text ) { // phpcs:ignore WordPress.WP.AlternativeFunctions -- wp_json_encode() would repair what is to stay as it is.
				// An empty list becomes a map when something gets a name in it.
				$changed = self::put( array() === $read ? new \stdClass() : $read, $path, $value );
				return null === $changed ? null : ( json_encode( $changed, $flags | JSON_PRESERVE_ZERO_FRACTION ) ?: null ); // phpcs:ignore WordPress.WP.AlternativeFunctions
			}
		}
		return null;
	}

	/**
	 * @param mixed        $settings A map or a list.
	 * @param list<string> $path     Names of members.
	 * @param string       $value    The new value.
	 * @return mixed The changed one; null when something else than a map or list is in the way.
	 */
	private static function put( $settings, array $path, string $value ) {
		$step = array_shift( $path );
		if ( null === $step ) {
			return $value;
		}
		if ( is_array( $settings ) && array_key_exists( $step, $settings ) ) {
			$settings[ $step ] = self::put( $settings[ $step ], $path, $value );
			return null === $settings[ $step ] ? null : $settings;
		}
		if ( ! $settings instanceof \stdClass ) {
			return null;
		}
		$settings->$step = self::put( $settings->$step ?? new \stdClass(), $path, $value );
		return null === $settings->$step ? null : $settings;
	}
}
