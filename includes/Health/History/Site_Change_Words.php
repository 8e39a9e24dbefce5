<?php
/**
 * What changed around the keys, in words.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Site_Change;

defined( 'ABSPATH' ) || exit;

/**
 * Says what happened and when, and never that it is the cause. Times in the site's zone and format.
 */
final class Site_Change_Words {

	/** One sentence with the time; `$day` is the day that was spoken of last: of a time on it only the hour is said. */
	public function sentence( Site_Change $change, int $day ): string {
		return sprintf( $this->dated( $change ), $this->when( $change, $day ) );
	}

	/** When something happened, for the inside of a sentence. */
	public function at( int $seconds, int $day ): string {
		return $this->day( $day ) === $this->day( $seconds )
			/* translators: %s: time of day. */
			? sprintf( __( 'at %s', 'key-health' ), $this->hour( $seconds ) )
			/* translators: %s: date and time. */
			: sprintf( __( 'on %s', 'key-health' ), $this->moment( $seconds ) );
	}

	/** What it was, without the time. */
	public function title( Site_Change $change ): string {
		$words = array( $change->name(), $change->before(), $change->after() );
		switch ( $change->kind() ) {
			case Site_Change::PLUGIN_UPDATED:
				/* translators: 1: plugin, 2: old version, 3: new version. */
				return '' === $words[1] ? $this->installed( $change ) : sprintf( __( '%1$s updated from %2$s to %3$s', 'key-health' ), ...$words );
			case Site_Change::PLUGIN_INSTALLED:
				return $this->installed( $change );
			case Site_Change::PLUGIN_ACTIVATED:
				/* translators: %s: plugin. */
				return sprintf( __( '%s activated', 'key-health' ), $words[0] );
			case Site_Change::PLUGIN_DEACTIVATED:
				/* translators: %s: plugin. */
				return sprintf( __( '%s deactivated', 'key-health' ), $words[0] );
			case Site_Change::CORE_UPDATED:
			case Site_Change::PHP_CHANGED:
				/* translators: 1: WordPress or PHP, 2: old version, 3: new version. */
				return sprintf( __( '%1$s changed from %2$s to %3$s', 'key-health' ), ...$words );
			case Site_Change::THEME_SWITCHED:
				/* translators: %s: theme. */
				return sprintf( __( 'Theme switched to %s', 'key-health' ), $words[2] );
			case Site_Change::SALTS_CHANGED:
				return __( 'The salts of this site changed', 'key-health' );
			default:
				return $this->constant( $change );
		}
	}

	/** A date and a time in the site's zone and format. */
	public function moment( int $seconds ): string {
		/* translators: 1: date, 2: time of day. */
		return sprintf( __( '%1$s, %2$s', 'key-health' ), $this->day( $seconds ), $this->hour( $seconds ) );
	}

	/** The sentence, with a placeholder for the time. */
	private function dated( Site_Change $change ): string {
		list( $name, $before, $after ) = array_map( array( self::class, 'literal' ), array( $change->name(), $change->before(), $change->after() ) );
		$kind                          = $change->kind();
		if ( Site_Change::PLUGIN_INSTALLED === $kind || ( Site_Change::PLUGIN_UPDATED === $kind && '' === $before ) ) {
			/* translators: 1: plugin and its version, 2: when, such as at 3:08 am. */
			return sprintf( __( '%1$s was installed %2$s.', 'key-health' ), trim( $name . ' ' . $after ), '%s' );
		}
		switch ( $kind ) {
			case Site_Change::PLUGIN_UPDATED:
				/* translators: 1: plugin, 2: old version, 3: new version, 4: when, such as at 3:08 am. */
				return sprintf( __( '%1$s was updated from %2$s to %3$s %4$s.', 'key-health' ), $name, $before, $after, '%s' );
			case Site_Change::PLUGIN_ACTIVATED:
				/* translators: 1: plugin and its version, 2: when, such as at 3:08 am. */
				return sprintf( __( '%1$s was activated %2$s.', 'key-health' ), trim( $name . ' ' . $after ), '%s' );
			case Site_Change::PLUGIN_DEACTIVATED:
				/* translators: 1: plugin, 2: when, such as at 3:08 am. */
				return sprintf( __( '%1$s was deactivated %2$s.', 'key-health' ), $name, '%s' );
			case Site_Change::CORE_UPDATED:
			case Site_Change::PHP_CHANGED:
				/* translators: 1: WordPress or PHP, 2: old version, 3: new version, 4: when, such as at 3:08 am. */
				return sprintf( __( '%1$s was changed from %2$s to %3$s %4$s.', 'key-health' ), $name, $before, $after, '%s' );
			case Site_Change::THEME_SWITCHED:
				/* translators: 1: theme, 2: when, such as at 3:08 am. */
				return sprintf( __( 'The theme was switched to %1$s %2$s.', 'key-health' ), $after, '%s' );
			case Site_Change::SALTS_CHANGED:
				/* translators: %s: when, such as at 3:08 am. */
				return __( 'The salts of this site were changed %s.', 'key-health' );
			default:
				return $this->dated_constant( $change );
		}
	}

	private function dated_constant( Site_Change $change ): string {
		$name = self::literal( $change->name() );
		if ( '' === $change->before() ) {
			/* translators: 1: name of a constant, 2: when, such as at 3:08 am. */
			return sprintf( __( 'The constant %1$s was added %2$s.', 'key-health' ), $name, '%s' );
		}
		return '' === $change->after()
			/* translators: 1: name of a constant, 2: when, such as at 3:08 am. */
			? sprintf( __( 'The constant %1$s was removed %2$s.', 'key-health' ), $name, '%s' )
			/* translators: 1: name of a constant, 2: when, such as at 3:08 am. */
			: sprintf( __( 'The constant %1$s was changed %2$s.', 'key-health' ), $name, '%s' );
	}

	private function constant( Site_Change $change ): string {
		if ( '' === $change->before() ) {
			/* translators: %s: name of a constant. */
			return sprintf( __( 'Constant %s added', 'key-health' ), $change->name() );
		}
		return '' === $change->after()
			/* translators: %s: name of a constant. */
			? sprintf( __( 'Constant %s removed', 'key-health' ), $change->name() )
			/* translators: %s: name of a constant. */
			: sprintf( __( 'Constant %s changed', 'key-health' ), $change->name() );
	}

	private function installed( Site_Change $change ): string {
		/* translators: %s: plugin and its version. */
		return sprintf( __( '%s installed', 'key-health' ), trim( $change->name() . ' ' . $change->after() ) );
	}

	private function when( Site_Change $change, int $day ): string {
		if ( ! $change->is_exact() ) {
			$until = $this->day( $change->from() ) === $this->day( $change->at() ) ? $this->hour( $change->at() ) : $this->moment( $change->at() );
			/* translators: 1: date and time, 2: date and time, or only the time. */
			return sprintf( __( 'between %1$s and %2$s', 'key-health' ), $this->moment( $change->from() ), $until );
		}
		return $this->at( $change->at(), $day );
	}

	private function day( int $seconds ): string {
		return (string) wp_date( Loose::text( get_option( 'date_format' ) ), $seconds );
	}

	private function hour( int $seconds ): string {
		return (string) wp_date( Loose::text( get_option( 'time_format' ) ), $seconds );
	}

	/** For a text that is formatted once more. */
	private static function literal( string $text ): string {
		return str_replace( '%', '%%', $text );
	}
}
