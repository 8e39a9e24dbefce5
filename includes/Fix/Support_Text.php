<?php
/**
 * What a support desk needs to know about a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * Made of the report's entry of a key, which holds no secret: whatever is in the text may be posted in public.
 */
final class Support_Text {

	/**
	 * @param array<string, mixed> $entry `KeyReport` in src/shared/types.ts.
	 */
	public function of( array $entry ): string {
		$lines = array(
			'### Key Health ' . \KeyHealth\VERSION,
			'',
			self::line( 'Key', self::text( $entry, 'provider', 'name' ) . ' in ' . self::text( $entry, 'plugin', 'name' ) . ' (' . self::text( $entry, 'id' ) . ')' ),
			self::line( 'State', self::text( $entry, 'state' ) . ': ' . self::text( $entry, 'diagnosis' ) . ' ' . self::text( $entry, 'reason' ) . ' (' . self::text( $entry, 'confidence' ) . ')' ),
			self::line( 'Says', self::text( $entry, 'title' ) . '. ' . self::text( $entry, 'meaning' ) ),
			self::line( 'Checked', self::text( $entry, 'checked_at' ) ),
			self::line( 'Last accepted', self::text( $entry, 'last_ok_at' ) ),
			'',
			'#### Where it is defined',
		);
		foreach ( self::items( $entry, 'fields' ) as $field ) {
			foreach ( self::items( $field, 'definitions' ) as $definition ) {
				$lines[] = '- ' . self::text( $field, 'name' ) . ', ' . self::text( $definition, 'role' ) . ': ' . self::text( $definition, 'label' )
					. ', ' . self::text( $definition, 'length' ) . ' characters, ends in ' . ( self::text( $definition, 'last4' ) ?: '(not shown)' ) . '. ' . self::text( $definition, 'reason' );
			}
		}
		$lines[]  = '';
		$lines[]  = '#### What was asked';
		$evidence = is_array( $entry['evidence'] ?? null ) ? array( $entry['evidence'] ) : array();
		foreach ( array_merge( $evidence, self::items( $entry, 'also_asked' ) ) as $asked ) {
			$lines = array_merge( $lines, self::asked( $asked ) );
		}
		foreach ( self::items( $entry, 'candidates' ) as $candidate ) {
			$lines[] = '- ' . self::text( $candidate, 'standing' ) . ': ' . self::text( $candidate, 'title' ) . ' ' . self::text( $candidate, 'why' );
		}
		global $wp_version;
		$lines[] = '';
		$lines[] = sprintf( 'WordPress %s, PHP %s, %s', $wp_version, PHP_VERSION, is_multisite() ? 'multisite' : 'single site' );
		return implode( "\n", $lines );
	}

	/**
	 * @param array<string, mixed> $asked Evidence.
	 * @return list<string>
	 */
	private static function asked( array $asked ): array {
		$failure = is_array( $asked['failure'] ?? null ) ? self::text( $asked['failure'], 'text' ) : '';
		return array(
			'- ' . self::text( $asked, 'asked_at' ) . ' ' . self::text( $asked, 'request' ) . ( '' === self::text( $asked, 'sent_with' ) ? ' (no key)' : ' with ' . self::text( $asked, 'sent_with' ) ),
			'  ' . ( '' === $failure ? 'status ' . self::text( $asked, 'status' ) : $failure ) . ', ' . self::text( $asked, 'duration_ms' ) . ' ms',
			'  ' . str_replace( "\n", "\n  ", self::text( $asked, 'body' ) ),
		);
	}

	private static function line( string $label, string $value ): string {
		return '- ' . $label . ': ' . ( '' === trim( $value ) ? 'unknown' : $value );
	}

	/**
	 * @param array<string, mixed> $from Where from.
	 * @return list<array<string, mixed>>
	 */
	private static function items( array $from, string $name ): array {
		return array_values( array_filter( is_array( $from[ $name ] ?? null ) ? $from[ $name ] : array(), 'is_array' ) );
	}

	/**
	 * @param array<string, mixed> $from Where from.
	 */
	private static function text( array $from, string $name, string $inner = '' ): string {
		$value = $from[ $name ] ?? '';
		if ( '' !== $inner ) {
			$value = is_array( $value ) ? ( $value[ $inner ] ?? '' ) : '';
		}
		return is_scalar( $value ) ? (string) $value : '';
	}
}
