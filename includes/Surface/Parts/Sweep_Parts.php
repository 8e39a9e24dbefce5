<?php
/**
 * Puts together what sweeps a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Health\Addresses;
use KeyHealth\Health\Pauses;
use KeyHealth\Network\Book;
use KeyHealth\Network\Book_Rows;
use KeyHealth\Network\Book_States;
use KeyHealth\Network\Inventory\Sites;
use KeyHealth\Network\Policy;
use KeyHealth\Network\Sweep\Answers;
use KeyHealth\Network\Sweep\Asker;
use KeyHealth\Network\Sweep\Beginning;
use KeyHealth\Network\Sweep\Check;
use KeyHealth\Network\Sweep\Ending;
use KeyHealth\Network\Sweep\Identity;
use KeyHealth\Network\Sweep\Limits;
use KeyHealth\Network\Sweep\Overtaken;
use KeyHealth\Network\Sweep\Progress;
use KeyHealth\Network\Sweep\Ranges;
use KeyHealth\Network\Sweep\Shards;
use KeyHealth\Network\Sweep\Spread;
use KeyHealth\Network\Sweep\Sweep;
use KeyHealth\Network\Sweep\Turns;
use KeyHealth\Network\Sweep\Worker;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Sweep_Parts {

	/** @var Engine */
	private $engine;

	/** @var int */
	private $network;

	/** @var int */
	private $main_site;

	public function __construct( Engine $engine, int $network ) {
		$this->engine    = $engine;
		$this->network   = $network;
		$this->main_site = (int) get_main_site_id( $network );
	}

	public function sweep(): Sweep {
		$clock    = $this->engine->clock();
		$progress = new Progress( $this->main_site );
		$shards   = new Shards( $this->network, $clock );
		$book     = $this->book();
		$sites    = new Sites( $this->network );
		$worker   = new Worker( $this->engine->network()->inventory(), $sites, $book, $this->asker(), $shards, $clock );
		$ending   = new Ending( $this->network, $progress, $shards, $book, $sites, $clock );
		$spread   = new Spread( $this->network, $this->main_site, $clock );
		$policy   = new Policy( $this->network );
		$again    = new Overtaken( $this->main_site, $this->engine->network()->inventory(), $this->engine->fingerprinter() );
		$begins   = new Beginning( $progress, $shards, $ending, $spread, new Ranges( $sites ), $policy, $again, $clock );
		return new Sweep( $this->main_site, $progress, $shards, $worker, $ending, $begins, $spread, $policy, $clock );
	}

	/** Asks again now. */
	public function check(): Check {
		return new Check( $this->network, $this->engine->network()->inventory(), $this->book(), $this->asker(), new Progress( $this->main_site ), $this->engine->clock() );
	}

	public function book(): Book {
		return new Book( $this->network, new Book_Rows( $this->engine->fingerprinter(), $this->identity() ), new Book_States(), $this->engine->clock() );
	}

	public function identity(): Identity {
		return new Identity( $this->engine->catalog(), $this->engine->examiner() );
	}

	/** What providers said. */
	public function answers(): Answers {
		return new Answers( $this->network, $this->engine->examiner(), $this->engine->fingerprinter(), $this->identity(), $this->engine->clock() );
	}

	public function asker(): Asker {
		$clock    = $this->engine->clock();
		$identity = $this->identity();
		$answers  = $this->answers();
		$pauses   = new Pauses( $this->engine->catalog(), $this->engine->fingerprinter(), $this->engine->watching()->copies()->copy(), $clock );
		$limits   = new Limits( $this->engine->catalog(), $pauses, $clock, array( $answers, 'count_of' ) );
		$turns    = new Turns(
			$this->main_site,
			$clock,
			static function ( int $seconds ): void {
				sleep( $seconds );
			}
		);
		return new Asker( $this->engine->examiner(), $answers, $limits, $turns, $this->engine->lanes(), new Addresses(), $identity, new Policy( $this->network ) );
	}
}
