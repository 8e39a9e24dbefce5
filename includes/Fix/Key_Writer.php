<?php
/**
 * Writes a key where its plugin reads it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Storage;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Only places in the database are written, and of a row only the one value, in the plugin's own encoding: what else stands in it
 * stays, byte for byte. The row is read without filters, so that a value which a filter supplies is not written into the database by
 * the way.
 *
 * @phpstan-type Copy array{place: Place, bytes: Secret|null}
 */
final class Key_Writer {

	/** @var Catalog */
	private $catalog;

	/** @var Storage */
	private $storage;

	/** @var Codecs */
	private $codecs;

	/** @var Row_Writer */
	private $rows;

	public function __construct( Catalog $catalog, Storage $storage, Codecs $codecs, Row_Writer $rows ) {
		$this->catalog = $catalog;
		$this->storage = $storage;
		$this->codecs  = $codecs;
		$this->rows    = $rows;
	}

	/**
	 * The values as they are written down in the database now, of the fields that are about to be written.
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $names Names of fields.
	 * @return array<string, Secret>
	 */
	public function current( Key $key, array $names ): array {
		$values = array();
		foreach ( $names as $name ) {
			$place           = $this->place( $key, $name );
			$values[ $name ] = $this->storage->raw( $this->unslashed( $place ) )->secret();
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
	 * @return array<string, Copy> By name of the row.
	 */
	public function rows( Key $key, array $names ): array {
		$rows = array();
		foreach ( $names as $name ) {
			$place                      = $this->place( $key, $name );
			$bytes                      = $this->storage->rows()->bytes( $place );
			$rows[ $place->row_name() ] = array(
				'place' => $place,
				'bytes' => null === $bytes ? null : new Secret( $bytes ),
			);
		}
		return $rows;
	}

	/**
	 * Whether rows are still as they were.
	 *
	 * @param array<string, Copy> $rows By name of the row.
	 */
	public function is_as( array $rows ): bool {
		foreach ( $rows as $row ) {
			if ( $this->storage->rows()->bytes( $row['place'] ) !== ( null === $row['bytes'] ? null : $row['bytes']->reveal() ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Puts rows back to the byte: past the filters, which would clean up an old value.
	 *
	 * @param array<string, Copy> $rows By name of the row.
	 */
	public function put_back( array $rows ): void {
		foreach ( $rows as $row ) {
			$this->rows->put_back( $row['place'], $row['bytes'] );
		}
	}

	/**
	 * @param Key                   $key    The key.
	 * @param array<string, Secret> $values By field name.
	 * @param bool                  $is_raw Whether the values are as they were written down in the database, not as the plugin sees them.
	 * @throws Refused When a place cannot be written.
	 */
	public function write( Key $key, array $values, bool $is_raw = false ): void {
		foreach ( $values as $name => $value ) {
			$place = $this->place( $key, $name );
			$this->rows->put( $place, $is_raw ? $value->reveal() : $this->written_down( $value, $place ), $is_raw );
		}
	}

	/** Lets the plugin forget the error it has shown so far, and what it made of the old value. */
	public function tell_plugin( Key $key ): void {
		$plugin = $this->catalog->plugin( $key->plugin() );
		foreach ( $plugin['clears'] ?? array() as $stale ) {
			if ( isset( $stale['transient'] ) ) {
				delete_transient( $stale['transient'] );
			} elseif ( isset( $stale['option'] ) ) {
				delete_option( $stale['option'] );
			}
		}
		foreach ( $plugin['sets'] ?? array() as $note ) {
			if ( Loose::text( $note, 'provider' ) === '' || Loose::text( $note, 'provider' ) === $key->provider() ) {
				$this->set_note( $note );
			}
		}
		foreach ( $plugin['after_write'] ?? array() as $call ) {
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
	 * The plugin has noted that the old key was bad, and would not use a good one.
	 *
	 * @param array<string, mixed> $note Where, and what is true now.
	 */
	private function set_note( array $note ): void {
		$table = Loose::texts( $note['table'] ?? null );
		$place = new Place(
			Loose::text( $note, 'option' ),
			array_values( Loose::texts( $note['path'] ?? null ) ),
			isset( $table['name'], $table['key_column'], $table['value_column'] ) ? array( 'table' => $table ) : array()
		);
		$found = $this->storage->raw( $place );
		if ( ! $found->is_there() || Loose::text( $note, 'value' ) === $found->secret()->reveal() ) {
			return;
		}
		try {
			$this->rows->put( $place, Loose::text( $note, 'value' ), false );
		} catch ( Refused $refused ) {
			// The key is written and proven; the plugin looks at it again by itself, only later.
			return;
		}
	}

	/**
	 * A value in the plugin's own words and encoding.
	 *
	 * @throws Refused When it cannot be encrypted as the plugin does.
	 */
	private function written_down( Secret $value, Place $place ): string {
		$spec = $place->codec();
		$text = $place->spoken( $value->reveal() );
		// Plugins that strip slashes do so after they have opened the value.
		$text = $place->unslash() ? addslashes( $text ) : $text;
		try {
			return null === $spec ? $text : $this->codecs->of( $spec )->seal( new Secret( $text ) );
		} catch ( \DomainException $error ) {
			throw new Refused( 'not_encrypted', $error->getMessage(), 409 );
		}
	}

	/**
	 * Where a field of a key stands in the database.
	 *
	 * @throws Refused When it has no place there.
	 */
	private function place( Key $key, string $name ): Place {
		$field = $key->field( $name );
		$place = null === $field ? null : $field->place();
		if ( null === $place || null !== $place->plus() ) {
			throw new Refused( 'not_writable', __( 'Key Health cannot write to the place from which the plugin reads this key. Change it there by hand.', 'key-health' ), 409 );
		}
		return $place;
	}

	/** The same place with slashes left where they are. */
	private function unslashed( Place $place ): Place {
		return new Place(
			$place->option(),
			$place->path(),
			array(
				'scope'  => $place->scope(),
				'table'  => $place->table(),
				'format' => $place->format(),
			)
		);
	}
}
