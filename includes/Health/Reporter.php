<?php
/**
 * Puts the report together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Diagnosis\Conflict_Finder;
use KeyHealth\Diagnosis\Conflict_List;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Site_Conflicts;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\History\Story;
use KeyHealth\Health\Wipe_Guard\Kept_View;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * From the store and from what this site says of itself: no request leaves. The shape is `Report` in src/shared/types.ts.
 *
 * @phpstan-import-type Entry from Key_View
 */
final class Reporter {

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Conflict_Finder */
	private $conflicts;

	/** @var Site_Conflicts */
	private $site_conflicts;

	/** @var Store */
	private $store;

	/** @var Key_View */
	private $key_view;

	/** @var Conflict_View */
	private $conflict_view;

	/** @var Provider_View */
	private $provider_view;

	/** @var Recorded_Errors */
	private $recorded;

	/** @var Story */
	private $story;

	/** @var Same_Keys */
	private $same;

	/** @var Summary_Writer */
	private $summary;

	/** @var Banner_Writer */
	private $banner;

	/** @var Site_View */
	private $site;

	/** @var Kept_View */
	private $kept;

	/** @var Dismissals */
	private $dismissals;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct(
		Discoverer $discoverer,
		Examiner $examiner,
		Conflict_Finder $conflicts,
		Site_Conflicts $site_conflicts,
		Store $store,
		Key_View $key_view,
		Conflict_View $conflict_view,
		Provider_View $provider_view,
		Recorded_Errors $recorded,
		Story $story,
		Same_Keys $same,
		Summary_Writer $summary,
		Banner_Writer $banner,
		Site_View $site,
		Kept_View $kept,
		Dismissals $dismissals,
		Fingerprinter $fingerprinter,
		Clock $clock
	) {
		$this->discoverer     = $discoverer;
		$this->examiner       = $examiner;
		$this->conflicts      = $conflicts;
		$this->site_conflicts = $site_conflicts;
		$this->store          = $store;
		$this->key_view       = $key_view;
		$this->conflict_view  = $conflict_view;
		$this->provider_view  = $provider_view;
		$this->recorded       = $recorded;
		$this->story          = $story;
		$this->same           = $same;
		$this->summary        = $summary;
		$this->banner         = $banner;
		$this->site           = $site;
		$this->kept           = $kept;
		$this->dismissals     = $dismissals;
		$this->fingerprinter  = $fingerprinter;
		$this->clock          = $clock;
	}

	/**
	 * @return array<string, mixed> `Report` in src/shared/types.ts.
	 */
	public function report(): array {
		$keys     = $this->discoverer->keys();
		$memories = $this->memories( $keys );
		$entries  = $this->entries( $keys, $memories );
		$recorded = $this->recorded->of( $keys, $memories );
		$same     = $this->same->of( $keys );
		$fights   = $this->fights( $entries );
		return array(
			'summary'     => $this->summary->summary( $entries, $fights ) + array( 'banners' => $this->banner->keep( $entries, $fights )->marks() ),
			'keys'        => array_map(
				function ( array $entry ) use ( $recorded, $same ): array {
					$id = $entry['key']->id();
					return $this->key_view->entry( $entry, $recorded[ $id ] ?? null, $same[ $id ] ?? array() )
						+ array( 'story' => $this->story->of( $entry['key'], $entry['finding'], $entry['memory'] ) );
				},
				$entries
			),
			'conflicts'   => array_map(
				function ( Conflict $conflict ) use ( $entries ): array {
					return $this->conflict_view->entry( $conflict, $entries );
				},
				$fights
			),
			'providers'   => $this->provider_view->of( $keys ),
			'distinctive' => $this->provider_view->distinctive(),
			'searched'    => $this->site->searched( $keys ),
			'site'        => $this->site->site( $memories, $keys ),
			'blocked'     => $this->site->blocked( $entries ),
			'edit'        => $this->site->edit(),
			'kept'        => $this->kept->all(),
		);
	}

	/** Names what is said about a key or a conflict, or by a banner, at present; null when nothing has this id. */
	public function mark_of( string $id ): ?string {
		$keys    = $this->discoverer->keys();
		$entries = $this->entries( $keys, $this->memories( $keys ) );
		foreach ( $entries as $entry ) {
			if ( $entry['key']->id() === $id ) {
				return $this->dismissals->mark( $entry['key'], $entry['finding'], $entry['memory'] );
			}
		}
		$conflict = $this->conflict_among( $entries, $id );
		return null === $conflict ? $this->store->banner()->said()['also'][ $id ] ?? null : $this->dismissals->mark_of_conflict( $conflict );
	}

	/** The conflict with this id, if it stands at present. */
	public function conflict( string $id ): ?Conflict {
		$keys = $this->discoverer->keys();
		return $this->conflict_among( $this->entries( $keys, $this->memories( $keys ) ), $id );
	}

	/**
	 * @param array $entries All keys.
	 * @phpstan-param list<Entry> $entries
	 */
	private function conflict_among( array $entries, string $id ): ?Conflict {
		foreach ( $this->fights( $entries ) as $conflict ) {
			if ( $conflict->id() === $id ) {
				return $conflict;
			}
		}
		return null;
	}

	/**
	 * @param array<string, Key>        $keys     By id.
	 * @param array<string, Key_Memory> $memories By id.
	 * @return array
	 * @phpstan-return list<Entry>
	 */
	private function entries( array $keys, array $memories ): array {
		$entries = array();
		foreach ( $keys as $id => $key ) {
			$entries[] = array(
				'key'     => $key,
				'memory'  => $memories[ $id ],
				'finding' => $this->examiner->look( $key, $memories[ $id ] ),
				'others'  => $this->others( $key, $memories[ $id ] ),
			);
		}
		return $entries;
	}

	/**
	 * @param array $entries All keys.
	 * @phpstan-param list<Entry> $entries
	 * @return list<Conflict>
	 */
	private function fights( array $entries ): array {
		$fights = array();
		foreach ( $entries as $entry ) {
			$live   = $this->live_answers( $entry['key'], $entry['finding'], $entry['others'] );
			$fights = array_merge( $fights, $this->conflicts->of( $entry['key'], $live ) );
		}
		$fights = array_merge( $fights, $this->site_conflicts->of( array_column( $entries, 'key' ) ) );
		$this->dismissals->stand( $fights, $this->clock->now() );
		return Conflict_List::sorted( $this->key_view->shows_files() ? $fights : Conflict_List::without_files( $fights ) );
	}

	/**
	 * What is remembered of each key; the values that stand there now are noted as seen.
	 *
	 * @param array<string, Key> $keys By id.
	 * @return array<string, Key_Memory>
	 */
	private function memories( array $keys ): array {
		$now = $this->clock->now();
		$this->store->refresh( array_map( 'strval', array_keys( $keys ) ) );
		$watching = $this->store->watches( $this->fingerprinter->epoch() );
		$this->store->start( $now, $this->fingerprinter->epoch(), $this->fingerprinter->salts(), array_keys( $keys ) );
		$memories = array();
		foreach ( $keys as $id => $key ) {
			$memory      = $this->store->key( $id );
			$value       = $key->main_field()->value();
			$fingerprint = $this->fingerprinter->of( $value );
			if ( null !== $fingerprint ) {
				$memory->see( $fingerprint, Hidden_Values::end_to_remember( $key ), $now, $watching, Losses::is_stored( $key ) );
				$this->store->put_key( $id, $memory );
			}
			$memories[ $id ] = $memory;
		}
		return $memories;
	}

	/**
	 * Findings about losing definitions, by definition id.
	 *
	 * @return array<string, Finding>
	 */
	private function others( Key $key, Key_Memory $memory ): array {
		$others = array();
		foreach ( $key->main_field()->definitions() as $definition ) {
			$verdict = $definition->is_effective() ? null : Verdict::restore( $memory->other( $this->fingerprinter->of( $definition->secret() ) ) );
			if ( null !== $verdict ) {
				$others[ $definition->location()->id() ] = $this->examiner->explain( $key, $memory, $verdict );
			}
		}
		return $others;
	}

	/**
	 * @param Key                    $key     The key.
	 * @param Finding                $finding About the definition in use.
	 * @param array<string, Finding> $others  About losing definitions.
	 * @return array<string, string> Definition id => `accepted` or `refused`.
	 */
	private function live_answers( Key $key, Finding $finding, array $others ): array {
		$answers   = array();
		$effective = $key->main_field()->effective();
		if ( null !== $effective && null !== $finding->to_array()['evidence'] ) {
			$others[ $effective->location()->id() ] = $finding;
		}
		foreach ( $others as $id => $other ) {
			if ( $other->is_accepted() ) {
				$answers[ $id ] = 'accepted';
			} elseif ( 'broken' === $other->state() ) {
				$answers[ $id ] = 'refused';
			}
		}
		return $answers;
	}
}
