<?php
/**
 * Puts the report about a network together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * From what the last sweep has left in the tables: no site is switched to for a count, and no provider is asked. The shape is
 * `NetworkReport` in src/network/types.ts.
 */
final class Network_Report {

	/** @var Reading */
	private $reading;

	/** @var Counts */
	private $counts;

	/** @var Summary */
	private $summary;

	/** @var Group_List */
	private $groups;

	/** @var Tally_List */
	private $tallies;

	/** @var Hosts */
	private $hosts;

	/** @var array{sweep: callable(): array<string, mixed>, definitions: callable(): list<array<string, mixed>>, fixes: callable(): list<array<string, mixed>>} */
	private $others;

	/**
	 * @param array{sweep: callable(): array<string, mixed>, definitions: callable(): list<array<string, mixed>>, fixes: callable(): list<array<string, mixed>>} $others Parts that others tell.
	 */
	public function __construct( Reading $reading, Counts $counts, Summary $summary, Group_List $groups, Tally_List $tallies, Hosts $hosts, array $others ) {
		$this->reading = $reading;
		$this->counts  = $counts;
		$this->summary = $summary;
		$this->groups  = $groups;
		$this->tallies = $tallies;
		$this->hosts   = $hosts;
		$this->others  = $others;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function report(): array {
		$sites = $this->reading->sites();
		$sweep = ( $this->others['sweep'] )();
		return array(
			'network'     => array(
				'id'    => $this->reading->network(),
				'name'  => $this->reading->network_name(),
				'sites' => $sites,
			),
			'sweep'       => $sweep,
			'definitions' => ( $this->others['definitions'] )(),
			'policy'      => ( new Policy() )->all(),
			'fixes'       => ( $this->others['fixes'] )(),
			'export_urls' => array(
				'csv'  => self::export_url( 'csv' ),
				'json' => self::export_url( 'json' ),
			),
		) + $this->reading->counted( fn(): array => $this->counted( $sites, $sweep ) );
	}

	/**
	 * @param int                  $sites Of the network.
	 * @param array<string, mixed> $sweep Where it is.
	 * @return array<string, mixed>
	 */
	private function counted( int $sites, array $sweep ): array {
		return array(
			'summary' => $this->summary->of( $sites, self::progress( $sweep ) ),
			'groups'  => $this->groups->page( array( 'state' => Group_Rows::BAD ) ),
			'filters' => array(
				'providers' => $this->tallies->filters( 'provider' ),
				'plugins'   => $this->tallies->filters( 'plugin' ),
				'problems'  => $this->counts->problems(),
			),
			'hosts'   => $this->hosts->all( 'none' !== ( $sweep['state'] ?? 'none' ) ),
		);
	}

	/**
	 * @return array{state: string, sentence: string, effect: string, counts: array<string, int>, broken_keys: int} The sentence alone.
	 */
	public function summary(): array {
		return $this->summary->of( $this->reading->sites(), self::progress( ( $this->others['sweep'] )() ) );
	}

	/** For a link: a browser sends the cookie along, and the nonce has to stand in the address. */
	private static function export_url( string $format ): string {
		return add_query_arg(
			array(
				'format'   => $format,
				'_wpnonce' => wp_create_nonce( 'wp_rest' ),
			),
			rest_url( 'key-health/v1/network/export' )
		);
	}

	/**
	 * @param array<string, mixed> $sweep Where it is.
	 * @return array{state: string, total: int, looked: int}
	 */
	private static function progress( array $sweep ): array {
		$number = static function ( string $name ) use ( $sweep ): int {
			return is_int( $sweep[ $name ] ?? null ) ? $sweep[ $name ] : 0;
		};
		return array(
			'state'  => is_string( $sweep['state'] ?? null ) ? $sweep['state'] : 'none',
			'total'  => $number( 'total' ),
			'looked' => $number( 'looked' ),
		);
	}
}
