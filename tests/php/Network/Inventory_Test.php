<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Network\Inventory\Found_Site;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

use function KeyHealth\Tests\described;

require_once dirname( __DIR__, 2 ) . '/wordpress/describe.php';

/**
 * What the inventory finds of a site from outside is what is found there by the way that every other screen goes.
 *
 * @group multisite
 */
final class Inventory_Test extends Test_Case {

	private const MAIL = 'wp-mail-smtp/wp_mail_smtp.php';

	/** @var Engine */
	private $engine;

	/** @var Subsites */
	private $sites;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->sites  = new Subsites();
		$this->engine = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), new Canned_Http( Canned_Http::is_down() ) );
	}

	public function test_it_finds_what_is_found_on_each_site(): void {
		$sites = array(
			$this->sites->add( array(), array() ),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a', 'other@example.org' ) ) ),
			$this->sites->add( array(), array( 'wp_mail_smtp' => self::mail( 'b' ) ) ),
			$this->sites->add( array( 'akismet/akismet.php' ), array( 'wordpress_api_key' => 'aaaabbbbcccc' ) ),
			$this->sites->add( array( 'akismet/akismet.php', self::MAIL ), array() ),
			$this->sites->add( array( 'wp-mail-smtp-pro/wp_mail_smtp.php' ), array( 'wp_mail_smtp' => self::mail( 'c' ) ) ),
		);
		$found = $this->assert_same_as_there( $sites );
		$this->assertArrayHasKey( 'wp-mail-smtp/primary/mailersend', $found[ $sites[1] ]->keys() );
		$this->assertSame( 'other@example.org', $found[ $sites[2] ]->keys()['wp-mail-smtp/primary/mailersend']->sender() );
		$this->assertSame( 'gone', $found[ $sites[3] ]->keys()['wp-mail-smtp/primary/mailersend']->use() );
		$this->assertSame( array(), $found[ $sites[0] ]->keys() );
	}

	public function test_a_key_of_a_site_is_of_that_site_also_where_others_have_the_same(): void {
		$sites = array();
		foreach ( range( 1, 4 ) as $ignored ) {
			$sites[] = $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) );
		}
		foreach ( $this->assert_same_as_there( $sites ) as $id => $site ) {
			$this->assertSame( $id, $site->keys()['wp-mail-smtp/primary/mailersend']->site_id() );
		}
	}

	public function test_what_code_on_a_filter_says_is_asked_of_each_site(): void {
		$sites = array(
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add( array( self::MAIL ), array() ),
		);
		$asked = array();
		add_filter(
			'option_wp_mail_smtp',
			static function ( $value ) use ( &$asked ) {
				$asked[]                        = get_current_blog_id();
				$value['mailersend']['api_key'] = 'mlsn.' . hash( 'sha256', 'filtered on ' . get_current_blog_id() );
				return $value;
			}
		);
		$found = iterator_to_array( $this->engine->network()->inventory()->read( $sites ) );
		$this->assertSame( array( $sites[0], $sites[1] ), array_values( array_unique( $asked ) ) );
		$this->assertNotSame( self::value( $found[ $sites[0] ] ), self::value( $found[ $sites[1] ] ) );
		$this->assert_same_as_there( $sites );
	}

	/**
	 * @dataProvider ways_to_supply
	 */
	public function test_what_code_supplies_where_nothing_is_stored_is_found( string $hook ): void {
		$sites = array(
			$this->sites->add( array( self::MAIL ), array() ),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add( array(), array() ),
		);
		add_filter(
			$hook,
			static function ( $value, $option ) use ( $sites ) {
				return 'wp_mail_smtp' === $option && get_current_blog_id() !== $sites[1] ? self::mail( 'f', get_current_blog_id() . '@example.org' ) : $value;
			},
			10,
			2
		);
		$found = $this->assert_same_as_there( $sites );
		$this->assertSame( $sites[0] . '@example.org', $found[ $sites[0] ]->keys()['wp-mail-smtp/primary/mailersend']->sender() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function ways_to_supply(): array {
		return array(
			'before'            => array( 'pre_option_wp_mail_smtp' ),
			'before any option' => array( 'pre_option' ),
			'in its place'      => array( 'default_option_wp_mail_smtp' ),
		);
	}

	public function test_code_that_changes_all_options_is_heard(): void {
		$sites = array( $this->sites->add( array( self::MAIL ), array() ) );
		add_filter(
			'alloptions',
			static function ( $options ) {
				$options['wp_mail_smtp'] = serialize( self::mail( 'e' ) );
				return $options;
			}
		);
		$found = $this->assert_same_as_there( $sites );
		$this->assertArrayHasKey( 'wp-mail-smtp/primary/mailersend', $found[ $sites[0] ]->keys() );
	}

	public function test_a_plugin_s_own_filter_is_asked_on_its_site(): void {
		$sites = array(
			$this->sites->add( array( 'akismet/akismet.php' ), array( 'wordpress_api_key' => 'aaaabbbbcccc' ) ),
			$this->sites->add( array( 'akismet/akismet.php' ), array( 'wordpress_api_key' => 'aaaabbbbcccc' ) ),
		);
		add_filter( 'akismet_get_api_key', static fn(): string => substr( hash( 'sha256', (string) get_current_blog_id() ), 0, 12 ) );
		$found = $this->assert_same_as_there( $sites );
		$this->assertSame( substr( hash( 'sha256', (string) $sites[1] ), 0, 12 ), $found[ $sites[1] ]->keys()['akismet/site/akismet']->main_field()->value()->reveal() );
	}

	/**
	 * @dataProvider damaged
	 */
	public function test_a_damaged_option_is_told_and_the_rest_is_found( string $bytes ): void {
		$sites = array(
			$this->sites->add(
				array( self::MAIL, 'akismet/akismet.php' ),
				array(
					'wp_mail_smtp'      => $bytes,
					'wordpress_api_key' => 'aaaabbbbcccc',
				)
			),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
		);
		$found = $this->assert_same_as_there( $sites );
		$this->assertSame( Found_Site::CORRUPT, $found[ $sites[0] ]->problem() );
		$this->assertArrayHasKey( 'akismet/site/akismet', $found[ $sites[0] ]->keys() );
		$this->assertNull( $found[ $sites[1] ]->problem() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function damaged(): array {
		$whole = serialize( self::mail( 'a' ) );
		return array(
			'cut off'      => array( substr( $whole, 0, -20 ) ),
			'wrong length' => array( str_replace( 's:10:"mailersend"', 's:11:"mailersend"', $whole ) ),
			'text'         => array( 'mlsn.' . hash( 'sha256', 'text' ) ),
		);
	}

	public function test_a_site_without_tables_or_without_a_row_is_named_and_the_others_are_read(): void {
		global $wpdb;
		$sites = array(
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add_bare(),
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'b' ) ) ),
		);
		$gone  = 7000000 + $sites[2];
		$found = iterator_to_array( $this->engine->network()->inventory()->read( array( $sites[2], $gone, $sites[1], $sites[0] ) ) );
		$this->assertSame( array( $sites[2], $gone, $sites[1], $sites[0] ), array_keys( $found ) );
		$this->assertSame( array( null, Found_Site::DELETED, Found_Site::NO_TABLES, null ), array_map( static fn( Found_Site $site ) => $site->problem(), array_values( $found ) ) );
		$this->assertCount( 1, $found[ $sites[0] ]->keys() );
		$this->assertSame( array(), $found[ $sites[1] ]->keys() );
		$this->assertSame( '', $wpdb->last_error );
	}

	public function test_a_longer_row_than_is_read_with_the_others_is_read_all_the_same(): void {
		$long  = array( 'kh_more' => str_repeat( 'x', 70000 ) ) + self::mail( 'a' );
		$sites = array( $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => $long ) ), $this->sites->add( array(), array( 'wp_mail_smtp' => $long ) ) );
		$found = $this->assert_same_as_there( $sites );
		$this->assertCount( 1, $found[ $sites[1] ]->keys() );
	}

	public function test_many_sites_take_as_few_queries_as_some(): void {
		$sites = array();
		for ( $number = 0; $number < 30; $number++ ) {
			$sites[] = $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( (string) ( $number % 16 ), "site$number@example.org" ) ) );
		}
		$this->queries( $sites );
		$this->assertSame( $this->queries( array_slice( $sites, 0, 2 ) ), $this->queries( $sites ) );
		$this->assertLessThan( 15, $this->queries( $sites ) );
	}

	public function test_of_the_site_of_this_request_plugins_are_asked_themselves(): void {
		$main = get_current_blog_id();
		update_option( 'active_plugins', array( 'akismet/akismet.php' ) );
		update_option( 'wordpress_api_key', 'aaaabbbbcccc' );
		$own   = described( $this->engine->discovery_of( new Active_Plugins() )->discoverer()->keys() );
		$found = iterator_to_array( $this->engine->network()->inventory()->read( array( $main ) ) );
		$this->assertArrayHasKey( 'akismet/site/akismet', $own );
		$this->assertSame( $own, described( $found[ $main ]->keys() ) );
	}

	public function test_where_tables_are_spread_over_servers_each_site_is_asked_by_itself(): void {
		$sites = array(
			$this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ),
			$this->sites->add_bare(),
			$this->sites->add( array(), array( 'wp_mail_smtp' => self::mail( 'b' ) ) ),
		);
		$found = Sharding::during( fn(): array => iterator_to_array( $this->engine->network()->inventory()->read( $sites ) ) );
		$this->assertSame( array( null, Found_Site::NO_TABLES, null ), array_map( static fn( Found_Site $site ) => $site->problem(), array_values( $found ) ) );
		unset( $sites[1] );
		foreach ( $this->assert_same_as_there( array_values( $sites ) ) as $id => $site ) {
			$this->assertSame( described( $site->keys() ), described( $found[ $id ]->keys() ) );
		}
	}

	public function test_a_site_whose_server_does_not_answer_is_named_and_the_others_are_read(): void {
		$sites = array();
		foreach ( range( 1, 3 ) as $ignored ) {
			$sites[] = $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) );
		}
		$read  = fn( bool ...$answers ): array => Sharding::during(
			function ( Sharding $database ) use ( $sites, $answers ): array {
				$database->silence( $sites[1], $answers );
				return iterator_to_array( $this->engine->network()->inventory()->read( $sites ) );
			}
		);
		$found = $read( false );
		$this->assertSame( array( null, Found_Site::DATABASE, null ), array_map( static fn( Found_Site $site ) => $site->problem(), array_values( $found ) ) );
		$this->assertSame( array( 1, 0, 1 ), array_map( static fn( Found_Site $site ): int => count( $site->keys() ), array_values( $found ) ) );

		// It answers when it is asked again.
		$this->assertNull( $read( false, true )[ $sites[1] ]->problem() );
	}

	public function test_a_request_that_is_on_another_site_stays_there(): void {
		$sites = array( $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ), $this->sites->add( array(), array() ) );
		add_filter( 'option_wp_mail_smtp', static fn( $value ) => $value );
		$user = $this->log_in_as( 'super_admin' );
		switch_to_blog( $sites[1] );
		$hooks = $GLOBALS['wp_filter']['switch_blog'];
		$roles = wp_roles();
		foreach ( $this->engine->network()->inventory()->read( $sites ) as $site ) {
			$this->assertSame( $sites[1], get_current_blog_id() );
		}
		$this->assertSame( $hooks, $GLOBALS['wp_filter']['switch_blog'] );
		$this->assertSame( $roles, wp_roles() );
		$this->assertSame( $user, get_current_user_id() );
		$this->assertInstanceOf( \WP_User::class, $GLOBALS['current_user'] );
		restore_current_blog();
		$this->assertFalse( ms_is_switched() );
	}

	public function test_code_that_asks_who_may_what_hears_it_of_its_site(): void {
		$sites = array( $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ), $this->sites->add( array( self::MAIL ), array( 'wp_mail_smtp' => self::mail( 'a' ) ) ) );
		$user  = $this->log_in_as( 'subscriber' );
		add_user_to_blog( $sites[1], $user, 'administrator' );
		$heard = array();
		add_filter(
			'option_wp_mail_smtp',
			static function ( $value ) use ( &$heard ) {
				$heard[ get_current_blog_id() ] = array( current_user_can( 'manage_options' ), wp_roles()->is_role( 'administrator' ) );
				return $value;
			}
		);
		iterator_to_array( $this->engine->network()->inventory()->read( $sites ) );
		$this->assertSame(
			array(
				$sites[0] => array( false, true ),
				$sites[1] => array( true, true ),
			),
			$heard
		);
		$this->assertFalse( current_user_can( 'manage_options' ) );
	}

	/**
	 * Reads them both ways.
	 *
	 * @param list<int> $sites Ids.
	 * @return array<int, Found_Site>
	 */
	private function assert_same_as_there( array $sites ): array {
		$found = iterator_to_array( $this->engine->network()->inventory()->read( $sites ) );
		$this->assertSame( $sites, array_keys( $found ) );
		foreach ( $sites as $id ) {
			switch_to_blog( $id );
			$there = described( $this->engine->discovery_of( new Active_Plugins() )->discoverer()->keys() );
			restore_current_blog();
			$this->assertSame( $there, described( $found[ $id ]->keys() ) );
		}
		return $found;
	}

	/**
	 * @param list<int> $sites Ids.
	 */
	private function queries( array $sites ): int {
		global $wpdb;
		$before = $wpdb->num_queries;
		foreach ( $this->engine->network()->inventory()->read( $sites ) as $site ) {
			$this->assertNull( $site->problem() );
			$this->assertSame( 'Tom & Jerry ' . $site->id(), $site->name() );
			$this->assertSame( get_network()->domain . '/kh' . $site->id() . '/', $site->domain() . $site->path() );
		}
		return $wpdb->num_queries - $before;
	}

	private static function value( Found_Site $site ): string {
		return $site->keys()['wp-mail-smtp/primary/mailersend']->main_field()->value()->reveal();
	}

	/**
	 * @return array<string, array<string, string>>
	 */
	private static function mail( string $seed, string $from = 'from@example.org' ): array {
		return array(
			'mail'       => array(
				'from_email' => $from,
				'mailer'     => 'mailersend',
			),
			'mailersend' => array( 'api_key' => 'mlsn.' . hash( 'sha256', $seed ) ),
		);
	}
}
