<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

/**
 * The examples of src/catalog/providers, as `npm run build:catalog` writes them into tests/vectors/examples.json.
 */
final class Examples {

	/**
	 * @return array<string, array<string, array{secret: bool, good: list<string>, bad: list<array{value: string, reason: string}>}>> By provider and field.
	 */
	public static function all(): array {
		// The tests over all plugins ask for it thousands of times.
		static $all = null;
		$all        = $all ?? (array) json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/vectors/examples.json' ), true );
		return $all;
	}

	/** A value that looks right in a provider's main field. */
	public static function good( string $provider ): string {
		$fields = array_values( self::all()[ $provider ] ?? array() );
		return $fields[0]['good'][0] ?? '0123456789abcdef0123456789abcdef';
	}

	/**
	 * The fields that a request is made of.
	 *
	 * @param array<string, mixed> $provider
	 * @param array<string, mixed> $request
	 * @return list<string>
	 */
	public static function asked_with( array $provider, array $request ): array {
		$text   = (string) wp_json_encode( $request );
		$fields = array();
		foreach ( $provider['fields'] as $field ) {
			$made = array_keys( array_filter( $provider['slots'] ?? array(), fn( array $slot ): bool => $slot['field'] === $field['name'] ) );
			foreach ( array_merge( array( $field['name'] ), $made ) as $name ) {
				if ( false !== strpos( $text, '{' . $name . '}' ) || false !== strpos( $text, '"' . $name . '"' ) ) {
					$fields[] = $field['name'];
				}
			}
		}
		return $fields;
	}

	/**
	 * A set of values that looks right.
	 *
	 * @return array<string, string> By field.
	 */
	public static function values( string $provider ): array {
		$values = array();
		foreach ( self::all()[ $provider ] ?? array() as $name => $field ) {
			$values[ $name ] = $field['good'][0] ?? ( $field['secret'] ? '0123456789abcdef0123456789abcdef' : '' );
		}
		return $values;
	}
}
