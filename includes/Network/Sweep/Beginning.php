<?php
/**
 * Begins a look at all sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Network\Policy;

defined( 'ABSPATH' ) || exit;

final class Beginning {

	/** @var Progress */
	private $progress;

	/** @var Shards */
	private $shards;

	/** @var Ending */
	private $ending;

	/** @var Spread */
	private $spread;

	/** @var Ranges */
	private $ranges;

	/** @var Policy */
	private $policy;

	/** @var Overtaken */
	private $overtaken;

	/** @var Clock */
	private $clock;

	public function __construct( Progress $progress, Shards $shards, Ending $ending, Spread $spread, Ranges $ranges, Policy $policy, Overtaken $overtaken, Clock $clock ) {
		$this->progress  = $progress;
		$this->shards    = $shards;
		$this->ending    = $ending;
		$this->spread    = $spread;
		$this->ranges    = $ranges;
		$this->policy    = $policy;
		$this->overtaken = $overtaken;
		$this->clock     = $clock;
	}

	/**
	 * @param bool $again Because what counts for all has changed during the one before.
	 * @throws Refused When one is under way, or nobody has allowed that providers are asked.
	 */
	public function begin( bool $again = false ): void {
		$this->policy->refuse_without_consent();
		$kept = $this->progress->read();
		if ( in_array( $kept['state'], array( Progress::RUNNING, Progress::PAUSED ), true ) ) {
			throw new Refused( 'sweep_runs', __( 'All sites are being looked at already. Wait for the end, or go on with what was stopped.', 'key-health' ), 409 );
		}
		$id     = max( $kept['id'], $this->shards->last_sweep() ) + 1;
		$counts = $this->ending->counts();
		$begun  = array(
			'id'          => $id,
			'state'       => Progress::PAUSED,
			'total'       => $counts['total'],
			'passed_over' => $counts['passed_over'],
			'started_at'  => $this->clock->now(),
			'ended_at'    => 0,
			'engine'      => $this->spread->engine(),
			'defined'     => $this->overtaken->mark(),
			'again'       => $again,
		);
		// Of two who begin at the same moment one is told so; nobody works on it before it is cut.
		if ( ! $this->progress->change( $kept['state'], $begun ) ) {
			throw new Refused( 'sweep_runs', __( 'Somebody else has begun to look at all sites. Reload the page to see how far it is.', 'key-health' ), 409 );
		}
		$this->cut( $id, $counts['total'] );
		$this->shards->forget_before( $id );
		$this->progress->change( Progress::PAUSED, array( 'state' => Progress::RUNNING ) );
		$this->spread->plan( $id, $this->shards->waiting( $id ) );
	}

	/** The next one, when what counts for all has changed during the one that has come to its end. */
	public function again(): void {
		$kept = $this->progress->read();
		try {
			if ( Progress::DONE === $kept['state'] && $this->overtaken->has( $kept ) ) {
				$this->begin( true );
			}
		} catch ( Refused $refused ) {
			// Somebody was faster, or the database gives no answer: the sites are looked at again tomorrow.
			return;
		}
	}

	/**
	 * @param int $id    Of the sweep.
	 * @param int $total How many sites there are.
	 */
	public function cut( int $id, int $total ): void {
		$this->shards->plan( $id, $this->ranges->of( $total ) );
	}
}
