<?php
/**
 * All that a trace has found.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Watch;

defined( 'ABSPATH' ) || exit;

/**
 * Holds keys: it is never stored or sent. `Trace_View` makes of it what may be shown.
 */
final class Traced {

	/** @var int */
	private $asked_at;

	/** @var Watch|null */
	private $watch;

	/** @var Outcome */
	private $outcome;

	/** @var list<Change> */
	private $changes;

	/** @var list<Call> */
	private $calls;

	/** @var Outcome|null */
	private $repeated;

	/**
	 * @param int          $asked_at When, in seconds.
	 * @param Watch|null   $watch    The request; null when none was sent.
	 * @param Outcome      $outcome  What came of it.
	 * @param list<Change> $changes  What was changed on its way.
	 * @param list<Call>   $calls    What ran.
	 * @param Outcome|null $repeated What came of it without the culprits; null when it was not asked again.
	 */
	public function __construct( int $asked_at, ?Watch $watch, Outcome $outcome, array $changes, array $calls, ?Outcome $repeated ) {
		$this->asked_at = $asked_at;
		$this->watch    = $watch;
		$this->outcome  = $outcome;
		$this->changes  = $changes;
		$this->calls    = $calls;
		$this->repeated = $repeated;
	}

	public function asked_at(): int {
		return $this->asked_at;
	}

	public function watch(): ?Watch {
		return $this->watch;
	}

	public function outcome(): Outcome {
		return $this->outcome;
	}

	/**
	 * @return list<Change>
	 */
	public function changes(): array {
		return $this->changes;
	}

	/**
	 * @return list<Call>
	 */
	public function calls(): array {
		return $this->calls;
	}

	public function repeated(): ?Outcome {
		return $this->repeated;
	}

	/** The gravest change that stands in the way. */
	public function worst(): ?Change {
		$worst = null;
		foreach ( $this->changes as $change ) {
			if ( $change->is_harmful() && ( null === $worst || $change->rank() < $worst->rank() ) ) {
				$worst = $change;
			}
		}
		return $worst;
	}
}
