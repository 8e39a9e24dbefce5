<?php
/**
 * Puts together what fixes a key on many sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Health\Backup_Box;
use KeyHealth\Network\Fix\Elsewhere;
use KeyHealth\Network\Fix\Fix_Calendar;
use KeyHealth\Network\Fix\Fix_Forecast;
use KeyHealth\Network\Fix\Fix_List;
use KeyHealth\Network\Fix\Fix_Records;
use KeyHealth\Network\Fix\Fix_Rows;
use KeyHealth\Network\Fix\Fix_Start;
use KeyHealth\Network\Fix\Fix_Tally;
use KeyHealth\Network\Fix\Fix_View;
use KeyHealth\Network\Fix\Fix_Words;
use KeyHealth\Network\Fix\Group_Uses;
use KeyHealth\Network\Fix\Hidden_Keys;
use KeyHealth\Network\Fix\Kept_Rows;
use KeyHealth\Network\Fix\Many_Fix;
use KeyHealth\Network\Fix\Network_Lines;
use KeyHealth\Network\Fix\New_Values;
use KeyHealth\Network\Fix\Safe_Write;
use KeyHealth\Network\Fix\Sample_Key;
use KeyHealth\Network\Fix\Site_Clearing;
use KeyHealth\Network\Fix\Site_Kit;
use KeyHealth\Network\Fix\Site_Names;
use KeyHealth\Network\Fix\Site_Proof;
use KeyHealth\Network\Fix\Site_Replacement;
use KeyHealth\Network\Fix\Site_Turn;
use KeyHealth\Network\Fix\Site_Undo;
use KeyHealth\Network\Fix\Told_Answers;
use KeyHealth\Network\Fix\Wanted_Values;
use KeyHealth\Network\Fix\Written_Value;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

/** For the network of the request. */
final class Many_Fix_Parts {

	/** @var Engine */
	private $engine;

	/** @var int */
	private $network;

	/** @var Fix_Rows One process is one owner. */
	private $rows;

	public function __construct( Engine $engine ) {
		$this->engine  = $engine;
		$this->network = get_current_network_id();
		$this->rows    = new Fix_Rows( $this->network );
	}

	public function start(): Fix_Start {
		return new Fix_Start( $this->uses(), $this->sample(), $this->records(), $this->sites(), $this->values(), $this->engine->network()->sweeping()->identity(), $this->engine->fingerprinter(), $this->engine->clock() );
	}

	public function many_fix(): Many_Fix {
		return new Many_Fix( $this->records(), $this->rows, $this->sites(), $this->tally(), $this->values(), $this->turn(), $this->engine->clock() );
	}

	/** What it would do. */
	public function forecast(): Fix_Forecast {
		return new Fix_Forecast( $this->uses(), $this->engine->network()->inventory(), $this->engine->fingerprinter() );
	}

	public function view(): Fix_View {
		return new Fix_View( $this->engine->catalog(), $this->tally(), new Fix_Words(), new Site_Names(), $this->engine->clock() );
	}

	/**
	 * Those that run, wait, or can be taken back.
	 *
	 * @return list<array<string, mixed>> As the route answers them.
	 */
	public function current(): array {
		$many  = $this->many_fix();
		$shown = array();
		foreach ( $this->records()->all( 20 ) as $fix ) {
			$one = $this->view()->of( $fix, $many->needs_values( $fix ) );
			if ( ! $fix->has_ended() || null !== $one['undo_until'] ) {
				$shown[] = $one;
			}
		}
		return $shown;
	}

	/** Clears keys that a definition of the network hides. */
	public function clearing(): Hidden_Keys {
		return new Hidden_Keys( $this->uses(), $this->start(), $this->engine->examiner(), $this->engine->network()->sweeping()->identity(), $this->engine->fingerprinter(), $this->engine->clock() );
	}

	/** Lines that define a key for every site. */
	public function lines(): Network_Lines {
		return new Network_Lines( $this->engine->catalog(), $this->engine->editing()->lines() );
	}

	public function calendar(): Fix_Calendar {
		return new Fix_Calendar( $this->many_fix(), $this->records(), $this->tally(), $this->engine->clock() );
	}

	public function records(): Fix_Records {
		return new Fix_Records( $this->network );
	}

	public function tally(): Fix_Tally {
		return new Fix_Tally( $this->network );
	}

	public function uses(): Group_Uses {
		return new Group_Uses( $this->network );
	}

	/** One site's key that stands for all that share it. */
	public function sample(): Sample_Key {
		return new Sample_Key( $this->uses(), $this->elsewhere(), $this->engine->fingerprinter() );
	}

	private function sites(): Fix_List {
		return new Fix_List( $this->uses(), $this->records(), $this->rows, $this->tally() );
	}

	private function values(): New_Values {
		return new New_Values( self::box(), $this->engine->fingerprinter(), $this->records(), $this->elsewhere(), $this->engine->clock() );
	}

	private function turn(): Site_Turn {
		$print = $this->engine->fingerprinter();
		$kept  = new Kept_Rows( self::box() );
		$ours  = new Written_Value( $print );
		$write = new Safe_Write( $this->rows, $kept, $ours, $this->engine->clock() );
		$sweep = $this->engine->network()->sweeping();
		$proof = new Site_Proof( $sweep->identity(), new Told_Answers( $sweep->answers(), $sweep->identity(), $this->engine->clock() ), new Callback_Locator() );
		$works = array(
			'replace' => new Site_Replacement( $print, new Wanted_Values( $print ), $write, $proof ),
			'clear'   => new Site_Clearing( $print, $write, $proof ),
			'undo'    => new Site_Undo( $kept, $ours ),
		);
		return new Site_Turn( $this->rows, $this->elsewhere(), $works, array( $this, 'tell' ), $this->engine->clock() );
	}

	/** Brings up to date what the network knows of a site. */
	public function tell( int $site ): void {
		foreach ( $this->engine->network()->inventory()->read( array( $site ) ) as $found ) {
			$this->engine->network()->book()->write_site( $found );
		}
	}

	private function elsewhere(): Elsewhere {
		return new Elsewhere(
			function (): Site_Kit {
				$engine = $this->engine->anew();
				return new Site_Kit( $engine->discoverer(), $engine->fixing()->writer(), $engine->examiner(), $engine->checker(), $engine->editing()->fresh_look(), $engine->store(), $engine->fixing()->candidate_values(), array( $engine->reporter(), 'report' ) );
			}
		);
	}

	private static function box(): Backup_Box {
		return new Backup_Box( wp_salt( 'secure_auth' ) );
	}
}
