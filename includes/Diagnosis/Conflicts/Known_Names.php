<?php
/**
 * The names of constants that plugins read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Known_Names {

	/** What stands for a name of a constant, wherever it stands in a plugin's file. */
	private const MEMBERS = array(
		'constant'   => true,
		'constants'  => true,
		'also_reads' => true,
	);

	/** @var Catalog */
	private $catalog;

	/** @var array<string, true>|null */
	private $all;

	/** @var array<string, list<string>> What each plugin reads, by slug: asked for each name that nobody is known to read. */
	private $read = array();

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return list<string> What it reads.
	 */
	public function read_by( array $plugin ): array {
		if ( ! isset( $this->read[ $plugin['slug'] ] ) ) {
			unset( $plugin['inert'] );
			$this->read[ $plugin['slug'] ] = array_values( array_unique( self::collect( $plugin ) ) );
		}
		return $this->read[ $plugin['slug'] ];
	}

	/** Whether some plugin reads a name, or the catalog knows that none does. */
	public function knows( string $name ): bool {
		if ( null === $this->all ) {
			$this->all = array();
			foreach ( $this->catalog->plugins() as $plugin ) {
				$names      = array_merge( self::collect( $plugin ), $plugin['unread'] ?? array() );
				$this->all += array_fill_keys( $names, true );
			}
		}
		return isset( $this->all[ $name ] );
	}

	/**
	 * Of several keys of one plugin, the one that a constant is for.
	 *
	 * @param list<Key> $keys All keys of the site.
	 */
	public function key_for( string $slug, string $name, array $keys ): ?Key {
		$plugin    = $this->catalog->plugin( $slug );
		$providers = array();
		foreach ( null === $plugin ? array() : Catalog::stores( $plugin ) as $store ) {
			if ( in_array( $name, self::collect( $store['fields'] ), true ) ) {
				$providers[] = $store['provider'];
			}
		}
		$own = array_filter(
			$keys,
			static function ( Key $key ) use ( $slug ): bool {
				return $key->plugin() === $slug && Key::GONE !== $key->use();
			}
		);
		foreach ( array( true, false ) as $is_exact ) {
			foreach ( $own as $key ) {
				if ( $is_exact ? in_array( $key->provider(), $providers, true ) : $key->in_use() ) {
					return $key;
				}
			}
		}
		return null;
	}

	/**
	 * Plugins that run here and have a key.
	 *
	 * @param list<Key> $keys All keys of the site.
	 * @phpstan-return array<string, Plugin> By slug.
	 */
	public function plugins( array $keys ): array {
		$plugins = array();
		foreach ( $keys as $key ) {
			$plugin = Key::GONE === $key->use() ? null : $this->catalog->plugin( $key->plugin() );
			if ( null !== $plugin ) {
				$plugins[ $key->plugin() ] = $plugin;
			}
		}
		return $plugins;
	}

	/**
	 * @param array<mixed> $part A part of a plugin's file.
	 * @return list<string>
	 */
	private static function collect( array $part ): array {
		$names = array();
		self::add( $part, $names );
		return $names;
	}

	/**
	 * @param array<mixed> $part  A part of a plugin's file.
	 * @param list<string> $names Grows: there are thousands of parts.
	 */
	private static function add( array $part, array &$names ): void {
		foreach ( $part as $member => $value ) {
			if ( isset( self::MEMBERS[ $member ] ) ) {
				foreach ( array_filter( (array) $value, 'is_string' ) as $name ) {
					$names[] = $name;
				}
			} elseif ( is_array( $value ) ) {
				self::add( $value, $names );
			}
		}
	}
}
