<?php
/**
 * The banner about a key that does not work.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Banner;

defined( 'ABSPATH' ) || exit;

/**
 * One sentence of effect, one of cause, one link.
 */
final class Key_Banner {

	/** @var Catalog */
	private $catalog;

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/** HTML. */
	public function text( Banner $banner ): string {
		$said                         = $banner->said();
		$wording                      = new Wording( $this->catalog );
		list( $slug, , $provider_id ) = explode( '/', $said['key'] ) + array( '', '', '' );
		$provider                     = $this->catalog->provider( $provider_id );
		$plugin                       = $this->plugin( $slug );
		return sprintf(
			'<strong>%1$s %2$s</strong> %3$s. <a href="%4$s">%5$s</a>',
			esc_html__( 'Key Health:', 'key-health' ),
			esc_html( $wording->effect_of( Banner::STOPPED === $said['kind'] ? 'mail' : $provider['purpose'] ?? $plugin['purpose'] ?? 'mail' ) ),
			esc_html( $this->cause( $banner, $wording ) ),
			esc_url( admin_url( 'tools.php?page=' . Admin_Page::SLUG . $banner->way() ) ),
			esc_html__( 'See what is wrong', 'key-health' )
		);
	}

	private function cause( Banner $banner, Wording $wording ): string {
		$said                         = $banner->said();
		list( $slug, , $provider_id ) = explode( '/', $said['key'] ) + array( '', '', '' );
		$provider                     = $this->catalog->provider( $provider_id );
		$names                        = new Names(
			array(
				'provider' => $provider['name'] ?? $provider_id,
				'plugin'   => $this->plugin( $slug )['short_name'] ?? $slug,
				'key'      => $provider['noun'] ?? __( 'key', 'key-health' ),
			)
		);
		$reason                       = '' === $said['reason'] || Banner::STOPPED === $said['kind'] ? null : $said['reason'];
		$cause                        = $this->catalog->has_diagnosis( $said['diagnosis'] ) ? $names->fill( $wording->words( $said['diagnosis'], $reason )['title'] ) : '–';
		// A dash is a name that only a full look knows.
		return false === strpos( $cause, '–' ) ? $cause : $names->fill( __( '{provider} in {plugin} does not work', 'key-health' ) );
	}

	/**
	 * Of a plugin that a filter adds, only the whole catalog knows.
	 *
	 * @return array{short_name: string, purpose: string}|null
	 */
	private function plugin( string $slug ): ?array {
		return $this->catalog->watched()['names'][ $slug ] ?? $this->catalog->plugin( $slug );
	}
}
