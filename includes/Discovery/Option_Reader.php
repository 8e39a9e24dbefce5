<?php
/**
 * Reads options the way plugins see them, and the way they are stored.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

defined( 'ABSPATH' ) || exit;

/**
 * Plugins see an option through filters; a row may be empty because a filter supplies the value (encryption at rest does that), or
 * hold something else than the plugin gets. So both are read, and a difference is told.
 */
final class Option_Reader {

	/**
	 * Like get_option() for the plugin: all filters on.
	 *
	 * @return mixed
	 */
	public function whole( string $name ) {
		return get_option( $name, null );
	}

	/**
	 * The value at a path, as the plugin gets it.
	 *
	 * @param string       $name     Option name.
	 * @param list<string> $path     Where in the option the value stands.
	 * @param bool         $unslash  Whether the plugin strips slashes on reading.
	 */
	public function seen( string $name, array $path, bool $unslash ): Found {
		return $this->at( $this->whole( $name ), $path, $unslash );
	}

	/**
	 * The value at a path, as the database holds it: no filter, no cache.
	 *
	 * @param string       $name    Option name.
	 * @param list<string> $path    Where in the option the value stands.
	 * @param bool         $unslash Whether the plugin strips slashes on reading.
	 */
	public function stored( string $name, array $path, bool $unslash ): Found {
		return $this->at( $this->row( $name ), $path, $unslash );
	}

	/**
	 * The whole option as the database holds it; null when there is no row.
	 *
	 * @return mixed
	 */
	public function row( string $name ) {
		$row = $this->bytes( $name );
		return null === $row ? null : maybe_unserialize( $row );
	}

	/** The bytes of the row; null when there is none. */
	public function bytes( string $name ): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// The point is to go past the filters and the object cache of get_option().
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		return $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s LIMIT 1', $wpdb->options, $name ) );
	}

	/**
	 * @param mixed        $value   An option.
	 * @param list<string> $path    Where in it the value stands.
	 * @param bool         $unslash Whether the plugin strips slashes on reading.
	 */
	private function at( $value, array $path, bool $unslash ): Found {
		if ( null === $value || false === $value ) {
			return Found::nothing();
		}
		foreach ( $path as $step ) {
			if ( is_array( $value ) && ! array_key_exists( $step, $value ) ) {
				return Found::nothing();
			}
			if ( ! is_array( $value ) ) {
				// A damaged option: text or an object where settings belong.
				return '' === $value ? Found::nothing() : Found::value( is_scalar( $value ) ? array( $value ) : $value );
			}
			$value = $value[ $step ];
		}
		if ( null === $value ) {
			return Found::nothing();
		}
		return Found::value( $unslash && is_string( $value ) ? stripslashes( $value ) : $value );
	}
}
