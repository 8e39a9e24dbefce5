<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

/**
 * Plugins that WordPress finds among its files and takes for active, whichever the site came with.
 */
final class Plugins_On_Disk {

	private const NAMES = array(
		'akismet/akismet.php'           => 'Akismet Anti-spam',
		'hello.php'                     => 'Hello Dolly',
		'key-health/plugin.php'         => 'Key Health',
		'wp-mail-smtp/wp_mail_smtp.php' => 'WP Mail SMTP',
	);

	/** Until the end of the test. One more is active of which there is no file. */
	public static function put(): void {
		$headers = array();
		foreach ( self::NAMES as $file => $name ) {
			$headers[ $file ] = array(
				'Name'            => $name,
				'RequiresPlugins' => '',
			);
		}
		// As get_plugins() keeps what it has read.
		wp_cache_set( 'plugins', array( '' => $headers ), 'plugins' );
		$active = array_keys( self::NAMES );
		array_splice( $active, 3, 0, 'gone/gone.php' );
		add_filter( 'pre_option_active_plugins', static fn(): array => $active, 99 );
		add_filter( 'pre_site_option_active_sitewide_plugins', static fn(): array => array(), 99 );
	}
}
