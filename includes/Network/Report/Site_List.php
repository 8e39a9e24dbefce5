<?php
/**
 * The sites of the network, a page at a time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Health\Key_View;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * Four queries for a page, however many sites there are.
 *
 * @phpstan-import-type Row from Reading
 * @phpstan-import-type Asked from Site_Filter
 * @phpstan-type Site_Key array{key_id: string, group: string, provider: string, plugin: string, last4: string, state: string}
 * @phpstan-type Site_Row array{id: int, name: string, address: string, url: string, state: string, what: string, keys: list<Site_Key>, checked_at: string|null, looked_at: string|null, problem: string|null}
 */
final class Site_List {

	public const PER_PAGE = 20;
	public const MOST     = 100;

	/** @var Reading */
	private $reading;

	/** @var Uses */
	private $uses;

	/** @var Answer_Words */
	private $words;

	/** @var Site_Names */
	private $names;

	public function __construct( Reading $reading, Uses $uses, Answer_Words $words, Site_Names $names ) {
		$this->reading = $reading;
		$this->uses    = $uses;
		$this->words   = $words;
		$this->names   = $names;
	}

	/**
	 * @param array $asked `SitesQuery` in src/network/types.ts.
	 * @phpstan-param Asked $asked
	 * @return array{rows: list<array<string, mixed>>, total: int, page: int, per_page: int}
	 * @phpstan-return array{rows: list<Site_Row>, total: int, page: int, per_page: int}
	 */
	public function page( array $asked ): array {
		$filter   = new Site_Filter( $asked, $this->reading->network() );
		$per_page = max( 1, min( self::MOST, $asked['per_page'] ?? self::PER_PAGE ) );
		$page     = max( 1, $asked['page'] ?? 1 );
		$total    = $this->reading->number( 'SELECT COUNT(*) AS n FROM %i AS s WHERE ' . $filter->sql(), array_merge( array( Tables::name( 'sites' ) ), $filter->args() ) );
		$skipped  = ( $page - 1 ) * $per_page;
		$order    = Site_Filter::order( $asked['orderby'] ?? 'state', $asked['order'] ?? 'asc' );
		$rows     = $skipped >= $total ? array() : $this->reading->rows(
			// Rows are read of this page only; the order comes from the index.
			"SELECT s.* FROM %i AS s JOIN ( SELECT s.blog_id FROM %i AS s WHERE {$filter->sql()} ORDER BY $order LIMIT %d, %d ) AS p ON p.blog_id = s.blog_id ORDER BY $order",
			array_merge( array( Tables::name( 'sites' ), Tables::name( 'sites' ) ), $filter->args(), array( $skipped, $per_page ) )
		);
		return array(
			'rows'     => $this->shown( $rows ),
			'total'    => $total,
			'page'     => $page,
			'per_page' => $per_page,
		);
	}

	/**
	 * @param array $rows Of the table.
	 * @phpstan-param list<Row> $rows
	 * @return list<array<string, mixed>> `SiteRow` in src/network/types.ts.
	 * @phpstan-return list<Site_Row>
	 */
	public function shown( array $rows ): array {
		$uses  = $this->uses->of( array_map( 'intval', array_column( $rows, 'blog_id' ) ) );
		$worst = array();
		foreach ( $rows as $row ) {
			$worst[ $row['blog_id'] ] = self::worst( $row, $uses[ (int) $row['blog_id'] ] );
		}
		$verdicts = $this->uses->verdicts( array_column( array_filter( $worst ), 'probe' ) );
		$shown    = array();
		foreach ( $rows as $row ) {
			$use     = $worst[ $row['blog_id'] ];
			$shown[] = $this->names->of( $row ) + array(
				'state'      => Severity::state( (int) $row['severity'] ),
				'what'       => null === $use ? '' : $this->words->title( $use, $verdicts[ $use['probe'] ] ?? '' ),
				'keys'       => array_map( array( $this, 'key' ), $uses[ (int) $row['blog_id'] ] ),
				'checked_at' => self::time( $row['checked_at'] ),
				'looked_at'  => self::time( $row['looked_at'] ),
				'problem'    => Problems::sentence( $row['problem'] ),
			);
		}
		return $shown;
	}

	/** ISO 8601, or null for never. */
	public static function time( string $seconds ): ?string {
		return (int) $seconds > 0 ? Key_View::iso( (int) $seconds ) : null;
	}

	/**
	 * The key that makes the state of the site; null where nothing is wrong.
	 *
	 * @param array $row  A site.
	 * @param array $uses Its keys, the worst first.
	 * @phpstan-param Row $row
	 * @phpstan-param list<Row> $uses
	 * @phpstan-return Row|null
	 */
	private static function worst( array $row, array $uses ): ?array {
		if ( ! in_array( Severity::state( (int) $row['severity'] ), array( 'broken', 'attention', 'unknown' ), true ) ) {
			return null;
		}
		foreach ( $uses as $use ) {
			if ( $use['key_id'] === $row['key_id'] && $use['severity'] === $row['severity'] ) {
				return $use;
			}
		}
		return isset( $uses[0] ) && $uses[0]['severity'] === $row['severity'] ? $uses[0] : null;
	}

	/**
	 * @param array $use A use of a key.
	 * @phpstan-param Row $use
	 * @return array{key_id: string, group: string, provider: string, plugin: string, last4: string, state: string}
	 */
	private function key( array $use ): array {
		return array(
			'key_id'   => $use['key_id'],
			'group'    => Uses::group( $use ),
			'provider' => $this->words->provider( $use['provider'] ),
			'plugin'   => $this->words->plugin( $use['plugin'] ),
			'last4'    => $use['last4'],
			'state'    => Severity::state( (int) $use['severity'] ),
		);
	}
}
