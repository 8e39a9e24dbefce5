<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Tables;

/**
 * A fix is about all of its sites, and there is one of each key.
 *
 * @group multisite
 */
final class Many_Fix_List_Test extends Many_Fix_Test_Case {

	/** @var callable|null What becomes of a query that puts rows of fixes down. */
	private $interferes;

	public function test_who_is_killed_before_any_site_is_noted_leaves_a_fix_that_goes_on_with_all(): void {
		$this->interfere(
			'INSERT IGNORE',
			static function (): string {
				throw new \DomainException( 'killed' );
			}
		);
		try {
			$this->begin();
			$this->fail( 'It was not killed.' );
		} catch ( \DomainException $killed ) {
			$this->interferes = null;
		}
		$id = $this->fixes()->records()->all()[0]->id();
		$this->assertSame( 'paused', $this->state( $id ) );
		$this->fixes()->many_fix()->resume( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
	}

	public function test_a_list_that_was_noted_in_part_is_completed_and_what_is_done_stays_done(): void {
		global $wpdb;
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 0 );
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE fix = %d AND blog_id IN ( %d, %d )', Tables::name( 'fixes' ), $id, $this->sites[1], $this->sites[3] ) );
		$this->fixes()->many_fix()->pause( $id );
		$this->fixes()->many_fix()->resume( $id );
		$this->assertSame( array( 'waiting' => 3, 'proven' => 1 ), $this->counts( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
	}

	public function test_while_the_database_takes_no_list_the_fix_waits(): void {
		global $wpdb;
		$this->interfere( 'INSERT IGNORE', static fn(): string => 'No query' );
		$quiet = $wpdb->suppress_errors( true );
		$id    = $this->begin();
		$this->assertSame( 'paused', $this->state( $id ) );
		$word = $this->word_of( fn() => $this->fixes()->many_fix()->resume( $id ) );
		$wpdb->suppress_errors( $quiet );
		$this->assertSame( 'not_noted', $word );
		$this->assertSame( 'paused', $this->state( $id ) );
		$this->interferes = null;
		$this->fixes()->many_fix()->resume( $id );
		$this->assertSame( array( 'waiting' => 4 ), $this->counts( $id ) );
	}

	public function test_of_two_people_who_begin_at_the_same_time_the_first_has_a_fix_and_the_other_is_told(): void {
		$first = 0;
		$this->interfere(
			'INSERT INTO',
			function ( string $query ) use ( &$first ): string {
				$this->interferes = null;
				$first            = $this->begin();
				return $query;
			}
		);
		$word = $this->word_of( fn() => $this->begin() );
		$this->assertSame( 'under_way', $word );
		$this->assertSame( array( $first ), array_map( static fn( $fix ): int => $fix->id(), $this->fixes()->records()->all() ) );
		$this->fixes()->many_fix()->work( $first, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $first ) );
	}

	/**
	 * @param string                   $start How the query begins.
	 * @param callable(string): string $then  What becomes of it.
	 */
	private function interfere( string $start, callable $then ): void {
		$this->interferes = $then;
		add_filter(
			'query',
			fn( string $query ): string => null !== $this->interferes && 0 === strpos( $query, $start ) && false !== strpos( $query, Tables::name( 'fixes' ) ) ? ( $this->interferes )( $query ) : $query
		);
	}

	private function word_of( callable $what ): string {
		try {
			$what();
		} catch ( Refused $refused ) {
			return $refused->word();
		}
		return '';
	}
}
