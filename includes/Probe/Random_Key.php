<?php
/**
 * Makes a key that nobody has.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Of the shape of a provider's keys, so that it is refused for being unknown and not for its looks.
 *
 * @phpstan-import-type Shape from Catalog
 */
final class Random_Key {

	private const HEX = '0123456789abcdef';

	/**
	 * @param array|null $shape  What the provider's keys look like.
	 * @param int        $length Of the key that it stands beside, where the shape names none.
	 * @phpstan-param Shape|null $shape
	 */
	public static function like( ?array $shape, int $length ): Secret {
		if ( isset( $shape['model'] ) ) {
			return new Secret( self::shuffled( $shape['model'], $shape['prefix'] ?? '' ) );
		}
		$random = $shape['prefix'] ?? '';
		$length = $shape['length'] ?? max( 20, $length );
		while ( strlen( $random ) < $length ) {
			$random .= self::one_of( self::HEX );
		}
		return new Secret( $random );
	}

	/** Each digit and letter replaced by another one of its kind; prefix and marks stay. */
	private static function shuffled( string $model, string $prefix ): string {
		$random = $prefix;
		foreach ( preg_split( '/([_.-])/', substr( $model, strlen( $prefix ) ), -1, PREG_SPLIT_DELIM_CAPTURE ) ?: array() as $part ) {
			$letters = 1 === preg_match( '/^[0-9a-f]*$/iD', $part ) ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz';
			foreach ( '' === $part ? array() : str_split( $part ) as $character ) {
				$random .= self::another( $character, $letters );
			}
		}
		return $random;
	}

	private static function another( string $character, string $letters ): string {
		if ( 1 === preg_match( '/[0-9]/', $character ) ) {
			return self::one_of( '0123456789' );
		}
		if ( 1 !== preg_match( '/[A-Za-z]/', $character ) ) {
			return $character;
		}
		$letter = self::one_of( $letters );
		return strtoupper( $character ) === $character ? strtoupper( $letter ) : $letter;
	}

	private static function one_of( string $characters ): string {
		return $characters[ random_int( 0, strlen( $characters ) - 1 ) ];
	}
}
