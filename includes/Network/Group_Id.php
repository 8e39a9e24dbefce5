<?php
/**
 * Names a key that sites of the network share.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

/** The same main value for the same provider: `mailgun-0123456789abcdef`. */
final class Group_Id {

	/** For addresses of routes, without delimiters. */
	public const PATTERN = '[a-z0-9_]+-[0-9a-f]{16}';

	public static function of( string $provider, string $fingerprint ): string {
		return $provider . '-' . $fingerprint;
	}

	/**
	 * @return array{provider: string, fingerprint: string}|null Null when it is none.
	 */
	public static function parts( string $id ): ?array {
		if ( 1 !== preg_match( '~^([a-z0-9_]+)-([0-9a-f]{16})$~D', $id, $found ) ) {
			return null;
		}
		return array(
			'provider'    => $found[1],
			'fingerprint' => $found[2],
		);
	}
}
