<?php
/**
 * All that is known of keys, as plain arrays that can be compared. Values are there as fingerprints.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

/**
 * @param array<string, Key> $keys By id.
 * @return array<string, array<string, mixed>>
 */
function described( array $keys ): array {
	$described = array();
	foreach ( $keys as $id => $key ) {
		$described[ $id ] = array(
			'site'   => $key->site_id(),
			'id'     => $key->id(),
			'label'  => $key->connection_label(),
			'use'    => $key->use(),
			'sender' => $key->sender(),
			'fields' => array_map( __NAMESPACE__ . '\\described_field', $key->fields() ),
		);
	}
	return $described;
}

/**
 * @return array<string, mixed>
 */
function described_field( Field $field ): array {
	$place = $field->place();
	return array(
		'secret'      => $field->is_secret(),
		'place'       => null === $place ? null : array( $place->row_name(), $place->path(), $place->format(), $place->codec() ),
		'definitions' => array_map( __NAMESPACE__ . '\\described_definition', $field->definitions() ),
	);
}

/**
 * @return array<string, mixed>
 */
function described_definition( Definition $definition ): array {
	return array(
		'location' => $definition->location()->id(),
		'value'    => hash( 'sha256', $definition->secret()->reveal() ),
		'role'     => $definition->role(),
		'because'  => $definition->because(),
		'reason'   => $definition->reason(),
		'why_not'  => $definition->why_not(),
		'odd'      => $definition->odd_type(),
		'closed'   => $definition->is_closed(),
	);
}
