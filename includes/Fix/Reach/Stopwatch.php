<?php
/**
 * Keeps a run of tries short.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * Many servers end a request after 30 seconds, and then nobody would learn anything.
 */
final class Stopwatch {

	public const SECONDS = 25;

	/** @var callable(): float */
	private $now;

	/** @var float */
	private $end;

	/** @param (callable(): float)|null $now Seconds, for tests. */
	public function __construct( ?callable $now = null ) {
		$this->now = $now ?? static function (): float {
			return microtime( true );
		};
		$this->end = ( $this->now )() + self::SECONDS;
	}

	/** Whether something that takes so many seconds at most would still end in time. */
	public function allows( float $seconds ): bool {
		return ( $this->now )() + $seconds <= $this->end;
	}
}
