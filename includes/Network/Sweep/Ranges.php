<?php
/**
 * Cuts the sites of a network into shards.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Network\Inventory\Sites;

defined( 'ABSPATH' ) || exit;

/** By how many sites there are, never by their ids, which have gaps of millions. */
final class Ranges {

	/** Sites of a shard, unless there would be too many shards. */
	private const SHARD = 250;

	/** A smaller network is cut into so many, as long as none gets smaller than that: its workers shall have something to share. */
	private const FEW_SHARDS = 16;
	private const SMALLEST   = 20;

	/** Each is an event of its own. */
	private const MOST_SHARDS = 400;

	private const PAGE = 5000;

	/** @var Sites */
	private $sites;

	public function __construct( Sites $sites ) {
		$this->sites = $sites;
	}

	/**
	 * @return list<array{int, int}> First and last ids of shards.
	 */
	public function of( int $total ): array {
		$size   = max( self::SMALLEST, min( self::SHARD, intdiv( $total, self::FEW_SHARDS ) ), (int) ceil( $total / self::MOST_SHARDS ) );
		$firsts = array();
		$lasts  = array();
		$count  = 0;
		$last   = 0;
		do {
			$ids = $this->sites->after( $last, self::PAGE );
			foreach ( $ids as $id ) {
				if ( 0 === $count % $size ) {
					$firsts[] = $id;
				}
				$lasts[ intdiv( $count, $size ) ] = $id;

				$last = $id;
				++$count;
			}
		} while ( count( $ids ) === self::PAGE );
		return array_map( static fn( int $first, int $last ): array => array( $first, $last ), $firsts, array_values( $lasts ) );
	}
}
