<?php
/**
 * `wp key-health fix --network --dry-run`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Group_Id;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Many_Fix_Parts;

defined( 'ABSPATH' ) || exit;

/** Asks about the new key once, and counts the sites that would get it. Writes nothing. */
final class Network_Fix_Preview {

	/** @var Engine */
	private $engine;

	/** @var Line_Output */
	private $output;

	public function __construct( Engine $engine, Console $console ) {
		$this->engine = $engine;
		$this->output = new Line_Output( $console );
	}

	/**
	 * @param string                $group     Id of a group.
	 * @param array<string, string> $values    By name of the field.
	 * @param int|null              $under_way A fix of it that has not ended.
	 * @param string                $format    How to print.
	 * @return int The status.
	 * @throws Refused When they cannot be a key.
	 */
	public function run( string $group, array $values, ?int $under_way, string $format ): int {
		$fixes   = $this->engine->network()->fixes();
		$finding = $fixes->start()->try_out( $group, $values );
		$is_fine = $finding->is_accepted();
		$unknown = 'unknown' === $finding->state();
		$steps   = array( self::step( 'accepted', $is_fine ? 'done' : ( $unknown ? 'skipped' : 'failed' ), $finding->title(), __( 'Nothing was changed.', 'key-health' ) ) );
		if ( $is_fine && null !== $under_way ) {
			$steps[] = self::step( 'under_way', 'skipped', __( 'A fix of this key is under way already', 'key-health' ), __( 'Without --dry-run, this command goes on with it.', 'key-health' ) );
		}
		$this->output->proof( $is_fine ? array_merge( $steps, $this->sites( $fixes, $group ) ) : $steps, $format );
		if ( $is_fine ) {
			return Status::FINE;
		}
		return $unknown ? Status::UNKNOWN : Status::BROKEN;
	}

	/**
	 * @param Many_Fix_Parts $fixes The parts.
	 * @param string         $group Id of a group.
	 * @return list<array<string, string>>
	 */
	private function sites( Many_Fix_Parts $fixes, string $group ): array {
		$provider = Group_Id::parts( $group )['provider'] ?? '';
		$forecast = $fixes->forecast()->of( $group );
		$noun     = $this->engine->catalog()->provider( $provider )['noun'] ?? __( 'key', 'key-health' );
		/* translators: 1: number of sites, 2: number of sites, 3: "key" or "token". */
		$text  = _n( '%1$s of %2$s site would get the new %3$s', '%1$s of %2$s sites would get the new %3$s', $forecast['total'], 'key-health' );
		$steps = array( self::step( 'sites', $forecast['written'] > 0 ? 'done' : 'skipped', sprintf( $text, number_format_i18n( $forecast['written'] ), number_format_i18n( $forecast['total'] ), $noun ) ) );
		foreach ( $fixes->view()->rows( new Fix_Record( 0, Fix_Record::PAUSED, '', 0, 0, array( 'provider' => $provider ) ), $forecast['left_out'] ) as $row ) {
			$steps[] = self::step( 'left_out', 'skipped', Loose::text( $row, 'site', 'address' ) . ': ' . Loose::text( $row, 'title' ) );
		}
		return $steps;
	}

	/**
	 * @return array<string, string> As of a proof.
	 */
	private static function step( string $id, string $state, string $text, string $sub = '' ): array {
		return compact( 'id', 'state', 'text', 'sub' );
	}
}
