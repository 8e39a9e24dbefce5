<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Wipe_Guard\Kept_Keys;
use KeyHealth\Surface\Kept_Banner;
use KeyHealth\Tests\Served;
use KeyHealth\Tests\Test_Case;
use WordPress\AiClient\AiClient;

/**
 * The key of an AI provider that cannot be reached. In processes of their own: a provider that is registered stays so.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class Wipe_Guard_Test extends Test_Case {

	private const OPTION = 'connectors_ai_openai_api_key';
	private const ID     = 'connectors/openai/openai';
	private const KEY    = 'sk-proj-aaaabbbbccccddddeeeec41f';

	protected function set_up() {
		parent::set_up();
		if ( ! function_exists( 'wp_get_connectors' ) ) {
			$this->markTestSkipped( 'WordPress before 7.0 has no Connectors.' );
		}
		AiClient::defaultRegistry()->registerProvider( Failing_Models::class );
		_wp_register_default_connector_settings();
		$this->log_in_as( 'administrator' );
		update_option( self::OPTION, self::KEY );
	}

	/**
	 * @testWith ["POST"]
	 *           ["PUT"]
	 */
	public function test_a_change_of_the_title_leaves_the_key_of_a_provider_that_cannot_be_reached( string $method ): void {
		list( $status, $data ) = Served::ask( $method, '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$this->assertSame( array( 200, 'A new title', 1 ), array( $status, get_option( 'blogname' ), Failing_Models::$asked ) );
		$this->assertSame( self::KEY, get_option( self::OPTION ) );
		$this->assertSame( '••••••••••••••••c41f', $data[ self::OPTION ] );
		$kept = \KeyHealth\engine()->watching()->guards()->view()->all();
		$this->assertSame( array( 'connectors/openai/openai' ), array_column( $kept, 'key_id' ) );
		$this->assertSame( array( 'WordPress would have emptied the OpenAI key. Key Health kept it.' ), array_column( $kept, 'text' ) );
	}

	public function test_the_banner_says_in_plain_words_when_it_happened(): void {
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$html = Kept_Banner::text( \KeyHealth\engine()->watching()->guards()->view()->all() );
		$this->assertStringContainsString( 'Key Health kept it. It happened while the settings of the site were saved.', $html );
		$this->assertStringNotContainsString( '/wp/v2', $html );
	}

	public function test_with_the_guard_off_wordpress_empties_it(): void {
		( new Settings() )->set( 'guard', false );
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$this->assertSame( array( '', 1 ), array( get_option( self::OPTION ), Failing_Models::$asked ) );
		$this->assertFalse( get_option( Kept_Keys::OPTION ) );
	}

	public function test_with_the_guard_off_it_is_seen_who_has_emptied_it(): void {
		( new Settings() )->set( 'guard', false );
		$this->watch();
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		\KeyHealth\keep_losses();
		$loss = \KeyHealth\engine()->store()->key( self::ID )->loss();
		$this->assertNotNull( $loss );
		$this->assertSame( array( 'core', 'POST /wp/v2/settings' ), array( $loss->to_array()['by'] ?? '', $loss->to_array()['name'] ?? '' ) );
		$told = $this->told();
		$this->assertSame( array( 'missing', 'wiped_by_core', 'What uses this key does not work.' ), array( $told[0]['diagnosis'] ?? '', $told[0]['reason'] ?? '', $told[0]['effect'] ?? '' ) );
		$this->assertStringContainsString( 'while WordPress saved settings (POST /wp/v2/settings).', $told[0]['meaning'] );
	}

	public function test_a_key_that_a_person_clears_was_not_lost(): void {
		( new Settings() )->set( 'guard', false );
		$this->watch();
		Served::ask( 'POST', '/wp/v2/settings', array( self::OPTION => '' ) );
		\KeyHealth\keep_losses();
		$this->assertSame( '', get_option( self::OPTION ) );
		$this->assertNull( \KeyHealth\engine()->store()->key( self::ID )->loss() );
		$this->assertSame( array(), $this->told() );
	}

	/** As in a request over the wire, on a site where Key Health knows the key. */
	private function watch(): void {
		\KeyHealth\engine()->reporter()->report();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-watching.php';
		foreach ( array( 'updated_option', 'delete_option' ) as $hook ) {
			remove_all_actions( $hook );
		}
		\KeyHealth\watch_settings();
		define( 'REST_REQUEST', true );
		$GLOBALS['wp']->query_vars['rest_route'] = '/wp/v2/settings';
	}

	/** @return list<array<string, mixed>> What the report says of the key. */
	private function told(): array {
		\KeyHealth\engine()->forget();
		$keys = json_decode( (string) wp_json_encode( \KeyHealth\engine()->reporter()->report()['keys'] ), true );
		return array_values( array_filter( $keys, static fn( array $key ): bool => self::ID === $key['id'] ) );
	}

	public function test_a_connector_s_key_that_changes_brings_the_next_round_nearer(): void {
		$schedule = new Schedule();
		$schedule->plan( time() + DAY_IN_SECONDS );
		\KeyHealth\engine()->watching()->rounds()->changes()->option( self::OPTION );
		$this->assertLessThanOrEqual( time() + 60, $schedule->planned() );
	}

	public function test_a_new_key_that_cannot_be_checked_does_not_take_the_old_one_along(): void {
		Served::ask( 'POST', '/wp/v2/settings', array( self::OPTION => 'sk-proj-ffffffffffffffffffffd52a' ) );
		$this->assertSame( self::KEY, get_option( self::OPTION ) );
	}

	public function test_a_new_key_that_is_accepted_stays(): void {
		Failing_Models::$answers = true;
		Served::ask( 'POST', '/wp/v2/settings', array( self::OPTION => 'sk-proj-ffffffffffffffffffffd52a' ) );
		$this->assertSame( 'sk-proj-ffffffffffffffffffffd52a', get_option( self::OPTION ) );
	}

	public function test_a_person_can_clear_it(): void {
		Served::ask( 'POST', '/wp/v2/settings', array( self::OPTION => '' ) );
		$this->assertSame( '', get_option( self::OPTION ) );
	}

	public function test_a_damaged_note_of_what_was_kept_is_forgotten(): void {
		foreach ( array( 'text', array( 'a' => 5 ), array( 'a' => array( 'loss' => 'x' ) ), array( 'a' => array( 'loss' => array( 'at' => 'now' ) ) ) ) as $damaged ) {
			update_option( Kept_Keys::OPTION, $damaged );
			$this->assertSame( array(), \KeyHealth\engine()->watching()->guards()->view()->all() );
		}
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$this->assertCount( 1, \KeyHealth\engine()->watching()->guards()->view()->all() );
	}

	public function test_what_was_read_is_not_told_again_and_what_came_since_is(): void {
		Served::ask( 'POST', '/wp/v2/settings', array( 'title' => 'A new title' ) );
		$kept = \KeyHealth\engine()->watching()->guards()->kept();
		$kept->clear( time() - 60 );
		$this->assertCount( 1, $kept->all() );
		$kept->clear( time() );
		$this->assertSame( array(), $kept->all() );
		$this->assertFalse( get_option( Kept_Keys::OPTION ) );
	}

	public function test_a_change_of_settings_within_wordpress_is_none_of_its_business(): void {
		rest_do_request( new \WP_REST_Request( 'POST', '/wp/v2/settings' ) );
		update_option( self::OPTION, '' );
		$this->assertSame( '', get_option( self::OPTION ) );
	}
}
