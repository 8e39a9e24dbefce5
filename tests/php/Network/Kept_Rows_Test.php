<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Bulk;
use KeyHealth\Network\Changes;
use KeyHealth\Network\Query;
use KeyHealth\Network\Report\Kept_Rows;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

/**
 * What was counted of the network holds until a row changes.
 *
 * @group multisite
 */
final class Kept_Rows_Test extends Report_Test_Case {

	protected function set_up() {
		parent::set_up();
		foreach ( array( 10, 11 ) as $id ) {
			$this->site( $id, 'broken' );
			$this->key_of( $id, 'mailgun', 'shared' );
		}
		$this->answer( 'mailgun', 'shared', 'broken', 'invalid' );
		// These rows are put in past everything that notes a change.
		Changes::note();
	}

	public function test_what_nobody_has_changed_is_not_counted_again(): void {
		list( $first, $queries ) = $this->report();
		list( $second, $fewer )  = $this->report();
		$this->assertSame( $first, $second );
		$this->assertLessThan( $queries - 5, $fewer );
	}

	/**
	 * @dataProvider changes
	 */
	public function test_every_change_of_a_row_is_counted( string $change, string $sentence ): void {
		$this->assertSame( '1 broken key stops the mail of 2 sites.', $this->report()[0]['summary']['sentence'] );
		$this->assertGreaterThan( 0, Query::change( $change ) );
		$this->assertSame( $sentence, $this->report()[0]['summary']['sentence'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public static function changes(): array {
		return array(
			'a site has another key'        => array( "UPDATE {uses} SET probe = 'none' WHERE blog_id = 10", '1 broken key stops the mail of 1 site.' ),
			'a plugin only keeps a key now' => array( "UPDATE {uses} SET used = 'stored' WHERE blog_id = 11", '1 broken key stops the mail of 1 site.' ),
			'a key is another one'          => array( "UPDATE {uses} SET fingerprint = 'aaaaaaaaaaaaaaaa' WHERE blog_id = 11", '2 broken keys stop the mail of 2 sites.' ),
		);
	}

	public function test_another_answer_is_counted(): void {
		$this->assertCount( 1, $this->report()[0]['groups']['rows'] );
		Query::change( 'UPDATE {answers} SET severity = %d WHERE network_id = %d', Severity::of( 'working' ), get_current_network_id() );
		$this->assertSame( array(), $this->report()[0]['groups']['rows'] );
	}

	public function test_a_site_that_is_written_down_is_counted(): void {
		$this->assertSame( 2, $this->report()[0]['summary']['counts']['broken'] );
		( new Bulk( 'sites' ) )->put( array( array( 'blog_id' => 12, 'network_id' => get_current_network_id(), 'severity' => Severity::of( 'broken' ) ) ), array( 'severity' ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$this->assertSame( 3, $this->report()[0]['summary']['counts']['broken'] );
	}

	public function test_a_site_that_is_gone_is_counted_no_more(): void {
		$this->assertSame( 2, $this->report()[0]['summary']['counts']['broken'] );
		( new Tables() )->forget_site( 11 );
		$this->assertSame( 1, $this->report()[0]['summary']['counts']['broken'] );
	}

	public function test_a_change_by_another_process_is_seen_although_this_one_remembers(): void {
		global $wpdb;
		$this->report();
		$wpdb->update( Tables::name( 'uses' ), array( 'used' => 'stored' ), array( 'blog_id' => 11 ) );
		$wpdb->update( $wpdb->sitemeta, array( 'meta_value' => 'of another process' ), array( 'meta_key' => 'key_health_network_changed' ) ); // phpcs:ignore WordPress.DB.SlowDBQuery
		$this->assertSame( '1 broken key stops the mail of 1 site.', $this->report()[0]['summary']['sentence'] );
	}

	public function test_who_only_takes_a_shard_changes_nothing(): void {
		$before = Changes::mark();
		( new Bulk( 'shards' ) )->put( array( array( 'network_id' => 1, 'sweep' => 1, 'shard' => 1, 'first_id' => 1, 'last_id' => 2 ) ), array() ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		$this->assertNotSame( '', $before );
		$this->assertSame( $before, Changes::mark() );
	}

	/**
	 * @dataProvider damage
	 * @param mixed $stored What stands where it was kept.
	 */
	public function test_what_is_damaged_is_counted_again( $stored ): void {
		$before = $this->report()[0];
		$kept   = get_network_option( null, Kept_Rows::OPTION );
		update_network_option( get_current_network_id(), Kept_Rows::OPTION, is_callable( $stored ) ? $stored( $kept ) : $stored );
		$this->assertSame( $before['summary']['counts'], $this->report()[0]['summary']['counts'] );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public static function damage(): array {
		return array(
			'a text'              => array( 'x' ),
			'nothing'             => array( null ),
			'no rows'             => array( static fn( array $kept ): array => array( 'rows' => 'x' ) + $kept ),
			'another one\'s rows' => array( static fn( array $kept ): array => array( 'mark' => 'x' ) + $kept ),
		);
	}

	/**
	 * @return array{array<string, mixed>, int} The report, and how many queries it took.
	 */
	private function report(): array {
		global $wpdb;
		$before = $wpdb->num_queries;
		$report = $this->parts()->report()->report();
		return array( $report, $wpdb->num_queries - $before );
	}
}
