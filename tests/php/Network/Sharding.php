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

	/** @var int */
	private $silent = 0;

	/** @var list<bool> Whether that site's server answers. */
	private $answers = array();

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
		if ( array( (string) $this->silent ) === array_values( array_unique( $sites[1] ) ) && ! $this->answers() ) {
			$this->flush();
			$this->last_error = 'Lost connection to server during query';
			return false;
		}
		return parent::query( $query );
	}

	/**
	 * A site whose server does not always answer.
	 *
	 * @param list<bool> $answers Whether it does, query after query; the last one stays.
	 */
	public function silence( int $site, array $answers ): void {
		$this->silent  = $site;
		$this->answers = $answers;
	}

	private function answers(): bool {
		return count( $this->answers ) > 1 ? (bool) array_shift( $this->answers ) : (bool) reset( $this->answers );
	}

	/**
	 * @template T
	 * @param callable(self): T $then What is done with it in place.
	 * @return T
	 */
	public static function during( callable $then ) {
		$original = $GLOBALS['wpdb'];
		// Only one of them may hold, and free, what a query gave.
		$original->flush();
		$GLOBALS['wpdb'] = new self( $original );
		try {
			return $then( $GLOBALS['wpdb'] );
		} finally {
			$GLOBALS['wpdb']->flush();
			$GLOBALS['wpdb'] = $original;
		}
	}
}
