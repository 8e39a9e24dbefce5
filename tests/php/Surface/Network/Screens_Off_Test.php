<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Health\Settings;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Policy;
use KeyHealth\Surface\Abilities\Abilities;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Notices;
use KeyHealth\Surface\Site_Health;
use KeyHealth\Surface\Site_Info;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Surface\Rest_Test_Case;

/**
 * Who runs a network keeps Key Health to themselves.
 *
 * @group multisite
 */
final class Screens_Off_Test extends Rest_Test_Case {

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-admin.php';
		( new Policy() )->set( array( 'site_screens' => false ) );
	}

	public function test_no_route_of_a_site_answers_its_administrator(): void {
		$this->log_in_as( 'administrator' );
		$open = array();
		foreach ( $this->routes() as $name => list( $method, $path, $body ) ) {
			list( $status, $data ) = $this->ask( $method, $path, $body );
			if ( array( 403, 'key_health_forbidden' ) !== array( $status, $data['code'] ?? '' ) ) {
				$open[] = $name;
			}
		}
		$this->assertSame( array(), $open );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_who_runs_the_network_keeps_the_routes_of_the_site(): void {
		$this->log_in_as( 'super_admin' );
		$this->assertSame( 200, $this->ask( 'GET', '/report' )[0] );
		$this->assertSame( 200, $this->ask( 'GET', '/site-health' )[0] );
	}

	/**
	 * @dataProvider people
	 */
	public function test_the_screen_and_the_links_to_it_are_for_who_runs_the_network( string $role, bool $is_there ): void {
		$this->log_in_as( $role );
		$this->assertSame( $is_there, $this->has_menu() );
		$this->assertCount( $is_there ? 2 : 0, \KeyHealth\add_link( array() ) );
	}

	/**
	 * @dataProvider people
	 */
	public function test_the_banner_is_for_who_runs_the_network( string $role, bool $is_there ): void {
		$engine = new Engine( $this->clock, new Canned_Http( Canned_Http::refuses() ) );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( true );
		$engine->reporter()->report();
		$this->log_in_as( $role );
		set_current_screen( 'dashboard' );
		ob_start();
		( new Notices( $engine ) )->show();
		$this->assertSame( $is_there, false !== strpos( (string) ob_get_clean(), Notices::ID ) );
	}

	/**
	 * @dataProvider people
	 */
	public function test_site_health_and_abilities_are_for_who_runs_the_network( string $role, bool $is_there ): void {
		$this->log_in_as( $role );
		$this->assertSame( $is_there, isset( $this->tests()['async'][ Site_Health::TEST ] ) );
		$info = new Site_Info( ( new Engine( $this->clock ) )->reporter(), new Settings() );
		$this->assertSame( $is_there, isset( Loose::map( $info->add( array() ) )[ Site_Info::SECTION ] ) );
		$this->assertSame( $is_there, Abilities::may_read() );
		$this->assertSame( $is_there, Abilities::may_check() );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function people(): array {
		return array(
			'an administrator of the site' => array( 'administrator', false ),
			'who runs the network'         => array( 'super_admin', true ),
		);
	}

	public function test_the_weekly_run_of_site_health_counts_nothing_that_nobody_there_may_see(): void {
		wp_set_current_user( 0 );
		$this->assertSame( array(), $this->tests() );
	}

	public function test_a_calendar_that_somebody_has_subscribed_to_is_closed_and_opens_again(): void {
		$this->log_in_as( 'super_admin' );
		$url  = $this->ask( 'POST', '/calendar' )[1]['url'];
		$path = '/calendar/' . basename( $url );
		wp_set_current_user( 0 );
		$this->assertSame( 404, $this->ask( 'GET', $path )[0] );
		( new Policy() )->set( array( 'site_screens' => true ) );
		$this->assertSame( 200, $this->ask( 'GET', $path )[0] );
	}

	public function test_with_screens_on_again_the_administrator_of_a_site_has_all_of_it(): void {
		( new Policy() )->set( array( 'site_screens' => true ) );
		$this->log_in_as( 'administrator' );
		$this->assertTrue( $this->has_menu() );
		$this->assertSame( 200, $this->ask( 'GET', '/report' )[0] );
		$this->assertTrue( Abilities::may_read() );
	}

	public function test_a_damaged_choice_takes_no_screen_away_and_breaks_none(): void {
		$this->log_in_as( 'administrator' );
		foreach ( array( 'text', 7, array( 'site_screens' => 'no' ), (object) array( 'site_screens' => false ) ) as $value ) {
			update_network_option( null, Policy::OPTION, $value );
			$this->assertTrue( $this->has_menu() );
			$this->assertSame( 200, $this->ask( 'GET', '/report' )[0] );
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private function tests(): array {
		return Loose::map( Site_Health::add( array(), '__return_empty_array' ) );
	}

	private function has_menu(): bool {
		global $submenu;
		$submenu = array(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as at the beginning of a page.
		\KeyHealth\add_screen();
		return in_array( 'key-health', array_column( $submenu['tools.php'] ?? array(), 2 ), true );
	}
}
