<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;

/**
 * A site of which the catalog says one plugin is there. Only its name is: no code of it runs.
 */
final class Plugins_On_Site implements Http {

	private const FOLDER = __DIR__ . '/../../../build/catalog/plugins';

	/** @var Http|null Who answers in place of every provider. */
	private $provider;

	/** @var Engine|null Reads the catalog once. */
	private $engine;

	/** @var list<string> Options of which the catalog speaks. */
	private $options = array();

	/** @var list<string> Basenames that the engine knows of. */
	private $active = array();

	/** @var int Requests to providers. */
	private $asked = 0;

	/**
	 * @return list<string>
	 */
	public static function slugs(): array {
		$slugs = array();
		foreach ( glob( self::FOLDER . '/*.php' ) ?: array() as $file ) {
			$slugs[] = basename( $file, '.php' );
		}
		return $slugs;
	}

	/**
	 * A plugin of the catalog, without its own code where it happens to be loaded.
	 *
	 * @return array<string, mixed>
	 */
	public static function plugin( string $slug ): array {
		return self::unasked( require self::FOLDER . "/$slug.php" );
	}

	/**
	 * @return list<Seeded_Key> Every key that a plugin can have, with nothing seeded yet.
	 */
	public static function keys( string $slug ): array {
		$plugin = self::plugin( $slug );
		$all    = array();
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( $connection['stores'] ?? $plugin['stores'] as $store ) {
				$all[] = new Seeded_Key( $plugin, $connection, $store );
			}
		}
		return $all;
	}

	/** From now on, the catalog has these plugins only; by default all. */
	public function knows( string ...$slugs ): void {
		$this->engine  = null;
		$this->options = array();
		foreach ( $slugs ? $slugs : self::slugs() as $slug ) {
			$plugin = self::plugin( $slug );
			array_walk_recursive(
				$plugin,
				function ( $value, $name ): void {
					if ( 'option' === $name || 'key_option' === $name ) {
						$this->options[] = $value;
					}
				}
			);
		}
		remove_all_filters( 'key_health_plugins' );
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ) use ( $slugs ): array {
				return array_map( array( self::class, 'unasked' ), $slugs ? array_intersect_key( $plugins, array_flip( $slugs ) ) : $plugins );
			}
		);
	}

	/** From now on, this answers; nobody does without. */
	public function answered_by( ?Http $provider ): void {
		$this->provider = $provider;
	}

	public function send( Request $request ): Answer {
		++$this->asked;
		return null === $this->provider ? Canned_Http::is_down() : $this->provider->send( $request );
	}

	/** How many requests went to providers so far. */
	public function asked(): int {
		return $this->asked;
	}

	/** Reads rows anew each time; which plugins are active, once. */
	public function engine(): Engine {
		if ( null === $this->engine ) {
			$this->engine = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), $this, new Canned_Http( Canned_Http::is_down() ) );
		}
		return $this->engine;
	}

	/**
	 * Does something with a key as it is seeded, and takes everything back.
	 *
	 * @template T
	 * @param callable(): T $then
	 * @return T
	 */
	public function with( Seeded_Key $key, callable $then ) {
		return $this->apart(
			function () use ( $key, $then ) {
				$this->clear();
				$this->make_tables( $key->seeds() );
				$key->seeds()->add_neighbours();
				$key->seeds()->put();
				$this->activate( $key->active() );
				return $then();
			}
		);
	}

	/**
	 * @template T
	 * @param callable(): T $then
	 * @return T
	 */
	public function apart( callable $then ) {
		global $wpdb;
		$wpdb->query( 'SAVEPOINT key_health_key' );
		try {
			return $then();
		} finally {
			$wpdb->query( 'ROLLBACK TO SAVEPOINT key_health_key' );
			wp_cache_flush();
		}
	}

	/**
	 * @param list<string> $basenames
	 */
	public function activate( array $basenames ): void {
		Seeds::write( self::active_plugins(), serialize( $basenames ) );
		wp_cache_flush();
		if ( $this->active !== $basenames && null !== $this->engine ) {
			$this->engine->forget();
		}
		$this->active = $basenames;
	}

	/** Rows that somebody else has left on this site. */
	private function clear(): void {
		global $wpdb;
		$names = array_values( array_unique( $this->options ) );
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name IN ( " . implode( ',', array_fill( 0, count( $names ), '%s' ) ) . ' )', $names ) );
	}

	private function make_tables( Seeds $seeds ): void {
		global $wpdb;
		foreach ( $seeds->names() as $row ) {
			$table = $seeds->spot( $row )['table'];
			if ( null !== $table ) {
				$wpdb->query( $wpdb->prepare( 'CREATE TABLE IF NOT EXISTS %i ( id INT AUTO_INCREMENT PRIMARY KEY, %i VARCHAR(191), %i LONGTEXT )', $wpdb->prefix . $table['name'], $table['key_column'], $table['value_column'] ) );
			}
		}
	}

	/**
	 * @param array<string, mixed> $plugin
	 * @return array<string, mixed>
	 */
	public static function unasked( array $plugin ): array {
		unset( $plugin['after_write'] );
		foreach ( $plugin['connections'] as $at => $connection ) {
			$connection = self::without_getter( $connection );
			foreach ( $connection['stores'] ?? array() as $place => $store ) {
				$connection['stores'][ $place ]['fields'] = array_map( array( self::class, 'without_getter' ), $store['fields'] );
			}
			$plugin['connections'][ $at ] = $connection;
		}
		foreach ( $plugin['stores'] as $place => $store ) {
			$plugin['stores'][ $place ]['fields'] = array_map( array( self::class, 'without_getter' ), $store['fields'] );
		}
		return $plugin;
	}

	/**
	 * @param array<string, mixed> $spec
	 * @return array<string, mixed>
	 */
	private static function without_getter( array $spec ): array {
		unset( $spec['getter'] );
		return $spec;
	}

	/**
	 * @return array{option: string, table: null, format: string, path: list<string>}
	 */
	private static function active_plugins(): array {
		return array(
			'option' => 'active_plugins',
			'table'  => null,
			'format' => 'native',
			'path'   => array(),
		);
	}
}
