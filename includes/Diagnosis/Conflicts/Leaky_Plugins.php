<?php
/**
 * Plugins of a version that strangers could get keys from.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Screens_Elsewhere;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * An update closes the hole, but the keys are out: which values stood there is remembered by fingerprint, and told until they are
 * replaced.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Leaky_Plugins implements Site_Kind {

	/** Key ids by plugin and fault, with the fingerprint of what stood there. */
	public const OPTION = 'key_health_leaks';

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Catalog $catalog, Active_Plugins $active, Fingerprinter $fingerprinter ) {
		$this->catalog       = $catalog;
		$this->active        = $active;
		$this->fingerprinter = $fingerprinter;
	}

	public function of( array $keys ): array {
		$known     = Loose::map( get_option( self::OPTION, array() ) );
		$now       = $known;
		$conflicts = array();
		foreach ( $this->by_plugin( $keys ) as $slug => $own ) {
			$plugin  = $this->catalog->plugin( (string) $slug );
			$version = null === $plugin || ! isset( $plugin['leaks'] ) ? '' : $this->version( $plugin );
			foreach ( null === $plugin ? array() : $plugin['leaks'] ?? array() as $leak ) {
				$mark    = $slug . '/' . $leak['name'];
				$is_open = '' !== $version && version_compare( $version, $leak['fixed_in'], '<' );
				$prints  = $this->prints( $own );
				if ( $is_open ) {
					$now[ $mark ] = array_merge( Loose::texts( $known[ $mark ] ?? array() ), $prints );
				}
				$out = $is_open ? $own : $this->unchanged( $own, $prints, Loose::texts( $known[ $mark ] ?? array() ) );
				if ( $out && ( $is_open || 'keys' === $leak['gives'] ) ) {
					$reason = $is_open ? ( 'keys' === $leak['gives'] ? 'leaky_plugin' : 'open_plugin' ) : 'leaked';
					// Of several faults the one that was closed last counts: the same update closes them all.
					$conflicts[ $slug . ' ' . $reason ] = self::conflict( $out, $reason, $leak, $version );
				}
			}
		}
		if ( $now !== $known ) {
			update_option( self::OPTION, $now, false );
		}
		return array_values( $conflicts );
	}

	/**
	 * @param non-empty-list<Key>                               $keys    Keys that are out.
	 * @param string                                            $reason  Which words.
	 * @param array{up_to: string, fixed_in: string, name: string, gives: string} $leak    The fault.
	 * @param string                                            $version The installed version.
	 */
	private static function conflict( array $keys, string $reason, array $leak, string $version ): Conflict {
		$sides = array();
		foreach ( $keys as $key ) {
			$effective = $key->main_field()->effective();
			$sides[]   = null === $effective ? null : $effective->demoted( Definition::EFFECTIVE, 'exposed', __( 'Most likely read by strangers.', 'key-health' ) );
		}
		$names    = array(
			'other_name' => $leak['name'],
			'value'      => $version,
			'versions'   => $leak['fixed_in'],
		);
		$conflict = new Conflict( 'exposed', $reason, $keys[0], array_values( array_filter( $sides ) ), $leak['name'], null, null, $names );
		$rotating = Screens_Elsewhere::rotating( $keys );
		return $conflict->with_links( 'leaked' === $reason ? $rotating : array_merge( array( Screens_Elsewhere::plugins() ), $rotating ) );
	}

	/**
	 * Keys that hold something, by plugin; those in use first.
	 *
	 * @param list<Key> $keys All keys.
	 * @return array<string, non-empty-list<Key>>
	 */
	private function by_plugin( array $keys ): array {
		$by_plugin = array();
		foreach ( array( true, false ) as $in_use ) {
			foreach ( $keys as $key ) {
				if ( $in_use === $key->in_use() && Key::GONE !== $key->use() && ! $key->main_field()->value()->is_empty() ) {
					$by_plugin[ $key->plugin() ][] = $key;
				}
			}
		}
		return $by_plugin;
	}

	/**
	 * @param list<Key> $keys Keys.
	 * @return array<string, string> Fingerprints by the id of the key.
	 */
	private function prints( array $keys ): array {
		$prints = array();
		foreach ( $keys as $key ) {
			$prints[ $key->id() ] = (string) $this->fingerprinter->of( $key->main_field()->value() );
		}
		return $prints;
	}

	/**
	 * @param list<Key>             $keys   Keys.
	 * @param array<string, string> $prints What stands there now.
	 * @param array<string, string> $known  What stood there.
	 * @return list<Key>
	 */
	private function unchanged( array $keys, array $prints, array $known ): array {
		return array_values(
			array_filter(
				$keys,
				static function ( Key $key ) use ( $prints, $known ): bool {
					return isset( $known[ $key->id() ] ) && '' !== $known[ $key->id() ] && $known[ $key->id() ] === $prints[ $key->id() ];
				}
			)
		);
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return string Version of the one that is active; '' when that cannot be known.
	 */
	private function version( array $plugin ): string {
		foreach ( array_intersect( $plugin['files'], $this->active->basenames() ) as $file ) {
			$path = WP_PLUGIN_DIR . '/' . $file;
			$data = is_readable( $path ) ? get_file_data( $path, array( 'version' => 'Version' ) ) : array();
			return trim( $data['version'] ?? '' );
		}
		return '';
	}
}
