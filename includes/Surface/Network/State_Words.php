<?php
/**
 * States in words, as the network's screen prints them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

defined( 'ABSPATH' ) || exit;

final class State_Words {

	/** @return string Markup. */
	public static function badge( string $state, ?string $word = null ): string {
		return '<span class="key-health-state is-' . esc_attr( $state ) . '"><span>' . esc_html( $word ?? self::word( $state ) ) . '</span></span>';
	}

	private static function word( string $state ): string {
		$words = array(
			'broken'    => __( 'Broken', 'key-health' ),
			'attention' => __( 'Needs attention', 'key-health' ),
			'unknown'   => __( 'Could not check', 'key-health' ),
			'working'   => __( 'Working', 'key-health' ),
			'unchecked' => __( 'Not checked yet', 'key-health' ),
		);
		return $words[ $state ] ?? '';
	}
}
