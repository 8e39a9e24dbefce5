<?php
/**
 * Checks keys and keeps what came out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\History\History;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\No_Answer;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

final class Checker {

	/** The daily check stops after this many seconds; what is left over is older tomorrow and goes first. */
	private const TIME_BOX_S = 20;

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Store */
	private $store;

	/** @var Addresses */
	private $addresses;

	/** @var Backups */
	private $backups;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Pauses */
	private $pauses;

	/** @var History */
	private $history;

	/** @var Lanes */
	private $lanes;

	/** @var Clock */
	private $clock;

	public function __construct( Discoverer $discoverer, Examiner $examiner, Store $store, Addresses $addresses, Backups $backups, Fingerprinter $fingerprinter, Pauses $pauses, History $history, Lanes $lanes, Clock $clock ) {
		$this->discoverer    = $discoverer;
		$this->examiner      = $examiner;
		$this->store         = $store;
		$this->addresses     = $addresses;
		$this->backups       = $backups;
		$this->fingerprinter = $fingerprinter;
		$this->pauses        = $pauses;
		$this->history       = $history;
		$this->lanes         = $lanes;
		$this->clock         = $clock;
	}

	/**
	 * Asks the provider of one key, and after a refusal about the definitions that lose: one of them may hold a key that works.
	 *
	 * @param Key  $key      The key.
	 * @param bool $is_asked Whether a person asked.
	 */
	public function check( Key $key, bool $is_asked ): Verdict {
		return $this->checked( $key, $is_asked, array( $this, 'remember' ) );
	}

	/** As `check`, about values that were just written. */
	public function check_written( Key $key ): Verdict {
		return $this->checked( $key, true, array( $this, 'remember_written' ) );
	}

	/**
	 * @param Key      $key      The key.
	 * @param bool     $is_asked Whether a person asked.
	 * @param callable(Key, Verdict, array<string, Verdict>, Key_Memory): void $remember Keeps what came out.
	 */
	private function checked( Key $key, bool $is_asked, callable $remember ): Verdict {
		$memory = $this->store->key( $key->id() );
		$known  = $memory->is_about( $this->examiner->print_of( $key->values() ) ) ? Verdict::restore( $memory->verdict() ) : null;
		if ( null !== $known && $this->pauses->holds( $key, $memory, true, $is_asked ) ) {
			return $known;
		}
		$verdict = $this->examiner->ask( $key, $is_asked );
		$others  = $this->examiner->is_refused( $verdict ) ? $this->others( $key, $memory, $is_asked ) : array();
		$this->pauses->count( $key, $verdict, ...array_values( $others ) );
		$remember( $key, $verdict, $others, $memory );
		return $verdict;
	}

	/**
	 * What is known of the values that stand there now, asked anew when it is old and nobody minds.
	 *
	 * @param Key $key     The key.
	 * @param int $seconds How old it may be.
	 * @return Verdict|null Null when it is not known.
	 */
	public function recent( Key $key, int $seconds ): ?Verdict {
		$memory = $this->store->key( $key->id() );
		$known  = $memory->is_about( $this->examiner->print_of( $key->values() ) ) ? Verdict::restore( $memory->verdict() ) : null;
		if ( null !== $known && $this->clock->now() - (int) $memory->checked_at() < $seconds ) {
			return $known;
		}
		$may = $this->store->setting( 'consent' ) && ! $this->pauses->holds( $key, $memory, null !== $known, false );
		return $may ? $this->check( $key, false ) : $known;
	}

	/** Checks the keys in use, the longest unchecked first, until the time box is full. Unasked, only where that was allowed. */
	public function check_all( bool $is_asked ): void {
		if ( ! $is_asked && ! $this->store->setting( 'consent' ) ) {
			return;
		}
		$until = $this->clock->now() + self::TIME_BOX_S;
		$this->check_many(
			$this->oldest_first(),
			$is_asked,
			function () use ( $until ): bool {
				return $this->clock->now() >= $until;
			}
		);
	}

	/**
	 * Checks keys side by side, where this site allows it. Comes back when all that were begun have ended; one that fails stops no
	 * other. Keys whose providers want to be left alone are passed over.
	 *
	 * @param list<Key>               $keys     In the order in which they begin; those that cannot share their waiting come last.
	 * @param bool                    $is_asked Whether a person asked.
	 * @param (callable(): bool)|null $is_over  Whether no other is to begin; asked before each.
	 */
	public function check_many( array $keys, bool $is_asked, ?callable $is_over = null ): void {
		$this->lanes->run(
			$keys,
			function ( Key $key ) use ( $is_asked, $is_over ): void {
				$is_due = ( null === $is_over || ! $is_over() ) && ! $this->pauses->holds( $key, $this->store->key( $key->id() ), false, $is_asked );
				if ( $is_due ) {
					$this->check( $key, $is_asked );
				}
			}
		);
	}

	/**
	 * Keeps a verdict about the values that stand there now.
	 *
	 * @param Key                    $key     The key.
	 * @param Verdict                $verdict About its values.
	 * @param array<string, Verdict> $others  About losing definitions, by definition id.
	 * @param Key_Memory|null        $before  What was remembered before the provider was asked.
	 * @throws No_Answer When the database gives none. Then nothing is kept.
	 */
	public function remember( Key $key, Verdict $verdict, array $others = array(), ?Key_Memory $before = null ): void {
		$verdict->set_address( $this->addresses->current( $verdict->address() ) );
		$now         = $this->clock->now();
		$main        = $key->main_field()->value();
		$fingerprint = $this->fingerprinter->of( $main );
		// The provider took its time: another request may have written something meanwhile.
		$this->store->refresh( array( $key->id() ) );
		$memory = $this->store->key( $key->id() );
		if ( null !== $before && self::was_checked_since( $before, $memory ) && ! $memory->is_about( $this->examiner->print_of( $key->values() ) ) ) {
			// Somebody has put another value in place and had it checked: that is what stands there now.
			return;
		}
		if ( null !== $fingerprint ) {
			$memory->see( $fingerprint, Hidden_Values::end_to_remember( $key ), $now, $this->store->watches( $this->fingerprinter->epoch() ), Losses::is_stored( $key ) );
		}
		$state = $this->examiner->state( $verdict );
		$memory->remember( $this->examiner->print_of( $key->values() ), $verdict->to_array(), $verdict->diagnosis(), $state, $fingerprint, $verdict->address(), $now );
		foreach ( $others as $id => $other ) {
			$definition = $key->definition( $id );
			$print      = null === $definition ? null : $this->fingerprinter->of( $definition->secret() );
			if ( null !== $print ) {
				$memory->remember_other( $print, $other->to_array() );
			}
		}
		$this->store->put_key( $key->id(), $memory );
		if ( $this->examiner->is_accepted( $verdict ) ) {
			// What stands there now works: the old value is the undo, and no longer the last good one.
			$this->backups->prove( $key );
		}
		if ( 'unknown' !== $state ) {
			$this->history->note( $key, $memory, $this->examiner->explain( $key, $memory, $verdict ), $verdict, $now );
		}
	}

	/**
	 * As `remember`, about values that were just written: they stand, whether this can be noted or not. The next check says it again.
	 *
	 * @param Key                    $key     The key.
	 * @param Verdict                $verdict About its values.
	 * @param array<string, Verdict> $others  About losing definitions, by definition id.
	 * @param Key_Memory|null        $before  What was remembered before the provider was asked.
	 */
	public function remember_written( Key $key, Verdict $verdict, array $others = array(), ?Key_Memory $before = null ): void {
		try {
			$this->remember( $key, $verdict, $others, $before );
		} catch ( No_Answer $none ) {
			return;
		}
	}

	private static function was_checked_since( Key_Memory $before, Key_Memory $now ): bool {
		$names = array_flip( array( 'print', 'checked_at' ) );
		return null !== $now->checked_at() && array_intersect_key( $now->to_array(), $names ) !== array_intersect_key( $before->to_array(), $names );
	}

	/**
	 * What is known of definitions that lose. Unasked, the same value is asked about once.
	 *
	 * @param Key        $key      A key that was refused.
	 * @param Key_Memory $memory   What is remembered of it.
	 * @param bool       $is_asked Whether a person asked.
	 * @return array<string, Verdict> By definition id.
	 */
	private function others( Key $key, Key_Memory $memory, bool $is_asked ): array {
		$known  = array();
		$prints = array();
		foreach ( $is_asked ? array() : $key->main_field()->definitions() as $definition ) {
			$print   = $definition->is_effective() ? null : $this->fingerprinter->of( $definition->secret() );
			$verdict = Verdict::restore( $memory->other( $print ) );
			if ( null !== $verdict && null !== $print ) {
				$known[ $definition->location()->id() ] = $verdict;
				$prints[]                               = $print;
			}
		}
		return $known + $this->examiner->ask_others( $key, $prints );
	}

	/**
	 * @return list<Key>
	 */
	private function oldest_first(): array {
		$keys = array_filter(
			$this->discoverer->keys(),
			static function ( Key $key ): bool {
				return $key->in_use();
			}
		);
		uasort(
			$keys,
			function ( Key $a, Key $b ): int {
				return (int) $this->store->key( $a->id() )->checked_at() <=> (int) $this->store->key( $b->id() )->checked_at();
			}
		);
		return array_values( $keys );
	}
}
