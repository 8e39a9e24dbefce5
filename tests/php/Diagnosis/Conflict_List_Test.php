<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Diagnosis\Conflict_List;
use KeyHealth\Model\Conflict;

/**
 * Which conflict is told first, and which of them to whom.
 */
final class Conflict_List_Test extends Conflicts_Test_Case {

	public function test_a_working_key_that_is_not_read_is_told_before_everything_else(): void {
		$list = array( $this->told_of( 'shadowed' ), $this->told_of( 'near_miss_name' ), $this->told_of( 'dead_edit', 'line' ), $this->told_of( 'mailer_conflict' ) );
		$this->assertSame( array( 'dead_edit', 'shadowed', 'near_miss_name', 'mailer_conflict' ), self::names( Conflict_List::sorted( $list ) ) );
	}

	public function test_who_may_not_know_files_is_told_of_no_line_and_of_no_variable_of_the_server(): void {
		$list = array_map( fn( string $diagnosis ): Conflict => $this->told_of( $diagnosis ), array( 'duplicate_definition', 'unreachable_definition', 'dead_constant', 'near_miss_name', 'defined_too_late', 'env_mismatch', 'host_injected', 'smart_quotes', 'output_before_open', 'stale_runtime', 'shadowed', 'dead_edit' ) );
		$list = array_merge( $list, array( $this->told_of( 'dead_edit', 'line' ), $this->told_of( 'dead_edit', 'file' ) ) );
		$this->assertSame( array( 'shadowed', 'dead_edit' ), self::names( Conflict_List::without_files( $list ) ) );
	}

	private function told_of( string $diagnosis, ?string $reason = null ): Conflict {
		return new Conflict( $diagnosis, $reason, $this->key( array() ), array(), 'A_NAME' );
	}

	/**
	 * @param list<Conflict> $conflicts Conflicts.
	 * @return list<string>
	 */
	private static function names( array $conflicts ): array {
		return array_map( static fn( Conflict $conflict ): string => $conflict->diagnosis(), $conflicts );
	}
}
