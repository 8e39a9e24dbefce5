<?php
/**
 * Asked inside a network: what is told on a subsite that has keys of its own.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;

use function KeyHealth\Tests\Surface\make_branch;

defined( 'ABSPATH' ) || exit;

/**
 * @param string $role   Who asks.
 * @param string $key    The subsite's own key in WP Mail SMTP.
 * @param bool   $shared Whether WP Mail SMTP shares the settings of the main site.
 * @return array<string, array<string, mixed>> Conflicts by diagnosis and name.
 */
function told_on_a_branch( string $role, string $key, bool $shared ): array {
	require_once dirname( __DIR__, 2 ) . '/plugins/akismet/akismet.php';
	make_branch( $key );
	if ( $shared ) {
		$branch = get_current_blog_id();
		switch_to_blog( get_main_site_id() );
		Keys_On_Site::put( 'wp_mail_smtp', array( 'general' => array( 'network_wide' => true ) ) + \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'b' ) ) );
		switch_to_blog( $branch );
		update_site_option( 'active_sitewide_plugins', array( 'wp-mail-smtp-pro/wp_mail_smtp.php' => 1 ) + (array) get_site_option( 'active_sitewide_plugins' ) );
	}
	$user = wp_insert_user(
		array(
			'user_login' => 'looker',
			'user_pass'  => 'password',
			'user_email' => 'looker@example.org',
			'role'       => 'administrator',
		)
	);
	if ( 'super_admin' === $role ) {
		grant_super_admin( (int) $user );
	}
	wp_set_current_user( (int) $user );
	$said = array();
	foreach ( ( new Engine() )->reporter()->report()['conflicts'] as $conflict ) {
		$said[ $conflict['diagnosis'] . ' ' . $conflict['name'] ] = $conflict;
	}
	return $said;
}
