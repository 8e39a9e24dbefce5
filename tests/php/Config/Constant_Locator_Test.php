<?php
/**
 * Which of several definitions gave a constant its value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Runtime_File;
use KeyHealth\Config\Source\Scanner;

final class Constant_Locator_Test extends Config_Test_Case {

	public function test_the_only_definition_is_the_winner() {
		$this->assertSame( 'wp-config.php:43', $this->line( 'plain', 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertSame( 'wp-config.php:38', $this->line( 'plain', 'WPMS_ON', true ) );
		$this->assertSame( 'wp-config.php:43', $this->line( 'crlf', 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertSame( 'wp-config.php:43', $this->line( 'bom', 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertSame( 'wp-config.php:13', $this->line( 'commented', 'WPCOM_API_KEY', 'real00000000' ) );
	}

	public function test_of_two_definitions_the_first_wins() {
		$files = self::files( $this->site_with( 'duplicated' ) );
		$this->assertSame( 'wp-config.php:11', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureOldKey0000000.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1' ) );
		$this->assertSame( 'wp-config.php:9', self::where( $files, 'WPMS_ON', true ) );
		$this->assertSame( array( 'wp-config.php:11', 'wp-config.php:17' ), self::labels( self::locator( $files )->sites( 'WPMS_SENDGRID_API_KEY' ) ) );
		$this->assertSame( 'wp-config.php:5', $this->line( 'const', 'WPMS_MAILGUN_API_KEY', 'key-fixture1111111111111111111111111111' ) );
		$this->assertSame( 'wp-config.php:3', $this->line( 'late', 'WPCOM_API_KEY', 'early0000000' ) );
	}

	public function test_two_definitions_on_one_line_are_two() {
		$locator = self::locator( self::files( $this->site_with( 'duplicated' ) ) );
		$sites   = $locator->sites( 'WPCOM_API_KEY' );
		$winner  = $locator->winner( 'WPCOM_API_KEY', 'aaaabbbbcccc' );
		$this->assertSame( array( 'wp-config.php:18', 'wp-config.php:18' ), self::labels( $sites ) );
		$this->assertNotNull( $winner );
		$this->assertSame( $sites[0]->id(), $winner->id() );
		$this->assertNotSame( $sites[1]->id(), $winner->id() );
	}

	public function test_when_the_first_line_cannot_have_defined_the_value_the_second_is_not_said_to() {
		$this->assertNull( $this->line( 'duplicated', 'WPMS_SENDGRID_API_KEY', 'SG.fixtureNewKey0000000.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2' ) );
		$this->assertNull( $this->line( 'plain', 'WPCOM_API_KEY', 'another-value' ), 'Defined before, where nobody can look.' );
	}

	public function test_a_guarded_definition_wins_over_those_behind_it() {
		$this->assertSame( 'wp-config.php:2', $this->line( 'guarded', 'WPCOM_API_KEY', 'aaaa11112222' ) );
		$this->assertSame( 'wp-config.php:4', $this->line( 'guarded', 'WPMS_ON', true ) );
		$this->assertSame( 'wp-config.php:14', $this->line( 'guarded', 'WPMS_SMTP_HOST', 'smtp.shop.example' ) );
	}

	public function test_of_branches_the_one_with_the_value_of_now_is_the_winner_when_the_value_tells() {
		$files = self::files( $this->site_with( 'conditional' ) );
		$this->assertSame( 'wp-config.php:7', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureProduction00.1111111111111111111111111111111111111111111' ) );
		$this->assertSame( 'wp-config.php:13', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureLocal0000000.3333333333333333333333333333333333333333333' ) );
		$this->assertSame( 'wp-config.php:28', self::where( $files, 'WPCOM_API_KEY', '222222222222' ) );
		$this->assertSame( 'wp-config.php:42', self::where( $files, 'WPMS_ON', true ), 'The branch above it never runs.' );
	}

	public function test_a_branch_that_is_certain_to_run_is_named_whatever_its_value() {
		$this->assertSame( 'wp-config.php:19', $this->line( 'conditional', 'WPMS_MAILER', 'sendgrid' ), 'The other branch wants a file that is not there.' );
		$this->assertNull( $this->line( 'conditional', 'WPMS_MAILER', 'mailgun' ), 'The file was there when the request began.' );
	}

	public function test_where_php_names_the_file_no_other_one_is_named() {
		$root    = $this->site_with( 'plain' );
		$files   = self::files( $root );
		$locator = static fn( string $path ): Constant_Locator => new Constant_Locator( $files, new Scanner(), null, new Runtime_File( static fn( string $name ): string => $path ) );
		$this->assertNotNull( $locator( "$root/wp-config.php" )->winner( 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertNotNull( $locator( "$root/wp-config.php(3) : eval()'d code" )->winner( 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertNull( $locator( "$root/wp-settings.php" )->winner( 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
		$this->assertSame( array(), $locator( "$root/wp-settings.php" )->candidates( 'WPCOM_API_KEY', '0f1e2d3c4b5a' ) );
	}

	public function test_a_value_that_anybody_could_have_defined_is_not_pinned_on_a_branch() {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => "<?php\nif ( isset( \$_GET['x'] ) ) {\n\tdefine( 'WPMS_MAILER', 'mailgun' );\n} else {\n\tdefine( 'WPMS_MAILER', 'sendgrid' );\n}\n" ) );
		$locator = self::locator( self::files( $root ) );
		$this->assertNull( $locator->winner( 'WPMS_MAILER', 'sendgrid' ), 'A plugin may have said the same.' );
		$this->assertSame( array( 'wp-config.php:5' ), self::labels( $locator->candidates( 'WPMS_MAILER', 'sendgrid' ) ) );
		$this->assertSame( array(), $locator->candidates( 'WPMS_MAILER', 'ses' ) );
		$this->assertSame( array(), $locator->candidates( 'WPMS_SMTP_PASS', 'nowhere' ) );
	}

	public function test_where_a_computed_name_stands_in_front_nothing_is_said() {
		$files = self::files( $this->site_with( 'computed' ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'platform0001' ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'own000000001' ) );
		$this->assertNull( self::where( $files, 'WPMS_ON', true ) );
	}

	public function test_a_function_that_may_have_been_called_before_is_weighed_by_its_value() {
		$files = self::files( $this->site_with( 'functions' ) );
		$this->assertSame( 'wp-config.php:3', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureFunction0000.7777777777777777777777777777777777777777777' ) );
		$this->assertSame( 'wp-config.php:9', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureAfter0000000.8888888888888888888888888888888888888888888' ) );
		$this->assertSame( 'wp-config.php:24', self::where( $files, 'WPCOM_API_KEY', 'method000000' ) );
	}

	public function test_a_value_from_the_environment_is_compared_with_the_environment() {
		$files = self::files( $this->site_with( 'docker' ) );
		$this->assertSame( 'wp-config.php:25', self::where( $files, 'WPCOM_API_KEY', 'c0ffee123456' ), 'The default, as the variable is not set.' );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'something-else' ) );
		putenv( 'KH_FIXTURE_AKISMET=from-the-environment' );
		try {
			$this->assertSame( 'wp-config.php:25', self::where( $files, 'WPCOM_API_KEY', 'from-the-environment' ) );
			$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'c0ffee123456' ) );
		} finally {
			putenv( 'KH_FIXTURE_AKISMET' );
		}
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function unseen_code(): array {
		return array(
			'evaluated text'       => array( "eval( getenv( 'EXTRA' ) );" ),
			'a computed path'      => array( 'include __DIR__ . "/$host.php";' ),
			'define as a text'     => array( "array_map( 'define', \$names, \$values );" ),
			'define in a variable' => array( "\$function = 'define';" ),
		);
	}

	/**
	 * @dataProvider unseen_code
	 */
	public function test_what_stands_behind_code_that_cannot_be_seen_needs_a_value_that_tells( string $code ) {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => "<?php\n$code\ndefine( 'WPMS_ON', true );\ndefine( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n" ) );
		$locator = self::locator( self::files( $root ) );
		$this->assertNull( $locator->winner( 'WPMS_ON', true ) );
		$this->assertSame( array( 'wp-config.php:3' ), self::labels( $locator->candidates( 'WPMS_ON', true ) ) );
		$winner = $locator->winner( 'WPCOM_API_KEY', 'aaaabbbbcccc' );
		$this->assertSame( 'wp-config.php:4', null === $winner ? null : self::label( $winner ) );
	}

	public function test_a_near_miss_is_no_definition_of_the_name_meant() {
		$files = self::files( $this->site_with( 'near-miss' ) );
		$this->assertSame( array(), self::locator( $files )->sites( 'WPCOM_API_KEY' ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'aaaabbbbdddd' ) );
		$this->assertSame( 'wp-config.php:5', self::where( $files, 'wpcom_api_key', 'aaaabbbbdddd' ) );
		$this->assertSame( array(), self::locator( self::files( $this->site_with( 'namespaced' ) ) )->sites( 'WPCOM_API_KEY' ) );
	}

	public function test_included_files_count_where_they_are_included() {
		$files = self::files( $this->tree( 'included' ) );
		$this->assertSame( 'keys/mail.php:2', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureIncluded0000.1111111111111111111111111111111111111111111' ) );
		$this->assertSame( 'keys/nested.php:2', self::where( $files, 'WPMS_MAILER', 'sendgrid' ) );
		$this->assertSame( 'local-config.php:2', self::where( $files, 'WPCOM_API_KEY', 'local0000000' ), 'Included only if it exists, and before the other one.' );
		$this->assertSame( 'keys/abspath.php:2', self::where( $files, 'WPMS_MAIL_FROM', 'shop@shop.example' ) );
		$this->assertSame( 'keys/computed.php:2', self::where( $files, 'WPMS_SMTP_HOST', 'computed.shop.example' ), 'Only going through it tells which file that is.' );
	}

	public function test_drop_ins_and_must_use_plugins_come_before_what_stands_below_wp_settings() {
		$files = self::files( $this->tree( 'included' ) );
		$names = array( 'wp-content/mu-plugins/keys.php:2', 'wp-config.php:19' );
		$this->assertSame( $names, self::labels( self::locator( $files )->sites( 'WPMS_SMTP_USER' ) ) );
		$names = array( 'wp-content/mu-plugins/a-first.php:2', 'wp-content/mu-plugins/keys.php:3' );
		$this->assertSame( $names, self::labels( self::locator( $files )->sites( 'WPMS_SMTP_PORT' ) ) );
	}

	public function test_of_what_bedrock_collects_the_last_one_wins() {
		$files = $this->bedrock();
		$this->assertSame( 'environments/production.php:4', self::where( $files, 'WPCOM_API_KEY', 'production00' ) );
		$this->assertSame( 'config/application.php:18', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'SG.fixtureBedrock00000.0000000000000000000000000000000000000000000' ) );
		$this->assertCount( 2, self::locator( $files )->sites( 'WPCOM_API_KEY' ) );
	}

	private function bedrock(): Config_Files {
		$root = $this->tree( 'bedrock' );
		return new Config_Files( "$root/web/wp/", "$root/web/app/mu-plugins", "$root/web/app" );
	}
}
