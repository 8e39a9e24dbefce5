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
use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Fix\Fix_Row;
use KeyHealth\Network\Fix\Fix_Sentence;
use KeyHealth\Surface\Parts\Many_Fix_Parts;

defined( 'ABSPATH' ) || exit;

/** Puts a new key into all sites that share one, or goes on with what was stopped. */
final class Network_Fix extends Command {

	/** The bar moves at least so often. */
	private const SLICE_S = 3;

	/** Sites that are listed because they need somebody. */
	private const LISTED = 1000;

	private const FIELDS = array( 'site', 'what', 'why' );

	/**
	 * @param array<string, mixed>     $options What was typed.
	 * @param callable(string): string $ask     Gives the value of a field.
	 * @return int The status.
	 * @throws Refused When it cannot be done.
	 */
	public function run( array $options, callable $ask ): int {
		if ( ! is_multisite() ) {
			throw new Refused( 'no_network', __( 'This WordPress is not a network of sites. Leave --network out.', 'key-health' ) );
		}
		self::format( $options );
		$group = self::text( $options, 'group' );
		$fixes = $this->engine->network()->fixes();
		$id    = $fixes->start()->under_way( $group );
		if ( self::is_on( $options, 'dry-run' ) ) {
			return ( new Network_Fix_Preview( $this->engine, $this->console ) )->run( $group, $this->values( $fixes, $group, $options, $ask ), $id, self::format( $options ) );
		}
		if ( null !== $id ) {
			$this->go_on( $fixes, $id, $ask );
		} else {
			$begun = $fixes->start()->begin( $group, $this->values( $fixes, $group, $options, $ask ), get_current_user_id() );
			if ( $begun instanceof Finding ) {
				$this->console->error( Plain_Text::of( $begun->title() ) . '. ' . __( 'Nothing was begun, and every site is as it was.', 'key-health' ) );
				return 'unknown' === $begun->state() ? Status::UNKNOWN : Status::BROKEN;
			}
			$id = $begun->id();
		}
		$this->work( $fixes, $id );
		return $this->told( $fixes, $id, $options );
	}

	/**
	 * @param Many_Fix_Parts           $fixes The parts.
	 * @param int                      $id    Of a fix that has not ended.
	 * @param callable(string): string $ask   Gives the value of a field.
	 */
	private function go_on( Many_Fix_Parts $fixes, int $id, callable $ask ): void {
		$many = $fixes->many_fix();
		$fix  = $many->fix( $id );
		if ( $many->needs_values( $fix ) ) {
			$pasted = array();
			foreach ( array_keys( $fix->marks() ) as $name ) {
				$pasted[ $name ] = $ask( $name );
			}
			$many->resume( $id, $fixes->start()->pasted( $fix, $pasted ) );
		} elseif ( Fix_Record::PAUSED === $fix->state() ) {
			$many->resume( $id );
		}
	}

	/**
	 * @param Many_Fix_Parts           $fixes   The parts.
	 * @param string                   $group   Id of a group.
	 * @param array<string, mixed>     $options What was typed.
	 * @param callable(string): string $ask     Gives the value of a field.
	 * @return array<string, string> By name of the field.
	 */
	private function values( Many_Fix_Parts $fixes, string $group, array $options, callable $ask ): array {
		$main   = $fixes->sample()->with( $group, static fn( $kit, $key ): string => $key->main_field()->name() );
		$values = array();
		foreach ( array_filter( array_map( 'trim', explode( ',', self::text( $options, 'field', $main ) ) ) ) as $name ) {
			$values[ $name ] = $ask( $name );
		}
		return $values;
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

	/**
	 * @param Many_Fix_Parts       $fixes   The parts.
	 * @param int                  $id      Of the fix.
	 * @param array<string, mixed> $options What was typed.
	 */
	private function told( Many_Fix_Parts $fixes, int $id, array $options ): int {
		$fix  = $fixes->many_fix()->fix( $id );
		$rows = array_map( array( self::class, 'row' ), $fixes->view()->rows( $fix, $fixes->tally()->latest( $id, array( Fix_Row::WRITTEN, Fix_Row::KEPT_OLD, Fix_Row::SKIPPED, Fix_Row::NOT_UNDONE ), self::LISTED ) ) );

		$is_table = 'table' === self::format( $options );
		if ( $rows || ! $is_table ) {
			$this->items( $options, $rows, self::FIELDS, self::FIELDS );
		}
		$counts = $fixes->tally()->counts( $id );
		if ( $is_table ) {
			$this->console->line( Plain_Text::of( Fix_Sentence::of( $fix, $counts, $this->engine->catalog()->provider( $fix->provider() )['noun'] ?? __( 'key', 'key-health' ) ) ) );
		}
		if ( Fix_Record::DONE !== $fix->state() ) {
			$this->console->warning( __( 'Somebody has stopped it before its end. Start this again to go on.', 'key-health' ) );
			return Status::UNKNOWN;
		}
		if ( array_sum( $counts ) !== $counts[ Fix_Row::PROVEN ] + $counts[ Fix_Row::WRITTEN ] ) {
			return Status::BROKEN;
		}
		return $counts[ Fix_Row::WRITTEN ] > 0 ? Status::UNKNOWN : Status::FINE;
	}

	/**
	 * @param array<string, mixed> $row As the screen shows it.
	 * @return array<string, string>
	 */
	private static function row( array $row ): array {
		return Rows::plain(
			array(
				'id'   => Loose::text( $row, 'site', 'id' ),
				'site' => Loose::text( $row, 'site', 'address' ),
				'what' => Loose::text( $row, 'title' ),
				'why'  => Loose::text( $row, 'detail' ),
			)
		);
	}
}
