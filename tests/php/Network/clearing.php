<?php
/**
 * A network in which a constant hides two sites' own keys, and what clearing them does.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Definitions\Network_Value;
use KeyHealth\Network\Tables;
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

/** Of how many sites something is kept. */
function kept( int $id ): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i WHERE fix = %d AND blog_id > 0 AND kept <> ''", Tables::name( 'fixes' ), $id ) );
}

/** @return array<string, int> */
function counted( Many_Fix_Parts $fixes, int $id ): array {
	return array_filter( $fixes->tally()->counts( $id ) );
}

/** Leaves the rows of a fix as processes do that are killed between writing and marking. */
function kill_before_the_mark( int $id ): void {
	global $wpdb;
	foreach ( $wpdb->get_results( $wpdb->prepare( 'SELECT blog_id, kept FROM %i WHERE fix = %d AND blog_id > 0', Tables::name( 'fixes' ), $id ) ) as $row ) {
		$wpdb->update(
			Tables::name( 'fixes' ),
			array(
				'state'  => 'running',
				'reason' => 'begun',
				'owner'  => 'gone',
				'detail' => '{"tries":"1"}',
				'kept'   => (string) wp_json_encode( array( 'box' => json_decode( $row->kept, true )['box'] ) ),
			),
			array(
				'fix'     => $id,
				'blog_id' => $row->blog_id,
			)
		);
	}
	$wpdb->update(
		Tables::name( 'fixes' ),
		array( 'state' => 'running' ),
		array(
			'fix'     => $id,
			'blog_id' => 0,
		)
	);
}

/** What happens before the next process comes. */
function meanwhile( string $what, int $id, array $sites ): void {
	global $wpdb;
	if ( 'the constant is another' === $what ) {
		$about        = json_decode( $wpdb->get_var( $wpdb->prepare( 'SELECT detail FROM %i WHERE fix = %d AND blog_id = 0', Tables::name( 'fixes' ), $id ) ), true );
		$about['new'] = str_repeat( '0', 16 );
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET detail = %s WHERE fix = %d AND blog_id = 0', Tables::name( 'fixes' ), wp_json_encode( $about ), $id ) );
	}
	if ( 'the plugin is off' === $what ) {
		foreach ( $sites as $site ) {
			switch_to_blog( $site );
			update_option( 'active_plugins', array( 'key-health/plugin.php' ) );
			restore_current_blog();
		}
	}
}

function word_of_a_second( Many_Fix_Parts $fixes, Network_Value $value ): string {
	try {
		$fixes->clearing()->begin( $value, 1 );
	} catch ( Refused $refused ) {
		return $refused->word();
	}
	return '';
}

/**
 * @param string $akismet What Akismet answers.
 * @param bool   $calls   Whether the sites can call themselves.
 * @param string $killed  What follows on the death of the process; '' when none dies.
 * @return array<string, mixed>
 */
function clear( string $akismet, bool $calls, string $killed = '' ): array {
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
		if ( null !== $value && 'a second one' === $killed ) {
			return array( 'second' => word_of_a_second( $fixes, $value ) );
		}
		$fixes->many_fix()->work( $id, 20 );
		$told += array(
			'counts' => counted( $fixes, $id ),
			'after'  => own_keys(),
			'shown'  => array_column( $fixes->view()->of( $fixes->many_fix()->fix( $id ) )['rows'], 'title' ),
		);
		if ( '' !== $killed ) {
			kill_before_the_mark( $id );
			meanwhile( $killed, $id, array_slice( $sites, 1 ) );
			if ( 'undo' !== $killed ) {
				$fixes->many_fix()->work( $id, 20 );
			}
			$told += array(
				'resumed' => counted( $fixes, $id ),
				'left'    => own_keys(),
				'kept'    => kept( $id ),
			);
		}
		if ( isset( $told['counts']['proven'] ) && 'the constant is another' !== $killed ) {
			array_map(
				static function ( int $site ): void {
					switch_to_blog( $site );
					Keys_On_Site::activate();
					restore_current_blog();
				},
				$sites
			);
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
