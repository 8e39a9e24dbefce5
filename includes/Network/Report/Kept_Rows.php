<?php
/**
 * What was counted, as long as nothing has changed since.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * To count 10,000 sites in several ways takes the database longer than everything else on the screen. A mark of all rows that are counted is
 * made in one pass over each table; what was counted holds as long as that is the same, whoever has written to them.
 *
 * @phpstan-import-type Row from Reading
 */
final class Kept_Rows {

	public const OPTION = 'key_health_network_counted';

	private const MARKS = array(
		'sites'   => "SELECT COUNT(*) AS n, SUM( CRC32( CONCAT_WS( ' ', t.blog_id, t.name, t.domain, t.path, t.severity, t.key_id, t.checked_at, t.looked_at, t.problem ) ) ) AS mark FROM %i AS t WHERE t.network_id = %d",
		'uses'    => "SELECT COUNT(*) AS n, SUM( CRC32( CONCAT_WS( ' ', t.blog_id, t.probe, t.used, t.provider, t.fingerprint, t.plugin ) ) ) AS mark FROM %i AS t WHERE t.network_id = %d",
		'answers' => "SELECT COUNT(*) AS n, SUM( CRC32( CONCAT_WS( ' ', t.probe, t.severity, t.diagnosis, t.reason, t.checked_at, t.first_refused, t.last_ok, t.sweep ) ) ) AS mark FROM %i AS t WHERE t.network_id = %d",
	);

	/** @var string */
	private $mark;

	/** @var array<string, list<array<string, string>>> */
	private $rows = array();

	/** @var bool */
	private $is_new = false;

	/**
	 * @param Reading $reading Reads the tables.
	 */
	public function __construct( Reading $reading ) {
		$marks = array();
		foreach ( self::MARKS as $table => $sql ) {
			$marks[] = $reading->rows( $sql, array( Tables::name( $table ), $reading->network() ) );
		}
		$this->mark = md5( (string) wp_json_encode( $marks ) );
		$kept       = Loose::map( get_network_option( null, self::OPTION ) );
		foreach ( Loose::text( $kept, 'mark' ) === $this->mark ? Loose::map( $kept['rows'] ?? null ) : array() as $query => $rows ) {
			$this->rows[ $query ] = array_map( array( self::class, 'texts' ), Loose::maps( $rows ) );
		}
	}

	/**
	 * @param string               $query Names it.
	 * @param callable(): list<Row> $read  Reads them.
	 * @return list<array<string, string>>
	 * @phpstan-return list<Row>
	 */
	public function rows( string $query, callable $read ): array {
		if ( ! isset( $this->rows[ $query ] ) ) {
			$this->rows[ $query ] = $read();
			$this->is_new         = true;
		}
		return $this->rows[ $query ];
	}

	/** For the next time. */
	public function keep(): void {
		if ( $this->is_new ) {
			update_network_option(
				get_current_network_id(),
				self::OPTION,
				array(
					'mark' => $this->mark,
					'rows' => $this->rows,
				)
			);
		}
	}

	/**
	 * @param array<string, mixed> $row As it was kept.
	 * @return array<string, string>
	 * @phpstan-return Row
	 */
	private static function texts( array $row ): array {
		return array_map( array( Loose::class, 'text' ), $row );
	}
}
