<?php
/**
 * A conflict as the report shows it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Config\Host\Host;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;

defined( 'ABSPATH' ) || exit;

/**
 * The shape is `Conflict` in src/shared/types.ts.
 *
 * @phpstan-import-type Entry from Key_View
 */
final class Conflict_View {

	/** @var Wording */
	private $wording;

	/** @var Examiner */
	private $examiner;

	/** @var Key_View */
	private $key_view;

	/** @var Dismissals */
	private $dismissals;

	/** @var Host|null */
	private $host;

	public function __construct( Wording $wording, Examiner $examiner, Key_View $key_view, Dismissals $dismissals, ?Host $host = null ) {
		$this->host       = $host;
		$this->wording    = $wording;
		$this->examiner   = $examiner;
		$this->key_view   = $key_view;
		$this->dismissals = $dismissals;
	}

	/**
	 * @param Conflict $conflict The conflict.
	 * @param array    $entries  All keys of the report.
	 * @phpstan-param list<Entry> $entries
	 * @return array<string, mixed>
	 */
	public function entry( Conflict $conflict, array $entries ): array {
		$key   = $conflict->key();
		$entry = $this->entry_of( $key->id(), $entries );
		$words = $this->wording->words( $conflict->diagnosis(), $conflict->reason() );
		$names = $this->examiner->subject( $key, $entry['memory'] )->names()->with( array( 'name' => $conflict->name() ) + $conflict->names() );
		$edit  = $conflict->edit();
		return array(
			'id'          => $conflict->id(),
			'diagnosis'   => $conflict->diagnosis(),
			'state'       => $words['state'],
			'title'       => $names->fill( $words['title'] ),
			'meaning'     => $this->advised( $names->fill( $words['meaning'] ), $conflict ),
			'button'      => $names->fill( $words['button'] ),
			'steps'       => $names->fill_each( $words['steps'] ),
			'proof'       => $names->fill( $words['proof'] ),
			'name'        => $conflict->name(),
			'key_ids'     => array( $key->id() ),
			'definitions' => $this->definitions( $conflict, $entry ),
			'fix'         => null === $edit || ! $this->key_view->shows_files() ? null : $edit->to_array(),
			'use'         => $this->usable( $conflict ),
			'links'       => $conflict->links(),
			'dismissed'   => $this->dismissals->is_dismissed( $conflict->id(), $this->dismissals->mark_of_conflict( $conflict ) ),
		);
	}

	/** With the place where the constant is changed, when that is not the file in which it stands. */
	private function advised( string $meaning, Conflict $conflict ): string {
		if ( null === $this->host || ! $this->host->is_changed_elsewhere() || null === $conflict->edit() ) {
			return $meaning;
		}
		/* translators: 1: what a conflict means, 2: where the constant is to be changed on this host; both are whole sentences. */
		return sprintf( __( '%1$s %2$s', 'key-health' ), $meaning, $this->host->advice( $conflict->name() ) );
	}

	/**
	 * @param Conflict $conflict The conflict.
	 * @param array    $entry    Its key.
	 * @phpstan-param Entry $entry
	 * @return list<array<string, mixed>>
	 */
	private function definitions( Conflict $conflict, array $entry ): array {
		$effective = $entry['key']->main_field()->effective();
		$live      = $entry['others'];
		if ( null !== $effective && null !== $entry['finding']->to_array()['evidence'] ) {
			$live[ $effective->location()->id() ] = $entry['finding'];
		}
		$wanted = array_flip( array( 'id', 'file', 'line', 'kind', 'name', 'label', 'role', 'last4', 'length', 'closed', 'reason', 'verdict' ) );
		return array_map(
			function ( Definition $definition ) use ( $live, $wanted, $conflict ): array {
				$field = $conflict->key()->field_of( $definition->location()->id() );
				return array_intersect_key( $this->key_view->definition( $definition, null === $field || $field->is_secret(), $live ), $wanted );
			},
			array_values( array_filter( $conflict->definitions(), array( $this->key_view, 'is_shown' ) ) )
		);
	}

	/**
	 * @return array{key_id: string, definition_id: string, title: string}|null
	 */
	private function usable( Conflict $conflict ): ?array {
		$definition = $conflict->usable();
		if ( null === $definition || $this->key_view->is_hidden( $definition ) ) {
			return null;
		}
		return array(
			'key_id'        => $conflict->key()->id(),
			'definition_id' => $definition->location()->id(),
			/* translators: %s: last 4 characters of a key. */
			'title'         => null === $definition->secret()->last4()
				? __( 'Save this key where the plugin reads it', 'key-health' )
				/* translators: %s: last 4 characters of a key. */
				: sprintf( __( 'Save the key that ends in %s where the plugin reads it', 'key-health' ), $definition->secret()->last4() ),
		);
	}

	/**
	 * @param string $id      Id of a key.
	 * @param array  $entries All keys of the report.
	 * @phpstan-param list<Entry> $entries
	 * @phpstan-return Entry
	 * @throws \OutOfBoundsException When the conflict is about a key that is not in the report.
	 */
	private function entry_of( string $id, array $entries ): array {
		foreach ( $entries as $entry ) {
			if ( $entry['key']->id() === $id ) {
				return $entry;
			}
		}
		throw new \OutOfBoundsException( 'A conflict about a key that is not in the report.' );
	}
}
