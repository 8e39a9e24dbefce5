<?php
/**
 * Brings a write to its end: the new text is proven, or the old one comes back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class Settlement {

	private Vault $vault;

	private Opcache $opcache;

	private Audit $audit;

	/** @var callable(string): void */
	private $observer;

	/**
	 * @param Vault                         $vault    Where the old text lies.
	 * @param Opcache                       $opcache  PHP's cache of compiled files.
	 * @param Audit                         $audit    Who did what.
	 * @param (callable(string): void)|null $observer Is told of each step.
	 */
	public function __construct( Vault $vault, Opcache $opcache, Audit $audit, ?callable $observer = null ) {
		$this->vault    = $vault;
		$this->opcache  = $opcache;
		$this->audit    = $audit;
		$this->observer = $observer ?? static function ( string $step ): void {};
	}

	/**
	 * To be called while the new text stands in the file.
	 *
	 * @param Journal                        $journal What was done.
	 * @param callable(string): Proof_Result $prove   Whether the site works with the file of this path.
	 */
	public function run( Journal $journal, callable $prove ): Written {
		$this->opcache->invalidate( $journal->path() );
		( $this->observer )( 'invalidated' );
		try {
			$proof = $prove( $journal->path() );
		} catch ( \Throwable $problem ) {
			$proof = Proof_Result::failed( 'proof_stopped', __( 'The test of the site stopped before its end.', 'key-health' ) );
		}
		( $this->observer )( $proof->is_proven() ? 'proven' : 'refuted' );
		if ( ! $proof->is_proven() ) {
			return $this->undo( $journal, $proof );
		}
		return $this->end( $journal, self::sha256( $journal ) === $journal->after() ? Written::KEPT : Written::UNSETTLED, $proof );
	}

	/** Puts the old text back, whatever the reason. What the disk does not take now is left to a later request. */
	public function undo( Journal $journal, Proof_Result $proof ): Written {
		$is_back = ( new Rollback( $this->vault, $this->opcache, $journal ) )->run();
		( $this->observer )( 'restored' );
		$now = self::sha256( $journal );
		if ( ! $is_back && $now === $journal->after() && ! $this->vault->is_too_old( $journal ) ) {
			return new Written( Written::UNSETTLED, $proof, $now );
		}
		return $this->end( $journal, $is_back ? Written::RESTORED : Written::UNSETTLED, $proof );
	}

	/** Ends a write that never got as far as the file; later, if what was prepared cannot be taken away now. */
	public function drop( Journal $journal ): void {
		if ( ! self::discard( $journal ) ) {
			return;
		}
		$this->vault->forget( $journal->id() );
		$this->close( $journal );
	}

	/**
	 * @param Journal      $journal What was done.
	 * @param Written::*   $status  How it ended.
	 * @param Proof_Result $proof   What the proof said.
	 */
	public function end( Journal $journal, string $status, Proof_Result $proof ): Written {
		self::discard( $journal );
		$this->audit->add( $journal, $status );
		( $this->observer )( 'noted' );
		if ( Written::RESTORED === $status ) {
			$this->vault->forget( $journal->id() );
		}
		$this->close( $journal );
		if ( Written::RESTORED !== $status ) {
			$this->vault->erase_later();
		}
		return new Written( $status, $proof, self::sha256( $journal ) );
	}

	private function close( Journal $journal ): void {
		$this->vault->close( $journal );
		( $this->observer )( 'closed' );
		wp_clear_scheduled_hook( Unfinished::HOOK );
	}

	/** @return bool Whether nothing of it is left. */
	private static function discard( Journal $journal ): bool {
		clearstatcache( true, $journal->temp() );
		// phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- A local file.
		return ! is_file( $journal->temp() ) || @unlink( $journal->temp() );
	}

	/** Of what stands in the file now; empty when it cannot be read. */
	public static function sha256( Journal $journal ): string {
		try {
			return ( new Target( $journal->path() ) )->sha256();
		} catch ( Not_Written $problem ) {
			return '';
		}
	}
}
