<?php
/**
 * One key of one site in a fix for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Fix_Row {

	public const WAITING    = 'waiting';
	public const RUNNING    = 'running';
	public const PROVEN     = 'proven';
	public const WRITTEN    = 'written';
	public const KEPT_OLD   = 'kept_old';
	public const SKIPPED    = 'skipped';
	public const UNDONE     = 'undone';
	public const NOT_UNDONE = 'not_undone';
	public const STATES     = array( self::WAITING, self::RUNNING, self::PROVEN, self::WRITTEN, self::KEPT_OLD, self::SKIPPED, self::UNDONE, self::NOT_UNDONE );

	/** @var array<string, string> By column. */
	private $columns;

	/**
	 * @param array<string, mixed> $columns As the database holds them.
	 */
	public function __construct( array $columns ) {
		$this->columns = array_map( static fn( $value ): string => Loose::text( array( $value ), '0' ), $columns );
	}

	public function fix(): int {
		return (int) $this->columns['fix'];
	}

	public function site(): int {
		return (int) $this->columns['blog_id'];
	}

	public function key_id(): string {
		return $this->columns['key_id'];
	}

	public function state(): string {
		return $this->columns['state'];
	}

	/** A word for what became of it, or how far it is. */
	public function reason(): string {
		return $this->columns['reason'];
	}

	/**
	 * @return array<string, string> What its sentences name.
	 */
	public function facts(): array {
		return Loose::texts( json_decode( $this->columns['detail'], true ) );
	}

	/** What stood there before, encrypted; '' when nothing is kept. */
	public function kept(): string {
		return $this->columns['kept'];
	}

	/** When it was touched last, in seconds; 0 for not yet. */
	public function at(): int {
		return (int) $this->columns['at'];
	}
}
