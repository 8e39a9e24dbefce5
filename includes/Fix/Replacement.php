<?php
/**
 * Replaces a key and proves it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Store;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * Verify, write, read back where the plugin reads, once more in a new request, ask the provider about what was read. The old value is
 * kept, encrypted, before anything is written; it comes back by itself when the plugin does not get the new one, or the provider
 * refuses it.
 *
 * @phpstan-type Proof array{id: string, state: string, text: string, sub: string, at: string}
 * @phpstan-type Outcome array{finding: Finding, proof: list<Proof>, fixed: bool}
 */
final class Replacement {

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Checker */
	private $checker;

	/** @var Key_Writer */
	private $writer;

	/** @var Backups */
	private $backups;

	/** @var Store */
	private $store;

	/** @var Replacement_Words */
	private $words;

	/** @var Fresh_Look */
	private $fresh;

	public function __construct( Discoverer $discoverer, Examiner $examiner, Checker $checker, Key_Writer $writer, Backups $backups, Store $store, Replacement_Words $words, Fresh_Look $fresh ) {
		$this->discoverer = $discoverer;
		$this->examiner   = $examiner;
		$this->checker    = $checker;
		$this->writer     = $writer;
		$this->backups    = $backups;
		$this->store      = $store;
		$this->words      = $words;
		$this->fresh      = $fresh;
	}

	/**
	 * Asks the provider about values that are not stored. Stores nothing.
	 *
	 * @param Key                   $key    The key they are meant for.
	 * @param array<string, Secret> $values By field name.
	 */
	public function try_out( Key $key, array $values ): Finding {
		return $this->examiner->explain( $key->with_values( $values ), $this->store->key( $key->id() ), $this->examiner->ask_about( $key, $values ) );
	}

	/**
	 * @param Key                   $key       The key.
	 * @param array<string, Secret> $values    The new values by field name.
	 * @param bool                  $unchecked Save although the provider could not be asked.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When the provider refuses the values, or nothing can be written.
	 */
	public function replace( Key $key, array $values, bool $unchecked ): array {
		$proof   = array();
		$changed = $this->changed( $key, $values );
		$this->writer->refuse_what_is_not_stored( $key, array_keys( $changed ) );
		$verdict = $this->examiner->ask_about( $key, $values );
		$finding = $this->examiner->explain( $key->with_values( $values ), $this->store->key( $key->id() ), $verdict );
		if ( ! $this->examiner->is_accepted( $verdict ) && ! ( $unchecked && 'unknown' === $finding->state() ) ) {
			return array(
				'finding' => $finding,
				'proof'   => array( $this->words->line( 'accepted', 'failed', $finding->title(), __( 'Nothing was saved, and the stored value is as it was.', 'key-health' ) ) ),
				'fixed'   => false,
			);
		}
		if ( $this->examiner->is_accepted( $verdict ) ) {
			$proof[] = $this->words->is_beside( $key, $changed )
				? $this->words->line( 'accepted', 'done', $this->words->sentence( $key, __( '{provider} knows this {field}', 'key-health' ), $changed ), '' )
				: $this->words->line( 'accepted', 'done', $this->words->sentence( $key, __( '{provider} accepts the new {key}', 'key-health' ) ), $this->words->ends_in( $key, $values ) );
		}
		$undo    = ( new Undoable_Write( $this->writer, $this->backups ) )->write( $key, $changed );
		$proof[] = $this->words->line( 'saved', 'done', $this->words->sentence( $key, __( 'Saved in {plugin}', 'key-health' ) ), $this->words->where( $key, $changed ) );
		return $this->prove( $key, $changed, $proof, $undo );
	}

	/**
	 * Puts the kept value back.
	 *
	 * @param Key $key The key.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When nothing is kept, or somebody has changed the value since.
	 */
	public function restore( Key $key ): array {
		$kept = $this->backups->kept( $key->id() );
		if ( null === $kept || ! $kept['values'] ) {
			throw new Refused( 'nothing_kept', __( 'No old value is kept for this key any more. Paste the key you want to use.', 'key-health' ), 409 );
		}
		$this->writer->refuse_what_is_not_stored( $key, array_keys( $kept['values'] ) );
		if ( ! $this->backups->may_put_back( $key, $kept['written'] ) ) {
			throw new Refused( 'changed_since', __( 'Somebody has changed this key since Key Health wrote it, so the old one was not put back. Nothing was changed.', 'key-health' ), 409 );
		}
		$this->writer->write( $key, $kept['values'], true );
		$now     = $this->discoverer->key( $key->id() ) ?? $key;
		$verdict = $this->checker->check_written( $now );
		$this->backups->forget( $key->id() );
		return array(
			'finding' => $this->examiner->explain( $now, $this->store->key( $key->id() ), $verdict ),
			'proof'   => array_merge( array( $this->words->line( 'restored', 'done', __( 'The old value is back', 'key-health' ), $this->words->where( $key ) ) ), $this->asked_about_old( $now, $verdict ) ),
			'fixed'   => $this->examiner->is_accepted( $verdict ),
		);
	}

	/**
	 * @param Key     $key     With the old value.
	 * @param Verdict $verdict About it.
	 * @return list<Proof> In which state the key is after an undo.
	 */
	private function asked_about_old( Key $key, Verdict $verdict ): array {
		if ( $this->examiner->is_accepted( $verdict ) ) {
			return array( $this->words->line( 'accepted_again', 'done', $this->words->sentence( $key, __( '{provider} accepts the {key} that was put back', 'key-health' ) ), '' ) );
		}
		return $this->examiner->is_refused( $verdict )
			? array( $this->words->line( 'accepted_again', 'failed', $this->words->sentence( $key, __( '{provider} does not accept the {key} that was put back', 'key-health' ) ), '' ) )
			: array( $this->words->line( 'accepted_again', 'skipped', $this->words->sentence( $key, __( '{provider} could not be asked about the {key} that was put back', 'key-health' ) ), '' ) );
	}

	/**
	 * @param Key                   $key     The key as it was.
	 * @param array<string, Secret> $changed What was written.
	 * @param array                 $proof   What is proven so far.
	 * @param callable(Key|null): bool $undo Puts back what stood there.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Outcome
	 */
	private function prove( Key $key, array $changed, array $proof, callable $undo ): array {
		$now = $this->read( $key->id() );
		if ( null === $now || ! $this->is_read_back( $now, $changed ) ) {
			$proof[] = $this->words->line( 'read_back', 'failed', $this->words->sentence( $key, __( '{plugin} still gets another value', 'key-health' ) ), $this->why_not_read( $now ) );
			return $this->roll_back( $key, $proof, $undo );
		}
		$read    = $this->words->is_beside( $key, $changed )
			? __( 'Read back: {plugin} now gets the new {field}', 'key-health' )
			: __( 'Read back: {plugin} now gets the new {key}', 'key-health' );
		$proof[] = $this->words->line( 'read_back', 'done', $this->words->sentence( $key, $read, $changed ), __( 'No constant or filter is in the way.', 'key-health' ) );
		$fresh   = $this->fresh->look( $now, $changed );
		$proof[] = $this->words->line( 'read_fresh', $fresh['state'], $this->words->sentence( $key, $fresh['text'], $changed ), $fresh['sub'] );
		if ( 'failed' === $fresh['state'] ) {
			return $this->roll_back( $key, $proof, $undo );
		}
		$verdict = $this->examiner->ask( $now, true );
		if ( $this->examiner->is_refused( $verdict ) ) {
			$proof[] = $this->words->line( 'accepted_again', 'failed', $this->words->sentence( $key, __( '{provider} refused the {key} that was read back', 'key-health' ) ), '' );
			return $this->roll_back( $key, $proof, $undo );
		}
		$fixed = $this->examiner->is_accepted( $verdict );
		$this->checker->remember_written( $now, $verdict );
		if ( $fixed ) {
			$this->writer->tell_plugin( $now );
			$proof[] = $this->words->line( 'accepted_again', 'done', $this->words->sentence( $key, __( '{provider} accepted the {key} that was read back', 'key-health' ) ), '' );
		}
		return array(
			'finding' => $this->examiner->explain( $now, $this->store->key( $key->id() ), $verdict ),
			'proof'   => $proof,
			'fixed'   => $fixed,
		);
	}

	/**
	 * @param Key   $key   The key as it was.
	 * @param array $proof What happened so far.
	 * @param callable(Key|null): bool $undo Puts back what stood there.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Outcome
	 */
	private function roll_back( Key $key, array $proof, callable $undo ): array {
		$proof[] = $undo( $this->read( $key->id() ) )
			? $this->words->line( 'restored', 'done', __( 'The old value is back; nothing has changed', 'key-health' ), $this->words->where( $key ) )
			: $this->words->line( 'restored', 'failed', $this->words->sentence( $key, __( 'Somebody has saved another {key} at the same time, and that one stays', 'key-health' ) ), $this->words->where( $key ) );
		$now     = $this->discoverer->key( $key->id() ) ?? $key;
		return array(
			'finding' => $this->examiner->look( $now, $this->store->key( $key->id() ) ),
			'proof'   => $proof,
			'fixed'   => false,
		);
	}

	/** Null also where reading breaks: other plugins' code runs then, and may not bear what was written. */
	private function read( string $key_id ): ?Key {
		try {
			return $this->discoverer->key( $key_id );
		} catch ( \Throwable $error ) {
			return null;
		}
	}

	/**
	 * The new values that differ from what the database holds for the plugin.
	 *
	 * @param Key                   $key    The key.
	 * @param array<string, Secret> $values By field name.
	 * @return array<string, Secret>
	 */
	private function changed( Key $key, array $values ): array {
		return array_filter(
			$values,
			static function ( Secret $value, string $name ) use ( $key ): bool {
				$field = $key->field( $name );
				return null !== $field && ! $field->value()->equals( $value );
			},
			ARRAY_FILTER_USE_BOTH
		);
	}

	/**
	 * @param Key                   $now     The key as it is read now.
	 * @param array<string, Secret> $changed What was written.
	 */
	private function is_read_back( Key $now, array $changed ): bool {
		foreach ( $changed as $name => $value ) {
			$field = $now->field( $name );
			if ( null === $field || ! $field->value()->equals( $value ) ) {
				return false;
			}
		}
		return true;
	}

	private function why_not_read( ?Key $now ): string {
		if ( null === $now ) {
			return __( 'It cannot be read any more: the plugin is off, or other code on this site breaks.', 'key-health' );
		}
		$effective = $now->main_field()->effective();
		return null === $effective ? '' : $effective->location()->label() . ': ' . $effective->reason();
	}
}
