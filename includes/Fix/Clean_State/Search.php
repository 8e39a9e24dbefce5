<?php
/**
 * Finds out which parts of a site make a check come out otherwise, in as few trials as possible.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

/**
 * The parts stand in an order in which each comes after those it needs, so that every beginning of the list can run. Halving finds the
 * shortest beginning that breaks the check; its last part is guilty, whatever the others do. If that one alone does no harm, the search
 * goes on before it, with it always there: this names the smallest set that is guilty together, in a logarithm of trials for each
 * member (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002, in the manner of Junker's QuickXplain).
 *
 * Nothing is kept between two trials but what came out of them: the search is run again from its beginning each time.
 */
final class Search {

	/** Nothing is in the way. */
	public const WORKS = 'works';

	/** The site gave no answer of its own: nothing was found out. */
	public const SILENT = '-';

	/** The key is not there: its plugin needs another one to have it. */
	public const GONE = 'gone';

	/** The provider was not reached, or wants a pause: it may be otherwise in a moment. */
	public const PASSING = '~';

	/** More than any search needs that gets anywhere. */
	private const MOST_TRIALS = 60;

	/** More sets than these, each guilty by itself, are left for another search. */
	private const MOST_SETS = 3;

	/** @var Needs */
	private $needs;

	/** @var list<string> What came out so far. */
	private $came = array();

	/** @var int */
	private $suspects;

	/** @var int Trials still to come, when one part is guilty. */
	private $left;

	/** @var list<list<int>> */
	private $sets = array();

	/** @var string What comes out when nothing is in the way. */
	private $clean = '';

	/** @var array<string, string> What came out, by the parts that ran. */
	private $known = array();

	/**
	 * @param Needs $needs What each part needs.
	 */
	public function __construct( Needs $needs ) {
		$this->needs    = $needs;
		$this->suspects = count( $needs->parts() );
		$this->left     = 2 + self::halvings( $this->suspects ) + 2;
	}

	/**
	 * @param list<string> $outcomes What came out of the trials so far, in their order: a word that says what the check said.
	 */
	public function after( array $outcomes ): Stage {
		$search = new self( $this->needs );
		$trials = $search->trials();
		foreach ( $outcomes as $outcome ) {
			if ( ! $trials->valid() ) {
				break;
			}
			$search->came[] = $outcome;
			$trials->send( $outcome );
		}
		$asked = count( $search->came );
		if ( $trials->valid() && $asked < self::MOST_TRIALS ) {
			return Stage::trial( $trials->current(), $asked, $asked + max( 1, $search->left ), $search->suspects );
		}
		return Stage::end( $trials->valid() ? Stage::UNSTEADY : $trials->getReturn(), $search->sets, $asked, $search->suspects );
	}

	/**
	 * @return \Generator<int, list<int>, string, string> Gives the parts that are to run, takes what came out, and ends with a word of Stage.
	 */
	private function trials(): \Generator {
		$every = $this->needs->parts();
		$all   = yield from $this->asked( $every );
		$ends  = array(
			self::WORKS   => Stage::WORKS,
			self::SILENT  => Stage::SILENT,
			self::PASSING => Stage::PASSING,
			self::GONE    => Stage::GONE,
		);
		if ( isset( $ends[ $all ] ) ) {
			return $ends[ $all ];
		}
		--$this->left;
		$this->clean = yield from $this->asked( array() );
		if ( self::WORKS !== $this->clean && isset( $ends[ $this->clean ] ) ) {
			return $ends[ $this->clean ];
		}
		if ( $all === $this->clean ) {
			$this->suspects = 0;
			return Stage::SAME;
		}
		return yield from $this->sets( $every );
	}

	/**
	 * @param list<int> $rest Parts with which the check breaks.
	 * @return \Generator<int, list<int>, string, string>
	 */
	private function sets( array $rest ): \Generator {
		while ( count( $this->sets ) < self::MOST_SETS ) {
			$set = yield from $this->set( $rest );
			if ( is_string( $set ) ) {
				return $set;
			}
			$this->sets[]   = $set;
			$this->suspects = count( $set );
			$this->left     = 1;
			$rest           = $this->needs->without( $rest, $set );
			$word           = yield from $this->asked( $rest );
			if ( $word === $this->clean ) {
				return Stage::FOUND;
			}
			if ( ! $this->breaks( $word ) ) {
				return Stage::UNPROVEN;
			}
			// They are guilty, and they are not the only ones.
		}
		return Stage::MORE;
	}

	/**
	 * The smallest set that breaks the check.
	 *
	 * @param list<int> $rest Parts with which the check breaks.
	 * @return \Generator<int, list<int>, string, list<int>|string> The set, or a word of Stage.
	 */
	private function set( array $rest ): \Generator {
		$must = array();
		$high = count( $rest );
		while ( $high > 0 ) {
			$low = 0;
			while ( $high - $low > 1 ) {
				$this->suspects = $high - $low + count( $must );
				$this->left     = self::halvings( $high - $low ) + 2;
				$middle         = intdiv( $low + $high, 2 );
				$word           = yield from $this->asked( $this->needs->closed( array_merge( array_slice( $rest, 0, $middle ), $must ) ) );
				if ( self::PASSING === $word ) {
					return Stage::PASSING;
				}
				if ( $this->breaks( $word ) ) {
					$high = $middle;
				} else {
					$low = $middle;
				}
			}
			--$high;
			$must[]     = $rest[ $high ];
			$this->left = 2;
			// Asked even where it was asked before: a check that breaks only now and then accuses nobody.
			$word = yield from $this->asked( $this->needs->closed( $must ), true );
			if ( self::PASSING === $word ) {
				return Stage::PASSING;
			}
			if ( $this->breaks( $word ) ) {
				return yield from $this->smallest( $must );
			}
		}
		return Stage::UNSTEADY;
	}

	/**
	 * Where a trial stayed silent, the search took a turn that may have caught somebody innocent.
	 *
	 * @param list<int> $set Parts that break the check.
	 * @return \Generator<int, list<int>, string, list<int>>
	 */
	private function smallest( array $set ): \Generator {
		foreach ( count( $set ) > 1 ? $set : array() as $part ) {
			$fewer = array_values( array_diff( $set, array( $part ) ) );
			$word  = yield from $this->asked( $this->needs->closed( $fewer ) );
			if ( $fewer && $this->breaks( $word ) ) {
				$set = $fewer;
			}
		}
		sort( $set );
		return $set;
	}

	/**
	 * @param list<int> $parts    Parts that are to run.
	 * @param bool      $is_again Whether an earlier answer does not count.
	 * @return \Generator<int, list<int>, string, string> What came out.
	 */
	private function asked( array $parts, bool $is_again = false ): \Generator {
		$name = implode( ' ', $parts );
		if ( $is_again || ! isset( $this->known[ $name ] ) ) {
			$word = yield $parts;
			// What may be otherwise in a moment gets a second chance; so does a site that gives no answer at all.
			if ( self::PASSING === $word || self::SILENT === $word ) {
				$word = yield $parts;
			}
			$this->known[ $name ] = $word;
		}
		return $this->known[ $name ];
	}

	private function breaks( string $word ): bool {
		return ! in_array( $word, array( $this->clean, self::SILENT, self::GONE, self::PASSING ), true );
	}

	private static function halvings( int $count ): int {
		return $count > 1 ? (int) ceil( log( $count, 2 ) ) : 0;
	}
}
