<?php
/**
 * Keeps the value that was overwritten, for an hour.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The one plain key that Key Health keeps: the undo of what it has just written itself, and what is asked about when somebody wants to
 * know whether the old key is dead. It is encrypted, and erased after an hour: by a cron event of its own, by the daily check, and by whoever reads it.
 *
 * @phpstan-type Kept array{values: array<string, Secret>, used: array<string, Secret>, last4: string|null, at: int, proven: bool, written: array<string, list<string>>, asked: string}
 * @phpstan-type Kept_Row array{box: string, last4: string|null, at: int, proven: bool, written: array<string, list<string>>, asked: string}
 */
final class Backups {

	/** The cron event that erases one. Its argument is the key's id. */
	public const HOOK = 'key_health_erase_backup';

	private const PREFIX = 'key_health_backup_';
	private const KEPT_S = HOUR_IN_SECONDS;

	/** @var Backup_Box */
	private $box;

	/** @var Clock */
	private $clock;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'secure_auth' )`).
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->box   = new Backup_Box( $salt );
		$this->clock = $clock;
	}

	/**
	 * To be called before anything is written. What is kept of a write of ours that is not proven yet stays, and is added to: it is the
	 * last value that was known to be good.
	 *
	 * @param string                $key_id  Whose values.
	 * @param array<string, Secret> $values  As they stand in the places that are about to be written, by field name; none where a file is.
	 * @param string|null           $last4   Last characters of the main value.
	 * @param array<string, Secret> $used    All values as the plugin used them, by field name.
	 * @param array<string, Secret> $written What is about to be written, by field name.
	 */
	public function keep( string $key_id, array $values, ?string $last4, array $used = array(), array $written = array() ): void {
		$kept   = $this->kept( $key_id );
		$kept   = null === $kept || $kept['proven'] || ! $this->are_marked( $used, $kept['written'] ) ? null : $kept;
		$marks  = $kept['written'] ?? array();
		$values = ( $kept['values'] ?? array() ) + $values;
		$used   = $kept['used'] ?? $used;
		foreach ( $written as $name => $value ) {
			$marks[ $name ][] = $this->box->mark( $value );
		}
		$this->put(
			$key_id,
			array(
				'box'     => $this->box->closed( compact( 'values', 'used' ) ),
				'last4'   => null === $kept ? $last4 : $kept['last4'],
				'at'      => $kept['at'] ?? $this->clock->now(),
				'proven'  => false,
				'written' => $marks,
				'asked'   => '',
			)
		);
	}

	/** What was written is accepted: the old value is no longer the last good one, only the undo. */
	public function prove( Key $key ): void {
		$row = $this->row( $key->id() );
		if ( null !== $row && $this->is_ours( $key, $row['written'] ) ) {
			$this->change( $key->id(), array( 'proven' => true ) );
		}
	}

	/** What was said of the old value. */
	public function note_asked( string $key_id, string $state ): void {
		$this->change( $key_id, array( 'asked' => $state ) );
	}

	/**
	 * @return array|null Null when nothing is kept, it is too old, or the salts changed.
	 * @phpstan-return Kept|null
	 */
	public function kept( string $key_id ): ?array {
		$row = $this->row( $key_id );
		$box = null === $row ? null : $this->box->opened( $row['box'] );
		return null === $row || null === $box ? null : array(
			'values'  => $box['values'] ?? array(),
			'used'    => $box['used'] ?? array(),
			'last4'   => $row['last4'],
			'at'      => $row['at'],
			'proven'  => $row['proven'],
			'written' => $row['written'],
			'asked'   => $row['asked'],
		);
	}

	/**
	 * @return array{last4: string|null, saved_at: string, kept_until: string, proven: bool, restorable: bool}|null For the report; null also when the old value is the one in use.
	 */
	public function view( Key $key ): ?array {
		$kept = $this->kept( $key->id() );
		if ( null === $kept || self::is_in_use( $key, $kept['used'] ) ) {
			return null;
		}
		return array(
			'last4'      => $kept['last4'],
			'saved_at'   => gmdate( 'Y-m-d\TH:i:s\Z', $kept['at'] ),
			'kept_until' => gmdate( 'Y-m-d\TH:i:s\Z', $kept['at'] + self::KEPT_S ),
			'proven'     => $kept['proven'],
			'restorable' => array() !== $kept['values'] && $this->may_put_back( $key, $kept['written'] ),
		);
	}

	/**
	 * Whether nobody's value is lost when the old one is put back: what was written still stands there, or nothing does, because
	 * other code has emptied it.
	 *
	 * @param Key                         $key     As it is read now.
	 * @param array<string, list<string>> $written Marks of what was written, by field name.
	 */
	public function may_put_back( Key $key, array $written ): bool {
		return $this->is_ours( $key, $written ) || $key->main_field()->value()->is_empty();
	}

	/**
	 * Whether what was written still stands there. Else somebody has changed it since, and it is theirs.
	 *
	 * @param Key                         $key     As it is read now.
	 * @param array<string, list<string>> $written Marks of what was written, by field name.
	 */
	public function is_ours( Key $key, array $written ): bool {
		return $this->are_marked( $key->values(), $written );
	}

	/**
	 * Whether the old values are those in use.
	 *
	 * @param Key                   $key  As it is read now.
	 * @param array<string, Secret> $used As they were used.
	 */
	public static function is_in_use( Key $key, array $used ): bool {
		foreach ( $used as $name => $value ) {
			$field = $key->field( $name );
			if ( null === $field || ! $field->value()->equals( $value ) ) {
				return false;
			}
		}
		return array() !== $used;
	}

	/**
	 * As it is stored, to be put back with `put`.
	 *
	 * @return array|null
	 * @phpstan-return Kept_Row|null
	 */
	public function row( string $key_id ): ?array {
		$stored = get_option( self::option( $key_id ), null );
		if ( ! is_array( $stored ) || ! isset( $stored['box'], $stored['at'] ) || ! is_string( $stored['box'] ) || ! is_int( $stored['at'] ) ) {
			return null;
		}
		if ( $this->is_old( $stored['at'] ) ) {
			$this->forget( $key_id );
			return null;
		}
		$written = array();
		foreach ( Loose::map( $stored['written'] ?? null ) as $name => $marks ) {
			$written[ $name ] = array_values( Loose::texts( $marks ) );
		}
		return array(
			'box'     => $stored['box'],
			'last4'   => isset( $stored['last4'] ) && is_string( $stored['last4'] ) ? $stored['last4'] : null,
			'at'      => $stored['at'],
			'proven'  => true === ( $stored['proven'] ?? null ),
			'written' => $written,
			'asked'   => Loose::text( $stored, 'asked' ),
		);
	}

	/**
	 * @param string     $key_id Whose values.
	 * @param array|null $row    As `row` told it; null to keep nothing.
	 * @phpstan-param Kept_Row|null $row
	 */
	public function put( string $key_id, ?array $row ): void {
		$this->forget( $key_id );
		if ( null !== $row ) {
			update_option( self::option( $key_id ), $row, false );
			wp_schedule_single_event( $row['at'] + self::KEPT_S + 1, self::HOOK, array( $key_id ) );
		}
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
	 * @param array<string, Secret>       $values By field name.
	 * @param array<string, list<string>> $marks  Of what was written, by field name.
	 */
	private function are_marked( array $values, array $marks ): bool {
		foreach ( $marks as $name => $known ) {
			if ( ! isset( $values[ $name ] ) || ! in_array( $this->box->mark( $values[ $name ] ), $known, true ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param string               $key_id Whose values.
	 * @param array<string, mixed> $facts  What is different now.
	 */
	private function change( string $key_id, array $facts ): void {
		$row = $this->row( $key_id );
		if ( null !== $row && array_intersect_key( $row, $facts ) !== $facts ) {
			update_option( self::option( $key_id ), array_merge( $row, $facts ), false );
		}
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
