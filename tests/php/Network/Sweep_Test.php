<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Copies\Site_Identity;
use KeyHealth\Network\Policy;
use KeyHealth\Network\Sweep\Turn;
use KeyHealth\Network\Tables;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * @group multisite
 */
final class Sweep_Test extends Test_Case {

	use Sites_In_Test;

	/** To MailerSend, about one key: its quota, and its domains. */
	private const REQUESTS = 2;

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->make_tables();
		$this->clock = new Set_Clock( '2026-11-22 12:00 UTC' );
		( new Policy() )->set( array( 'consent' => true ) );
	}

	public function test_a_key_that_sites_share_is_asked_about_once(): void {
		foreach ( array( 50, 51, 7000001, 7000002, 90000000 ) as $id ) {
			$this->add_site( $id, self::mailersend( self::token( 'a' ) ) );
		}
		$http = new Canned_Http( Canned_Http::accepts() );
		$this->sweep( $http );
		$this->assertCount( self::REQUESTS, $http->requests() );
		foreach ( array( 50, 51, 7000001, 7000002, 90000000 ) as $id ) {
			$this->assertSame( 'working', $this->site_rows()[ $id ]['state'] );
		}
	}

	public function test_a_key_that_belongs_to_the_address_of_a_site_is_asked_about_on_each(): void {
		add_filter( 'key_health_network_rate', static fn(): int => 1000 );
		foreach ( array( 60, 61, 62 ) as $id ) {
			$this->add_site( $id, self::akismet( '0123456789ab' ) );
		}
		$http = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$this->sweep( $http );
		$homes = array();
		foreach ( $http->requests() as $request ) {
			parse_str( $request->reveal_body(), $body );
			$homes[] = $body['blog'] ?? '';
		}
		$this->assertSame( array( 'http://example.org/site-60/', 'http://example.org/site-61/', 'http://example.org/site-62/' ), array_values( array_unique( array_map( 'trailingslashit', $homes ) ) ) );
	}

	public function test_in_a_network_that_was_copied_a_key_that_belongs_to_an_address_is_not_asked_about(): void {
		$options = array();
		foreach ( array( 60, 61 ) as $id ) {
			$this->add_site( $id, self::akismet( '0123456789ab' ) );
			$options[ $id ] = count( $this->options_of( $id ) );
		}
		$was = new Site_Identity(
			'https://original.org',
			array(
				'folder'   => 'a',
				'salts'    => 'b',
				'database' => 'c',
			)
		);
		update_option( Site_Copy::OPTION, $was->to_array() );
		$http = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$this->assertSame( 'done', $this->sweep( $http )['state'] );
		$this->assertSame( array(), $http->requests() );
		$this->assertSame( array( $options[60], $options[61] ), array( count( $this->options_of( 60 ) ), count( $this->options_of( 61 ) ) ), 'Nothing is written on each site.' );
		switch_to_blog( 60 );
		$copy = $this->engine()->watching()->copies()->copy();
		$copy->look();
		$this->assertSame( 'original.org', $copy->state()['of'] ?? '', 'A site on which nobody has looked was copied with its network.' );
		restore_current_blog();

		$this->engine()->watching()->copies()->copy()->adopt();
		$http = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$this->clock->pass( 2 * DAY_IN_SECONDS );
		$this->sweep( $http );
		$this->assertNotSame( array(), $http->requests() );
	}

	public function test_a_sweep_remembers_where_its_network_lives(): void {
		delete_option( Site_Copy::OPTION );
		$this->add_site( 60, self::akismet( '0123456789ab' ) );
		$this->sweep( new Canned_Http( new Answer( 200, array(), 'valid' ) ) );
		$this->assertNotNull( Site_Identity::restore( get_option( Site_Copy::OPTION ) ) );
	}

	/**
	 * @return list<string> Names.
	 */
	private function options_of( int $site ): array {
		global $wpdb;
		return $wpdb->get_col( $wpdb->prepare( 'SELECT option_name FROM %i', $wpdb->get_blog_prefix( $site ) . 'options' ) );
	}

	public function test_sites_that_do_not_count_are_passed_over_and_counted(): void {
		$this->add_site( 70 );
		$this->add_site( 71, array(), array( 'archived' => 1 ) );
		$this->add_site( 72, array(), array( 'deleted' => 1 ) );
		$this->add_site( 73, array(), array( 'spam' => 1 ) );
		$before = $this->engine()->network()->sites()->count();
		$state  = $this->sweep( new Canned_Http( Canned_Http::accepts() ) );
		$this->assertSame( 'done', $state['state'] );
		$this->assertSame( $before, $state['total'] );
		$this->assertSame( $before, $state['looked'] );
		$this->assertSame(
			array(
				'archived' => 1,
				'deleted'  => 1,
				'spam'     => 1,
			),
			$state['passed_over']
		);
		$this->assertSame( array(), array_intersect( array( 71, 72, 73 ), array_keys( $this->site_rows() ) ) );
	}

	public function test_a_second_one_does_not_begin_beside_the_first(): void {
		$sweep = $this->engine()->network()->sweep();
		$sweep->start();
		$this->expectException( Refused::class );
		$sweep->start();
	}

	public function test_nobody_is_asked_before_that_is_allowed(): void {
		( new Policy() )->set( array( 'consent' => false ) );
		$this->expectException( Refused::class );
		$this->engine()->network()->sweep()->start();
	}

	public function test_it_is_stopped_and_goes_on_where_it_was(): void {
		$this->add_site( 80, self::mailersend( self::token( 'a' ) ) );
		$http   = new Canned_Http( Canned_Http::accepts() );
		$engine = $this->engine( $http );
		$sweep  = $engine->network()->sweep();
		$sweep->start();
		$sweep->cancel();
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'paused', $sweep->state()['state'] );
		$this->assertSame( array(), $http->requests() );
		$sweep->go_on();
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
		$this->assertCount( self::REQUESTS, $http->requests() );
	}

	public function test_no_answer_keeps_the_one_before_with_its_time(): void {
		global $wpdb;
		$this->add_site( 90, self::mailersend( self::token( 'a' ) ) );
		$this->sweep( new Canned_Http( Canned_Http::refuses() ) );
		$this->assertSame( 'broken', $this->site_rows()[90]['state'] );
		$refused = $this->clock->now();
		$this->clock->pass( DAY_IN_SECONDS );
		$this->sweep( new Canned_Http( Canned_Http::is_down() ) );
		$this->assertSame( 'unknown', $this->site_rows()[90]['state'] );
		$row     = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE provider = %s AND checked_at > 0', Tables::name( 'answers' ), 'mailersend' ), ARRAY_A );
		$verdict = json_decode( $row['verdict'], true );
		$this->assertSame( array( $refused, 'broken', 'invalid' ), array( $verdict['before']['at'], $verdict['before']['state'], $verdict['before']['verdict']['diagnosis'] ) );
		$this->assertSame( (string) $refused, $row['first_refused'] );
	}

	public function test_a_site_without_tables_is_named_and_not_shown_as_checked(): void {
		global $wpdb;
		$this->add_site( 100, self::mailersend( self::token( 'a' ) ) );
		$this->add_site( 101 );
		$wpdb->query( 'DROP TABLE ' . $wpdb->get_blog_prefix( 101 ) . 'options' );
		$wpdb->suppress_errors( true );
		$state = $this->sweep( new Canned_Http( Canned_Http::accepts() ) );
		$wpdb->suppress_errors( false );
		$this->assertSame( array( 'done', 1 ), array( $state['state'], $state['problems'] ) );
		$this->assertSame( array( 'unknown', 'no_tables', '0' ), array( $this->site_rows()[101]['state'], $this->site_rows()[101]['problem'], $this->site_rows()[101]['checked_at'] ) );
		$this->assertSame( 'working', $this->site_rows()[100]['state'] );
	}

	public function test_a_damaged_row_of_the_sweep_counts_as_none_and_the_next_one_has_an_id_of_its_own(): void {
		$this->sweep( new Canned_Http( Canned_Http::accepts() ) );
		update_option( 'key_health_network_sweep', 'a:3:{broken' );
		$this->assertSame( 'none', $this->engine()->network()->sweep()->state()['state'] );
		$this->assertSame( 2, $this->sweep( new Canned_Http( Canned_Http::accepts() ) )['id'] );
	}

	public function test_a_site_that_is_deleted_meanwhile_does_not_stop_it_and_its_row_goes(): void {
		global $wpdb;
		$this->add_site( 120, self::mailersend( self::token( 'a' ) ) );
		$this->sweep( new Canned_Http( Canned_Http::accepts() ) );
		$this->assertArrayHasKey( 120, $this->site_rows() );
		$sweep = $this->engine()->network()->sweep();
		$sweep->start();
		$wpdb->delete( $wpdb->blogs, array( 'blog_id' => 120 ) );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
		$this->assertArrayNotHasKey( 120, $this->site_rows() );
		$this->assertSame( '0', $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE blog_id = 120', Tables::name( 'uses' ) ) ) );
	}

	public function test_a_site_at_which_every_worker_ends_is_named_and_the_others_are_looked_at(): void {
		global $wpdb;
		$this->add_site( 130, self::mailersend( self::token( 'a' ) ) );
		$this->add_site( 131, self::mailersend( self::token( 'a' ) ) );
		$sweep = $this->engine()->network()->sweep();
		$sweep->start();
		// As if workers had been killed at the same place again and again.
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET state = 'taken', owner = 'dead', until = 1, runs = 11, done_id = 129 WHERE first_id > 0", Tables::name( 'shards' ) ) );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( array( 'unknown', 'crashed', '0' ), array( $this->site_rows()[130]['state'], $this->site_rows()[130]['problem'], $this->site_rows()[130]['checked_at'] ) );
		$this->assertSame( 'working', $this->site_rows()[131]['state'] );
	}

	public function test_what_a_person_wants_to_know_now_is_asked_again_and_holds_for_all_sites_with_that_key(): void {
		global $wpdb;
		$this->add_site( 140, self::mailersend( self::token( 'a' ) ) );
		$this->add_site( 141, self::mailersend( self::token( 'a' ) ) );
		$this->sweep( new Canned_Http( Canned_Http::refuses() ) );
		$this->clock->pass( 60 );
		$fingerprint = $wpdb->get_var( $wpdb->prepare( 'SELECT fingerprint FROM %i WHERE blog_id = 140', Tables::name( 'uses' ) ) );
		$http        = new Canned_Http( Canned_Http::accepts() );
		$this->engine( $http )->network()->sweeping()->check()->run( array(), array( "mailersend-$fingerprint" ) );
		$this->assertCount( self::REQUESTS, $http->requests() );
		$this->assertSame( array( 'working', 'working' ), array( $this->site_rows()[140]['state'], $this->site_rows()[141]['state'] ) );
	}

	/**
	 * @dataProvider kinds
	 */
	public function test_what_a_person_has_asked_for_meanwhile_is_waited_for_and_asked_after_all_when_no_answer_was_kept( array $settings ): void {
		global $wpdb;
		$this->add_site( 142, $settings );
		$this->sweep( new Canned_Http( Canned_Http::refuses() ) );
		$this->clock->pass( 600 );
		$http  = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$sweep = $this->engine( $http )->network()->sweep();
		$sweep->start();
		// A request that has ended between the question and the answer.
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET owner = %s, until = %d', Tables::name( 'answers' ), Turn::of_person( 1, 0, 0 )->owner(), $this->clock->now() + 20 ) );
		$this->assertTrue( $sweep->work( 20 ) );
		$this->assertSame( array(), $http->requests() );
		$this->clock->pass( 6 );
		$this->assertTrue( $sweep->work( 20 ) );
		$this->assertSame( array(), $http->requests() );
		$this->clock->pass( 15 );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertNotSame( array(), $http->requests() );
		$this->assertSame( (string) $this->clock->now(), $this->site_rows()[142]['checked_at'] );
	}

	/**
	 * @dataProvider kinds
	 */
	public function test_what_a_person_has_asked_for_meanwhile_is_not_asked_again( array $settings ): void {
		global $wpdb;
		$this->add_site( 143, $settings );
		$this->sweep( new Canned_Http( Canned_Http::refuses() ) );
		$this->clock->pass( 600 );
		$http  = new Canned_Http( new Answer( 200, array(), 'valid' ) );
		$sweep = $this->engine( $http )->network()->sweep();
		$sweep->start();
		$wpdb->query( $wpdb->prepare( 'UPDATE %i SET owner = %s, until = %d', Tables::name( 'answers' ), Turn::of_person( 1, 0, 0 )->owner(), $this->clock->now() + 20 ) );
		$this->assertTrue( $sweep->work( 20 ) );
		$this->clock->pass( 6 );
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET owner = '', until = 0, checked_at = %d", Tables::name( 'answers' ), $this->clock->now() ) );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( array(), $http->requests() );
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function kinds(): array {
		return array(
			'a key that sites share'     => array( self::mailersend( self::token( 'a' ) ) ),
			'one that belongs to a site' => array( self::akismet( '0123456789ab' ) ),
		);
	}

	public function test_where_a_definition_for_all_has_changed_meanwhile_all_are_looked_at_once_more(): void {
		update_option( 'active_plugins', array( 'cleantalk-spam-protect/cleantalk.php' ) );
		self::cleantalk_of_the_network( 'aaaabbbb1111' );
		$this->add_site( 150 );
		$sweep = $this->engine( new Canned_Http( Canned_Http::accepts() ) )->network()->sweep();
		$sweep->start();
		$first = $sweep->state()['id'];
		self::cleantalk_of_the_network( 'aaaabbbb2222' );
		$this->assertTrue( $sweep->work( 0 ) );
		$this->assertTrue( $sweep->work( 20 ) );
		$this->assertSame( array( $first + 1, 'running' ), array( $sweep->state()['id'], $sweep->state()['state'] ) );
		// Not for ever, whatever code makes of it.
		self::cleantalk_of_the_network( 'aaaabbbb3333' );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( array( $first + 1, 'done' ), array( $sweep->state()['id'], $sweep->state()['state'] ) );
	}

	public function test_who_stops_a_sweep_at_its_end_gets_no_other_one(): void {
		update_option( 'active_plugins', array( 'cleantalk-spam-protect/cleantalk.php' ) );
		self::cleantalk_of_the_network( 'aaaabbbb1111' );
		$sweep = $this->engine( new Canned_Http( Canned_Http::accepts() ) )->network()->sweep();
		$sweep->start();
		$first = $sweep->state()['id'];
		self::cleantalk_of_the_network( 'aaaabbbb2222' );
		$ended = 0;
		$stops = static function ( string $query ) use ( $sweep, &$ended ): string {
			// There is one range of sites, and what comes after all of them.
			if ( 1 === preg_match( "/^UPDATE .*key_health_shards.* SET state = 'done'/", $query ) && 2 === ++$ended ) {
				$sweep->cancel();
			}
			return $query;
		};
		add_filter( 'query', $stops );
		while ( 'running' === $sweep->state()['state'] && $sweep->work( 20 ) ) {
			continue;
		}
		$this->assertSame( 2, $ended );
		$this->assertSame( array( $first, 'done' ), array( $sweep->state()['id'], $sweep->state()['state'] ) );
	}

	private static function cleantalk_of_the_network( string $key ): void {
		update_network_option(
			get_current_network_id(),
			'cleantalk_network_settings',
			array(
				'multisite__work_mode' => 2,
				'apikey'               => $key,
			)
		);
	}

	public function test_an_event_does_its_shard_and_the_last_one_ends_it(): void {
		\KeyHealth\engine()->network()->sweep()->start();
		$this->assertNotFalse( wp_next_scheduled( 'key_health_sweep', array( get_current_network_id(), 1, 1 ) ) );
		do_action_ref_array( 'key_health_sweep', array( get_current_network_id(), 1, 1 ) );
		$this->assertSame( 'done', \KeyHealth\engine()->network()->sweep()->state()['state'] );
	}

	public function test_what_another_worker_holds_is_left_to_it_until_its_time_is_over(): void {
		global $wpdb;
		$this->add_site( 110, self::mailersend( self::token( 'a' ) ) );
		$http  = new Canned_Http( Canned_Http::accepts() );
		$sweep = $this->engine( $http )->network()->sweep();
		$sweep->start();
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET state = 'taken', owner = 'other', until = %d WHERE first_id > 0", Tables::name( 'shards' ), $this->clock->now() + 60 ) );
		$this->assertTrue( $sweep->work( 20 ) );
		$this->assertSame( array(), $http->requests() );
		$this->clock->pass( 61 );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertCount( self::REQUESTS, $http->requests() );
	}

	/**
	 * @return array<string, mixed> Its state in the end.
	 */
	private function sweep( Canned_Http $http ): array {
		$sweep = $this->engine( $http )->network()->sweep();
		$sweep->start();
		$this->assertFalse( $sweep->work( 20 ) );
		return $sweep->state();
	}

	private function engine( ?Canned_Http $http = null ): Engine {
		return new Engine( $this->clock, $http ?? new Canned_Http( Canned_Http::accepts() ) );
	}
}
