<?php
/**
 * Remembers for a day how a random key was answered.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * A random key is a failed log-in in the eyes of a provider: once a day and provider is enough.
 */
class Guard_Memory {

	/** Outline of the answer, or null when it was not asked within a day. */
	public function recall( string $name ): ?string {
		$outline = get_transient( self::transient( $name ) );
		return is_string( $outline ) ? $outline : null;
	}

	/** @param string $outline Status and a hash of the words; nothing of the key. */
	public function keep( string $name, string $outline ): void {
		set_transient( self::transient( $name ), $outline, DAY_IN_SECONDS );
	}

	private static function transient( string $name ): string {
		return 'key_health_guard_' . md5( $name );
	}
}
