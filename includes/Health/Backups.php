<?php
/**
 * Keeps the old value until the new one is proven, an hour at most.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The one plain key that Key Health keeps: the undo of what it has just written itself. It is encrypted with a key made of the site's
 * salts, which are not in the database: a copy of the database does not give it away. It is erased as soon as the new value is
 * proven, else after an hour: by a cron event of its own, by the daily check, and by whoever reads it.
 *
 * @phpstan-type Kept array{values: array<string, Secret>, last4: string|null, at: int}
 */
final class Backups {

	/** The cron event that erases one. Its argument is the key's id. */
	public const HOOK = 'key_health_erase_backup';

	private const PREFIX = 'key_health_backup_';
	private const KEPT_S = HOUR_IN_SECONDS;

	/** @var Secret */
	private $key;

	/** @var Clock */
	private $clock;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'secure_auth' )`).
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->key   = new Secret( hash( 'sha256', 'key-health-backup' . $salt, true ) );
		$this->clock = $clock;
	}

	/**
	 * @param string                $key_id Whose values.
	 * @param array<string, Secret> $values As they stand in the place that is about to be written, by field name.
	 * @param string|null           $last4  Last characters of the main value.
	 */
	public function keep( string $key_id, array $values, ?string $last4 ): void {
		$plain = wp_json_encode(
			array_map(
				static function ( Secret $value ): string {
					return base64_encode( $value->reveal() );
				},
				$values
			)
		);
		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		update_option(
			self::option( $key_id ),
			array(
				'box'   => base64_encode( $nonce . sodium_crypto_secretbox( (string) $plain, $nonce, $this->key->reveal() ) ),
				'last4' => $last4,
				'at'    => $this->clock->now(),
			),
			false
		);
		wp_schedule_single_event( $this->clock->now() + self::KEPT_S + 1, self::HOOK, array( $key_id ) );
	}

	/**
	 * @return array|null Null when nothing is kept, it is too old, or the salts changed.
	 * @phpstan-return Kept|null
	 */
	public function kept( string $key_id ): ?array {
		$stored = $this->stored( $key_id );
		if ( null === $stored ) {
			return null;
		}
		$box    = (string) base64_decode( $stored['box'], true );
		$nonce  = substr( $box, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		$plain  = strlen( $nonce ) === SODIUM_CRYPTO_SECRETBOX_NONCEBYTES
			? sodium_crypto_secretbox_open( substr( $box, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), $nonce, $this->key->reveal() )
			: false;
		$values = false === $plain ? null : json_decode( $plain, true );
		if ( ! is_array( $values ) ) {
			return null;
		}
		return array(
			'values' => array_map(
				static function ( $value ): Secret {
					return new Secret( (string) base64_decode( Loose::text( $value ), true ) );
				},
				Loose::map( $values )
			),
			'last4'  => $stored['last4'],
			'at'     => $stored['at'],
		);
	}

	/**
	 * @return array{last4: string|null, saved_at: string, kept_until: string}|null For the report.
	 */
	public function view( string $key_id ): ?array {
		$stored = $this->stored( $key_id );
		return null === $stored ? null : array(
			'last4'      => $stored['last4'],
			'saved_at'   => gmdate( 'Y-m-d\TH:i:s\Z', $stored['at'] ),
			'kept_until' => gmdate( 'Y-m-d\TH:i:s\Z', $stored['at'] + self::KEPT_S ),
		);
	}

	public function forget( string $key_id ): void {
		delete_option( self::option( $key_id ) );
		// WordPress refuses a second event of the same name within 10 minutes: the old one must not stand in the way of the next.
		wp_clear_scheduled_hook( self::HOOK, array( $key_id ) );
	}

	/** Erases what is older than an hour, also of keys that are no longer there. */
	public function erase_old(): void {
		foreach ( self::options() as $option ) {
			$stored = get_option( $option );
			$at     = is_array( $stored ) && isset( $stored['at'] ) && is_int( $stored['at'] ) ? $stored['at'] : 0;
			if ( $this->is_old( $at ) ) {
				delete_option( $option );
			}
		}
	}

	/** Erases all of this site. */
	public static function erase_all(): void {
		array_map( 'delete_option', self::options() );
		wp_unschedule_hook( self::HOOK );
	}

	/**
	 * @return array{box: string, last4: string|null, at: int}|null
	 */
	private function stored( string $key_id ): ?array {
		$stored = get_option( self::option( $key_id ), null );
		if ( ! is_array( $stored ) || ! isset( $stored['box'], $stored['at'] ) || ! is_string( $stored['box'] ) || ! is_int( $stored['at'] ) ) {
			return null;
		}
		if ( $this->is_old( $stored['at'] ) ) {
			$this->forget( $key_id );
			return null;
		}
		return array(
			'box'   => $stored['box'],
			'last4' => isset( $stored['last4'] ) && is_string( $stored['last4'] ) ? $stored['last4'] : null,
			'at'    => $stored['at'],
		);
	}

	private function is_old( int $at ): bool {
		return $this->clock->now() - $at > self::KEPT_S;
	}

	/**
	 * @return list<string> Names of the options in which something is kept.
	 */
	private static function options(): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress finds options by their whole name only.
		$names = $wpdb->get_col( $wpdb->prepare( 'SELECT option_name FROM %i WHERE option_name LIKE %s', $wpdb->options, $wpdb->esc_like( self::PREFIX ) . '%' ) );
		return array_values( array_map( 'strval', $names ) );
	}

	private static function option( string $key_id ): string {
		return self::PREFIX . substr( md5( $key_id ), 0, 16 );
	}
}
