<?php
/**
 * PHP 8.1's fibers, for PHPStan, which looks at the code with the eyes of PHP 7.4.
 *
 * @package KeyHealth
 */

// phpcs:disable WordPress.NamingConventions.ValidFunctionName -- PHP's own names.
final class Fiber {

	public function __construct( callable $callback ) {
	}

	/**
	 * @param mixed ...$args For the callback.
	 * @return mixed
	 */
	public function start( ...$args ) {
	}

	/**
	 * @param mixed $value For the one who rests.
	 * @return mixed
	 */
	public function resume( $value = null ) {
	}

	/**
	 * @return mixed
	 */
	public function throw( Throwable $exception ) {
	}

	public function isStarted(): bool {
	}

	public function isSuspended(): bool {
	}

	public function isTerminated(): bool {
	}

	/**
	 * @param mixed $value For the one who resumes.
	 * @return mixed
	 */
	public static function suspend( $value = null ) {
	}

	public static function getCurrent(): ?Fiber {
	}
}
