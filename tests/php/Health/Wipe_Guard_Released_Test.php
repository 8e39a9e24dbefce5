<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Settings;
use KeyHealth\Health\Wipe_Guard\Kept_Keys;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Served;
use KeyHealth\Tests\Test_Case;

/**
 * A change of settings on the real WordPress with the real Akismet.
 *
 * @group real-plugins
 */
final class Wipe_Guard_Released_Test extends Test_Case {

	private const KEY = 'aaaabbbbc41f';
	private const NEW = 'ddddeeeef52a';

	/** @var list<string> What Akismet's servers were asked. */
	private $asked = array();

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'akismet/akismet.php' );
		if ( ! function_exists( 'wp_get_connectors' ) ) {
			$this->markTestSkipped( 'WordPress before 7.0 has no Connectors.' );
		}
		$this->log_in_as( 'administrator' );
		update_option( 'wordpress_api_key', self::KEY );
	}

	/**
	 * @dataProvider answers
	 *
	 * @param array<string, mixed>|null $answer    What Akismet says; null for nothing.
	 * @param bool                      $is_erased What WordPress and Akismet do without us.
	 */
	public function test_a_change_of_the_title_leaves_the_key_whatever_akismet_says( string $method, ?array $answer, bool $is_erased ): void {
		$this->akismet_says( $answer );
		list( $status, $data ) = Served::ask( $method, '/wp/v2/settings', array( 'title' => 'A new title' ) );

		$this->assertSame( array( 200, 'A new title' ), array( $status, get_option( 'blogname' ) ) );
		$this->assertSame( self::KEY, get_option( 'wordpress_api_key' ) );
		$this->assertSame( self::KEY, $this->row( 'wordpress_api_key' ) );
		$this->assertNotSame( array(), $this->asked );
		$this->assertStringEndsWith( 'c41f', $data['wordpress_api_key'] );
		$this->assertStringNotContainsString( self::KEY, (string) wp_json_encode( $data ) );
		$this->assertCount( $is_erased ? 1 : 0, $this->kept() );
	}

	/**
	 * @dataProvider answers
	 *
	 * @param array<string, mixed>|null $answer    What Akismet says; null for nothing.
	 * @param bool                      $is_erased What WordPress and Akismet do without us.
	 */
	public function test_with_the_guard_off_wordpress_does_as_before( string $method, ?array $answer, bool $is_erased ): void {
		( new Settings() )->set( 'guard', false );
		$this->akismet_says( $answer );
		list( $status ) = Served::ask( $method, '/wp/v2/settings', array( 'title' => 'A new title' ) );

		$this->assertSame( 200, $status );
		$this->assertSame( $is_erased ? '' : self::KEY, $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->kept() );
	}

	/**
	 * @return array<string, array{string, array<string, mixed>|null, bool}>
	 */
	public function answers(): array {
		$said = static function ( int $status, string $body, string $type = 'text/plain' ): array {
			return array(
				'headers'  => array( 'content-type' => $type ),
				'body'     => $body,
				'response' => array(
					'code'    => $status,
					'message' => '',
				),
				'cookies'  => array(),
				'filename' => null,
			);
		};
		$all  = array();
		foreach ( array( 'POST', 'PUT' ) as $method ) {
			$all += array(
				"$method, valid"   => array( $method, $said( 200, 'valid' ), false ),
				"$method, invalid" => array( $method, $said( 200, 'invalid' ), true ),
				"$method, 403"     => array( $method, $said( 403, 'Forbidden' ), false ),
				"$method, 429"     => array( $method, $said( 429, 'Too many requests' ), false ),
				"$method, 500"     => array( $method, $said( 500, 'Internal Server Error' ), false ),
				"$method, HTML"    => array( $method, $said( 200, '<html><body>Sign in to this network</body></html>', 'text/html' ), false ),
				"$method, nothing" => array( $method, null, false ),
			);
		}
		return $all;
	}

	public function test_a_person_can_clear_the_key(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		list( $status, $data ) = Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => '' ) );
		$this->assertSame( array( 200, '' ), array( $status, $data['wordpress_api_key'] ) );
		$this->assertSame( '', $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->kept() );
	}

	public function test_a_person_can_clear_the_key_with_null(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => null ) );
		$this->assertNull( $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->kept() );
	}

	public function test_a_new_key_that_is_accepted_takes_the_place_of_the_old_one(): void {
		$this->akismet_says( $this->answers()['POST, valid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => self::NEW ) );
		$this->assertSame( self::NEW, $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->kept() );
	}

	public function test_a_new_key_that_is_refused_does_not_take_the_old_one_along(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		list( , $data ) = Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => self::NEW ) );
		// What the screen learns that the new key was refused by.
		$this->assertSame( '', $data['wordpress_api_key'] );
		$this->assertSame( self::KEY, $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array( 'Akismet did not accept the new Akismet key and would have left none. Key Health put the old key back.' ), array_column( $this->kept(), 'text' ) );
	}

	public function test_a_first_key_that_is_refused_is_not_stored(): void {
		update_option( 'wordpress_api_key', '' );
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => self::NEW ) );
		$this->assertSame( '', $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->kept() );
	}

	public function test_the_covered_key_that_wordpress_shows_is_not_taken_for_a_new_one_when_it_is_sent_back(): void {
		$this->akismet_says( $this->answers()['POST, valid'][1] );
		list( , $shown ) = Served::ask( 'GET', '/wp/v2/settings' );
		$this->assertSame( '••••••••c41f', $shown['wordpress_api_key'] );
		foreach ( array( 'valid', 'invalid', 'nothing' ) as $answer ) {
			$this->akismet_says( $this->answers()[ "POST, $answer" ][1] );
			Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => $shown['wordpress_api_key'] ) );
			$this->assertSame( self::KEY, $this->row( 'wordpress_api_key' ), $answer );
		}
	}

	public function test_a_key_that_akismet_refuses_by_its_length_stays_as_well(): void {
		update_option( 'wordpress_api_key', 'aaaabbbbccccdddd' );
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$this->assertSame( 'aaaabbbbccccdddd', $this->row( 'wordpress_api_key' ) );
	}

	public function test_what_was_kept_is_told_with_who_when_and_how_often_and_without_the_key(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'One' ) );
		Served::ask( 'PUT', '/wp/v2/settings', array( 'title' => 'Two' ) );

		$kept = $this->kept();
		$this->assertEqualsWithDelta( time(), strtotime( $kept[0]['at'] ), 5 );
		unset( $kept[0]['at'] );
		$this->assertSame(
			array(
				array(
					'key_id'  => Keys_On_Site::AKISMET,
					'name'    => 'Akismet',
					'times'   => 2,
					'request' => 'PUT /wp/v2/settings',
					'text'    => 'Akismet would have emptied the Akismet key. Key Health kept it.',
				),
			),
			$kept
		);
		$this->assertStringNotContainsString( self::KEY, (string) $this->row( Kept_Keys::OPTION ) );
		$this->assertNotContains( $this->row( Kept_Keys::OPTION, 'autoload' ), array( 'yes', 'on', 'auto', 'auto-on' ) );
	}

	public function test_a_banner_tells_it_at_once_to_those_who_can_act_and_to_nobody_else(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'One' ) );
		$this->assertSame( array( 'kept' ), array_keys( \KeyHealth\engine()->store()->banner()->said()['also'] ) );
		$shown = static function (): string {
			set_current_screen( 'dashboard' );
			ob_start();
			( new \KeyHealth\Surface\Notices( \KeyHealth\engine() ) )->show();
			return (string) ob_get_clean();
		};
		$this->assertStringContainsString( 'Akismet would have emptied the Akismet key. Key Health kept it. It happened while the settings of the site were saved.', $shown() );
		$this->log_in_as( 'editor' );
		$this->assertSame( '', $shown() );
		$this->log_in_as( 'administrator' );
		\KeyHealth\engine()->watching()->guards()->kept()->clear( time() );
		$this->assertSame( '', $shown() );
	}

	public function test_outside_of_such_a_request_an_empty_key_is_an_empty_key(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'One' ) );
		update_option( 'wordpress_api_key', '' );
		$this->assertSame( '', $this->row( 'wordpress_api_key' ) );
	}

	public function test_somebody_who_may_not_change_settings_changes_nothing(): void {
		$this->akismet_says( $this->answers()['POST, invalid'][1] );
		$this->log_in_as( 'editor' );
		list( $status ) = Served::ask( 'POST', '/wp/v2/settings', array( 'wordpress_api_key' => '' ) );
		$this->assertSame( 403, $status );
		$this->assertSame( self::KEY, $this->row( 'wordpress_api_key' ) );
		$this->assertSame( array(), $this->asked );
	}

	/**
	 * @param array<string, mixed>|null $answer As WordPress's HTTP API gives it; null when nothing comes.
	 */
	private function akismet_says( ?array $answer ): void {
		add_filter(
			'pre_http_request',
			function ( $before, $args, $url ) use ( $answer ) {
				$this->asked[] = (string) $url;
				return $answer ?? new \WP_Error( 'http_request_failed', 'cURL error 28: Operation timed out' );
			},
			PHP_INT_MAX - count( $this->asked ),
			3
		);
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function kept(): array {
		return \KeyHealth\engine()->watching()->guards()->view()->all();
	}

	/** What stands in the table, whatever a cache says; null for no row. */
	private function row( string $option, string $column = 'option_value' ): ?string {
		global $wpdb;
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT %i AS said FROM %i WHERE option_name = %s', $column, $wpdb->options, $option ) );
		return null === $row ? null : $row->said;
	}
}
