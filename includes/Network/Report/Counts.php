<?php
/**
 * How many sites stand how, and what stops them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Stop array{purpose: string, keys: int, sites: int, most: int, group: string}
 */
final class Counts {

	private const JOIN = 'FROM %i AS a JOIN %i AS u ON u.network_id = a.network_id AND u.probe = a.probe WHERE a.network_id = %d AND a.severity = %d AND ' . Reading::IN_USE;

	/** A backup whose primary works stops nothing, and what is routed is a part only. */
	private const STOPS = self::JOIN . " AND u.used = 'primary'";

	/** A key that is missing has no fingerprint: each place is one of its own. */
	private const ONE_KEY = "CONCAT( u.provider, ' ', IF( u.fingerprint = '', CONCAT( u.blog_id, ' ', u.key_id ), u.fingerprint ) )";

	/** @var Reading */
	private $reading;

	/** @var Answer_Words */
	private $words;

	public function __construct( Reading $reading, Answer_Words $words ) {
		$this->reading = $reading;
		$this->words   = $words;
	}

	/**
	 * Sites by state. One that nobody has looked at yet is not checked.
	 *
	 * @param int $sites All sites that count.
	 * @return array<string, int>
	 */
	public function states( int $sites ): array {
		$counts = array_fill_keys( Severity::STATES, 0 );
		foreach ( $this->reading->rows( 'SELECT s.severity, COUNT(*) AS n FROM %i AS s WHERE s.network_id = %d GROUP BY s.severity', array( Tables::name( 'sites' ), $this->reading->network() ) ) as $row ) {
			$counts[ Severity::state( (int) $row['severity'] ) ] += (int) $row['n'];
		}
		$counts['unchecked'] += max( 0, $sites - array_sum( $counts ) );
		return $counts;
	}

	/** Sites that could not be read. */
	public function problems(): int {
		return $this->reading->number( "SELECT COUNT(*) AS n FROM %i AS s WHERE s.network_id = %d AND s.problem <> ''", array( Tables::name( 'sites' ), $this->reading->network() ) );
	}

	/** Of those that could not be read, the ones of which nothing else is known. */
	public function unreadable(): int {
		return $this->reading->number( "SELECT COUNT(*) AS n FROM %i AS s WHERE s.network_id = %d AND s.severity = %d AND s.problem <> ''", array( Tables::name( 'sites' ), $this->reading->network(), Severity::of( 'unknown' ) ) );
	}

	/** Broken keys in use, each once. */
	public function broken_keys(): int {
		return $this->reading->number( 'SELECT COUNT( DISTINCT ' . self::ONE_KEY . ' ) AS n ' . self::JOIN, $this->args( 'broken' ) );
	}

	/** Broken keys that stop no site: none has them as its primary key. */
	public function spare_keys(): int {
		return $this->broken_keys() - $this->reading->number( 'SELECT COUNT( DISTINCT ' . self::ONE_KEY . ' ) AS n ' . self::STOPS, $this->args( 'broken' ) );
	}

	/**
	 * What broken keys stop, mail first.
	 *
	 * @param list<string> $purposes In which order.
	 * @return list<array{purpose: string, keys: int, sites: int, most: int, group: string}> `most`: sites that share the one key that most share, `group`.
	 */
	public function stops( array $purposes ): array {
		$by    = array_fill_keys( $purposes, array() );
		$stops = array();
		foreach ( $this->reading->rows( 'SELECT DISTINCT u.provider, u.plugin ' . self::STOPS, $this->args( 'broken' ) ) as $pair ) {
			$by[ $this->words->purpose( $pair['provider'], $pair['plugin'] ) ][] = $pair;
		}
		foreach ( array_filter( $by ) as $purpose => $pairs ) {
			$sql  = self::STOPS . ' AND ( ' . implode( ' OR ', array_fill( 0, count( $pairs ), 'u.provider = %s AND u.plugin = %s' ) ) . ' )';
			$args = $this->args( 'broken' );
			foreach ( $pairs as $pair ) {
				array_push( $args, $pair['provider'], $pair['plugin'] );
			}
			$all     = $this->reading->rows( 'SELECT COUNT( DISTINCT ' . self::ONE_KEY . ' ) AS k, COUNT( DISTINCT u.blog_id ) AS sites ' . $sql, $args );
			$most    = $this->reading->rows( 'SELECT u.provider, u.fingerprint, COUNT( DISTINCT u.blog_id ) AS sites ' . $sql . " AND u.fingerprint <> '' GROUP BY u.provider, u.fingerprint ORDER BY sites DESC LIMIT 1", $args );
			$stops[] = array(
				'purpose' => (string) $purpose,
				'keys'    => (int) ( $all[0]['k'] ?? 0 ),
				'sites'   => (int) ( $all[0]['sites'] ?? 0 ),
				'most'    => (int) ( $most[0]['sites'] ?? 0 ),
				'group'   => isset( $most[0] ) ? Group_Id::of( $most[0]['provider'], $most[0]['fingerprint'] ) : '',
			);
		}
		return $stops;
	}

	/**
	 * Why sites could not be checked, where it has one cause for all.
	 *
	 * @return array{provider: string, diagnosis: string}|null
	 */
	public function one_cause(): ?array {
		$causes = $this->reading->rows( 'SELECT DISTINCT u.provider, a.diagnosis ' . self::JOIN . ' LIMIT 2', $this->args( 'unknown' ) );
		return 1 !== count( $causes ) ? null : array(
			'provider'  => $this->words->provider( $causes[0]['provider'] ),
			'diagnosis' => $causes[0]['diagnosis'],
		);
	}

	/**
	 * Keys that nobody has asked about because there are more of them than their provider is asked about on one day.
	 *
	 * @return list<array{provider: string, keys: int, a_day: int}>
	 */
	public function waiting(): array {
		$sql     = 'SELECT u.provider, COUNT( DISTINCT u.probe ) AS n, COUNT( DISTINCT IF( COALESCE( a.checked_at, 0 ) = 0, u.probe, NULL ) ) AS open'
			. " FROM %i AS u LEFT JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe WHERE u.network_id = %d AND u.fingerprint <> '' AND " . Reading::IN_USE . ' GROUP BY u.provider';
		$waiting = array();
		foreach ( $this->reading->rows( $sql, array( Tables::name( 'uses' ), Tables::name( 'answers' ), $this->reading->network() ) ) as $row ) {
			$a_day = $this->words->requests_a_day( $row['provider'] );
			if ( $a_day > 0 && (int) $row['n'] > $a_day && (int) $row['open'] > 0 ) {
				$waiting[] = array(
					'provider' => $this->words->provider( $row['provider'] ),
					'keys'     => (int) $row['open'],
					'a_day'    => $a_day,
				);
			}
		}
		return $waiting;
	}

	/**
	 * @return list<int|string> For the placeholders of JOIN.
	 */
	private function args( string $state ): array {
		return array( Tables::name( 'answers' ), Tables::name( 'uses' ), $this->reading->network(), Severity::of( $state ) );
	}
}
