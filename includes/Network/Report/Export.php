<?php
/**
 * All sites and their keys, as a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * Piece by piece: ten thousand sites take no more memory than some hundred. No value of a key is in it.
 *
 * @phpstan-import-type Site_Row from Site_List
 */
final class Export {

	/** Sites at a time. */
	private const BATCH = 250;

	public const COLUMNS = array( 'site_id', 'name', 'address', 'state', 'what', 'problem', 'key_id', 'provider', 'plugin', 'key_state', 'last4', 'group', 'checked_at', 'looked_at' );

	/** What a spreadsheet program reads as the beginning of a formula: owasp.org/www-community/attacks/CSV_Injection. */
	private const FORMULA = '/^[\s]*[=+\-@\t\r\n|%]/u';

	/** @var Reading */
	private $reading;

	/** @var Site_List */
	private $sites;

	public function __construct( Reading $reading, Site_List $sites ) {
		$this->reading = $reading;
		$this->sites   = $sites;
	}

	/**
	 * One line for each key; a site without any has one, too. Begins with a mark without which spreadsheet programs do not read UTF-8.
	 *
	 * @return \Generator<int, string> Pieces of the file.
	 */
	public function csv(): \Generator {
		yield "\xEF\xBB\xBF" . self::line( self::COLUMNS );
		foreach ( $this->all() as $site ) {
			$lines = '';
			foreach ( $site['keys'] ? $site['keys'] : array( null ) as $key ) {
				$lines .= self::line( self::cells( $site, $key ) );
			}
			yield $lines;
		}
	}

	/**
	 * @return \Generator<int, string> Pieces of the file: `{ network, sites: SiteRow[] }`.
	 */
	public function json(): \Generator {
		$flags   = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
		$network = array(
			'id'   => $this->reading->network(),
			'name' => $this->reading->network_name(),
		);
		$between = "\n";
		yield '{"network":' . wp_json_encode( $network, $flags ) . ',"sites":[';
		foreach ( $this->all() as $site ) {
			yield $between . wp_json_encode( $site, $flags );
			$between = ",\n";
		}
		yield "\n]}\n";
	}

	/**
	 * @return \Generator<int, array<string, mixed>> `SiteRow` in src/network/types.ts.
	 * @phpstan-return \Generator<int, Site_Row>
	 */
	public function all(): \Generator {
		$last = 0;
		do {
			$rows = $this->reading->rows( 'SELECT s.* FROM %i AS s WHERE s.network_id = %d AND s.blog_id > %d ORDER BY s.blog_id LIMIT %d', array( Tables::name( 'sites' ), $this->reading->network(), $last, self::BATCH ) );
			foreach ( $this->sites->shown( $rows ) as $site ) {
				$last = $site['id'];
				yield $site;
			}
		} while ( count( $rows ) === self::BATCH );
	}

	/** A text that no spreadsheet program takes for a formula. */
	public static function cell( string $text ): string {
		return 1 === preg_match( self::FORMULA, $text ) ? "'" . $text : $text;
	}

	/**
	 * @param array      $site A site.
	 * @param array|null $key  One of its keys.
	 * @phpstan-param Site_Row $site
	 * @phpstan-param array{key_id: string, group: string, provider: string, plugin: string, last4: string, state: string}|null $key
	 * @return list<string> In the order of COLUMNS.
	 */
	private static function cells( array $site, ?array $key ): array {
		return array(
			(string) $site['id'],
			$site['name'],
			$site['address'],
			$site['state'],
			$site['what'],
			(string) $site['problem'],
			$key['key_id'] ?? '',
			$key['provider'] ?? '',
			$key['plugin'] ?? '',
			$key['state'] ?? '',
			$key['last4'] ?? '',
			$key['group'] ?? '',
			(string) $site['checked_at'],
			(string) $site['looked_at'],
		);
	}

	/**
	 * RFC 4180.
	 *
	 * @param list<string> $cells Cells.
	 */
	public static function line( array $cells ): string {
		return implode(
			',',
			array_map(
				static function ( string $cell ): string {
					return '"' . str_replace( '"', '""', self::cell( $cell ) ) . '"';
				},
				$cells
			)
		) . "\r\n";
	}
}
