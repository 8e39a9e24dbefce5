<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Policy;
use KeyHealth\Surface\Cli\Status;
use KeyHealth\Surface\Cli\Sweep_Command;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Surface\Cli\Kept_Console;
use KeyHealth\Tests\Test_Case;

/**
 * `wp key-health sweep --network`.
 *
 * @group multisite
 */
final class Cli_Sweep_Test extends Test_Case {

	use Sites_In_Test;

	/** @var Kept_Console */
	private $console;

	/** @var Engine */
	private $engine;

	/** @var list<string> */
	private $ids;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->make_tables();
		$this->engine = new Engine( new Set_Clock( '2026-11-22 12:00 UTC' ), new Canned_Http( Canned_Http::refuses() ) );
		( new Policy() )->set( array( 'consent' => true ) );
		foreach ( array( 50, 51 ) as $id ) {
			$this->add_site( $id, self::mailersend( self::token( 'a' ) ) );
		}
		$this->ids = array_map( 'strval', $this->engine->network()->sites()->after( 0, 1000 ) );
	}

	public function test_a_table_is_followed_by_a_sentence(): void {
		$this->assertSame( Status::BROKEN, $this->type( array() ) );
		$this->assertSame( array( 'table', array( 'state', 'sites' ) ), array( $this->console->format, $this->console->fields ) );
		$this->assertSame( sprintf( '%d sites looked at, 1 distinct keys asked about.', count( $this->ids ) ), end( $this->console->lines ) );
	}

	/**
	 * @testWith ["json"]
	 *           ["csv"]
	 *           ["yaml"]
	 */
	public function test_other_formats_hold_the_rows_and_no_sentence( string $format ): void {
		$this->assertSame( Status::BROKEN, $this->type( array( 'format' => $format ) ) );
		$this->assertSame( $format, $this->console->format );
		$this->assertSame( '2', array_column( $this->console->rows, 'sites', 'state' )['broken'] );
		$this->assertCount( count( $this->console->rows ), $this->console->lines );
	}

	public function test_the_sites_that_were_looked_at_are_counted_and_named(): void {
		$this->type( array( 'format' => 'count' ) );
		$this->assertSame( array( (string) count( $this->ids ) ), $this->console->lines );
		$this->type( array( 'format' => 'ids' ) );
		$this->assertSame( array( implode( ' ', $this->ids ) ), $this->console->lines );
	}

	public function test_fields_choose_the_columns_and_unknown_ones_are_refused_before_anybody_is_asked(): void {
		$this->assertSame( Status::UNKNOWN, $this->type( array( 'fields' => 'secret' ) ) );
		$this->assertStringContainsString( 'state, sites', $this->console->errors[0] );
		$this->assertSame( 'none', $this->engine->network()->sweep()->state()['state'] );
		$this->type( array( 'fields' => 'sites' ) );
		$this->assertSame( array( 'sites' ), $this->console->fields );
	}

	public function test_a_dry_run_prints_in_every_format_what_there_is(): void {
		$dry = array( 'dry-run' => true );
		$this->assertSame( Status::FINE, $this->type( $dry ) );
		$this->assertSame( array( sprintf( '%d sites, 1 distinct keys to ask about. Nobody was asked.', count( $this->ids ) ) ), $this->console->lines );
		$this->type( $dry + array( 'format' => 'json' ) );
		$this->assertSame( array( 'json', array( 'sites', 'keys' ) ), array( $this->console->format, $this->console->fields ) );
		$this->assertSame( array( array( (string) count( $this->ids ), '1' ) ), array_map( static fn( array $row ): array => array( $row['sites'], $row['keys'] ), $this->console->rows ) );
		$this->assertCount( 1, $this->console->lines );
		$this->type( $dry + array( 'format' => 'count' ) );
		$this->assertSame( array( (string) count( $this->ids ) ), $this->console->lines );
		$this->type( $dry + array( 'format' => 'ids' ) );
		$this->assertSame( array( implode( ' ', $this->ids ) ), $this->console->lines );
		$this->assertSame( 'none', $this->engine->network()->sweep()->state()['state'] );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	private function type( array $options ): int {
		$this->console = new Kept_Console();
		( new Sweep_Command( $this->engine, $this->console ) )( array(), $options + array( 'network' => true ) );
		$this->assertIsInt( $this->console->status );
		return $this->console->status;
	}
}
