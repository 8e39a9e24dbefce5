<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Fix\Fix_Row;
use KeyHealth\Network\Tables;
use KeyHealth\Surface\Cli\Fix_Command;
use KeyHealth\Surface\Cli\Status;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Surface\Cli\Kept_Console;

/**
 * Processes die, and come together.
 *
 * @group multisite
 */
final class Many_Fix_Resumed_Test extends Many_Fix_Test_Case {

	public function test_who_dies_before_the_proof_leaves_a_site_that_is_proven_and_not_written_again(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->dies_at_the_proof( $id );
		$this->assertSame( self::new(), $this->tokens()[ $this->sites[0] ] );
		$this->assertSame( array( 'running' => 1, 'waiting' => 3 ), $this->sorted( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.

		// While its time runs, nobody else takes it.
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'proven' => 3, 'running' => 1 ), $this->sorted( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( 'running', $this->state( $id ) );

		$writes = 0;
		add_action(
			'update_option_wp_mail_smtp',
			static function () use ( &$writes ): void {
				++$writes;
			}
		);
		$this->clock->pass( 61 );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
		$this->assertSame( 'done', $this->state( $id ) );
		$this->assertSame( 0, $writes );

		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_a_site_left_with_its_old_key_is_written(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->dies_at_the_proof( $id );
		// As if it had died one moment earlier.
		$this->on( $this->sites[0], static fn() => Keys_On_Site::put( 'wp_mail_smtp', unserialize( $before[ get_current_blog_id() ] ) ) );
		$this->clock->pass( 61 );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array_fill_keys( $this->sites, self::new() ), $this->tokens() );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
	}

	public function test_what_a_process_wrote_that_died_before_its_mark_is_marked_by_the_next(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->dies_at_the_proof( $id );
		$this->forgets_the_marks( $id );
		$this->clock->pass( 61 );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertArrayHasKey( 'row_marks', json_decode( $this->kept_of_first( $id ), true ) );
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_an_undo_takes_back_what_a_process_that_died_has_written(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->dies_at_the_proof( $id );
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
		// Its time runs: it may still be at work.
		$this->assertSame( 'undoing', $this->state( $id ) );
		$this->clock->pass( 61 );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array( 'skipped' => 3, 'undone' => 1 ), $this->sorted( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( 'undone', $this->state( $id ) );
	}

	public function test_a_site_at_which_processes_die_again_and_again_gets_its_old_key_back(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->dies_at_the_proof( $id, 3 );
		$this->clock->pass( 61 );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( $before[ $this->sites[0] ], $this->rows()[ $this->sites[0] ] );
		$this->assertSame( array( 'kept_old' => 1, 'proven' => 3 ), $this->sorted( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( 'This site stops whoever writes the token', $this->shown( $id )[ $this->sites[0] ]['title'] );
	}

	public function test_two_processes_never_take_the_same_site(): void {
		$id    = $this->begin();
		$now   = $this->clock->now();
		$rows  = array( new \KeyHealth\Network\Fix\Fix_Rows( get_current_network_id() ), new \KeyHealth\Network\Fix\Fix_Rows( get_current_network_id() ) );
		$taken = array();
		for ( $turn = 0; $turn < 6; $turn++ ) {
			$row = $rows[ $turn % 2 ]->take( $id, array( Fix_Row::WAITING, Fix_Row::RUNNING ), $now );
			if ( null !== $row ) {
				$taken[] = $row->site();
			}
		}
		$this->assertSame( $this->sites, $taken );
	}

	public function test_who_notes_the_same_twice_in_one_second_still_has_the_site(): void {
		$id    = $this->begin();
		$now   = $this->clock->now();
		$rows  = new \KeyHealth\Network\Fix\Fix_Rows( get_current_network_id() );
		$other = new \KeyHealth\Network\Fix\Fix_Rows( get_current_network_id() );
		$row   = $rows->take( $id, array( Fix_Row::WAITING ), $now );
		$this->assertNotNull( $row );
		$begun = array(
			'state'  => Fix_Row::RUNNING,
			'reason' => 'begun',
			'kept'   => 'x',
			'until'  => $now + 60,
		);
		$this->assertTrue( $rows->note( $row, $begun ) );
		$this->assertTrue( $rows->note( $row, $begun ) );
		$this->assertFalse( $other->note( $row, $begun ) );
	}

	public function test_the_command_fixes_all_and_lists_who_is_left_with_the_reason(): void {
		$this->give( $this->sites[3], Keys_On_Site::token( 'c' ) );
		$console = new Kept_Console( self::new() . "\n" );
		( new Fix_Command( $this->engine, $console ) )( array(), array( 'network' => true, 'group' => $this->group() ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( array( 'This site has another token by now' ), array_column( $console->rows, 'what' ), implode( "\n", $console->errors ) );
		$this->assertSame( '3 of 4 sites now use the new token.', end( $console->lines ) );
		$this->assertSame( Status::BROKEN, $console->status );
		$this->assertSame( array( 4, 4 ), $console->steps );
	}

	/** A process that is killed after it has written a site, before it is proven: nothing of it is noted any more. */
	private function dies_at_the_proof( int $id, int $tries = 1 ): void {
		global $wpdb;
		$this->fixes()->many_fix()->work( $id, 0 );
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET state = 'running', reason = 'saved', owner = 'gone', detail = %s, until = %d WHERE blog_id = %d", Tables::name( 'fixes' ), wp_json_encode( array( 'tries' => (string) $tries ) ), $this->clock->now() + 60, $this->sites[0] ) );
	}

	/** As if it had been killed right after it had written. */
	private function forgets_the_marks( int $id ): void {
		global $wpdb;
		$kept = wp_json_encode( array( 'box' => json_decode( $this->kept_of_first( $id ), true )['box'] ) );
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET kept = %s WHERE fix = %d AND blog_id = %d', Tables::name( 'fixes' ), $kept, $id, $this->sites[0] ) );
	}

	private function kept_of_first( int $id ): string {
		global $wpdb;
		return (string) $wpdb->get_var( $wpdb->prepare( 'SELECT kept FROM %i WHERE fix = %d AND blog_id = %d', Tables::name( 'fixes' ), $id, $this->sites[0] ) );
	}

	/**
	 * @return array<string, int> By name.
	 */
	private function sorted( int $id ): array {
		$counts = $this->counts( $id );
		ksort( $counts );
		return $counts;
	}
}
