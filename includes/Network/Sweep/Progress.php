<?php
/**
 * Where a sweep is.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Health\Row;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * One row among the options of the network's main site: there a name stands once, so of two who begin at the same moment one loses. The
 * table of network options has no such rule.
 *
 * @phpstan-type Passed array{archived: int, deleted: int, spam: int}
 * @phpstan-type Kept array{id: int, state: string, total: int, passed_over: Passed, started_at: int, ended_at: int, engine: string, defined: string, again: bool}
 */
final class Progress {

	public const ROW = 'key_health_network_sweep';

	public const NONE    = 'none';
	public const RUNNING = 'running';
	public const PAUSED  = 'paused';
	public const DONE    = 'done';

	private const STATES = array( self::NONE, self::RUNNING, self::PAUSED, self::DONE );

	/** @var Row */
	private $row;

	public function __construct( int $main_site ) {
		$this->row = new Row( self::ROW, $main_site );
	}

	/**
	 * As it stands in the database now, whatever a cache says. A damaged row counts as none.
	 *
	 * @return Kept
	 */
	public function read(): array {
		return self::restored( $this->row->read() );
	}

	/**
	 * Changes it, unless somebody else has meanwhile.
	 *
	 * @param string               $from    The state it must be in: one of several, with `|`.
	 * @param array<string, mixed> $changes Members.
	 * @return bool Whether this one has changed it.
	 */
	public function change( string $from, array $changes ): bool {
		$before = $this->row->read();
		$kept   = self::restored( $before );
		if ( ! in_array( $kept['state'], explode( '|', $from ), true ) ) {
			return false;
		}
		return $this->row->swap( $before, (string) wp_json_encode( array_merge( $kept, $changes ) ) );
	}

	/**
	 * @return Kept
	 */
	private static function restored( ?string $text ): array {
		$kept   = Loose::map( json_decode( (string) $text, true ) );
		$number = static fn( string ...$path ): int => max( 0, (int) Loose::text( $kept, ...$path ) );
		$state  = Loose::text( $kept, 'state' );
		$id     = $number( 'id' );
		return array(
			'id'          => $id,
			'state'       => $id > 0 && in_array( $state, self::STATES, true ) ? $state : self::NONE,
			'total'       => $number( 'total' ),
			'passed_over' => array(
				'archived' => $number( 'passed_over', 'archived' ),
				'deleted'  => $number( 'passed_over', 'deleted' ),
				'spam'     => $number( 'passed_over', 'spam' ),
			),
			'started_at'  => $number( 'started_at' ),
			'ended_at'    => $number( 'ended_at' ),
			'engine'      => Loose::text( $kept, 'engine' ),
			'defined'     => Loose::text( $kept, 'defined' ),
			'again'       => true === ( $kept['again'] ?? null ),
		);
	}
}
