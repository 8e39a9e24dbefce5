<?php
/**
 * Does something on another site of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

defined( 'ABSPATH' ) || exit;

/**
 * `switch_to_blog()` makes WordPress read the roles of the other site at once, and with them all options that are loaded with each page
 * (`wp_switch_roles_and_user()`): 10,000 times for code that asks for no role. Here they are read when somebody asks: WordPress makes
 * `$wp_roles` anew where it is missing, and a user out of an object that has only an id.
 */
final class Light_Switch {

	private const HOOK = 'switch_blog';

	/**
	 * @template T
	 * @param int           $site Its id.
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public static function to( int $site, callable $then ) {
		if ( get_current_blog_id() === $site ) {
			return $then();
		}
		$kept = array();
		foreach ( array( 'wp_roles', 'current_user' ) as $name ) {
			$kept[ $name ] = $GLOBALS[ $name ] ?? null;
		}
		$hook = self::leave_roles();
		switch_to_blog( $site );
		$GLOBALS['wp_roles'] = null; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- put back below.
		if ( $kept['current_user'] instanceof \WP_User && $kept['current_user']->exists() ) {
			$GLOBALS['current_user'] = (object) array( 'ID' => $kept['current_user']->ID ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		}
		try {
			return $then();
		} finally {
			restore_current_blog();
			foreach ( $kept as $name => $value ) {
				$GLOBALS[ $name ] = $value; // phpcs:ignore WordPress.WP.GlobalVariablesOverride, WordPress.NamingConventions.PrefixAllGlobals -- As it was.
			}
			if ( null !== $hook ) {
				self::hang( $hook );
			}
		}
	}

	/** What hung on the hook before; null where no roles would be read. */
	private static function leave_roles(): ?\WP_Hook {
		/** @var array<string, \WP_Hook> $hooks */
		$hooks    = $GLOBALS['wp_filter'];
		$hook     = $hooks[ self::HOOK ] ?? null;
		$priority = has_action( self::HOOK, 'wp_switch_roles_and_user' );
		if ( null === $hook || ! is_int( $priority ) ) {
			return null;
		}
		$other = clone $hook;
		$other->remove_filter( self::HOOK, 'wp_switch_roles_and_user', $priority );
		self::hang( $other );
		return $hook;
	}

	private static function hang( \WP_Hook $hook ): void {
		/** @var array<string, \WP_Hook> $wp_filter */
		global $wp_filter;
		$wp_filter[ self::HOOK ] = $hook; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As it was, in the end.
	}
}
