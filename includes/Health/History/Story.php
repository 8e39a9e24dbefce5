<?php
/**
 * What happened around the time at which a key broke.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Conflicts\Known_Names;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Seen_Values;
use KeyHealth\Model\Site_Change;

defined( 'ABSPATH' ) || exit;

/**
 * "Worked until 14 November, 03:10. WP Mail SMTP 4.8 was installed at 03:08." Two facts side by side: that one is the cause of the
 * other is for the reader to judge.
 *
 * @phpstan-import-type Seen from Seen_Values
 */
final class Story {

	/** What stands in a cache goes on to work for a while. */
	private const SLACK_S = 5 * MINUTE_IN_SECONDS;

	/** Two checks that near to each other tell when it broke. */
	private const NEAR_S = HOUR_IN_SECONDS;

	/** Of two checks so far apart nobody can tell what lay between them. */
	private const TOO_FAR_S = 7 * DAY_IN_SECONDS;

	/** The most telling first: what reads the key, what holds it, what it is encrypted with, what runs it. */
	private const RANKS = array(
		Site_Change::SALTS_CHANGED    => 3,
		Site_Change::PHP_CHANGED      => 4,
		Site_Change::CORE_UPDATED     => 5,
		Site_Change::CONSTANT_CHANGED => 6,
	);

	private const OF_OWN_PLUGIN   = 1;
	private const OF_OWN_CONSTANT = 2;
	private const OF_ANY_OTHER    = 7;

	/** @var Catalog */
	private $catalog;

	/** @var Known_Names */
	private $names;

	/** @var Around */
	private $around;

	/** @var Site_Change_Words */
	private $words;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var list<Site_Change>|null Read once, and only where something is broken. */
	private $changes;

	public function __construct( Catalog $catalog, Known_Names $names, Around $around, Site_Change_Words $words, Fingerprinter $fingerprinter ) {
		$this->catalog       = $catalog;
		$this->names         = $names;
		$this->around        = $around;
		$this->words         = $words;
		$this->fingerprinter = $fingerprinter;
	}

	/** '' when there is nothing to say. */
	public function of( Key $key, Finding $finding, Key_Memory $memory ): string {
		$print  = $this->fingerprinter->of( $key->main_field()->value() );
		$worked = $memory->last_accepted()['until'] ?? null;
		$broke  = $memory->refused_since( $print ) ?? $memory->since();
		if ( 'broken' !== $finding->state() || null === $worked || null === $broke || $broke < $worked || $broke - $worked > self::TOO_FAR_S ) {
			return '';
		}
		$day   = $broke - $worked <= self::NEAR_S ? $worked : $broke;
		$other = $this->other_value( $memory->seen( $print ), $worked, $broke, $day );
		if ( '' !== $other ) {
			return $this->opening( $worked, $broke ) . ' ' . $other;
		}
		$change = $this->most_telling( $key, $worked - self::SLACK_S, $broke );
		return null === $change ? '' : $this->opening( $worked, $broke ) . ' ' . $this->words->sentence( $change, $day );
	}

	/**
	 * That it is another value than the one that worked tells more than anything around it.
	 *
	 * @param array|null $seen Of the value that stands there now.
	 * @phpstan-param Seen|null $seen
	 */
	private function other_value( ?array $seen, int $worked, int $broke, int $day ): string {
		if ( null === $seen || null !== $seen['last_ok'] || $seen['first'] < $worked || $seen['first'] > $broke ) {
			return '';
		}
		/* translators: %s: "at 3:08 am" or "on November 14, 3:08 am". */
		return sprintf( __( 'Another value was first seen here %s.', 'key-health' ), $this->words->at( $seen['first'], $day ) );
	}

	private function opening( int $worked, int $broke ): string {
		if ( $broke - $worked <= self::NEAR_S ) {
			/* translators: %s: date and time. */
			return sprintf( __( 'Worked until %s.', 'key-health' ), $this->words->moment( $worked ) );
		}
		/* translators: 1: date and time, 2: date and time. */
		return sprintf( __( 'Last seen working %1$s; first seen broken %2$s.', 'key-health' ), $this->words->moment( $worked ), $this->words->moment( $broke ) );
	}

	private function most_telling( Key $key, int $from, int $until ): ?Site_Change {
		$best  = null;
		$order = array();
		foreach ( $this->changes() as $change ) {
			if ( $change->at() < $from || $change->from() > $until ) {
				continue;
			}
			// An exact time beats "between", a late one an early one.
			$own = array( $this->rank( $change, $key ), $change->is_exact() ? 0 : 1, -$change->at() );
			if ( null === $best || $own < $order ) {
				$best  = $change;
				$order = $own;
			}
		}
		return $best;
	}

	private function rank( Site_Change $change, Key $key ): int {
		$plugin = $this->catalog->plugin( $key->plugin() );
		if ( null !== $plugin && $change->is_of_plugin() && in_array( $change->subject(), $plugin['files'], true ) ) {
			return self::OF_OWN_PLUGIN;
		}
		// Also one that is gone.
		if ( null !== $plugin && Site_Change::CONSTANT_CHANGED === $change->kind() && in_array( $change->subject(), $this->names->read_by( $plugin ), true ) ) {
			return self::OF_OWN_CONSTANT;
		}
		return self::RANKS[ $change->kind() ] ?? self::OF_ANY_OTHER;
	}

	/**
	 * @return list<Site_Change>
	 */
	private function changes(): array {
		if ( null === $this->changes ) {
			$this->changes = $this->around->changes();
		}
		return $this->changes;
	}
}
