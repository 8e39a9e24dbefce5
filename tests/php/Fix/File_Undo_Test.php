<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Last_Edit;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Fix\File_Undo;
use KeyHealth\Fix\New_Report;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;

/**
 * A change of a file is taken back as it was made: bound to the file as it was written, proven by the site itself.
 */
final class File_Undo_Test extends Line_Test_Case {

	protected function set_up() {
		parent::set_up();
		Audit::erase();
	}

	protected function tear_down() {
		Audit::erase();
		parent::tear_down();
	}

	public function test_the_file_is_as_it_was_to_the_byte_and_the_site_has_proven_it(): void {
		$before = $this->now();
		$this->change();
		$this->assertNotSame( $before, $this->now() );
		$this->changed->reports(
			array(
				'finding' => array( 'state' => 'broken' ),
				'report'  => array( 'told' => 'anew' ),
			)
		);
		$outcome = $this->undo();

		$this->assertSame( $before, $this->now() );
		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame(
			array(
				'written'       => 'done',
				'site_answers'  => 'done',
				'constant_read' => 'done',
			),
			array_column( $outcome['proof'], 'state', 'id' )
		);
		// In which state the key is then is told.
		$this->assertSame( array( 'broken', array( 'told' => 'anew' ) ), array( $outcome['finding']['state'], $outcome['report'] ) );
	}

	public function test_it_is_offered_for_an_hour_with_the_hash_of_what_was_written(): void {
		$this->assertNull( $this->last()->view() );
		$this->change();
		$this->assertSame(
			array(
				'name'       => $this->name,
				'file'       => 'wp-config.php',
				'hash'       => $this->hash(),
				'saved_at'   => '2026-11-21T12:00:00Z',
				'kept_until' => '2026-11-21T13:00:00Z',
			),
			$this->last()->view()
		);
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->assertNotNull( $this->last()->view() );
		$this->clock->pass( 1 );
		$this->assertNull( $this->last()->view() );
	}

	public function test_a_file_that_changed_since_is_left_alone(): void {
		$this->change();
		$hash = $this->hash();
		file_put_contents( $this->config, $this->now() . "// theirs\r\n" );
		$theirs = $this->now();
		$this->assertNull( $this->last()->view() );
		$refused = $this->refused( fn() => $this->undo_of( $hash ) );
		$this->assertSame( array( 'file_changed', 409 ), array( $refused->word(), $refused->status() ) );
		$this->assertSame( $theirs, $this->now() );
	}

	public function test_another_hash_than_that_of_the_file_is_refused(): void {
		$this->change();
		$after = $this->now();
		$this->assertSame( 'file_changed', $this->refused( fn() => $this->undo_of( str_repeat( 'a', 64 ) ) )->word() );
		$this->assertSame( $after, $this->now() );
	}

	public function test_without_the_old_text_there_is_no_undo(): void {
		$this->change();
		( new Vault( new Vault_Folder(), $this->clock ) )->erase_all();
		$this->assertNull( $this->last()->view() );
		$this->assertSame( 'file_changed', $this->refused( fn() => $this->undo() )->word() );
	}

	public function test_what_was_taken_back_is_not_offered_again(): void {
		$this->change();
		$this->undo();
		$this->assertNull( $this->last()->view() );
	}

	public function test_a_site_that_cannot_call_itself_keeps_the_file(): void {
		$this->change();
		$after = $this->now();
		$this->changed->answers( 'rest', Answer::failed( 'http_request_failed', 'no' ) );
		$this->assertSame( 'cannot_prove', $this->refused( fn() => $this->undo() )->word() );
		$this->assertSame( $after, $this->now() );
	}

	public function test_a_site_that_breaks_with_the_old_file_gets_the_new_one_back(): void {
		$this->change();
		$after = $this->now();
		$this->changed->answers(
			'page',
			function () use ( $after ): ?Answer {
				return $after === $this->now() ? new Answer( 200, array(), '<html></html>' ) : new Answer( 500, array(), '' );
			}
		);
		$outcome = $this->undo();
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( $after, $this->now() );
		$this->assertSame( 'done', array_column( $outcome['proof'], 'state', 'id' )['restored'] );
		$this->assertNotNull( $this->last()->view() );
	}

	private function change(): void {
		$edit   = $this->write()->edit( $this->lines()->replace_value( $this->definition() ), $this->hash(), new Secret( 'mlsn.' . str_repeat( 'b1', 32 ) ) );
		$result = $this->write()->carry_out( $edit, new Secret( 'mlsn.' . str_repeat( 'b1', 32 ) ), array(), static fn(): array => array() );
		$this->assertTrue( $result['stands'], (string) wp_json_encode( $result['proof'] ) );
	}

	private function last(): Last_Edit {
		return new Last_Edit( $this->files(), new Vault( new Vault_Folder(), $this->clock ), new Audit(), $this->clock );
	}

	/**
	 * @return array{finding: array<string, mixed>|null, proof: list<array<string, string>>, fixed: bool, report: array<string, mixed>|null}
	 */
	private function undo(): array {
		return $this->undo_of( $this->hash() );
	}

	/**
	 * @return array{finding: array<string, mixed>|null, proof: list<array<string, string>>, fixed: bool, report: array<string, mixed>|null}
	 */
	private function undo_of( string $hash ): array {
		return ( new File_Undo( $this->last(), $this->write(), new New_Report( $this->changed, $this->engine->editing()->question() ) ) )->undo( $hash, '' );
	}
}
