<?php
/**
 * Keeps what a banner has to say.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * With every report, so that a banner is gone in the same request that proves the fix.
 *
 * @phpstan-import-type Entry from Key_View
 */
final class Banner_Writer {

	/** @var Wording */
	private $wording;

	/** @var Store */
	private $store;

	/** @var Dismissals */
	private $dismissals;

	/** @var array<string, callable(list<Key>): string> */
	private $others;

	/**
	 * @param Wording                           $wording    Says what a key is for.
	 * @param Store                             $store      Where it is kept.
	 * @param Dismissals                        $dismissals Names findings.
	 * @param array<string, callable(list<Key>): string> $others     What else there may be to say, one of `Banner::OTHERS`: gives the mark of what is said, '' for nothing.
	 */
	public function __construct( Wording $wording, Store $store, Dismissals $dismissals, array $others ) {
		$this->wording    = $wording;
		$this->store      = $store;
		$this->dismissals = $dismissals;
		$this->others     = $others;
	}

	/**
	 * @param array          $entries   All keys.
	 * @param list<Conflict> $conflicts All conflicts.
	 * @phpstan-param list<Entry> $entries
	 */
	public function keep( array $entries, array $conflicts ): Banner {
		$broken  = $this->broken( $entries );
		$stopped = Summary_Writer::stopped( $conflicts );
		$said    = array();
		if ( null !== $stopped ) {
			$said = $this->on_stopped( $stopped );
		} elseif ( $broken ) {
			$said = $this->on_key( $broken[0] );
		}
		$banner = Banner::of(
			$said + array(
				'broken' => count( $broken ) + (int) ( null !== $stopped ),
				'also'   => array_map(
					static function ( callable $mark ) use ( $entries ): string {
						return $mark( array_column( $entries, 'key' ) );
					},
					$this->others
				),
			)
		);
		$others = $this->others( null === $stopped ? array_slice( $broken, 1 ) : $broken );
		$banner = $banner->with_others( $others );
		$this->store->put_banner( $banner );
		$this->store->put_other_banners( $others );
		return $banner;
	}

	/**
	 * For those who have put the first aside, or may not see it.
	 *
	 * @param array $broken Keys that the first is not about.
	 * @phpstan-param list<Entry> $broken
	 * @return list<Banner> The newest breakage first.
	 */
	private function others( array $broken ): array {
		usort( $broken, static fn( array $a, array $b ): int => (int) $b['memory']->since() <=> (int) $a['memory']->since() );
		return array_map(
			fn( array $entry ): Banner => Banner::of( array( 'broken' => 1 ) + $this->on_key( $entry ) ),
			array_slice( $broken, 0, Banner::MOST_OTHERS )
		);
	}

	/**
	 * Those that stop mail first.
	 *
	 * @param array $entries All keys.
	 * @phpstan-param list<Entry> $entries
	 * @phpstan-return list<Entry>
	 */
	private function broken( array $entries ): array {
		$broken = array_filter(
			$entries,
			static function ( array $entry ): bool {
				return $entry['key']->in_use() && 'broken' === $entry['finding']->state();
			}
		);
		usort(
			$broken,
			function ( array $a, array $b ): int {
				return array_search( $this->wording->purpose( $a['key'] ), Summary_Writer::PURPOSES, true ) <=> array_search( $this->wording->purpose( $b['key'] ), Summary_Writer::PURPOSES, true );
			}
		);
		return $broken;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function on_stopped( Conflict $stopped ): array {
		$first = $stopped->definitions()[0] ?? null;
		return array(
			'kind'      => Banner::STOPPED,
			'key'       => $stopped->key()->id(),
			'mark'      => $this->dismissals->mark_of_conflict( $stopped ),
			'diagnosis' => $stopped->diagnosis(),
			'reason'    => $stopped->name(),
			'network'   => is_multisite() && null !== $first && ! $first->location()->is_of_site(),
		);
	}

	/**
	 * A banner has no room for "most likely": it names a cause only when that is proven.
	 *
	 * @param array $entry The worst key.
	 * @phpstan-param Entry $entry
	 * @return array<string, mixed>
	 */
	private function on_key( array $entry ): array {
		$finding = $entry['finding']->to_array();
		$where   = $entry['key']->main_field()->effective();
		$proven  = 'proven' === $finding['confidence'];
		return array(
			'kind'      => $finding['fixes'] ? Banner::FIX : Banner::KEY,
			'key'       => $entry['key']->id(),
			'mark'      => $this->dismissals->mark( $entry['key'], $entry['finding'], $entry['memory'] ),
			'diagnosis' => $proven ? (string) $finding['diagnosis'] : '',
			'reason'    => $proven ? (string) $finding['reason'] : '',
			'network'   => is_multisite() && null !== $where && ! $where->location()->is_of_site(),
		);
	}
}
