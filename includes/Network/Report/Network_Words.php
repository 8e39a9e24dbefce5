<?php
/**
 * Sentences about a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

defined( 'ABSPATH' ) || exit;

/**
 * Two numbers in one sentence are two plurals: the part with the second number is a text of its own, with its case.
 *
 * @phpstan-import-type Stop from Counts
 */
final class Network_Words {

	/** Diagnoses that mean that a provider was silent. */
	private const SILENCE = array( 'timeout', 'connection_refused', 'provider_outage', 'unreadable_answer' );

	/**
	 * @param array<string, int> $counts Sites by state.
	 * @param array              $stops  What broken keys stop.
	 * @phpstan-param list<Stop> $stops
	 */
	public static function sentence( array $counts, array $stops ): string {
		$keys = array_sum( $counts ) - $counts['none'];
		if ( 0 === $keys ) {
			return __( 'No keys found on any site of this network.', 'key-health' );
		}
		if ( isset( $stops[0] ) ) {
			return self::stop( $stops[0] );
		}
		if ( $counts['broken'] > 0 ) {
			/* translators: %s: number of sites. */
			return sprintf( _n( '%s site has a broken key.', '%s sites have broken keys.', $counts['broken'], 'key-health' ), self::number( $counts['broken'] ) );
		}
		if ( $counts['attention'] > 0 ) {
			return self::attention( $counts['attention'] );
		}
		if ( $counts['unknown'] > 0 ) {
			/* translators: %s: number of sites. */
			return sprintf( _n( '%s site could not be checked.', '%s sites could not be checked.', $counts['unknown'], 'key-health' ), self::number( $counts['unknown'] ) );
		}
		if ( $counts['unchecked'] > 0 ) {
			return self::unchecked( $counts['unchecked'] );
		}
		return __( 'All keys of this network work.', 'key-health' );
	}

	/**
	 * While a sweep goes on, only what is bad is certain.
	 *
	 * @param array<string, int> $counts Sites by state.
	 * @param array              $stops  What broken keys stop.
	 * @phpstan-param list<Stop> $stops
	 */
	public static function so_far( array $counts, array $stops ): string {
		return $counts['broken'] > 0 ? self::sentence( $counts, $stops ) : __( 'No broken key has been found so far.', 'key-health' );
	}

	/**
	 * @param array $stop What broken keys stop.
	 * @phpstan-param Stop $stop
	 */
	public static function stop( array $stop ): string {
		switch ( $stop['purpose'] ) {
			case 'mail':
				/* translators: %s: number of sites. Part of "3 broken keys stop the mail of 23 sites." */
				$what = _n( 'the mail of %s site', 'the mail of %s sites', $stop['sites'], 'key-health' );
				break;
			case 'spam':
				/* translators: %s: number of sites. Part of "3 broken keys stop the spam check of 23 sites." */
				$what = _n( 'the spam check of %s site', 'the spam check of %s sites', $stop['sites'], 'key-health' );
				break;
			default:
				/* translators: %s: number of sites. Part of "Newsletter sign-ups of 23 sites may be lost because of 3 broken keys." */
				$what = sprintf( _n( 'Newsletter sign-ups of %s site', 'Newsletter sign-ups of %s sites', $stop['sites'], 'key-health' ), self::number( $stop['sites'] ) );
				/* translators: 1: "Newsletter sign-ups of 23 sites", 2: number of keys. */
				return sprintf( _n( '%1$s may be lost because of %2$s broken key.', '%1$s may be lost because of %2$s broken keys.', $stop['keys'], 'key-health' ), $what, self::number( $stop['keys'] ) );
		}
		/* translators: 1: number of keys, 2: "the mail of 23 sites". */
		return sprintf( _n( '%1$s broken key stops %2$s.', '%1$s broken keys stop %2$s.', $stop['keys'], 'key-health' ), self::number( $stop['keys'] ), sprintf( $what, self::number( $stop['sites'] ) ) );
	}

	/**
	 * That sites share one key, and whether one fix mends them all.
	 *
	 * @param array $stop       What the first sentence is about.
	 * @param bool  $is_fixable Whether it can be fixed for all at once.
	 * @phpstan-param Stop $stop
	 */
	public static function shared( array $stop, bool $is_fixable ): string {
		if ( ! $is_fixable ) {
			return 1 === $stop['keys']
				? __( 'These sites share the key.', 'key-health' )
				/* translators: %s: number of sites, 2 or more. */
				: sprintf( _n( '%s of these sites shares one key.', '%s of these sites share one key.', $stop['most'], 'key-health' ), self::number( $stop['most'] ) );
		}
		return 1 === $stop['keys']
			? __( 'These sites share the key, so one fix mends them all.', 'key-health' )
			/* translators: %s: number of sites, 2 or more. */
			: sprintf( _n( '%s of these sites shares one key, so one fix mends them all.', '%s of these sites share one key, so one fix mends them all.', $stop['most'], 'key-health' ), self::number( $stop['most'] ) );
	}

	/**
	 * Broken keys that are nobody's first choice.
	 *
	 * @param int  $keys  How many.
	 * @param bool $more  Whether others were told before.
	 */
	public static function spare( int $keys, bool $more ): string {
		if ( 0 === $keys ) {
			return '';
		}
		$text = $more
			/* translators: %s: number of keys. */
			? _n( '%s more broken key is kept as a backup, or for some of the mail.', '%s more broken keys are kept as a backup, or for some of the mail.', $keys, 'key-health' )
			/* translators: %s: number of keys. */
			: _n( '%s broken key is kept as a backup, or for some of the mail.', '%s broken keys are kept as a backup, or for some of the mail.', $keys, 'key-health' );
		return sprintf( $text, self::number( $keys ) );
	}

	public static function attention( int $sites ): string {
		/* translators: %s: number of sites. */
		return sprintf( _n( '%s site has a key that needs your attention.', '%s sites have keys that need your attention.', $sites, 'key-health' ), self::number( $sites ) );
	}

	/**
	 * @param int                                            $sites How many.
	 * @param array{provider: string, diagnosis: string}|null $cause The one cause for all.
	 */
	public static function unknown( int $sites, ?array $cause ): string {
		if ( null !== $cause && self::is_silence( $cause ) ) {
			/* translators: 1: number of sites, 2: name of a provider. */
			return sprintf( _n( '%1$s site could not be checked because %2$s did not answer.', '%1$s sites could not be checked because %2$s did not answer.', $sites, 'key-health' ), self::number( $sites ), $cause['provider'] );
		}
		/* translators: %s: number of sites. */
		return sprintf( _n( '%s site could not be checked.', '%s sites could not be checked.', $sites, 'key-health' ), self::number( $sites ) );
	}

	/**
	 * @param array{provider: string, diagnosis: string}|null $cause The one cause for all.
	 */
	public static function is_silence( ?array $cause ): bool {
		return null !== $cause && in_array( $cause['diagnosis'], self::SILENCE, true );
	}

	public static function problems( int $sites ): string {
		/* translators: %s: number of sites. */
		return 0 === $sites ? '' : sprintf( _n( '%s site could not be read.', '%s sites could not be read.', $sites, 'key-health' ), self::number( $sites ) );
	}

	/**
	 * @param array{provider: string, keys: int, a_day: int} $waiting Keys that are still to be asked about.
	 */
	public static function waiting( array $waiting ): string {
		return sprintf(
			/* translators: 1: number of keys, 2: name of a provider, 3: number of questions, 2 or more. */
			_n( '%1$s key of %2$s waits for the next sweep: %2$s is asked at most %3$s times a day.', '%1$s keys of %2$s wait for the next sweeps: %2$s is asked at most %3$s times a day.', $waiting['keys'], 'key-health' ),
			self::number( $waiting['keys'] ),
			$waiting['provider'],
			self::number( $waiting['a_day'] )
		);
	}

	/** Before the first sweep. */
	public static function first( int $sites ): string {
		return sprintf(
			/* translators: %s: number of sites. */
			_n( 'Key Health reads the settings of %s site. It asks each provider once for each key.', 'Key Health reads the settings of %s sites. It asks each provider once for each key, however many sites share it.', $sites, 'key-health' ),
			self::number( $sites )
		);
	}

	public static function progress( int $looked, int $total ): string {
		/* translators: 1: number of sites looked at, 2: number of all sites. */
		return sprintf( _n( 'Looked at %1$s of %2$s site so far.', 'Looked at %1$s of %2$s sites so far.', $total, 'key-health' ), self::number( $looked ), self::number( $total ) );
	}

	/**
	 * Sites of which nothing bad is known.
	 *
	 * @param array<string, int> $counts  Sites by state.
	 * @param bool               $running Whether sites are still being looked at.
	 */
	public static function rest( array $counts, bool $running ): string {
		$bad   = $counts['broken'] + $counts['attention'] + $counts['unknown'];
		$parts = array();
		if ( $counts['working'] > 0 && ( ! $running || $bad > 0 ) ) {
			$parts[] = self::working( $counts, $bad + $counts['unchecked'] > 0 );
		}
		if ( $counts['unchecked'] > 0 && $bad > 0 && ! $running ) {
			$parts[] = self::unchecked( $counts['unchecked'] );
		}
		if ( $counts['none'] > 0 ) {
			/* translators: %s: number of sites. */
			$parts[] = sprintf( _n( '%s site has no key that Key Health knows.', '%s sites have no key that Key Health knows.', $counts['none'], 'key-health' ), self::number( $counts['none'] ) );
		}
		return implode( ' ', $parts );
	}

	/**
	 * @param array<string, int> $counts Sites by state.
	 * @param bool               $others Whether there are sites that do not work.
	 */
	private static function working( array $counts, bool $others ): string {
		if ( ! $others ) {
			/* translators: %s: number of sites. */
			$text = _n( '%s site uses them.', '%s sites use them.', $counts['working'], 'key-health' );
		} elseif ( $counts['none'] > 0 ) {
			/* translators: %s: number of sites. */
			$text = _n( 'The other %s site with a key works.', 'The other %s sites with keys work.', $counts['working'], 'key-health' );
		} else {
			/* translators: %s: number of sites. */
			$text = _n( 'The other %s site works.', 'The other %s sites work.', $counts['working'], 'key-health' );
		}
		return sprintf( $text, self::number( $counts['working'] ) );
	}

	private static function unchecked( int $sites ): string {
		/* translators: %s: number of sites. */
		return sprintf( _n( '%s site has not been checked yet.', '%s sites have not been checked yet.', $sites, 'key-health' ), self::number( $sites ) );
	}

	private static function number( int $number ): string {
		return number_format_i18n( $number );
	}
}
