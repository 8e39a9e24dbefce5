<?php
/**
 * Tells what stands in the key's way from what does not.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Probe\Hooks\Culprit;
use KeyHealth\Probe\Watch;

defined( 'ABSPATH' ) || exit;

/**
 * Nobody is accused for being there: only for a change that decides whether the key arrives, where, how safely, or what comes back.
 * What one callback changes and another one puts back is no harm.
 */
final class Judge {

	/** No provider answers much faster than that every time. */
	private const SHORTEST_S = 3.0;

	/** @var Culprit */
	private $culprit;

	/** @var bool The provider did not answer. */
	private $has_failed;

	/** @var bool The provider itself refused it, or there was nothing to ask about. */
	private $is_refused;

	/** @var float Seconds until the answer came. */
	private $took_s;

	/**
	 * @param Watch|null $watch   The request.
	 * @param Outcome    $outcome What came of it.
	 */
	public function __construct( ?Watch $watch, Outcome $outcome ) {
		$this->culprit    = null === $watch ? new Culprit( array(), '' ) : new Culprit( $watch->sent(), $watch->url() );
		$this->has_failed = $outcome->has_failed();
		$this->is_refused = $outcome->is_refused();
		$this->took_s     = $outcome->took_s();
	}

	/**
	 * @param list<Change> $changes What was changed, in order.
	 * @return list<Change> The same, those in the way accused.
	 */
	public function judge( array $changes ): array {
		return array_map(
			function ( Change $change ) use ( $changes ): Change {
				return $this->harms( $change ) && ! self::is_put_back( $change, $changes ) ? $change->accused() : $change;
			},
			$changes
		);
	}

	private function harms( Change $change ): bool {
		switch ( $change->what() ) {
			case 'answered':
			case 'error':
			case 'method':
			case 'body':
				return true;
			case 'blocked':
				return 'answer' === $change->fact() || $this->has_failed;
			case 'credential':
			case 'header':
				// What is added beside the key is tried out (`Tracer`).
				return $this->culprit->is_about_key( $change->fact() ) || 'login' === $change->fact();
			case 'url':
				return 'header host' === $change->fact() || Culprit::leads_elsewhere( $change->before(), $change->after() );
			case 'tls':
				return 'false' === $change->after();
			case 'proxy':
				return 'proxy' === $change->fact() && '' !== $change->after();
			case 'timeout':
				return $this->is_too_short( $change );
			case 'answer':
				return 'answer' === $change->fact() || array( 'blocking', 'false' ) === array( $change->fact(), $change->after() ) || array( 'stream', 'true' ) === array( $change->fact(), $change->after() );
			case 'key':
				// Where nothing is stored, whoever supplies the key is in nobody's way.
				return $this->is_refused && '' !== $change->before();
			default:
				return false;
		}
	}

	private function is_too_short( Change $change ): bool {
		$after = (float) $change->after();
		return is_numeric( $change->after() ) && $after < (float) $change->before() && ( $after < self::SHORTEST_S || $after < $this->took_s );
	}

	/**
	 * @param Change       $change  One of them.
	 * @param list<Change> $changes All of them.
	 */
	private static function is_put_back( Change $change, array $changes ): bool {
		$same = array_values(
			array_filter(
				$changes,
				static function ( Change $other ) use ( $change ): bool {
					return 'thrown' !== $change->fact() && $other->fact() === $change->fact() && $other->call()->hook() === $change->call()->hook();
				}
			)
		);
		return count( $same ) > 1 && $same[0]->before() === $same[ count( $same ) - 1 ]->after();
	}
}
