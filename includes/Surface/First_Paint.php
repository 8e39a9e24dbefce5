<?php
/**
 * What stands on the screen before the script runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The sentence and one line a key: enough to read, and the same words as the screen's.
 */
final class First_Paint {

	/**
	 * @param array<string, mixed> $report The report.
	 */
	public function print( array $report ): void {
		$summary = Loose::map( $report['summary'] ?? null );
		$state   = Loose::text( $summary, 'state' );
		echo '<div class="key-health-app is-first"><div class="key-health-lead">';
		echo '<p class="key-health-lead__say">' . esc_html( Loose::text( $summary, 'sentence' ) ) . '</p>';
		if ( '' !== Loose::text( $summary, 'effect' ) ) {
			echo '<p class="key-health-lead__then">' . esc_html( Loose::text( $summary, 'effect' ) ) . '</p>';
		}
		echo '</div>';
		$keys = Loose::maps( $report['keys'] ?? null );
		if ( $keys ) {
			echo '<ul class="key-health-card key-health-rows" data-state="' . esc_attr( $state ) . '">';
			foreach ( $keys as $key ) {
				$this->print_key( $key );
			}
			echo '</ul>';
		}
		echo '<noscript><p>' . esc_html__( 'Checking and fixing keys needs JavaScript. What is known is listed above.', 'key-health' ) . '</p></noscript></div>';
	}

	/**
	 * @param array<string, mixed> $key `KeyReport`.
	 */
	private function print_key( array $key ): void {
		$words    = array(
			'broken'    => __( 'Broken', 'key-health' ),
			'attention' => __( 'Needs attention', 'key-health' ),
			'unknown'   => __( 'Could not check', 'key-health' ),
			'working'   => __( 'Working', 'key-health' ),
			'unchecked' => __( 'Not checked yet', 'key-health' ),
		);
		$state    = Loose::text( $key, 'state' );
		$provider = Loose::text( $key, 'provider', 'name' );
		$plugin   = Loose::text( $key, 'plugin', 'short_name' );
		/* translators: 1: provider, 2: plugin. */
		$who = '' !== $provider && false !== stripos( $plugin, $provider ) ? $plugin : sprintf( __( '%1$s in %2$s', 'key-health' ), $provider, $plugin );
		echo '<li class="key-health-row__static">';
		echo '<span class="key-health-state is-' . esc_attr( $state ) . '">' . esc_html( $words[ $state ] ?? '' ) . '</span> ';
		echo '<p class="key-health-row__who"><b>' . esc_html( $who ) . '</b></p> ';
		echo '<span class="key-health-row__what">' . esc_html( 'unchecked' === $state ? '' : Loose::text( $key, 'title' ) . '.' ) . '</span>';
		echo '</li>';
	}
}
