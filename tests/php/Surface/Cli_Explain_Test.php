<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Surface\Cli_Explain;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * `wp key-health explain`.
 */
final class Cli_Explain_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		require_once __DIR__ . '/wp-cli.php';
		\WP_CLI::$lines  = array();
		\WP_CLI::$status = null;
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
	}

	public function test_a_table_names_provider_diagnosis_and_key(): void {
		$this->run_command( array( 'MailerSend: Unauthenticated.' ) );
		$this->assertSame( 'table: provider | diagnosis | confidence | title | why | keys', \WP_CLI::$lines[0] );
		$this->assertStringContainsString( 'MailerSend | invalid | likely | MailerSend no longer accepts this token', \WP_CLI::$lines[1] );
		$this->assertStringEndsWith( Keys_On_Site::MAILERSEND, \WP_CLI::$lines[1] );
		$this->assertNull( \WP_CLI::$status, 'It ends with status 0.' );
	}

	public function test_json_is_the_answer_of_the_route(): void {
		$this->run_command( array( 'MailerSend: Unauthenticated.' ), array( 'format' => 'json' ) );
		$this->assertCount( 1, \WP_CLI::$lines );
		$data = json_decode( \WP_CLI::$lines[0], true );
		$this->assertTrue( rest_validate_value_from_schema( $data, \KeyHealth\Surface\Rest_Explain::schema(), 'answer' ) );
		$this->assertSame( 'invalid', $data['results'][0]['diagnosis'] );
	}

	public function test_a_dash_reads_the_standard_input(): void {
		$this->run_command( array( '-' ), array(), "first line\nElastic Email: APIKey Expired\n" );
		$this->assertStringContainsString( 'Elastic Email | invalid', \WP_CLI::$lines[1] );
	}

	public function test_an_unknown_message_ends_with_status_1_and_says_what_to_do(): void {
		foreach ( array( 'table', 'json' ) as $format ) {
			\WP_CLI::$status = null;
			$this->run_command( array( 'Hello there' ), array( 'format' => $format ) );
			$this->assertSame( 1, \WP_CLI::$status, $format );
			$this->assertStringContainsString( 'Check all keys', (string) end( \WP_CLI::$lines ) );
		}
	}

	public function test_no_text_is_an_error_of_its_own(): void {
		$this->run_command( array( '' ) );
		$this->run_command( array( '-' ), array(), " \n" );
		$this->assertSame( 2, \WP_CLI::$status );
		$this->assertCount( 2, preg_grep( '/^Error: There is no text/', \WP_CLI::$lines ) );
	}

	public function test_a_pasted_key_is_not_printed(): void {
		$token = Keys_On_Site::token( 'b' );
		$this->run_command( array( "MailerSend: Bearer $token: Unauthenticated." ), array( 'format' => 'json' ) );
		$this->assertStringNotContainsString( substr( $token, 6, 12 ), implode( "\n", \WP_CLI::$lines ) );
	}

	/**
	 * @param list<string>          $args    The text.
	 * @param array<string, string> $options By name.
	 * @param string                $input   The standard input.
	 */
	private function run_command( array $args, array $options = array(), string $input = '' ): void {
		$stream = fopen( 'php://memory', 'r+' );
		fwrite( $stream, $input );
		rewind( $stream );
		$http = new Canned_Http( Canned_Http::refuses() );
		( new Cli_Explain( new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), $http ), $stream ) )( $args, $options );
		$this->assertSame( array(), $http->requests() );
	}
}
