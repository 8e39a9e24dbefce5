<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

use KeyHealth\Fix\Clean_State\Needs;
use KeyHealth\Fix\Clean_State\Search;
use KeyHealth\Fix\Clean_State\Stage;
use PHPUnit\Framework\TestCase;

/**
 * The search as arithmetic: parts are numbers, and the site is a function.
 */
final class Search_Test extends TestCase {

	private const CASES = 3000;

	/** @var list<list<int>> */
	private $tried = array();

	public function test_one_guilty_part_is_named_in_a_logarithm_of_trials(): void {
		mt_srand( 1 );
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$needs  = $this->needs( mt_rand( 1, 60 ) );
			$guilty = mt_rand( 0, count( $needs ) - 1 );
			$stage  = $this->run_search( $needs, static fn( array $parts ): string => in_array( $guilty, $parts, true ) ? 'invalid' : Search::WORKS );

			$this->assertSame( array( Stage::FOUND, array( array( $guilty ) ) ), array( $stage->ending(), $stage->sets() ), "case $case" );
			$this->assertLessThanOrEqual( 4 + (int) ceil( log( max( 1, count( $needs ) ), 2 ) ), $stage->asked(), "case $case" );
		}
	}

	public function test_for_40_plugins_that_is_at_most_10_requests(): void {
		for ( $guilty = 0; $guilty < 40; $guilty++ ) {
			$stage = $this->run_search( array_fill( 0, 40, array() ), static fn( array $parts ): string => in_array( $guilty, $parts, true ) ? 'invalid' : Search::WORKS );
			$this->assertLessThanOrEqual( 10, $stage->asked() );
		}
	}

	public function test_parts_that_are_guilty_only_together_are_all_named_and_nobody_else(): void {
		mt_srand( 2 );
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$count  = mt_rand( 2, 60 );
			$guilty = $this->some( $count, mt_rand( 2, min( 4, $count ) ) );
			$stage  = $this->run_search( array_fill( 0, $count, array() ), static fn( array $parts ): string => array_diff( $guilty, $parts ) ? Search::WORKS : 'intercepted' );

			$this->assertSame( array( Stage::FOUND, array( $guilty ) ), array( $stage->ending(), $stage->sets() ), "case $case" );
			$this->assertLessThanOrEqual( 3 + count( $guilty ) * ( 2 + (int) ceil( log( $count, 2 ) ) ), $stage->asked(), "case $case" );
		}
	}

	public function test_parts_that_are_guilty_each_by_itself_are_named_one_after_the_other(): void {
		mt_srand( 3 );
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$count  = mt_rand( 3, 60 );
			$guilty = $this->some( $count, mt_rand( 2, 3 ) );
			$stage  = $this->run_search( array_fill( 0, $count, array() ), static fn( array $parts ): string => array_intersect( $guilty, $parts ) ? 'invalid' : Search::WORKS );
			$named  = array_merge( ...$stage->sets() );
			sort( $named );
			$this->assertSame( array( Stage::FOUND, $guilty ), array( $stage->ending(), $named ), "case $case" );
			$this->assertCount( count( $guilty ), $stage->sets() );
		}
	}

	public function test_no_part_ever_runs_without_those_it_needs(): void {
		mt_srand( 4 );
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$needs  = $this->needs( mt_rand( 2, 40 ), 40 );
			$guilty = $this->some( count( $needs ), mt_rand( 1, 2 ) );
			$this->run_search( $needs, static fn( array $parts ): string => array_diff( $guilty, $parts ) ? Search::WORKS : 'invalid' );
			foreach ( $this->tried as $parts ) {
				foreach ( $parts as $part ) {
					$this->assertSame( array(), array_diff( $needs[ $part ], $parts ), "case $case" );
				}
			}
		}
	}

	public function test_parts_that_break_the_site_when_others_are_missing_accuse_nobody_innocent(): void {
		mt_srand( 5 );
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$count  = mt_rand( 4, 40 );
			$guilty = mt_rand( 0, $count - 1 );
			// It does not say so, and dies without the other one.
			list( $needy, $needed ) = $this->some( $count, 2 );
			$stage                  = $this->run_search(
				array_fill( 0, $count, array() ),
				static function ( array $parts ) use ( $guilty, $needy, $needed ): string {
					if ( in_array( $needy, $parts, true ) && ! in_array( $needed, $parts, true ) ) {
						return Search::SILENT;
					}
					return in_array( $guilty, $parts, true ) ? 'invalid' : Search::WORKS;
				}
			);
			$named                  = array_merge( array(), ...$stage->sets() );
			// One that cannot run alone is named with what it needs: without that it is not seen to do harm.
			$allowed = $guilty === $needy ? array( $needed, $needy ) : array( $guilty );
			sort( $allowed );
			$this->assertSame( $allowed, $named, "case $case: $guilty of $count, $needy needs $needed" );
			$this->assertContains( $stage->ending(), array( Stage::FOUND, Stage::UNPROVEN ) );
		}
	}

	public function test_a_check_that_fails_now_and_then_never_makes_the_search_go_on_for_ever_and_rarely_accuses(): void {
		mt_srand( 6 );
		$accused = 0;
		for ( $case = 0; $case < self::CASES; $case++ ) {
			$stage    = $this->run_search( array_fill( 0, 40, array() ), static fn(): string => mt_rand( 0, 1 ) ? 'invalid' : Search::WORKS );
			$accused += Stage::FOUND === $stage->ending() ? 1 : 0;
			$this->assertLessThanOrEqual( 60, $stage->asked() );
		}
		$this->assertLessThan( self::CASES / 4, $accused );
	}

	public function test_what_makes_no_difference_is_told_after_two_trials(): void {
		foreach ( array( 'invalid', 'intercepted', 'timeout' ) as $word ) {
			$stage = $this->run_search( array_fill( 0, 40, array() ), static fn(): string => $word );
			$this->assertSame( array( Stage::SAME, 2, array() ), array( $stage->ending(), $stage->asked(), $stage->sets() ) );
		}
		$this->assertSame( array( Stage::WORKS, 1 ), array( $this->run_search( array( array() ), static fn(): string => Search::WORKS )->ending(), 1 ) );
		$this->assertSame( Stage::SILENT, $this->run_search( array( array() ), static fn(): string => Search::SILENT )->ending() );
		$this->assertSame( Stage::GONE, $this->run_search( array( array() ), static fn( array $parts ): string => $parts ? 'invalid' : Search::GONE )->ending() );
	}

	public function test_a_check_that_worked_with_the_same_parts_before_is_told_to_be_unsteady(): void {
		$times = 0;
		$stage = $this->run_search(
			array( array() ),
			static function ( array $parts ) use ( &$times ): string {
				return $parts && 1 === ++$times ? 'invalid' : Search::WORKS;
			}
		);
		$this->assertSame( array( Stage::UNSTEADY, array() ), array( $stage->ending(), $stage->sets() ) );
	}

	public function test_a_provider_that_stays_away_ends_the_search_and_one_that_comes_back_does_not(): void {
		$slips  = array( 0 => 1 );
		$answer = static function ( array $parts ) use ( &$slips ): string {
			if ( 20 === count( $parts ) && $slips[0]-- > 0 ) {
				return Search::PASSING;
			}
			return in_array( 7, $parts, true ) ? 'invalid' : Search::WORKS;
		};
		$this->assertSame( array( array( 7 ) ), $this->run_search( array_fill( 0, 40, array() ), $answer )->sets() );
		$slips = array( 0 => 9 );
		$this->assertSame( Stage::PASSING, $this->run_search( array_fill( 0, 40, array() ), $answer )->ending() );
	}

	public function test_where_nothing_is_in_the_way_but_the_key_is_refused_the_one_that_hides_it_is_named(): void {
		$stage = $this->run_search( array_fill( 0, 20, array() ), static fn( array $parts ): string => in_array( 11, $parts, true ) ? 'intercepted' : 'invalid' );
		$this->assertSame( array( Stage::FOUND, array( array( 11 ) ) ), array( $stage->ending(), $stage->sets() ) );
	}

	public function test_the_promised_number_of_trials_holds_for_one_guilty_part(): void {
		for ( $guilty = 0; $guilty < 33; $guilty++ ) {
			$search   = new Search( new Needs( array_fill( 0, 33, array() ) ) );
			$outcomes = array();
			$promised = array();
			for ( $stage = $search->after( array() ); null !== $stage->parts(); $stage = $search->after( $outcomes ) ) {
				$promised[] = $stage->at_most();
				$outcomes[] = in_array( $guilty, $stage->parts(), true ) ? 'invalid' : Search::WORKS;
			}
			$this->assertLessThanOrEqual( $promised[0], $stage->asked() );
			$this->assertSame( 10, $promised[0] );
			for ( $i = 1; $i < count( $promised ); $i++ ) {
				$this->assertLessThanOrEqual( $promised[ $i - 1 ], $promised[ $i ] );
			}
		}
	}

	/**
	 * @param list<list<int>>             $needs Parts.
	 * @param callable(list<int>): string $site  What comes out.
	 */
	private function run_search( array $needs, callable $site ): Stage {
		$search      = new Search( new Needs( $needs ) );
		$outcomes    = array();
		$this->tried = array();
		$stage       = $search->after( array() );
		while ( null !== $stage->parts() ) {
			$this->tried[] = $stage->parts();
			$outcomes[]    = $site( $stage->parts() );
			$stage         = $search->after( $outcomes );
			if ( count( $outcomes ) > 200 ) {
				$this->fail( 'It does not end.' );
			}
		}
		return $stage;
	}

	/**
	 * @return list<list<int>> With all that those need.
	 */
	private function needs( int $count, int $percent = 15 ): array {
		$needs = array();
		for ( $part = 0; $part < $count; $part++ ) {
			$own = $part > 0 && mt_rand( 1, 100 ) <= $percent ? array( mt_rand( 0, $part - 1 ) ) : array();
			foreach ( $own as $one ) {
				$own = array_merge( $own, $needs[ $one ] );
			}
			$needs[] = array_values( array_unique( $own ) );
		}
		return $needs;
	}

	/**
	 * @return list<int> In order.
	 */
	private function some( int $count, int $how_many ): array {
		$numbers = range( 0, $count - 1 );
		for ( $i = 0; $i < $how_many; $i++ ) {
			$other             = mt_rand( $i, $count - 1 );
			$kept              = $numbers[ $i ];
			$numbers[ $i ]     = $numbers[ $other ];
			$numbers[ $other ] = $kept;
		}
		$some = array_slice( $numbers, 0, $how_many );
		sort( $some );
		return $some;
	}
}
