<?php
/**
 * The keys of some sites, and how it stands with them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Plain_Text;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 */
final class Uses {

	/** @var Reading */
	private $reading;

	public function __construct( Reading $reading ) {
		$this->reading = $reading;
	}

	/**
	 * Those in use first, the worst first.
	 *
	 * @param list<int> $blog_ids Of sites.
	 * @return array<int, list<array<string, string>>> By site. The verdict is not among it: `verdicts()`.
	 * @phpstan-return array<int, list<Row>>
	 */
	public function of( array $blog_ids ): array {
		$uses = array_fill_keys( $blog_ids, array() );
		if ( ! $blog_ids ) {
			return $uses;
		}
		$sql  = 'SELECT u.*, ' . Reading::IN_USE . ' AS in_use, ' . Reading::SEVERITY . ' AS severity, a.diagnosis, a.reason, a.checked_at, a.first_refused, a.last_ok'
			. ' FROM %i AS u LEFT JOIN %i AS a ON a.network_id = u.network_id AND a.probe = u.probe'
			. ' WHERE u.network_id = %d AND u.blog_id IN ( ' . implode( ', ', array_fill( 0, count( $blog_ids ), '%d' ) ) . ' )'
			. ' ORDER BY u.blog_id, in_use DESC, severity, u.key_id';
		$args = array_merge( array( Tables::name( 'uses' ), Tables::name( 'answers' ), $this->reading->network() ), $blog_ids );
		foreach ( $this->reading->rows( $sql, $args ) as $use ) {
			$uses[ (int) $use['blog_id'] ][] = $use;
		}
		return $uses;
	}

	/**
	 * @param list<string> $probes Names of sets of values.
	 * @return array<string, string> What providers said, as it is stored, by set of values.
	 */
	public function verdicts( array $probes ): array {
		$probes = array_values( array_unique( array_filter( $probes, static fn( string $text ): bool => '' !== $text ) ) );
		if ( ! $probes ) {
			return array();
		}
		$sql      = 'SELECT probe, verdict FROM %i WHERE network_id = %d AND probe IN ( ' . implode( ', ', array_fill( 0, count( $probes ), '%s' ) ) . ' )';
		$verdicts = array();
		foreach ( $this->reading->rows( $sql, array_merge( array( Tables::name( 'answers' ), $this->reading->network() ), $probes ) ) as $row ) {
			$verdicts[ $row['probe'] ] = $row['verdict'];
		}
		return $verdicts;
	}

	/**
	 * @param list<int> $blog_ids Of sites.
	 * @return array<int, array<string, string>> Name and address by site.
	 */
	public function sites( array $blog_ids ): array {
		if ( ! $blog_ids ) {
			return array();
		}
		$sql   = 'SELECT blog_id, name, domain, path FROM %i WHERE network_id = %d AND blog_id IN ( ' . implode( ', ', array_fill( 0, count( $blog_ids ), '%d' ) ) . ' )';
		$sites = array();
		foreach ( $this->reading->rows( $sql, array_merge( array( Tables::name( 'sites' ), $this->reading->network() ), $blog_ids ) ) as $row ) {
			$sites[ (int) $row['blog_id'] ] = $row;
		}
		return $sites;
	}

	/**
	 * Id of the key that it shares with other sites; '' where there is no value.
	 *
	 * @param array $row A use of a key.
	 * @phpstan-param Row $row
	 */
	public static function group( array $row ): string {
		return '' === $row['fingerprint'] ? '' : Group_Id::of( $row['provider'], $row['fingerprint'] );
	}

	/** Names of connections are anybody's. */
	public static function plain( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', Plain_Text::of( $text ) ) );
	}
}
