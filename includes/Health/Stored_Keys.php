<?php
/**
 * Which keys stand in an option.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Codec\Form;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Instance;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * From the option alone and from what the plugin's file says: what once stood in an option cannot be asked of the plugin any more,
 * and whether the plugin uses a key does not matter to its loss.
 *
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Stored from Catalog
 */
final class Stored_Keys {

	/** @var Catalog */
	private $catalog;

	/** @var Formats */
	private $formats;

	/** @var Codecs */
	private $codecs;

	public function __construct( Catalog $catalog, Formats $formats, Codecs $codecs ) {
		$this->catalog = $catalog;
		$this->formats = $formats;
		$this->codecs  = $codecs;
	}

	/**
	 * An option's value as the bytes of a row.
	 *
	 * @param mixed $value As get_option() gives it.
	 */
	public static function bytes( $value ): string {
		try {
			return null === $value || is_scalar( $value ) ? (string) $value : serialize( $value ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		} catch ( \Throwable $error ) {
			// Another plugin's object may refuse.
			return '';
		}
	}

	/**
	 * @param string $slug   Which plugin's keys.
	 * @param string $option Name of the option.
	 * @param string $bytes  What its row holds.
	 * @return array<string, Secret|null> What stands there as the main value of a key, by the key's id. Null for what cannot be opened; keys of which nothing stands there are left out.
	 */
	public function in( string $slug, string $option, string $bytes ): array {
		$plugin = $this->catalog->plugin( $slug );
		if ( null === $plugin ) {
			return array();
		}
		$found = array();
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( isset( $connection['table'] ) ? array() : $this->instances( $connection, $option, $bytes ) as $instance ) {
				foreach ( $connection['stores'] ?? $plugin['stores'] as $store ) {
					$spec  = $store['fields'][ $this->main_field( $store ) ] ?? null;
					$place = null === $spec ? null : $instance->place( $spec );
					$text  = null === $place || $place->option() !== $option ? '' : $this->text( $place, $bytes );
					if ( null !== $place && '' !== $text ) {
						$found[ $slug . '/' . $instance->id() . '/' . $store['provider'] ] = $this->opened( $place, $text );
					}
				}
			}
		}
		return $found;
	}

	/**
	 * @param array  $connection A connection of the catalog.
	 * @param string $option     Name of the option.
	 * @param string $bytes      What its row holds.
	 * @phpstan-param Connection $connection
	 * @return list<Instance>
	 */
	private function instances( array $connection, string $option, string $bytes ): array {
		if ( ! isset( $connection['each'] ) ) {
			return array( new Instance( $connection, Place::SITE ) );
		}
		$path = $connection['each']['path'] ?? array();
		$all  = $connection['option'] === $option ? $this->value( new Place( $option, $path, array( 'format' => $connection['format'] ?? 'native' ) ), $bytes ) : null;
		$made = array();
		foreach ( is_array( $all ) ? array_keys( $all ) : array() as $id ) {
			$made[] = new Instance( $connection, Place::SITE, (string) $id, '', array_merge( $path, array( (string) $id ), $connection['each']['inner'] ?? array() ) );
		}
		return $made;
	}

	/**
	 * The first field that is a secret.
	 *
	 * @param array $store Where the key of one provider stands.
	 * @phpstan-param Stored $store
	 */
	private function main_field( array $store ): string {
		$secrets = array_diff( array_keys( $store['fields'] ), $this->catalog->companions( $store['provider'] ) );
		return (string) reset( $secrets );
	}

	private function opened( Place $place, string $text ): ?Secret {
		$codec = $place->codec();
		if ( null === $codec ) {
			return new Secret( $text );
		}
		$opened = $this->codecs->of( $codec )->open( $text );
		if ( $opened->is_closed() ) {
			// Whether the plugin encrypted when this row was written nobody knows by now; its look tells.
			return isset( $codec['plain_when'] ) && ! Form::is_sealed( $text, 1 ) ? new Secret( $text ) : null;
		}
		$value = $opened->secret()->reveal();
		return new Secret( $place->unslash() ? stripslashes( $value ) : $value );
	}

	private function text( Place $place, string $bytes ): string {
		$value = $this->value( $place, $bytes );
		$text  = is_scalar( $value ) ? (string) $value : '';
		return $place->unslash() && null === $place->codec() ? stripslashes( $text ) : $text;
	}

	/**
	 * @return mixed
	 */
	private function value( Place $place, string $bytes ) {
		$value = $this->formats->read( $this->formats->unserialized( $bytes ), $place->format() );
		foreach ( $place->path() as $step ) {
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return $value;
	}
}
