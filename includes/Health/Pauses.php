<?php
/**
 * How long a provider is left alone.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * A provider that asks for a pause gets it from everybody. What else it bears (`limits` in its file: failed log-ins that block an
 * address, accounts that lock, calls that count) binds only the checks that nobody asked for.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Pauses {

	/** @var Catalog */
	private $catalog;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Fingerprinter $fingerprinter, Clock $clock ) {
		$this->catalog       = $catalog;
		$this->fingerprinter = $fingerprinter;
		$this->clock         = $clock;
	}

	/**
	 * @param Key        $key      The key.
	 * @param Key_Memory $memory   What is remembered of it.
	 * @param bool       $is_same  Whether that is about the values that stand there now.
	 * @param bool       $is_asked Whether a person asked.
	 */
	public function holds( Key $key, Key_Memory $memory, bool $is_same, bool $is_asked ): bool {
		$left = (int) $memory->retry_at() - $this->clock->now();
		// More than the longest pause is no pause: the clock went back, or the store is damaged.
		if ( $is_same && $left > 0 && $left <= HOUR_IN_SECONDS ) {
			return true;
		}
		$provider = $this->catalog->provider( $key->provider() );
		return ! $is_asked && null !== $provider
			&& ( self::costs( $provider ) || ( $is_same && $this->is_too_soon( $provider, $key, $memory ) ) );
	}

	/**
	 * @param array      $provider The provider.
	 * @param Key        $key      The key.
	 * @param Key_Memory $memory   What is remembered of it.
	 * @phpstan-param Provider $provider
	 */
	private function is_too_soon( array $provider, Key $key, Key_Memory $memory ): bool {
		$limits  = $provider['limits'] ?? array();
		$elapsed = $this->clock->now() - (int) $memory->checked_at();
		$refused = null !== $memory->refused_since( $this->fingerprinter->of( $key->main_field()->value() ) );
		return $elapsed < ( $limits['background_hours'] ?? 0 ) * HOUR_IN_SECONDS
			|| ( $refused && $elapsed < ( $limits['pause_after_refusal_minutes'] ?? 0 ) * MINUTE_IN_SECONDS );
	}

	/**
	 * Whether already the first question is one that only a person may put.
	 *
	 * @param array $provider The provider.
	 * @phpstan-param Provider $provider
	 */
	private static function costs( array $provider ): bool {
		foreach ( $provider['steps'] as $step ) {
			if ( isset( $step['request'] ) ) {
				return $step['asked'] ?? false;
			}
		}
		return false;
	}
}
