<?php
/**
 * A network in which a constant hides two sites' own keys, and what clearing them does.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Many_Fix_Parts;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Own_Site;
use KeyHealth\Tests\Set_Clock;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/definitions.php';

/**
 * @return array<int, string> What stands on the sites themselves.
 */
function own_keys(): array {
	$keys = array();
	foreach ( array( 'library', 'choir' ) as $path ) {
		switch_to_blog( (int) get_blog_id_from_url( get_network()->domain, "/$path/" ) );
		$keys[] = (string) Keys_On_Site::row( 'wordpress_api_key' );
		restore_current_blog();
	}
	return $keys;
}

/** @return array<string, int> */
function counted( Many_Fix_Parts $fixes, int $id ): array {
	return array_filter( $fixes->tally()->counts( $id ) );
}

/**
 * @param string $akismet What Akismet answers.
 * @param bool   $calls   Whether the sites can call themselves.
 * @return array<string, mixed>
 */
function clear( string $akismet, bool $calls ): array {
	\KeyHealth\engine();
	$clock = new Set_Clock( '2026-11-22 12:00 UTC' );
	$own   = new Own_Site( $clock );
	if ( ! $calls ) {
		$own->answers( Canned_Http::is_down() );
	}
	$engine = new Engine( $clock, new Canned_Http( new Answer( 200, array(), $akismet ) ), $own );
	$sites  = three_sites();
	foreach ( array( 1, 2 ) as $number ) {
		switch_to_blog( $sites[ $number ] );
		Keys_On_Site::akismet( 'aaaabbbbccc' . $number );
		restore_current_blog();
	}
	$fixes = $engine->network()->fixes();
	array_map( array( $fixes, 'tell' ), $sites );
	$told = array( 'before' => own_keys() );
	foreach ( $engine->network()->definitions()->all() as $definition ) {
		if ( 'akismet' !== $definition['provider']['id'] ) {
			continue;
		}
		try {
			$value = $engine->network()->definitions()->find( (string) $definition['id'] );
			$id    = null === $value ? 0 : $fixes->clearing()->begin( $value, 1 )->id();
		} catch ( Refused $refused ) {
			return $told + array(
				'refused' => $refused->word(),
				'after'   => own_keys(),
			);
		}
		$fixes->many_fix()->work( $id, 20 );
		$told += array(
			'counts' => counted( $fixes, $id ),
			'after'  => own_keys(),
			'shown'  => array_column( $fixes->view()->of( $fixes->many_fix()->fix( $id ) )['rows'], 'title' ),
		);
		if ( isset( $told['counts']['proven'] ) ) {
			$fixes->many_fix()->undo( $id );
			$fixes->many_fix()->work( $id, 20 );
			$told += array(
				'undone' => counted( $fixes, $id ),
				'back'   => own_keys(),
			);
		}
	}
	return $told;
}
