<?php
/**
 * Whether this site is a copy of another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Copies;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * A copy has the keys of the original: it sends real mail to real people, and what it asks of providers counts for the original. It is
 * recognised when our screen is opened and in the round, never while a page is shown.
 */
final class Site_Copy {

	public const OPTION = 'key_health_identity';

	/** @var Catalog */
	private $catalog;

	/** @var Site_Identity */
	private $here;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Site_Identity $here, Clock $clock ) {
		$this->catalog = $catalog;
		$this->here    = $here;
		$this->clock   = $clock;
	}

	/** Compares this site with what is remembered of it. What is no copy is remembered as it is now. */
	public function look(): void {
		$stored = $this->stored();
		$known  = Site_Identity::restore( $stored );
		if ( null !== $known && $this->here->is_copy_of( $known, wp_get_environment_type() ) ) {
			if ( ! is_int( $stored['since'] ?? null ) ) {
				update_option( self::OPTION, array( 'since' => $this->clock->now() ) + $stored, false );
			}
			return;
		}
		$this->adopt();
	}

	/** This is where the site lives. */
	public function adopt(): void {
		$now = $this->here->to_array() + array_intersect_key( $this->stored(), array( 'stopped' => true ) );
		if ( $now !== $this->stored() ) {
			update_option( self::OPTION, $now, false );
		}
	}

	/**
	 * What was found when it was looked last.
	 *
	 * @return array{of: string, since: int}|null Address of the original, and when the copy was first seen as one; null when this is none.
	 */
	public function state(): ?array {
		$stored = $this->stored();
		$known  = Site_Identity::restore( $stored );
		$since  = $stored['since'] ?? null;
		return null === $known || ! is_int( $since ) ? null : array(
			'of'    => $known->home(),
			'since' => $since,
		);
	}

	/** Whether this site counts as a copy now, whoever has looked before. */
	public function is_copy(): bool {
		$this->look();
		return null !== $this->state();
	}

	/** Whether the provider is not to be asked by itself about this key: it belongs to the address of the original. */
	public function mutes( Key $key ): bool {
		$provider = $this->catalog->provider( $key->provider() );
		return isset( $provider['site_bound'] ) && null !== $this->state();
	}

	/** Names what a banner says of it; '' when there is nothing to say. */
	public function mark(): string {
		$state = $this->state();
		return null === $state ? '' : substr( md5( $state['of'] . '|' . $this->here->home() ), 0, 8 );
	}

	/**
	 * What was written where mail was stopped, so that it can be taken back.
	 *
	 * @return array<string, string> The former value, by slug of the plugin.
	 */
	public function stopped(): array {
		return Loose::texts( $this->stored()['stopped'] ?? null );
	}

	/**
	 * @param array<string, string> $stopped The former value, by slug of the plugin.
	 */
	public function keep_stopped( array $stopped ): void {
		update_option( self::OPTION, array( 'stopped' => $stopped ) + $this->stored(), false );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function stored(): array {
		return Loose::map( get_option( self::OPTION, array() ) );
	}
}
