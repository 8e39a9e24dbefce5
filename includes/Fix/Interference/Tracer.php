<?php
/**
 * Finds out who changes our request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Health\Checker;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Hooks\Culprit;
use KeyHealth\Probe\Watch;
use KeyHealth\Probe\Watcher;

defined( 'ABSPATH' ) || exit;

/**
 * The key is checked once as always, with every callback of others looked at on the way. Where somebody stands in the way, it is
 * asked once more without that one, for this request alone: what the provider says then is the proof. Nothing is switched off.
 */
final class Tracer {

	/** So many are tried one by one when what they do cannot be read. */
	private const TRIES = 3;

	/** Facts of which nobody can tell by themselves whether they are in the way. */
	private const UNREAD = array( 'handle', 'certificates' );

	/** @var Catalog */
	private $catalog;

	/** @var Watcher */
	private $watcher;

	/** @var Checker */
	private $checker;

	/** @var Examiner */
	private $examiner;

	/** @var Stored_Values */
	private $stored;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Watcher $watcher, Checker $checker, Examiner $examiner, Stored_Values $stored, Clock $clock ) {
		$this->catalog  = $catalog;
		$this->watcher  = $watcher;
		$this->checker  = $checker;
		$this->examiner = $examiner;
		$this->stored   = $stored;
		$this->clock    = $clock;
	}

	public function trace( Key $key ): Traced {
		$asked_at = $this->clock->now();
		$values   = $this->stored->watch( $key );
		$this->watcher->keep();
		try {
			$verdict = $this->checker->check( $key, true );
		} finally {
			$watches = $this->watcher->release();
		}
		$outcome = new Outcome( $verdict, $this->examiner );
		$watch   = $this->decisive( $watches, $outcome );
		$changes = $this->judged( $watch, $values, $outcome );
		if ( ! self::culprits( $changes ) && null !== $watch && ! $this->is_touchy( $key ) ) {
			$changes = $this->tried( $key, $watch, $outcome, $changes );
		}
		$without  = self::culprits( $changes );
		$is_moot  = $outcome->is_accepted() || ! $without || $this->is_touchy( $key );
		$calls    = array_merge( $values, null === $watch ? array() : $watch->calls() );
		$repeated = $is_moot ? null : $this->without( $key, $without, $changes );
		return new Traced( $asked_at, $watch, $outcome, $changes, $calls, $repeated );
	}

	/**
	 * The request that tells most: one that somebody stands in the way of, else the first.
	 *
	 * @param list<Watch> $watches Requests in their order.
	 * @param Outcome     $outcome What came of them.
	 */
	private function decisive( array $watches, Outcome $outcome ): ?Watch {
		$first = $watches[0] ?? null;
		foreach ( $watches as $watch ) {
			$is_the_providers = null !== $first && wp_parse_url( $watch->url(), PHP_URL_HOST ) === wp_parse_url( $first->url(), PHP_URL_HOST );
			if ( $is_the_providers && self::culprits( $this->judged( $watch, array(), $outcome ) ) ) {
				return $watch;
			}
		}
		return $first;
	}

	/**
	 * @param Watch|null $watch   The request.
	 * @param list<Call> $values  What was done to the stored value.
	 * @param Outcome    $outcome What came of it.
	 * @return list<Change>
	 */
	private function judged( ?Watch $watch, array $values, Outcome $outcome ): array {
		$changes = array();
		foreach ( $values as $call ) {
			foreach ( $call->changed() as $fact ) {
				$changes[] = new Change( $call, 'key', $fact, $call->before()[ $fact ] ?? '', $call->after()[ $fact ] ?? '' );
			}
		}
		if ( null !== $watch ) {
			$changes = array_merge( $changes, Change_Finder::in( $watch->calls(), $watch->transfer() ) );
		}
		return ( new Judge( $watch, $outcome ) )->judge( $changes );
	}

	/**
	 * What is set on a connection cannot be read, and whether a second credential is taken for the key only the provider knows. So each
	 * who may be the cause is passed over once, the last first: if it then goes well, it was that one.
	 *
	 * @param Key          $key     The key.
	 * @param Watch        $watch   The request.
	 * @param Outcome      $outcome What came of it.
	 * @param list<Change> $changes None of them accused.
	 * @return list<Change>
	 */
	private function tried( Key $key, Watch $watch, Outcome $outcome, array $changes ): array {
		$tries = 0;
		foreach ( array_reverse( $changes, true ) as $index => $change ) {
			if ( $tries >= self::TRIES || ! self::may_be( $change, $watch, $outcome ) ) {
				continue;
			}
			++$tries;
			$this->watcher->keep( array( $change->call()->id() ) );
			$again = null;
			try {
				$without = new Outcome( $this->examiner->ask( $key, true ), $this->examiner );
			} finally {
				$again = $this->watcher->release()[0] ?? null;
			}
			if ( 'credential' === $change->what() && $without->is_refused() ) {
				// The key is refused for its own sake: that is the verdict.
				$this->checker->remember( $key, $without->verdict() );
				return $changes;
			}
			if ( null !== $again && ! self::is_odd( $again, $without ) && ( 'credential' !== $change->what() || $without->is_accepted() ) ) {
				$changes[ $index ] = self::proven( $change, $outcome, $again )->accused();
				return array_values( $changes );
			}
		}
		return $changes;
	}

	/** Whether a change that tells nothing by itself may be why it goes wrong. */
	private static function may_be( Change $change, Watch $watch, Outcome $outcome ): bool {
		if ( 'credential' === $change->what() ) {
			return Culprit::is_credential( $change->fact() ) && ! $outcome->is_accepted() && ! $outcome->has_failed();
		}
		return in_array( $change->fact(), self::UNREAD, true ) && self::is_odd( $watch, $outcome );
	}

	/** Where the connection leads without it, and what becomes of it otherwise. */
	private static function proven( Change $change, Outcome $outcome, Watch $again ): Change {
		if ( 'handle' !== $change->fact() ) {
			return $change;
		}
		$transfer = $again->transfer();
		return $change->seen( ( $transfer['address'] ?? '' ) . ':' . ( $transfer['port'] ?? '' ), $outcome->has_failed() ? $outcome->failure() : $change->after() );
	}

	/**
	 * The same question with the culprits passed over.
	 *
	 * @param Key          $key     The key.
	 * @param list<string> $without Ids of their callbacks.
	 * @param list<Change> $changes All changes.
	 */
	private function without( Key $key, array $without, array $changes ): Outcome {
		$secrets = Stored_Values::as_stored( $key, $changes );
		$this->watcher->keep( $without );
		try {
			return new Outcome( $secrets ? $this->examiner->ask_about( $key, $secrets ) : $this->examiner->ask( $key, true ), $this->examiner );
		} finally {
			$this->watcher->release();
		}
	}

	/**
	 * @param list<Change> $changes Changes.
	 * @return list<string> Ids of the callbacks that stand in the way.
	 */
	private static function culprits( array $changes ): array {
		$ids = array();
		foreach ( $changes as $change ) {
			if ( $change->is_harmful() ) {
				$ids[] = $change->call()->id();
			}
		}
		return array_values( array_unique( $ids ) );
	}

	/** No answer came, or a proxy was asked that WordPress knows nothing of. */
	private static function is_odd( Watch $watch, Outcome $outcome ): bool {
		$asked = $watch->transfer()['connect_code'] ?? '';
		return $outcome->has_failed() || ( ! in_array( $asked, array( '', '0' ), true ) && ! defined( 'WP_PROXY_HOST' ) );
	}

	/** Whether every refused question counts against the account: then it is asked once and no more. */
	private function is_touchy( Key $key ): bool {
		return (bool) ( $this->catalog->provider( $key->provider() )['limits']['locks'] ?? false );
	}
}
