<?php
/**
 * Runs jobs whose requests are on their way at the same time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Parallel;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Probe\Watch;
use WpOrg\Requests\Transport\Curl;

defined( 'ABSPATH' ) || exit;

/**
 * Each job is a fiber (PHP 8.1). It goes through WordPress's own `WP_Http::request()`, with every filter, rule and proxy of this site,
 * until the bytes have to travel; there it rests, and the next one goes. So a request is treated as it always is, only the waiting is
 * shared. One after another go: jobs before PHP 8.1 or without cURL, a job within a job, requests from within a hook (WordPress's hooks
 * end in the order in which they began), and all of them where somebody's callbacks before and behind the transfer may belong
 * together (`Foreign_Hooks`). A job must not switch the blog.
 */
final class Together {

	public const AT_ONCE = 30;

	/** @var Foreign_Hooks */
	private $hooks;

	/** @var Transfers|null While jobs run side by side. */
	private $transfers;

	/** @var \SplObjectStorage<object, null> Fibers that have begun and not ended. */
	private $fibers;

	/** @var array<mixed> Hooks that were running when the jobs began. */
	private $running = array();

	/** @var string What hung on the hooks of a request when the jobs began. */
	private $mark = '';

	/** @var bool Whether the handle that is being prepared is one of ours. */
	private $is_ours = false;

	/** @var \Throwable|null The first error. */
	private $error;

	/** @param Callback_Locator|null $callbacks Tells whose callbacks are whose; null where nobody's carry anything. */
	public function __construct( ?Callback_Locator $callbacks = null ) {
		$this->hooks  = new Foreign_Hooks( $callbacks );
		$this->fibers = new \SplObjectStorage();
	}

	/**
	 * Comes back when all jobs have ended. One that throws stops no other; the first error is thrown in the end.
	 *
	 * @param list<callable(): void> $jobs    They send requests.
	 * @param int                    $at_once How many may have begun and not ended.
	 * @throws \Throwable What a job has thrown.
	 */
	public function run( array $jobs, int $at_once = self::AT_ONCE ): void {
		/**
		 * Filters how many requests of Key Health may be on their way at the same time.
		 *
		 * @param int $at_once 1 to ask one after another.
		 */
		$filtered = apply_filters( 'key_health_at_once', $at_once );
		$at_once  = is_numeric( $filtered ) ? min( $at_once, (int) $filtered ) : $at_once;
		if ( $at_once < 2 || count( $jobs ) < 2 || null !== $this->transfers || ! self::is_possible() || $this->hooks->carry() ) {
			$this->one_by_one( $jobs );
			return;
		}
		$transfers       = new Transfers();
		$this->transfers = $transfers;
		$this->running   = self::hooks_running();
		$this->error     = null;
		$settle          = function (): void {
			$this->make_way();
		};
		// A request of somebody else, from within a filter, blocks: what is on its way has to arrive before that.
		add_action( 'requests-curl.before_request', $settle, PHP_INT_MIN, 0 );
		add_action( 'requests-fsockopen.before_request', $settle, PHP_INT_MIN, 0 );
		$this->mark = $this->hooks->mark();
		try {
			$this->side_by_side( $jobs, $at_once, $transfers );
		} finally {
			remove_action( 'requests-curl.before_request', $settle, PHP_INT_MIN );
			remove_action( 'requests-fsockopen.before_request', $settle, PHP_INT_MIN );
			$this->transfers = null;
			$this->fibers    = new \SplObjectStorage();
		}
		if ( null !== $this->error ) {
			throw $this->error;
		}
	}

	/** Waits for everything that is on its way. What blocks comes after this, or the others would seem to be late. */
	public function settle(): void {
		if ( null !== $this->transfers ) {
			$this->transfers->settle();
		}
	}

	/** Lets a request go together with others, when it can. The guards of the key have to be there already. */
	public function join( Watch $watch ): void {
		if ( ! $this->is_within() ) {
			return;
		}
		$transport = $this->transport( array( $watch, 'rest' ), array( $watch, 'wake' ) );
		$watch->hook(
			'requests-requests.before_request',
			static function ( &$asked, &$headers, &$data, &$type, &$options ) use ( $watch, $transport ): void {
				if ( $asked === $watch->url() && is_array( $options ) && empty( $options['transport'] ) && self::is_curl_chosen( $watch->url() ) ) {
					$options['transport'] = $transport;
				}
			},
			PHP_INT_MAX,
			5
		);
	}

	/**
	 * @param callable(): void          $rest Called before it waits.
	 * @param callable(float|int): void $wake Called after that, with the seconds for which it was not the transfer that it waited for.
	 */
	public function transport( callable $rest, callable $wake ): Shared_Curl {
		return new Shared_Curl( $this, $rest, $wake );
	}

	/** Where a transfer is taken along; null when the request that is about to leave has to block. */
	public function transfers(): ?Transfers {
		return $this->is_within() && self::hooks_running() === $this->running ? $this->transfers : null;
	}

	/** Whether the same callbacks hang there as in the beginning; others were hung there for this request alone. Without our own. */
	public function is_unchanged(): bool {
		return $this->mark === $this->hooks->mark();
	}

	/** Whether the handle that is prepared next is one of ours, and rests instead of blocking. */
	public function expect( bool $is_ours ): void {
		$this->is_ours = $is_ours;
	}

	private function make_way(): void {
		if ( ! $this->is_ours ) {
			$this->settle();
		}
		// A callback of the same hook may send a request of its own.
		$this->is_ours = false;
	}

	/**
	 * @param list<callable(): void> $jobs The jobs.
	 * @throws \Throwable What a job has thrown.
	 */
	private function one_by_one( array $jobs ): void {
		$first = null;
		foreach ( $jobs as $job ) {
			try {
				$job();
			} catch ( \Throwable $error ) {
				$first = $first ?? $error;
			}
		}
		if ( null !== $first ) {
			throw $first;
		}
	}

	/**
	 * @param list<callable(): void> $jobs      The jobs.
	 * @param int                    $at_once   How many may have begun and not ended.
	 * @param Transfers              $transfers Takes their requests.
	 */
	private function side_by_side( array $jobs, int $at_once, Transfers $transfers ): void {
		while ( $jobs || count( $this->fibers ) > 0 ) {
			while ( $jobs && count( $this->fibers ) < $at_once ) {
				$fiber = new \Fiber( array_shift( $jobs ) );
				$this->fibers->offsetSet( $fiber );
				$this->go( $fiber );
				$transfers->move( 0.0 );
			}
			foreach ( $transfers->arrived() as $fiber ) {
				$this->go( $fiber );
			}
			$transfers->move( 1.0 );
		}
	}

	/**
	 * Lets a job go on to its next request, or to its end.
	 *
	 * @param \Fiber $fiber The job.
	 */
	private function go( \Fiber $fiber ): void {
		self::set_hooks_running( $this->running );
		try {
			$token = $fiber->isStarted() ? $fiber->resume() : $fiber->start();
			while ( $fiber->isSuspended() && $token !== $this->transfers ) {
				// Foreign code tried to rest in here, and nobody would ever wake it.
				$token = $fiber->throw( new \LogicException( 'Nobody resumes this fiber.' ) );
			}
		} catch ( \Throwable $error ) {
			$this->error = $this->error ?? $error;
		}
		if ( $fiber->isTerminated() ) {
			$this->fibers->offsetUnset( $fiber );
		}
	}

	/** Whether the code that runs is a job of ours, and not a fiber of somebody else within it. */
	private function is_within(): bool {
		$fiber = null === $this->transfers ? null : \Fiber::getCurrent();
		return null !== $fiber && $this->fibers->offsetExists( $fiber );
	}

	/** PHP in WebAssembly (WordPress Playground, an "Unknown" system) has the class, and ends at the first fiber: it cannot change stacks. */
	private static function is_possible(): bool {
		return PHP_VERSION_ID >= 80100 && 'Unknown' !== PHP_OS_FAMILY && class_exists( 'Fiber', false )
			&& function_exists( 'curl_multi_init' ) && function_exists( 'curl_share_init' );
	}

	/** Whether WordPress would use cURL for this; a site may have put something else in its place. */
	private static function is_curl_chosen( string $url ): bool {
		$needs = array( 'ssl' => 0 === stripos( $url, 'https://' ) );
		\WpOrg\Requests\Requests::has_capabilities( $needs );
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- the name under which the library keeps its choice.
		return Curl::class === ( \WpOrg\Requests\Requests::$transport[ serialize( $needs ) ] ?? '' );
	}

	/**
	 * @return array<mixed>
	 */
	public static function hooks_running(): array {
		$running = $GLOBALS['wp_current_filter'] ?? array();
		return is_array( $running ) ? $running : array();
	}

	/**
	 * WordPress forgets to take a hook off its list when a callback throws.
	 *
	 * @param array<mixed> $running As it was before.
	 */
	public static function set_hooks_running( array $running ): void {
		// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- puts it right.
		$GLOBALS['wp_current_filter'] = $running;
	}
}
