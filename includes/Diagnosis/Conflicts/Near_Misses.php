<?php
/**
 * Constants whose name misses the one that a plugin reads.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Site_Finder;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Constant_Moments;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Only names that exist at this moment and that no plugin of the catalog reads, and only while the right one does not exist.
 *
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-type Miss array{name: string, right: string, how: string}
 */
final class Near_Misses implements Site_Kind {

	/** @var Known_Names */
	private $names;

	/** @var Nearness */
	private $nearness;

	/** @var Config_Lines */
	private $config;

	/** @var Constant_Moments */
	private $moments;

	/** @var Line_Edits */
	private $lines;

	/** @var callable(string): bool */
	private $is_read_elsewhere;

	/**
	 * @param Catalog                $catalog           The catalog.
	 * @param Config_Lines           $config            The lines of the configuration.
	 * @param Constant_Moments       $moments           Constants of this request.
	 * @param Line_Edits             $lines             Writes down what to change.
	 * @param callable(string): bool $is_read_elsewhere Whether some installed code mentions a name; asked about near ones alone.
	 */
	public function __construct( Catalog $catalog, Config_Lines $config, Constant_Moments $moments, Line_Edits $lines, callable $is_read_elsewhere ) {
		$this->names             = new Known_Names( $catalog );
		$this->nearness          = new Nearness( array_map( 'strval', array_keys( $catalog->providers() ) ) );
		$this->config            = $config;
		$this->moments           = $moments;
		$this->lines             = $lines;
		$this->is_read_elsewhere = $is_read_elsewhere;
	}

	public function of( array $keys ): array {
		$plugins   = $this->names->plugins( $keys );
		$conflicts = array();
		foreach ( array() === $plugins ? array() : $this->candidates() as $name ) {
			foreach ( $plugins as $slug => $plugin ) {
				$miss = $this->miss( $name, $plugin );
				$key  = null === $miss ? null : $this->names->key_for( $slug, $miss['right'], $keys );
				// A slip of the hand may be another plugin's own name; a space or a backslash never is.
				if ( null === $miss || null === $key || 'spelling' === $miss['how'] && ( $this->is_read_elsewhere )( $name ) ) {
					continue;
				}
				$conflict = $this->conflict( $miss, $key, $plugin );
				// Two names that miss the same one may look alike in an id: one after the other.
				$conflicts[ $conflict->id() ] = $conflicts[ $conflict->id() ] ?? $conflict;
				break;
			}
		}
		return array_values( $conflicts );
	}

	/**
	 * @return list<string> Names that somebody wrote, or the server set.
	 */
	private function candidates(): array {
		$names = array_unique( array_merge( $this->config->names(), $this->moments->configured() ) );
		return array_values(
			array_filter(
				$names,
				function ( string $name ): bool {
					return $this->moments->has( $name ) && ! $this->names->knows( $name ) && 1 !== preg_match( Site_Finder::SMART_QUOTES, $name );
				}
			)
		);
	}

	/**
	 * @param string $name   A name that nobody is known to read.
	 * @param array  $plugin A plugin.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-return Miss|null
	 */
	private function miss( string $name, array $plugin ): ?array {
		$known = $plugin['misspelt'][ $name ] ?? null;
		if ( null !== $known ) {
			return defined( $known ) ? null : $this->missed( $name, $known, 'known' );
		}
		foreach ( $this->names->read_by( $plugin ) as $right ) {
			$how = defined( $right ) ? null : $this->nearness->of( $name, $right );
			if ( null !== $how ) {
				return $this->missed( $name, $right, $how );
			}
		}
		return null;
	}

	/**
	 * @phpstan-return Miss
	 */
	private function missed( string $name, string $right, string $how ): array {
		return array(
			'name'  => $name,
			'right' => $right,
			'how'   => $how,
		);
	}

	/**
	 * @param array $miss   What was missed.
	 * @param Key   $key    The key it is for.
	 * @param array $plugin Its plugin.
	 * @phpstan-param Miss $miss
	 * @phpstan-param Plugin $plugin
	 */
	private function conflict( array $miss, Key $key, array $plugin ): Conflict {
		$site = $this->config->sites( $miss['name'] )[0] ?? null;
		/* translators: %s: name of a plugin. */
		$reason     = sprintf( __( 'Ignored because %s does not read this name.', 'key-health' ), $plugin['short_name'] );
		$definition = new Definition(
			null === $site ? Location::constant( $miss['name'] ) : Config_Lines::location( $site ),
			self::value( $site ),
			Definition::IGNORED,
			'near_miss',
			$reason
		);
		return new Conflict(
			'near_miss_name',
			'spelling' === $miss['how'] ? null : $miss['how'],
			$key,
			array( $definition ),
			$miss['name'],
			null === $site ? null : $this->lines->rename( $definition, $miss['right'] ),
			null,
			array( 'other_name' => $miss['right'] )
		);
	}

	private static function value( ?Located_Site $site ): Secret {
		return null === $site ? new Secret( '' ) : $site->site()->value() ?? new Secret( '' );
	}
}
