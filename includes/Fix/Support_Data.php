<?php
/**
 * The facts about a key that a support desk can use.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * A choice out of the report: only what is named here gets in, so nothing that the report learns later does by itself.
 */
final class Support_Data {

	private const KEY        = array( 'id', 'connection', 'connection_label', 'use', 'state', 'diagnosis', 'reason', 'confidence', 'title', 'meaning', 'effect', 'checked_at', 'since', 'last_ok_at', 'expires_at' );
	private const DEFINITION = array( 'role', 'kind', 'label', 'file', 'line', 'length', 'last4', 'closed', 'reason' );
	private const EVIDENCE   = array( 'asked_at', 'purpose', 'request', 'sent_with', 'status', 'headers', 'body', 'quote', 'rule', 'says', 'failure', 'duration_ms' );
	private const CANDIDATE  = array( 'standing', 'diagnosis', 'reason', 'title', 'why' );
	private const CONFLICT   = array( 'diagnosis', 'state', 'name', 'title', 'meaning' );
	private const SIDE       = array( 'kind', 'name', 'label', 'file', 'line', 'role', 'length', 'last4', 'reason' );
	private const RECORDED   = array( 'text', 'at', 'title', 'diagnosis' );

	/**
	 * @param array<string, mixed> $report `Report` in src/shared/types.ts.
	 * @param array<string, mixed> $entry  The key's entry in it.
	 * @return array<string, mixed>
	 */
	public function of( array $report, array $entry ): array {
		$id        = Loose::text( $entry, 'id' );
		$conflicts = array_values(
			array_filter(
				Loose::maps( $report['conflicts'] ?? null ),
				static function ( array $conflict ) use ( $id ): bool {
					return in_array( $id, (array) ( $conflict['key_ids'] ?? array() ), true );
				}
			)
		);
		return array(
			'made_by'     => 'Key Health ' . \KeyHealth\VERSION,
			'made_at'     => Loose::text( $report, 'site', 'now' ),
			'site'        => array(
				'host' => Loose::text( $report, 'site', 'host' ),
				'url'  => Loose::text( $report, 'site', 'url' ),
			),
			'key'         => array(
				'provider' => Loose::text( $entry, 'provider', 'name' ),
				'plugin'   => Loose::text( $entry, 'plugin', 'name' ),
			) + self::only( $entry, self::KEY ),
			'definitions' => self::definitions( $entry ),
			'asked'       => self::each( array_merge( Loose::maps( array( $entry['evidence'] ?? null ) ), Loose::maps( $entry['also_asked'] ?? null ) ), self::EVIDENCE ),
			'causes'      => self::each( Loose::maps( $entry['candidates'] ?? null ), self::CANDIDATE ),
			'noted'       => is_array( $entry['recorded'] ?? null ) ? self::only( Loose::map( $entry['recorded'] ), self::RECORDED ) : null,
			'conflicts'   => array_map(
				static function ( array $conflict ): array {
					return self::only( $conflict, self::CONFLICT ) + array( 'definitions' => self::each( Loose::maps( $conflict['definitions'] ?? null ), self::SIDE ) );
				},
				$conflicts
			),
			'address'     => Loose::text( $report, 'site', 'address', 'ip' ) ?: null,
		);
	}

	/**
	 * @param array<string, mixed> $entry The key's entry.
	 * @return list<array<string, mixed>>
	 */
	private static function definitions( array $entry ): array {
		$definitions = array();
		foreach ( Loose::maps( $entry['fields'] ?? null ) as $field ) {
			foreach ( Loose::maps( $field['definitions'] ?? null ) as $definition ) {
				$definitions[] = array( 'field' => Loose::text( $field, 'name' ) ) + self::only( $definition, self::DEFINITION );
			}
		}
		return $definitions;
	}

	/**
	 * @param list<array<string, mixed>> $items Maps.
	 * @param list<string>               $names Members that are kept.
	 * @return list<array<string, mixed>>
	 */
	private static function each( array $items, array $names ): array {
		return array_map(
			static function ( array $item ) use ( $names ): array {
				return self::only( $item, $names );
			},
			$items
		);
	}

	/**
	 * @param array<string, mixed> $map   A map.
	 * @param list<string>         $names Members that are kept, in this order.
	 * @return array<string, mixed>
	 */
	private static function only( array $map, array $names ): array {
		$kept = array();
		foreach ( $names as $name ) {
			$kept[ $name ] = $map[ $name ] ?? null;
		}
		return $kept;
	}
}
