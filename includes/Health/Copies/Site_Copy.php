<?php
/**
 * Whether this site is a copy of another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Copies;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Fresh_Options;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * A copy has the keys of the original: it sends real mail to real people, and what it asks of providers counts for the original. It is
 * recognised where a report is made, in the round and before a provider is asked, never while a page is shown.
 *
 * Of a network, most sites are looked at by nobody. Where nothing is remembered of a site, it is what its main site is: they are copied
 * together.
 */
final class Site_Copy {

	public const OPTION = 'key_health_identity';

	/** @var Catalog */
	private $catalog;

	/** @var callable(): Site_Identity */
	private $here;

	/** @var Clock */
	private $clock;

	/**
	 * @param Catalog                   $catalog What is known of providers.
	 * @param callable(): Site_Identity $here    Of the current site: a sweep of a network switches from one to another.
	 * @param Clock                     $clock   The time.
	 */
	public function __construct( Catalog $catalog, callable $here, Clock $clock ) {
		$this->catalog = $catalog;
		$this->here    = $here;
		$this->clock   = $clock;
	}

	/** Compares this site with what is remembered of it. What is no copy is remembered as it is now. */
	public function look(): void {
		$main = $this->main_site();
		if ( 0 !== $main && self::on( $main, fn(): bool => $this->is_copy() ) || $this->stored() === $this->seen() ) {
			return;
		}
		try {
			$this->refresh();
		} catch ( No_Answer $none ) {
			// What is remembered stays; it is compared again the next time.
			return;
		}
		update_option( self::OPTION, $this->seen(), false );
	}

	/**
	 * This is where the site lives.
	 *
	 * @throws No_Answer When what is remembered cannot be read; then it stays.
	 */
	public function adopt(): void {
		$this->refresh();
		update_option( self::OPTION, $this->home(), false );
	}

	/**
	 * What is asked next is what is remembered now; before anything is written that follows from it.
	 *
	 * @throws No_Answer When the database gives no answer.
	 */
	public function refresh(): void {
		Fresh_Options::read( array( self::OPTION ) );
	}

	/**
	 * What was found when it was looked last, as long as it is true: what is remembered may have been taken back to the original since.
	 *
	 * @return array{of: string, since: int}|null Address of the original, and when the copy was first seen as one; null when this is none.
	 */
	public function state(): ?array {
		$main = $this->main_site();
		if ( 0 !== $main ) {
			return self::on( $main, fn(): ?array => $this->state() );
		}
		$original = $this->original();
		$since    = $this->stored()['since'] ?? null;
		return null === $original || ! is_int( $since ) ? null : array(
			'of'    => $original->home(),
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
		if ( ! isset( $provider['site_bound'] ) ) {
			return false;
		}
		// Nothing is written on a site of which nothing is remembered: a sweep comes by at thousands of them.
		$main = $this->main_site();
		return 0 === $main ? $this->is_copy() : self::on( $main, fn(): bool => $this->is_copy() );
	}

	/** Names what a banner says of it; '' when there is nothing to say. */
	public function mark(): string {
		$state = $this->state();
		return null === $state ? '' : substr( md5( $state['of'] . '|' . ( $this->here )()->home() ), 0, 8 );
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
	 * To be called after `refresh()`.
	 *
	 * @param array<string, string> $stopped The former value, by slug of the plugin.
	 */
	public function keep_stopped( array $stopped ): void {
		update_option( self::OPTION, array( 'stopped' => $stopped ) + $this->stored(), false );
	}

	/**
	 * @return array<string, mixed> What is to be remembered of this site.
	 */
	private function seen(): array {
		$stored = $this->stored();
		if ( null === $this->original() ) {
			return $this->home();
		}
		return is_int( $stored['since'] ?? null ) ? $stored : array( 'since' => $this->clock->now() ) + $stored;
	}

	/**
	 * @return array<string, mixed> The same, where it lives here.
	 */
	private function home(): array {
		return ( $this->here )()->to_array() + array_intersect_key( $this->stored(), array( 'stopped' => true ) );
	}

	/** The site that this one is a copy of, by what is remembered; null when it is none. */
	private function original(): ?Site_Identity {
		$known = Site_Identity::restore( $this->stored() );
		return null !== $known && ( $this->here )()->is_copy_of( $known, wp_get_environment_type() ) ? $known : null;
	}

	/** The main site of its network, which speaks for a site of which nothing is remembered; 0 for one that speaks for itself. */
	private function main_site(): int {
		$site = is_multisite() && null === Site_Identity::restore( $this->stored() ) ? get_site() : null;
		// `switch_to_blog()` stays in the network of the request.
		$main = null === $site ? 0 : (int) get_main_site_id( (int) $site->network_id );
		return get_current_blog_id() === $main ? 0 : $main;
	}

	/**
	 * @template T
	 * @param int           $site Where to ask.
	 * @param callable(): T $ask  What is asked there.
	 * @return T
	 */
	private static function on( int $site, callable $ask ) {
		switch_to_blog( $site );
		try {
			return $ask();
		} finally {
			restore_current_blog();
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private function stored(): array {
		return Loose::map( get_option( self::OPTION, array() ) );
	}
}
