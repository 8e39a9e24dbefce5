<?php
/**
 * Constants that are defined after plugins may have looked.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Files\Late_Files;
use KeyHealth\Config\Located_Site;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Constant_Moments;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Keys and switches alike. What is read each time it is needed counts all the same, and is told as luck.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Late_Definitions implements Site_Kind {

	/** @var Known_Names */
	private $names;

	/** @var Config_Lines */
	private $config;

	/** @var Constant_Locator */
	private $locator;

	/** @var Constant_Moments */
	private $moments;

	/** @var Line_Edits */
	private $lines;

	/** @var Late_Files|null */
	private $late_files;

	public function __construct( Catalog $catalog, Config_Lines $config, Constant_Locator $locator, Constant_Moments $moments, Line_Edits $lines, ?Late_Files $late_files = null ) {
		$this->late_files = $late_files;

		$this->names   = new Known_Names( $catalog );
		$this->config  = $config;
		$this->locator = $locator;
		$this->moments = $moments;
		$this->lines   = $lines;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $this->names->plugins( $keys ) as $slug => $plugin ) {
			foreach ( array_filter( $this->names->read_by( $plugin ), 'defined' ) as $name ) {
				$key      = $this->names->key_for( $slug, $name, $keys );
				$conflict = null === $key || ! $key->in_use() ? null : $this->late( $name, $key, $plugin['read_at'][ $name ] ?? 'call' );
				if ( null !== $conflict ) {
					$conflicts[] = $conflict;
				}
			}
		}
		return $conflicts;
	}

	private function late( string $name, Key $key, string $read_at ): ?Conflict {
		$is_late = Constant_Moments::LATE === $this->moments->of( $name );
		$likely  = $this->locator->candidates( $name, constant( $name ) );
		// That the constant came late proves the only line that can have defined it.
		$site = $this->locator->winner( $name, constant( $name ) ) ?? ( $is_late && 1 === count( $likely ) ? $likely[0] : null );
		if ( null !== $site ) {
			return $this->config->is_late( $site ) ? $this->below( $site, $key, 'call' === $read_at ) : null;
		}
		if ( ! $is_late || $likely ) {
			return null;
		}
		$is_lucky   = in_array( $read_at, array( 'call', 'init' ), true );
		$site       = null === $this->late_files ? null : $this->late_files->winner( $name, constant( $name ) );
		$location   = null === $site ? Location::constant( $name ) : Config_Lines::location( $site );
		$value      = null === $site ? null : $site->site()->value();
		$definition = $this->definition( $key, $location, $value ?? new Secret( '' ), $is_lucky );
		return new Conflict( 'defined_too_late', $is_lucky ? 'late_code_by_luck' : 'late_code', $key, array( $definition ), $name );
	}

	/** It stands below the line that starts WordPress: every hook of the start is over by then. */
	private function below( Located_Site $site, Key $key, bool $is_lucky ): Conflict {
		$definition = $this->definition( $key, Config_Lines::location( $site ), $site->site()->value() ?? new Secret( '' ), $is_lucky );
		return new Conflict(
			'defined_too_late',
			$is_lucky ? 'by_luck' : null,
			$key,
			array( $definition ),
			$site->site()->name(),
			$this->lines->move_up( $definition ),
			null,
			array(
				'file' => $site->file()->label(),
				'line' => (string) $site->site()->line(),
			)
		);
	}

	/** The key's own definition where it is one of those, so that its value is told as there. */
	private function definition( Key $key, Location $location, Secret $value, bool $is_lucky ): Definition {
		$own    = $key->definition( $location->id() );
		$reason = $is_lucky
			? __( 'Defined after WordPress has started. It counts for what looks later than that.', 'key-health' )
			: __( 'Defined after WordPress has started, and after the plugin has looked.', 'key-health' );
		return null === $own
			? new Definition( $location, $value, $is_lucky ? Definition::EFFECTIVE : Definition::IGNORED, 'late', $reason )
			: $own->demoted( $is_lucky ? $own->role() : Definition::IGNORED, 'late', $reason );
	}
}
