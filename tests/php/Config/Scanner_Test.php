<?php
/**
 * Which definitions a source holds, and where.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Value;

final class Scanner_Test extends Config_Test_Case {

	public function test_each_definition_has_its_name_and_its_line() {
		$this->assertSame( array( 12, 38, 40, 43, 51 ), self::lines( 'plain', array( 'DB_NAME', 'WPMS_ON', 'WPMS_SENDGRID_API_KEY', 'WPCOM_API_KEY', 'ABSPATH' ) ) );
		$this->assertCount( 18, self::scan( 'plain' ) );
	}

	public function test_line_ends_and_a_byte_order_mark_change_no_line() {
		$expected = self::outline( 'plain' );
		$this->assertSame( $expected, self::outline( 'crlf' ) );
		$this->assertSame( $expected, self::outline( 'bom' ) );
		$this->assertSame( self::outline( 'late' ), self::outline( 'cr' ) );
	}

	public function test_one_long_line_holds_as_many_definitions_as_it_does() {
		$names = array_column( self::outline( 'one-line' ), 0 );
		$this->assertSame( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'WPCOM_API_KEY', 'WPMS_ON', 'WPMS_MAILER', 'WPMS_MAILER', 'ABSPATH' ), $names );
		$this->assertSame( 'p' . "\x61" . 'ss\\word', self::text( 'one-line', 'DB_PASSWORD' ) );
	}

	public function test_one_const_statement_can_define_several_and_constants_of_a_class_are_none() {
		$this->assertSame( array( 2, 2, 2, 4, 5, 7 ), self::lines( 'const', array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'WPMS_ON', 'WPMS_MAILGUN_API_KEY' ) ) );
		$this->assertSame( array(), self::lines( 'const', array( 'WPCOM_API_KEY' ) ) );
		$this->assertSame( 'key-fixture1111111111111111111111111111', self::text( 'const', 'WPMS_MAILGUN_API_KEY' ) );
		$this->assertSame( 0x24B, self::site( 'const', 'WPMS_SMTP_PORT' )->scalar() );
		$this->assertSame( 1000, self::site( 'const', 'WPMS_SMTP_TIMEOUT' )->scalar() );
		$this->assertSame( Definition_Site::BY_CONST, self::site( 'const', 'WPMS_ON' )->form() );
	}

	public function test_what_is_commented_out_quoted_or_behind_the_end_of_the_code_is_no_definition() {
		$this->assertSame( array( 13 ), self::lines( 'commented', array( 'WPCOM_API_KEY' ) ) );
		$this->assertSame( array( 14, 16, 20 ), self::lines( 'commented', array( 'WPMS_ON', 'WPMS_MAILER', 'WPMS_SMTP_HOST' ) ) );
		$this->assertTrue( self::site( 'commented', 'WPMS_ON' )->scalar() );
	}

	public function test_a_heredoc_and_a_text_put_together_are_read_as_php_reads_them() {
		$this->assertSame( array( 2, 6, 10, 13, 14, 15 ), self::lines( 'heredoc', array( 'WPMS_SENDGRID_API_KEY', 'WPMS_SMTP_PASS', 'WPMS_MAIL_FROM_NAME', 'WPMS_MAIL_FROM', 'WPMS_MAILER', 'WPCOM_API_KEY' ) ) );
		$this->assertSame( 'SG.fixtureHeredoc00000.5555555555555555555555555555555555555555555', self::text( 'heredoc', 'WPMS_SENDGRID_API_KEY' ) );
		$this->assertSame( "two A\u{e9} words\n  \"quoted\" \\ \$5", self::text( 'heredoc', 'WPMS_SMTP_PASS' ) );
		$this->assertSame( '', self::text( 'heredoc', 'WPMS_MAIL_FROM_NAME' ) );
		$this->assertSame( 'shop@shop.example', self::text( 'heredoc', 'WPMS_MAIL_FROM' ) );
		$this->assertSame( 'aaaabbbbcccc', self::text( 'heredoc', 'WPCOM_API_KEY' ) );
	}

	public function test_a_guard_is_known_in_every_way_to_write_it() {
		$lines = array();
		foreach ( self::scan( 'guarded' ) as $site ) {
			if ( $site->guarded() && Context::CERTAIN === $site->reach() ) {
				$lines[] = $site->line();
			}
		}
		$this->assertSame( array( 2, 3, 4, 6, 9, 10, 14, 16, 17, 21 ), $lines );
		$this->assertFalse( self::site( 'guarded', 'WPMS_SENDGRID_API_KEY' )->guarded(), 'It is the guard of another constant.' );
		$this->assertSame( Context::POSSIBLE, self::site( 'guarded', 'WPMS_SMTP_PORT' )->reach(), 'The guard asks for something else too.' );
	}

	public function test_a_branch_may_run_but_one_behind_false_never_does_and_one_behind_true_always_does() {
		$reach = array();
		foreach ( self::scan( 'conditional' ) as $site ) {
			$reach[ $site->name() ][ $site->line() ] = $site->reach();
		}
		$this->assertSame( array_fill_keys( array( 7, 10, 13 ), Context::POSSIBLE ), $reach['WPMS_SENDGRID_API_KEY'] );
		$this->assertSame( array_fill_keys( array( 17, 19 ), Context::POSSIBLE ), $reach['WPMS_MAILER'] );
		$this->assertSame( array_fill_keys( array( 24, 28 ), Context::POSSIBLE ), $reach['WPCOM_API_KEY'] );
		$this->assertSame( array_fill_keys( array( 32, 33 ), Context::POSSIBLE ), $reach['WP_CACHE'] );
		$this->assertSame( array_fill_keys( array( 37 ), Context::POSSIBLE ), $reach['CONCATENATE_SCRIPTS'] );
		$this->assertSame( array_fill_keys( array( 45, 47 ), Context::POSSIBLE ), $reach['FS_METHOD'] );
		$this->assertSame(
			array(
				40 => Context::NEVER,
				42 => Context::CERTAIN,
			),
			$reach['WPMS_ON']
		);
	}

	public function test_a_definition_below_a_return_that_may_run_is_not_certain() {
		$this->assertSame( Context::CERTAIN, self::site( 'returning', 'WPCOM_API_KEY' )->reach() );
		$this->assertSame( Context::POSSIBLE, self::site( 'returning', 'WPMS_MAILER' )->reach() );
		$scan = ( new Scanner() )->scan( "<?php\nreturn;\ndefine( 'WPMS_ON', true );" );
		$this->assertSame( Context::NEVER, $scan[0]->reach() );
	}

	public function test_definitions_in_functions_methods_and_closures_are_told_apart_from_those_that_run_at_once() {
		$in_function = array();
		foreach ( self::scan( 'functions' ) as $site ) {
			$in_function[ $site->line() ] = $site->in_function();
		}
		$this->assertSame( array( 3 => true, 5 => true, 9 => false, 12 => true, 14 => true, 16 => true, 24 => true, 35 => false ), $in_function ); // phpcs:ignore WordPress.Arrays
	}

	public function test_labels_imported_names_and_named_arguments_are_understood() {
		$this->assertSame( array( 5, 9, 13, 17 ), self::lines( 'labels', array( 'WP_ENVIRONMENT_TYPE', 'WPCOM_API_KEY', 'WPMS_SENDGRID_API_KEY', 'WPMS_MAILER' ) ) );
		$this->assertSame( 'SG.fixtureLabels000000.0000000000000000000000000000000000000000000', self::text( 'labels', 'WPMS_SENDGRID_API_KEY' ) );
		$this->assertSame( Context::POSSIBLE, self::site( 'labels', 'WPMS_SENDGRID_API_KEY' )->reach(), 'A goto may jump over it.' );
	}

	public function test_in_a_namespace_const_defines_another_name_and_a_function_of_ones_own_is_not_php_s() {
		$this->assertSame( array( array( 'Shop\\Config\\WPCOM_API_KEY', 6 ), array( 'WPMS_SMTP_HOST', 13 ), array( 'ABSPATH', 14 ) ), self::outline( 'namespaced' ) );
	}

	public function test_a_name_is_taken_letter_by_letter_while_the_word_define_is_not() {
		$expected = array( 'WPMS_ON', 'WPMS_SENDGRID_APIKEY', 'AKISMET_API_KEY', 'wpcom_api_key', 'WPMS_SMTP_AUTHTLS', 'WPCOM_API_KEY ', '\\WPCOM_API_KEY', 'WPMS_SMTP_HOST', 'WPMS_SMTP_USER', 'WPMS_SMTP_PASS', 'ABSPATH' );
		$this->assertSame( $expected, array_column( self::outline( 'near-miss' ), 0 ) );
		$this->assertSame( ' fixture-with-a-space-at-the-end ', self::text( 'near-miss', 'WPMS_SMTP_PASS' ) );
		$this->assertSame( 'true', self::text( 'near-miss', 'WPMS_ON' ), 'A text, not the word.' );
	}

	public function test_a_name_that_only_running_tells_is_listed_apart_with_its_line() {
		$this->assertSame( array( 12, 13, 14, 15 ), self::lines( 'computed', array( 'WPCOM_API_KEY', 'WPMS_MAILER', 'WPMS_SMTP_PASS', 'WPMS_SMTP_USER' ) ) );
		$unnamed = ( new Scanner() )->read( self::fixture( 'computed' ) )->unnamed();
		$this->assertSame( array( 8, 11, 16 ), array_map( static fn( Definition_Site $site ): int => $site->line(), $unnamed ) );
		$this->assertSame( Value::EXPRESSION, self::site( 'computed', 'WPMS_SMTP_PASS' )->value_kind() );
	}

	public function test_a_name_that_comes_out_of_an_array_is_listed_apart_however_the_array_is_passed() {
		$code    = "<?php\ndefine( ...array( 'WPMS_ON', 1 ) );\ncall_user_func_array( 'define', array( 'WPMS_ON', 1 ) );\n\\call_user_func_array( 'define', \$pair );\ncall_user_func_array( 'strlen', \$pair );\n";
		$unnamed = ( new Scanner() )->read( $code )->unnamed();
		$this->assertSame( array( 2, 3, 4 ), array_map( static fn( Definition_Site $site ): int => $site->line(), $unnamed ) );
	}

	public function test_a_value_from_the_environment_is_known_by_the_name_of_its_variable() {
		$site = self::site( 'docker', 'WPCOM_API_KEY' );
		$this->assertSame( array( 25, Value::ENV, 'KH_FIXTURE_AKISMET' ), array( $site->line(), $site->value_kind(), $site->env() ) );
		$site = self::site( 'docker', 'DB_PASSWORD' );
		$this->assertSame( array( 23, Value::ENV, 'WORDPRESS_DB_PASSWORD' ), array( $site->line(), $site->value_kind(), $site->env() ) );
		$this->assertSame( Value::EXPRESSION, self::site( 'docker', 'WP_DEBUG' )->value_kind(), 'Something is done with the variable.' );
	}

	public function test_what_stands_below_wp_settings_is_marked_as_late() {
		$late = array();
		foreach ( self::scan( 'late' ) as $site ) {
			$late[ $site->line() ] = $site->after_settings();
		}
		$this->assertSame( array( 2 => false, 3 => false, 4 => false, 10 => true, 11 => true, 12 => true ), $late ); // phpcs:ignore WordPress.Arrays
	}

	public function test_curly_quotes_become_part_of_the_name() {
		$this->assertSame( array( array( 'WPMS_ON', 2 ), array( '‘WPCOM_API_KEY’', 3 ), array( '“WPMS_SENDGRID_API_KEY”', 4 ) ), self::outline( 'smart-quotes' ) );
	}

	public function test_of_a_file_that_does_not_parse_the_line_of_the_fault_and_what_can_be_seen_are_told() {
		$this->assertSame( 4, ( new Scanner() )->read( self::fixture( 'broken' ) )->error_line() );
		$this->assertSame( array( 3, 4, 5 ), self::lines( 'broken', array( 'WPCOM_API_KEY', 'WPMS_ON', 'WPMS_SENDGRID_API_KEY' ) ) );
		$this->assertSame( 3, ( new Scanner() )->read( self::fixture( 'unquoted' ) )->error_line() );
		$this->assertSame( array( 2, 3 ), self::lines( 'unquoted', array( 'WPMS_ON', 'WPMS_MAILGUN_API_KEY' ) ) );
		$this->assertNull( self::site( 'unquoted', 'WPMS_MAILGUN_API_KEY' )->value() );
	}

	/**
	 * @return list<Definition_Site>
	 */
	private static function scan( string $fixture ): array {
		return ( new Scanner() )->scan( self::fixture( $fixture ) );
	}

	/**
	 * @return list<array{string, int}> Names and lines.
	 */
	private static function outline( string $fixture ): array {
		return array_map( static fn( Definition_Site $site ): array => array( $site->name(), $site->line() ), self::scan( $fixture ) );
	}

	/**
	 * @param list<string> $names
	 * @return list<int> Lines that define one of these names.
	 */
	private static function lines( string $fixture, array $names ): array {
		return array_column( array_filter( self::outline( $fixture ), static fn( array $site ): bool => in_array( $site[0], $names, true ) ), 1 );
	}

	/** The first definition of a name. */
	private static function site( string $fixture, string $name ): Definition_Site {
		$found = array_filter( self::scan( $fixture ), static fn( Definition_Site $site ): bool => $site->name() === $name );
		return current( $found );
	}

	private static function text( string $fixture, string $name ): ?string {
		$secret = self::site( $fixture, $name )->value();
		return null === $secret ? null : $secret->reveal();
	}
}
