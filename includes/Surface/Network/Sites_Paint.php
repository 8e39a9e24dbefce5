<?php
/**
 * The table of sites before the script runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The same columns and words as src/network/sites/row.tsx, without what needs the script.
 */
final class Sites_Paint {

	/** So many keys stand in a row by name. */
	private const NAMED = 2;

	/** @var int */
	private $now;

	public function __construct( Clock $clock ) {
		$this->now = $clock->now();
	}

	/**
	 * @param array<array-key, array<string, mixed>> $rows `SiteRow`s.
	 */
	public function print( array $rows ): void {
		$heads = array( __( 'Site', 'key-health' ), __( 'State', 'key-health' ), __( 'What is wrong', 'key-health' ), __( 'Key', 'key-health' ), __( 'Checked', 'key-health' ) );
		echo '<section><h2 class="key-health-eyebrow">' . esc_html__( 'Sites', 'key-health' ) . '</h2><div class="key-health-card"><div class="key-health-tools"></div>';
		echo '<table class="key-health-sites"><caption class="screen-reader-text">' . esc_html__( 'Sites of the network', 'key-health' ) . '</caption>';
		echo '<thead><tr><td class="is-check"></td>';
		foreach ( $heads as $head ) {
			echo '<th scope="col">' . esc_html( $head ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			$this->print_row( $row );
		}
		echo '</tbody></table></div></section>';
	}

	/**
	 * @param array<string, mixed> $row `SiteRow`.
	 */
	private function print_row( array $row ): void {
		$problem = Loose::text( $row, 'problem' );
		$state   = Loose::text( $row, 'state' );
		$name    = Loose::text( $row, 'name' ) ?: Loose::text( $row, 'address' );
		$badge   = 'none' === $state ? '<span class="key-health-mute">' . esc_html__( 'No keys', 'key-health' ) . '</span>' : State_Words::badge( $state );
		if ( '' !== $problem ) {
			$badge = State_Words::badge( 'unknown', __( 'Could not be read', 'key-health' ) );
		}
		echo '<tr><td class="is-check"></td><th scope="row" class="is-site"><a href="' . esc_url( '#/site/' . Loose::text( $row, 'id' ) ) . '">' . esc_html( $name ) . '</a>';
		echo '<span dir="ltr">' . esc_html( Loose::text( $row, 'address' ) ) . '</span></th>';
		echo '<td class="is-state">' . $badge . '</td>'; // phpcs:ignore WordPress.Security.EscapeOutput -- made of escaped parts.
		echo '<td class="is-what">' . esc_html( str_replace( '`', '', $problem ?: Loose::text( $row, 'what' ) ) ) . '</td>';
		echo '<td class="is-keys">' . self::keys( Loose::maps( $row['keys'] ?? null ) ) . '</td>'; // phpcs:ignore WordPress.Security.EscapeOutput -- made of escaped parts.
		echo '<td class="is-checked">' . esc_html( $this->age( Loose::text( $row, 'checked_at' ) ) ) . '</td></tr>';
	}

	/**
	 * @param array<array-key, array<string, mixed>> $keys Of a `SiteRow`.
	 */
	private static function keys( array $keys ): string {
		$lines = array();
		foreach ( array_slice( $keys, 0, self::NAMED ) as $key ) {
			$last4 = Loose::text( $key, 'last4' );
			/* translators: 1: provider, 2: last characters of a key. */
			$lines[] = '' === $last4 ? Loose::text( $key, 'provider' ) : sprintf( __( '%1$s, ends in %2$s', 'key-health' ), Loose::text( $key, 'provider' ), $last4 );
		}
		if ( count( $keys ) > self::NAMED ) {
			/* translators: %s: number of keys, below the names of some. */
			$lines[] = sprintf( __( 'and %s more', 'key-health' ), number_format_i18n( count( $keys ) - self::NAMED ) );
		}
		return implode(
			'',
			array_map(
				static function ( string $line ): string {
					return '<span class="key-health-block">' . esc_html( $line ) . '</span>';
				},
				$lines
			)
		);
	}

	/** As src/shared/times.ts, `age()`: relative up to an hour, then day and time. */
	private function age( string $iso ): string {
		$time = '' === $iso ? false : strtotime( $iso );
		if ( false === $time ) {
			return '';
		}
		if ( $time <= $this->now && $this->now - $time < HOUR_IN_SECONDS ) {
			/* translators: %s: for example "3 minutes". */
			return sprintf( __( '%s ago', 'key-health' ), human_time_diff( $time, $this->now ) );
		}
		$clock = (string) wp_date( self::format( 'time_format' ), $time );
		$day   = (string) wp_date( 'Y-m-d', $time );
		if ( wp_date( 'Y-m-d', $this->now ) === $day ) {
			/* translators: %s: time of day. */
			return sprintf( __( 'Today, %s', 'key-health' ), $clock );
		}
		if ( wp_date( 'Y-m-d', $this->now - DAY_IN_SECONDS ) === $day ) {
			/* translators: %s: time of day. */
			return sprintf( __( 'Yesterday, %s', 'key-health' ), $clock );
		}
		/* translators: 1: date, 2: time of day. */
		return sprintf( __( '%1$s, %2$s', 'key-health' ), (string) wp_date( self::format( 'date_format' ), $time ), $clock );
	}

	private static function format( string $option ): string {
		$format = get_option( $option );
		return is_string( $format ) && '' !== $format ? $format : 'Y-m-d H:i';
	}
}
