<?php
/**
 * In which request something happens.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * Its kind and its name, without what was sent in it.
 *
 * @phpstan-type Request array{kind: string, name: string}
 */
final class Occasion {

	/** Characters of a name. */
	private const LONGEST = 80;

	/**
	 * @return array
	 * @phpstan-return Request
	 */
	public static function now(): array {
		if ( defined( 'WP_CLI' ) && \WP_CLI ) {
			return self::of( 'cli', '' );
		}
		if ( wp_doing_cron() ) {
			return self::of( 'cron', self::outermost_hook() );
		}
		if ( defined( 'REST_REQUEST' ) && \REST_REQUEST ) {
			return self::of( 'rest', self::route() );
		}
		if ( wp_doing_ajax() ) {
			// phpcs:ignore WordPress.Security -- It is only named.
			return self::of( 'ajax', sanitize_key( Loose::text( $_REQUEST['action'] ?? '' ) ) );
		}
		return is_admin() ? self::of( 'screen', self::screen() ) : self::of( 'page', '' );
	}

	/**
	 * @return array
	 * @phpstan-return Request
	 */
	private static function of( string $kind, string $name ): array {
		// What somebody has put into an address may be a key.
		$plain = ( new Redactor( array() ) )->redact( Plain_Text::of( $name ) );
		return array(
			'kind' => $kind,
			'name' => mb_substr( $plain, 0, self::LONGEST ),
		);
	}

	private static function route(): string {
		/** @var \WP|null $wp */
		global $wp;
		$method = strtoupper( sanitize_key( Loose::text( $_SERVER['REQUEST_METHOD'] ?? '' ) ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		$route  = null === $wp ? '' : Loose::text( $wp->query_vars, 'rest_route' );
		$parts  = array();
		foreach ( explode( '/', $route ) as $part ) {
			// A long part is an id or worse, not the name of a route.
			$parts[] = 1 === preg_match( '~^[A-Za-z0-9._-]{0,40}$~D', $part ) ? $part : '…';
		}
		return trim( $method . ' ' . implode( '/', $parts ) );
	}

	/** The title of the screen, as the menu has it; before there is a menu, its file. */
	private static function screen(): string {
		$title = did_action( 'admin_menu' ) && function_exists( 'get_admin_page_title' ) ? trim( wp_strip_all_tags( Loose::text( get_admin_page_title() ) ) ) : '';
		return '' === $title ? Loose::text( $GLOBALS['pagenow'] ?? '' ) : $title;
	}

	private static function outermost_hook(): string {
		$hooks = $GLOBALS['wp_current_filter'] ?? array();
		return is_array( $hooks ) ? Loose::text( reset( $hooks ) ) : '';
	}
}
