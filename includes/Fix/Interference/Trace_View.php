<?php
/**
 * A trace as it may be shown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Config\Callback;
use KeyHealth\Model\Redactor;
use KeyHealth\Probe\Hooks\Request_Hooks;

defined( 'ABSPATH' ) || exit;

/**
 * `Trace` in src/shared/types.ts.
 *
 * @phpstan-import-type Entry from Hanging
 * @phpstan-import-type Change_Array from Change_View
 * @phpstan-type Callback_Array array{hook: string, priority: int, label: string, owner: string, kind: string, file: string|null, line: int|null, accused: bool}
 * @phpstan-type Trace_Array array{asked_at: string, request: string, title: string, meaning: string, callbacks: list<Callback_Array>, changes: list<Change_Array>, culprits: list<int>, proof: string}
 */
final class Trace_View {

	/** @var Hanging */
	private $hanging;

	/** @var bool Whether the reader may know where code stands. */
	private $shows_files;

	public function __construct( Hanging $hanging, bool $shows_files ) {
		$this->hanging     = $hanging;
		$this->shows_files = $shows_files;
	}

	/**
	 * @param Traced       $traced    What was found.
	 * @param list<string> $values    Filters that the stored key passes.
	 * @param Redactor     $redactor  Knows the keys of this site.
	 * @param Trace_Words  $words     What the whole means.
	 * @param Sentences    $sentences What a change means.
	 * @return Trace_Array
	 */
	public function of( Traced $traced, array $values, Redactor $redactor, Trace_Words $words, Sentences $sentences ): array {
		$watch    = $traced->watch();
		$entries  = $this->hanging->on( array_merge( $values, Request_Hooks::all() ), $traced->calls() );
		$ids      = array_keys( $entries );
		$mask     = new Mask( $redactor, null === $watch ? array() : $watch->sent() );
		$view     = new Change_View( $mask, $sentences );
		$changes  = array();
		$culprits = array();
		$names    = array();
		foreach ( $traced->changes() as $change ) {
			$index = array_search( $change->call()->id(), $ids, true );
			if ( false !== $index ) {
				$name      = $this->owner( $entries[ $ids[ $index ] ] );
				$changes[] = $view->of( $change, (int) $index, $name );
				if ( $change->is_harmful() ) {
					$culprits[ (int) $index ] = (int) $index;
					$names[ $name ]           = $name;
				}
			}
		}
		sort( $culprits );
		$worst = $traced->worst();
		return array(
			'asked_at'  => gmdate( 'Y-m-d\TH:i:s\Z', $traced->asked_at() ),
			'request'   => '' === $traced->outcome()->request() && null !== $watch ? $mask->url( $watch->url() ) : $traced->outcome()->request(),
			'title'     => 1 === count( $names ) && null !== $worst ? $sentences->of( $worst, (string) reset( $names ) ) : $words->title( $traced, array_values( $names ) ),
			'meaning'   => $words->meaning( $traced, count( $entries ) ),
			'callbacks' => $this->callbacks( $entries, $ids, $culprits ),
			'changes'   => $changes,
			'culprits'  => $culprits,
			'proof'     => $words->proof( $traced ),
		);
	}

	/**
	 * @param array<string, Entry> $entries  Who hangs there, by id.
	 * @param list<string>         $ids      Their ids in order.
	 * @param array<int>           $culprits Who stands in the way.
	 * @return list<Callback_Array>
	 */
	private function callbacks( array $entries, array $ids, array $culprits ): array {
		$shown = array();
		foreach ( $ids as $index => $id ) {
			$callback = $entries[ $id ]['callback'];
			$shown[]  = array(
				'hook'     => $entries[ $id ]['hook'],
				'priority' => $callback->priority(),
				'label'    => $this->label( $entries[ $id ] ),
				'owner'    => $this->owner( $entries[ $id ] ),
				'kind'     => $callback->kind(),
				'file'     => $this->shows_files ? $callback->file() : null,
				'line'     => $this->shows_files ? $callback->line() : null,
				'accused'  => in_array( $index, $culprits, true ),
			);
		}
		return $shown;
	}

	/**
	 * @param array $entry Who it is.
	 * @phpstan-param Entry $entry
	 */
	private function label( array $entry ): string {
		$callback = $entry['callback'];
		return $this->shows_files && null !== $callback->file()
			/* translators: 1: a function, 2: file, 3: number of the line. */
			? sprintf( __( '%1$s in %2$s, line %3$d', 'key-health' ), $entry['name'], $callback->file(), (int) $callback->line() )
			: $entry['name'];
	}

	/**
	 * A must-use plugin often has no name but that of its file.
	 *
	 * @param array $entry Who it is.
	 * @phpstan-param Entry $entry
	 */
	private function owner( array $entry ): string {
		$callback = $entry['callback'];
		$is_named = __( 'a must-use plugin', 'key-health' ) !== $callback->owner() && Callback::UNKNOWN !== $callback->kind();
		return ! $is_named && $this->shows_files && null !== $callback->file() ? basename( $callback->file() ) : $callback->owner();
	}
}
