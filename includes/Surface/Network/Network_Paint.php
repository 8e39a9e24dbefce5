<?php
/**
 * What stands on the network's screen before the script runs, above the sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The sentence and one row a key: the same words and the same markup as the screen's.
 */
final class Network_Paint {

	/**
	 * @param array<string, mixed> $report `NetworkReport`.
	 */
	public function print( array $report ): void {
		$summary = Loose::map( $report['summary'] ?? null );
		echo '<div class="key-health-lead">';
		echo '<p class="key-health-lead__say">' . esc_html( Loose::text( $summary, 'sentence' ) ) . '</p>';
		if ( '' !== Loose::text( $summary, 'effect' ) ) {
			echo '<p class="key-health-lead__then">' . esc_html( Loose::text( $summary, 'effect' ) ) . '</p>';
		}
		echo '</div>';
		$this->print_keys( __( 'For the whole network', 'key-health' ), Loose::maps( $report['definitions'] ?? null ) );
		$this->print_keys( self::title( $report ), Loose::maps( Loose::map( $report['groups'] ?? null )['rows'] ?? null ) );
	}

	/**
	 * As `title_of_keys()` of src/network/groups.tsx.
	 *
	 * @param array<string, mixed> $report `NetworkReport`.
	 */
	private static function title( array $report ): string {
		$broken = (int) Loose::text( $report, 'summary', 'broken_keys' );
		if ( $broken >= (int) Loose::text( $report, 'groups', 'total' ) ) {
			return __( 'Broken keys, most sites first', 'key-health' );
		}
		return 0 === $broken
			? __( 'Keys that need attention, most sites first', 'key-health' )
			: __( 'Keys that are broken or need attention', 'key-health' );
	}

	/**
	 * @param array<array-key, array<string, mixed>> $rows `NetworkDefinition`s or `KeyGroup`s.
	 */
	private function print_keys( string $title, array $rows ): void {
		if ( ! $rows ) {
			return;
		}
		echo '<section><h2 class="key-health-eyebrow">' . esc_html( $title ) . '</h2><ul class="key-health-card key-health-rows">';
		foreach ( $rows as $row ) {
			echo '<li class="key-health-row__static key-health-entry">';
			echo State_Words::badge( Loose::text( $row, 'state' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- made of escaped parts.
			echo '<h3 class="key-health-row__who"><b>' . esc_html( self::count( $row ) ) . '</b> ' . esc_html( self::who( $row ) ) . '</h3>';
			echo '<p class="key-health-row__what">' . esc_html( self::what( $row ) ) . '</p>';
			echo '<p class="key-health-row__place">' . esc_html( ucfirst( str_replace( '`', '', Loose::text( $row, 'place' ) ) ) ) . '</p></li>';
		}
		echo '</ul></section>';
	}

	/**
	 * @param array<string, mixed> $row `NetworkDefinition` or `KeyGroup`.
	 */
	private static function count( array $row ): string {
		$sites = (int) Loose::text( $row, 'sites' );
		if ( isset( $row['hides'] ) || 1 === $sites ) {
			/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
			return sprintf( _n( '%s site:', '%s sites:', $sites, 'key-health' ), number_format_i18n( $sites ) );
		}
		/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
		return sprintf( _n( '%s site shares one key:', '%s sites share one key:', $sites, 'key-health' ), number_format_i18n( $sites ) );
	}

	/**
	 * @param array<string, mixed> $row `NetworkDefinition` or `KeyGroup`.
	 */
	private static function who( array $row ): string {
		$provider = Loose::text( $row, 'provider', 'name' );
		$plugins  = Loose::maps( $row['plugins'] ?? null ) ?: array( Loose::map( $row['plugin'] ?? null ) );
		$names    = implode( ', ', array_filter( array_column( $plugins, 'short_name' ), 'is_string' ) );
		/* translators: 1: provider, 2: plugin. */
		return '' !== $provider && false !== stripos( $names, $provider ) ? $names : sprintf( __( '%1$s in %2$s', 'key-health' ), $provider, $names );
	}

	/**
	 * @param array<string, mixed> $row `NetworkDefinition` or `KeyGroup`.
	 */
	private static function what( array $row ): string {
		$title = Loose::text( $row, 'title' );
		/* translators: %s: a sentence without its full stop. */
		$first = '' === $title || 'unchecked' === Loose::text( $row, 'state' ) ? '' : sprintf( __( '%s.', 'key-health' ), $title );
		return str_replace( '`', '', trim( $first . ' ' . Loose::text( $row, 'meaning' ) ) );
	}
}
