<?php
/**
 * How a row holds settings.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Storage;

use KeyHealth\Discovery\Found;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Reads settings out of what an option gives, and makes the bytes of a row with one value changed and the rest as it was.
 */
final class Formats {

	/** @var Gravity_Forms_Seal */
	private $gravity_forms;

	public function __construct( Gravity_Forms_Seal $gravity_forms ) {
		$this->gravity_forms = $gravity_forms;
	}

	/**
	 * @param mixed $value As WordPress or the row gives it; null when there is nothing.
	 * @return mixed Settings; a Found where they cannot be read.
	 */
	public function read( $value, string $format ) {
		if ( ! is_string( $value ) || '' === $value ) {
			return $value;
		}
		switch ( $format ) {
			case 'json':
				return self::json( $value );
			case 'base64_json':
				$text = base64_decode( $value, true );
				return false === $text ? Found::odd( 'text' ) : self::json( $text );
			case 'gravity_forms':
				$opened = $this->gravity_forms->open( $value );
				return null === $opened ? Found::closed( new Secret( '' ) ) : $opened;
			default:
				return $value;
		}
	}

	/**
	 * A value out of the bytes of a row. Objects of other classes than PHP's plain one are not brought to life.
	 *
	 * @return mixed
	 */
	public function unserialized( string $bytes ) {
		if ( ! is_serialized( $bytes ) ) {
			return $bytes;
		}
		// A damaged row makes PHP complain, and is told as such.
		$value = @unserialize( trim( $bytes ), array( 'allowed_classes' => array( 'stdClass' ) ) ); // phpcs:ignore WordPress.PHP
		return false === $value && 'b:0;' !== trim( $bytes ) ? $bytes : $value;
	}

	/**
	 * The bytes of a row with another value at a place.
	 *
	 * @param Place       $place Where.
	 * @param string|null $bytes What the row holds; null when there is none.
	 * @param string      $value What is to stand there, as it is written down.
	 * @return string|null Null when the row holds something else than settings.
	 */
	public function with( Place $place, ?string $bytes, string $value ): ?string {
		if ( ! $place->path() ) {
			return (string) maybe_serialize( $value );
		}
		$bytes = (string) $bytes;
		switch ( $place->format() ) {
			case 'json':
				return Json_Text::with( $bytes, $place->path(), $value );
			case 'base64_json':
				$text = Json_Text::with( (string) base64_decode( $bytes, true ), $place->path(), $value );
				return null === $text ? null : base64_encode( $text );
			case 'gravity_forms':
				return $this->sealed( $place, $bytes, $value );
			default:
				return Serialized_Text::with( '' === $bytes ? 'a:0:{}' : $bytes, $place->path(), $value );
		}
	}

	/** Settings that were sealed are sealed again; settings that were not stay readable. */
	private function sealed( Place $place, string $bytes, string $value ): ?string {
		if ( '' === $bytes || is_serialized( $bytes ) ) {
			return Serialized_Text::with( '' === $bytes ? 'a:0:{}' : $bytes, $place->path(), $value );
		}
		$settings = $this->gravity_forms->open( $bytes );
		$changed  = null === $settings ? null : Serialized_Text::with( (string) maybe_serialize( $settings ), $place->path(), $value );
		$read     = null === $changed ? null : $this->unserialized( $changed );
		return is_array( $read ) ? $this->gravity_forms->seal( $read ) : null;
	}

	/**
	 * @return mixed
	 */
	private static function json( string $text ) {
		$read = json_decode( $text, true );
		return null === $read && 'null' !== trim( $text ) ? Found::odd( 'text' ) : $read;
	}
}
