<?php
/**
 * Sites that are looked at together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Key;
use KeyHealth\Network\Inventory\Found_Site;

defined( 'ABSPATH' ) || exit;

/**
 * In the order of their ids. A site is done when no question about its keys is open.
 */
final class Batch {

	/** @var list<Found_Site> Not done yet. */
	private $sites;

	/** @var array<string, Key> One for each question. */
	private $keys = array();

	/** @var array<int, list<string>> Questions by site. */
	private $of_site = array();

	/** @var array<string, true> Questions that belong to one site. */
	private $bound = array();

	/** @var array<string, true> Questions. */
	private $open = array();

	/**
	 * @param list<Found_Site> $sites    In the order of their ids.
	 * @param Identity         $identity Names questions.
	 */
	public function __construct( array $sites, Identity $identity ) {
		$this->sites = $sites;
		foreach ( $sites as $site ) {
			foreach ( $site->keys() as $key ) {
				if ( ! $key->in_use() ) {
					continue;
				}
				$probe = $identity->of( $key );

				$this->keys[ $probe ]           = $this->keys[ $probe ] ?? $key;
				$this->of_site[ $site->id() ][] = $probe;
				if ( $identity->is_site_bound( $key->provider() ) ) {
					$this->bound[ $probe ] = true;
				}
			}
		}
	}

	/**
	 * @return list<string>
	 */
	public function probes(): array {
		return array_map( 'strval', array_keys( $this->keys ) );
	}

	/**
	 * @param list<string> $probes Questions that are still to be put; the others are answered.
	 */
	public function leave_open( array $probes ): void {
		$this->open = array_fill_keys( $probes, true );
	}

	/**
	 * @param array<string> $probes Questions.
	 */
	public function close( array $probes ): void {
		$this->open = array_diff_key( $this->open, array_flip( $probes ) );
	}

	public function is_open(): bool {
		return array() !== $this->open;
	}

	/**
	 * @return array<string, Key> Open questions that sites share.
	 */
	public function shared(): array {
		return array_diff_key( $this->open(), $this->bound );
	}

	/**
	 * @return array<string, Key> Open questions of one site each.
	 */
	public function bound(): array {
		return array_intersect_key( $this->open(), $this->bound );
	}

	/**
	 * @return array<string, Key> By question.
	 */
	public function open(): array {
		return array_intersect_key( $this->keys, $this->open );
	}

	/**
	 * @return list<Found_Site> Those before the first one that is not done; they count no more.
	 */
	public function take_done(): array {
		$done = array();
		while ( $this->sites ) {
			foreach ( $this->of_site[ $this->sites[0]->id() ] ?? array() as $probe ) {
				if ( isset( $this->open[ $probe ] ) ) {
					return $done;
				}
			}
			$done[] = array_shift( $this->sites );
		}
		return $done;
	}
}
