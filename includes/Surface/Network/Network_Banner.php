<?php
/**
 * The banner about a broken key that sites of the network share.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Fix\Refused;
use KeyHealth\Health\Store;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * For who runs the network, on its Dashboard and on Plugins, until they put it aside: about the one that most sites share. It is
 * looked up when it is shown, in one query, so it is gone when the key is mended.
 */
final class Network_Banner {

	public const SCREENS = array( 'dashboard-network', 'plugins-network' );

	/** Under this name it is put aside. */
	public const FINDING = 'network';

	/** @var Catalog */
	private $catalog;

	/** @var Store */
	private $store;

	/** @var Reading */
	private $reading;

	public function __construct( Catalog $catalog, Store $store, Reading $reading ) {
		$this->catalog = $catalog;
		$this->store   = $store;
		$this->reading = $reading;
	}

	public function show(): void {
		$screen = get_current_screen();
		if ( null === $screen || ! in_array( $screen->id, self::SCREENS, true ) || ! current_user_can( 'manage_network_options' ) ) {
			return;
		}
		$worst = $this->worst();
		if ( null === $worst || ( $this->store->dismissed()[ self::FINDING ] ?? '' ) === self::mark( $worst ) ) {
			return;
		}
		wp_admin_notice(
			$this->text( $worst ),
			array(
				'type'               => 'error',
				'dismissible'        => true,
				'id'                 => Notices::ID,
				'additional_classes' => array( Notices::ID ),
				'paragraph_wrap'     => true,
			)
		);
		Notices::print_dismissal( rest_url( Rest::SPACE . '/network/banner/dismiss' ) );
	}

	/** Until another key is the worst, or something else is wrong with it. */
	public function dismiss(): void {
		$worst = $this->worst();
		$this->store->dismiss( self::FINDING, null === $worst ? null : self::mark( $worst ) );
	}

	/**
	 * The broken key that most sites share; null when no two sites share one, or nothing can be said.
	 *
	 * @return array<string, string>|null With `provider`, `plugin`, `fingerprint`, `diagnosis`, `sites`.
	 */
	private function worst(): ?array {
		$sql = "SELECT u.provider, u.fingerprint, MIN( u.plugin ) AS plugin, MIN( s.diagnosis ) AS diagnosis, COUNT(*) AS sites FROM %i AS s JOIN %i AS u ON u.blog_id = s.blog_id AND u.key_id = s.key_id WHERE s.network_id = %d AND s.severity = %d AND u.fingerprint <> '' GROUP BY u.provider, u.fingerprint HAVING sites > 1 ORDER BY sites DESC, u.provider, u.fingerprint LIMIT 1";
		try {
			return $this->reading->rows( $sql, array( Tables::name( 'sites' ), Tables::name( 'uses' ), $this->reading->network(), Severity::of( 'broken' ) ) )[0] ?? null;
		} catch ( Refused $refused ) {
			return null;
		}
	}

	/**
	 * @param array<string, string> $worst The key.
	 */
	private static function mark( array $worst ): string {
		return substr( md5( $worst['provider'] . '|' . $worst['fingerprint'] . '|' . $worst['diagnosis'] ), 0, 8 );
	}

	/**
	 * @param array<string, string> $worst The key.
	 * @return string HTML.
	 */
	private function text( array $worst ): string {
		$provider = $this->catalog->provider( $worst['provider'] );
		$plugin   = $this->catalog->plugin( $worst['plugin'] );
		$sites    = (int) $worst['sites'];
		return sprintf(
			'<strong>%1$s %2$s</strong> %3$s <a href="%4$s">%5$s</a>',
			esc_html__( 'Key Health:', 'key-health' ),
			esc_html( ( new Wording( $this->catalog ) )->effect_of( $provider['purpose'] ?? $plugin['purpose'] ?? 'mail' ) ),
			/* translators: 1: number of sites, 2: name of a provider. */
			esc_html( sprintf( _n( '%1$s site shares a key of %2$s that does not work.', '%1$s sites share one key of %2$s that does not work.', $sites, 'key-health' ), number_format_i18n( $sites ), $provider['name'] ?? $worst['provider'] ) ),
			esc_url( Network_Page::url() ),
			esc_html__( 'See what is wrong', 'key-health' )
		);
	}
}
