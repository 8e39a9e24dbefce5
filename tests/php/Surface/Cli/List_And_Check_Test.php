<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Surface\Cli\Check_Command;
use KeyHealth\Surface\Cli\Conflicts_Command;
use KeyHealth\Surface\Cli\List_Command;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * `wp key-health list`, `check` and `conflicts`.
 */
final class List_And_Check_Test extends Cli_Test_Case {

	public function test_a_list_of_keys_that_nobody_has_checked_ends_with_status_2_and_asks_nobody(): void {
		$this->assertSame( 2, $this->type( List_Command::class ) );
		$this->assertSame( 'unchecked', $this->row()['state'] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_broken_key_ends_the_list_with_status_1_and_is_explained(): void {
		$this->check();
		$this->assertSame( 1, $this->type( List_Command::class ) );
		$this->assertSame( 'broken', $this->row()['state'] );
		// A token of MailerSend that was new a moment ago may be one of those that end after 24 hours.
		$this->assertSame( 'expired', $this->row()['diagnosis'] );
		$this->assertSame( 'likely', $this->row()['confidence'] );
		$this->assertSame( 'MailerSend', $this->row()['provider'] );
		$this->assertSame( '2026-11-21T12:00:00Z', $this->row()['checked_at'] );
		$this->assertContains( 'Your key is not working.', $this->console->lines );
	}

	public function test_a_key_that_works_ends_the_list_with_status_0(): void {
		$this->provider_says( Canned_Http::accepts() );
		$this->check();
		$this->assertSame( 0, $this->type( List_Command::class, array(), array( 'format' => 'json' ) ) );
		$this->assertSame( 'working', $this->row()['state'] );
		$this->assertNotContains( 'Your key works.', $this->console->lines, 'JSON stays JSON.' );
	}

	public function test_a_key_that_no_plugin_uses_does_not_count(): void {
		$this->provider_says( Canned_Http::accepts() );
		$this->check();
		$settings                       = get_option( 'wp_mail_smtp' );
		$settings['smtpcom']['api_key'] = str_repeat( 'ab12', 10 );
		$settings['smtpcom']['channel'] = 'shop';
		Keys_On_Site::put( 'wp_mail_smtp', $settings );
		$this->assertSame( 0, $this->type( List_Command::class ) );
		$this->assertSame( 'no', $this->row( Keys_On_Site::SMTPCOM )['in_use'] );
	}

	public function test_a_state_chooses_keys(): void {
		$this->check();
		$this->assertSame( 0, $this->type( List_Command::class, array(), array( 'state' => 'working' ) ) );
		$this->assertSame( array(), $this->console->rows );
		$this->assertSame( 1, $this->type( List_Command::class, array(), array( 'state' => 'broken' ) ) );
		$this->assertCount( 1, $this->console->rows );
	}

	public function test_ids_and_a_count_are_a_line_of_their_own(): void {
		$this->type( List_Command::class, array(), array( 'format' => 'ids' ) );
		$this->assertSame( array( Keys_On_Site::MAILERSEND ), $this->console->lines );
		$this->type( List_Command::class, array(), array( 'format' => 'count' ) );
		$this->assertSame( array( '1' ), $this->console->lines );
	}

	public function test_fields_are_chosen_and_unknown_ones_are_refused_with_those_that_there_are(): void {
		$this->type( List_Command::class, array(), array( 'fields' => 'id, last4' ) );
		$this->assertSame( array( 'id', 'last4' ), $this->console->fields );
		$this->assertSame( substr( Keys_On_Site::token( 'a' ), -4 ), $this->row()['last4'] );
		foreach ( array( array( 'fields' => 'id,secret' ), array( 'format' => 'xml' ) ) as $options ) {
			$this->assertSame( 2, $this->type( List_Command::class, array(), $options ) );
			$this->assertMatchesRegularExpression( '/There are: id, provider|one of: table, json/', $this->console->errors[0] );
		}
	}

	public function test_nobody_is_asked_before_somebody_allowed_it_and_the_hosts_are_named(): void {
		$this->assertSame( 2, $this->type( Check_Command::class, array(), array( 'all' => true ) ) );
		$this->assertStringContainsString( 'api.mailersend.com', $this->console->errors[0] );
		$this->assertStringContainsString( '--yes', $this->console->errors[0] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_yes_allows_one_run_and_is_not_kept(): void {
		$this->assertSame( 1, $this->check() );
		$this->assertNotSame( array(), $this->provider->requests() );
		$this->assertFalse( $this->engine->store()->setting( 'consent' ) );
	}

	public function test_what_was_allowed_on_the_screen_is_allowed_here(): void {
		$this->engine->store()->set_setting( 'consent', true );
		$this->assertSame( 1, $this->type( Check_Command::class, array( Keys_On_Site::MAILERSEND ) ) );
		$this->assertSame( 'broken', $this->row()['state'] );
	}

	public function test_a_check_says_how_far_it_is(): void {
		$this->check();
		$this->assertSame( array( 1, 1 ), $this->console->steps );
	}

	public function test_a_provider_that_cannot_be_reached_is_status_2(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->assertSame( 2, $this->check() );
		$this->assertSame( 'unknown', $this->row()['state'] );
	}

	public function test_a_dry_run_names_keys_and_hosts_asks_nobody_and_writes_nothing(): void {
		$this->type( List_Command::class );
		$before = Keys_On_Site::everything();
		$this->assertSame(
			0,
			$this->type(
				Check_Command::class,
				array(),
				array(
					'all'     => true,
					'dry-run' => true,
				)
			)
		);
		$this->assertSame(
			array(
				array(
					'id'    => Keys_On_Site::MAILERSEND,
					'hosts' => 'api.mailersend.com',
				),
			),
			$this->console->rows
		);
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_key_that_is_not_there_is_status_2_and_no_other_is_asked_about(): void {
		$this->assertSame( 2, $this->type( Check_Command::class, array( Keys_On_Site::MAILERSEND, 'wp-mail-smtp/primary/nobody' ), array( 'yes' => true ) ) );
		$this->assertStringContainsString( 'wp key-health list', $this->console->errors[0] );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_a_check_of_nothing_is_not_a_check_of_everything(): void {
		$this->assertSame( 2, $this->type( Check_Command::class, array(), array( 'yes' => true ) ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	public function test_no_conflict_is_status_0_and_a_conflict_is_status_1(): void {
		$this->assertSame( 0, $this->type( Conflicts_Command::class ) );
		$this->assertStringStartsWith( 'Success:', $this->console->lines[0] );
		// With keys of mailers that are not used.
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->engine->forget();
		$this->assertSame( 1, $this->type( Conflicts_Command::class, array(), array( 'format' => 'json' ) ) );
		$this->assertNotSame( '', $this->console->rows[0]['title'] );
		$this->assertSame( array( 'id', 'state', 'diagnosis', 'name', 'title' ), $this->console->fields );
	}

	public function test_no_command_prints_a_key(): void {
		$token = Keys_On_Site::token( 'a' );
		$said  = '';
		foreach ( array( List_Command::class, Conflicts_Command::class, Check_Command::class ) as $command ) {
			foreach ( array( 'table', 'json', 'ids', 'count' ) as $format ) {
				$this->type(
					$command,
					array(),
					array( 'format' => $format ) + ( Check_Command::class === $command ? array(
						'all' => true,
						'yes' => true,
					) : array() )
				);
				$said .= $this->console->all();
			}
		}
		$this->assertSame( array(), ( new \KeyHealth\Tests\Secret_Search( $token ) )->find( $said ) );
		$this->assertStringContainsString( substr( $token, -4 ), $said, 'The key was really met.' );
	}

	private function check(): int {
		return $this->type(
			Check_Command::class,
			array(),
			array(
				'all' => true,
				'yes' => true,
			)
		);
	}
}
