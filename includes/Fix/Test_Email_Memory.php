<?php
/**
 * What became of the last test email.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * When, whether it was accepted, and over which keys it went (their ids). Not to whom.
 */
final class Test_Email_Memory {

	private const OPTION = 'key_health_test_email';

	/**
	 * @param int          $at   Seconds.
	 * @param bool         $sent Whether it was accepted.
	 * @param list<string> $keys Ids of the keys it went over, as far as that was seen.
	 */
	public function keep( int $at, bool $sent, array $keys ): void {
		update_option(
			self::OPTION,
			array(
				'at'   => $at,
				'sent' => $sent,
				'keys' => $keys,
			),
			false
		);
	}

	/**
	 * @return array{at: int, sent: bool, keys: list<string>}|null
	 */
	public function last(): ?array {
		$stored = get_option( self::OPTION, null );
		$at     = (int) Loose::text( $stored, 'at' );
		return 0 === $at ? null : array(
			'at'   => $at,
			'sent' => '1' === Loose::text( $stored, 'sent' ),
			'keys' => array_values( Loose::texts( is_array( $stored ) ? $stored['keys'] ?? null : null ) ),
		);
	}
}
