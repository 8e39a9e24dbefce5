<?php
/**
 * A range of sites that one worker holds.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

defined( 'ABSPATH' ) || exit;

final class Claim {

	/** @var int */
	private $sweep;

	/** @var int */
	private $shard;

	/** @var int */
	private $last_id;

	/** @var int The last site that is done. */
	private $done_id;

	/** @var string */
	private $owner;

	/** @var int Until when it is ours. */
	private $until;

	/** @var int How often it was begun since a site of it was done. */
	private $runs;

	public function __construct( int $sweep, int $shard, int $done_id, int $last_id, string $owner, int $until, int $runs ) {
		$this->sweep   = $sweep;
		$this->shard   = $shard;
		$this->done_id = $done_id;
		$this->last_id = $last_id;
		$this->owner   = $owner;
		$this->until   = $until;
		$this->runs    = $runs;
	}

	public function sweep(): int {
		return $this->sweep;
	}

	public function shard(): int {
		return $this->shard;
	}

	public function last_id(): int {
		return $this->last_id;
	}

	public function done_id(): int {
		return $this->done_id;
	}

	public function owner(): string {
		return $this->owner;
	}

	public function until(): int {
		return $this->until;
	}

	public function runs(): int {
		return $this->runs;
	}

	public function moved( int $done_id, int $until ): self {
		$other          = clone $this;
		$other->done_id = $done_id;
		$other->until   = $until;
		return $other;
	}
}
