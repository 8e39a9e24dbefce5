<?php
/**
 * How it was with a key, for people.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Key_View;
use KeyHealth\Health\Store;
use KeyHealth\Model\Change;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Site_Change;

defined( 'ABSPATH' ) || exit;

/**
 * Its changes, and between them what changed around it. The shape of an entry is `HistoryEntry` in src/shared/types.ts.
 *
 * @phpstan-type Entry array{at: string, from: string, kind: string, state: string|null, title: string, place: string, address: string, last4: string, other_value: bool}
 */
final class History_View {

	/** What changed shortly before the first check belongs to it. */
	private const BEFORE_S = DAY_IN_SECONDS;

	/** @var History */
	private $history;

	/** @var Around */
	private $around;

	/** @var Store */
	private $store;

	/** @var Wording */
	private $wording;

	/** @var Site_Change_Words */
	private $words;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( History $history, Around $around, Store $store, Wording $wording, Site_Change_Words $words, Fingerprinter $fingerprinter ) {
		$this->history       = $history;
		$this->around        = $around;
		$this->store         = $store;
		$this->wording       = $wording;
		$this->words         = $words;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * @return list<Entry> The newest first.
	 */
	public function of( Key $key ): array {
		$changes = $this->history->of( $key->id() );
		if ( ! $changes ) {
			return array();
		}
		$names   = $this->wording->names( $key, $this->store->key( $key->id() ), $this->fingerprinter->of( $key->main_field()->value() ), home_url() );
		$first   = end( $changes )->at() - self::BEFORE_S;
		$entries = array();
		foreach ( $changes as $index => $change ) {
			$entries[] = $this->of_key( $change, $changes[ $index + 1 ] ?? null, $names );
		}
		foreach ( array_reverse( $this->around->changes() ) as $change ) {
			if ( $change->at() >= $first ) {
				$entries[] = $this->of_site( $change );
			}
		}
		// Times of this form sort as texts; what changed around a key comes before what was found then.
		usort( $entries, static fn( array $a, array $b ): int => array( $b['at'], null !== $b['state'] ) <=> array( $a['at'], null !== $a['state'] ) );
		return $entries;
	}

	/**
	 * @return Entry
	 */
	private function of_key( Change $change, ?Change $former, Names $names ): array {
		$data = $change->to_array();
		return array(
			'at'          => (string) Key_View::iso( $data['at'] ),
			'from'        => (string) Key_View::iso( $data['at'] ),
			'kind'        => $data['diagnosis'],
			'state'       => $data['state'],
			'title'       => $this->wording->has( $data['diagnosis'] ) ? $names->fill( $this->wording->words( $data['diagnosis'], $data['reason'] )['title'] ) : $data['diagnosis'],
			'place'       => $data['place'],
			'address'     => $data['address'],
			'last4'       => $change->last4(),
			'other_value' => null !== $former && $change->has_another_value( $former ),
		);
	}

	/**
	 * @return Entry
	 */
	private function of_site( Site_Change $change ): array {
		return array(
			'at'          => (string) Key_View::iso( $change->at() ),
			'from'        => (string) Key_View::iso( $change->from() ),
			'kind'        => $change->kind(),
			'state'       => null,
			'title'       => $this->words->title( $change ),
			'place'       => '',
			'address'     => '',
			'last4'       => '',
			'other_value' => false,
		);
	}
}
