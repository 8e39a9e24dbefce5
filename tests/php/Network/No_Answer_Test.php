<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Bulk;
use KeyHealth\Network\Inventory\Found_Site;
use KeyHealth\Network\Policy;
use KeyHealth\Network\Query;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A database that gives no answer has not said that there is nothing.
 *
 * @group multisite
 */
final class No_Answer_Test extends Test_Case {

	use Sites_In_Test;

	/** @var Set_Clock */
	private $clock;

	/** @var string A pattern: queries that it matches fail. */
	private $broken = '';

	/** @var int How many of them. */
	private $left = 0;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->make_tables();
		$this->clock = new Set_Clock( '2026-11-22 12:00 UTC' );
		( new Policy() )->set( array( 'consent' => true ) );
		$GLOBALS['wpdb']->suppress_errors( true );
		add_filter(
			'query',
			function ( string $query ): string {
				if ( 0 === $this->left || 1 !== preg_match( $this->broken, $query ) ) {
					return $query;
				}
				--$this->left;
				return 'SELECT nothing FROM';
			}
		);
	}

	protected function tear_down() {
		$GLOBALS['wpdb']->suppress_errors( false );
		parent::tear_down();
	}

	/**
	 * @dataProvider questions
	 */
	public function test_a_sweep_ends_only_when_each_site_was_looked_at( string $broken ): void {
		foreach ( range( 50, 55 ) as $id ) {
			$this->add_site( $id, self::mailersend( self::token( 'a' ) ) );
		}
		$engine = $this->engine( new Canned_Http( Canned_Http::accepts() ) );
		$sweep  = $engine->network()->sweep();
		$sweep->start();
		$this->fail_at( $broken );
		try {
			$sweep->work( 20 );
			$this->fail( 'Nobody was told.' );
		} catch ( Refused $refused ) {
			$this->assertSame( 'database', $refused->word() );
		}
		$this->assertSame( 'running', $sweep->state()['state'] );
		$this->clock->pass( 300 );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
		$this->assertSame( $engine->network()->sites()->count(), $sweep->state()['looked'] );
		foreach ( range( 50, 55 ) as $id ) {
			$this->assertSame( 'working', $this->site_rows()[ $id ]['state'] );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function questions(): array {
		return array(
			'which sites come next'       => array( '/SELECT blog_id FROM .+ ORDER BY blog_id LIMIT/' ),
			'how it stands with the keys' => array( '/SELECT u\.blog_id, u\.key_id, IF/' ),
			'what was there before'       => array( '/SELECT blog_id, key_id FROM/' ),
		);
	}

	public function test_an_event_whose_question_fails_comes_again(): void {
		$this->add_site( 50, self::mailersend( self::token( 'a' ) ) );
		$sweep = $this->engine( new Canned_Http( Canned_Http::accepts() ) )->network()->sweep();
		$sweep->start();
		$id    = $sweep->state()['id'];
		$shard = Query::ids( 'SELECT MIN(shard) FROM {shards} WHERE sweep = %d AND first_id > 0', $id )[0];
		wp_unschedule_hook( 'key_health_sweep' );
		$this->fail_at( '/SELECT blog_id FROM .+ ORDER BY blog_id LIMIT/' );
		$sweep->event( $id, $shard );
		$this->assertSame( 0, $this->left, 'The question was asked.' );
		$this->assertSame( 'running', $sweep->state()['state'] );
		$this->assertNotFalse( wp_next_scheduled( 'key_health_sweep', array( get_current_network_id(), $id, $shard ) ) );
	}

	public function test_a_sweep_whose_last_worker_was_killed_before_it_said_so_comes_to_its_end(): void {
		$this->add_site( 50, self::mailersend( self::token( 'a' ) ) );
		$sweep = $this->engine( new Canned_Http( Canned_Http::accepts() ) )->network()->sweep();
		$sweep->start();
		Query::change( "UPDATE {shards} SET state = 'done'" );
		$this->assertFalse( $sweep->work( 20 ) );
		$this->assertSame( 'done', $sweep->state()['state'] );
	}

	public function test_rows_that_others_hold_for_a_moment_are_written_all_the_same(): void {
		foreach ( array( 1, 2 ) as $count ) {
			$rows = array();
			foreach ( range( 1, $count ) as $number ) {
				$rows[] = array(
					'blog_id'    => 1000 * $count + $number,
					'network_id' => get_current_network_id(),
				);
			}
			$this->fail_at( '/INSERT (IGNORE )?INTO .+key_health_sites/' );
			( new Bulk( 'sites' ) )->put( $rows, array() );
			$this->assertSame( array( $count ), Query::ids( 'SELECT COUNT(*) FROM {sites} WHERE blog_id BETWEEN %d AND %d', 1000 * $count, 1000 * $count + 999 ) );
		}
	}

	public function test_a_site_whose_network_could_not_be_read_is_named_and_the_next_one_is_read(): void {
		update_network_option( null, 'active_sitewide_plugins', array( 'cleantalk-spam-protect/cleantalk.php' => 1 ) + (array) get_network_option( null, 'active_sitewide_plugins' ) );
		update_network_option(
			null,
			'cleantalk_network_settings',
			array(
				'apikey'               => 'abcd1234wxyz',
				'multisite__work_mode' => 2,
			)
		);
		foreach ( array( 50, 51 ) as $id ) {
			$this->add_site( $id );
		}
		$this->fail_at( '/meta_value.+FROM .+sitemeta.+cleantalk_network_settings/s' );
		$problems = array();
		$keys     = array();
		foreach ( $this->engine()->network()->inventory()->read( array( 50, 51 ) ) as $id => $site ) {
			$problems[ $id ] = $site->problem();
			$keys[ $id ]     = array_keys( $site->keys() );
		}
		$this->assertSame( 0, $this->left, 'The question was asked.' );
		$this->assertSame( Found_Site::DATABASE, $problems[50] );
		$this->assertNull( $problems[51] );
		$this->assertSame( array( 'cleantalk' ), array_map( static fn( string $id ): string => (string) explode( '/', $id )[2], $keys[51] ) );
	}

	public function test_tables_of_plugins_that_nobody_could_name_are_asked_for_on_each_site(): void {
		$this->add_site( 50 );
		$this->fail_at( '/SHOW TABLES/' );
		$asked = 0;
		add_filter(
			'query',
			static function ( string $query ) use ( &$asked ): string {
				$asked += (int) ( false !== strpos( $query, '50_mailpoet_settings' ) );
				return $query;
			},
			20
		);
		foreach ( $this->engine()->network()->inventory()->read( array( 50 ) ) as $site ) {
			$this->assertNull( $site->problem() );
		}
		$this->assertGreaterThan( 0, $asked );
	}

	public function test_settings_that_were_cut_off_are_named_however_long_they_are(): void {
		$whole = serialize( self::mailersend( self::token( 'a' ) )['wp_mail_smtp'] + array( 'log' => str_repeat( 'x', 70000 ) ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		$this->add_site( 50, self::mailersend( self::token( 'a' ) ) );
		$this->add_site( 51, self::mailersend( self::token( 'a' ) ) );
		foreach ( array( 50 => substr( $whole, 0, 65535 ), 51 => $whole ) as $id => $bytes ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
			$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->get_blog_prefix( $id ) . 'options', array( 'option_value' => $bytes ), array( 'option_name' => 'wp_mail_smtp' ) );
		}
		$problems = array();
		foreach ( $this->engine()->network()->inventory()->read( array( 50, 51 ) ) as $id => $site ) {
			$problems[ $id ] = $site->problem();
		}
		$this->assertSame(
			array(
				50 => Found_Site::CORRUPT,
				51 => null,
			),
			$problems
		);
	}

	private function fail_at( string $pattern ): void {
		$this->broken = $pattern;
		$this->left   = 1;
	}

	private function engine( ?Canned_Http $http = null ): Engine {
		return new Engine( $this->clock, $http ?? new Canned_Http( Canned_Http::is_down() ) );
	}
}
