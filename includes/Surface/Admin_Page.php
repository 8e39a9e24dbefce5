<?php
/**
 * Tools > Key Health.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the heading, the first sentence and the rows, so that they stand there before any script runs; the script takes over from
 * the same report. Viewing the page asks nobody anything.
 */
final class Admin_Page {

	public const SLUG   = 'key-health';
	public const HANDLE = 'key-health-health';

	/** @var Engine */
	private $engine;

	/** @var array<string, mixed>|null */
	private $report;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function load(): void {
		$this->engine->editing()->settle();
		$this->engine->watching()->past()->look();
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
	}

	public function enqueue(): void {
		try {
			if ( Settings_Page::is_asked_for() ) {
				( new Settings_Page( $this->engine ) )->enqueue();
				return;
			}
			Screen_Script::enqueue( self::HANDLE, 'health', 'keyHealth', array( 'report' => Rest_Schema::with_maps( $this->report() ) ) );
		} catch ( No_Answer $none ) {
			wp_die( esc_html( $none->getMessage() ), '', array( 'response' => (int) $none::STATUS ) );
		}
	}

	public function print_page(): void {
		if ( Settings_Page::is_asked_for() ) {
			( new Settings_Page( $this->engine ) )->print_page();
			return;
		}
		echo '<div class="wrap key-health">';
		echo '<div id="key-health-head" class="key-health-head"><h1>' . esc_html__( 'Key Health', 'key-health' ) . '</h1></div>';
		echo '<hr class="wp-header-end">';
		echo '<div id="key-health-root">';
		( new First_Paint() )->print( $this->report() );
		echo '</div></div>';
	}

	/**
	 * @return array<string, mixed>
	 */
	private function report(): array {
		if ( null === $this->report ) {
			$this->report = $this->engine->reporter()->report();
		}
		return $this->report;
	}
}
