<?php
/**
 * What Key Health remembers.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Options of the site: one small, loaded with every page (what a banner needs), the others only where they are used. No value of a
 * key is in any of them: ids, times, fingerprints and redacted evidence.
 */
final class Store {

	/** Loaded with every page: keep it small. */
	public const SUMMARY = 'key_health_summary';

	public const START    = 'key_health_start';
	public const SETTINGS = 'key_health_settings';

	/** Banners that are shown only to who does not see the first. */
	private const OTHER_BANNERS = 'key_health_banners';

	/** Since when something stops all mail. */
	private const STANDING = 'key_health_standing';

	/** One option for each key: checks run side by side and must not overwrite each other. */
	private const KEY_PREFIX = 'key_health_key_';

	/** User meta: findings a person has put aside. */
	public const DISMISSED = 'key_health_dismissed';

	public function key( string $id ): Key_Memory {
		return Key_Memory::restore( get_option( self::key_option( $id ), null ) )->with_salts_changed( $this->salts_changed() );
	}

	/** Nothing is written when nothing changed. */
	public function put_key( string $id, Key_Memory $memory ): void {
		update_option( self::key_option( $id ), $memory->to_array(), false );
	}

	/**
	 * Reads several keys anew, and the first look, in one query: another request may have written in the meantime.
	 *
	 * @param list<string> $ids Key ids.
	 * @throws No_Answer When the database gives none: to be asked before what is remembered is changed.
	 */
	public function refresh( array $ids ): void {
		Fresh_Options::read( array_merge( array( self::START, self::STANDING, self::OTHER_BANNERS ), array_map( array( self::class, 'key_option' ), $ids ) ) );
	}

	/** When Key Health first looked at this site, in seconds; null before that. */
	public function started_at(): ?int {
		$start = get_option( self::START, array() );
		return is_array( $start ) && isset( $start['at'] ) && is_int( $start['at'] ) ? $start['at'] : null;
	}

	/**
	 * Whether a value that was not here before has been saved since: Key Health knew the site, and would have recognised it.
	 *
	 * @param string $epoch Changes with the salts that fingerprints are made of.
	 */
	public function watches( string $epoch ): bool {
		$known = Loose::text( get_option( self::START, array() ), 'epoch' );
		return null !== $this->started_at() && ( '' === $known || $known === $epoch );
	}

	/**
	 * Notes the first look, and the site's salts at that time; later, that they are still the same, once a day.
	 *
	 * @param int          $now   Seconds.
	 * @param string       $epoch Changes with the salts that fingerprints are made of.
	 * @param string       $salts Changes with any of the salts.
	 * @param list<string> $ids   Ids of the keys that are there.
	 */
	public function start( int $now, string $epoch, string $salts, array $ids ): void {
		$start   = Loose::map( get_option( self::START, array() ) );
		$known   = Loose::text( $start, 'epoch' );
		$seen_at = (int) Loose::text( $start, 'seen_at' );
		$is_new  = Loose::text( $start, 'salts' ) !== $salts;
		if ( $known === $epoch && ! $is_new && $now - $seen_at < DAY_IN_SECONDS ) {
			return;
		}
		// With other salts every value has another fingerprint: what was known by the old ones would be wrong now.
		foreach ( '' === $known || $known === $epoch ? array() : $ids as $id ) {
			$this->put_key( $id, $this->key( $id )->under_other_salts() );
		}
		$changed = $is_new && 0 !== $seen_at ? array(
			'from' => $seen_at,
			'to'   => $now,
		) : $this->salts_changed();
		update_option(
			self::START,
			array(
				'at'      => $this->started_at() ?? $now,
				'epoch'   => $epoch,
				'salts'   => $salts,
				'seen_at' => $now,
				'changed' => $changed,
			),
			false
		);
	}

	/**
	 * Between which two looks the salts of the site changed last.
	 *
	 * @return array{from: int, to: int}|null Seconds; null when they have not changed since the first look.
	 */
	public function salts_changed(): ?array {
		$start = Loose::map( get_option( self::START, array() ) );
		$from  = (int) Loose::text( $start['changed'] ?? null, 'from' );
		return 0 === $from ? null : array(
			'from' => $from,
			'to'   => (int) Loose::text( $start['changed'] ?? null, 'to' ),
		);
	}

	public function setting( string $name ): bool {
		$settings = get_option( self::SETTINGS, array() );
		return is_array( $settings ) && ! empty( $settings[ $name ] );
	}

	public function set_setting( string $name, bool $value ): void {
		( new Settings() )->set( $name, $value );
	}

	/**
	 * Conflicts that stop all mail.
	 *
	 * @return array<string, int> Since when, in seconds, by conflict id.
	 */
	public function standing(): array {
		return array_map( 'intval', array_filter( Loose::map( get_option( self::STANDING, array() ) ), 'is_int' ) );
	}

	/** Whether that has been noted before. */
	public function has_standing(): bool {
		return is_array( get_option( self::STANDING ) );
	}

	/** @param array<string, int> $standing As `standing` tells it. */
	public function put_standing( array $standing ): void {
		update_option( self::STANDING, $standing, false );
	}

	public function banner(): Banner {
		return Banner::restore( get_option( self::SUMMARY, '' ) );
	}

	/** Nothing is written when nothing changed. */
	public function put_banner( Banner $banner ): void {
		if ( get_option( self::SUMMARY ) !== $banner->text() ) {
			update_option( self::SUMMARY, $banner->text(), true );
		}
	}

	public function has_banner_about( string $key_id ): bool {
		$banner = $this->banner();
		$texts  = $banner->others() ? Loose::texts( get_option( self::OTHER_BANNERS, array() ) ) : array();
		return false !== strpos( $banner->text() . implode( ' ', $texts ), $key_id );
	}

	/** @param string $short Its short mark, as the first banner names it. */
	public function other_banner( string $short ): Banner {
		return Banner::restore( Loose::text( get_option( self::OTHER_BANNERS, array() ), $short ) );
	}

	/**
	 * Nothing is written when nothing changed.
	 *
	 * @param list<Banner> $banners About broken keys.
	 */
	public function put_other_banners( array $banners ): void {
		$texts = array();
		foreach ( $banners as $banner ) {
			$texts[ $banner->short() ] = $banner->text();
		}
		if ( get_option( self::OTHER_BANNERS, array() ) !== $texts ) {
			update_option( self::OTHER_BANNERS, $texts, false );
		}
	}

	/**
	 * Marks of the findings the current user has put aside.
	 *
	 * @return array<string, string> Finding id => mark.
	 */
	public function dismissed(): array {
		return Loose::texts( get_user_option( self::DISMISSED ) );
	}

	public function dismiss( string $id, ?string $mark ): void {
		$dismissed = $this->dismissed();
		unset( $dismissed[ $id ] );
		if ( null !== $mark ) {
			$dismissed[ $id ] = $mark;
		}
		update_user_option( get_current_user_id(), self::DISMISSED, $dismissed );
	}

	private static function key_option( string $id ): string {
		return self::KEY_PREFIX . substr( md5( $id ), 0, 16 );
	}
}
