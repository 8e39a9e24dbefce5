<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

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
	}

	public function test_what_nobody_has_changed_is_not_counted_again(): void {
		list( $first, $queries ) = $this->report();
		list( $second, $fewer )  = $this->report();
		$this->assertSame( $first, $second );
		$this->assertLessThan( $queries - 5, $fewer );
	}

	/**
	 * @dataProvider changes
	 * @param array<string, int|string> $row   What is written.
	 * @param array<string, int>        $where Which row.
	 */
	public function test_every_change_of_a_row_is_counted( string $table, array $row, array $where, string $sentence ): void {
		global $wpdb;
		$this->assertSame( '1 broken key stops the mail of 2 sites.', $this->report()[0]['summary']['sentence'] );
		$this->assertSame( 1, $wpdb->update( Tables::name( $table ), $row, $where ) );
		$this->assertSame( $sentence, $this->report()[0]['summary']['sentence'] );
	}

	/**
	 * @return array<string, array{string, array<string, int|string>, array<string, int>, string}>
	 */
	public static function changes(): array {
		return array(
			'a site has another key'        => array( 'uses', array( 'probe' => 'none' ), array( 'blog_id' => 10 ), '1 broken key stops the mail of 1 site.' ),
			'a plugin only keeps a key now' => array( 'uses', array( 'used' => 'stored' ), array( 'blog_id' => 11 ), '1 broken key stops the mail of 1 site.' ),
			'a key is another one'          => array( 'uses', array( 'fingerprint' => 'aaaaaaaaaaaaaaaa' ), array( 'blog_id' => 11 ), '2 broken keys stop the mail of 2 sites.' ),
		);
	}

	public function test_another_answer_is_counted(): void {
		global $wpdb;
		$this->assertCount( 1, $this->report()[0]['groups']['rows'] );
		$wpdb->update( Tables::name( 'answers' ), array( 'severity' => Severity::of( 'working' ) ), array( 'network_id' => get_current_network_id() ) );
		$this->assertSame( array(), $this->report()[0]['groups']['rows'] );
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
