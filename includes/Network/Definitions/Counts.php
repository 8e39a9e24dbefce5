<?php
/**
 * How many sites use what is defined for all of them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Definitions;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * As the last look at each site has found it: one query for all definitions, one more for the names of some sites of each that hides keys.
 *
 * @phpstan-type Group array{plugin: string, provider: string, kind: string, place: string, key_id: string, blog_id: int, sites: int, hides: int, hidden_keys: int}
 */
final class Counts {

	/** More are no definitions for all sites: each site would have its own. */
	private const MOST = 100;

	private const SAMPLE = 3;

	/** What a plugin only keeps, or a plugin that is gone had, counts for nobody. */
	private const OF_NETWORK = "network_id = %d AND of_site = 0 AND used NOT IN ( 'stored', 'gone' )";

	/** The same value in both places keeps nobody from anything. */
	private const HIDES = "hidden <> '' AND hidden <> fingerprint";

	/** @var Reading */
	private $reading;

	public function __construct( Reading $reading ) {
		$this->reading = $reading;
	}

	/**
	 * @return array
	 * @phpstan-return list<Group> Most sites first.
	 */
	public function groups(): array {
		$sql = 'SELECT plugin, provider, kind, place, MIN( key_id ) AS key_id, MIN( blog_id ) AS blog_id, COUNT( DISTINCT blog_id ) AS sites,'
			. ' COUNT( DISTINCT IF( ' . self::HIDES . ', blog_id, NULL ) ) AS hides,'
			. ' COUNT( DISTINCT IF( ' . self::HIDES . ', hidden, NULL ) ) AS hidden_keys'
			. ' FROM %i WHERE ' . self::OF_NETWORK
			. ' GROUP BY plugin, provider, kind, place ORDER BY sites DESC, plugin, provider, place LIMIT %d';

		$groups = array();
		foreach ( $this->reading->rows( $sql, array( Tables::name( 'uses' ), $this->reading->network(), self::MOST ) ) as $row ) {
			$groups[] = array(
				'plugin'      => $row['plugin'],
				'provider'    => $row['provider'],
				'kind'        => $row['kind'],
				'place'       => $row['place'],
				'key_id'      => $row['key_id'],
				'blog_id'     => (int) $row['blog_id'],
				'sites'       => (int) $row['sites'],
				'hides'       => (int) $row['hides'],
				'hidden_keys' => (int) $row['hidden_keys'],
			);
		}
		return $groups;
	}

	/**
	 * Some of the sites whose own key is hidden.
	 *
	 * @param array $group One of the definitions.
	 * @phpstan-param Group $group
	 * @return list<array<string, string>> With `blog_id`, `name`, `domain`, `path`.
	 */
	public function sample( array $group ): array {
		$sql = 'SELECT DISTINCT s.blog_id, s.name, s.domain, s.path FROM %i AS u JOIN %i AS s ON s.blog_id = u.blog_id'
			. ' WHERE ' . str_replace( array( 'network_id', 'hidden', 'fingerprint' ), array( 'u.network_id', 'u.hidden', 'u.fingerprint' ), self::OF_NETWORK . ' AND ' . self::HIDES )
			. ' AND u.plugin = %s AND u.provider = %s AND u.kind = %s AND u.place = %s ORDER BY s.blog_id LIMIT %d';
		return $this->reading->rows( $sql, array( Tables::name( 'uses' ), Tables::name( 'sites' ), $this->reading->network(), $group['plugin'], $group['provider'], $group['kind'], $group['place'], self::SAMPLE ) );
	}

	/**
	 * Sites that go their own way beside a definition for all, with a key that does not work.
	 *
	 * @return array<string, int> By `plugin/provider`.
	 */
	public function outdated(): array {
		$sql = 'SELECT u.plugin, u.provider, COUNT( DISTINCT u.blog_id ) AS sites FROM %i AS u JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe'
			. " WHERE u.network_id = %d AND u.of_site = 1 AND u.used NOT IN ( 'stored', 'gone' ) AND a.state = 'broken' GROUP BY u.plugin, u.provider";

		$sites = array();
		foreach ( $this->reading->rows( $sql, array( Tables::name( 'uses' ), Tables::name( 'answers' ), $this->reading->network() ) ) as $row ) {
			$sites[ $row['plugin'] . '/' . $row['provider'] ] = (int) $row['sites'];
		}
		return $sites;
	}

	/**
	 * What providers said of values. A key that is bound to sites has an answer for each: the one that most of them got.
	 *
	 * @param list<string> $providers    Ids.
	 * @param list<string> $fingerprints Of main values.
	 * @return array<string, array{verdict: string, checked_at: int}> By `provider fingerprint`.
	 */
	public function answers( array $providers, array $fingerprints ): array {
		$providers    = array_values( array_unique( $providers ) );
		$fingerprints = array_values( array_unique( array_filter( $fingerprints ) ) );
		if ( ! $providers || ! $fingerprints ) {
			return array();
		}
		$sql = 'SELECT provider, fingerprint, severity, COUNT(*) AS n, MAX( probe ) AS probe, MAX( checked_at ) AS checked_at FROM %i'
			. ' WHERE network_id = %d AND provider IN ( ' . self::places( $providers ) . ' ) AND fingerprint IN ( ' . self::places( $fingerprints ) . ' ) AND checked_at > 0'
			. ' GROUP BY provider, fingerprint, severity ORDER BY n, severity DESC';

		$rows = array();
		foreach ( $this->reading->rows( $sql, array_merge( array( Tables::name( 'answers' ), $this->reading->network() ), $providers, $fingerprints ) ) as $row ) {
			$rows[ $row['provider'] . ' ' . $row['fingerprint'] ] = $row;
		}
		$verdicts = $this->verdicts( array_column( $rows, 'probe' ) );
		return array_map(
			static function ( array $row ) use ( $verdicts ): array {
				return array(
					'verdict'    => $verdicts[ $row['probe'] ] ?? '',
					'checked_at' => (int) $row['checked_at'],
				);
			},
			$rows
		);
	}

	/**
	 * @param list<string> $probes Names of sets of values.
	 * @return array<string, string> As they are stored.
	 */
	private function verdicts( array $probes ): array {
		if ( ! $probes ) {
			return array();
		}
		$sql = 'SELECT probe, verdict FROM %i WHERE network_id = %d AND probe IN ( ' . self::places( $probes ) . ' )';
		return Loose::texts( array_column( $this->reading->rows( $sql, array_merge( array( Tables::name( 'answers' ), $this->reading->network() ), $probes ) ), 'verdict', 'probe' ) );
	}

	/**
	 * @param list<string> $values For placeholders.
	 */
	private static function places( array $values ): string {
		return implode( ', ', array_fill( 0, count( $values ), '%s' ) );
	}
}
