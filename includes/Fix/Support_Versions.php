<?php
/**
 * Versions that a support desk asks for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Names and versions, no files. Of a network, a site's own administrator learns what Plugins shows there: not what runs for all sites.
 *
 * @phpstan-type Versions array<string, string|list<string>>
 */
final class Support_Versions {

	/** @var Catalog */
	private $catalog;

	/** @var bool Whether the reader runs the whole network. */
	private $sees_network;

	public function __construct( Catalog $catalog, bool $sees_network ) {
		$this->catalog      = $catalog;
		$this->sees_network = $sees_network;
	}

	/**
	 * @param string $slug Of the plugin that it is about.
	 * @return array
	 * @phpstan-return Versions
	 */
	public function of( string $slug ): array {
		$theme = wp_get_theme();
		$curl  = $this->sees_network && function_exists( 'curl_version' ) ? curl_version() : array();
		return array(
			'wordpress' => get_bloginfo( 'version' ),
			'php'       => PHP_VERSION,
			'site'      => is_multisite() ? 'multisite' : 'single site',
			'plugin'    => $this->plugin( $slug ),
			'theme'     => trim( Loose::text( $theme->get( 'Name' ) ) . ' ' . Loose::text( $theme->get( 'Version' ) ) ),
			'curl'      => Loose::text( $curl, 'version' ),
			'openssl'   => Loose::text( $curl, 'ssl_version' ),
			'plugins'   => $this->active(),
		);
	}

	/** "commercial", where the site has a shop; '' where nothing tells. */
	public static function kind_of_site(): string {
		$sells = class_exists( 'WooCommerce', false ) || class_exists( 'Easy_Digital_Downloads', false );
		return $sells ? __( 'commercial (it has a shop)', 'key-health' ) : '';
	}

	private function plugin( string $slug ): string {
		foreach ( $this->catalog->plugin( $slug )['files'] ?? array() as $file ) {
			$named = $this->named( $file );
			if ( '' !== $named ) {
				return $named;
			}
		}
		return '';
	}

	/**
	 * @return list<string> "Akismet Anti-spam 5.7.2"
	 */
	private function active(): array {
		$site    = get_option( 'active_plugins', array() );
		$network = is_multisite() && $this->sees_network ? get_site_option( 'active_sitewide_plugins', array() ) : array();
		$files   = array_merge( is_array( $site ) ? $site : array(), is_array( $network ) ? array_keys( $network ) : array() );
		$names   = array_filter( array_map( array( $this, 'named' ), array_filter( $files, 'is_string' ) ) );
		sort( $names, SORT_NATURAL | SORT_FLAG_CASE );
		return array_values( array_unique( $names ) );
	}

	/** Name and version; '' where there is no such plugin. */
	private function named( string $file ): string {
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		$all = get_plugins();
		return trim( Loose::text( $all, $file, 'Name' ) . ' ' . Loose::text( $all, $file, 'Version' ) );
	}
}
