<?php
/**
 * What a new version changes in what older ones have stored.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Health\Store;
use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Looked at on our own page, when the plugin is switched on and in every round, never on other pages. A step must do no harm when
 * it is done twice: one that fails is tried again the next time, and those after it wait. What a newer version has stored is left
 * as it is.
 */
final class Upgrade {

	/** The version that has stored last what is there. */
	public const OPTION = 'key_health_version';

	/** @var string */
	private $version;

	/** @var list<array{to: string, do: callable(): void}> */
	private $steps;

	/**
	 * @param string                                        $version Of this code.
	 * @param list<array{to: string, do: callable(): void}> $steps   The version that needs it, and what is to be done; the oldest first.
	 */
	public function __construct( string $version, array $steps ) {
		$this->version = $version;
		$this->steps   = $steps;
	}

	/** @return bool Whether all is as this version wants it. */
	public function run(): bool {
		$stored = get_option( self::OPTION, '' );
		$stored = is_string( $stored ) ? $stored : '';
		if ( version_compare( $stored, $this->version, '>=' ) ) {
			return true;
		}
		// Versions that noted none have noted when they began.
		$is_new = '' === $stored && false === get_option( Store::START, false );
		foreach ( $is_new ? array() : $this->steps as $step ) {
			if ( version_compare( $stored, $step['to'], '>=' ) ) {
				continue;
			}
			try {
				$step['do']();
			} catch ( Throwable $trouble ) {
				return false;
			}
		}
		return update_option( self::OPTION, $this->version, false );
	}
}
