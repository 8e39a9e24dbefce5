<?php
/**
 * Keys by provider or by plugin, counted.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * There are as many as providers or plugins in use: few, however many sites there are.
 *
 * @phpstan-type Tally array{id: string, name: string, keys: int, sites: int, states: array<string, int>}
 */
final class Tally_List {

	/** @var Reading */
	private $reading;

	/** @var Answer_Words */
	private $words;

	public function __construct( Reading $reading, Answer_Words $words ) {
		$this->reading = $reading;
		$this->words   = $words;
	}

	/**
	 * @param string $by       `provider` or `plugin`.
	 * @param int    $page     From 1.
	 * @param int    $per_page How many.
	 * @return array{rows: list<array<string, mixed>>, total: int, page: int, per_page: int} `Paged<Tally>` in src/network/types.ts.
	 * @phpstan-return array{rows: list<Tally>, total: int, page: int, per_page: int}
	 */
	public function page( string $by, int $page, int $per_page ): array {
		$per_page = max( 1, min( Group_List::MOST, $per_page ) );
		$page     = max( 1, $page );
		$all      = $this->all( 'plugin' === $by ? 'plugin' : 'provider' );
		return array(
			'rows'     => array_slice( $all, ( $page - 1 ) * $per_page, $per_page ),
			'total'    => count( $all ),
			'page'     => $page,
			'per_page' => $per_page,
		);
	}

	/**
	 * By what the list of sites can be narrowed.
	 *
	 * @param 'provider'|'plugin' $by Which.
	 * @return list<array{id: string, name: string, sites: int}> By name.
	 */
	public function filters( string $by ): array {
		$filters = array();
		foreach ( $this->reading->rows( "SELECT u.$by AS id, COUNT( DISTINCT u.blog_id ) AS sites FROM %i AS u WHERE u.network_id = %d GROUP BY u.$by", array( Tables::name( 'uses' ), $this->reading->network() ) ) as $row ) {
			$filters[] = array(
				'id'    => $row['id'],
				'name'  => $this->name( $by, $row['id'] ),
				'sites' => (int) $row['sites'],
			);
		}
		usort(
			$filters,
			static function ( array $one, array $other ): int {
				return strcasecmp( $one['name'], $other['name'] ) ?: strcmp( $one['id'], $other['id'] );
			}
		);
		return $filters;
	}

	/**
	 * Those with most broken keys first, then those of most sites.
	 *
	 * @param 'provider'|'plugin' $by Which.
	 * @return list<array<string, mixed>>
	 * @phpstan-return list<Tally>
	 */
	private function all( string $by ): array {
		$tallies = array();
		foreach ( $this->filters( $by ) as $filter ) {
			$tallies[ $filter['id'] ] = $filter + array(
				'keys'   => 0,
				'states' => array_fill_keys( array_slice( Severity::STATES, 0, 5 ), 0 ),
			);
		}
		foreach ( $this->reading->rows(
			"SELECT g.id, g.severity, COUNT(*) AS n FROM ( SELECT u.$by AS id, MIN( " . Reading::SEVERITY . ' ) AS severity FROM ( SELECT DISTINCT u.plugin, u.provider, u.fingerprint, u.network_id, u.probe FROM %i AS u'
			. " WHERE u.network_id = %d AND u.fingerprint <> '' ) AS u LEFT JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe GROUP BY u.$by, u.provider, u.fingerprint ) AS g GROUP BY g.id, g.severity",
			array( Tables::name( 'uses' ), $this->reading->network(), Tables::name( 'answers' ) )
		) as $row ) {
			if ( isset( $tallies[ $row['id'] ] ) ) {
				$tallies[ $row['id'] ]['keys'] += (int) $row['n'];

				$tallies[ $row['id'] ]['states'][ Severity::state( (int) $row['severity'] ) ] += (int) $row['n'];
			}
		}
		usort(
			$tallies,
			static function ( array $one, array $other ): int {
				return array( $other['states']['broken'], $other['sites'], $one['name'] ) <=> array( $one['states']['broken'], $one['sites'], $other['name'] );
			}
		);
		return $tallies;
	}

	private function name( string $by, string $id ): string {
		return 'plugin' === $by ? $this->words->plugin( $id ) : $this->words->provider( $id );
	}
}
