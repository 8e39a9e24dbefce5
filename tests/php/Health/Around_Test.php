<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\History\Around;
use KeyHealth\Model\Site_Change;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What changed around the keys is known to the second where WordPress tells it, else between two looks.
 */
final class Around_Test extends Test_Case {

	private const FILE = 'key-health-probe/probe.php';

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-14 03:00 UTC' );
		// Taken when Key Health was activated on this site.
		delete_option( Around::LOOK );
		delete_option( Around::CHANGES );
		Keys_On_Site::activate();
		wp_mkdir_p( dirname( WP_PLUGIN_DIR . '/' . self::FILE ) );
		$this->release( '1.0' );
	}

	protected function tear_down() {
		if ( is_file( WP_PLUGIN_DIR . '/' . self::FILE ) ) {
			unlink( WP_PLUGIN_DIR . '/' . self::FILE );
		}
		rmdir( dirname( WP_PLUGIN_DIR . '/' . self::FILE ) );
		parent::tear_down();
	}

	public function test_the_first_look_finds_nothing_and_the_same_again_neither(): void {
		$this->look();
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->look();
		$this->assertSame( array(), $this->changes() );
	}

	public function test_what_a_look_finds_lies_between_it_and_the_one_before(): void {
		$this->look();
		$from = $this->clock->now();
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->activate( self::FILE );
		$this->look();
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->release( '1.1' );
		$this->look();
		$this->clock->pass( HOUR_IN_SECONDS );
		Keys_On_Site::activate();
		unlink( WP_PLUGIN_DIR . '/' . self::FILE );
		$this->look();
		$this->assertSame(
			array(
				array(
					'at'     => $from + HOUR_IN_SECONDS,
					'from'   => $from,
					'kind'   => Site_Change::PLUGIN_ACTIVATED,
					'name'   => 'A probe',
					'before' => '',
					'after'  => '1.0',
				),
				array(
					'at'     => $from + 2 * HOUR_IN_SECONDS,
					'from'   => $from + HOUR_IN_SECONDS,
					'kind'   => Site_Change::PLUGIN_UPDATED,
					'name'   => 'A probe',
					'before' => '1.0',
					'after'  => '1.1',
				),
				array(
					'at'     => $from + 3 * HOUR_IN_SECONDS,
					'from'   => $from + 2 * HOUR_IN_SECONDS,
					'kind'   => Site_Change::PLUGIN_DEACTIVATED,
					'name'   => 'A probe',
					'before' => '1.1',
					'after'  => '',
				),
			),
			$this->changes()
		);
	}

	public function test_what_wordpress_tells_is_known_to_the_second_and_noted_once(): void {
		$this->activate( self::FILE );
		$this->look();
		$this->clock->pass( DAY_IN_SECONDS );
		$engine = $this->engine();
		$engine->watching()->past()->noticed()->upgraded(
			new \stdClass(),
			array(
				'action'  => 'update',
				'type'    => 'plugin',
				'plugins' => array( self::FILE ),
			)
		);
		$at = $this->clock->now();
		$this->clock->pass( 20 );
		$this->release( '1.1' );
		$engine->watching()->past()->look();
		$this->look();
		$changes = $this->changes();
		$this->assertSame( array( array( $at, $at, Site_Change::PLUGIN_UPDATED, '1.0', '1.1' ) ), array_map( static fn( array $change ): array => array( $change['at'], $change['from'], $change['kind'], $change['before'], $change['after'] ), $changes ) );
	}

	public function test_an_update_that_failed_is_none(): void {
		$this->activate( self::FILE );
		$this->look();
		$engine = $this->engine();
		$engine->watching()->past()->noticed()->upgraded(
			new \stdClass(),
			array(
				'action' => 'update',
				'type'   => 'plugin',
				'plugin' => self::FILE,
			)
		);
		$engine->watching()->past()->look();
		$this->assertSame( array(), $this->changes() );
	}

	public function test_a_plugin_that_was_installed_is_noted_before_it_is_active(): void {
		$this->look();
		$upgrader = new class() {
			public function plugin_info(): string {
				return 'key-health-probe/probe.php';
			}
		};
		$engine   = $this->engine();
		$engine->watching()->past()->noticed()->upgraded(
			$upgrader,
			array(
				'action' => 'install',
				'type'   => 'plugin',
			)
		);
		$engine->watching()->past()->look();
		$this->assertSame( array( array( Site_Change::PLUGIN_INSTALLED, 'A probe', '1.0' ) ), array_map( static fn( array $change ): array => array( $change['kind'], $change['name'], $change['after'] ), $this->changes() ) );
	}

	public function test_wordpress_tells_when_plugins_are_switched_and_the_theme_too(): void {
		$this->look();
		\KeyHealth\engine();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-watching.php';
		foreach ( array( 'updated_option', 'activated_plugin', 'switch_theme' ) as $hook ) {
			remove_all_actions( $hook );
		}
		\KeyHealth\watch_settings();
		$this->activate( self::FILE );
		do_action( 'activated_plugin', self::FILE, false );
		$this->assertNotFalse( has_action( 'shutdown', 'KeyHealth\\look_around' ) );
		\KeyHealth\look_around();
		$change = $this->changes()[0];
		$this->assertSame( array( Site_Change::PLUGIN_ACTIVATED, 'A probe', $change['at'] ), array( $change['kind'], $change['name'], $change['from'] ) );

		remove_action( 'shutdown', 'KeyHealth\\look_around' );
		do_action( 'switch_theme', 'Another', wp_get_theme(), wp_get_theme() );
		$this->assertNotFalse( has_action( 'shutdown', 'KeyHealth\\look_around' ) );
	}

	public function test_no_look_follows_when_key_health_itself_was_replaced(): void {
		\KeyHealth\engine();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-watching.php';
		foreach ( array( 'updated_option', 'upgrader_process_complete', 'activated_plugin' ) as $hook ) {
			remove_all_actions( $hook );
		}
		\KeyHealth\watch_settings();
		$updated = static function ( string $file ): void {
			do_action(
				'upgrader_process_complete',
				new \stdClass(),
				array(
					'action' => 'update',
					'type'   => 'plugin',
					'plugin' => $file,
				)
			);
		};
		$updated( self::FILE );
		$this->assertNotFalse( has_action( 'shutdown', 'KeyHealth\\look_around' ) );
		$updated( plugin_basename( \KeyHealth\PLUGIN_FILE ) );
		$updated( self::FILE );
		$this->assertFalse( has_action( 'shutdown', 'KeyHealth\\look_around' ) );
	}

	public function test_each_round_looks_around(): void {
		\KeyHealth\engine();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-background.php';
		\KeyHealth\run_event( 'round' );
		$this->assertNotNull( Keys_On_Site::row( Around::LOOK ) );
	}

	public function test_a_plugin_that_is_known_has_its_short_name(): void {
		update_option( 'active_plugins', array() );
		$this->look();
		update_option( 'active_plugins', array( 'wp-mail-smtp/wp_mail_smtp.php' ) );
		$this->clock->pass( 60 );
		$this->look();
		$this->assertSame( array( 'WP Mail SMTP' ), array_column( $this->changes(), 'name' ) );
	}

	/**
	 * @dataProvider damage
	 *
	 * @param mixed $value What stands in both options.
	 */
	public function test_damaged_options_break_nothing( $value ): void {
		Keys_On_Site::put( Around::LOOK, $value );
		Keys_On_Site::put( Around::CHANGES, $value );
		$this->assertSame( array(), $this->changes() );
		$this->look();
		$this->clock->pass( 60 );
		$this->activate( self::FILE );
		$this->look();
		$this->assertContains( 'A probe', array_column( $this->changes(), 'name' ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damage(): array {
		return array(
			'text'      => array( 'x' ),
			'an object' => array( (object) array( 'at' => 1 ) ),
			'cut short' => array( 'a:2:{s:2:"at";i:1' ),
			'members'   => array(
				array(
					'at'        => 7,
					'plugins'   => array(
						'x',
						3 => array(),
					),
					'processes' => 'x',
					'core'      => array(),
					'theme'     => 7,
				),
			),
		);
	}

	/**
	 * A constant stays as long as its process.
	 *
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_no_value_stands_in_what_is_kept(): void {
		define( 'WPMS_SENDLAYER_API_KEY', 'a-secret-of-this-test' );
		$this->look();
		$this->assertStringContainsString( 'WPMS_SENDLAYER_API_KEY', (string) Keys_On_Site::row( Around::LOOK ) );
		$this->assertStringNotContainsString( 'a-secret', (string) Keys_On_Site::row( Around::LOOK ) );
	}

	private function activate( string $file ): void {
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( $file ) ) );
	}

	private function release( string $version ): void {
		file_put_contents( WP_PLUGIN_DIR . '/' . self::FILE, "<?php\n/* Plugin Name: A probe\n * Version: $version\n */\n" );
	}

	private function engine(): Engine {
		return new Engine( $this->clock, new Canned_Http( Canned_Http::accepts() ) );
	}

	private function look(): void {
		$this->engine()->watching()->past()->look();
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function changes(): array {
		return array_map( static fn( Site_Change $change ): array => $change->to_array(), $this->engine()->watching()->past()->around()->changes() );
	}
}
