<?php
/**
 * `wp key-health sweep --network`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Query;
use KeyHealth\Network\Sweep\Progress;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

/**
 * Works on the sweep of the network beside whoever else does, until it has come to its end.
 */
final class Network_Sweep {

	/** The bar moves at least so often. */
	private const SLICE_S = 3;

	private const PAGE = 500;

	/** @var Engine */
	private $engine;

	/** @var Console */
	private $console;

	public function __construct( Engine $engine, Console $console ) {
		$this->engine  = $engine;
		$this->console = $console;
	}

	/**
	 * @return int The status.
	 * @throws Refused When nobody has allowed it.
	 */
	public function run( bool $is_dry ): int {
		if ( ! is_multisite() ) {
			throw new Refused( 'no_network', __( 'This WordPress is not a network of sites. Leave --network out.', 'key-health' ) );
		}
		return $is_dry ? $this->count() : $this->sweep();
	}

	/**
	 * @throws Refused When nobody has allowed it.
	 */
	private function sweep(): int {
		$sweep = $this->engine->network()->sweep();
		$state = Loose::text( $sweep->state(), 'state' );
		if ( Progress::PAUSED === $state ) {
			$sweep->go_on();
		} elseif ( Progress::RUNNING !== $state ) {
			$sweep->start();
		}
		$view = $sweep->state();
		$tick = $this->console->steps( __( 'Looking at sites', 'key-health' ), (int) Loose::text( $view, 'total' ) );
		$seen = 0;
		do {
			$before = microtime( true );
			$left   = $sweep->work( self::SLICE_S );
			$view   = $sweep->state();
			for ( $looked = (int) Loose::text( $view, 'looked' ); $seen < $looked; $seen++ ) {
				$tick();
			}
			if ( $left && microtime( true ) - $before < 1 ) {
				// Others hold what is left.
				sleep( 1 );
			}
		} while ( $left );
		return $this->told( $view );
	}

	/**
	 * @param array<string, mixed> $view Where the sweep is.
	 */
	private function told( array $view ): int {
		$counts = array();
		foreach ( Query::rows( 'SELECT state, COUNT(*) number FROM {sites} WHERE network_id = %d GROUP BY state', get_current_network_id() ) as $row ) {
			$counts[ $row['state'] ] = (int) $row['number'];
		}
		$rows = array();
		foreach ( array( 'broken', 'attention', 'unknown', 'unchecked', 'working', 'none' ) as $state ) {
			$rows[] = array(
				'state' => $state,
				'sites' => (string) ( $counts[ $state ] ?? 0 ),
			);
		}
		$this->console->items( 'table', $rows, array( 'state', 'sites' ) );
		/* translators: 1: number of sites, 2: number of distinct keys. */
		$this->console->line( sprintf( __( '%1$d sites looked at, %2$d distinct keys asked about.', 'key-health' ), (int) Loose::text( $view, 'looked' ), (int) Loose::text( $view, 'asked' ) ) );
		if ( Progress::DONE !== Loose::text( $view, 'state' ) ) {
			$this->console->warning( __( 'Somebody has stopped it before its end. Start this again to go on.', 'key-health' ) );
			return Status::UNKNOWN;
		}
		if ( ( $counts['broken'] ?? 0 ) > 0 ) {
			return Status::BROKEN;
		}
		return ( $counts['unknown'] ?? 0 ) + ( $counts['unchecked'] ?? 0 ) > 0 ? Status::UNKNOWN : Status::FINE;
	}

	/** Without asking anybody, and without writing anything. */
	private function count(): int {
		$network  = $this->engine->network();
		$identity = $network->sweeping()->identity();
		$total    = $network->sites()->count();
		$tick     = $this->console->steps( __( 'Looking at sites', 'key-health' ), $total );
		$last     = 0;
		$sites    = 0;
		$keys     = array();
		do {
			$ids = $network->sites()->after( $last, self::PAGE );
			foreach ( $network->inventory()->read( $ids ) as $site ) {
				++$sites;
				foreach ( $site->keys() as $key ) {
					if ( $key->in_use() ) {
						$keys[ $identity->of( $key ) ] = true;
					}
				}
				$tick();
			}
			$last = (int) end( $ids );
		} while ( $ids );
		/* translators: 1: number of sites, 2: number of distinct keys. */
		$this->console->line( sprintf( __( '%1$d sites, %2$d distinct keys to ask about. Nobody was asked.', 'key-health' ), $sites, count( $keys ) ) );
		return Status::FINE;
	}
}
