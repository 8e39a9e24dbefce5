<?php
/**
 * Which keys the sites of a network have.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Discovery\Distant_Keys;
use KeyHealth\Discovery\Distant_Site;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing is switched to but where code hangs on the way to a value. Sites are read in batches, and none of them is kept.
 */
final class Inventory {

	/** Sites at a time. */
	private const BATCH = 100;

	/** Beside the options that tell of keys: these are read of every site. */
	private const ALWAYS = array( 'active_plugins', 'blogname' );

	/** Sites. */
	private const RENEWED_AFTER = 2000;

	/** @var callable(): Distant_Keys */
	private $keys;

	/** @var Distant_Keys|null */
	private $finder;

	/** @var array{Row_Reader, Damage}|null */
	private $parts;

	/** @var int Sites that were read with these. */
	private $read = 0;

	/**
	 * @param callable(): Distant_Keys $keys Makes what finds keys, knowing nothing yet.
	 */
	public function __construct( callable $keys ) {
		$this->keys = $keys;
	}

	/**
	 * For each site what its discoverer would find there, in the order given.
	 *
	 * @param list<int> $blog_ids Of sites.
	 * @return \Generator<int, Found_Site> By id.
	 */
	public function read( array $blog_ids ): \Generator {
		foreach ( array_chunk( $blog_ids, self::BATCH ) as $ids ) {
			$keys                    = $this->finder( count( $ids ) );
			list( $reader, $damage ) = $this->parts( $keys );
			$addresses               = Connection::is_there() ? Sites::addresses( $ids ) : null;
			$rows                    = null === $addresses ? array() : $reader->read( array_keys( $addresses ) );
			foreach ( $ids as $id ) {
				$row = null === $addresses ? Found_Site::DATABASE : $rows[ $id ] ?? Found_Site::DELETED;
				unset( $rows[ $id ] );
				yield $id => $row instanceof Distant_Site
					? $this->site( $row, $addresses[ $id ] ?? array(), $this->finder( 0 ), $damage )
					: self::unread( $id, $addresses[ $id ] ?? array(), $row );
			}
			// What code has made WordPress keep of sites that it was switched to.
			if ( $this->finder( 0 )->has_asked() && wp_cache_supports( 'flush_runtime' ) ) {
				wp_cache_flush_runtime();
			}
		}
	}

	/**
	 * Only the keys: where the site for which this request is suffices, nothing is read from outside.
	 *
	 * @param list<int> $blog_ids Of sites.
	 * @return array<int, array<string, Key>> By site and id.
	 */
	public function keys( array $blog_ids ): array {
		$keys   = array();
		$others = array();
		$finder = $this->finder( count( $blog_ids ) );
		foreach ( $blog_ids as $id ) {
			$own = $finder->own( $id );
			if ( null === $own ) {
				$others[] = $id;
			} else {
				$keys[ $id ] = $own;
			}
		}
		foreach ( $this->read( $others ) as $id => $site ) {
			$keys[ $id ] = $site->keys();
		}
		return $keys;
	}

	/**
	 * What was learnt from other sites serves the next ones, also of another call; but not for ever: the network has settings, too.
	 *
	 * @param int $sites How many are to be read now.
	 */
	private function finder( int $sites ): Distant_Keys {
		if ( null === $this->finder || $this->read > self::RENEWED_AFTER ) {
			$this->finder = ( $this->keys )();
			$this->parts  = null;
			$this->read   = 0;
		}
		$this->read += $sites;
		return $this->finder;
	}

	/**
	 * @return array{Row_Reader, Damage}
	 */
	private function parts( Distant_Keys $keys ): array {
		if ( null === $this->parts ) {
			$options     = array_values( array_unique( array_merge( self::ALWAYS, $keys->options() ) ) );
			$this->parts = array( new Row_Reader( $options, new Plugin_Tables( $keys->tables() ) ), new Damage( $keys->settings() ) );
		}
		return $this->parts;
	}

	/**
	 * @param Distant_Site          $site    What its rows hold.
	 * @param array<string, string> $address Its domain and path.
	 * @param Distant_Keys          $keys    Finds keys.
	 * @param Damage                $damage  Knows what cannot be read.
	 */
	private function site( Distant_Site $site, array $address, Distant_Keys $keys, Damage $damage ): Found_Site {
		$failures = $keys->failures();
		$found    = $keys->of( $site );
		$rows     = $site->rows() + $keys->long_rows( $site );
		if ( Connection::was_lost() || $keys->failures() > $failures ) {
			// Who knows of which rows was said that they are not there; also of those of the network, which the next sites share.
			$this->finder = null;
			return self::unread( $site->id(), $address, Found_Site::DATABASE );
		}
		$name = wp_specialchars_decode( (string) $site->bytes( 'blogname' ), ENT_QUOTES );
		return new Found_Site( $site->id(), $name, $address['domain'] ?? '', $address['path'] ?? '', $found, $damage->is_in( $rows ) ? Found_Site::CORRUPT : null, $keys->unread( $site, $found ) );
	}

	/**
	 * @param int                   $id      Of the site.
	 * @param array<string, string> $address Its domain and path, where they are known.
	 * @param string                $problem A problem of `Found_Site`.
	 */
	private static function unread( int $id, array $address, string $problem ): Found_Site {
		if ( Found_Site::NO_TABLES === $problem && array() === Sites::addresses( array( $id ) ) ) {
			$problem = Found_Site::DELETED;
		}
		return new Found_Site( $id, '', $address['domain'] ?? '', $address['path'] ?? '', array(), $problem );
	}
}
