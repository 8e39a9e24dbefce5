<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Surface\Cli\Conflicts_Command;
use KeyHealth\Surface\Cli\Fix_Command;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * `wp key-health fix`. Keys in lines of files: Wp_Cli_Test.
 */
final class Fix_Command_Test extends Cli_Test_Case {

	public function test_a_key_from_the_standard_input_is_verified_saved_read_back_and_asked_about_again(): void {
		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( 0, $this->fix( array(), Keys_On_Site::token( 'b' ) . "\r\n" ) );
		$this->assertSame( array( 'accepted', 'saved', 'read_back', 'read_fresh', 'accepted_again' ), array_column( $this->console->rows, 'step' ) );
		$this->assertSame( array( 'done' ), array_values( array_unique( array_column( $this->console->rows, 'state' ) ) ) );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
	}

	public function test_a_refused_key_changes_nothing_to_the_byte_and_ends_with_status_1(): void {
		$before = $this->before();
		foreach ( array( array(), array( 'unchecked' => true ), array( 'dry-run' => true ) ) as $options ) {
			$this->assertSame( 1, $this->fix( $options ) );
			$this->assertSame( array( 'accepted' => 'failed' ), array_column( $this->console->rows, 'state', 'step' ) );
		}
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_dry_run_asks_about_a_good_key_and_saves_nothing(): void {
		$this->provider_says( Canned_Http::accepts() );
		$before = $this->before();
		$this->assertSame( 0, $this->fix( array( 'dry-run' => true ) ) );
		$this->assertSame( array( 'accepted' => 'done' ), array_column( $this->console->rows, 'state', 'step' ) );
		$this->assertNotSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_key_that_nobody_could_be_asked_about_is_saved_only_with_unchecked_and_is_status_2(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->assertSame( 2, $this->fix() );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
		$this->assertSame( 2, $this->fix( array( 'dry-run' => true ) ) );
		$this->assertSame( 2, $this->fix( array( 'unchecked' => true ) ) );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
	}

	public function test_a_value_that_the_plugin_does_not_get_comes_back_and_is_status_1(): void {
		$this->provider_says( Canned_Http::accepts() );
		$row = Keys_On_Site::row( 'wp_mail_smtp' );
		add_filter(
			'option_wp_mail_smtp',
			static function ( array $settings ): array {
				$settings['mailersend']['api_key'] = 'mlsn.of-a-filter';
				return $settings;
			}
		);
		$this->assertSame( 1, $this->fix() );
		$this->assertSame( 'done', array_column( $this->console->rows, 'state', 'step' )['restored'] );
		$this->assertSame( $row, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	/**
	 * @dataProvider nothings
	 */
	public function test_what_is_no_key_is_refused_with_a_sentence_and_nobody_is_asked( string $id, array $options, string $input, string $sentence ): void {
		$before = $this->before();
		$this->assertSame( 2, $this->type( Fix_Command::class, array( $id ), $options, $input ) );
		$this->assertStringContainsString( $sentence, $this->console->errors[0] );
		$this->assertSame( array(), $this->provider->requests() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	/**
	 * @return array<string, array{string, array<string, mixed>, string, string}>
	 */
	public function nothings(): array {
		$id = Keys_On_Site::MAILERSEND;
		return array(
			'an empty line'      => array( $id, array(), "\n", 'The field is empty' ),
			'no line'            => array( $id, array(), '', 'The field is empty' ),
			'white space'        => array( $id, array(), " \t \n", 'The field is empty' ),
			'far too long'       => array( $id, array(), str_repeat( 'a', 30000 ), 'longer than any key' ),
			'another field'      => array( $id, array( 'field' => 'password' ), "x\n", 'It has: api_key' ),
			'a key that is gone' => array( 'wp-mail-smtp/primary/nobody', array(), "x\n", 'wp key-health list' ),
			'no conflict'        => array( 'leftover_key-nothing', array(), '', 'no longer on the site' ),
			'an empty name'      => array( '', array(), '', 'no longer on the site' ),
		);
	}

	public function test_a_conflict_that_no_line_settles_is_refused_and_changes_nothing(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->type( Conflicts_Command::class );
		$id     = $this->console->rows[0]['id'];
		$before = $this->before();
		$this->assertSame( 2, $this->type( Fix_Command::class, array( $id ), array( 'apply' => true ) ) );
		$this->assertStringContainsString( 'No line of a file settles this', $this->console->errors[0] );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_neither_the_old_nor_the_new_key_is_printed(): void {
		$said = '';
		foreach ( array( Canned_Http::refuses(), Canned_Http::is_down(), Canned_Http::accepts() ) as $answer ) {
			foreach ( array( array( 'dry-run' => true ), array( 'format' => 'json' ), array() ) as $options ) {
				$this->provider_says( $answer );
				$this->fix( $options );
				$said .= $this->console->all();
			}
		}
		$this->assertSame( array(), ( new Secret_Search( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ) ) )->find( $said ) );
		$this->assertStringContainsString( 'MailerSend accepts the new token', $said );
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	private function fix( array $options = array(), string $input = '' ): int {
		return $this->type( Fix_Command::class, array( Keys_On_Site::MAILERSEND ), $options, '' === $input ? Keys_On_Site::token( 'b' ) : $input );
	}

	/**
	 * What is stored once Key Health has looked at the site.
	 *
	 * @return array<string, string>
	 */
	private function before(): array {
		$this->engine->forget();
		$this->engine->reporter()->report();
		return Keys_On_Site::everything();
	}

	private static function stored(): string {
		return get_option( 'wp_mail_smtp' )['mailersend']['api_key'];
	}
}
