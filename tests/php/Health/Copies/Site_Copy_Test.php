<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Copies;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Copies\Site_Identity;
use KeyHealth\Health\Settings;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Abilities\Work;
use KeyHealth\Surface\Cli\Sweep_Command;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Surface\Cli\Kept_Console;
use KeyHealth\Tests\Test_Case;

/**
 * A copy of a site is told from a site that has moved.
 */
final class Site_Copy_Test extends Test_Case {

	private const SAME = array(
		'folder'   => 'a',
		'salts'    => 'b',
		'database' => 'c',
	);
	private const NOW  = '2026-11-22T10:00:00Z';
	private const HOME = 'https://shop.example.org';
	private const ELSE = 'https://shop.example.net';

	/**
	 * @dataProvider places
	 * @param array<string, string> $differs What is another one there.
	 */
	public function test_who_is_a_copy_of_whom( string $home, array $differs, string $environment, bool $is_copy, string $original = self::HOME ): void {
		$was = new Site_Identity( $original, self::SAME );
		$now = new Site_Identity( $home, $differs + self::SAME );
		$this->assertSame( $is_copy, $now->is_copy_of( $was, $environment ) );
	}

	/**
	 * @return array<string, list<mixed>>
	 */
	public function places(): array {
		$folder   = array( 'folder' => 'x' );
		$salts    = array( 'salts' => 'x' );
		$database = array( 'database' => 'x' );
		return array(
			'nothing has changed'                   => array( self::HOME, array(), 'production', false ),
			'from http to https'                    => array( self::HOME, array(), 'production', false, 'http://shop.example.org' ),
			'with www'                              => array( 'https://www.shop.example.org/', array(), 'production', false ),
			'the usual port'                        => array( 'https://shop.example.org:443', array(), 'production', false ),
			'the same address on another machine'   => array( self::HOME, $folder + $salts + $database, 'production', false ),
			'new salts'                             => array( self::HOME, $salts, 'production', false ),
			'a new domain'                          => array( 'https://northlight.example.com', array(), 'production', false ),
			'WordPress given another folder'        => array( 'https://shop.example.org/blog', array(), 'production', false ),
			'from a staging address to the public'  => array( 'https://shop.org', array(), 'production', false, 'https://staging.shop.org' ),
			'a mapped domain of a network'          => array( 'https://mapped.org', array(), 'production', false, 'https://sub.network.org' ),
			'another machine and address'           => array( self::ELSE, $folder + $salts + $database, 'production', true ),
			'a staging subdomain'                   => array( 'https://staging.shop.example.org', $folder + $database, 'production', true ),
			'a copy in a folder'                    => array( 'https://shop.example.org/staging', $folder, 'production', true ),
			'a copy with another prefix'            => array( 'https://shop.example.org/copy', $database, 'production', true ),
			'only new salts'                        => array( self::ELSE, $salts, 'production', true ),
			'another port'                          => array( 'http://shop.example.org:8080', $folder, 'production', true ),
			'a machine image that says what it is'  => array( 'https://shop.org', array(), 'staging', true, 'https://shop.com' ),
			'a machine image on this computer'      => array( 'http://localhost:8888', array(), 'production', true, 'https://shop.com' ),
			'a machine image at a .test address'    => array( 'http://shop.test', array(), 'production', true, 'https://shop.com' ),
			'a machine image at a stage address'    => array( 'https://shop-stage.host.com', array(), 'production', true, 'https://shop.com' ),
			'a contest is no test'                  => array( 'https://contest.org', array(), 'production', false, 'https://shop.com' ),
			'one local address for another'         => array( 'http://localhost:9999', array(), 'production', false, 'http://localhost:8888' ),
			'a launch from staging on a new server' => array( 'https://shop.org', $folder + $salts + $database, 'production', false, 'https://staging.shop.org' ),
			'a launch from a local site'            => array( 'https://shop.org', $folder + $salts + $database, 'production', false, 'http://shop.test' ),
			'from one staging site to another'      => array( 'https://staging.shop.net', $folder + $salts + $database, 'production', true, 'https://staging.shop.org' ),
			'from staging to what is staging, too'  => array( 'https://shop.org', $folder + $database, 'staging', true, 'https://staging.shop.org' ),
		);
	}

	/**
	 * @dataProvider addresses
	 */
	public function test_which_address_is_one_for_visitors( string $host, bool $is_public ): void {
		$was = new Site_Identity( 'https://original.org', self::SAME );
		$now = new Site_Identity( 'https://' . $host, self::SAME );
		// The same installation, so that only the address tells.
		$this->assertSame( ! $is_public, $now->is_copy_of( $was, 'production' ) );
	}

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function addresses(): array {
		$hosts = array();
		foreach ( array( 'local-bakery.com', 'the-stage.co.uk', 'test-prep.org', 'stage-lighting.com', 'dev.to', 'staging.com', 'stage.com.au', 'contest.org', 'backstage.shop.org', 'test-prep.school.org', 'local-news.paper.com', 'dev-shop.com', 'preview-abc.co.uk', 'developer-news.shop.org', 'shop.org/dev', 'shop.org/a.dev.b.c' ) as $host ) {
			$hosts[ $host ] = array( $host, true );
		}
		foreach ( array( 'shop-stage.host.com', 'staging.shop.org', 'staging2.shop.org', 'dev.shop.co.uk', 'shop.dev.host.com', 'stg-shop.host.com', 'shop-staging-4.host.com', 'dev-shop.pantheonsite.io', 'test.shop.org:8080', 'staging.shop.org/blog', 'local.shop.org', 'shop.local', 'shop.test:8080/blog', 'localhost:8080', 'shop.lndo.site', '127.0.0.1', '[::1]:8888', '10.0.0.3', 'dev-shop.agency.com', 'dev2-shop.agency.com', 'preview-abc.host.com', 'sandbox-shop.agency.co.uk', 'stage-shop.agency.com', 'shop.home.arpa' ) as $host ) {
			$hosts[ $host ] = array( $host, false );
		}
		return $hosts;
	}

	/**
	 * @group multisite
	 */
	public function test_a_site_that_a_network_makes_out_of_another_one_is_no_copy(): void {
		( new Engine() )->watching()->copies()->look();
		$template = get_option( Site_Copy::OPTION );
		$new      = \KeyHealth\Tests\Network\Networks::site( '/new/', 'shop.example.net' );
		switch_to_blog( $new );
		update_option( Site_Copy::OPTION, $template );
		$copies = ( new Engine() )->watching()->copies();
		$copies->look();
		$this->assertFalse( $copies->copy()->is_copy() );
		$this->assertNotSame( $template, get_option( Site_Copy::OPTION ) );
	}

	public function test_a_search_and_replace_finds_no_address_in_what_is_kept(): void {
		$this->site( self::HOME )->look();
		$kept = (string) wp_json_encode( get_option( Site_Copy::OPTION ) );
		$this->assertStringNotContainsString( 'example', $kept );
		update_option( Site_Copy::OPTION, json_decode( str_replace( 'shop.example.org', 'shop.example.net', $kept ), true ) );
		$copy = $this->site( self::ELSE, array( 'folder' => 'x' ) );
		$copy->look();
		$this->assertSame( 'shop.example.org', $copy->state()['of'] ?? '' );
	}

	public function test_a_copy_stays_one_until_it_is_the_new_home(): void {
		$this->site( self::HOME )->look();
		$this->assertNull( $this->site( self::HOME )->state() );
		$copy = $this->site( self::ELSE, array( 'database' => 'x' ) );
		$this->assertSame( '', $copy->mark() );
		$copy->look();
		$copy->look();
		$this->assertSame(
			array(
				'of'    => 'shop.example.org',
				'since' => strtotime( self::NOW ),
			),
			$copy->state()
		);
		$this->assertMatchesRegularExpression( '/\A[0-9a-f]{8}\z/', $copy->mark() );
		$copy->adopt();
		$copy->look();
		$this->assertNull( $copy->state() );
		// And back: the original, from a backup of the new home.
		$this->site( self::HOME )->look();
		$this->assertSame( 'shop.example.net', $this->site( self::HOME )->state()['of'] ?? '' );
	}

	public function test_the_original_at_its_own_address_is_none(): void {
		$this->site( self::HOME )->look();
		$this->site( self::ELSE, array( 'database' => 'x' ) )->look();
		$this->site( self::HOME )->look();
		$this->assertNull( $this->site( self::HOME )->state() );
	}

	/**
	 * @dataProvider damaged
	 * @param mixed $stored What the option holds.
	 */
	public function test_a_damaged_value_is_no_copy_and_is_remembered_anew( $stored ): void {
		update_option( Site_Copy::OPTION, $stored );
		$site = $this->site( self::HOME );
		$this->assertNull( $site->state() );
		$site->look();
		$this->assertNull( $site->state() );
		$this->assertNotNull( Site_Identity::restore( get_option( Site_Copy::OPTION ) ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damaged(): array {
		return array(
			'a text'           => array( 'example.org' ),
			'a number'         => array( 3 ),
			'half of it'       => array(
				array(
					'home'  => 'c2hvcC5leGFtcGxlLm9yZw==',
					'since' => 5,
				),
			),
			'no address in it' => array(
				array(
					'home'  => base64_encode( '"><script>' ),
					'since' => 5,
				) + self::SAME,
			),
			'lists in lists'   => array( array( array( array() ) ) ),
		);
	}

	public function test_it_is_not_loaded_with_every_page(): void {
		$this->site( self::HOME )->look();
		wp_cache_delete( 'alloptions', 'options' );
		$this->assertArrayNotHasKey( Site_Copy::OPTION, wp_load_alloptions() );
	}

	public function test_on_a_copy_akismet_is_not_asked_by_itself_and_still_when_somebody_asks(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->become_a_copy();
		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = new Engine( null, $http );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( false );
		$this->assertNull( $engine->store()->key( $this->akismet( $engine ) )->checked_at() );
		$this->assertSame( array( $this->akismet( $engine ) ), $engine->reporter()->report()['site']['copy']['muted'] );
		$engine->checker()->check_all( true );
		$this->assertNotNull( ( new Engine() )->store()->key( $this->akismet( $engine ) )->checked_at() );
	}

	/**
	 * @dataProvider while_it_fails
	 * @param callable(Site_Copy): void $does What is done meanwhile.
	 */
	public function test_a_question_that_fails_once_makes_a_copy_no_original( callable $does, bool $is_told ): void {
		$this->site( self::HOME )->look();
		$copy = $this->site( self::ELSE, array( 'database' => 'x' ) );
		$copy->look();
		$copy->keep_stopped( array( 'wp-mail-smtp' => 'before' ) );
		$before = Keys_On_Site::row( Site_Copy::OPTION );
		$fail   = static fn( string $query ): string => false !== strpos( $query, Site_Copy::OPTION ) ? 'SELECT nothing FROM (SELECT 1) AS question' : $query;
		wp_cache_flush();
		$shown  = $GLOBALS['wpdb']->suppress_errors( true );
		$told   = false;
		add_filter( 'query', $fail );
		try {
			$does( $copy );
		} catch ( No_Answer $none ) {
			$told = true;
		}
		remove_filter( 'query', $fail );
		$GLOBALS['wpdb']->suppress_errors( $shown );
		$this->assertSame( $is_told, $told );
		$this->assertSame( $before, Keys_On_Site::row( Site_Copy::OPTION ) );

		// What WordPress has kept of the failed question is not believed.
		$copy->look();
		$this->assertSame( $before, Keys_On_Site::row( Site_Copy::OPTION ) );
		$this->assertNotNull( $copy->state() );
		$this->assertSame( array( 'wp-mail-smtp' => 'before' ), $copy->stopped() );
	}

	/**
	 * @return array<string, array{callable(Site_Copy): void, bool}>
	 */
	public function while_it_fails(): array {
		return array(
			'a look'                    => array( static fn( Site_Copy $copy ) => $copy->look(), false ),
			'"this is the new home"'    => array( static fn( Site_Copy $copy ) => $copy->adopt(), true ),
			'mail that is to stop'      => array( static fn( Site_Copy $copy ) => self::mail_stop()->stop( 'wp-mail-smtp' ), true ),
			'mail that is to go on'     => array( static fn( Site_Copy $copy ) => self::mail_stop()->resume( 'wp-mail-smtp' ), true ),
			'mail that goes on at home' => array( static fn( Site_Copy $copy ) => self::mail_stop()->resume_at_home(), false ),
		);
	}

	private static function mail_stop(): \KeyHealth\Fix\Mail_Stop {
		return ( new Engine() )->watching()->copies()->mail_stop();
	}

	/**
	 * @dataProvider nobody_asked
	 * @param callable(Engine, string): void $check Checks the keys of the site, or the one with this id.
	 */
	public function test_on_a_copy_on_which_nobody_has_looked_yet_akismet_is_not_asked_either( callable $check ): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = new Engine( null, $http );
		$this->allow();
		$check( $engine, $this->akismet( $engine ) );
		$this->assertNotSame( array(), $http->requests() );

		delete_option( 'key_health_round' );
		update_option( Site_Copy::OPTION, ( new Site_Identity( 'https://original.org', self::SAME ) )->to_array() );
		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = new Engine( new Set_Clock( '@' . ( time() + 2 * DAY_IN_SECONDS ) ), $http );
		$check( $engine, $this->akismet( $engine ) );
		$this->assertSame( array(), $http->requests() );
		$this->assertNotNull( $engine->watching()->copies()->copy()->state() );
	}

	/**
	 * @return array<string, array{callable}>
	 */
	public function nobody_asked(): array {
		return array(
			'the sweep of the command line' => array(
				static function ( Engine $engine ): void {
					( new Sweep_Command( $engine, new Kept_Console() ) )( array(), array() );
				},
			),
			'the ability of programs'       => array(
				static function ( Engine $engine, string $id ): void {
					( new Work( $engine ) )->run_check( array( 'id' => $id ) );
				},
			),
			'a round'                       => array(
				static function ( Engine $engine ): void {
					$engine->watching()->rounds()->round()->run();
				},
			),
		);
	}

	private function allow(): void {
		$settings = new Settings();
		$settings->set( 'consent', true );
		$settings->set( 'daily', true );
	}

	public function test_once_adopted_it_is_asked_again(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->become_a_copy();
		( new Engine() )->watching()->copies()->copy()->adopt();
		$engine = new Engine( null, new Canned_Http( Canned_Http::accepts() ) );
		$engine->store()->set_setting( 'consent', true );
		$engine->checker()->check_all( false );
		$this->assertNotNull( $engine->store()->key( $this->akismet( $engine ) )->checked_at() );
		$this->assertNull( $engine->reporter()->report()['site']['copy'] );
	}

	private function akismet( Engine $engine ): string {
		foreach ( $engine->discoverer()->keys() as $id => $key ) {
			if ( 'akismet' === $key->provider() ) {
				return $id;
			}
		}
		$this->fail( 'Akismet has no key here.' );
	}

	/** As if the database of another site had been brought here. */
	private function become_a_copy(): void {
		update_option( Site_Copy::OPTION, ( new Site_Identity( 'https://original.org', self::SAME ) )->to_array() );
		( new Engine() )->watching()->copies()->copy()->look();
	}

	/**
	 * @param array<string, string> $differs What is another one there.
	 */
	private function site( string $home, array $differs = array() ): Site_Copy {
		return new Site_Copy( new Catalog( dirname( __DIR__, 4 ) . '/build/catalog' ), static fn(): Site_Identity => new Site_Identity( $home, $differs + self::SAME ), new Set_Clock( self::NOW ) );
	}
}
