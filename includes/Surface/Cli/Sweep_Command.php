<?php
/**
 * `wp key-health sweep`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Settings;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Sweep_Command extends Command {

	/**
	 * Checks the keys of this site that are due now: what the checks of every day do, to the end.
	 *
	 * For a cron of the server, where WordPress's own does not run. The limits of providers are kept, and two sweeps do not run side by
	 * side. A sweep that was stopped goes on where it stopped when it is started again. Takes what was allowed on the screen: that
	 * providers may be asked, and the checks of every day.
	 *
	 * ## OPTIONS
	 *
	 * [--dry-run]
	 * : Only list the keys that are due; with --network, count the sites and their distinct keys.
	 *
	 * [--network]
	 * : Look at all sites of the network, and ask about each distinct key once. Starts, or goes on with what was stopped, and works on it
	 * beside whoever else does. Takes what was allowed on the network screen.
	 *
	 * [--fields=<fields>]
	 * : Which columns, with commas; the same as for "wp key-health list". With --network they are state and sites; those of its dry run are
	 * sites and keys.
	 *
	 * [--format=<format>]
	 * : How to print the keys; with --network, how many sites are in which state. There, count and ids are about the sites looked at.
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
	 * 0  No key that a plugin of this site uses is broken, whether it was due or not; with --network, of any site.
	 * 1  At least one of them is broken.
	 * 2  None is broken, but at least one could not be checked; or the sweep did not come to its end or was not allowed.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health sweep
	 *     wp key-health sweep --dry-run --format=ids
	 *     wp key-health sweep --network
	 *
	 * @param list<string>         $args    None.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $options ): int {
				self::format( $options );
				if ( self::is_on( $options, 'network' ) ) {
					return ( new Network_Sweep( $this->engine, $this->console ) )->run( $options );
				}
				$due = $this->due();
				if ( self::is_on( $options, 'dry-run' ) ) {
					$this->print_keys( $due, $options );
					return Status::FINE;
				}
				$this->refuse_what_is_not_allowed();
				$left = $this->sweep( $due );
				$keys = $this->print_keys( array_diff( $due, $left ), $options );
				if ( $left ) {
					/* translators: %d: number of keys. */
					$this->console->warning( sprintf( _n( '%d key is left. Another sweep may be under way; start this one again later.', '%d keys are left. Another sweep may be under way; start this one again later.', count( $left ), 'key-health' ), count( $left ) ) );
				}
				$status = Status::of_keys( $keys );
				return Status::FINE === $status && $left ? Status::UNKNOWN : $status;
			}
		);
	}

	/**
	 * @param list<string> $due Ids of keys.
	 * @return list<string> Those that are left.
	 */
	private function sweep( array $due ): array {
		$tick = $this->console->steps( __( 'Asking providers', 'key-health' ), count( $due ) );
		$left = $due;
		while ( $left ) {
			$this->engine->watching()->rounds()->round()->run();
			$now = array_values( array_intersect( $left, $this->due() ) );
			if ( count( $now ) === count( $left ) ) {
				return $left;
			}
			for ( $i = count( $now ); $i < count( $left ); $i++ ) {
				$tick();
			}
			$left = $now;
		}
		return array();
	}

	/**
	 * @return list<string> Ids of the keys that are due now.
	 */
	private function due(): array {
		$this->engine->forget();
		$planner = $this->engine->watching()->rounds()->planner();
		$due     = array();
		foreach ( $this->engine->discoverer()->keys() as $key ) {
			$memory = $this->engine->store()->key( $key->id() );
			$plan   = $key->in_use() ? $planner->plan( $key, $memory, $memory->is_about( $this->engine->examiner()->print_of( $key->values() ) ) ) : null;
			if ( null !== $plan && $plan->is_due( $this->engine->clock()->now() ) ) {
				$due[] = $key->id();
			}
		}
		return $due;
	}

	/**
	 * @throws Refused When nobody has allowed it.
	 */
	private function refuse_what_is_not_allowed(): void {
		$settings = new Settings();
		if ( ! $settings->is_on( 'consent' ) ) {
			throw new Refused( 'no_consent', __( 'Nobody was asked: that providers may be asked has to be allowed on the screen Tools > Key Health first. "wp key-health check --all" names their hosts.', 'key-health' ) );
		}
		if ( ! $settings->is_on( 'daily' ) ) {
			throw new Refused( 'switched_off', __( 'Nobody was asked: checks of every day are switched off in the settings of Key Health.', 'key-health' ) );
		}
	}

	/**
	 * @param array<string>        $ids     Of the keys to print.
	 * @param array<string, mixed> $options By name.
	 * @return list<array<string, mixed>> All keys of the report.
	 */
	private function print_keys( array $ids, array $options ): array {
		$keys = Loose::maps( $this->report()['keys'] ?? null );
		$rows = array();
		foreach ( $keys as $key ) {
			if ( in_array( Loose::text( $key, 'id' ), $ids, true ) ) {
				$rows[] = Rows::key( $key );
			}
		}
		$this->items( $options, $rows, Rows::KEY_DEFAULTS, array_keys( Rows::key( array() ) ) );
		if ( ! $rows && 'table' === self::format( $options ) ) {
			$this->console->line( __( 'No key is due.', 'key-health' ) );
		}
		return $keys;
	}
}
