<?php
/**
 * Makes sure that the person at the screen is the one who is logged in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A stolen session must not be enough to change a file. The password is compared and forgotten; hooks of other plugins that see a
 * log-in do not see it.
 */
final class Own_Password {

	/** Of one person, within an hour. */
	public const WRONG_PER_HOUR = 5;

	/** @var Rate_Limit */
	private $limit;

	public function __construct( Rate_Limit $limit ) {
		$this->limit = $limit;
	}

	/**
	 * @param Secret $password What was typed.
	 * @throws Refused When it is not the person's own, was wrong too often, or nobody sits at a screen.
	 */
	public function confirm( Secret $password ): void {
		$user = wp_get_current_user();
		if ( ! $user->exists() || ! $this->is_at_screen() ) {
			throw new Refused( 'no_screen', __( 'Files are changed only by somebody who is logged in to this site in a browser. An application password or another kind of login is not enough. Nothing was changed.', 'key-health' ), 403 );
		}
		if ( is_multisite() ) {
			// One password for all sites: one limit.
			switch_to_blog( get_main_site_id() );
		}
		try {
			// Counted before it is compared, so that tries at the same time count too.
			$this->limit->spend( 'password', self::WRONG_PER_HOUR );
			if ( ! $this->is_right( $password->reveal(), $user ) ) {
				throw new Refused( 'wrong_password', __( 'This is not your password on this site. Nothing was changed.', 'key-health' ), 403 );
			}
			$this->limit->give_back( 'password' );
		} finally {
			if ( is_multisite() ) {
				restore_current_blog();
			}
		}
	}

	/** WordPress has seen a valid log-in cookie in this request, and no application password. */
	private function is_at_screen(): bool {
		$by_cookie = $GLOBALS['wp_rest_auth_cookie'] ?? null;
		return true === $by_cookie && null === rest_get_authenticated_app_password();
	}

	private function is_right(
		#[\SensitiveParameter]
		string $password,
		\WP_User $user
	): bool {
		$trimmed = trim( $password );
		if ( '' === $trimmed ) {
			return false;
		}
		// The log-in form hands passwords on with slashes; what was set by a program may have none.
		foreach ( array_unique( array( wp_slash( $trimmed ), $trimmed ) ) as $form ) {
			if ( wp_check_password( $form, $user->user_pass, $user->ID ) ) {
				return true;
			}
		}
		return false;
	}
}
