<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Conflicts that a real wp-config.php has with PHP, with the environment and with what plugins read; and the same file without them.
 */
final class Config_Conflicts_Test extends Test_Case {

	private const ON    = "define( 'WPMS_ON', true );";
	private const TOKEN = "define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.constant' );";

	/** @var Site_Twin */
	private $twin;

	protected function set_up() {
		parent::set_up();
		$this->twin = new Site_Twin( $this->temporary_folder() );
	}

	public function test_a_name_that_misses_the_right_one_is_told_with_both_and_the_line_to_rename(): void {
		$this->twin->configure( self::ON, "define( 'WPMS_MAILERSEND_APIKEY', 'mlsn.constant' );", "define( 'WPMS_SMTP_AUTHTLS', false );" );
		$told = $this->conflicts();

		$this->assertSame(
			array( 'near_miss_name WPMS_MAILERSEND_APIKEY', 'near_miss_name WPMS_SMTP_AUTHTLS' ),
			self::of_kind( $told, 'near_miss_name' )
		);
		$miss = $told['near_miss_name WPMS_MAILERSEND_APIKEY'];
		$this->assertSame( 'WP Mail SMTP does not read `WPMS_MAILERSEND_APIKEY`. Meant is most likely `WPMS_MAILERSEND_API_KEY`.', $miss['meaning'] );
		$this->assertSame( array( 'attention', Keys_On_Site::MAILERSEND ), array( $miss['state'], $miss['key_ids'][0] ) );
		$this->assertSame( array( $this->twin->line_of( 'WPMS_MAILERSEND_APIKEY' ), 'ignored' ), array( $miss['definitions'][0]['line'], $miss['definitions'][0]['role'] ) );
		$this->assertSame( "define( 'WPMS_MAILERSEND_API_KEY', '••••••••' );", self::without_end( $miss['fix']['after'] ) );
		$this->assertSame( 'WP Mail SMTP does not read `WPMS_SMTP_AUTHTLS`. For this it reads `WPMS_SMTP_AUTOTLS`.', $told['near_miss_name WPMS_SMTP_AUTHTLS']['meaning'] );
		$this->assertStringNotContainsString( 'mlsn.constant', (string) wp_json_encode( $told ) );
	}

	/**
	 * @dataProvider misses
	 */
	public function test_each_way_to_miss_a_name_is_told_as_such( string $line, string $meaning ): void {
		$this->twin->configure( $line );
		$told = array_values( array_filter( $this->conflicts(), static fn( array $one ) => 'near_miss_name' === $one['diagnosis'] ) );
		$this->assertCount( 1, $told );
		$this->assertStringStartsWith( $meaning, $told[0]['meaning'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function misses(): array {
		return array(
			'small letters'       => array( "define( 'wpcom_api_key', 'aaaabbbbdddd' );", 'Akismet reads `WPCOM_API_KEY`. PHP tells capital and small letters apart' ),
			'a space at the end'  => array( "define( 'WPCOM_API_KEY ', 'aaaabbbbeeee' );", 'Akismet reads `WPCOM_API_KEY`. A space stands between' ),
			'a leading backslash' => array( "define( '\\WPCOM_API_KEY', 'aaaabbbbffff' );", 'Akismet reads `WPCOM_API_KEY`. With the backslash' ),
			'two letters swapped' => array( "define( 'WPCOM_AIP_KEY', 'aaaabbbbffff' );", 'Akismet does not read `WPCOM_AIP_KEY`.' ),
		);
	}

	public function test_no_name_is_called_misspelled_that_is_right_for_somebody(): void {
		$this->twin->must_use( 'reader', "function kh_reader() { return defined( 'WPMS_MAILERSEND_API_KEYS' ) ? WPMS_MAILERSEND_API_KEYS : ''; }" );
		$this->twin->configure(
			self::ON,
			"define( 'WPMS_SENDGRID_API_KEY', 'SG.one' );",
			"define( 'WPMS_SENDINBLUE_API_KEY', 'two' );",
			"define( 'WPMS_MAIL_FROM_NAME', 'The shop' );",
			"define( 'WPMS_SMTP_AUTOTLS', true );",
			"define( 'WPMS_MAILERSEND_API_KEY_2', 'mlsn.three' );",
			"define( 'WPMS_MAILERSEND_API_KEYS', 'mlsn.four' );",
			"define( 'AKISMET_API_KEY', 'aaaabbbbcccc' );",
			"define( 'EASY_WP_SMTP_MAILERSEND_API_KEY', 'mlsn.five' );",
			"define( 'WPMS_PLUGIN_VERSION', '1' );"
		);
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'near_miss_name' ) );
	}

	public function test_a_misspelled_name_is_no_news_beside_the_right_one(): void {
		$this->twin->configure( self::ON, self::TOKEN, "define( 'WPMS_MAILERSEND_APIKEY', 'mlsn.constant' );" );
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'near_miss_name' ) );
	}

	public function test_a_line_below_the_start_of_wordpress_counts_by_luck_where_the_plugin_looks_late(): void {
		$this->below( "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" );
		$told = $this->conflicts()['defined_too_late WPCOM_API_KEY'];
		$line = $this->twin->line_of( 'WPCOM_API_KEY' );
		$this->assertSame( array( 'attention', 'WPCOM_API_KEY counts only by luck', 'move_line', $line ), array( $told['state'], $told['title'], $told['fix']['kind'], $told['fix']['line'] ) );
		$this->assertStringStartsWith( "Line $line of wp-config.php stands below the line that starts WordPress. Akismet happens to look late enough", $told['meaning'] );
		$this->assertSame( 'effective', $told['definitions'][0]['role'] );
	}

	public function test_a_file_that_is_loaded_below_the_start_of_wordpress_is_late_as_well(): void {
		$this->twin->write( 'keys.php', "<?php\ndefine( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n" );
		$this->below( "require __DIR__ . '/keys.php';" );
		$told = $this->conflicts()['defined_too_late WPCOM_API_KEY'];
		$this->assertSame( array( 'keys.php', 2 ), array( $told['definitions'][0]['file'], $told['definitions'][0]['line'] ) );
	}

	public function test_a_line_that_runs_here_but_that_php_has_not_seen_is_told_as_such(): void {
		$this->twin->configure( "if ( \$_SERVER['HTTP_HOST'] === 'example.org' ) {\n}", "file_put_contents( __FILE__, str_replace( \"'example.org' ) {\\n}\", \"'example.org' ) {\\n\\tdefine( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\\n}\", file_get_contents( __FILE__ ) ) );" );
		$told = $this->conflicts();
		$this->assertArrayHasKey( 'stale_runtime WPCOM_API_KEY', $told );
		$this->assertSame( 'dead', $told['stale_runtime WPCOM_API_KEY']['definitions'][0]['role'] );
	}

	public function test_a_line_above_the_start_of_wordpress_is_not_late(): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" );
		$this->twin->must_use( 'more', "define( 'WPMS_ON', true );" );
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'defined_too_late' ) );
	}

	public function test_a_constant_that_is_read_as_the_plugin_loads_comes_too_late_below_it(): void {
		$this->below( "define( 'MAILGUN_USEAPI', true );" );
		$told = $this->conflicts(
			array(
				'mailgun' => array(
					'useAPI' => '0',
					'apiKey' => 'key-0123456789abcdef0123456789abcdef',
					'domain' => 'example.org',
				),
			),
			'mailgun/mailgun.php'
		);
		$this->assertArrayHasKey( 'defined_too_late MAILGUN_USEAPI', $told );
		$late = $told['defined_too_late MAILGUN_USEAPI'];
		$this->assertSame( array( 'broken', 'This constant comes too late' ), array( $late['state'], $late['title'] ) );
		$this->assertStringEndsWith( 'so Mailgun has already looked.', $late['meaning'] );
	}

	/**
	 * @dataProvider unreached
	 */
	public function test_a_line_past_which_php_does_not_come_is_told_with_the_reason( string $lines, string $meaning ): void {
		$this->twin->configure( $lines );
		$told = $this->conflicts()['unreachable_definition WPCOM_API_KEY'];
		$this->assertStringEndsWith( $meaning, $told['meaning'] );
		$this->assertSame( array( $this->twin->line_of( "'WPCOM_API_KEY'" ), 'dead' ), array( $told['definitions'][0]['line'], $told['definitions'][0]['role'] ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function unreached(): array {
		$line = "\tdefine( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n";
		return array(
			'another host'          => array( "if ( \$_SERVER['HTTP_HOST'] === 'shop.example' ) {\n$line}", 'It runs only where `HTTP_HOST` is shop.example. Here it is example.org.' ),
			'the else of this host' => array( "if ( isset( \$_SERVER['HTTP_HOST'] ) && 'example.org' === \$_SERVER['HTTP_HOST'] ) {\n\t\$a = 1;\n} else {\n$line}", 'What the branch asks for is not so in this request.' ),
			'a constant'            => array( "if ( defined( 'KH_STAGING' ) ) {\n$line}", 'It runs only where the constant `KH_STAGING` is defined, and here it is not.' ),
			'a variable'            => array( "if ( getenv( 'KH_STAGING' ) ) {\n$line}", 'It runs only where `KH_STAGING` is set, and here it is not.' ),
			'a secret text'         => array( "if ( getenv( 'KH_STAGING' ) === 'a-secret-word' ) {\n$line}", 'It runs only where `KH_STAGING` has a certain value, and here it has another one.' ),
			'switched off'          => array( "if ( false ) {\n$line}", 'It is switched off for good: its condition is never true.' ),
			'a function'            => array( "function kh_keys() {\n$line}", 'The line stands in a function, and nothing has called it.' ),
		);
	}

	public function test_a_branch_is_no_conflict_while_another_line_defines_the_name(): void {
		$this->twin->configure( "if ( false ) { define( 'WPCOM_API_KEY', 'aaaabbbbcccc' ); } else { define( 'WPCOM_API_KEY', 'ddddeeeeffff' ); }" );
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'unreachable_definition' ) );
	}

	public function test_a_commented_line_is_told_only_while_the_plugin_has_no_key(): void {
		$this->twin->configure( "// define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" );
		$told = $this->conflicts( array( 'wordpress_api_key' => '' ) );
		$this->assertSame( 'WPCOM_API_KEY is commented out', $told['unreachable_definition WPCOM_API_KEY']['title'] );
		$this->assertSame( $this->twin->line_of( '// define' ), $told['unreachable_definition WPCOM_API_KEY']['definitions'][0]['line'] );
		$this->assertSame( array(), self::of_kind( $this->conflicts( array( 'wordpress_api_key' => 'aaaabbbbcccc' ) ), 'unreachable_definition' ) );
	}

	/**
	 * @dataProvider variables
	 */
	public function test_what_is_wrong_with_an_environment_variable_is_told_without_its_value( string $before, ?string $title ): void {
		$this->twin->configure( $before, "define( 'WPCOM_API_KEY', getenv( 'KH_SPAM_KEY' ) );" );
		$told = $this->conflicts();
		if ( null === $title ) {
			$this->assertSame( array(), self::of_kind( $told, 'env_mismatch' ) );
			return;
		}
		$this->assertSame( $title, $told['env_mismatch WPCOM_API_KEY']['title'] );
		$this->assertArrayNotHasKey( 'empty_constant_masks WPCOM_API_KEY', $told );
		$this->assertStringNotContainsString( 'aaaabbbb', (string) wp_json_encode( $told['env_mismatch WPCOM_API_KEY'] ) );
	}

	/**
	 * @return array<string, array{string, string|null}>
	 */
	public function variables(): array {
		return array(
			'not set'            => array( '', 'The environment variable KH_SPAM_KEY is not set' ),
			'set somewhere else' => array( "\$_ENV['KH_SPAM_KEY'] = 'aaaabbbbcccc';", 'WPCOM_API_KEY looks for KH_SPAM_KEY in the wrong place' ),
			'a Windows line end' => array( "putenv( \"KH_SPAM_KEY=aaaabbbbcccc\\r\" );", 'The environment variable KH_SPAM_KEY ends in a line break' ),
			'quotation marks'    => array( "putenv( 'KH_SPAM_KEY=\"aaaabbbbcccc\"' );", 'The environment variable KH_SPAM_KEY has quotation marks around its value' ),
			'a space'            => array( "putenv( 'KH_SPAM_KEY= aaaabbbbcccc' );", 'The environment variable KH_SPAM_KEY has spaces around its value' ),
			'as it should be'    => array( "putenv( 'KH_SPAM_KEY=aaaabbbbcccc' );", null ),
		);
	}

	public function test_a_constant_of_the_host_that_hides_another_key_is_told_as_such(): void {
		$folder = $this->temporary_folder();
		file_put_contents( "$folder/host.inc", "<?php define( strrev( 'YEK_IPA_MOCPW' ), 'aaaabbbbcccc' );" );
		mkdir( "$folder/site" );
		$this->twin = new Site_Twin( "$folder/site", array( '-d', "auto_prepend_file=$folder/host.inc" ) );
		$told       = $this->conflicts();
		$this->assertArrayHasKey( 'host_injected WPCOM_API_KEY', $told );
		$this->assertArrayNotHasKey( 'shadowed WPCOM_API_KEY', $told );
		$this->assertSame( array( 'effective', 'shadowed' ), array_column( $told['host_injected WPCOM_API_KEY']['definitions'], 'role' ) );
		$this->assertNull( $told['host_injected WPCOM_API_KEY']['fix'] );
	}

	public function test_a_key_of_the_host_alone_is_no_conflict_and_its_place_is_told_in_words(): void {
		$folder = $this->temporary_folder();
		file_put_contents( "$folder/host.inc", "<?php define( strrev( 'YEK_IPA_MOCPW' ), 'aaaabbbbcccc' );" );
		mkdir( "$folder/site" );
		$this->twin = new Site_Twin( "$folder/site", array( '-d', "auto_prepend_file=$folder/host.inc" ) );
		$said       = $this->described( array( 'wordpress_api_key' => '' ) );
		$this->assertArrayNotHasKey( 'host_injected WPCOM_API_KEY', $said['conflicts'] );
		$this->assertStringEndsWith( 'Your host defines it, or a file that is loaded before wp-config.php. No file that can be read defines it.', $said['keys'][ Keys_On_Site::AKISMET . ' api_key' ][0]['reason'] );
	}

	public function test_curly_quotation_marks_are_found_where_php_does_not_come_past(): void {
		$this->twin->configure( "if ( getenv( 'KH_STAGING' ) ) {\n\tdefine( ‘WPCOM_API_KEY’, ‘aaaabbbbcccc’ );\n}" );
		$told = $this->conflicts()['smart_quotes WPCOM_API_KEY'];
		$line = $this->twin->line_of( '‘WPCOM_API_KEY’' );
		$this->assertSame( "Line $line of wp-config.php has ‘ ’ where PHP needs straight ones. PHP 8 stops there with an error, and PHP 7 defines a constant with another name.", $told['meaning'] );
		$this->assertSame( array( $line, "define( 'WPCOM_API_KEY', '…' );" ), array( $told['fix']['line'], $told['fix']['after'] ) );
		$this->assertStringNotContainsString( 'aaaabbbb', (string) wp_json_encode( $told ) );
	}

	public function test_an_invisible_mark_before_the_first_tag_is_told_with_its_bytes(): void {
		$folder = $this->temporary_folder();
		mkdir( "$folder/site" );
		file_put_contents( "$folder/clean.inc", '<?php ob_start( static fn( $printed ) => ltrim( $printed, "\xEF\xBB\xBF" ) );' );
		$this->twin = new Site_Twin( "$folder/site", array( '-d', "auto_prepend_file=$folder/clean.inc" ) );
		$this->twin->write( 'wp-config.php', "\xEF\xBB\xBF" . $this->twin->read( 'wp-config.php' ) );
		$told = $this->conflicts()['output_before_open wp-config.php'];
		$this->assertStringContainsString( 'a BOM (bytes EF BB BF)', $told['meaning'] );
		$this->assertSame( array( 'replace_line', 1, '<?php' ), array( $told['fix']['kind'], $told['fix']['line'], $told['fix']['after'] ) );
	}

	public function test_text_behind_the_last_tag_is_told_with_its_place_and_a_line_end_alone_is_none(): void {
		$config = $this->twin->read( 'wp-config.php' );
		$this->twin->write( 'wp-config.php', rtrim( $config ) . "\n?>\n" );
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'output_before_open' ) );
		$this->twin->write( 'wp-config.php', rtrim( $config ) . "\n?>\n\n" );
		$told = $this->conflicts()['output_before_open wp-config.php-end'];
		$this->assertStringContainsString( '(bytes 0A, at byte ' . ( strlen( $this->twin->read( 'wp-config.php' ) ) - 1 ) . ')', $told['meaning'] );
		$this->assertSame( $this->twin->line_of( "\n?>" ) + 1, $told['fix']['line'] );
	}

	public function test_a_file_that_changed_behind_the_back_of_php_is_told(): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );" );
		// What PHP runs and what stands in the file afterwards are not the same.
		$this->twin->configure( "file_put_contents( __FILE__, str_replace( 'aaaa' . 'bbbbcccc', 'ddddeeeeffff', file_get_contents( __FILE__ ) ) );" );
		$told = $this->conflicts();
		$this->assertArrayHasKey( 'stale_runtime WPCOM_API_KEY', $told );
		$stale = $told['stale_runtime WPCOM_API_KEY'];
		$this->assertSame( 'PHP does not use what wp-config.php says', $stale['title'] );
		$this->assertSame( array( 'effective', 'dead' ), array_column( $stale['definitions'], 'role' ) );
		$this->assertSame( array( 'cccc', 'ffff' ), array_column( $stale['definitions'], 'last4' ) );
		$this->assertArrayNotHasKey( 'host_injected WPCOM_API_KEY', $told );
	}

	public function test_a_constant_that_nothing_in_the_plugin_reads_is_told(): void {
		$this->twin->configure( "define( 'MAILERLITE_WP_API_KEY', 'a-key-of-somebody' );" );
		$told = $this->conflicts( array( 'woo_mailerlite_options' => array( 'apiKey' => 'a-plain-key' ) ), 'woo-mailerlite/woo-mailerlite.php' )['dead_constant MAILERLITE_WP_API_KEY'];
		$this->assertSame( 'MailerLite for WooCommerce does not read MAILERLITE_WP_API_KEY', $told['title'] );
		$this->assertSame( array( 'remove_line', $this->twin->line_of( 'MAILERLITE_WP_API_KEY' ), 'ignored' ), array( $told['fix']['kind'], $told['fix']['line'], $told['definitions'][0]['role'] ) );
		$this->assertSame( array(), self::of_kind( $this->conflicts(), 'dead_constant' ), 'Without the plugin it is nobody’s business.' );
	}

	public function test_a_plain_configuration_has_none_of_these_conflicts(): void {
		$this->twin->configure( self::ON, self::TOKEN, "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );", "define( 'WP_MEMORY_LIMIT', '256M' );" );
		// On a network it is the same fact in other words.
		$wins = is_multisite() ? 'network_override' : 'shadowed';
		$this->assertSame( array( "$wins WPCOM_API_KEY", "$wins WPMS_MAILERSEND_API_KEY" ), array_values( array_diff( array_keys( $this->conflicts() ), array( 'leftover_key wp_mail_smtp' ) ) ) );
	}

	/** A line below the one that starts WordPress. */
	private function below( string $line ): void {
		$this->twin->write( 'wp-config.php', rtrim( $this->twin->read( 'wp-config.php' ) ) . "\n$line\n" );
		$this->assertGreaterThan( $this->twin->line_of( 'wp-settings.php' ), $this->twin->line_of( $line ) );
	}

	/**
	 * @param array<string, mixed> $rows Options by name.
	 * @return array<string, array<string, mixed>> By diagnosis and name.
	 */
	private function conflicts( array $rows = array(), string $more_plugins = '' ): array {
		return $this->described( $rows, $more_plugins )['conflicts'];
	}

	/**
	 * @param array<string, mixed> $rows Options by name.
	 * @return array<string, mixed>
	 */
	private function described( array $rows = array(), string $more_plugins = '' ): array {
		$rows += array(
			'wp_mail_smtp'      => \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ),
			'wordpress_api_key' => '0a1b2c3d4e5f',
		);
		$tests = dirname( __DIR__ );
		return $this->twin->run(
			"require_once '$tests/autoload.php'; require_once '$tests/Discovery/definitions.php';
			return KeyHealth\\Tests\\Discovery\\described( \$rows, \$more );",
			array(
				'rows' => $rows,
				'more' => $more_plugins,
			)
		);
	}

	/**
	 * @param array<string, array<string, mixed>> $told Conflicts.
	 * @return list<string>
	 */
	private static function of_kind( array $told, string $diagnosis ): array {
		return array_values( array_filter( array_keys( $told ), static fn( string $name ) => 0 === strpos( $name, "$diagnosis " ) ) );
	}

	/** A masked line without the last characters of its value. */
	private static function without_end( string $line ): string {
		return (string) preg_replace( '/(••••••••)[^\']*/u', '$1', $line );
	}
}
