<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Health\Watching\Lock;
use KeyHealth\Surface\Cli\Check_Command;
use KeyHealth\Surface\Cli\History_Command;
use KeyHealth\Surface\Cli\Sweep_Command;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * `wp key-health history` and `sweep`.
 */
final class History_And_Sweep_Test extends Cli_Test_Case {

	protected function set_up() {
		parent::set_up();
		// WordPress plans by the real time.
		$this->clock->pass( time() - $this->clock->now() );
		$this->engine->store()->set_setting( 'consent', true );
		$this->engine->store()->set_setting( 'daily', true );
	}

	public function test_the_history_tells_changes_the_newest_first(): void {
		$this->assertSame( 0, $this->type( History_Command::class ) );
		$this->assertSame( array( 'No change has been noted yet.' ), $this->console->lines );
		$this->check( Canned_Http::accepts() );
		$this->clock->pass( HOUR_IN_SECONDS );
		$broken_at = gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() );
		$this->check( Canned_Http::refuses() );
		$this->assertSame( 0, $this->type( History_Command::class, array( Keys_On_Site::MAILERSEND ) ) );
		$this->assertSame( array( 'broken', 'working' ), array_column( $this->console->rows, 'state' ) );
		$this->assertSame( array( 'working', '' ), array_column( $this->console->rows, 'before' ) );
		$this->assertSame( $broken_at, $this->console->rows[0]['at'] );
		$this->assertSame( Keys_On_Site::MAILERSEND, $this->console->rows[0]['id'] );
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ) ) )->find( $this->console->all() ) );
	}

	public function test_the_history_of_a_key_that_is_not_there_is_status_2(): void {
		$this->assertSame( 2, $this->type( History_Command::class, array( 'wp-mail-smtp/primary/nobody' ) ) );
	}

	public function test_a_sweep_checks_what_is_due_and_a_second_one_asks_nobody(): void {
		$this->assertSame( 1, $this->type( Sweep_Command::class ) );
		$this->assertSame( 'broken', $this->row()['state'] );
		$this->assertSame( array( 1, 1 ), $this->console->steps );
		$asked = count( $this->provider->requests() );
		$this->assertGreaterThan( 0, $asked );
		$this->assertSame( 1, $this->type( Sweep_Command::class ), 'The key is still broken.' );
		$this->assertSame( array(), $this->console->rows );
		$this->assertCount( $asked, $this->provider->requests() );
	}

	public function test_a_sweep_goes_on_until_nothing_is_due_though_each_round_has_its_time(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->provider_says( Canned_Http::is_down() );
		$this->provider->before_each( fn() => $this->clock->pass( 21 ) );
		$this->assertSame( 2, $this->type( Sweep_Command::class ) );
		$this->assertSame( array( 2, 2 ), $this->console->steps );
		$this->assertSame( array( 'unknown' ), array_values( array_unique( array_column( $this->console->rows, 'state' ) ) ) );
		$this->assertSame( array(), $this->console->errors, 'None is left.' );
	}

	public function test_a_sweep_beside_a_round_says_what_is_left_and_asks_nobody(): void {
		$this->assertTrue( ( new Lock( $this->clock ) )->take() );
		$this->assertSame( 2, $this->type( Sweep_Command::class ) );
		$this->assertStringContainsString( '1 key is left', $this->console->errors[0] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_dry_run_lists_what_is_due_and_asks_nobody(): void {
		$this->assertSame(
			0,
			$this->type(
				Sweep_Command::class,
				array(),
				array(
					'dry-run' => true,
					'format'  => 'ids',
				)
			)
		);
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $this->console->lines );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @dataProvider refusals
	 */
	public function test_a_sweep_that_is_not_allowed_asks_nobody_and_says_what_to_do( string $setting, array $options, string $sentence ): void {
		if ( '' !== $setting ) {
			$this->engine->store()->set_setting( $setting, false );
		}
		$this->assertSame( 2, $this->type( Sweep_Command::class, array(), $options ) );
		$this->assertStringContainsString( $sentence, $this->console->errors[0] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string, array<string, mixed>, string}>
	 */
	public function refusals(): array {
		return array(
			'nobody has allowed it' => array( 'consent', array(), 'Tools > Key Health' ),
			'it is switched off'    => array( 'daily', array(), 'switched off' ),
			'a whole network'       => array( '', array( 'network' => true ), is_multisite() ? 'Switch it on under Settings on the network screen' : 'not a network of sites' ),
		);
	}

	private function check( \KeyHealth\Probe\Answer $answer ): void {
		$this->provider_says( $answer );
		$this->type( Check_Command::class, array(), array( 'all' => true ) );
	}
}
