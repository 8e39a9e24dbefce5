<?php
/**
 * Opens values that were encrypted with other salts.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Discovery\Codec\Codec;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Storage;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The salts are a person's, from a backup or from another site. They are used for this one answer: never stored, said back or logged.
 */
final class Recovered_Values {

	/** WordPress makes salts of 64 characters; nobody makes one of thousands. */
	public const MAX_BYTES = 1024;

	/** @var Storage */
	private $storage;

	/** @var Codecs */
	private $codecs;

	public function __construct( Storage $storage, Codecs $codecs ) {
		$this->storage = $storage;
		$this->codecs  = $codecs;
	}

	/**
	 * @param Key                       $key   The key whose values cannot be opened.
	 * @param array<int|string, string> $salts Name of the constant => the value it had.
	 * @return array<string, Secret> All values by field name; those that were closed as they were before the salts changed.
	 * @throws Refused When nothing is closed, or these are not the salts.
	 */
	public function of(
		Key $key,
		#[\SensitiveParameter]
		array $salts
	): array {
		$codecs = $this->codecs_of( $key );
		if ( array() === $codecs ) {
			throw new Refused( 'nothing_to_recover', __( 'Nothing of this key is encrypted with salts that have changed. Reload the page to see how it is.', 'key-health' ), 409 );
		}
		$values = $key->values();
		foreach ( $codecs as $name => $codec ) {
			$values[ $name ] = $this->opened( $key, $name, $codec->with_salts( $this->named( $salts, $codec->salts() ) ) );
		}
		return $values;
	}

	/**
	 * @return array<string, Codec> How the closed fields of a key are written down, by field name.
	 */
	private function codecs_of( Key $key ): array {
		$codecs = array();
		foreach ( $key->fields() as $field ) {
			$codec = $field->is_closed() ? $this->codec( $field ) : null;
			if ( null !== $codec && array() !== $codec->salts() ) {
				$codecs[ $field->name() ] = $codec;
			}
		}
		return $codecs;
	}

	private function codec( Field $field ): ?Codec {
		$place = $field->place();
		$spec  = null === $place ? null : $place->codec();
		return null === $spec ? null : $this->codecs->of( $spec );
	}

	/**
	 * @param array<int|string, string> $salts What was sent.
	 * @param list<string>              $names Constants that count.
	 * @return array<string, string>
	 * @throws Refused When none of them was sent, or one is too long.
	 */
	private function named(
		#[\SensitiveParameter]
		array $salts,
		array $names
	): array {
		$known = array();
		foreach ( $salts as $name => $salt ) {
			if ( strlen( $salt ) > self::MAX_BYTES ) {
				throw new Refused( 'too_long', __( 'One of these is longer than any salt. Copy only what stands between the quotation marks.', 'key-health' ) );
			}
			if ( '' !== $salt && in_array( (string) $name, $names, true ) ) {
				$known[ (string) $name ] = $salt;
			}
		}
		if ( array() === $known ) {
			/* translators: %s: list of names of constants. */
			throw new Refused( 'no_salts', sprintf( __( 'No salt was sent. This key is encrypted with: %s.', 'key-health' ), implode( ', ', $names ) ) );
		}
		return $known;
	}

	/**
	 * @throws Refused When it cannot be opened like this.
	 */
	private function opened( Key $key, string $name, Codec $codec ): Secret {
		$field = $key->field( $name );
		$place = null === $field ? null : $field->place();
		$found = null === $place ? null : $this->storage->raw( $place );
		if ( null === $place || null === $found || $found->secret()->is_empty() ) {
			throw new Refused( 'definition_gone', __( 'The stored value is no longer there. Reload the page to see what is.', 'key-health' ), 409 );
		}
		$opened = $codec->open( $found->secret()->reveal() );
		if ( $opened->is_closed() || $opened->secret()->is_empty() || $opened->secret()->equals( $found->secret() ) ) {
			throw new Refused( 'wrong_salts', __( 'With these salts the key cannot be opened. They are not the ones it was encrypted with, or not complete. Nothing was changed.', 'key-health' ), 422 );
		}
		$value = $opened->secret()->reveal();
		return new Secret( $place->understood( $place->unslash() ? stripslashes( $value ) : $value ) );
	}
}
