<?php
/**
 * `wp key-health fix --network`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Finding;
use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Fix\Fix_Row;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Many_Fix_Parts;

defined( 'ABSPATH' ) || exit;

/** Puts a new key into all sites that share one, or goes on with what was stopped. */
final class Network_Fix {

	/** The bar moves at least so often. */
	private const SLICE_S = 3;

	/** Sites that are listed because they need somebody. */
	private const LISTED = 1000;

	/** @var Engine */
	private $engine;

	/** @var Console */
	private $console;

	public function __construct( Engine $engine, Console $console ) {
		$this->engine  = $engine;
		$this->console = $console;
	}

	/**
	 * @param string                  $group Id of a group.
	 * @param callable(string): string $ask   Gives the value of a field.
	 * @return int The status.
	 * @throws Refused When it cannot be done.
	 */
	public function run( string $group, callable $ask ): int {
		if ( ! is_multisite() ) {
			throw new Refused( 'no_network', __( 'This WordPress is not a network of sites. Leave --network out.', 'key-health' ) );
		}
		$fixes = $this->engine->network()->fixes();
		$id    = $fixes->start()->under_way( $group ) ?? $this->begun( $fixes, $group, $ask );
		if ( null === $id ) {
			return Status::BROKEN;
		}
		if ( Fix_Record::PAUSED === $fixes->many_fix()->fix( $id )->state() ) {
			$fixes->many_fix()->resume( $id );
		}
		$this->work( $fixes, $id );
		return $this->told( $fixes, $id );
	}

	/**
	 * @param Many_Fix_Parts           $fixes The parts.
	 * @param string                   $group Id of a group.
	 * @param callable(string): string $ask   Gives the value of a field.
	 * @return int|null Null when its provider does not accept the key.
	 */
	private function begun( Many_Fix_Parts $fixes, string $group, callable $ask ): ?int {
		$main  = $fixes->sample()->with( $group, static fn( $kit, $key ): string => $key->main_field()->name() );
		$begun = $fixes->start()->begin( $group, array( $main => $ask( $main ) ), get_current_user_id() );
		if ( $begun instanceof Finding ) {
			$this->console->error( $begun->title() . '. ' . __( 'Nothing was begun, and every site is as it was.', 'key-health' ) );
			return null;
		}
		return $begun->id();
	}

	private function work( Many_Fix_Parts $fixes, int $id ): void {
		$fixes->calendar()->plan( $id );
		$many = $fixes->many_fix();
		$tick = $this->console->steps( __( 'Sites', 'key-health' ), array_sum( $fixes->tally()->counts( $id ) ) );
		$seen = 0;
		while ( $many->fix( $id )->is_under_way() ) {
			$before = microtime( true );
			$many->work( $id, self::SLICE_S );
			$counts = $fixes->tally()->counts( $id );
			for ( $done = array_sum( $counts ) - $counts[ Fix_Row::WAITING ] - $counts[ Fix_Row::RUNNING ]; $seen < $done; $seen++ ) {
				$tick();
			}
			if ( microtime( true ) - $before < 1 ) {
				// Others hold what is left.
				sleep( 1 );
			}
		}
		$fixes->calendar()->plan( $id );
	}

	private function told( Many_Fix_Parts $fixes, int $id ): int {
		$fix  = $fixes->many_fix()->fix( $id );
		$rows = $fixes->view()->rows( $fix, $fixes->tally()->latest( $id, array( Fix_Row::WRITTEN, Fix_Row::KEPT_OLD, Fix_Row::SKIPPED, Fix_Row::NOT_UNDONE ), self::LISTED ) );
		if ( $rows ) {
			$this->console->items(
				'table',
				array_map(
					static function ( array $row ): array {
						/** @var array{site: array{address: string}, title: string, detail: string} $row */
						return array(
							'site' => $row['site']['address'],
							'what' => $row['title'],
							'why'  => $row['detail'],
						);
					},
					$rows
				),
				array( 'site', 'what', 'why' )
			);
		}
		$counts = $fixes->tally()->counts( $id );
		$this->console->line( \KeyHealth\Network\Fix\Fix_Sentence::of( $fix, $counts, $this->engine->catalog()->provider( $fix->provider() )['noun'] ?? __( 'key', 'key-health' ) ) );
		if ( Fix_Record::DONE !== $fix->state() ) {
			$this->console->warning( __( 'Somebody has stopped it before its end. Start this again to go on.', 'key-health' ) );
			return Status::UNKNOWN;
		}
		return array_sum( $counts ) === $counts[ Fix_Row::PROVEN ] ? Status::FINE : Status::BROKEN;
	}
}
