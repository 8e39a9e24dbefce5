<?php
/**
 * Changes one value of a row and nothing else.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Options go through WordPress, so that caches and whoever watches options learn of it. What callbacks of other code then made of the
 * rest of the row (cleaned up, encoded once more, dropped) is put right, unless it is they who encrypt the whole option.
 */
final class Row_Writer {

	/** @var Rows */
	private $rows;

	/** @var Formats */
	private $formats;

	public function __construct( Rows $rows, Formats $formats ) {
		$this->rows    = $rows;
		$this->formats = $formats;
	}

	/**
	 * @param Place  $place    Where.
	 * @param string $value    As it is written down.
	 * @param bool   $is_exact Whether it must stand there to the byte, whatever other code makes of it.
	 * @throws Refused When the row holds something else than settings, or has changed in the meantime.
	 */
	public function put( Place $place, string $value, bool $is_exact ): void {
		$before = $this->rows->bytes( $place );
		$after  = $this->formats->with( $place, $before, $value );
		if ( null === $after ) {
			throw new Refused(
				'damaged_option',
				sprintf(
					/* translators: %s: name of an option. */
					__( 'The option "%s" does not hold settings but something else. Save the plugin’s settings once on its own screen, then try again. Nothing was changed.', 'key-health' ),
					$place->option()
				),
				409
			);
		}
		if ( null !== $place->table() ) {
			$this->exactly( $place, $before, $after );
			return;
		}
		$this->through_wordpress( $place, $after );
		$now = $this->rows->bytes( $place );
		if ( $now !== $after && ( $is_exact || ! $this->is_changed_on_purpose( $place ) ) ) {
			$this->exactly( $place, $now, $after );
		}
	}

	/**
	 * @param Place       $place Where.
	 * @param Secret|null $bytes What the row held; null when there was none.
	 */
	public function put_back( Place $place, ?Secret $bytes ): void {
		$now = $this->rows->bytes( $place );
		if ( null === $bytes ) {
			if ( null !== $now ) {
				$this->rows->remove( $place );
			}
			return;
		}
		if ( null === $now ) {
			$this->through_wordpress( $place, $bytes->reveal() );
			$now = $this->rows->bytes( $place );
		}
		if ( null !== $now && $now !== $bytes->reveal() ) {
			$this->rows->replace( $place, $now, $bytes->reveal() );
		}
	}

	/**
	 * @throws Refused When somebody else has changed the row in the meantime, or there is none.
	 */
	private function exactly( Place $place, ?string $before, string $after ): void {
		if ( null === $before || ! $this->rows->replace( $place, $before, $after ) ) {
			throw new Refused( 'changed_meanwhile', __( 'The plugin’s settings were changed by somebody else at this moment. Nothing was saved. Try again.', 'key-health' ), 409 );
		}
	}

	private function through_wordpress( Place $place, string $bytes ): void {
		$value = $this->formats->unserialized( $bytes );
		if ( Place::NETWORK === $place->scope() ) {
			update_site_option( $place->option(), $value );
		} else {
			$this->rows->on_site(
				$place,
				static function () use ( $place, $value ): void {
					update_option( $place->option(), $value );
				}
			);
		}
		$this->rows->forget( $place );
	}

	/** Whether code on this site encrypts the option on its way into the database, and opens it on its way out. */
	private function is_changed_on_purpose( Place $place ): bool {
		$name = $place->option();
		return (bool) ( has_filter( "pre_update_option_$name" ) || has_filter( 'pre_update_option' ) || has_filter( "pre_update_site_option_$name" ) )
			&& (bool) ( has_filter( "option_$name" ) || has_filter( "pre_option_$name" ) || has_filter( "site_option_$name" ) );
	}
}
