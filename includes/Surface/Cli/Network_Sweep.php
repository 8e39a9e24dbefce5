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
use KeyHealth\Network\Severity;
use KeyHealth\Network\Sweep\Progress;

defined( 'ABSPATH' ) || exit;

/**
 * Works on the sweep of the network beside whoever else does, until it has come to its end.
 */
final class Network_Sweep extends Command {

	/** The bar moves at least so often. */
	private const SLICE_S = 3;

	private const PAGE = 500;

	/** How many sites are in which state. */
	private const FIELDS = array( 'state', 'sites' );

	/** What a dry run counts. */
	private const DRY_FIELDS = array( 'sites', 'keys' );

	/**
	 * @param array<string, mixed> $options What was typed.
	 * @return int The status.
	 * @throws Refused When nobody has allowed it.
	 */
	public function run( array $options ): int {
		if ( ! is_multisite() ) {
			throw new Refused( 'no_network', __( 'This WordPress is not a network of sites. Leave --network out.', 'key-health' ) );
		}
		$is_dry = self::is_on( $options, 'dry-run' );
		$fields = $is_dry ? self::DRY_FIELDS : self::FIELDS;
		// Before anybody is asked.
		self::fields( $options, $fields, $fields );
		return $is_dry ? $this->count( $options ) : $this->sweep( $options );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 * @throws Refused When nobody has allowed it.
	 */
	private function sweep( array $options ): int {
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
		return $this->told( $view, $options );
	}

	/**
	 * @param array<string, mixed> $view    Where the sweep is.
	 * @param array<string, mixed> $options What was typed.
	 */
	private function told( array $view, array $options ): int {
		$counts = array();
		foreach ( Query::rows( 'SELECT state, COUNT(*) number FROM {sites} WHERE network_id = %d GROUP BY state', get_current_network_id() ) as $row ) {
			$counts[ $row['state'] ] = (int) $row['number'];
		}
		if ( self::is_of_sites( $options ) ) {
			$this->sites( $options, Query::ids( 'SELECT blog_id FROM {sites} WHERE network_id = %d ORDER BY blog_id', get_current_network_id() ) );
		} else {
			$rows = array();
			foreach ( Severity::STATES as $state ) {
				$rows[] = array(
					'state' => $state,
					'sites' => (string) ( $counts[ $state ] ?? 0 ),
				);
			}
			$this->items( $options, $rows, self::FIELDS, self::FIELDS );
		}
		if ( 'table' === self::format( $options ) ) {
			/* translators: 1: number of sites, 2: number of distinct keys. */
			$this->console->line( sprintf( __( '%1$d sites looked at, %2$d distinct keys asked about.', 'key-health' ), (int) Loose::text( $view, 'looked' ), (int) Loose::text( $view, 'asked' ) ) );
		}
		if ( Progress::DONE !== Loose::text( $view, 'state' ) ) {
			$this->console->warning( __( 'Somebody has stopped it before its end. Start this again to go on.', 'key-health' ) );
			return Status::UNKNOWN;
		}
		if ( ( $counts['broken'] ?? 0 ) > 0 ) {
			return Status::BROKEN;
		}
		return ( $counts['unknown'] ?? 0 ) + ( $counts['unchecked'] ?? 0 ) > 0 ? Status::UNKNOWN : Status::FINE;
	}

	/**
	 * Without asking anybody, and without writing anything.
	 *
	 * @param array<string, mixed> $options What was typed.
	 */
	private function count( array $options ): int {
		$network  = $this->engine->network();
		$identity = $network->sweeping()->identity();
		$tick     = $this->console->steps( __( 'Looking at sites', 'key-health' ), $network->sites()->count() );
		$last     = 0;
		$sites    = array();
		$keys     = array();
		do {
			$ids = $network->sites()->after( $last, self::PAGE );
			foreach ( $network->inventory()->read( $ids ) as $site ) {
				$sites[] = $site->id();
				foreach ( $site->keys() as $key ) {
					if ( $key->in_use() ) {
						$keys[ $identity->of( $key ) ] = true;
					}
				}
				$tick();
			}
			$last = (int) end( $ids );
		} while ( $ids );
		if ( self::is_of_sites( $options ) ) {
			$this->sites( $options, $sites );
		} elseif ( 'table' !== self::format( $options ) ) {
			$row = array(
				'sites' => (string) count( $sites ),
				'keys'  => (string) count( $keys ),
			);
			$this->items( $options, array( $row ), self::DRY_FIELDS, self::DRY_FIELDS );
		} else {
			/* translators: 1: number of sites, 2: number of distinct keys. */
			$this->console->line( sprintf( __( '%1$d sites, %2$d distinct keys to ask about. Nobody was asked.', 'key-health' ), count( $sites ), count( $keys ) ) );
		}
		return Status::FINE;
	}

	/**
	 * Whether the sites themselves are counted or named.
	 *
	 * @param array<string, mixed> $options What was typed.
	 */
	private static function is_of_sites( array $options ): bool {
		return in_array( self::format( $options ), array( 'count', 'ids' ), true );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 * @param list<int>            $ids     Of sites.
	 */
	private function sites( array $options, array $ids ): void {
		$this->items( array( 'format' => self::format( $options ) ), array_map( static fn( int $id ): array => array( 'id' => (string) $id ), $ids ), array( 'id' ), array( 'id' ) );
	}
}
