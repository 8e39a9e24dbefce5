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

	/** @var array<string, mixed>|null What was read, while each option is read once. */
	private $known;

	/**
	 * Reads each option once while something is done that writes none: WordPress unserializes an option anew each time, and one may
	 * hold hundreds of connections.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public function reading_once( callable $then ) {
		$this->known = array();
		try {
			return $then();
		} finally {
			$this->known = null;
		}
	}

	/**
	 * Like get_option() for the plugin: all filters on.
	 *
	 * @return mixed
	 */
	public function whole( string $name ) {
		return $this->once(
			"seen $name",
			static function () use ( $name ) {
				return get_option( $name, null );
			}
		);
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
		return $this->once(
			"stored $name",
			function () use ( $name ) {
				$row = $this->bytes( $name );
				return null === $row ? null : maybe_unserialize( $row );
			}
		);
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
	 * @param string            $what Names what is read.
	 * @param callable(): mixed $read Reads it.
	 * @return mixed
	 */
	private function once( string $what, callable $read ) {
		if ( null === $this->known ) {
			return $read();
		}
		if ( ! array_key_exists( $what, $this->known ) ) {
			$this->known[ $what ] = $read();
		}
		return $this->known[ $what ];
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
