<?php
/**
 * Asked inside a site whose wp-config.php defines the constants of every plugin at once.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

defined( 'ABSPATH' ) || exit;

/**
 * Every field that a constant may hold, once without and once with a value in the database, with the rule's switch on and off.
 *
 * @return list<array{plugin: string, field: string, rule: string, switch: string, stored: string, is_there: bool, kind: string, name: string, value: string}>
 */
function seen_beside_constants(): array {
	\KeyHealth\engine();
	$site = new Plugins_On_Site();
	$seen = array();
	foreach ( Plugins_On_Site::slugs() as $slug ) {
		foreach ( Plugins_On_Site::plugin( $slug )['connections'] as $connection ) {
			if ( $connection['constants'] ) {
				$site->knows( $slug );
				$seen = array_merge( $seen, seen_of_plugin( $site, $slug ) );
				break;
			}
		}
	}
	return $seen;
}

/**
 * @return list<array<string, mixed>>
 */
function seen_of_plugin( Plugins_On_Site $site, string $slug ): array {
	$seen = array();
	foreach ( Plugins_On_Site::keys( $slug ) as $blank ) {
		$fields = array_filter( array_keys( $blank->places() ), fn( string $field ): bool => array() !== $blank->constants( $field ) );
		foreach ( $fields ? array( true, false ) : array() as $is_stored ) {
			foreach ( isset( $blank->rule()['when'] ) ? array( true, false ) : array( true ) as $switch ) {
				$key     = $blank->anew();
				$without = fn( string $field ): bool => ! $is_stored && in_array( $field, $fields, true );
				if ( ! $key->seed( 0, $without ) || ! $key->switch_to( $switch ) || ! $key->has_connection() ) {
					continue;
				}
				foreach ( $site->with( $key, fn(): array => seen_fields( $site, $key, array_values( $fields ) ) ) as $one ) {
					$seen[] = $one + array(
						'plugin' => $slug,
						'rule'   => $key->rule()['name'],
						'switch' => $switch ? 'on' : 'off',
						'stored' => $is_stored ? $key->values()[ $one['name_of_field'] ] : '',
					);
				}
			}
		}
	}
	return $seen;
}

/**
 * @param list<string> $fields
 * @return list<array<string, mixed>>
 */
function seen_fields( Plugins_On_Site $site, Seeded_Key $seeded, array $fields ): array {
	$key  = $site->engine()->discoverer()->key( $seeded->id() );
	$seen = array();
	foreach ( $fields as $name ) {
		$field     = null === $key ? null : $key->field( $name );
		$effective = null === $field ? null : $field->effective();
		$seen[]    = array(
			'field'         => $seeded->id() . ' ' . $name,
			'name_of_field' => $name,
			'constants'     => $seeded->constants( $name ),
			'map'           => $seeded->places()[ $name ]['map'] ?? array(),
			'otherwise'     => $seeded->places()[ $name ]['otherwise'] ?? '',
			'is_there'      => null !== $key,
			'kind'          => null === $effective ? '' : $effective->location()->kind(),
			'name'          => null === $effective ? '' : $effective->location()->name(),
			'value'         => null === $effective ? '' : $effective->secret()->reveal(),
		);
	}
	return $seen;
}
