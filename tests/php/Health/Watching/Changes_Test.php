<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Health\Schedule;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * A changed key is checked at once.
 */
final class Changes_Test extends Test_Case {

	/** @var Schedule */
	private $schedule;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		\KeyHealth\watch_settings();
		$this->schedule = new Schedule();
		$this->schedule->stop();
		$this->schedule->plan( time() + DAY_IN_SECONDS );
	}

	/**
	 * @dataProvider changes
	 */
	public function test_a_change_of_an_option_that_holds_keys_brings_a_round_within_a_minute( callable $change ): void {
		add_option( 'wp_mail_smtp', array( 'mail' => array() ) );
		$this->schedule->plan( time() + DAY_IN_SECONDS );
		$change();
		$this->assertLessThanOrEqual( time() + 60, $this->schedule->planned() );
	}

	/** @return array<string, array{callable}> */
	public function changes(): array {
		return array(
			'another value' => array( fn() => update_option( 'wp_mail_smtp', array( 'mail' => 1 ) ) ),
			'a new one'     => array( fn() => add_option( 'wordpress_api_key', 'aaaabbbbcccc' ) ),
			'one less'      => array( fn() => delete_option( 'wp_mail_smtp' ) ),
		);
	}

	public function test_other_options_change_nothing(): void {
		$before = $this->schedule->planned();
		update_option( 'blogdescription', 'Something else' );
		add_option( 'something_new', 1 );
		delete_option( 'something_new' );
		$this->assertSame( $before, $this->schedule->planned() );
	}

	public function test_nothing_is_planned_where_checks_by_themselves_are_off(): void {
		$this->schedule->stop();
		update_option( 'wordpress_api_key', 'aaaabbbbcccc' );
		$this->assertNull( $this->schedule->next() );
	}

	public function test_what_a_plugin_writes_while_a_round_asks_for_its_keys_plans_no_other_round(): void {
		$before = $this->schedule->planned();
		remove_all_actions( Schedule::HOOK );
		add_action( Schedule::HOOK, fn() => update_option( 'wordpress_api_key', 'aaaabbbbcccc' ) );
		do_action( Schedule::HOOK );
		$this->assertSame( $before, $this->schedule->planned() );
	}

	public function test_a_constant_that_is_new_in_a_file_is_seen_once_and_its_value_is_not_kept(): void {
		$said = ( new Site_Twin( $this->temporary_folder() ) )->run(
			'$changes = \KeyHealth\engine()->watching()->rounds()->changes();
			$said = array( $changes->constants(), $changes->constants() );
			define( "WPCOM_API_KEY", "3f9c2b7a9e5f" );
			$said[] = $changes->constants();
			$said[] = $changes->constants();
			return array( "said" => $said, "kept" => get_option( "key_health_constants" ) );'
		);
		$this->assertSame( array( false, false, true, false ), $said['said'] );
		$this->assertMatchesRegularExpression( '/^[0-9a-f]{16}$/D', $said['kept'] );
	}

	public function test_the_round_looks_at_constants_each_hour(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$changes = \KeyHealth\engine()->watching()->rounds()->changes();
		$changes->constants();
		update_option( 'key_health_constants', 'aaaabbbbccccdddd', false );
		$changes->look();
		$this->assertLessThanOrEqual( time() + 60, $this->schedule->planned() );
	}
}
