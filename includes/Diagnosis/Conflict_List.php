<?php
/**
 * The order of conflicts, and which of them are whose business.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Conflict;

defined( 'ABSPATH' ) || exit;

final class Conflict_List {

	/** A working key that is already there is the best news of all. */
	private const FIRST = 'dead_edit';

	/** They are about lines of files and about the server, and of nothing else. */
	private const ABOUT_FILES = array(
		'duplicate_definition',
		'unreachable_definition',
		'dead_constant',
		'near_miss_name',
		'defined_too_late',
		'env_mismatch',
		'host_injected',
		'smart_quotes',
		'output_before_open',
		'stale_runtime',
		'edited_plugin_file',
	);

	/** Of what is exposed, this is no file of the network. */
	private const OF_PLUGINS = array( 'leaky_plugin', 'open_plugin', 'leaked', 'maybe_leaked' );

	/**
	 * @param list<Conflict> $conflicts Conflicts.
	 * @return list<Conflict> The same, a working key that is not read first.
	 */
	public static function sorted( array $conflicts ): array {
		$first = array();
		$rest  = array();
		foreach ( $conflicts as $conflict ) {
			if ( self::FIRST === $conflict->diagnosis() ) {
				$first[] = $conflict;
			} else {
				$rest[] = $conflict;
			}
		}
		return array_merge( $first, $rest );
	}

	/**
	 * For a reader who may not know which files there are.
	 *
	 * @param list<Conflict> $conflicts Conflicts.
	 * @return list<Conflict>
	 */
	public static function without_files( array $conflicts ): array {
		return array_values(
			array_filter(
				$conflicts,
				static function ( Conflict $conflict ): bool {
					$is_between_lines = self::FIRST === $conflict->diagnosis() && null !== $conflict->reason();
					$is_file          = 'exposed' === $conflict->diagnosis() && ! in_array( $conflict->reason(), self::OF_PLUGINS, true );
					return ! $is_between_lines && ! $is_file && ! in_array( $conflict->diagnosis(), self::ABOUT_FILES, true );
				}
			)
		);
	}
}
