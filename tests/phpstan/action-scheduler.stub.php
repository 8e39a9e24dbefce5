<?php
/**
 * Action Scheduler, as far as it is used: https://actionscheduler.org/api/.
 *
 * @package KeyHealth
 */

class ActionScheduler {
	/**
	 * @param string|null $function_name
	 */
	public static function is_initialized( $function_name = null ): bool {
	}
}

/**
 * @param list<mixed> $args
 */
function as_enqueue_async_action( string $hook, array $args = array(), string $group = '', bool $unique = false, int $priority = 10 ): int {
}

/**
 * @param list<mixed> $args
 */
function as_schedule_single_action( int $timestamp, string $hook, array $args = array(), string $group = '', bool $unique = false, int $priority = 10 ): int {
}

/**
 * @param list<mixed> $args
 * @return int|bool
 */
function as_next_scheduled_action( string $hook, ?array $args = null, string $group = '' ) {
}
