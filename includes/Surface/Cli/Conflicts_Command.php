<?php
/**
 * `wp key-health conflicts`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Conflicts_Command extends Command {

	/**
	 * Lists the definitions of keys that get in each other's way.
	 *
	 * Reads wp-config.php, what it includes and the settings of plugins. Asks no provider and changes nothing.
	 *
	 * ## OPTIONS
	 *
	 * [--fields=<fields>]
	 * : Which columns, with commas: id, state, diagnosis, name, title, meaning, places, keys, fixable.
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
	 * 0  There are none.
	 * 1  There is at least one.
	 * 2  The command was not understood.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health conflicts
	 *     wp key-health conflicts --fields=id,title,places --format=json
	 *
	 * @param list<string>         $args    None.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $options ): int {
				$conflicts = Loose::maps( $this->report()['conflicts'] ?? null );
				$this->items( $options, array_map( array( Rows::class, 'conflict' ), $conflicts ), Rows::CONFLICT_DEFAULTS, array_keys( Rows::conflict( array() ) ) );
				if ( ! $conflicts && 'table' === self::format( $options ) ) {
					$this->console->success( __( 'No definition of a key gets in the way of another.', 'key-health' ) );
				}
				return $conflicts ? Status::BROKEN : Status::FINE;
			}
		);
	}
}
