<?php
/**
 * Asks again now, because a person wants to know.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Network\Book;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Inventory\Found_Site;
use KeyHealth\Network\Inventory\Inventory;
use KeyHealth\Network\Query;

defined( 'ABSPATH' ) || exit;

/**
 * All keys in use of some sites, or what some groups of sites share. What comes out holds for all sites with the same key.
 */
final class Check {

	/** Questions of a group that sites put each by themselves: more are for a sweep. */
	private const MOST = 50;

	private const PAGE = 1000;

	/** @var int */
	private $network;

	/** @var Inventory */
	private $inventory;

	/** @var Book */
	private $book;

	/** @var Asker */
	private $asker;

	/** @var Progress */
	private $progress;

	/** @var Clock */
	private $clock;

	/** @var array<int|string, true> Questions that this one has put already. */
	private $asked = array();

	public function __construct( int $network, Inventory $inventory, Book $book, Asker $asker, Progress $progress, Clock $clock ) {
		$this->network   = $network;
		$this->inventory = $inventory;
		$this->book      = $book;
		$this->asker     = $asker;
		$this->progress  = $progress;
		$this->clock     = $clock;
	}

	/**
	 * May be called again for more sites: a key that they share is asked about once.
	 *
	 * @param list<int>    $blog_ids Sites, all of whose keys in use are asked about.
	 * @param list<string> $groups   Keys that sites share, as `Group_Id` names them.
	 */
	public function run( array $blog_ids, array $groups ): void {
		$of_groups = $this->of_groups( $groups );
		$sites     = $this->read( array_merge( $blog_ids, array_values( $of_groups ) ) );
		$keys      = $this->keys( $sites, $blog_ids, array_keys( $of_groups ) );
		$now       = $this->clock->now();
		$turn      = Turn::of_person( $this->progress->read()['id'], $now + 1, $now + Shards::HELD_S );
		$open      = array_diff_key( $keys, $this->asked );
		$bound     = array_filter( $open, fn( Key $key ): bool => $this->asker->identity()->is_site_bound( $key->provider() ) );
		$this->asker->together( array_diff_key( $open, $bound ), $turn );
		foreach ( $bound as $probe => $key ) {
			$this->asker->alone( (string) $probe, $key, $turn );
		}
		$this->asked += array_fill_keys( array_keys( $open ), true );
		$this->settle( array_map( 'strval', array_keys( $keys ) ), array_map( static fn( Found_Site $site ): int => $site->id(), $sites ) );
	}

	/**
	 * @param list<int> $blog_ids Of sites.
	 * @return list<Found_Site> As they are now, written down.
	 */
	private function read( array $blog_ids ): array {
		$sites = array_values( iterator_to_array( $this->inventory->read( array_values( array_unique( $blog_ids ) ) ), false ) );
		$this->book->write( $sites );
		return $sites;
	}

	/**
	 * @param list<Found_Site>  $sites    The sites.
	 * @param list<int>         $blog_ids Those all of whose keys are wanted.
	 * @param array<int|string> $probes   What is wanted of the others.
	 * @return array<string, Key> By question.
	 */
	private function keys( array $sites, array $blog_ids, array $probes ): array {
		$keys = array();
		foreach ( $sites as $site ) {
			foreach ( $site->keys() as $key ) {
				$probe = $this->asker->identity()->of( $key );
				if ( $key->in_use() && ( in_array( $site->id(), $blog_ids, true ) || in_array( $probe, $probes, true ) ) ) {
					$keys[ $probe ] = $key;
				}
			}
		}
		return $keys;
	}

	/**
	 * @param list<string> $groups As `Group_Id` names them.
	 * @return array<string, int> A site for each question.
	 */
	private function of_groups( array $groups ): array {
		$sites = array();
		foreach ( $groups as $group ) {
			$parts = Group_Id::parts( $group );
			if ( null === $parts ) {
				continue;
			}
			foreach ( Query::rows( "SELECT probe, MIN(blog_id) blog_id FROM {uses} WHERE network_id = %d AND provider = %s AND fingerprint = %s AND used IN ('primary', 'backup', 'routed') GROUP BY probe ORDER BY MIN(blog_id) LIMIT %d", $this->network, $parts['provider'], $parts['fingerprint'], self::MOST ) as $row ) {
				$sites[ $row['probe'] ] = (int) $row['blog_id'];
			}
		}
		return $sites;
	}

	/**
	 * @param list<string> $probes   Questions that were put.
	 * @param list<int>    $blog_ids Sites that were read.
	 */
	private function settle( array $probes, array $blog_ids ): void {
		$this->book->settle( $blog_ids );
		$last = 0;
		do {
			$ids = $this->book->sites_of( $probes, $last, self::PAGE );
			$this->book->settle( $ids );
			$last = (int) end( $ids );
		} while ( count( $ids ) === self::PAGE );
	}
}
