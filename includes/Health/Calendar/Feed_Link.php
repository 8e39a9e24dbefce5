<?php
/**
 * The secret in the address of the calendar.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Calendar;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Only its hash is kept: whoever reads the database cannot read the calendar. It is random and long, so a plain hash will do.
 */
final class Feed_Link {

	public const OPTION = 'key_health_calendar';

	/** As it stands in an address. */
	public const PATTERN = '[0-9a-f]{64}';

	/** @var Clock */
	private $clock;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/** A new one; the one before is worth nothing from now on. */
	public function make(): string {
		$token = bin2hex( random_bytes( 32 ) );
		update_option(
			self::OPTION,
			array(
				'hash'    => hash( 'sha256', $token ),
				'made_at' => $this->clock->now(),
			),
			false
		);
		return $token;
	}

	public function remove(): void {
		delete_option( self::OPTION );
	}

	public function opens( string $token ): bool {
		$hash = Loose::text( get_option( self::OPTION, array() ), 'hash' );
		return 64 === strlen( $hash ) && hash_equals( $hash, hash( 'sha256', $token ) );
	}

	/** When the present one was made, in seconds; null when there is none. */
	public function made_at(): ?int {
		$stored = Loose::map( get_option( self::OPTION, array() ) );
		return isset( $stored['made_at'] ) && is_int( $stored['made_at'] ) && '' !== Loose::text( $stored, 'hash' ) ? $stored['made_at'] : null;
	}
}
