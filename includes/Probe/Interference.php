<?php
/**
 * What a reading is worth when another plugin was in between.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Probe\Hooks\Culprit;

defined( 'ABSPATH' ) || exit;

final class Interference {

	/** Which kind of `intercepted` it is, when its author is known. */
	private const REASONS = array(
		Culprit::ANSWERED => 'answered',
		Culprit::STOPPED  => 'stopped',
		Culprit::MOVED    => 'moved',
	);

	/**
	 * Another plugin was in between: then the answer is not about the key. That something was added beside the key matters only when
	 * the provider refuses it.
	 */
	public static function in( Answer $answer, Reading $reading, Verdict $verdict ): Reading {
		$interference = $answer->interference();
		if ( null === $interference ) {
			return $reading;
		}
		$how = $interference['how'];
		if ( ! self::matters( $how, null !== $answer->failure(), 'ok' === $reading->diagnosis() ) ) {
			return $reading;
		}
		$verdict->set_name( 'name', $interference['who'] );
		$verdict->set_name( 'where', $interference['where'] );
		if ( '' === $interference['who'] || Culprit::CHANGED === $how ) {
			// Without a name nobody is accused, nor is who only adds something: the key may be refused for its own sake. Of one who leads
			// elsewhere nothing was let happen.
			return Culprit::MOVED === $how ? $reading : new Reading( 'intercepted' );
		}
		return new Reading( 'intercepted', self::REASONS[ $how ] ?? 'plugin' );
	}

	private static function matters( string $how, bool $failed, bool $is_ok ): bool {
		switch ( $how ) {
			case Culprit::ANSWERED:
			case Culprit::STOPPED:
				return true;
			case Culprit::MOVED:
				// The key was kept from going there, so the provider itself has answered: what it refuses is its own verdict.
				return $is_ok;
			case Culprit::CHANGED:
				return ! $failed && ! $is_ok;
			default:
				return ! $failed;
		}
	}
}
