<?php
/**
 * Looks at every site of a network, and asks about each distinct key once.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Network\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Whoever has time works on it: events, a screen that is open, a command. Each takes a shard, and what is left of it when it stops is
 * taken by another. It can be stopped and goes on where it was.
 */
final class Sweep {

	/** An event may work for so long. Hosts give a request 30 seconds. */
	private const EVENT_S = 20;

	/** @var Progress */
	private $progress;

	/** @var Shards */
	private $shards;

	/** @var Worker */
	private $worker;

	/** @var Ending */
	private $ending;

	/** @var Beginning */
	private $beginning;

	/** @var Spread */
	private $spread;

	/** @var Policy */
	private $policy;

	/** @var Clock */
	private $clock;

	/** @var int */
	private $main_site;

	public function __construct( int $main_site, Progress $progress, Shards $shards, Worker $worker, Ending $ending, Beginning $beginning, Spread $spread, Policy $policy, Clock $clock ) {
		$this->main_site = $main_site;
		$this->progress  = $progress;
		$this->shards    = $shards;
		$this->worker    = $worker;
		$this->ending    = $ending;
		$this->beginning = $beginning;
		$this->spread    = $spread;
		$this->policy    = $policy;
		$this->clock     = $clock;
	}

	/**
	 * @throws Refused When one is under way, or nobody has allowed that providers are asked.
	 */
	public function start(): void {
		$this->beginning->begin();
	}

	/**
	 * Stops it. What is known stays, and it can go on.
	 *
	 * @throws Refused When none runs.
	 */
	public function cancel(): void {
		if ( ! $this->progress->change( Progress::RUNNING, array( 'state' => Progress::PAUSED ) ) ) {
			throw new Refused( 'no_sweep', __( 'Nothing is under way that could be stopped.', 'key-health' ), 409 );
		}
	}

	/**
	 * @throws Refused When none was stopped, or nobody has allowed that providers are asked.
	 */
	public function go_on(): void {
		$this->policy->refuse_without_consent();
		if ( ! $this->progress->change( Progress::PAUSED, array( 'state' => Progress::RUNNING ) ) ) {
			throw new Refused( 'no_sweep', __( 'Nothing was stopped that could go on.', 'key-health' ), 409 );
		}
		$id = $this->progress->read()['id'];
		if ( 0 === $this->shards->sums( $id )['last'] ) {
			// It was stopped before it was cut.
			$this->beginning->cut( $id, $this->ending->counts()['total'] );
		}
		$this->spread->plan( $id, $this->shards->waiting( $id ) );
	}

	/** Whether there is one that has not come to its end, running or stopped. */
	public function is_open(): bool {
		return in_array( $this->progress->read()['state'], array( Progress::RUNNING, Progress::PAUSED ), true );
	}

	/**
	 * Works on it for so long.
	 *
	 * @param int $seconds After which nothing more is begun.
	 * @return bool Whether something is left, for this worker or another.
	 */
	public function work( int $seconds ): bool {
		return $this->on_main_site( fn(): bool => $this->works( $seconds, null ) );
	}

	/** What an event does: one shard, then the end if that is all that is left. */
	public function event( int $sweep, int $shard ): void {
		try {
			if ( $sweep !== $this->progress->read()['id'] || ! $this->works( self::EVENT_S, $shard ) ) {
				return;
			}
		} catch ( Refused $refused ) {
			// The database gave no answer. Nothing was marked as done that is not.
			$this->spread->again( $sweep, $shard, $this->clock->now() + Shards::HELD_S );
			return;
		}
		$open = $this->shards->open( $sweep, 2 );
		$open = count( $open ) > 1 ? $this->shards->open( $sweep, PHP_INT_MAX ) : $open;
		// What is left when all others are done has no event before.
		$next = isset( $open[ $shard ] ) || count( $open ) > 1 ? $shard : (int) array_key_first( $open );
		if ( isset( $open[ $next ] ) ) {
			$this->spread->again( $sweep, $next, $open[ $next ] );
		}
	}

	/** The event of every day. */
	public function daily(): void {
		$this->spread->daily( $this->policy->is_on( 'daily' ) );
		if ( ! $this->policy->is_on( 'daily' ) || ! $this->policy->is_on_now( 'consent' ) || Progress::PAUSED === $this->progress->read()['state'] ) {
			return;
		}
		if ( $this->is_open() ) {
			$this->view();
			return;
		}
		try {
			$this->start();
		} catch ( Refused $refused ) {
			// Somebody was faster.
			return;
		}
	}

	/**
	 * Where it is. Where nothing has moved for long, what may have been lost is planned anew.
	 *
	 * @return array<string, mixed> `Sweep` of src/network/types.ts.
	 */
	public function state(): array {
		$this->spread->daily( $this->policy->is_on( 'daily' ) && $this->policy->is_on( 'consent' ) );
		$this->runs();
		return $this->view();
	}

	/**
	 * @return array<string, mixed>
	 */
	private function view(): array {
		$kept = $this->progress->read();
		$view = $this->ending->view( $kept );
		if ( $view['is_stalled'] ) {
			$this->spread->ensure( $kept['id'], $this->shards->open( $kept['id'], Spread::LOOKED_AFTER ) );
		}
		return $view;
	}

	private function works( int $seconds, ?int $only ): bool {
		$until = $this->clock->now() + $seconds;
		if ( ! $this->runs() ) {
			return false;
		}
		$kept = $this->progress->read();
		$over = fn(): bool => $this->clock->now() >= $until || ! $this->runs();
		do {
			$claim = $this->shards->take( $kept['id'], $only );
			if ( null !== $claim && $claim->last_id() > 0 ) {
				$this->worker->run( $claim, $kept['started_at'], $over );
			} elseif ( null !== $claim ) {
				$this->shards->release( $claim );
			}
		} while ( null === $only && null !== $claim && ! $over() );
		if ( ! $over() || null !== $only ) {
			$this->ending->end( $kept, $over );
			$this->beginning->again();
		}
		return $this->runs();
	}

	/**
	 * Whether it runs. Where providers may not be asked any more it stops here, whoever has switched that off.
	 *
	 * @phpstan-impure
	 */
	private function runs(): bool {
		if ( Progress::RUNNING !== $this->progress->read()['state'] ) {
			return false;
		}
		if ( $this->policy->is_on_now( 'consent' ) ) {
			return true;
		}
		$this->progress->change( Progress::RUNNING, array( 'state' => Progress::PAUSED ) );
		return false;
	}

	/**
	 * What is counted for all sites is counted on the main one.
	 *
	 * @param callable(): bool $run What to do.
	 */
	private function on_main_site( callable $run ): bool {
		if ( get_current_blog_id() === $this->main_site ) {
			return $run();
		}
		switch_to_blog( $this->main_site );
		try {
			return $run();
		} finally {
			restore_current_blog();
		}
	}
}
