<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Alerts\Alert_Settings;
use KeyHealth\Health\Fresh_Options;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Store;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Admin_Page;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;

/**
 * A question to the database that failed is not the same as nothing being there.
 */
final class No_Answer_Test extends Fix_Test_Case {

	/** What the failing question has in it. */
	private const KEY_ROWS = 'key_health_key_';

	protected function set_up() {
		parent::set_up();
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->reporter()->report();
		$this->engine->checker()->check( $this->key(), true );
		$memory = $this->engine->store()->key( Keys_On_Site::MAILERSEND );
		$memory->set_expires_on( '2027-01-31' );
		$this->engine->store()->put_key( Keys_On_Site::MAILERSEND, $memory );
		$this->engine->reporter()->report();
	}

	public function test_a_report_forgets_nothing_when_one_question_to_the_database_fails(): void {
		$before = Keys_On_Site::everything();
		$this->while_it_fails(
			self::KEY_ROWS,
			function ( Engine $engine ): void {
				$engine->reporter()->report();
			}
		);
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( '2027-01-31', $this->engine->store()->key( Keys_On_Site::MAILERSEND )->expires_on() );
		$this->assertSame( Keys_On_Site::MAILERSEND, $this->engine->store()->banner()->said()['key'] );
		$this->assertSame( 'broken', array_column( $this->engine->reporter()->report()['keys'], 'state', 'id' )[ Keys_On_Site::MAILERSEND ] );
	}

	public function test_a_check_forgets_nothing_either(): void {
		$this->while_it_fails(
			self::KEY_ROWS,
			function ( Engine $engine ): void {
				$key = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
				$this->assertNotNull( $key );
				$engine->checker()->check( $key, true );
			}
		);
		$this->assertSame( '2027-01-31', $this->engine->store()->key( Keys_On_Site::MAILERSEND )->expires_on() );
	}

	public function test_an_error_of_an_earlier_question_is_not_taken_for_that_of_this_one(): void {
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		$wpdb->query( "SELECT 1 FROM {$wpdb->prefix}no_such_table" );
		$wpdb->suppress_errors( $shown );
		$this->assertNotSame( '', $wpdb->last_error );
		// It never reaches the database, as when there is no connection.
		add_filter( 'query', '__return_empty_string' );
		$told = null;
		try {
			Fresh_Options::read( array( Store::SETTINGS ) );
		} catch ( No_Answer $none ) {
			$told = $none;
		} finally {
			remove_filter( 'query', '__return_empty_string' );
		}
		$this->assertNotNull( $told );
	}

	/**
	 * @dataProvider changes
	 * @param callable(): void $change    What a person chooses.
	 * @param string           $option    Where it stands.
	 */
	public function test_a_choice_that_cannot_be_read_is_not_written_over( callable $change, string $option ): void {
		( new Settings() )->set( 'consent', true );
		( new Alert_Settings() )->renew_secret( 7 );
		$before = Keys_On_Site::row( $option );
		$this->assertNotNull( $before );
		$this->while_it_fails( $option, $change );
		$this->assertSame( $before, Keys_On_Site::row( $option ) );
	}

	/**
	 * @return array<string, array{callable(): void, string}>
	 */
	public function changes(): array {
		return array(
			'a switch' => array( static fn() => ( new Settings() )->set( 'banner', false ), Store::SETTINGS ),
			'consent'  => array( static fn() => ( new Store() )->set_setting( 'daily', true ), Store::SETTINGS ),
			'times'    => array( static fn() => ( new Alert_Settings() )->set_times( 'day', '', '' ), Alert_Settings::OPTION ),
			'a place'  => array( static fn() => ( new Alert_Settings() )->remove( 'x' ), Alert_Settings::OPTION ),
		);
	}

	/**
	 * @dataProvider views
	 */
	public function test_the_page_ends_with_a_sentence( string $view ): void {
		$_GET['view'] = $view;
		$said         = '';
		add_filter(
			'wp_die_handler',
			static function () use ( &$said ): callable {
				return static function ( string $message ) use ( &$said ): void {
					$said = $message;
				};
			}
		);
		$this->while_it_fails(
			self::KEY_ROWS,
			static function ( Engine $engine ): void {
				( new Admin_Page( $engine ) )->enqueue();
			},
			false
		);
		$this->assertSame( ( new No_Answer() )->getMessage(), $said );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function views(): array {
		return array(
			'our screen' => array( '' ),
			'settings'   => array( 'settings' ),
		);
	}

	public function test_a_calendar_is_not_emptied(): void {
		$token    = $this->engine->watching()->calendar()->link()->make();
		$response = null;
		rest_get_server();
		$this->while_it_fails(
			self::KEY_ROWS,
			static function () use ( &$response, $token ): void {
				$response = rest_do_request( new \WP_REST_Request( 'GET', '/key-health/v1/calendar/' . $token . '.ics' ) );
			},
			false
		);
		$this->assertNotNull( $response );
		$this->assertSame( 503, $response->get_status() );
	}

	public function test_the_screen_is_told_that_the_database_gave_no_answer(): void {
		$response = null;
		rest_get_server();
		$this->while_it_fails(
			self::KEY_ROWS,
			static function () use ( &$response ): void {
				$response = rest_do_request( new \WP_REST_Request( 'GET', '/key-health/v1/report' ) );
			},
			false
		);
		$this->assertNotNull( $response );
		$this->assertSame( array( 503, 'key_health_database' ), array( $response->get_status(), $response->get_data()['code'] ) );
	}

	/**
	 * @param string                 $text    Questions with this in them fail.
	 * @param callable(Engine): void $does    What is done meanwhile, by another request: nothing is in its cache.
	 * @param bool                   $is_told Whether that must throw.
	 */
	private function while_it_fails( string $text, callable $does, bool $is_told = true ): void {
		global $wpdb;
		$fail = static function ( string $query ) use ( $text ): string {
			return 0 === strpos( ltrim( $query ), 'SELECT' ) && false !== strpos( $query, $text ) ? 'SELECT nothing FROM (SELECT 1) AS question' : $query;
		};
		wp_cache_flush();
		$shown = $wpdb->suppress_errors( true );
		$told  = false;
		add_filter( 'query', $fail );
		try {
			$does( new Engine( $this->clock, $this->provider, $this->site ) );
		} catch ( No_Answer $none ) {
			$told = true;
		}
		remove_filter( 'query', $fail );
		$wpdb->suppress_errors( $shown );
		$this->assertSame( $is_told, $told );
		wp_cache_flush();
		$this->provider_says( Canned_Http::refuses() );
	}
}
