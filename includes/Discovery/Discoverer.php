<?php
/**
 * Finds the keys of this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Discoverer {

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Plugin_Keys */
	private $plugin_keys;

	/** @var Storage */
	private $storage;

	/** @var Pasted_Keys */
	private $pasted;

	public function __construct( Catalog $catalog, Active_Plugins $active, Plugin_Keys $plugin_keys, Storage $storage, Pasted_Keys $pasted ) {
		$this->catalog     = $catalog;
		$this->active      = $active;
		$this->plugin_keys = $plugin_keys;
		$this->storage     = $storage;
		$this->pasted      = $pasted;
	}

	/**
	 * Every key of every plugin that the catalog knows: of those that run, and what the others have left behind. No request is made,
	 * nothing is written.
	 *
	 * @return array<string, Key> By id.
	 */
	public function keys(): array {
		return $this->storage->reading_once(
			function (): array {
				return $this->keys_of_site();
			}
		);
	}

	public function key( string $id ): ?Key {
		return $this->keys()[ $id ] ?? null;
	}

	/**
	 * @return array<string, Key> By id.
	 */
	private function keys_of_site(): array {
		$options = Known_Options::all( $this->catalog );
		$this->storage->rows()->prime( $options['site'] );
		// What plugins read goes through the cache, which asks the database about each option that is not in it.
		wp_prime_option_caches( $options['site'] );
		if ( is_multisite() ) {
			$this->storage->rows()->prime_network( $options['network'] );
			wp_prime_network_option_caches( get_current_network_id(), $options['network'] );
		}
		$keys = array();
		$gone = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			try {
				if ( $this->active->runs( $plugin ) ) {
					$keys += $this->plugin_keys->of( $plugin );
				} elseif ( ! ( $plugin['core'] ?? false ) ) {
					$gone += $this->plugin_keys->left_behind( $plugin );
				}
			} catch ( \DomainException $error ) {
				_doing_it_wrong( 'key_health_plugins', esc_html( $error->getMessage() ), '0.1.0' );
			}
		}
		return $this->pasted->into( $keys ) + $gone;
	}
}
