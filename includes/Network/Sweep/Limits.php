<?php
/**
 * What providers bear, for a whole network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Pauses;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * The same limits as on one site (`Health\Pauses`), counted on the main site. Where a provider takes fewer requests a day than there are
 * keys of it, they come in turn: which were asked about last wait for the others.
 */
final class Limits {

	/** @var Catalog */
	private $catalog;

	/** @var Pauses */
	private $pauses;

	/** @var Clock */
	private $clock;

	/** @var callable(string): int How many questions about keys of a provider there are. */
	private $count;

	/**
	 * @param Catalog               $catalog Knows the limits.
	 * @param Pauses                $pauses  Keeps them.
	 * @param Clock                 $clock   The time.
	 * @param callable(string): int $count   How many questions about keys of a provider there are.
	 */
	public function __construct( Catalog $catalog, Pauses $pauses, Clock $clock, callable $count ) {
		$this->catalog = $catalog;
		$this->pauses  = $pauses;
		$this->clock   = $clock;
		$this->count   = $count;
	}

	/** Whether the provider is not to be asked about it now, nor in this sweep. */
	public function hold( Key $key, Key_Memory $memory, bool $is_asked ): bool {
		return $this->pauses->holds( $key, $memory, null !== $memory->checked_at(), $is_asked ) || ( ! $is_asked && $this->waits_for_others( $key, $memory ) );
	}

	public function count( Key $key, Verdict $verdict ): void {
		$this->pauses->count( $key, $verdict );
	}

	private function waits_for_others( Key $key, Key_Memory $memory ): bool {
		$a_day   = $this->catalog->provider( $key->provider() )['limits']['requests_a_day'] ?? 0;
		$checked = (int) $memory->checked_at();
		if ( 0 === $a_day || 0 === $checked || $checked > $this->clock->now() ) {
			return false;
		}
		$days = intdiv( ( $this->count )( $key->provider() ) - 1, $a_day );
		return $days > 0 && $this->clock->now() - $checked < $days * DAY_IN_SECONDS;
	}
}
