<?php
/**
 * The banner.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Health\Banner;
use KeyHealth\Health\Copies\Copy_View;
use KeyHealth\Health\Settings;
use WP_Screen;

defined( 'ABSPATH' ) || exit;

/**
 * At most one, only where somebody looks after the site, only to those who can fix it, and only until they put it aside.
 */
final class Notices {

	public const ID = 'key-health-notice';

	/**
	 * Our own screen is one of them: its first line speaks of all keys, and is not there while a wizard is open; the banner speaks of
	 * the worst one and leads to it from everywhere.
	 */
	private const SCREENS = array( 'dashboard', 'plugins', 'tools_page_' . Admin_Page::SLUG );

	/** What else there is to say stands on our own screen as a card, with what to do about it. */
	private const ELSEWHERE = array( 'dashboard', 'plugins' );

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function show(): void {
		$screen = get_current_screen();
		if ( ! Access::is_allowed() || ! $screen instanceof WP_Screen ) {
			return;
		}
		$banner = $this->engine->store()->banner();
		if ( $this->speaks_of_key( $banner, $screen->id ) ) {
			$this->print_of_key( $banner, $banner->said()['mark'] );
			return;
		}
		$other = in_array( $screen->id, self::SCREENS, true ) ? $this->other( $banner ) : null;
		if ( null !== $other && $this->speaks_of_key( $other, $screen->id ) ) {
			$this->print_of_key( $other, $other->short() );
			return;
		}
		foreach ( in_array( $screen->id, self::ELSEWHERE, true ) ? $banner->elsewhere() : array() as $kind => $mark ) {
			$html = $this->may_be_said( $kind, $mark ) ? $this->text_of( $kind, $mark ) : '';
			if ( '' !== $html ) {
				$this->print( $kind, $mark, 'warning', $html );
				return;
			}
		}
	}

	/** About a broken key that this person has not put aside and can mend; the database is asked only where there is one. */
	private function other( Banner $banner ): ?Banner {
		$aside = array_map( static fn( string $mark ): string => Banner::of( array( 'mark' => $mark ) )->short(), $this->engine->store()->dismissed() );
		foreach ( $banner->others() as $short => $is_of_network ) {
			if ( ! in_array( $short, $aside, true ) && ( ! $is_of_network || Access::sees_files() ) ) {
				return $this->engine->store()->other_banner( $short );
			}
		}
		return null;
	}

	private function print_of_key( Banner $banner, string $mark ): void {
		$this->print( $banner->finding(), $mark, 'error', ( new Key_Banner( $this->engine->catalog() ) )->text( $banner ) );
	}

	/** HTML of what else there is to say, '' where it is not true any more. */
	private function text_of( string $kind, string $mark ): string {
		if ( 'kept' === $kind ) {
			return Kept_Banner::text( $this->engine->watching()->guards()->view()->all() );
		}
		$copy = 'copy' === $kind ? $this->engine->watching()->copies()->copy()->state() : null;
		return null === $copy ? '' : Copy_Banner::text( $copy['of'], Copy_View::speaks_of_mail( $mark ) );
	}

	private function speaks_of_key( Banner $banner, string $screen ): bool {
		$said = $banner->said();
		return $said['broken'] > 0
			&& ( ! $said['network'] || Access::sees_files() )
			&& ( in_array( $screen, self::SCREENS, true ) || $this->is_of_plugin( $screen, explode( '/', $said['key'] )[0] ) )
			&& $this->may_be_said( $banner->finding(), $said['mark'] )
			&& ( new Settings() )->is_on( 'banner' );
	}

	private function may_be_said( string $finding, string $mark ): bool {
		return ! $this->engine->dismissals()->is_dismissed( $finding, $mark );
	}

	/** Of a plugin that a filter adds, only the whole catalog knows the screens. */
	private function is_of_plugin( string $screen, string $slug ): bool {
		$catalog = $this->engine->catalog();
		$screens = $catalog->watched()['screens'][ $slug ] ?? $catalog->plugin( $slug )['screens'] ?? array();
		return in_array( $screen, $screens, true );
	}

	/** The mark tells our own screen when the report does not say this any more. */
	private function print( string $finding, string $mark, string $type, string $html ): void {
		wp_admin_notice(
			$html,
			array(
				'type'               => $type,
				'dismissible'        => true,
				'id'                 => self::ID,
				'additional_classes' => array( self::ID ),
				'attributes'         => array( 'data-mark' => $mark ),
				'paragraph_wrap'     => true,
			)
		);
		self::print_dismissal( rest_url( Rest::SPACE . '/findings/' . $finding . '/dismiss' ) );
	}

	/** WordPress's own button hides the notice for now; this makes it stay away until something changes. */
	public static function print_dismissal( string $url ): void {
		$request = array(
			'url'   => $url,
			'nonce' => wp_create_nonce( 'wp_rest' ),
		);
		wp_print_inline_script_tag(
			'document.addEventListener( "click", ( event ) => {
				if ( event.target.closest( "#' . self::ID . ' .notice-dismiss" ) ) {
					const request = ' . wp_json_encode( $request, JSON_HEX_TAG | JSON_HEX_AMP ) . ';
					fetch( request.url, { method: "POST", headers: { "X-WP-Nonce": request.nonce }, keepalive: true } );
					const heading = document.querySelector( ".wrap h1" );
					heading?.setAttribute( "tabindex", "-1" );
					heading?.focus();
				}
			} );'
		);
	}
}
