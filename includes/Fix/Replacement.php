<?php
/**
 * Replaces a key and proves it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Store;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

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

	/** @var Wording */
	private $wording;

	/** @var Clock */
	private $clock;

	/** @var Fresh_Look */
	private $fresh;

	public function __construct( Discoverer $discoverer, Examiner $examiner, Checker $checker, Key_Writer $writer, Backups $backups, Store $store, Wording $wording, Clock $clock, Fresh_Look $fresh ) {
		$this->discoverer = $discoverer;
		$this->examiner   = $examiner;
		$this->checker    = $checker;
		$this->writer     = $writer;
		$this->backups    = $backups;
		$this->store      = $store;
		$this->wording    = $wording;
		$this->clock      = $clock;
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
				'proof'   => array( $this->line( 'accepted', 'failed', $finding->title(), __( 'Nothing was saved, and the stored value is as it was.', 'key-health' ) ) ),
				'fixed'   => false,
			);
		}
		if ( $this->examiner->is_accepted( $verdict ) ) {
			$proof[] = $this->is_beside( $key, $changed )
				? $this->line( 'accepted', 'done', $this->sentence( $key, __( '{provider} knows this {field}', 'key-health' ), $changed ), '' )
				: $this->line( 'accepted', 'done', $this->sentence( $key, __( '{provider} accepts the new {key}', 'key-health' ) ), $this->ends_in( $key, $values ) );
		}
		$undo    = ( new Undoable_Write( $this->writer, $this->backups ) )->write( $key, $changed );
		$proof[] = $this->line( 'saved', 'done', $this->sentence( $key, __( 'Saved in {plugin}', 'key-health' ) ), $this->where( $key, $changed ) );
		return $this->prove( $key, $changed, $proof, $undo );
	}

	/**
	 * Puts the kept value back.
	 *
	 * @param Key $key The key.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When nothing is kept.
	 */
	public function restore( Key $key ): array {
		$kept = $this->backups->kept( $key->id() );
		if ( null === $kept ) {
			throw new Refused( 'nothing_kept', __( 'No old value is kept for this key any more. Paste the key you want to use.', 'key-health' ), 409 );
		}
		$this->writer->refuse_what_is_not_stored( $key, array_keys( $kept['values'] ) );
		$this->writer->write( $key, $kept['values'], true );
		$now     = $this->discoverer->key( $key->id() ) ?? $key;
		$verdict = $this->checker->check( $now, true );
		$this->backups->forget( $key->id() );
		return array(
			'finding' => $this->examiner->look( $now, $this->store->key( $key->id() ) ),
			'proof'   => array( $this->line( 'restored', 'done', __( 'The old value is back', 'key-health' ), $this->where( $key ) ) ),
			'fixed'   => $this->examiner->is_accepted( $verdict ),
		);
	}

	/**
	 * @param Key                   $key     The key as it was.
	 * @param array<string, Secret> $changed What was written.
	 * @param array                 $proof   What is proven so far.
	 * @param callable(): void      $undo    Puts back what stood there.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Outcome
	 */
	private function prove( Key $key, array $changed, array $proof, callable $undo ): array {
		$now = $this->discoverer->key( $key->id() );
		if ( null === $now || ! $this->is_read_back( $now, $changed ) ) {
			$proof[] = $this->line( 'read_back', 'failed', $this->sentence( $key, __( '{plugin} still gets another value', 'key-health' ) ), $this->why_not_read( $now ) );
			return $this->roll_back( $key, $proof, $undo );
		}
		$read    = $this->is_beside( $key, $changed )
			? __( 'Read back: {plugin} now gets the new {field}', 'key-health' )
			: __( 'Read back: {plugin} now gets the new {key}', 'key-health' );
		$proof[] = $this->line( 'read_back', 'done', $this->sentence( $key, $read, $changed ), __( 'No constant or filter is in the way.', 'key-health' ) );
		$fresh   = $this->fresh->look( $now, $changed );
		$proof[] = $this->line( 'read_fresh', $fresh['state'], $this->sentence( $key, $fresh['text'], $changed ), $fresh['sub'] );
		if ( 'failed' === $fresh['state'] ) {
			return $this->roll_back( $key, $proof, $undo );
		}
		$verdict = $this->examiner->ask( $now, true );
		if ( $this->examiner->is_refused( $verdict ) ) {
			$proof[] = $this->line( 'accepted_again', 'failed', $this->sentence( $key, __( '{provider} refused the {key} that was read back', 'key-health' ) ), '' );
			return $this->roll_back( $key, $proof, $undo );
		}
		$fixed = $this->examiner->is_accepted( $verdict );
		$this->checker->remember( $now, $verdict );
		if ( $fixed ) {
			$this->writer->tell_plugin( $now );
			$proof[] = $this->line( 'accepted_again', 'done', $this->sentence( $key, __( '{provider} accepted the {key} that was read back', 'key-health' ) ), '' );
		}
		return array(
			'finding' => $this->examiner->look( $now, $this->store->key( $key->id() ) ),
			'proof'   => $proof,
			'fixed'   => $fixed,
		);
	}

	/**
	 * @param Key   $key   The key as it was.
	 * @param array $proof What happened so far.
	 * @param callable(): void $undo Puts back what stood there.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Outcome
	 */
	private function roll_back( Key $key, array $proof, callable $undo ): array {
		$undo();
		$proof[] = $this->line( 'restored', 'done', __( 'The old value is back; nothing has changed', 'key-health' ), $this->where( $key ) );
		$now     = $this->discoverer->key( $key->id() ) ?? $key;
		return array(
			'finding' => $this->examiner->look( $now, $this->store->key( $key->id() ) ),
			'proof'   => $proof,
			'fixed'   => false,
		);
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
		$effective = null === $now ? null : $now->main_field()->effective();
		return null === $effective ? '' : $effective->location()->label() . ': ' . $effective->reason();
	}

	/**
	 * @param Key                   $key    The key.
	 * @param array<string, Secret> $values By field name.
	 */
	private function ends_in( Key $key, array $values ): string {
		$last4 = ( $values[ $key->main_field()->name() ] ?? new Secret( '' ) )->last4();
		/* translators: %s: last 4 characters of a key. */
		return null === $last4 ? '' : sprintf( __( 'Ends in %s.', 'key-health' ), $last4 );
	}

	/**
	 * Whether only something beside the key was changed, a Sender Name for example.
	 *
	 * @param Key                   $key     The key.
	 * @param array<string, Secret> $changed What is written.
	 */
	private function is_beside( Key $key, array $changed ): bool {
		return $changed && ! isset( $changed[ $key->main_field()->name() ] );
	}

	/**
	 * @param Key                   $key     The key.
	 * @param array<string, Secret> $changed What is written.
	 */
	private function where( Key $key, array $changed = array() ): string {
		$field = $this->is_beside( $key, $changed ) ? $key->field( (string) array_key_first( $changed ) ) : null;
		foreach ( ( $field ?? $key->main_field() )->definitions() as $definition ) {
			if ( 'option' === $definition->location()->kind() ) {
				return $definition->location()->label();
			}
		}
		return '';
	}

	/**
	 * @param Key                   $key     The key.
	 * @param string                $text    With placeholders; `{field}` is what was changed.
	 * @param array<string, Secret> $changed What is written.
	 */
	private function sentence( Key $key, string $text, array $changed = array() ): string {
		$names = $this->wording->names( $key, $this->store->key( $key->id() ), null, home_url() );
		$label = $this->wording->field( $key, (string) array_key_first( $changed ) );
		return ( '' === $label ? $names : $names->with( array( 'field' => $label ) ) )->fill( $text );
	}

	/**
	 * @return Proof
	 */
	private function line( string $id, string $state, string $text, string $sub ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
			'at'    => gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() ),
		);
	}
}
