<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The commands in the real WP-CLI, on a site whose MailerSend token stands in wp-config.php and which sends no request to anybody.
 *
 * @group single
 * @group wp-cli
 */
final class Wp_Cli_Test extends Test_Case {

	use Real_Wp_Cli;

	protected function set_up() {
		parent::set_up();
		if ( '' === self::wp_cli() ) {
			$this->markTestSkipped( 'There is no copy of WP-CLI in the cache folder.' );
		}
		$this->site = new Site_Twin( $this->temporary_folder() );
		$this->site->configure(
			"define( 'WP_HTTP_BLOCK_EXTERNAL', true );",
			"define( 'WPMS_ON', true );",
			"define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'c' ) . "' );",
			"@define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'd' ) . "' );"
		);
		$rows = array(
			'active_plugins' => array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php' ),
			'wp_mail_smtp'   => Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ),
		);
		// What a command writes is gone when it ends, as in all tests.
		$this->site->must_use(
			'begin',
			"\$GLOBALS['wpdb']->query( 'SET autocommit = 0' );
			\$GLOBALS['wpdb']->query( 'START TRANSACTION' );
			foreach ( " . var_export( $rows, true ) . ' as $name => $value ) {
				update_option( $name, $value );
			}'
		);
	}

	protected function tear_down() {
		if ( null !== $this->site ) {
			$secrets = array_map( array( Keys_On_Site::class, 'token' ), array( 'a', 'b', 'c', 'd' ) );
			$this->assertSame( array(), ( new Secret_Search( ...$secrets ) )->find( $this->said . $this->site->log() ) );
		}
		parent::tear_down();
	}

	public function test_a_list_is_a_table_with_a_sentence_and_ends_with_status_2_before_the_first_check(): void {
		list( $status, $out ) = $this->wp( 'list' );
		$this->assertSame( 2, $status, $this->said );
		$this->assertStringContainsString( Keys_On_Site::MAILERSEND, $out );
		$this->assertStringContainsString( 'checked_at', $out );
		$this->assertStringContainsString( 'unchecked', $out );
	}

	/**
	 * @dataProvider formats
	 *
	 * @param callable(string): mixed $ids Reads the ids of the keys in what was printed.
	 */
	public function test_each_format_names_the_same_keys( string $format, callable $ids ): void {
		$out   = $this->wp( "list --format=$format --fields=id,last4" )[1];
		$count = trim( $this->wp( 'list --format=count' )[1] );
		$found = $ids( $out );
		$this->assertContains( Keys_On_Site::MAILERSEND, $found );
		$this->assertSame( $count, (string) count( $found ) );
	}

	/**
	 * @return array<string, array{string, callable}>
	 */
	public function formats(): array {
		return array(
			'json' => array( 'json', static fn( string $out ): array => array_column( json_decode( $out, true ), 'id' ) ),
			'csv'  => array( 'csv', static fn( string $out ): array => array_map( static fn( string $line ): string => str_getcsv( $line )[0], array_slice( explode( "\n", trim( $out ) ), 1 ) ) ),
			'yaml' => array( 'yaml', static fn( string $out ): array => preg_match_all( '~^\s*id: (\S+)~m', $out, $found ) ? $found[1] : array() ),
			'ids'  => array( 'ids', static fn( string $out ): array => explode( ' ', trim( $out ) ) ),
		);
	}

	public function test_a_check_names_the_hosts_first_and_with_yes_it_says_that_the_site_lets_nobody_be_asked(): void {
		list( $status, $out, $errors ) = $this->wp( 'check --all' );
		$this->assertSame( array( 2, '' ), array( $status, $out ) );
		$this->assertStringContainsString( 'api.mailersend.com', $errors );
		list( $status, $out ) = $this->wp( 'check ' . Keys_On_Site::MAILERSEND . ' --yes --format=json --fields=id,state,diagnosis' );
		$this->assertSame(
			array(
				array(
					'id'        => Keys_On_Site::MAILERSEND,
					'state'     => 'unknown',
					'diagnosis' => 'blocked_by_site',
				),
			),
			json_decode( $out, true )
		);
		$this->assertSame( 2, $status );
	}

	public function test_conflicts_are_listed_with_their_places(): void {
		list( $status, $out ) = $this->wp( 'conflicts --format=json --fields=diagnosis,places' );
		$this->assertSame( 1, $status );
		$this->assertContains( 'duplicate_definition', array_column( json_decode( $out, true ), 'diagnosis' ) );
		$this->assertStringContainsString( 'wp-config.php, line', $out );
	}

	public function test_the_line_that_settles_a_conflict_is_shown_and_is_not_changed_by_nobody(): void {
		$before    = $this->site->read( 'wp-config.php' );
		$conflicts = json_decode( $this->wp( 'conflicts --format=json' )[1], true );
		$id        = array_column( $conflicts, 'id', 'diagnosis' )['duplicate_definition'];
		$out       = $this->wp( "fix $id" )[1];
		$this->assertMatchesRegularExpression( '~^- +\d+  @define\( .WPMS_MAILERSEND_API_KEY., ~m', $out );
		list( $status, , $errors ) = $this->wp( "fix $id --apply" );
		$this->assertSame( 2, $status );
		$this->assertStringContainsString( '--user', $errors );
		list( $status, , $errors ) = $this->wp( "fix $id --apply --user=1" );
		$this->assertSame( 2, $status, 'This site cannot call itself.' );
		$this->assertStringContainsString( 'Nothing was changed', $errors );
		$this->assertSame( $before, $this->site->read( 'wp-config.php' ) );
	}

	public function test_a_new_key_for_a_line_is_read_from_the_standard_input_and_not_written_without_apply(): void {
		$before = $this->site->read( 'wp-config.php' );
		foreach ( array( '', '--dry-run', '--apply --user=1' ) as $options ) {
			list( $status, $out ) = $this->wp( 'fix ' . Keys_On_Site::MAILERSEND . " $options", Keys_On_Site::token( 'b' ) . "\n" );
			$this->assertSame( 2, $status, "Nobody could be asked: $options" );
			$this->assertStringContainsString( 'wp-config.php', $out );
		}
		$this->assertSame( $before, $this->site->read( 'wp-config.php' ) );
	}

	public function test_an_error_is_explained_from_the_standard_input(): void {
		list( $status, $out ) = $this->wp( 'explain - --format=json', 'MailerSend: Bearer ' . Keys_On_Site::token( 'b' ) . ': Unauthenticated.' );
		$this->assertSame( array( 0, 'invalid' ), array( $status, json_decode( $out, true )['results'][0]['diagnosis'] ) );
		$this->assertSame( 1, $this->wp( 'explain', '', array( 'Hello there' ) )[0] );
		$this->assertSame( 2, $this->wp( 'explain -', " \n" )[0] );
	}

	public function test_history_and_sweep_answer(): void {
		$this->assertSame( array( 0, "[]\n" ), array_map( static fn( $part ) => is_string( $part ) ? trim( $part ) . "\n" : $part, array_slice( $this->wp( 'history --format=json' ), 0, 2 ) ) );
		$this->assertSame( 0, $this->wp( 'sweep --dry-run' )[0] );
		$this->assertStringContainsString( 'Tools > Key Health', $this->wp( 'sweep' )[2] );
		$this->assertStringContainsString( is_multisite() ? 'Switch it on under Settings on the network screen' : 'not a network of sites', $this->wp( 'sweep --network' )[2] );
	}

	/**
	 * @dataProvider commands
	 */
	public function test_the_help_of_each_command_has_examples_and_exit_codes( string $command ): void {
		list( $status, $out ) = $this->run_wp( "help key-health $command" );
		$this->assertSame( 0, $status );
		foreach ( array( 'SYNOPSIS', 'EXAMPLES', 'EXIT CODES' ) as $heading ) {
			$this->assertStringContainsString( $heading, $out );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function commands(): array {
		return array_map( static fn( string $name ): array => array( $name ), array_combine( array( 'list', 'check', 'conflicts', 'explain', 'fix', 'history', 'sweep' ), array( 'list', 'check', 'conflicts', 'explain', 'fix', 'history', 'sweep' ) ) );
	}

	public function test_what_wp_cli_does_not_know_it_refuses_itself(): void {
		$this->assertSame( 1, $this->wp( 'list --secret' )[0] );
		$this->assertSame( 1, $this->wp( 'list --format=xml' )[0] );
	}

	public function test_without_a_name_nothing_is_fixed(): void {
		list( $status, , $error ) = $this->wp( 'fix' );
		$this->assertSame( 2, $status );
		$this->assertStringContainsString( 'no longer on the site', $error );
	}
}
