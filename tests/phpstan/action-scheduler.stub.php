<?php
/**
 * Action Scheduler, as far as it is used: https://actionscheduler.org/api/.
 *
 * @package KeyHealth
 */

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
