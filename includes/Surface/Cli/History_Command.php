<?php
/**
 * `wp key-health history`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Change;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

final class History_Command extends Command {

	private const DEFAULTS = array( 'at', 'id', 'state', 'diagnosis', 'before' );

	/**
	 * Lists when keys began and ceased to work, the newest first.
	 *
	 * Only changes are noted, the last 50 of each key. A check that got no answer is none.
	 *
	 * ## OPTIONS
	 *
	 * [<id>...]
	 * : Of which keys; of all when none is named.
	 *
	 * [--fields=<fields>]
	 * : Which columns, with commas: at, id, state, diagnosis, reason, confidence, before, place, last4, address.
	 *
	 * [--format=<format>]
	 * : How to print them.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 *   - count
	 *   - ids
	 * ---
	 *
	 * ## EXIT CODES
	 *
	 * 0  The changes are listed; there may be none.
	 * 2  There is no such key, or the command was not understood.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health history wp-mail-smtp/primary/mailersend
	 *     wp key-health history --fields=at,id,state,place --format=csv
	 *
	 * @param list<string>         $args    Ids of keys.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $args, $options ): int {
				$keys    = $args ? array_map( array( $this, 'key' ), array_values( array_unique( $args ) ) ) : array_values( $this->engine->discoverer()->keys() );
				$history = $this->engine->watching()->past()->history();
				$changes = array_merge( array(), ...array_map( static fn( Key $key ): array => $history->of( $key->id() ), $keys ) );
				usort( $changes, static fn( Change $a, Change $b ): int => $b->at() <=> $a->at() );
				$rows = array_map( array( self::class, 'row' ), $changes );
				$this->items( $options, $rows, self::DEFAULTS, array( 'at', 'id', 'state', 'diagnosis', 'reason', 'confidence', 'before', 'place', 'last4', 'address' ) );
				if ( ! $rows && 'table' === self::format( $options ) ) {
					$this->console->line( __( 'No change has been noted yet.', 'key-health' ) );
				}
				return Status::FINE;
			}
		);
	}

	/**
	 * @return array<string, string>
	 */
	private static function row( Change $change ): array {
		$data = $change->to_array();
		return Rows::plain(
			array(
				'at'         => gmdate( 'Y-m-d\TH:i:s\Z', $data['at'] ),
				'id'         => $data['key_id'],
				'state'      => $data['state'],
				'diagnosis'  => $data['diagnosis'],
				'reason'     => $data['reason'],
				'confidence' => $data['confidence'],
				'before'     => $data['before']['state'] ?? '',
				'place'      => $data['place'],
				'last4'      => $change->last4(),
				'address'    => $data['address'],
			)
		);
	}
}
