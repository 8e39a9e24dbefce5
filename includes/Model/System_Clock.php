<?php
/**
 * The time of this server.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

final class System_Clock implements Clock {

	public function now(): int {
		return time();
	}
}
