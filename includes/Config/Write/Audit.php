<?php
/**
 * Who changed which file, and how it ended.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The last 50, of the whole installation. Holds no value and no part of one.
 *
 * @phpstan-type Entry array{user: int, at: int, name: string, file: string, before: string, after: string, status: string}
 */
final class Audit {

	private const OPTION = 'key_health_edits';
	private const KEPT   = 50;

	/**
	 * @param Journal $journal What was done.
	 * @param string  $status  How it ended.
	 */
	public function add( Journal $journal, string $status ): void {
		$about   = $journal->about();
		$entries = $this->entries();

		$entries[] = array(
			'user'   => $about['user'],
			'at'     => $about['at'],
			'name'   => $about['name'],
			'file'   => $about['file'],
			'before' => $journal->before(),
			'after'  => $journal->after(),
			'status' => $status,
		);
		update_network_option( null, self::OPTION, array_slice( $entries, -self::KEPT ) );
	}

	/**
	 * @return list<Entry> The oldest first; what is damaged is left out.
	 */
	public function entries(): array {
		$entries = array();
		foreach ( Loose::maps( get_network_option( null, self::OPTION, array() ) ) as $entry ) {
			$file   = Loose::text( $entry, 'file' );
			$status = Loose::text( $entry, 'status' );
			if ( isset( $entry['at'] ) && is_int( $entry['at'] ) && '' !== $file && '' !== $status ) {
				$entries[] = array(
					'user'   => (int) Loose::text( $entry, 'user' ),
					'at'     => $entry['at'],
					'name'   => Loose::text( $entry, 'name' ),
					'file'   => $file,
					'before' => Loose::text( $entry, 'before' ),
					'after'  => Loose::text( $entry, 'after' ),
					'status' => $status,
				);
			}
		}
		return $entries;
	}

	/** Erases all of it. */
	public static function erase(): void {
		delete_network_option( null, self::OPTION );
	}
}
