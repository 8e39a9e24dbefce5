<?php
/**
 * Writes a change into a configuration file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Config\Files\Config_File;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

/**
 * Whenever the process dies, the file holds the old text or the new one, never a third, and somebody else can bring it to an end:
 * the new text is written beside the old one and renamed, and what goes on is written down first.
 */
final class Writer {

	/** What the observer is told, in this order; one of `proven` and `refuted`, and `restored` only after the latter. */
	public const STEPS = array( 'locked', 'read', 'checked', 'journaled', 'scheduled', 'backed_up', 'prepared', 'armed', 'renamed', 'invalidated', 'proven', 'refuted', 'restored', 'noted', 'closed', 'ended' );

	/** The server's own limit would end the request in the middle of the proof. */
	private const TIME_S = 90;

	private Checks $checks;

	private Permission $permission;

	private Vault $vault;

	private Settlement $settlement;

	private Clock $clock;

	/** @var callable(string): void */
	private $observer;

	private Lock $lock;

	private ?Journal $open = null;

	/**
	 * @param Checks                        $checks     What a change would make of the configuration.
	 * @param Permission                    $permission Whether it may be written.
	 * @param Vault                         $vault      Where the old text is kept.
	 * @param Settlement                    $settlement How a write ends.
	 * @param Clock                         $clock      The time.
	 * @param (callable(string): void)|null $observer   Is told of each step.
	 */
	public function __construct( Checks $checks, Permission $permission, Vault $vault, Settlement $settlement, Clock $clock, ?callable $observer = null ) {
		$this->checks     = $checks;
		$this->permission = $permission;
		$this->vault      = $vault;
		$this->settlement = $settlement;
		$this->clock      = $clock;
		$this->lock       = new Lock( $clock );
		$this->observer   = $observer ?? static function ( string $step ): void {};
	}

	/**
	 * @param Edit                           $edit  The change, bound to what the person has seen.
	 * @param callable(string): Proof_Result $prove Whether the site works with the file of this path; anything it throws is a no.
	 * @throws Not_Written When nothing was changed.
	 */
	public function write( Edit $edit, callable $prove ): Written {
		$new = function ( string $old ) use ( $edit ): string {
			return $this->checked( $edit, $old );
		};
		return $this->alone( $edit->file(), $edit->sha256(), $edit->change()->name(), $new, $prove );
	}

	/**
	 * Takes a change back. What stood there before needs no rehearsal: the site has run with it.
	 *
	 * @param Config_File                    $file   The file.
	 * @param string                         $sha256 Of what was written into it.
	 * @param Secret                         $before What stood in it before.
	 * @param string                         $name   The constant whose line was changed.
	 * @param callable(string): Proof_Result $prove  Whether the site works with the file of this path; anything it throws is a no.
	 * @throws Not_Written When nothing was changed.
	 */
	public function take_back( Config_File $file, string $sha256, Secret $before, string $name, callable $prove ): Written {
		$new = static function () use ( $before ): string {
			return $before->reveal();
		};
		return $this->alone( $file, $sha256, $name, $new, $prove );
	}

	/**
	 * While nobody else writes.
	 *
	 * @param Config_File                    $file   The file.
	 * @param string                         $sha256 Of what the person has seen in it.
	 * @param string                         $name   The constant that it is about.
	 * @param callable(string): string       $new    What is to stand there, made of what stands there.
	 * @param callable(string): Proof_Result $prove  Whether the site works.
	 * @throws Not_Written When nothing was changed.
	 */
	private function alone( Config_File $file, string $sha256, string $name, callable $new, callable $prove ): Written {
		$refusal = $this->permission->why_not( $file );
		if ( null !== $refusal ) {
			throw Not_Written::refused( $refusal );
		}
		self::take_time();
		if ( ! $this->lock->take( $this->vault->lock_file() ) ) {
			throw self::busy();
		}
		try {
			( $this->observer )( 'locked' );
			if ( array() !== $this->vault->journals() ) {
				// Another write has not been settled yet.
				throw self::busy();
			}
			$written = $this->carry_out( $file, $sha256, $name, $new, $prove );
		} finally {
			$this->lock->release();
		}
		( $this->observer )( 'ended' );
		return $written;
	}

	/**
	 * @param Config_File                    $file   The file.
	 * @param string                         $sha256 Of what the person has seen in it.
	 * @param string                         $name   The constant that it is about.
	 * @param callable(string): string       $make   What is to stand there, made of what stands there.
	 * @param callable(string): Proof_Result $prove  Whether the site works.
	 */
	private function carry_out( Config_File $file, string $sha256, string $name, callable $make, callable $prove ): Written {
		$target = Target::of( $file );
		$old    = $target->bytes();
		( $this->observer )( 'read' );
		if ( null === $old || ! hash_equals( $sha256, hash( 'sha256', $old ) ) ) {
			throw self::changed();
		}
		$new     = $make( $old );
		$about   = array(
			'name' => $name,
			'file' => $file->label(),
			'user' => get_current_user_id(),
			'at'   => $this->clock->now(),
		);
		$journal = Journal::open( $target->path(), $sha256, hash( 'sha256', $new ), $about );
		// PHP may die of a fatal error or of old age before the end.
		$this->open = $journal;
		register_shutdown_function(
			function (): void {
				$this->stop();
				$this->lock->release();
			}
		);
		try {
			$this->replace( $target, $journal, $old, $new );
			$written    = $this->settlement->run( $journal, $prove );
			$this->open = null;
		} finally {
			$this->stop();
		}
		return $written;
	}

	/** Puts the old text back if a write is still open. */
	private function stop(): void {
		$journal    = $this->open;
		$this->open = null;
		if ( null !== $journal ) {
			$this->give_up( $journal );
		}
	}

	private function checked( Edit $edit, string $old ): string {
		try {
			$new = $edit->apply( $old );
		} catch ( Not_Editable $problem ) {
			throw new Not_Written( Not_Written::UNSAFE, $problem->getMessage() );
		}
		$sentence = $this->checks->problem( $edit );
		if ( null !== $sentence || $new === $old ) {
			throw new Not_Written( Not_Written::UNSAFE, $sentence ?? __( 'The file says so already. Nothing was changed.', 'key-health' ) );
		}
		( $this->observer )( 'checked' );
		return $new;
	}

	/** Up to the moment in which the new text stands in the place of the old one. */
	private function replace( Target $target, Journal $journal, string $old, string $new ): void {
		$this->vault->note( $journal );
		( $this->observer )( 'journaled' );
		wp_schedule_single_event( $this->clock->now() + Unfinished::AFTER_S, Unfinished::HOOK );
		( $this->observer )( 'scheduled' );
		$this->vault->keep( $journal->id(), $old );
		( $this->observer )( 'backed_up' );
		$swap = new File_Swap( $target, $journal->temp() );
		$swap->prepare( $new );
		( $this->observer )( 'prepared' );
		if ( $target->sha256() !== $journal->before() ) {
			throw self::changed();
		}
		( $this->observer )( 'armed' );
		$swap->swap();
		( $this->observer )( 'renamed' );
	}

	/** Whatever ended it early: the old text is put back where it is not. */
	private function give_up( Journal $journal ): void {
		if ( Settlement::sha256( $journal ) !== $journal->after() ) {
			$this->settlement->drop( $journal );
			return;
		}
		$this->settlement->undo( $journal, Proof_Result::failed( 'stopped', __( 'The request stopped before its end.', 'key-health' ) ) );
	}

	private static function take_time(): void {
		ignore_user_abort( true );
		$limit = (int) ini_get( 'max_execution_time' );
		// Where there is no limit, as on the command line, a new one would end what comes after.
		if ( $limit > 0 && function_exists( 'set_time_limit' ) ) {
			// phpcs:ignore WordPress.PHP.NoSilencedErrors -- Some hosts forbid it.
			@set_time_limit( max( $limit, self::TIME_S ) );
		}
	}

	private static function busy(): Not_Written {
		return new Not_Written( Not_Written::BUSY, __( 'Key Health is changing this file already. Nothing was changed. Try again in 2 minutes.', 'key-health' ) );
	}

	private static function changed(): Not_Written {
		return new Not_Written( Not_Written::CHANGED, __( 'The file has changed since you looked at it. Nothing was changed. Look at it again.', 'key-health' ) );
	}
}
