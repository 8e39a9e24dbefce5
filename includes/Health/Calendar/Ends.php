<?php
/**
 * When a key ends, as far as anybody knows.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Calendar;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Health\Settings;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * What the provider or the key itself says, or a person noted (`ends`); how long a provider lets a key live when nobody chose
 * (`lifetime`); what a provider has announced for all keys of a kind (`retires`); and when it is time for a new one (`rotate`). Only
 * the first is a reason for attention, and that is for the diagnosis to say. Days are those of UTC.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-type End array{on: string, what: string, sure: bool, text: string}
 */
final class Ends {

	/** What is over stays in the list for so long; a key that is due for renewal stays until it is renewed. */
	private const PAST_S = 30 * DAY_IN_SECONDS;

	/** @var Catalog */
	private $catalog;

	/** @var Settings */
	private $settings;

	/** @var Not_Reminded */
	private $not_reminded;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Settings $settings, Not_Reminded $not_reminded, Fingerprinter $fingerprinter, Clock $clock ) {
		$this->catalog       = $catalog;
		$this->settings      = $settings;
		$this->not_reminded  = $not_reminded;
		$this->fingerprinter = $fingerprinter;
		$this->clock         = $clock;
	}

	/**
	 * @return list<End> The soonest first; none for a key that nobody uses or that is not there.
	 */
	public function of( Key $key, Key_Memory $memory ): array {
		$provider = $this->catalog->provider( $key->provider() );
		if ( null === $provider || ! $key->in_use() || $key->main_field()->value()->is_empty() ) {
			return array();
		}
		$end  = $this->end( $provider, $memory );
		$ends = array_filter(
			array_merge(
				array( $end ?? $this->lifetime( $provider, $key, $memory ), $this->rotation( $provider, $key, $memory ) ),
				$this->retirements( $provider, $key )
			)
		);
		$from = gmdate( 'Y-m-d', $this->clock->now() - self::PAST_S );
		$ends = array_filter(
			$ends,
			static function ( array $one ) use ( $from ): bool {
				return 'rotate' === $one['what'] || $one['on'] >= $from;
			}
		);
		usort(
			$ends,
			static function ( array $a, array $b ): int {
				return array( $a['on'], $a['what'] ) <=> array( $b['on'], $b['what'] );
			}
		);
		return $ends;
	}

	/**
	 * @param array $provider Of the key.
	 * @phpstan-param Provider $provider
	 * @return End|null
	 */
	private function end( array $provider, Key_Memory $memory ): ?array {
		$on = $memory->expires_on();
		if ( null === $on || ! self::is_day( $on ) ) {
			return null;
		}
		$is_told = '' !== Loose::text( $memory->verdict(), 'names', 'ends' );
		return self::entry(
			$on,
			'ends',
			true,
			$is_told
				/* translators: 1: provider, 2: date. */
				? sprintf( __( '%1$s ends it on %2$s.', 'key-health' ), $provider['name'], self::date( $on ) )
				/* translators: %s: date. */
				: sprintf( __( 'You noted that it ends on %s.', 'key-health' ), self::date( $on ) )
		);
	}

	/**
	 * Counted from when it was saved, where that was seen. A value that is accepted after that time has another end.
	 *
	 * @param array $provider Of the key.
	 * @phpstan-param Provider $provider
	 * @return End|null
	 */
	private function lifetime( array $provider, Key $key, Key_Memory $memory ): ?array {
		$hours = $provider['default_lifetime_hours'] ?? 0;
		$seen  = $memory->seen( $this->fingerprinter->of( $key->main_field()->value() ) );
		if ( $hours < 1 || null === $seen || ! $seen['watching'] ) {
			return null;
		}
		$end = $seen['first'] + $hours * HOUR_IN_SECONDS;
		if ( (int) $seen['last_ok'] > $end ) {
			return null;
		}
		return self::entry(
			gmdate( 'Y-m-d', $end ),
			'lifetime',
			false,
			sprintf(
				/* translators: 1: provider, 2: "token", 3: number of hours, 4: date. */
				_n( '%1$s ends a %2$s after %3$d hour when nobody chose another time. This one was saved on %4$s.', '%1$s ends a %2$s after %3$d hours when nobody chose another time. This one was saved on %4$s.', $hours, 'key-health' ),
				$provider['name'],
				$provider['noun'],
				$hours,
				self::date( gmdate( 'Y-m-d', $seen['first'] ) )
			)
		);
	}

	/**
	 * A log-in is renewed by itself.
	 *
	 * @param array $provider Of the key.
	 * @phpstan-param Provider $provider
	 * @return End|null
	 */
	private function rotation( array $provider, Key $key, Key_Memory $memory ): ?array {
		$days = $this->settings->number( 'rotation_days' );
		$seen = $memory->seen( $this->fingerprinter->of( $key->main_field()->value() ) );
		if ( 0 === $days || null === $seen || ( $provider['oauth'] ?? false ) || $this->not_reminded->has( $key->id() ) ) {
			return null;
		}
		$first = self::date( gmdate( 'Y-m-d', $seen['first'] ) );
		return self::entry(
			gmdate( 'Y-m-d', $seen['first'] + $days * DAY_IN_SECONDS ),
			'rotate',
			$seen['watching'],
			$seen['watching']
				/* translators: 1: date, 2: number of days. */
				? sprintf( _n( 'Saved on %1$s. You wanted a new one after %2$d day.', 'Saved on %1$s. You wanted a new one after %2$d days.', $days, 'key-health' ), $first, $days )
				/* translators: 1: date, 2: number of days. */
				: sprintf( _n( 'Here since %1$s at least. You wanted a new one after %2$d day.', 'Here since %1$s at least. You wanted a new one after %2$d days.', $days, 'key-health' ), $first, $days )
		);
	}

	/**
	 * @param array $provider Of the key.
	 * @phpstan-param Provider $provider
	 * @return list<End>
	 */
	private function retirements( array $provider, Key $key ): array {
		$ends = array();
		foreach ( $provider['retirements'] ?? array() as $retirement ) {
			if ( self::is_day( $retirement['on'] ) && self::is_concerned( $key, $retirement['values'] ?? array() ) ) {
				$ends[] = self::entry( $retirement['on'], 'retires', 'memory' !== $retirement['confidence'] && empty( $retirement['likely'] ), $retirement['says'] );
			}
		}
		return $ends;
	}

	/**
	 * @param list<array{field: string, matches: string}> $conditions All of them must hold.
	 */
	private static function is_concerned( Key $key, array $conditions ): bool {
		foreach ( $conditions as $condition ) {
			$field = $key->field( $condition['field'] );
			if ( null === $field || 1 !== preg_match( Pattern::expression( $condition['matches'], 'iu' ), $field->value()->reveal() ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @return End
	 */
	private static function entry( string $on, string $what, bool $is_sure, string $text ): array {
		return array(
			'on'   => $on,
			'what' => $what,
			'sure' => $is_sure,
			'text' => $text,
		);
	}

	private static function is_day( string $day ): bool {
		return 1 === preg_match( '/^\d{4}-\d\d-\d\d$/D', $day ) && false !== strtotime( $day . ' UTC' );
	}

	private static function date( string $day ): string {
		return (string) wp_date( Loose::text( get_option( 'date_format' ) ) ?: 'Y-m-d', (int) strtotime( $day . ' 12:00 UTC' ), new \DateTimeZone( 'UTC' ) );
	}
}
