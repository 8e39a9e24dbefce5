<?php
/**
 * Goes through the files as PHP would, without running anything.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Source\Scanner;

/**
 * What is safe to work out is worked out; whatever is not known makes only what depends on it unknown. Never throws. Safe to
 * dump: what is kept of it are outcomes.
 */
final class Rehearsal {

	private Config_Files $files;

	private Scanner $scanner;

	private Surroundings $surroundings;

	private ?Result $result = null;

	public function __construct( Config_Files $files, Scanner $scanner, Surroundings $surroundings ) {
		$this->files        = $files;
		$this->scanner      = $scanner;
		$this->surroundings = $surroundings;
	}

	/** What becomes of a constant. */
	public function outcome( string $name ): Outcome {
		return $this->result()->outcome( $name );
	}

	/**
	 * Constants that are defined or may be, and those that some definition in the files names.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		return $this->result()->names();
	}

	/**
	 * Whether wp-settings.php is reached and left again.
	 *
	 * @return Outcome::YES|Outcome::NO|Outcome::MAYBE
	 */
	public function arrives(): string {
		return $this->result()->arrives();
	}

	private function result(): Result {
		if ( null === $this->result ) {
			$this->result = $this->rehearse();
		}
		return $this->result;
	}

	private function rehearse(): Result {
		$stage = new Stage( $this->files, $this->scanner, $this->surroundings );
		$named = array();
		try {
			foreach ( $this->files->all() as $file ) {
				foreach ( $this->scanner->scan( $this->files->source( $file ) ) as $site ) {
					$named[ Definer::key( $site->name() ) ] = true;
				}
			}
			return Result::of( $this->run( $stage ), $named );
		} catch ( \Throwable $problem ) {
			// Endless, or a fault of ours: then nothing is said.
			return Result::nothing( $named );
		}
	}

	/** The state in which it all ends. */
	private function run( Stage $stage ): State {
		$prepended = $this->all_of( Config_File::AUTO_PREPEND );
		$main      = $this->all_of( Config_File::WP_CONFIG );
		array() === $prepended && $this->prepare( $stage );
		foreach ( $prepended as $file ) {
			$stage->loader->file( $file->path() );
		}
		array() === $prepended || $this->prepare( $stage );
		if ( array() === $main ) {
			$stage->opaque();
		}
		foreach ( $main as $file ) {
			$stage->loader->file( $file->path() );
		}
		if ( $this->surroundings->has_arrived() && ! $stage->state->is_dead ) {
			return $stage->state;
		}
		return State::join( $stage->state, $stage->ended ) ?? $stage->state;
	}

	/** Constants that are there before. */
	private function prepare( Stage $stage ): void {
		$state = $stage->state;
		foreach ( $this->surroundings->constants() as $name => $value ) {
			$key = Definer::key( $name );
			if ( ! isset( $state->constants[ $key ] ) ) {
				$state->constants[ $key ] = new Entry( true, true, array(), $value, '' );
			}
		}
	}

	/**
	 * @param Config_File::AUTO_PREPEND|Config_File::WP_CONFIG $role Role.
	 * @return list<Config_File>
	 */
	private function all_of( string $role ): array {
		return array_values( array_filter( $this->files->all(), static fn( Config_File $file ): bool => $role === $file->role() ) );
	}
}
