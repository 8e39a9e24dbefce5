<?php
/**
 * Many rows of a table of ours in few statements.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

final class Bulk {

	private const AT_ONCE = 100;

	private const TRIES = 2;

	/** @var string */
	private $table;

	public function __construct( string $table ) {
		$this->table = $table;
	}

	/**
	 * Puts rows in. Where one with the same key is there, it gets what is named.
	 *
	 * @param list<array<string, string|int>> $rows    All with the same columns.
	 * @param list<string>                    $updated Columns that a row that is there gets; none to leave it alone.
	 */
	public function put( array $rows, array $updated ): void {
		foreach ( array_chunk( $rows, self::AT_ONCE ) as $some ) {
			// Workers beside this one may hold rows for a moment: what is given up then can be had at once.
			for ( $try = 0; $try < self::TRIES; $try++ ) {
				if ( $this->write( $some, $updated ) ) {
					continue 2;
				}
			}
			// The others are not to suffer from one that the database refuses.
			foreach ( count( $some ) > 1 ? $some : array() as $row ) {
				$this->write( array( $row ), $updated );
			}
		}
	}

	/**
	 * @param non-empty-list<array<string, string|int>> $rows    All with the same columns.
	 * @param list<string>                              $updated Columns.
	 */
	private function write( array $rows, array $updated ): bool {
		$columns = array_keys( $rows[0] );
		$values  = array();
		$marks   = array();
		foreach ( $rows as $row ) {
			$marks[] = '(' . implode( ',', array_map( static fn( $value ): string => is_int( $value ) ? '%d' : '%s', array_values( $row ) ) ) . ')';
			$values  = array_merge( $values, array_values( $row ) );
		}
		$sql = ( $updated ? 'INSERT' : 'INSERT IGNORE' ) . ' INTO {' . $this->table . '} (' . implode( ',', $columns ) . ') VALUES ' . implode( ',', $marks );
		if ( $updated ) {
			$sql .= ' ON DUPLICATE KEY UPDATE ' . implode( ',', array_map( static fn( string $column ): string => "$column=VALUES($column)", $updated ) );
		}
		return -1 !== Query::change( $sql, ...$values );
	}
}
