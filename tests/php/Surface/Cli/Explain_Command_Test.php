<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Surface\Cli\Explain_Command;
use KeyHealth\Tests\Keys_On_Site;

/**
 * `wp key-health explain`.
 */
final class Explain_Command_Test extends Cli_Test_Case {

	public function test_a_table_names_provider_diagnosis_and_key(): void {
		$this->assertSame( 0, $this->explain( 'MailerSend: Unauthenticated.' ) );
		$this->assertSame( array( 'provider', 'diagnosis', 'confidence', 'title', 'why', 'keys' ), $this->console->fields );
		$this->assertSame( array( 'MailerSend', 'invalid', 'likely', 'MailerSend no longer accepts this token' ), array_slice( array_values( $this->console->rows[0] ), 0, 4 ) );
		$this->assertSame( Keys_On_Site::MAILERSEND, $this->console->rows[0]['keys'] );
	}

	public function test_json_is_the_answer_of_the_route(): void {
		$this->explain( 'MailerSend: Unauthenticated.', 'json' );
		$this->assertCount( 1, $this->console->lines );
		$data = json_decode( $this->console->lines[0], true );
		$this->assertTrue( rest_validate_value_from_schema( $data, \KeyHealth\Surface\Rest_Explain::schema(), 'answer' ) );
		$this->assertSame( 'invalid', $data['results'][0]['diagnosis'] );
	}

	public function test_a_dash_reads_the_standard_input(): void {
		$this->explain( '-', 'table', "first line\nElastic Email: APIKey Expired\n" );
		$this->assertSame( 'Elastic Email', $this->console->rows[0]['provider'] );
		$this->assertSame( 'invalid', $this->console->rows[0]['diagnosis'] );
	}

	public function test_an_unknown_message_ends_with_status_1_and_says_what_to_do(): void {
		foreach ( array( 'table', 'json', 'csv' ) as $format ) {
			$this->assertSame( 1, $this->explain( 'Hello there', $format ), $format );
			$this->assertStringContainsString( 'Check all keys', (string) end( $this->console->lines ) );
		}
	}

	public function test_no_text_is_an_error_of_its_own(): void {
		foreach ( array( array( '', '' ), array( '-', " \n" ) ) as list( $text, $input ) ) {
			$this->assertSame( 2, $this->explain( $text, 'table', $input ) );
			$this->assertStringStartsWith( 'Error: There is no text', $this->console->errors[0] );
		}
	}

	public function test_a_pasted_key_is_not_printed(): void {
		$token = Keys_On_Site::token( 'b' );
		foreach ( array( 'table', 'json' ) as $format ) {
			$this->explain( "MailerSend: Bearer $token: Unauthenticated.", $format );
			$this->assertStringNotContainsString( substr( $token, 6, 12 ), $this->console->all() );
		}
	}

	private function explain( string $text, string $format = 'table', string $input = '' ): int {
		$status = $this->type( Explain_Command::class, array( $text ), array( 'format' => $format ), $input );
		$this->assertSame( array(), $this->provider->requests(), 'Nobody is asked.' );
		return $status;
	}
}
