<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Surface\Cli\List_Command;
use KeyHealth\Tests\Surface\Cli\Kept_Console;

/**
 * `wp key-health list --network`.
 *
 * @group multisite
 */
final class Cli_List_Test extends Report_Test_Case {

	/** @var Kept_Console */
	private $console;

	public function test_keys_are_listed_once_with_the_number_of_their_sites(): void {
		$this->fill();
		$this->assertSame( 1, $this->type( array() ) );
		$this->assertSame( array( 'Mailgun', 'Brevo' ), array_column( $this->console->rows, 'provider' ) );
		$this->assertSame( array( '2', '1' ), array_column( $this->console->rows, 'sites' ) );
		$this->assertSame( array( 'id', 'provider', 'plugins', 'state', 'sites', 'title', 'checked_at' ), $this->console->fields );
		$this->assertSame( '1 broken key stops the mail of 2 sites. These sites share the key, so one fix mends them all.', substr( (string) end( $this->console->lines ), 0, 93 ) );
	}

	public function test_sites_are_listed_the_worst_first(): void {
		$this->fill();
		$this->assertSame(
			1,
			$this->type(
				array(
					'by'     => 'site',
					'format' => 'json',
				)
			)
		);
		$this->assertSame( array( '10', '11', '12', '13' ), array_column( $this->console->rows, 'id' ) );
		$this->assertSame( 'Site [31mred', $this->console->rows[2]['name'] );
		$this->assertSame( 'wp-mail-smtp/primary/mailgun', $this->console->rows[0]['keys'] );
	}

	public function test_a_state_chooses_and_the_status_is_that_of_what_is_listed(): void {
		$this->fill();
		$this->assertSame(
			0,
			$this->type(
				array(
					'by'     => 'site',
					'state'  => 'working',
					'format' => 'ids',
				)
			)
		);
		$this->assertSame( array( '12' ), $this->console->lines );
		$this->assertSame(
			1,
			$this->type(
				array(
					'state'  => 'broken',
					'format' => 'count',
				)
			)
		);
		$this->assertSame( array( '1' ), $this->console->lines );
	}

	public function test_more_than_a_page_is_listed_to_the_end(): void {
		foreach ( range( 1000, 1234 ) as $id ) {
			$this->site( $id );
			$this->key_of( $id, 'mailgun', "k$id" );
			$this->answer( 'mailgun', "k$id", 'working', 'ok' );
		}
		$this->type(
			array(
				'by'     => 'site',
				'format' => 'count',
			)
		);
		$this->assertSame( array( '235' ), $this->console->lines );
		$this->type( array( 'format' => 'count' ) );
		$this->assertSame( array( '235' ), $this->console->lines );
	}

	public function test_a_network_that_nobody_looked_at_is_not_called_fine(): void {
		$this->assertSame( 2, $this->type( array() ) );
		$this->assertStringStartsWith( 'No site of this network has been looked at yet.', (string) end( $this->console->lines ) );
	}

	public function test_unknown_fields_are_refused_with_those_that_there_are(): void {
		$this->assertSame( 2, $this->type( array( 'fields' => 'secret' ) ) );
		$this->assertStringContainsString( 'provider, plugins', $this->console->errors[0] );
	}

	private function fill(): void {
		foreach ( array( 10, 11 ) as $id ) {
			$this->site( $id, 'broken' );
			$this->key_of( $id, 'mailgun', 'shared' );
		}
		$this->answer( 'mailgun', 'shared', 'broken', 'invalid' );
		$this->site( 12, 'working', array( 'name' => "Site \x1b[31mred" ) );
		$this->key_of( 12, 'brevo', 'good' );
		$this->answer( 'brevo', 'good', 'working', 'ok' );
		$this->site( 13, 'none' );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	private function type( array $options ): int {
		$this->console = new Kept_Console();
		( new List_Command( $this->engine, $this->console ) )( array(), $options + array( 'network' => true ) );
		$this->assertIsInt( $this->console->status );
		return $this->console->status;
	}
}
