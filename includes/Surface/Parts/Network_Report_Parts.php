<?php
/**
 * Puts together what reads the tables of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Network\Report\Answer_Words;
use KeyHealth\Network\Report\Counts;
use KeyHealth\Network\Report\Export;
use KeyHealth\Network\Report\Group_List;
use KeyHealth\Network\Report\Group_Rows;
use KeyHealth\Network\Report\Group_Words;
use KeyHealth\Network\Report\Hosts;
use KeyHealth\Network\Report\Network_Report;
use KeyHealth\Network\Report\Reached;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Network\Report\Site_Detail;
use KeyHealth\Network\Report\Site_List;
use KeyHealth\Network\Report\Site_Names;
use KeyHealth\Network\Report\Summary;
use KeyHealth\Network\Report\Tally_List;
use KeyHealth\Network\Report\Uses;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Network_Report_Parts {

	/** @var Engine */
	private $engine;

	/** @var Reading */
	private $reading;

	/** @var Answer_Words */
	private $words;

	/** @var Site_Names */
	private $names;

	public function __construct( Engine $engine ) {
		$engine->network()->tables();
		$this->engine  = $engine;
		$this->reading = new Reading();
		$this->words   = new Answer_Words( $engine->catalog(), new Wording( $engine->catalog() ) );
		$this->names   = new Site_Names();
	}

	public function report(): Network_Report {
		$counts = new Counts( $this->reading, $this->words );
		$groups = $this->groups();
		return new Network_Report(
			$this->reading,
			$counts,
			new Summary( $counts, static fn( string $group ): bool => $groups->group( $group )['fixable'] ?? false ),
			$groups,
			$this->tallies(),
			new Hosts( $this->engine->catalog(), $this->reading, WP_PLUGIN_DIR ),
			array(
				'sweep'       => fn(): array => $this->engine->network()->sweep()->state(),
				'definitions' => fn(): array => $this->engine->network()->definitions()->all(),
				'fixes'       => fn(): array => $this->engine->network()->fixes()->current(),
			)
		);
	}

	public function sites(): Site_List {
		return new Site_List( $this->reading, $this->uses(), $this->words, $this->names );
	}

	public function site(): Site_Detail {
		return new Site_Detail( $this->reading, $this->uses(), $this->sites(), $this->group_words(), $this->words );
	}

	public function reached(): Reached {
		return new Reached( $this->reading );
	}

	public function groups(): Group_List {
		return new Group_List( new Group_Rows( $this->reading ), $this->uses(), $this->group_words(), $this->words, $this->names );
	}

	public function tallies(): Tally_List {
		return new Tally_List( $this->reading, $this->words );
	}

	public function export(): Export {
		return new Export( $this->reading, $this->sites() );
	}

	/**
	 * @return array<string, mixed> `Sweep` in src/network/types.ts.
	 */
	public function sweep(): array {
		return array(
			'id'          => 0,
			'state'       => 'none',
			'total'       => $this->reading->sites(),
			'looked'      => 0,
			'passed_over' => array(
				'archived' => 0,
				'deleted'  => 0,
				'spam'     => 0,
			),
			'problems'    => 0,
			'asked'       => 0,
			'to_ask'      => 0,
			'started_at'  => null,
			'ended_at'    => null,
			'engine'      => 'cron',
			'is_stalled'  => false,
		);
	}

	/**
	 * @return list<array<string, mixed>> `NetworkDefinition` in src/network/types.ts.
	 */
	public function definitions(): array {
		return array();
	}

	/**
	 * @return list<array<string, mixed>> `ManyFix` in src/network/types.ts.
	 */
	public function fixes(): array {
		return $this->engine->network()->fixes()->current();
	}

	private function uses(): Uses {
		return new Uses( $this->reading );
	}

	private function group_words(): Group_Words {
		return new Group_Words( $this->reading, $this->engine->network()->inventory(), $this->engine->examiner(), $this->engine->fingerprinter(), $this->words, $this->names );
	}
}
