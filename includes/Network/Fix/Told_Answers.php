<?php
/**
 * Has the network know what a fix heard from a provider.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Sweep\Answers;
use KeyHealth\Network\Sweep\Identity;
use KeyHealth\Network\Sweep\Turn;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/** Each question is asked once, also by several processes that work on one fix. */
final class Told_Answers {

	/** @var Answers */
	private $answers;

	/** @var Identity */
	private $identity;

	/** @var Clock */
	private $clock;

	/** @var array<string, true> Questions whose answer is noted. */
	private $noted = array();

	public function __construct( Answers $answers, Identity $identity, Clock $clock ) {
		$this->answers  = $answers;
		$this->identity = $identity;
		$this->clock    = $clock;
	}

	/**
	 * What was said to a question since then.
	 *
	 * @param string $probe The question.
	 * @param int    $since Seconds.
	 */
	public function recent( string $probe, int $since ): ?Verdict {
		$row = $this->answers->rows( array( $probe ) )[ $probe ] ?? null;
		if ( null === $row || (int) Loose::text( $row, 'checked_at' ) < $since || 'unknown' === Loose::text( $row, 'state' ) ) {
			return null;
		}
		$this->noted[ $probe ] = true;
		return Verdict::restore( Loose::map( json_decode( Loose::text( $row, 'verdict' ), true ) ) );
	}

	public function keep( Key $key, Verdict $verdict ): void {
		$probe = $this->identity->of( $key );
		if ( isset( $this->noted[ $probe ] ) ) {
			return;
		}
		$former = $this->answers->rows( array( $probe ) )[ $probe ] ?? null;
		$turn   = Turn::of_person( PHP_INT_MAX, PHP_INT_MAX, $this->clock->now() + MINUTE_IN_SECONDS );
		// Newer than whatever there is; a sweep that runs need not ask again.
		if ( $this->answers->claim( $probe, $key, $turn ) ) {
			$this->answers->keep( $probe, $key, $verdict, $former, (int) Loose::text( $former, 'sweep' ), $turn->owner() );
		}
		$this->noted[ $probe ] = true;
	}
}
