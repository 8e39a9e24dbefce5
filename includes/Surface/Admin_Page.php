<?php
/**
 * Tools > Key Health.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Loose;

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

	public function add(): void {
		$hook = add_management_page(
			__( 'Key Health', 'key-health' ),
			__( 'Key Health', 'key-health' ),
			Access::CAPABILITY,
			self::SLUG,
			array( $this, 'print_page' )
		);
		if ( false !== $hook ) {
			add_action( 'load-' . $hook, array( $this, 'load' ) );
		}
	}

	public function load(): void {
		$this->engine->editing()->settle();
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
	}

	public function enqueue(): void {
		$folder = dirname( __DIR__, 2 ) . '/build/screens/';
		$asset  = Loose::map( is_file( $folder . 'health.asset.php' ) ? require $folder . 'health.asset.php' : null );
		$needs  = array_filter( Loose::texts( $asset['dependencies'] ?? null ) );
		$print  = Loose::text( $asset, 'version' ) ?: \KeyHealth\VERSION;
		$url    = plugins_url( 'build/screens/', \KeyHealth\PLUGIN_FILE );
		wp_enqueue_script( self::HANDLE, $url . 'health.js', array_values( $needs ), $print, true );
		wp_set_script_translations( self::HANDLE, 'key-health' );
		wp_enqueue_style( self::HANDLE, $url . 'style-health.css', array( 'wp-components' ), $print );
		wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		wp_add_inline_script(
			self::HANDLE,
			'window.keyHealth = ' . wp_json_encode( array( 'report' => Rest_Schema::with_maps( $this->report() ) ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ';',
			'before'
		);
	}

	public function print_page(): void {
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
