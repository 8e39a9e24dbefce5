<?php
/**
 * Sees when settings lose something.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Hangs on the hooks of every option, so it does next to nothing: options of no known plugin, and changes that take nothing away,
 * are let through at once. Whether a key was lost is looked at when the request ends (`Losses`): then WordPress is complete, and what
 * was put back in the meantime is no loss.
 *
 * @phpstan-import-type Request from Occasion
 * @phpstan-type Event array{option: string, network: bool, site: int, before: Secret, at: int, file: string, request: Request}
 */
final class Witness {

	/** Settings nest no deeper. */
	private const DEEPEST = 20;

	/** @var Catalog */
	private $catalog;

	/** @var Clock */
	private $clock;

	/** @var list<Event> */
	private $events = array();

	/** @var array<string, true> Options whose keys a person clears in this request. */
	private $cleared = array();

	public function __construct( Catalog $catalog, Clock $clock ) {
		$this->catalog = $catalog;
		$this->clock   = $clock;
	}

	/**
	 * An option has another value now.
	 *
	 * @param mixed $option  Its name.
	 * @param mixed $before  What stood there.
	 * @param mixed $after   What stands there.
	 * @param bool  $network Whether it is the network's.
	 */
	public function changed( $option, $before, $after, bool $network = false ): void {
		if ( is_string( $option ) && $this->is_watched( $option ) && self::takes_away( $before, $after ) ) {
			$this->note( $option, $before, $network );
		}
	}

	/**
	 * An option is about to be deleted.
	 *
	 * @param mixed $option  Its name.
	 * @param bool  $network Whether it is the network's.
	 */
	public function deleting( $option, bool $network = false ): void {
		if ( is_string( $option ) && $this->is_watched( $option ) ) {
			$this->changed( $option, $network ? get_site_option( $option, null ) : get_option( $option, null ), null, $network );
		}
	}

	/**
	 * A person clears the keys of connectors: they have no other way to take one away.
	 *
	 * @param array<mixed> $settings That are sent to be saved, by option.
	 */
	public function hears_of( array $settings ): void {
		$this->cleared = array();
		foreach ( $settings as $option => $value ) {
			if ( self::is_empty( $value ) ) {
				$this->cleared[ (string) $option ] = true;
			}
		}
	}

	/**
	 * What was seen since this was asked last.
	 *
	 * @return list<Event>
	 */
	public function taken(): array {
		$events       = $this->events;
		$this->events = array();
		return $events;
	}

	private function is_watched( string $option ): bool {
		return isset( $this->catalog->watched()['options'][ $option ] )
			|| ( ! isset( $this->cleared[ $option ] ) && Connectors::keep_in( $option ) );
	}

	/**
	 * @param string $option  Its name.
	 * @param mixed  $before  What stood there.
	 * @param bool   $network Whether it is the network's.
	 */
	private function note( string $option, $before, bool $network ): void {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Without arguments: who calls is asked, not with what.
		$file = Caller::file( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, 100 ) );
		if ( null === $file ) {
			return;
		}
		$this->events[] = array(
			'option'  => $option,
			'network' => $network,
			'site'    => get_current_blog_id(),
			'before'  => new Secret( Stored_Keys::bytes( $before ) ),
			'at'      => $this->clock->now(),
			'file'    => $file,
			'request' => Occasion::now(),
		);
	}

	/**
	 * Whether something stood there that does not stand there any more. A text that is another one now may hold settings in it.
	 *
	 * @param mixed $before What stood there.
	 * @param mixed $after  What stands there.
	 * @param int   $depth  How deep in the settings.
	 */
	private static function takes_away( $before, $after, int $depth = 0 ): bool {
		if ( $before === $after || self::is_empty( $before ) ) {
			return false;
		}
		if ( ! is_array( $before ) || $depth > self::DEEPEST ) {
			return 0 === $depth || self::is_empty( $after );
		}
		foreach ( $before as $name => $member ) {
			if ( self::takes_away( $member, is_array( $after ) ? ( $after[ $name ] ?? null ) : null, $depth + 1 ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param mixed $value A value.
	 */
	private static function is_empty( $value ): bool {
		return null === $value || false === $value || '' === $value || array() === $value;
	}
}
