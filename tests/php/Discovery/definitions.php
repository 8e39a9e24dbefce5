<?php
/**
 * Asked inside a site: every definition of every key, in words that have a form in JSON.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, mixed> $rows Options by name.
 * @return array{keys: array<string, list<array<string, mixed>>>, in_use: list<string>, conflicts: array<string, array<string, mixed>>, titles: array<string, string>, states: array<string, string>, lines: array<string, array<string, mixed>|null>}
 */
function described( array $rows, string $more_plugins = '' ): array {
	\KeyHealth\engine();
	require_once dirname( __DIR__, 2 ) . '/plugins/akismet/akismet.php';
	Keys_On_Site::activate();
	if ( '' !== $more_plugins ) {
		update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array( $more_plugins ) ) );
	}
	foreach ( $rows as $name => $value ) {
		Keys_On_Site::put( $name, $value );
	}
	$engine = new Engine();
	$said   = array(
		'keys'      => array(),
		'in_use'    => array(),
		'conflicts' => array(),
		'titles'    => array(),
	);
	foreach ( $engine->discoverer()->keys() as $id => $key ) {
		if ( $key->in_use() ) {
			$said['in_use'][] = $id;
		}
		foreach ( $key->fields() as $field ) {
			foreach ( $field->definitions() as $definition ) {
				$said['keys'][ "$id " . $field->name() ][] = array(
					'role'    => $definition->role(),
					'kind'    => $definition->location()->kind(),
					'name'    => $definition->location()->name(),
					'file'    => $definition->location()->file(),
					'line'    => $definition->location()->line(),
					'value'   => $definition->secret()->reveal(),
					'because' => $definition->because(),
					'reason'  => $definition->reason(),
				);
			}
		}
	}
	$report = $engine->reporter()->report();
	foreach ( $report['conflicts'] as $conflict ) {
		$said['conflicts'][ $conflict['diagnosis'] . ' ' . $conflict['name'] ] = $conflict;
	}
	$said['titles'] = array_column( $report['keys'], 'title', 'id' );
	$said['states'] = array_column( $report['keys'], 'state', 'id' );
	$said['lines']  = array_column( $report['keys'], 'line', 'id' );
	return $said;
}
