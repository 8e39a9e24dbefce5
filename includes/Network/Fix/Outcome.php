<?php
/**
 * What became of one site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * Words and names, no sentences: those are made when it is shown.
 */
final class Outcome {

	/** Why something cannot be taken back, now or later: it is somebody else's, or there is nothing to put back, or nowhere. */
	private const FINAL = array( 'changed_since', 'not_kept', 'no_site' );

	/** @var string One of `Fix_Row::STATES`. */
	private $state;

	/** @var string */
	private $reason;

	/** @var array<string, string> */
	private $facts;

	/**
	 * @param string                $state  One of `Fix_Row::STATES`.
	 * @param string                $reason A word.
	 * @param array<string, string> $facts  What its sentences name.
	 */
	public function __construct( string $state, string $reason, array $facts = array() ) {
		$this->state  = $state;
		$this->reason = $reason;
		$this->facts  = $facts;
	}

	public function state(): string {
		return $this->state;
	}

	public function reason(): string {
		return $this->reason;
	}

	/**
	 * @return array<string, string>
	 */
	public function facts(): array {
		return $this->facts;
	}

	/** Whether it can still be taken back. What has failed for a reason that passes is kept for its hour, too. */
	public function keeps(): bool {
		return in_array( $this->state, array( Fix_Row::PROVEN, Fix_Row::WRITTEN ), true )
			|| ( Fix_Row::NOT_UNDONE === $this->state && ! in_array( $this->reason, self::FINAL, true ) );
	}
}
