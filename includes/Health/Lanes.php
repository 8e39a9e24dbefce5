<?php
/**
 * Which keys are checked side by side, and which one after another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Probe\Parallel\Together;

defined( 'ABSPATH' ) || exit;

/**
 * Keys of a provider that compares with a random key share a lane: the second one is to find what the first one has learned, or the
 * provider would see two failed log-ins. So do log-ins by SMTP, which block everything; theirs is the last lane.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Lanes {

	private const SMTP = 'smtp';

	/** @var Catalog */
	private $catalog;

	/** @var Together */
	private $together;

	public function __construct( Catalog $catalog, Together $together ) {
		$this->catalog  = $catalog;
		$this->together = $together;
	}

	/**
	 * @param list<Key>           $keys  In the order in which they begin.
	 * @param callable(Key): void $check Checks one.
	 */
	public function run( array $keys, callable $check ): void {
		$jobs = array();
		foreach ( $this->split( $keys ) as $lane ) {
			$jobs[] = static function () use ( $lane, $check ): void {
				self::one_by_one( $lane, $check );
			};
		}
		$this->together->run( $jobs );
	}

	/**
	 * @param list<Key> $keys In the order in which they begin.
	 * @return list<list<Key>>
	 */
	private function split( array $keys ): array {
		$lanes = array();
		$smtp  = array();
		foreach ( $keys as $key ) {
			$lane = $this->lane( $key );
			if ( self::SMTP === $lane ) {
				$smtp[] = $key;
			} elseif ( '' === $lane ) {
				$lanes[] = array( $key );
			} else {
				$lanes[ $lane ][] = $key;
			}
		}
		return array_values( array_filter( array_merge( array_values( $lanes ), array( $smtp ) ) ) );
	}

	/** '' for one of its own. */
	private function lane( Key $key ): string {
		$provider = $this->catalog->provider( $key->provider() );
		foreach ( $provider['steps'] ?? array() as $step ) {
			if ( 'SMTP' === ( $step['request']['method'] ?? '' ) ) {
				return self::SMTP;
			}
			if ( isset( $step['guard'] ) ) {
				return 'of ' . $key->provider();
			}
		}
		// Side by side each would see the last of the day's requests as its own.
		return isset( $provider['limits']['requests_a_day'] ) ? 'of ' . $key->provider() : '';
	}

	/**
	 * @param list<Key>           $lane  Keys.
	 * @param callable(Key): void $check Checks one.
	 * @throws \Throwable What a check has thrown; the others were made all the same.
	 */
	private static function one_by_one( array $lane, callable $check ): void {
		$first = null;
		foreach ( $lane as $key ) {
			try {
				$check( $key );
			} catch ( \Throwable $error ) {
				$first = $first ?? $error;
			}
		}
		if ( null !== $first ) {
			throw $first;
		}
	}
}
