<?php
/**
 * Finds the keys of other sites of the network, one after another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * What `Discoverer` finds, by the same parts. Of a plugin nothing is resolved anew on a site where the same plugins are active and the
 * same bytes stand in its options, as long as nothing was asked of the site itself: then nothing else can tell the two apart.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Distant_Keys {

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

	/** @var Keys_Seen */
	private $seen;

	/** @var Discoverer Of the site for which this request is. */
	private $own;

	/** @var list<string>|null Options with settings that are read of every site. */
	private $settings_of_sites;

	/** @var array<string, list<string>>|null Slugs by the name of an option or table they read. */
	private $readers;

	public function __construct( Catalog $catalog, Active_Plugins $active, Plugin_Keys $plugin_keys, Storage $storage, Pasted_Keys $pasted, Discoverer $own ) {
		$this->own         = $own;
		$this->catalog     = $catalog;
		$this->active      = $active;
		$this->plugin_keys = $plugin_keys;
		$this->storage     = $storage;
		$this->pasted      = $pasted;
		$this->seen        = new Keys_Seen();
	}

	/**
	 * @return list<string> Options of a site that tell of keys.
	 */
	public function options(): array {
		return Known_Options::all( $this->catalog )['site'];
	}

	/**
	 * @return array<string, string> Options that hold settings, and in which format.
	 */
	public function settings(): array {
		$settings = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			$settings += Known_Options::settings( $plugin );
		}
		return $settings;
	}

	/** How often the database gave no answer so far. */
	public function failures(): int {
		return $this->storage->rows()->failures();
	}

	/**
	 * Settings too long to be read together with those of other sites.
	 *
	 * @return array<string, string> Bytes by option.
	 */
	public function long_rows( Distant_Site $site ): array {
		$long = array();
		if ( null === $this->settings_of_sites ) {
			$this->settings_of_sites = array_values( array_intersect( $this->options(), array_keys( $this->settings() ) ) );
		}
		foreach ( $this->settings_of_sites as $option ) {
			if ( ! $site->knows( $option ) ) {
				$long[ $option ] = (string) $this->on( $site, fn(): ?string => $this->storage->rows()->bytes( new Place( $option, array() ) ) );
			}
		}
		return $long;
	}

	/** Whether anything was asked of a site itself so far. */
	public function has_asked(): bool {
		return $this->storage->site()->has_asked();
	}

	/**
	 * @return list<string> Tables of a site that tell of keys, without prefix.
	 */
	public function tables(): array {
		return array_values( array_unique( array_merge( array(), ...array_values( array_map( array( Known_Options::class, 'tables' ), $this->catalog->plugins() ) ) ) ) );
	}

	/**
	 * @return array<string, Key> By id.
	 */
	public function of( Distant_Site $site ): array {
		return $this->own( $site->id() ) ?? $this->on( $site, fn(): array => $this->storage->reading_once( fn(): array => $this->keys_of( $site ) ) );
	}

	/**
	 * Those of the site for which this request is: its plugins are loaded, and can be asked themselves.
	 *
	 * @return array<string, Key>|null By id; null for any other site.
	 */
	public function own( int $id ): ?array {
		$this->active->forget();
		return get_current_blog_id() === $id && $this->storage->site()->is_own() ? $this->own->keys() : null;
	}

	/**
	 * @template T
	 * @param Distant_Site  $site The site that is looked at.
	 * @param callable(): T $then What is done meanwhile.
	 * @return T
	 */
	private function on( Distant_Site $site, callable $then ) {
		$this->storage->site()->look_at( $site );
		try {
			return $then();
		} finally {
			$this->storage->site()->look_at( null );
			$this->active->forget();
		}
	}

	/**
	 * What sites keep for themselves where a plugin reads the settings of the network: it is read by nobody.
	 *
	 * @param Distant_Site       $site The site.
	 * @param array<string, Key> $keys Its keys.
	 * @return array<string, Secret> By id of the key.
	 */
	public function unread( Distant_Site $site, array $keys ): array {
		$unread = array();
		foreach ( $keys as $id => $key ) {
			$place = $key->main_field()->place();
			$own   = $key->in_use() && null !== $place ? $place->of_site() : null;
			if ( null === $own || ( Place::MAIN_SITE === $place->scope() && is_main_site( $site->id() ) ) ) {
				continue;
			}
			$found = $this->on( $site, fn(): Found => $this->storage->stored( $own ) );
			if ( ! $found->is_closed() && null === $found->odd_type() && ! $found->is_empty() ) {
				$unread[ $id ] = $found->secret();
			}
		}
		return $unread;
	}

	/**
	 * @return array<string, Key> By id.
	 */
	private function keys_of( Distant_Site $site ): array {
		$set  = implode( '|', $this->active->basenames() );
		$rows = $this->rows( $site );
		$keys = array();
		$gone = array();
		foreach ( $this->seen->worth_a_look( $set, $this->catalog->plugins(), $rows ) as $slug => $plugin ) {
			/** @var Plugin $plugin */
			$runs          = $this->active->runs( $plugin );
			$found         = $this->seen->once( $set, (string) $slug, $rows[ $slug ] ?? array(), $site->id(), fn(): array => $this->storage->site()->noting( fn(): array => $this->of_plugin( $plugin, $runs ) ) );
			$runs ? $keys += $found : $gone += $found;
		}
		return $this->pasted->into( $keys, $set ) + $gone;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @param bool  $runs   Whether it runs there.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Key> By id.
	 */
	private function of_plugin( array $plugin, bool $runs ): array {
		try {
			if ( $runs ) {
				return $this->plugin_keys->of( $plugin );
			}
			return ( $plugin['core'] ?? false ) ? array() : $this->plugin_keys->left_behind( $plugin );
		} catch ( \DomainException $error ) {
			_doing_it_wrong( 'key_health_plugins', esc_html( $error->getMessage() ), '0.1.0' );
			return array();
		}
	}

	/**
	 * What there is for each plugin to read; those for which there is nothing are not named.
	 *
	 * @return array<string, array<string, string>> Bytes by option, by slug.
	 */
	private function rows( Distant_Site $site ): array {
		$readers = $this->readers();
		$rows    = array();
		foreach ( $site->rows() as $option => $bytes ) {
			foreach ( $readers[ $option ] ?? array() as $slug ) {
				$rows[ $slug ][ $option ] = $bytes;
			}
		}
		foreach ( $site->tables() as $table => $there ) {
			foreach ( $readers[ '/' . $table ] ?? array() as $slug ) {
				$rows[ $slug ][ '/' . $table ] = '';
			}
		}
		return $rows;
	}

	/**
	 * @return array<string, list<string>>
	 */
	private function readers(): array {
		if ( null === $this->readers ) {
			$this->readers = array();
			foreach ( $this->catalog->plugins() as $slug => $plugin ) {
				foreach ( Known_Options::of( $plugin ) as $option ) {
					$this->readers[ $option ][] = $slug;
				}
				foreach ( Known_Options::tables( $plugin ) as $table ) {
					$this->readers[ '/' . $table ][] = $slug;
				}
			}
		}
		return $this->readers;
	}
}
