<?php
/**
 * Puts questions to providers, each once.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Health\Addresses;
use KeyHealth\Health\Lanes;
use KeyHealth\Model\Key;
use KeyHealth\Network\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Keys that sites share are asked about side by side, as the main site; those that belong to one site one after another, each as its
 * own site: its address and its filters are those that its plugins would have.
 */
final class Asker {

	/** @var Examiner */
	private $examiner;

	/** @var Answers */
	private $answers;

	/** @var Limits */
	private $limits;

	/** @var Turns */
	private $turns;

	/** @var Lanes */
	private $lanes;

	/** @var Addresses */
	private $addresses;

	/** @var Identity */
	private $identity;

	/** @var Policy */
	private $policy;

	public function __construct( Examiner $examiner, Answers $answers, Limits $limits, Turns $turns, Lanes $lanes, Addresses $addresses, Identity $identity, Policy $policy ) {
		$this->examiner  = $examiner;
		$this->answers   = $answers;
		$this->limits    = $limits;
		$this->turns     = $turns;
		$this->lanes     = $lanes;
		$this->addresses = $addresses;
		$this->identity  = $identity;
		$this->policy    = $policy;
	}

	public function identity(): Identity {
		return $this->identity;
	}

	/**
	 * @param list<string> $probes Questions.
	 * @param Turn         $turn   Who asks.
	 * @return list<string> Those that are still to be put, and that no other worker is about to put.
	 */
	public function open( array $probes, Turn $turn ): array {
		$rows = $this->answers->rows( $probes );
		return array_values( array_filter( $probes, fn( string $probe ): bool => $this->answers->is_open( $rows[ $probe ] ?? null, $turn ) && ! $this->answers->is_with_a_worker( $rows[ $probe ] ?? null ) ) );
	}

	/**
	 * From when on one of them may be asked, in seconds; 0 for now.
	 *
	 * @param array<string, Key> $keys By question.
	 */
	public function free_at( array $keys ): int {
		$times = array();
		$rows  = $this->answers->rows( array_map( 'strval', array_keys( $keys ) ) );
		foreach ( $keys as $probe => $key ) {
			$times[] = max( $this->answers->look_again_at( $rows[ $probe ] ?? null ), (int) $this->turns->free_at( $key->provider() ) );
		}
		return $times ? min( $times ) : 0;
	}

	/**
	 * Asks about keys that do not belong to one site.
	 *
	 * @param array<string, Key> $keys By question.
	 * @param Turn               $turn Who asks, and what counts.
	 * @return list<string> Questions that have to wait: for their provider, for a person's request, or until asking is allowed again.
	 */
	public function together( array $keys, Turn $turn ): array {
		if ( ! $this->policy->is_on_now( 'consent' ) ) {
			return array_map( 'strval', array_keys( $keys ) );
		}
		$rows  = $this->answers->rows( array_map( 'strval', array_keys( $keys ) ) );
		$later = array();
		$ours  = array();
		foreach ( $keys as $probe => $key ) {
			$row = $rows[ $probe ] ?? null;
			if ( ! $this->is_to_be_asked( $probe, $key, $row, $turn ) ) {
				if ( $this->is_with_a_person( (string) $probe, $turn ) ) {
					$later[] = (string) $probe;
				}
				continue;
			}
			if ( ! $this->begin( $probe, $key, $row, $turn ) ) {
				$later[] = (string) $probe;
				continue;
			}
			$ours[ spl_object_id( $key ) ] = (string) $probe;
		}
		$asked = array_values( array_filter( $keys, static fn( Key $key ): bool => isset( $ours[ spl_object_id( $key ) ] ) ) );
		$this->lanes->run(
			$asked,
			function ( Key $key ) use ( $ours, $rows, $turn, &$later ): void {
				$probe = $ours[ spl_object_id( $key ) ];
				if ( ! $this->ask( $probe, $key, $rows[ $probe ] ?? null, $turn ) ) {
					$later[] = $probe;
				}
			}
		);
		return $later;
	}

	/**
	 * Asks about a key of one site, as that site.
	 *
	 * @return bool False when it has to wait: for its provider, for a person's request, or until asking is allowed again.
	 */
	public function alone( string $probe, Key $key, Turn $turn ): bool {
		if ( ! $this->policy->is_on_now( 'consent' ) ) {
			return false;
		}
		$row = $this->answers->rows( array( $probe ) )[ $probe ] ?? null;
		if ( ! $this->answers->is_open( $row, $turn ) || $this->answers->is_with_a_worker( $row ) ) {
			return true;
		}
		switch_to_blog( $key->site_id() );
		try {
			if ( ! $this->is_to_be_asked( $probe, $key, $row, $turn ) ) {
				return ! $this->is_with_a_person( $probe, $turn );
			}
			if ( ! $this->begin( $probe, $key, $row, $turn ) ) {
				return false;
			}
			return $this->ask( $probe, $key, $row, $turn );
		} finally {
			restore_current_blog();
		}
	}

	/**
	 * Claims it, unless it is answered, or its provider is to be left alone until another day.
	 *
	 * @param string                    $probe The question.
	 * @param Key                       $key   The key.
	 * @param array<string, string>|null $row   What is known.
	 * @param Turn                      $turn  Who asks.
	 */
	private function is_to_be_asked( string $probe, Key $key, ?array $row, Turn $turn ): bool {
		if ( ! $this->answers->claim( $probe, $key, $turn ) ) {
			return false;
		}
		$is_out = ! $turn->is_asked() && null === $this->turns->free_at( $key->provider() );
		if ( $is_out || $this->limits->hold( $key, $this->answers->memory( $key, $row ), $turn->is_asked() ) ) {
			$this->put_off( $probe, $turn );
			return false;
		}
		return true;
	}

	/** After it could not be claimed. */
	private function is_with_a_person( string $probe, Turn $turn ): bool {
		$row = $this->answers->rows( array( $probe ) )[ $probe ] ?? null;
		return $this->answers->is_open( $row, $turn ) && $this->answers->look_again_at( $row ) > 0;
	}

	/**
	 * Waits for a place in the row before the provider.
	 *
	 * @param string                    $probe The question, claimed.
	 * @param Key                       $key   The key.
	 * @param array<string, string>|null $row   What is known.
	 * @param Turn                      $turn  Who asks.
	 * @return bool False when the provider wants to be left alone: then it is claimed no more.
	 */
	private function begin( string $probe, Key $key, ?array $row, Turn $turn ): bool {
		$provider = $key->provider();
		if ( (int) $this->turns->free_at( $provider ) > 0 ) {
			$this->answers->release( $probe, $turn->owner() );
			return false;
		}
		if ( ! $key->main_field()->value()->is_empty() ) {
			$this->turns->take( $provider, $this->identity->is_site_bound( $provider ) );
		}
		return true;
	}

	/**
	 * @param string                    $probe The question.
	 * @param Key                       $key   The key.
	 * @param array<string, string>|null $row   What is known.
	 * @param Turn                      $turn  Who asks.
	 * @return bool False when asking is not allowed any more: then it is claimed no more.
	 */
	private function ask( string $probe, Key $key, ?array $row, Turn $turn ): bool {
		// Others may have been asked for long meanwhile.
		if ( ! $this->policy->is_on_now( 'consent' ) ) {
			$this->answers->release( $probe, $turn->owner() );
			return false;
		}
		try {
			$verdict = $this->examiner->ask( $key, $turn->is_asked() );
		} catch ( \Throwable $error ) {
			// Somebody's filter has thrown. Nothing was learned, and the others are asked all the same.
			$this->put_off( $probe, $turn );
			return true;
		}
		$verdict->set_address( $this->addresses->current( $verdict->address() ) );
		if ( $verdict->evidence() ) {
			$this->turns->told( $key->provider(), $verdict, 'unknown' === $this->examiner->state( $verdict ) );
			$this->limits->count( $key, $verdict );
		}
		$this->answers->keep( $probe, $key, $verdict, $row, $turn->sweep(), $turn->owner() );
		return true;
	}

	/** What a person wants now does not keep a sweep from asking later. */
	private function put_off( string $probe, Turn $turn ): void {
		if ( $turn->is_asked() ) {
			$this->answers->release( $probe, $turn->owner() );
		} else {
			$this->answers->put_off( $probe, $turn->sweep(), $turn->owner() );
		}
	}
}
