<?php
/**
 * What a support desk needs to know about a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;

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
			self::line( 'Key', Loose::text( $entry, 'provider', 'name' ) . ' in ' . Loose::text( $entry, 'plugin', 'name' ) . ' (' . Loose::text( $entry, 'id' ) . ')' ),
			self::line( 'State', Loose::text( $entry, 'state' ) . ': ' . Loose::text( $entry, 'diagnosis' ) . ' ' . Loose::text( $entry, 'reason' ) . ' (' . Loose::text( $entry, 'confidence' ) . ')' ),
			self::line( 'Says', Loose::text( $entry, 'title' ) . '. ' . Loose::text( $entry, 'meaning' ) ),
			self::line( 'Checked', Loose::text( $entry, 'checked_at' ) ),
			self::line( 'Last accepted', Loose::text( $entry, 'last_ok_at' ) ),
			'',
			'#### Where it is defined',
		);
		foreach ( Loose::maps( $entry['fields'] ?? null ) as $field ) {
			foreach ( Loose::maps( $field['definitions'] ?? null ) as $definition ) {
				$lines[] = '- ' . Loose::text( $field, 'name' ) . ', ' . Loose::text( $definition, 'role' ) . ': ' . Loose::text( $definition, 'label' )
					. ', ' . Loose::text( $definition, 'length' ) . ' characters, ends in ' . ( Loose::text( $definition, 'last4' ) ?: '(not shown)' ) . '. ' . Loose::text( $definition, 'reason' );
			}
		}
		$lines[]  = '';
		$lines[]  = '#### What was asked';
		$evidence = Loose::maps( array( $entry['evidence'] ?? null ) );
		foreach ( array_merge( $evidence, Loose::maps( $entry['also_asked'] ?? null ) ) as $asked ) {
			$lines = array_merge( $lines, self::asked( $asked ) );
		}
		foreach ( Loose::maps( $entry['candidates'] ?? null ) as $candidate ) {
			$lines[] = '- ' . Loose::text( $candidate, 'standing' ) . ': ' . Loose::text( $candidate, 'title' ) . ' ' . Loose::text( $candidate, 'why' );
		}
		$lines[] = '';
		$lines[] = sprintf( 'WordPress %s, PHP %s, %s', get_bloginfo( 'version' ), PHP_VERSION, is_multisite() ? 'multisite' : 'single site' );
		return implode( "\n", $lines );
	}

	/**
	 * @param array<string, mixed> $asked Evidence.
	 * @return list<string>
	 */
	private static function asked( array $asked ): array {
		$failure = Loose::text( $asked, 'failure', 'text' );
		return array(
			'- ' . Loose::text( $asked, 'asked_at' ) . ' ' . Loose::text( $asked, 'request' ) . ( '' === Loose::text( $asked, 'sent_with' ) ? ' (no key)' : ' with ' . Loose::text( $asked, 'sent_with' ) ),
			'  ' . ( '' === $failure ? 'status ' . Loose::text( $asked, 'status' ) : $failure ) . ', ' . Loose::text( $asked, 'duration_ms' ) . ' ms',
			'  ' . str_replace( "\n", "\n  ", Loose::text( $asked, 'body' ) ),
		);
	}

	private static function line( string $label, string $value ): string {
		return '- ' . $label . ': ' . ( '' === trim( $value ) ? 'unknown' : $value );
	}
}
