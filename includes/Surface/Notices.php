<?php
/**
 * The banner.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use WP_Screen;

defined( 'ABSPATH' ) || exit;

/**
 * At most one, only for a key that does not work, only where somebody looks after the site, only to those who can fix it, and
 * only until they put it aside. Reads one small option that WordPress has loaded anyway.
 */
final class Notices {

	private const SCREENS = array( 'dashboard', 'plugins' );

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function show(): void {
		$summary = $this->engine->store()->summary();
		if ( 0 === $summary['broken'] || ! Access::is_allowed() || ! $this->belongs_here( $summary['key'] ) ) {
			return;
		}
		if ( $this->engine->dismissals()->is_dismissed( $summary['key'], $summary['mark'] ) ) {
			return;
		}
		wp_admin_notice(
			$this->text( $summary ),
			array(
				'type'               => 'error',
				'dismissible'        => true,
				'id'                 => 'key-health-notice',
				'additional_classes' => array( 'key-health-notice' ),
				'paragraph_wrap'     => true,
			)
		);
		$this->print_dismissal( $summary['key'] );
	}

	private function belongs_here( string $key_id ): bool {
		$screen = get_current_screen();
		if ( ! $screen instanceof WP_Screen ) {
			return false;
		}
		if ( in_array( $screen->id, self::SCREENS, true ) ) {
			return true;
		}
		$plugin = $this->engine->catalog()->plugin( explode( '/', $key_id )[0] );
		return null !== $plugin && in_array( $screen->id, $plugin['screens'], true );
	}

	/**
	 * One sentence of effect, one of cause, one link.
	 *
	 * @param array{broken: int, key: string, mark: string, diagnosis: string, reason: string} $summary What the store keeps.
	 */
	private function text( array $summary ): string {
		list( $slug, , $provider_id ) = explode( '/', $summary['key'] ) + array( '', '', '' );
		$catalog                      = $this->engine->catalog();
		$provider                     = $catalog->provider( $provider_id );
		$plugin                       = $catalog->plugin( $slug );
		$names                        = new Names(
			array(
				'provider' => $provider['name'] ?? $provider_id,
				'plugin'   => $plugin['short_name'] ?? $slug,
				'key'      => $provider['noun'] ?? __( 'key', 'key-health' ),
			)
		);
		$wording                      = new Wording( $catalog );
		$purpose                      = $provider['purpose'] ?? ( $plugin['purpose'] ?? 'mail' );
		$cause                        = $catalog->has_diagnosis( $summary['diagnosis'] )
			? $names->fill( $wording->words( $summary['diagnosis'], '' === $summary['reason'] ? null : $summary['reason'] )['title'] )
			: '–';
		if ( false !== strpos( $cause, '–' ) ) {
			// The sentence needs names that only a full look knows.
			$cause = $names->fill( __( '{provider} in {plugin} does not work', 'key-health' ) );
		}
		return sprintf(
			'<strong>%1$s %2$s</strong> %3$s. <a href="%4$s">%5$s</a>',
			esc_html__( 'Key Health:', 'key-health' ),
			esc_html( $wording->effect_of( $purpose ) ),
			esc_html( $cause ),
			esc_url( admin_url( 'tools.php?page=' . Admin_Page::SLUG . '#/key/' . $summary['key'] ) ),
			esc_html__( 'See what is wrong', 'key-health' )
		);
	}

	/** WordPress's own button hides the notice for now; this makes it stay away until something changes. */
	private function print_dismissal( string $key_id ): void {
		$request = array(
			'url'   => rest_url( Rest::SPACE . '/findings/' . $key_id . '/dismiss' ),
			'nonce' => wp_create_nonce( 'wp_rest' ),
		);
		wp_print_inline_script_tag(
			'document.addEventListener( "click", ( event ) => {
				if ( event.target.closest( "#key-health-notice .notice-dismiss" ) ) {
					const request = ' . wp_json_encode( $request, JSON_HEX_TAG | JSON_HEX_AMP ) . ';
					fetch( request.url, { method: "POST", headers: { "X-WP-Nonce": request.nonce } } );
					const heading = document.querySelector( ".wrap h1" );
					heading?.setAttribute( "tabindex", "-1" );
					heading?.focus();
				}
			} );'
		);
	}
}
