<?php
/**
 * `wp key-health list`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class List_Command extends Command {

	/**
	 * Lists the keys of this site, or of all sites of the network, and what is known of them.
	 *
	 * Asks no provider: it prints what the last checks have said.
	 *
	 * ## OPTIONS
	 *
	 * [--network]
	 * : What the last look at all sites of the network has found.
	 *
	 * [--by=<what>]
	 * : With --network: keys, each once with the number of sites that share it, or sites.
	 * ---
	 * default: key
	 * options:
	 *   - key
	 *   - site
	 * ---
	 *
	 * [--state=<state>]
	 * : Only keys, or sites, in this state.
	 * ---
	 * options:
	 *   - broken
	 *   - attention
	 *   - unknown
	 *   - working
	 *   - unchecked
	 * ---
	 *
	 * [--fields=<fields>]
	 * : Which columns, with commas: id, provider, plugin, connection, in_use, state, diagnosis, reason, confidence, title, meaning, effect, last4, place, checked_at, since, last_ok_at, expires_at.
	 * With --network: id, provider, plugins, state, diagnosis, reason, sites, title, meaning, place, last4, checked_at, fixable. Of sites:
	 * id, name, address, state, what, problem, keys, checked_at, looked_at, url.
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
	 * 0  No listed key that a plugin uses is known to be broken, and all of them have been checked.
	 * 1  At least one of them is broken.
	 * 2  None is broken, but at least one could not be checked or was never checked; or the command was not understood.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health list
	 *     wp key-health list --state=broken --format=ids
	 *     wp key-health list --fields=id,state,place,last4 --format=csv
	 *     wp key-health list --network --state=broken
	 *     wp key-health list --network --by=site --format=csv
	 *
	 * @param list<string>         $args    None.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $options ): int {
				return self::is_on( $options, 'network' ) ? $this->network( $options ) : $this->list( $options );
			}
		);
	}

	/**
	 * @param array<string, mixed> $options By name.
	 */
	private function list( array $options ): int {
		$report = $this->report();
		$state  = self::text( $options, 'state' );
		$keys   = array_values(
			array_filter(
				Loose::maps( $report['keys'] ?? null ),
				static function ( array $key ) use ( $state ): bool {
					return '' === $state || Loose::text( $key, 'state' ) === $state;
				}
			)
		);
		$this->items( $options, array_map( array( Rows::class, 'key' ), $keys ), Rows::KEY_DEFAULTS, array_keys( Rows::key( array() ) ) );
		if ( 'table' === self::format( $options ) ) {
			$this->console->line( Loose::text( $report, 'summary', 'sentence' ) );
		}
		return Status::of_keys( $keys );
	}

	/**
	 * @param array<string, mixed> $options By name.
	 * @throws Refused Where there is no network.
	 */
	private function network( array $options ): int {
		if ( ! is_multisite() ) {
			throw new Refused( 'no_network', __( 'This is a single site. Leave --network out.', 'key-health' ) );
		}
		$is_sites = 'site' === self::text( $options, 'by' );
		$state    = self::text( $options, 'state' );
		$list     = new Network_Lists( $this->engine->network()->report() );
		$rows     = $is_sites ? $list->sites( $state ) : $list->keys( $state );
		$summary  = $list->summary();
		$this->items( $options, $rows, $is_sites ? Network_Lists::SITE_DEFAULTS : Network_Lists::KEY_DEFAULTS, $is_sites ? Network_Lists::SITE_FIELDS : Network_Lists::KEY_FIELDS );
		if ( 'table' === self::format( $options ) ) {
			$this->console->line( trim( Loose::text( $summary, 'sentence' ) . ' ' . Loose::text( $summary, 'effect' ) ) );
		}
		return '' === $state ? $list->status() : Status::of_checked( $rows );
	}
}
