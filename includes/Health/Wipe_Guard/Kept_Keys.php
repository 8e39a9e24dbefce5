<?php
/**
 * Remembers which keys were kept from being emptied.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Wipe_Guard;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Health\Banner;
use KeyHealth\Health\Caller;
use KeyHealth\Health\Store;
use KeyHealth\Health\Stored_Keys;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Loss;

defined( 'ABSPATH' ) || exit;

/**
 * Names and times in one option that is not loaded with every page; never a value. Told for a month, or until a person has read it.
 *
 * @phpstan-type Row array{key_id: string, name: string, times: int, refused: bool, loss: Loss}
 */
final class Kept_Keys {

	public const OPTION = 'key_health_kept';

	/** How many are remembered. */
	private const MOST = 20;

	private const TOLD_S = 30 * DAY_IN_SECONDS;

	/** @var Catalog */
	private $catalog;

	/** @var Stored_Keys */
	private $stored;

	/** @var Store */
	private $store;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Stored_Keys $stored, Store $store, Clock $clock ) {
		$this->catalog = $catalog;
		$this->stored  = $stored;
		$this->store   = $store;
		$this->clock   = $clock;
	}

	/**
	 * Something was kept.
	 *
	 * @param string $option     Name of the option.
	 * @param mixed  $value      What was kept; only the names of its keys are noted.
	 * @param string $file       Whose code would have emptied it, as `Caller` says it.
	 * @param string $request    "POST /wp/v2/settings".
	 * @param bool   $is_refused Whether a new key was sent, which was not accepted.
	 */
	public function note( string $option, $value, string $file, string $request, bool $is_refused ): void {
		$rows  = Loose::map( get_option( self::OPTION, array() ) );
		$slugs = $this->catalog->watched()['options'][ $option ] ?? array( Connectors::SLUG );
		$bytes = Stored_Keys::bytes( $value );
		foreach ( $slugs as $slug ) {
			$own  = $this->catalog->plugin( $slug )['files'] ?? array();
			$loss = new Loss(
				$this->clock->now(),
				Caller::describe( $file, $own ),
				array(
					'kind' => 'rest',
					'name' => $request,
				)
			);
			foreach ( array_keys( $this->stored->in( $slug, $option, $bytes ) ) ?: array( '' ) as $id ) {
				$mark  = '' === $id ? $option : $id;
				$known = self::restored( $rows[ $mark ] ?? null );
				// The newest last.
				unset( $rows[ $mark ] );
				$rows[ $mark ] = array(
					'key_id'  => (string) $id,
					'name'    => $this->name( (string) $id, $option ),
					'times'   => 1 + ( $known['times'] ?? 0 ),
					'refused' => $is_refused,
					'loss'    => $loss->to_array(),
				);
			}
		}
		update_option( self::OPTION, array_slice( $rows, -self::MOST, null, true ), false );
		$said         = $this->store->banner()->said();
		$said['also'] = array( 'kept' => $this->mark() ) + $said['also'];
		$this->store->put_banner( Banner::of( $said ) );
	}

	/** Names what there is to tell; '' for nothing. */
	public function mark(): string {
		$newest = $this->all()[0] ?? null;
		return null === $newest ? '' : substr( md5( $newest['key_id'] . $newest['loss']->at() ), 0, 10 );
	}

	/**
	 * @return array The newest first.
	 * @phpstan-return list<Row>
	 */
	public function all(): array {
		$rows = array();
		foreach ( Loose::map( get_option( self::OPTION, array() ) ) as $stored ) {
			$row = self::restored( $stored );
			if ( null !== $row && $this->clock->now() - $row['loss']->at() <= self::TOLD_S ) {
				$rows[] = $row;
			}
		}
		return array_reverse( $rows );
	}

	/**
	 * A person has read what happened until then.
	 *
	 * @param int $until Seconds.
	 */
	public function clear( int $until ): void {
		$rows = array();
		foreach ( Loose::map( get_option( self::OPTION, array() ) ) as $mark => $stored ) {
			$row = self::restored( $stored );
			if ( null !== $row && $row['loss']->at() > $until ) {
				$rows[ $mark ] = $stored;
			}
		}
		if ( $rows ) {
			update_option( self::OPTION, $rows, false );
		} else {
			delete_option( self::OPTION );
		}
	}

	/**
	 * @param mixed $stored As read from the store; anything unreadable is forgotten.
	 * @return array|null
	 * @phpstan-return Row|null
	 */
	private static function restored( $stored ): ?array {
		$loss = is_array( $stored ) ? Loss::restore( $stored['loss'] ?? null ) : null;
		return null === $loss ? null : array(
			'key_id'  => Loose::text( $stored, 'key_id' ),
			'name'    => Loose::text( $stored, 'name' ),
			'times'   => max( 1, (int) Loose::text( $stored, 'times' ) ),
			'refused' => '1' === Loose::text( $stored, 'refused' ),
			'loss'    => $loss,
		);
	}

	/** The name of a key's provider: "Akismet", "OpenAI". */
	private function name( string $id, string $option ): string {
		list( $slug, $connection, $provider ) = explode( '/', $id ) + array( '', '', '' );
		$known                                = $this->catalog->provider( $provider );
		if ( null !== $known ) {
			return $known['name'];
		}
		foreach ( $this->catalog->plugin( $slug )['connections'] ?? array() as $own ) {
			if ( $own['id'] === $connection && isset( $own['label'] ) ) {
				return $own['label'];
			}
		}
		return '' === $provider ? $option : $provider;
	}
}
