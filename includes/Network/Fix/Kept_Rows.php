<?php
/**
 * Keeps the bytes that stood where a fix writes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Key_Writer;
use KeyHealth\Health\Backup_Box;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Encrypted with a key that is not in the database. Beside it stand marks of what was written, which tell whether that is still there.
 *
 * @phpstan-import-type Copy from Key_Writer
 * @phpstan-type Opened array{rows: array<string, Secret>, absent: array<string, Secret>, values: array<string, Secret>, marks: array<string, string>, row_marks: array<string, string>}
 */
final class Kept_Rows {

	/** @var Backup_Box */
	private $box;

	public function __construct( Backup_Box $box ) {
		$this->box = $box;
	}

	/**
	 * To be called before anything is written.
	 *
	 * @param Key_Writer   $writer Of the site.
	 * @param Key          $key    The key.
	 * @param list<string> $names  Fields that are about to be written.
	 */
	public function closed( Key_Writer $writer, Key $key, array $names ): string {
		$rows   = array();
		$absent = array();
		foreach ( $writer->rows( $key, $names ) as $name => $row ) {
			if ( null === $row['bytes'] ) {
				$absent[ $name ] = new Secret( '' );
			} else {
				$rows[ $name ] = $row['bytes'];
			}
		}
		$values = $writer->current( $key, $names );
		return (string) wp_json_encode( array( 'box' => $this->box->closed( compact( 'rows', 'absent', 'values' ) ) ) );
	}

	/**
	 * The same, with marks of what stands there now.
	 *
	 * @param string       $kept   What is kept.
	 * @param Key_Writer   $writer Of the site.
	 * @param Key          $key    The key.
	 * @param list<string> $names  Fields that were written.
	 */
	public function marked( string $kept, Key_Writer $writer, Key $key, array $names ): string {
		$mark      = array( $this->box, 'mark' );
		$row_marks = array();
		foreach ( $writer->rows( $key, $names ) as $name => $row ) {
			$row_marks[ $name ] = null === $row['bytes'] ? '' : $this->box->mark( $row['bytes'] );
		}
		return (string) wp_json_encode(
			array(
				'box'       => Loose::text( json_decode( $kept, true ), 'box' ),
				'marks'     => array_map( $mark, $writer->current( $key, $names ) ),
				'row_marks' => $row_marks,
			)
		);
	}

	/**
	 * @return array|null
	 * @phpstan-return Opened|null Null when it cannot be opened.
	 */
	public function opened( string $kept ): ?array {
		$stored = json_decode( $kept, true );
		$sets   = $this->box->opened( Loose::text( $stored, 'box' ) );
		return null === $sets || ! is_array( $stored ) ? null : array(
			'rows'      => $sets['rows'] ?? array(),
			'absent'    => $sets['absent'] ?? array(),
			'values'    => $sets['values'] ?? array(),
			'marks'     => Loose::texts( $stored['marks'] ?? null ),
			'row_marks' => Loose::texts( $stored['row_marks'] ?? null ),
		);
	}

	/**
	 * Puts the old bytes back. Where somebody has changed other settings of the row since, those stay.
	 *
	 * @param Key_Writer $writer  Of the site.
	 * @param Key        $key     As it is found now.
	 * @param array      $kept    What is kept.
	 * @param bool       $is_ours Whether what stands there is known to be what was written.
	 * @phpstan-param Opened $kept
	 * @return string `back`; `back_among_others` where the row was changed since; `changed` when the value is somebody else's, and nothing was done; `failed` when it should be back and is not.
	 */
	public function put_back( Key_Writer $writer, Key $key, array $kept, bool $is_ours ): string {
		$names = array_map( 'strval', array_keys( $kept['values'] ) );
		$now   = $writer->rows( $key, $names );
		$old   = array();
		foreach ( $now as $name => $row ) {
			$old[ $name ] = array(
				'place' => $row['place'],
				'bytes' => $kept['rows'][ $name ] ?? null,
			);
		}
		if ( array_diff_key( $old, $kept['rows'] + $kept['absent'] ) ) {
			return 'changed';
		}
		if ( $writer->is_as( $old ) ) {
			return 'back';
		}
		if ( $this->are_marked( $now, $kept['row_marks'] ) ) {
			$writer->put_back( $old );
			if ( $writer->is_as( $old ) ) {
				return 'back';
			}
			// Somebody has saved another setting of the row at that moment: the value alone is put back.
		}
		$current = $writer->current( $key, $names );
		if ( self::are_same( $current, $kept['values'] ) ) {
			return 'back_among_others';
		}
		if ( ! $is_ours && ! $this->holds( $current, $kept['marks'] ) ) {
			return 'changed';
		}
		$writer->write( $key, $kept['values'], true );
		if ( $writer->is_as( $old ) ) {
			return 'back';
		}
		return self::are_same( $writer->current( $key, $names ), $kept['values'] ) ? 'back_among_others' : 'failed';
	}

	/**
	 * @param array<string, Secret> $values Some, by field name.
	 * @param array<string, Secret> $others Others.
	 */
	public static function are_same( array $values, array $others ): bool {
		foreach ( $values as $name => $value ) {
			if ( ! isset( $others[ $name ] ) || ! $value->equals( $others[ $name ] ) ) {
				return false;
			}
		}
		return count( $values ) === count( $others );
	}

	/**
	 * @param array<string, Copy>   $rows  As they are now.
	 * @param array<string, string> $marks Of what was written.
	 */
	private function are_marked( array $rows, array $marks ): bool {
		foreach ( $rows as $name => $row ) {
			if ( ! isset( $marks[ $name ] ) || ( null === $row['bytes'] ? '' : $this->box->mark( $row['bytes'] ) ) !== $marks[ $name ] ) {
				return false;
			}
		}
		return array() !== $rows;
	}

	/**
	 * @param array<string, Secret> $values As they are now.
	 * @param array<string, string> $marks  Of what was written.
	 */
	private function holds( array $values, array $marks ): bool {
		foreach ( $values as $name => $value ) {
			if ( ! isset( $marks[ $name ] ) || $this->box->mark( $value ) !== $marks[ $name ] ) {
				return false;
			}
		}
		return array() !== $values;
	}
}
