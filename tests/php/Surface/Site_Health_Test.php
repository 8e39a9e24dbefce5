<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\Settings;
use KeyHealth\Model\No_Answer;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Routes\Site_Health_Routes;
use KeyHealth\Surface\Site_Health;
use KeyHealth\Surface\Site_Info;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Failing_Questions;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * The test and the section of information in Site Health. Who may ask the route: Rest_Access_Test.
 */
final class Site_Health_Test extends Rest_Test_Case {

	use Failing_Questions;

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) );
	}

	public function test_a_broken_key_is_critical_and_one_link_leads_to_it(): void {
		$this->check( Canned_Http::refuses() );
		$result = $this->result();
		$this->assertSame( 'critical', $result['status'] );
		$this->assertSame( 'Your key is not working', $result['label'] );
		$this->assertStringContainsString( 'Mail is not being sent.', $result['description'] );
		$this->assertStringContainsString( 'MailerSend in WP Mail SMTP: ', $result['description'] );
		$this->assertStringContainsString( 'tools.php?page=key-health#/key/' . Keys_On_Site::MAILERSEND, $result['actions'] );
		$this->assertSame( 1, substr_count( $result['actions'], '<a ' ) );
		$this->assertSame( Site_Health::TEST, $result['test'] );
	}

	public function test_a_key_that_works_is_good(): void {
		$this->check( Canned_Http::accepts() );
		$this->assertSame( array( 'good', 'Your key works' ), array( $this->result()['status'], $this->result()['label'] ) );
	}

	public function test_a_key_that_nobody_has_checked_is_a_recommendation(): void {
		$this->assertSame( 'recommended', $this->result()['status'] );
	}

	public function test_a_provider_that_is_down_for_a_day_is_no_recommendation_and_for_four_days_is_one(): void {
		$this->check( Canned_Http::accepts() );
		$this->clock->pass( DAY_IN_SECONDS );
		$this->check( Canned_Http::is_down() );
		$this->assertSame( 'good', $this->result()['status'] );
		$this->clock->pass( 3 * DAY_IN_SECONDS );
		$this->assertSame( 'recommended', $this->result()['status'] );
	}

	public function test_a_key_that_needs_attention_is_a_recommendation_and_never_critical(): void {
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) . ' ' );
		$this->check( Canned_Http::accepts() );
		$report = ( new Engine( $this->clock ) )->reporter()->report();
		$this->assertSame( 'attention', $report['summary']['state'] );
		$this->assertSame( 'recommended', $this->result()['status'] );
		$this->assertSame( '1 key needs your attention', $this->result()['label'] );
	}

	public function test_a_site_without_keys_is_good(): void {
		delete_option( 'wp_mail_smtp' );
		$this->assertSame( array( 'good', 'No keys found on this site' ), array( $this->result()['status'], $this->result()['label'] ) );
	}

	public function test_the_test_asks_no_provider(): void {
		$before = count( $this->provider->requests() );
		$this->result();
		$this->assertCount( $before, $this->provider->requests() );
	}

	public function test_the_answer_is_what_its_schema_says_in_every_state(): void {
		foreach ( array( Canned_Http::refuses(), Canned_Http::accepts(), Canned_Http::is_down() ) as $answer ) {
			$this->check( $answer );
			$this->assertTrue( rest_validate_value_from_schema( $this->result(), Site_Health_Routes::schema(), 'answer' ) );
		}
	}

	public function test_who_may_change_settings_but_not_see_site_health_is_refused(): void {
		$this->log_in_as( 'administrator' );
		add_filter(
			'user_has_cap',
			static function ( array $caps ): array {
				$caps['view_site_health_checks'] = false;
				return $caps;
			},
			99
		);
		list( $status, $data ) = $this->ask( 'GET', '/site-health' );
		$this->assertSame( 403, $status );
		$this->assertSame( 'key_health_forbidden', $data['code'] );
	}

	public function test_wordpress_has_one_more_test_that_it_can_also_run_when_nobody_is_logged_in(): void {
		wp_set_current_user( 0 );
		$tests = Site_Health::add(
			array(
				'direct' => array(),
				'async'  => array( 'other' => array() ),
			),
			function (): array {
				return ( new Site_Health( ( new Engine( $this->clock ) )->reporter(), $this->clock ) )->result();
			}
		);
		$this->assertSame( array( 'other', Site_Health::TEST ), array_keys( $tests['async'] ) );
		$this->assertSame( array(), $tests['direct'] );
		$this->assertTrue( $tests['async'][ Site_Health::TEST ]['has_rest'] );
		$this->assertStringContainsString( 'key-health/v1/site-health', $tests['async'][ Site_Health::TEST ]['test'] );
		$this->assertSame( 'recommended', $tests['async'][ Site_Health::TEST ]['async_direct_test']()['status'] );
	}

	public function test_the_weekly_run_of_wordpress_goes_on_when_the_database_gives_no_answer(): void {
		$this->check( Canned_Http::accepts() );
		$tests = Site_Health::add( array(), fn(): array => ( new Site_Health( ( new Engine( $this->clock ) )->reporter(), $this->clock ) )->result() );
		$this->questions_fail( 'key_health_key_' );
		$result = $tests['async'][ Site_Health::TEST ]['async_direct_test']();
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();
		$this->assertSame( 'recommended', $result['status'] );
		$this->assertStringContainsString( ( new No_Answer() )->getMessage(), $result['description'] );
		$this->assertTrue( rest_validate_value_from_schema( $result, Site_Health_Routes::schema(), 'answer' ) );
	}

	public function test_what_another_plugin_has_broken_stays_as_it_is(): void {
		$this->assertNull( Site_Health::add( null, static fn(): array => array() ) );
		$this->assertFalse( $this->info()->add( false ) );
	}

	public function test_the_information_names_each_key_and_what_is_known_of_it(): void {
		$this->check( Canned_Http::refuses() );
		$fields = $this->info()->add( array() )[ Site_Info::SECTION ]['fields'];
		$this->assertSame( 'Your key is not working.', $fields['summary']['value'] );
		$this->assertSame( \KeyHealth\VERSION, $fields['version']['value'] );
		$this->assertStringContainsString( 'broken: 1', $fields['states']['value'] );
		$this->assertStringStartsWith( Keys_On_Site::MAILERSEND . ', broken, ', $fields['key_1']['value'] );
		$this->assertStringContainsString( 'checked 2026-11-21T12:00:00Z', $fields['key_1']['value'] );
		$this->assertTrue( $fields['key_1_place']['private'] );
	}

	public function test_what_people_copy_into_a_forum_names_no_place_and_no_end_of_a_key(): void {
		require_once ABSPATH . 'wp-admin/includes/class-wp-debug-data.php';
		$this->check( Canned_Http::refuses() );
		$section = $this->info()->add( array() )[ Site_Info::SECTION ];
		$copied  = \WP_Debug_Data::format( array( Site_Info::SECTION => $section ), 'debug' );
		$shown   = (string) wp_json_encode( $section );
		$this->assertStringContainsString( Keys_On_Site::MAILERSEND, $copied );
		$this->assertStringNotContainsString( $section['fields']['key_1_place']['value'], $copied );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ) ) )->find( $shown . $copied ) );
		$this->assertStringNotContainsString( substr( Keys_On_Site::token( 'a' ), -4 ), $shown . $copied );
	}

	public function test_markup_in_names_does_not_become_markup(): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ): array {
				$providers['mailersend']['name'] = '<img src=x onerror=alert(1)>';
				return $providers;
			}
		);
		$this->check( Canned_Http::refuses() );
		$result = $this->result();
		$this->assertStringNotContainsString( '<img', $result['description'] . $result['actions'] );
	}

	private function check( Answer $answer ): void {
		$this->serve( new Canned_Http( $answer ) );
		$engine = new Engine( $this->clock, $this->provider );
		$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function result(): array {
		list( $status, $data ) = $this->ask( 'GET', '/site-health' );
		$this->assertSame( 200, $status );
		return $data;
	}

	private function info(): Site_Info {
		return new Site_Info( ( new Engine( $this->clock ) )->reporter(), new Settings() );
	}
}
