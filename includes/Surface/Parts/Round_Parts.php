<?php
/**
 * Puts together the checks that nobody asks for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Health\Pauses;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Watching\Changes;
use KeyHealth\Health\Watching\Cron_State;
use KeyHealth\Health\Watching\Daily_Time;
use KeyHealth\Health\Watching\Lock;
use KeyHealth\Health\Watching\Planner;
use KeyHealth\Health\Watching\Round;
use KeyHealth\Health\Watching\Stale_Options;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Round_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** A round looks at what stands there when it begins. */
	public function round(): Round {
		$this->engine->forget();
		$engine = $this->engine;
		return new Round(
			static function () use ( $engine ): array {
				Stale_Options::drop( $engine->catalog() );
				$engine->forget();
				return $engine->discoverer()->keys();
			},
			$engine->examiner(),
			$engine->checker(),
			$engine->store(),
			$this->planner(),
			new Lock( $engine->clock() ),
			new Schedule(),
			$this->changes(),
			new Settings(),
			$engine->clock(),
			static function () use ( $engine ): void {
				$engine->reporter()->report();
			}
		);
	}

	public function planner(): Planner {
		return new Planner( $this->pauses(), new Daily_Time( home_url() . ' ' . get_current_blog_id() ), $this->engine->clock() );
	}

	/** How long each provider is left alone. */
	public function pauses(): Pauses {
		return new Pauses( $this->engine->catalog(), $this->engine->fingerprinter(), $this->engine->watching()->copies()->copy(), $this->engine->clock() );
	}

	/** A site whose event is the one of a former version gets the new ones, and its check. */
	public function take_over(): void {
		if ( ! $this->keep_choice() ) {
			return;
		}
		( new Schedule() )->start( $this->engine->clock()->now() );
		$this->round()->run();
	}

	/** Puts back what is lost of the schedule: WordPress's list of events is one row that many write. */
	public function mend(): void {
		$schedule = new Schedule();
		if ( $schedule->has_former() && ! $this->keep_choice() ) {
			return;
		}
		$store = $this->engine->store();
		if ( $store->setting( 'consent' ) && $store->setting( 'daily' ) ) {
			$schedule->start( $this->engine->clock()->now() );
		}
	}

	/** The event of a former version goes when what it stands for is written, and not before. */
	private function keep_choice(): bool {
		$settings = new Settings();
		try {
			$settings->set( 'daily', true );
		} catch ( No_Answer $none ) {
			return false;
		}
		if ( $settings->is_on( 'daily' ) ) {
			( new Schedule() )->end_former();
		}
		return $settings->is_on( 'daily' );
	}

	/** After plugins were switched on or off: what a banner says may be over, and other keys may be in use. */
	public function look_again(): void {
		( new Schedule() )->hurry( $this->engine->clock()->now() );
		if ( '' === $this->engine->store()->banner()->text() ) {
			return;
		}
		$this->engine->forget();
		try {
			$this->engine->reporter()->report();
		} catch ( \Throwable $error ) {
			// The plugin is switched all the same; the round says it then.
			return;
		}
	}

	/** Sees that a key may have another value. */
	public function changes(): Changes {
		return new Changes( $this->engine->catalog(), $this->engine->fingerprinter(), new Schedule(), $this->engine->clock() );
	}

	/** Whether this site's scheduler works. */
	public function cron_state(): Cron_State {
		return new Cron_State( new Schedule(), new Lock( $this->engine->clock() ), $this->engine->clock(), defined( 'DISABLE_WP_CRON' ) && (bool) constant( 'DISABLE_WP_CRON' ) );
	}
}
