<?php
/**
 * Puts the readings of a text in order.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

defined( 'ABSPATH' ) || exit;

/**
 * A provider that the text names comes before one that this site uses, and that before the words alone. Words that anybody may use never
 * speak for a provider that nothing else speaks for.
 */
final class Order {

	/** Letters that a word must have to say something about a provider that the text does not name. */
	private const TELLING = 10;

	/** @var list<string> */
	private $named;

	/** @var list<string> */
	private $used;

	/**
	 * @param list<string> $named Ids of the providers that the text names.
	 * @param list<string> $used  Ids of the providers that this site uses.
	 */
	public function __construct( array $named, array $used ) {
		$this->named = $named;
		$this->used  = $used;
	}

	/** Whether the words are enough for this provider: what everybody says needs something else that speaks for it. */
	public function is_enough( Fit $fit ): bool {
		if ( $this->is_named( $fit ) || $fit->weight() >= Fit::SENTENCE ) {
			return true;
		}
		return $fit->weight() >= Fit::WORDS
			&& strlen( (string) preg_replace( '~[^A-Za-z]~', '', $fit->words() ) ) >= self::TELLING
			&& $this->is_used( $fit );
	}

	/**
	 * The best readings, each with the others that say the same with the same right.
	 *
	 * @param list<Fit> $fits Readings.
	 * @param int       $most How many at most.
	 * @return list<non-empty-list<Fit>> Several in one place: nothing tells their providers apart.
	 */
	public function best( array $fits, int $most ): array {
		usort(
			$fits,
			function ( Fit $one, Fit $other ): int {
				return $this->rank( $other ) <=> $this->rank( $one );
			}
		);
		$groups = array();
		$said   = array();
		foreach ( $fits as $fit ) {
			if ( $this->level( $fit ) !== $this->level( $fits[0] ) || isset( $said[ $fit->provider() . ' ' . $fit->words() ] ) || isset( $said[ $fit->provider() . ' ' . $fit->meaning_id() ] ) ) {
				continue;
			}
			$said[ $fit->provider() . ' ' . $fit->words() ]      = true;
			$said[ $fit->provider() . ' ' . $fit->meaning_id() ] = true;
			$group = $this->is_named( $fit ) ? $fit->provider() . $fit->meaning_id() : $fit->meaning_id() . $fit->weight();

			$groups[ $group ][] = $fit;
		}
		return array_slice( array_values( $groups ), 0, $most );
	}

	public function is_named( Fit $fit ): bool {
		return in_array( $fit->provider(), $this->named, true );
	}

	public function is_used( Fit $fit ): bool {
		return in_array( $fit->provider(), $this->used, true );
	}

	/**
	 * Readings of another level than the best are left out: something speaks against them.
	 *
	 * @return list<int>
	 */
	private function level( Fit $fit ): array {
		return array( (int) $this->is_named( $fit ), (int) ( $fit->weight() >= Fit::SENTENCE ), (int) $this->is_used( $fit ) );
	}

	/**
	 * @return list<int>
	 */
	private function rank( Fit $fit ): array {
		return array_merge( $this->level( $fit ), array( $fit->weight(), (int) $fit->is_certain(), strlen( $fit->words() ) ) );
	}
}
