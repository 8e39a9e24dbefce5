<?php
/**
 * The site that is looked at: the current one, or another one of the network from outside.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

defined( 'ABSPATH' ) || exit;

/**
 * One for all who read, so that they look at the same site. Whatever depends on the site but not on what is known of it from outside
 * (code that hangs on a filter, a row that was not read) goes through here, and is noted.
 */
final class Viewed_Site {

	/** Where code may change all options at once. */
	private const OF_ALL_OPTIONS = array( 'pre_option', 'pre_wp_load_alloptions', 'pre_cache_alloptions', 'alloptions' );

	/** @var Distant_Site|null Null for the current one. */
	private $distant;

	/** @var bool */
	private $was_asked = false;

	/** @var bool */
	private $was_ever_asked = false;

	/** From now on another one is looked at; null for the current one. */
	public function look_at( ?Distant_Site $site ): void {
		$this->distant = $site;
	}

	/** Null when it is the current one. */
	public function distant(): ?Distant_Site {
		return $this->distant;
	}

	public function id(): int {
		return null === $this->distant ? get_current_blog_id() : $this->distant->id();
	}

	/** Of its tables. */
	public function prefix(): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return null === $this->distant ? $wpdb->prefix : $this->distant->prefix();
	}

	/**
	 * Whether this request is for that site: plugins have read its settings, not those of another one, and its plugins are the ones
	 * that are loaded.
	 */
	public function is_own(): bool {
		return null === $this->distant && self::of_request() === get_current_blog_id();
	}

	/** The site for which this request is, whichever is switched to. */
	public static function of_request(): int {
		$stack = $GLOBALS['_wp_switched_stack'] ?? null;
		$first = is_array( $stack ) ? reset( $stack ) : false;
		return is_numeric( $first ) ? (int) $first : get_current_blog_id();
	}

	/**
	 * An option as get_option() gives it there.
	 *
	 * @param string $name     Of the option.
	 * @param mixed  $otherwise What it gives when there is none.
	 * @return mixed
	 */
	public function option( string $name, $otherwise = false ) {
		$distant = $this->distant;
		if ( null === $distant ) {
			return get_option( $name, $otherwise );
		}
		if ( ! $distant->knows( $name ) || $this->hangs_on( array_slice( self::OF_ALL_OPTIONS, 1 ) ) ) {
			return $this->inside( static fn() => get_option( $name, $otherwise ) );
		}
		$bytes = $distant->bytes( $name );
		$hooks = array( 'pre_option', "pre_option_$name", null === $bytes ? "default_option_$name" : "option_$name" );
		if ( ! $this->hangs_on( $hooks ) ) {
			return null === $bytes ? $otherwise : maybe_unserialize( $bytes );
		}
		return $this->inside( static fn() => self::filtered( $name, $bytes, $otherwise ) );
	}

	/**
	 * Does something on that site, for code that asks WordPress where it is.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public function inside( callable $then ) {
		$site = $this->distant;
		if ( null === $site ) {
			return $then();
		}
		$this->ask();
		return Light_Switch::to( $site->id(), $then );
	}

	/** Something is read that was not known from outside. */
	public function ask(): void {
		$this->was_asked      = true;
		$this->was_ever_asked = true;
	}

	/** Whether anything was asked of a site itself so far. */
	public function has_asked(): bool {
		return $this->was_ever_asked;
	}

	/**
	 * Whether something was asked of the site itself meanwhile: then what came out may differ on another one that looks the same.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return array{T, bool} What came out, and whether.
	 */
	public function noting( callable $then ): array {
		$this->was_asked = false;
		$result          = $then();
		return array( $result, $this->was_asked );
	}

	/**
	 * As get_option() does it (WordPress 7.1.0, wp-includes/option.php), with the row that is known: reading all options of the site
	 * that are loaded with each page, for one of them, would take most of the time.
	 *
	 * @param string      $name      Of the option.
	 * @param string|null $bytes     Of its row.
	 * @param mixed       $otherwise When there is none.
	 * @return mixed
	 */
	private static function filtered(
		string $name,
		#[\SensitiveParameter]
		?string $bytes,
		$otherwise
	) {
		// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own hooks.
		$pre = apply_filters( "pre_option_$name", false, $name, $otherwise );
		$pre = apply_filters( 'pre_option', $pre, $name, $otherwise );
		if ( false !== $pre ) {
			return $pre;
		}
		return null === $bytes
			? apply_filters( "default_option_$name", $otherwise, $name, true )
			: apply_filters( "option_$name", maybe_unserialize( $bytes ), $name );
		// phpcs:enable
	}

	/**
	 * @param list<string> $hooks Names.
	 */
	private function hangs_on( array $hooks ): bool {
		foreach ( $hooks as $hook ) {
			if ( has_filter( $hook ) ) {
				return true;
			}
		}
		return false;
	}
}
