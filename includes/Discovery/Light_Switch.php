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
		$hook = $GLOBALS['wp_filter'][ self::HOOK ] ?? null;
		self::leave_roles( $hook );
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
				$GLOBALS[ $name ] = $value; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
			}
			if ( null !== $hook ) {
				$GLOBALS['wp_filter'][ self::HOOK ] = $hook; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
			}
		}
	}

	/**
	 * @param mixed $hook What hangs on the hook; stays as it is.
	 */
	private static function leave_roles( $hook ): void {
		$priority = $hook instanceof \WP_Hook ? has_action( self::HOOK, 'wp_switch_roles_and_user' ) : false;
		if ( $hook instanceof \WP_Hook && is_int( $priority ) ) {
			$other = clone $hook;
			$other->remove_filter( self::HOOK, 'wp_switch_roles_and_user', $priority );
			$GLOBALS['wp_filter'][ self::HOOK ] = $other; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		}
	}
}
