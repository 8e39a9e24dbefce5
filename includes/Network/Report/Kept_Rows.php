<?php
/**
 * What was counted, as long as nothing has changed since.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Changes;

defined( 'ABSPATH' ) || exit;

/**
 * To count 10,000 sites in several ways takes the database longer than everything else on the screen.
 *
 * @phpstan-import-type Row from Reading
 */
final class Kept_Rows {

	public const OPTION = 'key_health_network_counted';

	/** @var string */
	private $mark;

	/** @var array<string, list<array<string, string>>> */
	private $rows = array();

	/** @var bool */
	private $is_new = false;

	public function __construct() {
		$this->mark = Changes::mark();
		$kept       = Loose::map( get_network_option( null, self::OPTION ) );
		foreach ( '' !== $this->mark && Loose::text( $kept, 'mark' ) === $this->mark ? Loose::map( $kept['rows'] ?? null ) : array() as $query => $rows ) {
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
		if ( $this->is_new && '' !== $this->mark ) {
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
