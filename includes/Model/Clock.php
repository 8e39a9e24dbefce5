<?php
/**
 * The time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

interface Clock {

	/** Seconds since 1970, UTC. */
	public function now(): int;
}
