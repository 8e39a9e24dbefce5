<?php
/**
 * Looks for the plugin that is in the way of a check.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Write\Shared_Row;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * "Deactivate everything except Akismet and try again", without touching the site: nothing is deactivated, and nobody but the site
 * itself meets it with fewer plugins. One search at a time in an installation; the browser asks for each trial, so that no request
 * takes long, and a search that is left alone ends by itself.
 *
 * @phpstan-import-type View from Words
 */
final class Clean_State {

	/** Takes a search away that was left alone. */
	public const END_HOOK = 'key_health_clean_state_end';

	public const PER_HOUR = 6;

	/** Somebody else's search may be taken over when nothing has happened for so long. */
	private const IDLE_S = 90;

	/** @var Must_Use_File */
	private $file;

	/** @var Trials */
	private $trials;

	/** @var Asker */
	private $asker;

	/** @var Catalog */
	private $catalog;

	/** @var Clock */
	private $clock;

	/** @var string */
	private $own;

	/** @var Shared_Row */
	private $row;

	/**
	 * @param Must_Use_File $file    The copy.
	 * @param Trials        $trials  What is asked.
	 * @param Asker         $asker   Asks it.
	 * @param Catalog       $catalog The plugins' files.
	 * @param Clock         $clock   The time.
	 * @param string        $own     Key Health's own file, from the plugins folder.
	 */
	public function __construct( Must_Use_File $file, Trials $trials, Asker $asker, Catalog $catalog, Clock $clock, string $own ) {
		$this->file    = $file;
		$this->trials  = $trials;
		$this->asker   = $asker;
		$this->catalog = $catalog;
		$this->clock   = $clock;
		$this->own     = $own;
		$this->row     = new Shared_Row( 'key_health_clean_state' );
	}

	/** Whether there can be a search here at all. */
	public function is_possible(): bool {
		return null === $this->file->why_not();
	}

	/**
	 * Puts everything in its place. Nobody is asked yet.
	 *
	 * @return View
	 * @throws Refused When it cannot begin; then nothing has changed.
	 */
	public function start( Key $key ): array {
		$parts = $this->parts( $key );
		$this->make_room();
		$until = $this->clock->now() + Must_Use::LIFETIME_S - MINUTE_IN_SECONDS;
		$run   = new Run( bin2hex( random_bytes( 8 ) ), $key->id(), get_current_user_id(), $until, $parts );
		$text  = $run->to_text();
		if ( ! $this->row->claim( $text ) ) {
			throw self::busy();
		}
		try {
			$run->set_made_folder( $this->file->install() );
		} catch ( Refused $refused ) {
			$this->row->drop( $text );
			throw $refused;
		}
		$this->row->replace( $text, $run->to_text() );
		wp_schedule_single_event( $until + MINUTE_IN_SECONDS, self::END_HOOK );
		return Words::of( $run, $run->stage() );
	}

	/**
	 * One trial.
	 *
	 * @return View
	 * @throws Refused When there is no such search, or it is at it.
	 */
	public function next( string $id ): array {
		$text = (string) $this->row->read();
		$run  = Run::restore( $text );
		$now  = $this->clock->now();
		if ( null === $run || $run->id() !== $id || get_current_user_id() !== $run->user() || $now > $run->until() ) {
			throw new Refused( 'no_run', __( 'This search has ended, and everything is as it was before. Start it again.', 'key-health' ), 404 );
		}
		if ( $now - $run->asking() < self::IDLE_S ) {
			throw self::busy();
		}
		$run->set_asking( $now );
		if ( ! $this->row->replace( $text, $run->to_text() ) ) {
			throw self::busy();
		}
		$text  = $run->to_text();
		$parts = $run->stage()->parts();
		if ( null !== $parts ) {
			$run->add(
				$this->asker->ask( $run, $parts ) + array(
					'parts' => $parts,
					'at'    => $this->clock->now(),
				)
			);
		}
		$run->set_asking( 0 );
		if ( ! $this->row->replace( $text, $run->to_text() ) ) {
			// It was cancelled meanwhile, and all of it is gone.
			return Words::cancelled( $run );
		}
		$stage = $run->stage();
		if ( null === $stage->parts() ) {
			$this->end( $run );
		}
		return Words::of( $run, $stage );
	}

	/**
	 * @return View
	 * @throws Refused When there is no such search.
	 */
	public function cancel( string $id ): array {
		$run = Run::restore( (string) $this->row->read() );
		if ( null === $run || $run->id() !== $id ) {
			throw new Refused( 'no_run', __( 'This search has ended, and everything is as it was before. Start it again.', 'key-health' ), 404 );
		}
		$this->end( $run );
		return Words::cancelled( $run );
	}

	/** Takes away what a search has left that nobody went on with. */
	public function end_old(): void {
		$run = Run::restore( (string) $this->row->read() );
		if ( null === $run || $this->clock->now() > $run->until() ) {
			$this->leave();
		}
	}

	/** Takes everything away, whoever is at it. */
	public function leave(): void {
		$run = Run::restore( (string) $this->row->read() );
		$this->end( $run );
	}

	private function end( ?Run $run ): void {
		$this->file->remove( null !== $run && $run->made_folder() );
		$this->trials->clear();
		$text = $this->row->read();
		if ( null !== $text ) {
			$this->row->drop( $text );
		}
		wp_unschedule_hook( self::END_HOOK );
	}

	/** One's own search is given up for a new one, and one that nobody goes on with. */
	private function make_room(): void {
		$run = Run::restore( (string) $this->row->read() );
		if ( null !== $run ) {
			$last    = array_column( $run->outcomes(), 'at' );
			$last[]  = $run->asking();
			$last[]  = $run->until() - Must_Use::LIFETIME_S + MINUTE_IN_SECONDS;
			$is_idle = $this->clock->now() - max( $last ) > self::IDLE_S;
			if ( ! $is_idle && get_current_user_id() !== $run->user() ) {
				throw self::busy();
			}
		}
		$this->leave();
	}

	/**
	 * @throws Refused When there is nothing to leave out, or it is better not done.
	 */
	private function parts( Key $key ): Site_Parts {
		$provider = $this->catalog->provider( $key->provider() );
		if ( $provider['limits']['locks'] ?? false ) {
			/* translators: %s: provider. */
			throw new Refused( 'locks', sprintf( __( '%s locks accounts and addresses after some wrong log-ins, and a search needs many. So it is not done.', 'key-health' ), $provider['name'] ), 409 );
		}
		$plugin = $this->catalog->plugin( $key->plugin() );
		$parts  = Site_Parts::of_this_site( array_merge( array( $this->own ), $plugin['files'] ?? array() ) );
		if ( 0 === $parts->count() ) {
			throw new Refused( 'nothing_to_leave_out', __( 'No other plugin runs on this site, so none can be in the way.', 'key-health' ), 409 );
		}
		return $parts;
	}

	private static function busy(): Refused {
		return new Refused( 'busy', __( 'A search is under way on this site. Wait until it ends.', 'key-health' ), 409 );
	}
}
