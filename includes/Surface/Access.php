<?php
/**
 * Who may use Key Health.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Network\Policy;

defined( 'ABSPATH' ) || exit;

final class Access {

	/** Asked anew on every screen, route and notice. */
	public const CAPABILITY = 'manage_options';

	/** Whoever may change the site's settings, where there is anything of ours for them. */
	public static function is_allowed(): bool {
		return current_user_can( self::CAPABILITY ) && self::has_screens();
	}

	/** Who runs a network may keep our screens, banners, tests and routes from those who run its sites; there they are for themselves alone. */
	public static function has_screens(): bool {
		return self::sees_files() || ( new Policy() )->is_on( 'site_screens' );
	}

	/**
	 * Lines of proof without what may name a file of the network.
	 *
	 * @param list<array<string, string>> $proof Of a replacement.
	 * @return list<array<string, string>>
	 */
	public static function without_files( array $proof ): array {
		foreach ( $proof as $index => $line ) {
			$proof[ $index ]['sub'] = in_array( $line['id'], array( 'read_back', 'read_fresh' ), true ) ? '' : $line['sub'];
		}
		return $proof;
	}

	/** Whoever may edit the code of plugins, where WordPress allows that at all; a network's files are for who runs the network. */
	public static function writes_files(): bool {
		$runs = is_multisite() ? is_super_admin() && current_user_can( 'manage_network_options' ) : self::is_allowed();
		return $runs && current_user_can( 'edit_plugins' );
	}

	/**
	 * Constants and files of a network belong to all its sites: only who runs the network is shown where and what they are. Who runs
	 * commands on the server can read the files anyway.
	 */
	public static function sees_files(): bool {
		return ! is_multisite() || ( defined( 'WP_CLI' ) && WP_CLI ) || current_user_can( 'manage_network_options' );
	}
}
