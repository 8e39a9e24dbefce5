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
 * replaced. With other salts the same value has another fingerprint: then whether it was replaced is not known, and told as such.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Leaky_Plugins implements Site_Kind {

	/** Key ids by plugin and fault, with the fingerprint of what stood there, and by which salts it was made. */
	public const OPTION = 'key_health_leaks';

	/** After a fingerprint of what may stand there only since the salts changed. */
	private const MAYBE = '?';

	/** After a fingerprint in whose place another value stands: under other salts that one is not taken for it. */
	private const REPLACED = '!';

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
				if ( ! $is_open && isset( $now[ $mark ] ) ) {
					$now[ $mark ] = self::under_these_salts( Loose::texts( $now[ $mark ] ), $prints );
				}
				$reason = 'keys' === $leak['gives'] ? 'leaky_plugin' : 'open_plugin';
				$out    = $is_open ? array( $reason => $own ) : array();
				if ( ! $is_open && 'keys' === $leak['gives'] ) {
					$out = self::unchanged( $own, $prints, Loose::texts( $now[ $mark ] ?? array() ) );
				}
				foreach ( $out as $reason => $keys_out ) {
					// Of several faults the one that was closed last counts: the same update closes them all.
					$conflicts[ $slug . ' ' . $reason ] = self::conflict( $keys_out, $reason, $leak, $version );
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
		return $conflict->with_links( in_array( $reason, array( 'leaked', 'maybe_leaked' ), true ) ? $rotating : array_merge( array( Screens_Elsewhere::plugins() ), $rotating ) );
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
	 * @return array<string, string> Fingerprints by the id of the key, each with a mark of the salts; '' where nothing stands.
	 */
	private function prints( array $keys ): array {
		$prints = array();
		foreach ( $keys as $key ) {
			$print                = $this->fingerprinter->of( $key->main_field()->value() );
			$prints[ $key->id() ] = null === $print ? '' : $print . '@' . $this->fingerprinter->epoch();
		}
		return $prints;
	}

	/**
	 * @param array<string, string> $known  What stood there.
	 * @param array<string, string> $prints What stands there now.
	 * @return array<string, string> What stood there, as far as is known; from now on it is compared again.
	 */
	private static function under_these_salts( array $known, array $prints ): array {
		foreach ( array_intersect_key( $known, array_filter( $prints ) ) as $id => $then ) {
			$salts       = self::salts( $prints[ $id ] );
			$is_replaced = self::REPLACED === substr( $then, -1 );
			$then        = rtrim( $then, self::REPLACED );
			// Earlier versions noted no salts.
			$then = '' === $then || false !== strpos( $then, '@' ) ? $then : $then . '@' . $salts;
			if ( '' === $then || self::salts( $then ) === $salts ) {
				$known[ $id ] = '' === $then || rtrim( $then, self::MAYBE ) === $prints[ $id ] ? $then : $then . self::REPLACED;
			} else {
				$known[ $id ] = $is_replaced ? '' : $prints[ $id ] . self::MAYBE;
			}
		}
		return $known;
	}

	private static function salts( string $print ): string {
		return rtrim( explode( '@', $print )[1] ?? '', self::MAYBE );
	}

	/**
	 * @param list<Key>             $keys   Keys.
	 * @param array<string, string> $prints What stands there now.
	 * @param array<string, string> $known  What stood there.
	 * @return array<string, non-empty-list<Key>> By reason.
	 */
	private static function unchanged( array $keys, array $prints, array $known ): array {
		$unchanged = array();
		foreach ( $keys as $key ) {
			$then = $known[ $key->id() ] ?? '';
			if ( '' !== $then && rtrim( $then, self::MAYBE ) === $prints[ $key->id() ] ) {
				$unchanged[ self::MAYBE === substr( $then, -1 ) ? 'maybe_leaked' : 'leaked' ][] = $key;
			}
		}
		return $unchanged;
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
