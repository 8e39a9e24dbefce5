<?php
/**
 * A network with three sites, on which a constant of wp-config.php counts for all.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;

defined( 'ABSPATH' ) || exit;

/** An engine that asks nobody. */
function quiet_engine(): Engine {
	return new Engine( new Set_Clock( '2026-11-22 12:00 UTC' ), new Canned_Http( Canned_Http::refuses() ) );
}

/**
 * Two more sites. Tables are temporary ones: making real ones would end the transaction.
 *
 * @return list<int> Ids of all three.
 */
function three_sites(): array {
	\KeyHealth\engine();
	add_filter(
		'query',
		static function ( string $query ): string {
			return (string) preg_replace( '/^\s*CREATE TABLE /i', 'CREATE TEMPORARY TABLE ', $query );
		}
	);
	$sites = array( get_main_site_id() );
	foreach ( array( 'Library', 'Choir' ) as $name ) {
		$sites[] = (int) wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/' . strtolower( $name ) . '/',
				'title'   => $name,
				'user_id' => 1,
			)
		);
	}
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		Keys_On_Site::activate();
		restore_current_blog();
	}
	( new Tables() )->ensure();
	return $sites;
}

/**
 * As a look at all sites notes it.
 *
 * @param array<string, mixed> $row What differs from a use of Akismet's constant.
 */
function note_use( int $site, array $row = array() ): void {
	global $wpdb;
	$print = quiet_engine()->fingerprinter()->of( new \KeyHealth\Model\Secret( 'ccccddddeeee' ) );
	$wpdb->insert(
		Tables::name( 'uses' ),
		$row + array(
			'blog_id'     => $site,
			'key_id'      => Keys_On_Site::AKISMET,
			'network_id'  => get_current_network_id(),
			'plugin'      => 'akismet',
			'provider'    => 'akismet',
			'used'        => 'primary',
			'fingerprint' => $print,
			'probe'       => md5( (string) $site ),
			'kind'        => 'constant',
			'place'       => 'constant:WPCOM_API_KEY',
			'of_site'     => 0,
		)
	);
	$wpdb->replace(
		Tables::name( 'sites' ),
		array(
			'blog_id'    => $site,
			'network_id' => get_current_network_id(),
			'domain'     => (string) get_site( $site )->domain,
			'path'       => (string) get_site( $site )->path,
			'name'       => (string) get_site( $site )->blogname,
		)
	);
}

/** What a provider said of what a site uses. */
function note_answer( int $site, string $diagnosis, string $fingerprint, int $severity ): void {
	global $wpdb;
	$wpdb->insert(
		Tables::name( 'answers' ),
		array(
			'network_id'  => get_current_network_id(),
			'probe'       => md5( (string) $site ),
			'provider'    => 'akismet',
			'fingerprint' => $fingerprint,
			'blog_id'     => $site,
			'state'       => array( 'broken', 'attention', 'unknown', 'unchecked', 'working' )[ $severity ],
			'severity'    => $severity,
			'diagnosis'   => $diagnosis,
			'verdict'     => (string) wp_json_encode( ( new \KeyHealth\Probe\Verdict( $diagnosis ) )->to_array() ),
			'checked_at'  => strtotime( '2026-11-22 11:00 UTC' ),
		)
	);
}

/**
 * @return array<string, array<string, mixed>> Definitions by `plugin/provider`.
 */
function told(): array {
	$engine = quiet_engine();
	$told   = array();
	foreach ( $engine->network()->definitions()->all() as $definition ) {
		$told[ $definition['plugin']['slug'] . '/' . $definition['provider']['id'] ] = $definition;
	}
	return $told;
}

/**
 * @return array<string, mixed>
 */
function before_the_first_look(): array {
	three_sites();
	return told();
}

/**
 * @return array<string, mixed>
 */
function after_a_look(): array {
	$sites = three_sites();
	$print = (string) quiet_engine()->fingerprinter()->of( new \KeyHealth\Model\Secret( 'ccccddddeeee' ) );
	note_use( $sites[0] );
	note_use( $sites[1], array( 'hidden' => str_repeat( 'a', 16 ) ) );
	// The same key in both places is no loss.
	note_use( $sites[2], array( 'hidden' => $print ) );
	// What a plugin that is gone has left behind counts for nobody.
	note_use( $sites[2], array( 'used' => 'gone', 'key_id' => 'akismet/site/other' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	$unchecked = told();
	note_answer( $sites[0], 'ok', $print, 4 );
	note_answer( $sites[1], 'ok', $print, 4 );
	note_answer( $sites[2], 'invalid', $print, 0 );
	$hiding = told();
	$GLOBALS['wpdb']->update( Tables::name( 'uses' ), array( 'hidden' => '' ), array( 'network_id' => get_current_network_id() ) );
	$plain = told();
	$found = quiet_engine()->network()->definitions()->find( (string) $plain['akismet/akismet']['id'] );
	return array(
		'unchecked' => $unchecked,
		'hiding'    => $hiding,
		'plain'     => $plain,
		'found'     => null === $found ? null : $found->sites(),
		'unknown'   => null === quiet_engine()->network()->definitions()->find( 'akismet-000000000000' ),
		'other'     => told_of_other_network(),
	);
}

/**
 * Rows tell of a constant that wp-config.php has no more.
 *
 * @return array<string, mixed>
 */
function after_it_has_gone(): array {
	foreach ( three_sites() as $site ) {
		note_use( $site );
	}
	return told();
}

/**
 * @return array<string, mixed>
 */
function told_of_other_network(): array {
	$GLOBALS['wpdb']->query( 'UPDATE ' . Tables::name( 'uses' ) . ' SET network_id = 77' );
	return told();
}

/**
 * As the sweep itself notes what it finds.
 *
 * @return array<string, mixed>
 */
function as_found(): array {
	$sites = three_sites();
	foreach ( array( 'aaaabbbbcccc', 'ccccddddeeee', '' ) as $index => $own ) {
		switch_to_blog( $sites[ $index ] );
		Keys_On_Site::put( 'wordpress_api_key', $own );
		restore_current_blog();
	}
	$engine = quiet_engine();
	foreach ( $engine->network()->inventory()->read( $sites ) as $site ) {
		$engine->network()->book()->write_site( $site );
	}
	return told();
}

/**
 * One plugin reads options of the network, another those of the main site.
 *
 * @return array<string, mixed>
 */
function of_options(): array {
	$sites = three_sites();
	update_site_option( 'cleantalk_network_settings', array( 'apikey' => 'abcd1234wxyz', 'multisite__work_mode' => 2 ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	update_site_option( 'active_sitewide_plugins', array( 'wp-mail-smtp-pro/wp_mail_smtp.php' => 1 ) + (array) get_site_option( 'active_sitewide_plugins' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	Keys_On_Site::put( 'wp_mail_smtp', array( 'general' => array( 'network_wide' => true ) ) + \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ) );
	update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'cleantalk-spam-protect/cleantalk.php' ) ) );
	switch_to_blog( $sites[1] );
	$told = told();
	restore_current_blog();
	return array(
		'here'  => told(),
		'there' => $told,
	);
}

/**
 * In the network mode of a plugin a site has a key of its own that nobody reads.
 *
 * @return array<string, mixed>
 */
function in_network_mode(): array {
	$sites = three_sites();
	update_site_option( 'active_sitewide_plugins', array( 'wp-mail-smtp-pro/wp_mail_smtp.php' => 1 ) + (array) get_site_option( 'active_sitewide_plugins' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	Keys_On_Site::put( 'wp_mail_smtp', array( 'general' => array( 'network_wide' => true ) ) + \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ) );
	switch_to_blog( $sites[1] );
	Keys_On_Site::put( 'wp_mail_smtp', \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'b' ) ) );
	restore_current_blog();
	$engine = quiet_engine();
	foreach ( $engine->network()->inventory()->read( $sites ) as $site ) {
		$engine->network()->book()->write_site( $site );
	}
	$told            = told();
	$told['refused'] = '';
	try {
		$value = $engine->network()->definitions()->find( $told['wp-mail-smtp/mailersend']['id'] ?? '' );
		null === $value || $engine->network()->fixes()->clearing()->begin( $value, 1 );
	} catch ( \KeyHealth\Fix\Refused $refused ) {
		$told['refused'] = $refused->word();
	}
	return $told + array( 'second' => $sites[1] );
}
