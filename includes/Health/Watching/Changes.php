<?php
/**
 * Sees that a key may have another value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Health\Schedule;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * It only brings the next round nearer: the round itself finds out which keys have other values, and checks those.
 *
 * What an option says is told by WordPress. What a file says is seen by a mark over all known constants. It is compared each hour, and on
 * our page for who has just changed a file; not on every screen: it is a row to be read, and other screens are to cost no query.
 */
final class Changes {

	private const MARK = 'key_health_constants';

	/** @var Catalog */
	private $catalog;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Schedule */
	private $schedule;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Fingerprinter $fingerprinter, Schedule $schedule, Clock $clock ) {
		$this->catalog       = $catalog;
		$this->fingerprinter = $fingerprinter;
		$this->schedule      = $schedule;
		$this->clock         = $clock;
	}

	/**
	 * An option has another value, is new, or is gone.
	 *
	 * @param mixed $option Its name.
	 */
	public function option( $option ): void {
		// What plugins write while they are asked for their keys is seen by the round that asks.
		if ( is_string( $option ) && ! doing_action( Schedule::HOOK ) && ( isset( $this->catalog->watched()['options'][ $option ] ) || Connectors::keep_in( $option ) ) ) {
			$this->schedule->hurry( $this->clock->now() );
		}
	}

	/** Whether a known constant has another value than when this was asked last. */
	public function constants(): bool {
		$known = get_option( self::MARK, '' );
		$mark  = $this->mark();
		if ( $known === $mark ) {
			return false;
		}
		update_option( self::MARK, $mark, false );
		return is_string( $known ) && '' !== $known;
	}

	/** The same, and brings the next round nearer. */
	public function look(): void {
		if ( null !== $this->schedule->next() && $this->constants() ) {
			$this->schedule->hurry( $this->clock->now() );
		}
	}

	private function mark(): string {
		$texts = array();
		foreach ( $this->catalog->watched()['constants'] as $name ) {
			if ( defined( $name ) ) {
				$texts[] = $name . '=' . Loose::text( constant( $name ) );
			}
		}
		return (string) $this->fingerprinter->of( new Secret( 'constants ' . implode( "\n", $texts ) ) );
	}
}
