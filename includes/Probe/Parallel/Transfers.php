<?php
/**
 * What is on its way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Parallel;

defined( 'ABSPATH' ) || exit;

/**
 * One cURL "multi" for the requests of all jobs. A transfer that waits for its turn has not begun: its time runs from then on.
 *
 * phpcs:disable WordPress.WP.AlternativeFunctions -- WordPress can only wait for one at a time.
 *
 * @phpstan-type Transfer array{handle: resource, host: string, fiber: \Fiber}
 */
final class Transfers {

	/** At one host at the same time. */
	private const AT_A_HOST = 4;

	/** @var resource An object since PHP 8. */
	private $multi;

	/** @var list<Transfer> Not begun. */
	private $waiting = array();

	/** @var list<Transfer> */
	private $travelling = array();

	/** @var list<\Fiber> Jobs whose answer is there. */
	private $arrived = array();

	/** @var bool A callback within a transfer cannot move the others. */
	private $is_moving = false;

	public function __construct() {
		$this->multi = curl_multi_init();
	}

	/**
	 * The job that runs rests until this has ended.
	 *
	 * @param resource $handle Prepared.
	 * @param string   $host   Who is asked.
	 */
	public function travel( $handle, string $host ): void {
		$fiber = \Fiber::getCurrent();
		if ( null !== $fiber ) {
			$this->waiting[] = array(
				'handle' => $handle,
				'host'   => $host,
				'fiber'  => $fiber,
			);
			\Fiber::suspend( $this );
		}
	}

	/**
	 * @return list<\Fiber> Jobs that can go on; each is named once.
	 */
	public function arrived(): array {
		$arrived       = $this->arrived;
		$this->arrived = array();
		return $arrived;
	}

	/** Begins what has its turn, moves bytes, and waits for more at most this long when nothing has arrived. */
	public function move( float $seconds ): void {
		if ( $this->is_moving ) {
			return;
		}
		$this->admit();
		$this->step( $this->arrived ? 0.0 : $seconds );
	}

	/** Until nothing travels any more. What waits for its turn goes on waiting. */
	public function settle(): void {
		while ( $this->travelling && ! $this->is_moving ) {
			$this->step( 1.0 );
		}
	}

	private function admit(): void {
		$later = array();
		foreach ( $this->waiting as $transfer ) {
			$there = array_keys( array_column( $this->travelling, 'host' ), $transfer['host'], true );
			if ( count( $there ) < self::AT_A_HOST ) {
				curl_multi_add_handle( $this->multi, $transfer['handle'] );
				$this->travelling[] = $transfer;
			} else {
				$later[] = $transfer;
			}
		}
		$this->waiting = $later;
	}

	private function step( float $seconds ): void {
		if ( ! $this->travelling ) {
			return;
		}
		$this->is_moving = true;
		try {
			$status = curl_multi_exec( $this->multi, $active );
		} finally {
			$this->is_moving = false;
		}
		$count = count( $this->arrived );
		while ( is_array( $done = curl_multi_info_read( $this->multi ) ) ) { // phpcs:ignore Generic.CodeAnalysis.AssignmentInCondition, WordPress.CodeAnalysis.AssignmentInCondition
			$this->arrive( $done['handle'] );
		}
		if ( CURLM_OK !== $status || ( 0 === $active && $count === count( $this->arrived ) ) ) {
			// Nothing moves any more: each job sees for itself that it got nothing.
			foreach ( $this->travelling as $transfer ) {
				$this->arrive( $transfer['handle'] );
			}
		}
		if ( $count === count( $this->arrived ) && $seconds > 0 && -1 === curl_multi_select( $this->multi, $seconds ) ) {
			usleep( 1000 );
		}
	}

	/** @param mixed $handle What has ended. */
	private function arrive( $handle ): void {
		$others = array();
		foreach ( $this->travelling as $transfer ) {
			if ( $transfer['handle'] === $handle ) {
				curl_multi_remove_handle( $this->multi, $transfer['handle'] );
				$this->arrived[] = $transfer['fiber'];
			} else {
				$others[] = $transfer;
			}
		}
		$this->travelling = $others;
	}
}
