<?php
/**
 * What a reading is worth when another plugin was in between.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

final class Interference {

	/**
	 * Another plugin was in between: then the answer is not about the key. That something was added beside the key matters only when
	 * the provider refuses it.
	 */
	public static function in( Answer $answer, Reading $reading, Verdict $verdict ): Reading {
		$interference = $answer->interference();
		if ( null === $interference ) {
			return $reading;
		}
		$is_harmless = null !== $answer->failure() || ( 'changed' === $interference['how'] && 'ok' === $reading->diagnosis() );
		if ( 'answered' !== $interference['how'] && $is_harmless ) {
			return $reading;
		}
		$verdict->set_name( 'name', $interference['who'] );
		$verdict->set_name( 'where', $interference['where'] );
		if ( '' === $interference['who'] ) {
			return new Reading( 'intercepted' );
		}
		return new Reading( 'intercepted', 'answered' === $interference['how'] ? 'answered' : 'plugin' );
	}
}
