<?php
/**
 * Network Admin > Settings > Key Health.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Surface\Screen_Script;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the heading, the first sentence, the keys that sites share and the first sites, so that they stand there before any script
 * runs; the script takes over from the same data. Viewing the page asks nobody anything, and looks at no site.
 */
final class Network_Page {

	public const SLUG   = 'key-health';
	public const HANDLE = 'key-health-network';

	/** In the user's settings, and in the filter with which WordPress asks whether to keep it; hooks-admin.php names it again. */
	public const PER_PAGE = 'key_health_network_sites_per_page';

	public const USUAL = 20;

	public const MOST = 100;

	/** @var callable(): array<string, mixed> `NetworkReport`. */
	private $report;

	/** @var callable( int ): array<string, mixed> The first page of `SiteRow`s, so many a page. */
	private $sites;

	/** @var Clock */
	private $clock;

	/** @var array{report: array<string, mixed>, sites: array<string, mixed>}|null */
	private $data;

	/**
	 * @param callable(): array<string, mixed>      $report Makes the report.
	 * @param callable( int ): array<string, mixed> $sites  Makes the first page of sites.
	 */
	public function __construct( callable $report, callable $sites, Clock $clock ) {
		$this->report = $report;
		$this->sites  = $sites;
		$this->clock  = $clock;
	}

	public static function url(): string {
		return network_admin_url( 'settings.php?page=' . self::SLUG );
	}

	public function load(): void {
		add_screen_option(
			'per_page',
			array(
				'label'   => __( 'Sites per page:', 'key-health' ),
				'default' => self::USUAL,
				'option'  => self::PER_PAGE,
			)
		);
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
	}

	/**
	 * What WordPress keeps of the number of sites a page.
	 *
	 * @param mixed $wanted What was typed.
	 */
	public static function per_page( $wanted ): int {
		$number = is_numeric( $wanted ) ? (int) $wanted : 0;
		return $number < 1 ? self::USUAL : min( self::MOST, $number );
	}

	public function enqueue(): void {
		Screen_Script::announce( self::HANDLE, 'network' );
	}

	public function print_page(): void {
		echo '<div class="wrap key-health is-network">';
		echo '<div id="key-health-head" class="key-health-head"><h1>' . esc_html__( 'Key Health', 'key-health' ) . '</h1></div>';
		echo '<hr class="wp-header-end">';
		// Nothing is sent on before the rows are there: a browser that paints the bare heading first shows them a frame later.
		try {
			$data = $this->data();
		} catch ( Refused $refused ) {
			wp_dequeue_script( self::HANDLE );
			echo '<div class="notice notice-error"><p>' . esc_html( $refused->getMessage() ) . '</p></div></div>';
			return;
		}
		Screen_Script::give( self::HANDLE, 'keyHealthNetwork', $data );
		echo '<div id="key-health-root">';
		echo '<div class="key-health-app is-first is-network">';
		( new Network_Paint() )->print( $data['report'] );
		if ( 'none' !== Loose::text( $data['report'], 'sweep', 'state' ) ) {
			( new Sites_Paint( $this->clock ) )->print( Loose::maps( $data['sites']['rows'] ?? null ) );
		}
		echo '<noscript><p>' . esc_html__( 'Looking, checking and fixing need JavaScript. What is known is listed above.', 'key-health' ) . '</p></noscript>';
		echo '</div></div></div>';
	}

	/**
	 * @return array{report: array<string, mixed>, sites: array<string, mixed>}
	 */
	private function data(): array {
		if ( null === $this->data ) {
			$this->data = array(
				'report' => ( $this->report )(),
				'sites'  => ( $this->sites )( self::per_page( get_user_option( self::PER_PAGE ) ) ),
			);
		}
		return $this->data;
	}
}
