<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

/**
 * What a drop-in puts in the place of WordPress's class: over the same connection, and with the eyes of HyperDB and LudicrousDB, which
 * decide by the first table of a query to which server it goes. A query that names tables of two sites is an error.
 */
final class Sharding extends \wpdb {

	public function __construct( \wpdb $original ) {
		$copy = function ( \wpdb $from ): void {
			foreach ( get_object_vars( $from ) as $name => $value ) {
				$this->$name = $value;
			}
		};
		\Closure::bind( $copy, $this, \wpdb::class )( $original );
	}

	public function __destruct() {
	}

	/**
	 * @param string $query
	 * @return int|bool
	 */
	public function query( $query ) {
		preg_match_all( '/\b' . preg_quote( $this->base_prefix, '/' ) . '(\d+)_/', $query, $sites );
		if ( count( array_unique( $sites[1] ) ) > 1 ) {
			throw new \LogicException( 'One query for several sites: ' . substr( $query, 0, 200 ) );
		}
		return parent::query( $query );
	}

	/**
	 * @template T
	 * @param callable(): T $then What is done with it in place.
	 * @return T
	 */
	public static function during( callable $then ) {
		$original = $GLOBALS['wpdb'];
		// Only one of them may hold, and free, what a query gave.
		$original->flush();
		$GLOBALS['wpdb'] = new self( $original );
		try {
			return $then();
		} finally {
			$GLOBALS['wpdb']->flush();
			$GLOBALS['wpdb'] = $original;
		}
	}
}
