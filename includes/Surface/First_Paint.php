<?php
/**
 * What stands on the screen before the script runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

defined( 'ABSPATH' ) || exit;

/**
 * The sentence and one line a key: enough to read, and the same words as the screen's.
 */
final class First_Paint {

	/**
	 * @param array<string, mixed> $report The report.
	 */
	public function print( array $report ): void {
		$summary = is_array( $report['summary'] ) ? $report['summary'] : array();
		$state   = self::text( $summary, 'state' );
		echo '<div class="key-health-lead">';
		echo '<p class="key-health-lead__sentence">' . esc_html( self::text( $summary, 'sentence' ) ) . '</p>';
		if ( '' !== self::text( $summary, 'effect' ) ) {
			echo '<p class="key-health-lead__effect">' . esc_html( self::text( $summary, 'effect' ) ) . '</p>';
		}
		echo '</div>';
		$keys = is_array( $report['keys'] ) ? $report['keys'] : array();
		if ( $keys ) {
			echo '<ul class="key-health-card key-health-first" data-state="' . esc_attr( $state ) . '">';
			foreach ( $keys as $key ) {
				$this->print_key( is_array( $key ) ? $key : array() );
			}
			echo '</ul>';
		}
		echo '<noscript><p>' . esc_html__( 'Checking and fixing keys needs JavaScript. What is known is listed above.', 'key-health' ) . '</p></noscript>';
	}

	/**
	 * @param array<string, mixed> $key `KeyReport`.
	 */
	private function print_key( array $key ): void {
		$words = array(
			'broken'    => __( 'Broken', 'key-health' ),
			'attention' => __( 'Needs attention', 'key-health' ),
			'unknown'   => __( 'Could not check', 'key-health' ),
			'working'   => __( 'Working', 'key-health' ),
			'unchecked' => __( 'Not checked yet', 'key-health' ),
		);
		$state = self::text( $key, 'state' );
		echo '<li class="key-health-first__key">';
		echo '<span class="key-health-state is-' . esc_attr( $state ) . '">' . esc_html( $words[ $state ] ?? '' ) . '</span> ';
		echo '<strong>' . esc_html( self::text( $key, 'provider', 'name' ) ) . '</strong> ';
		/* translators: %s: name of a plugin. */
		echo esc_html( sprintf( __( 'in %s', 'key-health' ), self::text( $key, 'plugin', 'short_name' ) ) ) . '. ';
		echo esc_html( 'unchecked' === $state ? '' : self::text( $key, 'title' ) . '.' );
		echo '</li>';
	}

	/**
	 * @param array<string, mixed> $from Where from.
	 */
	private static function text( array $from, string $name, string $inner = '' ): string {
		$value = $from[ $name ] ?? '';
		if ( '' !== $inner ) {
			$value = is_array( $value ) ? ( $value[ $inner ] ?? '' ) : '';
		}
		return is_scalar( $value ) ? (string) $value : '';
	}
}
