<?php
/**
 * Which keys the sites of a network have.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Inventory {

	/** Sites at a time. */
	private const BATCH = 100;

	/** @var callable(): Discoverer */
	private $discoverer;

	/**
	 * @param callable(): Discoverer $discoverer Makes one for the site that is switched to.
	 */
	public function __construct( callable $discoverer ) {
		$this->discoverer = $discoverer;
	}

	/**
	 * For each site what its discoverer would find there, in the order given.
	 *
	 * @param list<int> $blog_ids Of sites.
	 * @return \Generator<int, Found_Site> By id.
	 */
	public function read( array $blog_ids ): \Generator {
		foreach ( array_chunk( $blog_ids, self::BATCH ) as $ids ) {
			$addresses = Sites::addresses( $ids );
			foreach ( $ids as $id ) {
				yield $id => isset( $addresses[ $id ] ) ? $this->site( $id, $addresses[ $id ] ) : new Found_Site( $id, '', '', '', array(), Found_Site::DELETED );
			}
			if ( wp_cache_supports( 'flush_runtime' ) ) {
				wp_cache_flush_runtime();
			}
		}
	}

	/**
	 * @param int                                $id      Of the site.
	 * @param array{domain: string, path: string} $address Where it is.
	 */
	private function site( int $id, array $address ): Found_Site {
		switch_to_blog( $id );
		try {
			return new Found_Site( $id, Loose::text( get_option( 'blogname' ) ), $address['domain'], $address['path'], ( $this->discoverer )()->keys() );
		} finally {
			restore_current_blog();
		}
	}
}
