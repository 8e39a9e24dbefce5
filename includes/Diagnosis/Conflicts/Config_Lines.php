<?php
/**
 * The lines of the configuration, as far as conflicts ask for them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Load_Order;
use KeyHealth\Config\Load_Step;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Safe to ask many times: the files are walked through once.
 */
final class Config_Lines {

	/** @var Config_Files */
	private $files;

	/** @var Scanner */
	private $scanner;

	/** @var Rehearsal|null */
	private $rehearsal;

	/** @var array<string, array<string, Load_Step>>|null By name, then by `Located_Site::id()`. */
	private $steps;
	public function __construct( Config_Files $files, ?Scanner $scanner = null ) {
		$this->files   = $files;
		$this->scanner = $scanner ?? $files->scanner();
	}

	public function files(): Config_Files {
		return $this->files;
	}

	/**
	 * @return list<string> Every name that some line defines.
	 */
	public function names(): array {
		return array_map( 'strval', array_keys( $this->steps() ) );
	}

	/**
	 * @return list<Located_Site> In the order in which PHP meets them.
	 */
	public function sites( string $name ): array {
		$sites = array();
		foreach ( $this->steps()[ $name ] ?? array() as $step ) {
			$located = $step->located();
			if ( null !== $located ) {
				$sites[] = $located;
			}
		}
		return $sites;
	}

	/** The line in which a definition stands; null where it stands in none. */
	public function site( Definition $definition ): ?Located_Site {
		foreach ( $this->sites( $definition->location()->name() ) as $site ) {
			if ( self::location( $site )->id() === $definition->location()->id() ) {
				return $site;
			}
		}
		return null;
	}

	/**
	 * Whether PHP comes past a line in this request, the statements that include its file weighed in.
	 *
	 * @return Context::*
	 */
	public function reach( Located_Site $site ): string {
		$step = $this->steps()[ $site->site()->name() ][ $site->id() ] ?? null;
		$runs = $this->outcome( $site )->runs( $site );
		if ( Outcome::MAYBE !== $runs ) {
			return Outcome::YES === $runs ? Context::CERTAIN : Context::NEVER;
		}
		return null === $step ? Context::POSSIBLE : $step->reach();
	}

	/** Whether it stands below the statement that starts WordPress; in a must-use plugin it does not count as such. */
	public function is_late( Located_Site $site ): bool {
		if ( Config_File::INCLUDED === $site->file()->role() ) {
			$winner = $this->outcome( $site )->winner();
			return Outcome::AFTER === $this->outcome( $site )->phase() && null !== $winner && $winner->id() === $site->id();
		}
		return $site->site()->after_settings() && Config_File::WP_CONFIG === $site->file()->role();
	}

	private function outcome( Located_Site $site ): Outcome {
		$this->rehearsal = $this->rehearsal ?? new Rehearsal( $this->files, $this->scanner, Surroundings::of_this_request()->without_plugins() );
		return $this->rehearsal->outcome( $site->site()->name() );
	}

	/** Whether something that cannot be read may define names before WordPress starts. */
	public function may_be_unseen(): bool {
		foreach ( $this->files->all() as $file ) {
			if ( in_array( $file->role(), array( Config_File::DROP_IN, Config_File::MU_PLUGIN, Config_File::PLUGIN, Config_File::THEME ), true ) ) {
				continue;
			}
			$scan = $this->scanner->read( $this->files->source( $file ) );
			if ( $file->is_unseen() || $this->files->opaque( $file ) || $scan->unnamed() || $scan->markers() ) {
				return true;
			}
		}
		return false;
	}

	public static function location( Located_Site $site ): Location {
		return Location::constant( $site->site()->name(), $site->file()->label(), $site->site()->line() );
	}

	/**
	 * @return array<string, array<string, Load_Step>>
	 */
	private function steps(): array {
		if ( null === $this->steps ) {
			$this->steps = array();
			foreach ( ( new Load_Order( $this->files, $this->scanner ) )->steps() as $step ) {
				$located = $step->located();
				if ( null !== $located && Load_Step::DEFINITION === $step->kind() && '' !== $located->site()->name() ) {
					$this->steps[ $located->site()->name() ][ $located->id() ] = $step;
				}
			}
		}
		return $this->steps;
	}
}
