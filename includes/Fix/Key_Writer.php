<?php
/**
 * Writes a key where its plugin reads it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Option_Reader;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Only options are written, and of an option only the one value: what else stands in it stays, byte for byte. The row is read
 * without filters, so that a value which a filter supplies is not written into the database by the way.
 */
final class Key_Writer {

	/** @var Catalog */
	private $catalog;

	/** @var Option_Reader */
	private $options;

	public function __construct( Catalog $catalog, Option_Reader $options ) {
		$this->catalog = $catalog;
		$this->options = $options;
	}

	/**
	 * The values as they stand in the database now, of the fields that are about to be written.
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $names Names of fields.
	 * @return array<string, Secret>
	 */
	public function current( Key $key, array $names ): array {
		$values = array();
		foreach ( $names as $name ) {
			$place           = $this->place( $key, $name );
			$values[ $name ] = $this->options->stored( $place->name(), $place->path(), false )->secret();
		}
		return $values;
	}

	/**
	 * A value that comes from a file or from code is changed there.
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $names Names of the fields that are to be written.
	 * @throws Refused When one of them would not be read after it was written.
	 */
	public function refuse_what_is_not_stored( Key $key, array $names ): void {
		foreach ( $names as $name ) {
			$field     = $key->field( $name );
			$effective = null === $field ? null : $field->effective();
			if ( null !== $effective && null !== $effective->why_not() ) {
				throw new Refused(
					'not_writable',
					sprintf(
						/* translators: 1: name of a plugin, 2: name of a constant or filter. */
						__( '%1$s gets this value from %2$s, not from the database. Change it there by hand, then check again. Nothing was changed.', 'key-health' ),
						$this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin(),
						$effective->location()->name()
					),
					409
				);
			}
		}
	}

	/**
	 * The rows in which fields stand, to the byte.
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $names Names of fields.
	 * @return array<string, Secret|null> By option name; null when there is no row.
	 */
	public function rows( Key $key, array $names ): array {
		$rows = array();
		foreach ( $names as $name ) {
			$option          = $this->place( $key, $name )->name();
			$bytes           = $this->options->bytes( $option );
			$rows[ $option ] = null === $bytes ? null : new Secret( $bytes );
		}
		return $rows;
	}

	/**
	 * Whether rows are still as they were.
	 *
	 * @param array<string, Secret|null> $rows By option name.
	 */
	public function is_as( array $rows ): bool {
		foreach ( $rows as $option => $row ) {
			if ( $this->options->bytes( $option ) !== ( null === $row ? null : $row->reveal() ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Puts rows back to the byte: past the filters, which would clean up an old value.
	 *
	 * @param array<string, Secret|null> $rows By option name.
	 */
	public function put_back( array $rows ): void {
		foreach ( $rows as $option => $row ) {
			if ( null === $row ) {
				delete_option( $option );
			} elseif ( $this->options->bytes( $option ) !== $row->reveal() ) {
				$this->overwrite( $option, $row->reveal() );
			}
		}
	}

	/**
	 * @param Key                   $key    The key.
	 * @param array<string, Secret> $values By field name.
	 * @param bool                  $is_raw Whether the values are as they stood in the database, not as the plugin sees them.
	 * @throws Refused When a place cannot be written.
	 */
	public function write( Key $key, array $values, bool $is_raw = false ): void {
		foreach ( $values as $name => $value ) {
			$place = $this->place( $key, $name );
			$text  = $value->reveal();
			$text  = ! $is_raw && $this->strips_slashes( $key ) ? addslashes( $text ) : $text;
			$this->put( $place, $text );
			if ( $is_raw && $text !== $this->options->stored( $place->name(), $place->path(), false )->secret()->reveal() ) {
				$row = $this->options->row( $place->name() );
				$this->overwrite( $place->name(), (string) maybe_serialize( $place->path() ? self::with( is_array( $row ) ? $row : array(), $place->path(), $text ) : $text ) );
			}
		}
	}

	/** Lets the plugin forget the error it has shown so far. */
	public function tell_plugin( Key $key ): void {
		foreach ( $this->catalog->plugin( $key->plugin() )['after_write'] ?? array() as $call ) {
			$callable = array( $call['class'], $call['method'] );
			try {
				if ( is_callable( $callable ) ) {
					call_user_func( $callable );
				}
			} catch ( \Throwable $error ) {
				// A courtesy; the key is written and proven without it.
				continue;
			}
		}
	}

	/**
	 * Where a field of a key stands in the database.
	 *
	 * @throws Refused When it has no place there.
	 */
	private function place( Key $key, string $name ): Location {
		$field = $key->field( $name );
		foreach ( null === $field ? array() : $field->definitions() as $definition ) {
			if ( Location::OPTION === $definition->location()->kind() ) {
				return $definition->location();
			}
		}
		return $this->place_by_catalog( $key, $field );
	}

	/**
	 * An option in which nothing stands yet.
	 *
	 * @throws Refused When the plugin keeps the field nowhere in the database.
	 */
	private function place_by_catalog( Key $key, ?Field $field ): Location {
		$plugin      = $this->catalog->plugin( $key->plugin() );
		$connections = null === $plugin ? array() : $plugin['connections'];
		foreach ( null === $plugin ? array() : $plugin['stores'] as $store ) {
			foreach ( $store['provider'] === $key->provider() ? $connections : array() as $connection ) {
				$place = null === $field ? null : ( $store['fields'][ $field->name() ] ?? null );
				if ( null !== $place && $connection['id'] === $key->connection() && ! isset( $connection['each'] ) ) {
					return Location::option( $connection['option'], $place['path'] );
				}
			}
		}
		throw new Refused( 'not_writable', __( 'Key Health cannot write to the place from which the plugin reads this key. Change it there by hand.', 'key-health' ), 409 );
	}

	/**
	 * @throws Refused When the option is damaged or WordPress does not take the value.
	 */
	private function put( Location $place, string $value ): void {
		$row = $this->options->row( $place->name() );
		if ( $place->path() && null !== $row && ! is_array( $row ) ) {
			throw new Refused(
				'damaged_option',
				sprintf(
					/* translators: %s: name of an option. */
					__( 'The option "%s" does not hold settings but something else. Save the plugin’s settings once on its own screen, then try again. Nothing was changed.', 'key-health' ),
					$place->name()
				),
				409
			);
		}
		update_option( $place->name(), $place->path() ? self::with( is_array( $row ) ? $row : array(), $place->path(), $value ) : $value );
		wp_cache_delete( $place->name(), 'options' );
		wp_cache_delete( 'alloptions', 'options' );
	}

	private function overwrite( string $option, string $bytes ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- update_option() would clean up a value that is to stand there as it did.
		$wpdb->update( $wpdb->options, array( 'option_value' => $bytes ), array( 'option_name' => $option ) );
		wp_cache_delete( $option, 'options' );
		wp_cache_delete( 'alloptions', 'options' );
	}

	/**
	 * @param array<mixed> $settings An option.
	 * @param list<string> $path     Where in it.
	 * @param string       $value    What to put there.
	 * @return array<mixed>
	 */
	private static function with( array $settings, array $path, string $value ): array {
		$step              = (string) array_shift( $path );
		$inner             = $settings[ $step ] ?? array();
		$settings[ $step ] = $path ? self::with( is_array( $inner ) ? $inner : array(), $path, $value ) : $value;
		return $settings;
	}

	private function strips_slashes( Key $key ): bool {
		foreach ( $this->catalog->plugin( $key->plugin() )['connections'] ?? array() as $connection ) {
			if ( $connection['id'] === $key->connection() || isset( $connection['each'] ) ) {
				return $connection['unslash'] ?? false;
			}
		}
		return false;
	}
}
