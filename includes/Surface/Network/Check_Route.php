<?php
/**
 * The route that asks again now.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Policy;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * What comes out holds for all sites that share the key. What does not fit into the time keeps the answer and the date that it has, and is
 * named.
 */
final class Check_Route extends Network_Routes {

	/** Hosts give a request 30 seconds, and the last question may take ten of them. */
	private const BUDGET_S = 15;

	/** Sites that are read before the time is looked at. */
	private const AT_ONCE = 5;

	public function register(): void {
		$this->route( '/network/check', WP_REST_Server::CREATABLE, 'check', array( Network_Schema::class, 'checked' ), Network_Args::check() );
	}

	/**
	 * @throws Refused Where nothing is named, or what is not of this network, or nobody has allowed it.
	 */
	protected function check( WP_REST_Request $request ): WP_REST_Response {
		$sites  = $this->sites( $request );
		$groups = $this->groups( $request );
		if ( ! $sites && ! $groups ) {
			throw new Refused( 'nothing_named', __( 'Name the keys or the sites that are to be checked again.', 'key-health' ) );
		}
		( new Policy() )->refuse_without_consent();
		$check = $this->engine->network()->sweeping()->check();
		$began = $this->engine->clock()->now();
		foreach ( array_merge( array_map( static fn( string $group ): array => array( array(), array( $group ) ), $groups ), array_map( static fn( array $ids ): array => array( $ids, array() ), array_chunk( $sites, self::AT_ONCE ) ) ) as list( $ids, $keys ) ) {
			if ( $this->engine->clock()->now() >= $began + self::BUDGET_S ) {
				break;
			}
			$check->run( $ids, $keys );
		}
		$report = $this->engine->network()->report();
		return $this->answer( array( 'checked' => $report->reached()->since( $sites, $began ) ) + $report->report()->report() );
	}

	/**
	 * @return list<int> Ids of sites.
	 * @throws Refused When one is not of this network.
	 */
	private function sites( WP_REST_Request $request ): array {
		$ids = array_map( 'intval', array_values( array_filter( (array) $request->get_param( 'sites' ), 'is_numeric' ) ) );
		foreach ( $ids as $id ) {
			$site = get_site( $id );
			if ( null === $site || (int) $site->network_id !== get_current_network_id() ) {
				throw new Refused( 'no_such_site', __( 'This network has no such site.', 'key-health' ), 404 );
			}
		}
		return $ids;
	}

	/**
	 * @return list<string> Ids of groups.
	 * @throws Refused When no site of this network has such a key.
	 */
	private function groups( WP_REST_Request $request ): array {
		$groups = array_values( array_filter( (array) $request->get_param( 'groups' ), 'is_string' ) );
		foreach ( $groups as $group ) {
			if ( ! $this->engine->network()->report()->groups()->has( $group ) ) {
				throw new Refused( 'no_such_key', __( 'No site of this network has this key any more. Reload the page to see what is.', 'key-health' ), 404 );
			}
		}
		return $groups;
	}
}
