<?php
/**
 * Whom a sweep would ask.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * Of keys that were found: their providers. Before anything was looked at: the providers of all plugins whose files are there, because
 * no other plugin can be active on a site.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Hosts {

	/** @var Catalog */
	private $catalog;

	/** @var Reading */
	private $reading;

	/** @var string Folder of plugins. */
	private $plugins;

	public function __construct( Catalog $catalog, Reading $reading, string $plugins ) {
		$this->catalog = $catalog;
		$this->reading = $reading;
		$this->plugins = $plugins;
	}

	/**
	 * @param bool $was_swept Whether the sites have been looked at.
	 * @return list<array{provider: string, host: string, receives: string}> By name of the provider.
	 */
	public function all( bool $was_swept ): array {
		$hosts = array();
		foreach ( $was_swept ? $this->found() : $this->possible() as $id ) {
			$provider = $this->catalog->provider( $id );
			if ( null === $provider ) {
				continue;
			}
			foreach ( self::hosts( $provider ) as $host ) {
				$hosts[ $provider['name'] . ' ' . $host ] = array(
					'provider' => $provider['name'],
					'host'     => $host,
					'receives' => ( new Names(
						array(
							'provider' => $provider['name'],
							'key'      => $provider['noun'],
						)
					) )->fill_known( $provider['receives'] ),
				);
			}
		}
		ksort( $hosts, SORT_NATURAL | SORT_FLAG_CASE );
		return array_values( $hosts );
	}

	/**
	 * @param array $provider A provider.
	 * @phpstan-param Provider $provider
	 * @return list<string>
	 */
	private static function hosts( array $provider ): array {
		return $provider['hosts'] ? $provider['hosts'] : array( __( 'the server that stands in its settings', 'key-health' ) );
	}

	/**
	 * @return list<string> Ids of providers.
	 */
	private function found(): array {
		return array_column( $this->reading->rows( 'SELECT DISTINCT u.provider FROM %i AS u WHERE u.network_id = %d', array( Tables::name( 'uses' ), $this->reading->network() ) ), 'provider' );
	}

	/**
	 * @return list<string> Ids of providers.
	 */
	private function possible(): array {
		$ids = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			foreach ( $this->is_there( $plugin['files'] ) ? Catalog::stores( $plugin ) : array() as $store ) {
				$ids[] = $store['provider'];
			}
		}
		return array_values( array_unique( $ids ) );
	}

	/**
	 * @param list<string> $files Main files of a plugin; none for WordPress itself.
	 */
	private function is_there( array $files ): bool {
		foreach ( $files as $file ) {
			if ( is_file( $this->plugins . '/' . $file ) ) {
				return true;
			}
		}
		return ! $files;
	}
}
