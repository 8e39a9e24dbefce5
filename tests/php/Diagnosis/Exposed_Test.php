<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Stray_Copies;
use KeyHealth\Config\Files\Stray_Copy;
use KeyHealth\Diagnosis\Conflicts\Exposed_Files;
use KeyHealth\Diagnosis\Conflicts\Leaky_Plugins;
use KeyHealth\Diagnosis\Readable_Files;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Network\Networks;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Files that visitors may ask for, in real folders, and versions that hand out keys.
 */
final class Exposed_Test extends Test_Case {

	private const VALUE = 'mlsn.0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

	/** @var string */
	private $root;

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		$this->clock = new Set_Clock( '2026-11-22 12:00:00 UTC' );
		$this->root  = $this->temporary_folder();
		mkdir( "$this->root/wp-content" );
	}

	/**
	 * @dataProvider names
	 */
	public function test_a_file_is_told_by_its_name( string $name, ?string $reason ): void {
		file_put_contents( "$this->root/$name", 'something' );
		$told = $this->told();
		$this->assertSame( array( "$name $reason" ), array_map( static fn( Conflict $conflict ): string => $conflict->name() . ' ' . $conflict->reason(), $told ) );
		$this->assertSame( 'exposed', $told[0]->diagnosis() );
	}

	/**
	 * @return list<array{string, string|null}>
	 */
	public function names(): array {
		$config = array( 'wp-config.php.bak', 'wp-config.php.old', 'wp-config.php.save', 'wp-config.php.txt', 'wp-config.php~', 'wp-config.php.1', 'wp-config.php_bak', 'wp-config.bak', 'wp-config.txt', 'wp-config-backup.php.txt', '.wp-config.php.swp', '#wp-config.php#', 'WP-Config.php.BAK', 'wp-config (copy).txt', 'wp-config.php.zip' );
		return array_merge(
			array_map( static fn( string $name ): array => array( $name, null ), $config ),
			array_map( static fn( string $name ): array => array( $name, 'env' ), array( '.env', '.env.local', '.env.production', '.env.bak', 'wp-content/.env' ) )
		);
	}

	/**
	 * @dataProvider neighbours
	 */
	public function test_what_is_executed_or_holds_nothing_is_not_told( string $name, string $text = 'something' ): void {
		is_dir( dirname( "$this->root/$name" ) ) || mkdir( dirname( "$this->root/$name" ) );
		file_put_contents( "$this->root/$name", $text );
		$this->assertSame( array(), $this->told() );
	}

	/**
	 * @return list<array{0: string, 1?: string}>
	 */
	public function neighbours(): array {
		return array(
			array( 'wp-config.php', '<?php // ' . self::VALUE ),
			array( 'wp-config-sample.php' ),
			array( 'wp-config-old.php' ),
			array( 'wp-config.bak.php' ),
			array( 'wp-config-sample.php.txt' ),
			array( 'wp-config.php.gpg' ),
			array( 'wp-configuration.txt' ),
			array( 'my-wp-config.txt' ),
			array( '.env.example' ),
			array( '.env.dist' ),
			array( '.environment' ),
			array( 'wp-config.php.bak', '' ),
			array( 'deeper/wp-config.php.bak' ),
			array( 'wp-content/debug.log', 'no key in it' ),
			array( 'debug.log', 'a few of it: mlsn.0123456789abcdef' ),
		);
	}

	public function test_where_wordpress_has_a_folder_of_its_own_the_one_above_it_is_looked_at_as_far_as_it_is_the_site_s(): void {
		mkdir( "$this->root/wp" );
		file_put_contents( "$this->root/wp-config.php.bak", 'something' );
		file_put_contents( "$this->root/error_log", "sent with\n" . self::VALUE . "\n" );
		$found = fn( string $site, string $home ): array => array_map(
			static fn( Stray_Copy $copy ): string => $copy->label() . ' ' . $copy->url(),
			( new Stray_Copies( "$this->root/wp", $site, "$this->root/wp-content", 'https://example.org/wp-content', '', $home ) )->all()
		);
		$above = basename( $this->root );
		$this->assertSame(
			array( "$above/wp-config.php.bak https://example.org/wp-config.php.bak", "$above/error_log https://example.org/error_log" ),
			$found( 'https://example.org/wp/', 'https://example.org/' )
		);
		$this->assertSame( array(), $found( 'https://example.org/wp', 'https://example.org/wp' ) );
		$this->assertSame( array(), $found( 'https://example.org', 'https://example.org' ) );
		$this->assertSame( array(), $found( 'https://example.org/core', 'https://example.org' ) );
		$this->assertSame( array(), $found( 'https://admin.example.org/wp', 'https://example.org' ) );
	}

	/**
	 * @group multisite
	 */
	public function test_every_site_of_a_network_asks_for_a_file_at_the_address_where_it_stands(): void {
		$name = 'wp-config.php.' . uniqid( 'bak' );
		switch_to_blog( Networks::site( '/branch/' ) );
		file_put_contents( ABSPATH . $name, 'something' );
		try {
			$urls = array_map( static fn( Stray_Copy $copy ): string => $copy->url(), Stray_Copies::of_this_site()->all() );
		} finally {
			unlink( ABSPATH . $name );
			restore_current_blog();
		}
		$this->assertContains( site_url( "/$name" ), $urls );
	}

	public function test_a_folder_of_that_name_and_a_link_are_no_copies(): void {
		mkdir( "$this->root/wp-config.php.bak" );
		symlink( '/dev/null', "$this->root/wp-config.php.old" );
		$this->assertSame( array(), $this->told() );
	}

	public function test_a_site_without_keys_is_told_nothing(): void {
		file_put_contents( "$this->root/wp-config.php.bak", 'something' );
		$this->assertSame( array(), ( new Exposed_Files( $this->copies(), $this->clock ) )->of( array() ) );
	}

	public function test_which_keys_stand_in_it_is_told_and_their_values_are_not(): void {
		file_put_contents( "$this->root/wp-config.php.bak", "define( 'X', '" . self::VALUE . "' );" );
		list( $conflict ) = $this->told( array( $this->key( 'one', 'another-value-altogether' ), $this->key( 'two' ) ) );
		$this->assertSame( 'two', $conflict->key()->connection() );
		$this->assertSame( array( 'cdef' ), array_map( static fn( Definition $side ): ?string => $side->secret()->last4(), $conflict->definitions() ) );
		$this->assertStringEndsWith( '#/fix/some-mailer/two/mailersend/rotate_key', $conflict->links()[0]['url'] );
		$this->assertStringNotContainsString( self::VALUE, print_r( $conflict, true ) );
	}

	public function test_of_a_large_log_the_beginning_and_the_end_are_looked_at_and_nothing_between(): void {
		$log   = "$this->root/wp-content/debug.log";
		$lines = str_repeat( str_repeat( 'x', 99 ) . "\n", 10000 );
		$line  = 'Notice: sent with ' . self::VALUE . "\n";
		foreach ( array(
			'at its beginning' => array( "one\n" . $line . $lines . $lines, 'in line 2.' ),
			'at its end'       => array( $lines . $lines . $line, 'in line 20001.' ),
			'between'          => array( $lines . $line . $lines . $lines, null ),
		) as $where => list( $text, $said ) ) {
			file_put_contents( $log, $text );
			clearstatcache();
			$told = $this->told();
			$this->assertSame( null === $said ? array() : array( 'log' ), array_map( static fn( Conflict $conflict ): ?string => $conflict->reason(), $told ), $where );
			if ( null !== $said ) {
				$this->assertStringEndsWith( $said, $told[0]->definitions()[0]->reason(), $where );
				$this->assertStringEndsWith( '#/fix/some-mailer/one/mailersend/rotate_key', $told[0]->links()[0]['url'] );
			}
		}
	}

	/**
	 * @testWith ["error_log"]
	 *           ["wp-content/php_errorlog"]
	 *           ["error.log"]
	 *           ["logs/chosen.txt"]
	 */
	public function test_a_log_of_another_name_is_looked_at_as_well( string $name ): void {
		wp_mkdir_p( dirname( "$this->root/$name" ) );
		file_put_contents( "$this->root/$name", "a line\nsent with " . self::VALUE . "\n" );
		list( $conflict ) = ( new Exposed_Files( $this->copies( "$this->root/logs/chosen.txt" ), $this->clock ) )->of( array( $this->key() ) );
		$this->assertSame( array( 'log', $name ), array( $conflict->reason(), $conflict->name() ) );
		$this->assertSame( 'It stands in the file as well, in line 2.', $conflict->definitions()[0]->reason() );
		$this->assertStringNotContainsString( self::VALUE, (string) wp_json_encode( array( $conflict->name(), $conflict->names(), $conflict->links() ) ) );
	}

	public function test_a_log_outside_of_the_web_folder_is_nobody_s_to_ask_for(): void {
		$log = $this->temporary_folder() . '/debug.log';
		file_put_contents( $log, self::VALUE );
		$this->assertSame( array(), ( new Exposed_Files( $this->copies( $log ), $this->clock ) )->of( array( $this->key() ) ) );
	}

	public function test_a_value_that_loses_at_present_is_found_as_well(): void {
		file_put_contents( "$this->root/wp-content/debug.log", "sent with mlsn.the-losing-one-41c7\n" );
		$losing = new Definition( Location::option( 'some_mailer', array( 'old' ) ), new Secret( 'mlsn.the-losing-one-41c7' ), Definition::SHADOWED, '', '' );
		$key    = $this->key();
		$key    = $key->with_field( $key->main_field()->with_definitions( array_merge( $key->main_field()->definitions(), array( $losing ) ) ) );
		$told   = $this->told( array( $key ) );
		$this->assertSame( array( '41c7' ), array_map( static fn( Definition $side ): ?string => $side->secret()->last4(), $told[0]->definitions() ) );
	}

	/**
	 * @dataProvider answers
	 */
	public function test_only_the_site_s_own_answer_proves_that_anybody_can_read_it( Answer $answer, ?string $reason ): void {
		$text = "<?php\ndefine( 'DB_PASSWORD', 'secret' );\n" . str_repeat( '// more ', 100 );
		file_put_contents( "$this->root/wp-config.php.bak", $text );
		$http = new Canned_Http( $answer, self::public_file() );
		$this->readable( $http )->look( array( $this->key() ) );
		$this->assertSame( $reason, $this->told()[0]->reason() );
		list( $request ) = $http->requests();
		$this->assertSame( 'GET https://example.org/wp-config.php.bak', $request->line() );
		$this->assertSame( array( 'Range' => 'bytes=0-255' ), $request->reveal_headers() );
	}

	/**
	 * @return array<string, array{Answer, string|null}>
	 */
	public function answers(): array {
		$text = "<?php\ndefine( 'DB_PASSWORD', 'secret' );\n" . str_repeat( '// more ', 100 );
		return array(
			'its first bytes'                   => array( new Answer( 206, array(), substr( $text, 0, 256 ) ), 'open' ),
			'the whole file'                    => array( new Answer( 200, array(), $text ), 'open' ),
			'a refusal'                         => array( new Answer( 403, array(), 'Forbidden' ), 'closed' ),
			'nothing there'                     => array( new Answer( 404, array(), 'Not found' ), 'closed' ),
			'the front page'                    => array( new Answer( 200, array(), '<!doctype html>' ), 'closed' ),
			'a refusal with the file in it'     => array( new Answer( 403, array(), $text ), 'closed' ),
			'another page that leads elsewhere' => array( new Answer( 302, array(), '' ), 'closed' ),
			'a question for a password'         => array( new Answer( 401, array(), 'Unauthorized' ), null ),
			'too many requests'                 => array( new Answer( 429, array(), '' ), null ),
			'an error of the server'            => array( new Answer( 500, array(), '' ), null ),
			'no answer'                         => array( Answer::failed( 'http_request_failed', 'cURL error 28' ), null ),
		);
	}

	/**
	 * @testWith [403, "Forbidden"]
	 *           [302, ""]
	 *           [200, "Log in to see this site."]
	 */
	public function test_a_site_that_keeps_back_what_is_public_as_well_proves_nothing( int $status, string $body ): void {
		file_put_contents( "$this->root/.env", 'A=something' );
		$http = new Canned_Http( new Answer( $status, array(), $body ) );
		$this->readable( $http )->look( array( $this->key() ) );
		$this->assertSame( 'env', $this->told()[0]->reason() );
		$this->assertSame( 'GET ' . site_url( '/wp-includes/css/dashicons.min.css' ), $http->requests()[1]->line() );
	}

	public function test_that_the_server_keeps_it_back_is_believed_for_a_week(): void {
		file_put_contents( "$this->root/.env", 'A=something' );
		$this->readable( new Canned_Http( new Answer( 404 ) ) )->look( array( $this->key() ) );
		$this->clock->pass( WEEK_IN_SECONDS );
		$this->assertSame( 'env_closed', $this->told()[0]->reason() );
		$this->clock->pass( DAY_IN_SECONDS );
		$this->assertSame( 'env', $this->told()[0]->reason() );
		$this->readable( new Canned_Http( new Answer( 200, array(), 'A=something' ) ) )->look( array( $this->key() ) );
		$this->clock->pass( YEAR_IN_SECONDS );
		$this->assertSame( 'env_open', $this->told()[0]->reason() );
	}

	public function test_nobody_is_asked_without_such_a_file_nor_twice_in_a_row(): void {
		$http = new Canned_Http( new Answer( 404 ) );
		file_put_contents( "$this->root/wp-content/debug.log", 'no key in it' );
		$this->readable( $http )->look( array( $this->key() ) );
		$this->assertSame( array(), $http->requests() );
		file_put_contents( "$this->root/.env", 'A=something' );
		$this->readable( $http )->look( array( $this->key() ) );
		$this->readable( $http )->look( array( $this->key() ) );
		$this->assertCount( 1, $http->requests() );
	}

	public function test_an_answer_about_a_file_is_forgotten_when_the_file_changes(): void {
		file_put_contents( "$this->root/.env", 'A=something' );
		$this->readable( new Canned_Http( new Answer( 200, array(), 'A=something' ) ) )->look( array( $this->key() ) );
		$this->assertSame( 'env_open', $this->told()[0]->reason() );
		file_put_contents( "$this->root/.env", 'A=something else' );
		$this->assertSame( 'env', $this->told()[0]->reason() );
	}

	public function test_every_reason_has_words_of_its_own(): void {
		$reasons = ( new Engine() )->catalog()->diagnosis( 'exposed' )['reasons'] ?? array();
		foreach ( array( '', Stray_Copy::ENVIRONMENT, Stray_Copy::LOG ) as $kind ) {
			foreach ( array( Readable_Files::OPEN, Readable_Files::CLOSED ) as $state ) {
				$this->assertArrayHasKey( ltrim( "{$kind}_$state", '_' ), $reasons );
			}
		}
	}

	public function test_a_version_that_hands_out_keys_is_told_until_the_key_is_replaced(): void {
		$this->plugin( '2.1.4' );
		$told = fn( string $value = self::VALUE ) => array_map( static fn( Conflict $conflict ): ?string => $conflict->reason(), $this->leaks()->of( array( $this->key( 'one', $value ) ) ) );
		$this->assertSame( array( 'leaky_plugin' ), $told() );
		$this->plugin( '2.1.5' );
		$this->assertSame( array( 'leaked' ), $told() );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether' ) );
		$this->assertStringNotContainsString( self::VALUE, (string) wp_json_encode( get_option( Leaky_Plugins::OPTION ) ) );
	}

	public function test_other_salts_do_not_make_a_key_that_is_out_a_new_one(): void {
		$this->plugin( '2.1.4' );
		$told = fn( string $value = self::VALUE, string $salt = 'another' ) => array_map( static fn( Conflict $conflict ): ?string => $conflict->reason(), $this->leaks( null, new Fingerprinter( $salt ) )->of( array( $this->key( 'one', $value ) ) ) );
		$this->assertSame( array( 'leaky_plugin' ), $told( self::VALUE, 'one' ) );
		$this->plugin( '2.1.5' );
		$this->assertSame( array( 'leaked' ), $told( self::VALUE, 'one' ) );
		$this->assertSame( array( 'maybe_leaked' ), $told() );
		$this->assertSame( array( 'maybe_leaked' ), $told() );
		$this->assertSame( array( 'maybe_leaked' ), $told( self::VALUE, 'a third' ) );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether', 'a third' ) );

		// That one is not out, and other salts do not make it so; the first one is, also when it comes back.
		$this->assertSame( array( 'maybe_leaked' ), $told( self::VALUE, 'a third' ) );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether', 'a third' ) );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether', 'a fourth' ) );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether', 'a fifth' ) );

		// As earlier versions have noted it.
		update_option( Leaky_Plugins::OPTION, array( 'some-mailer/CVE-2026-4020' => array( $this->key()->id() => ( new Fingerprinter( 'one' ) )->of( new Secret( self::VALUE ) ) ) ) );
		$this->assertSame( array( 'leaked' ), $told( self::VALUE, 'one' ) );
		$this->assertSame( array(), $told( 'mlsn.another-value-altogether', 'one' ) );
	}

	public function test_the_version_that_closes_it_is_named_and_of_several_faults_the_last_one_counts(): void {
		$this->plugin( '2.0.0' );
		$conflicts = $this->leaks(
			array(
				array(
					'up_to'    => '1.9',
					'fixed_in' => '2.0.1',
					'name'     => 'CVE-1',
					'gives'    => 'keys',
					'read_on'  => '2026-11-22',
				),
				array(
					'up_to'    => '2.0.2',
					'fixed_in' => '2.0.3',
					'name'     => 'CVE-2',
					'gives'    => 'keys',
					'read_on'  => '2026-11-22',
				),
			)
		)->of( array( $this->key() ) );
		$this->assertSame( array( 'CVE-2 2.0.3' ), array_map( static fn( Conflict $conflict ): string => $conflict->name() . ' ' . $conflict->names()['versions'], $conflicts ) );
	}

	public function test_a_version_without_the_fault_is_not_told(): void {
		foreach ( array( '2.1.5', '2.10.0', '3.0' ) as $version ) {
			$this->plugin( $version );
			$this->assertSame( array(), $this->leaks()->of( array( $this->key() ) ) );
		}
		$this->assertFalse( get_option( Leaky_Plugins::OPTION ) );
	}

	public function test_only_facts_with_a_source_are_in_the_catalog(): void {
		$leaks = array();
		foreach ( ( new Engine() )->catalog()->plugins() as $slug => $plugin ) {
			foreach ( $plugin['leaks'] ?? array() as $leak ) {
				$leaks[] = "$slug {$leak['up_to']} {$leak['fixed_in']} {$leak['name']} {$leak['gives']}";
				$this->assertTrue( version_compare( $leak['up_to'], $leak['fixed_in'], '<' ) );
			}
		}
		$this->assertSame( array( 'easy-wp-smtp 1.3.9 1.3.9.1 CVE-2019-25141 site', 'easy-wp-smtp 1.4.2 1.4.4 CVE-2020-35234 site', 'gravitysmtp 2.1.4 2.1.5 CVE-2026-4020 keys', 'post-smtp 3.6.0 3.6.1 CVE-2025-11833 site' ), $leaks );
	}

	protected function tear_down() {
		$folder = WP_PLUGIN_DIR . '/kh-leaky';
		if ( is_dir( $folder ) ) {
			unlink( "$folder/kh-leaky.php" );
			rmdir( $folder );
		}
		parent::tear_down();
	}

	private function plugin( string $version ): void {
		wp_mkdir_p( WP_PLUGIN_DIR . '/kh-leaky' );
		file_put_contents( WP_PLUGIN_DIR . '/kh-leaky/kh-leaky.php', "<?php\n/*\nPlugin Name: Leaky\nVersion: $version\n*/\n" );
	}

	/**
	 * The catalog says of it what it says of Gravity SMTP.
	 *
	 * @param list<array<string, string>>|null $leaks Instead of its faults.
	 */
	private function leaks( ?array $leaks = null, ?Fingerprinter $fingerprinter = null ): Leaky_Plugins {
		update_option( 'active_plugins', array( 'kh-leaky/kh-leaky.php' ) );
		$real   = ( new Engine() )->catalog()->plugin( 'gravitysmtp' );
		$folder = $this->temporary_folder();
		mkdir( "$folder/plugins" );
		$plugin = array(
			'slug'  => 'some-mailer',
			'files' => array( 'kh-leaky/kh-leaky.php' ),
		) + ( null === $leaks ? array() : array( 'leaks' => $leaks ) ) + (array) $real;
		file_put_contents( "$folder/plugins/some-mailer.php", '<?php return ' . var_export( $plugin, true ) . ';' );
		return new Leaky_Plugins( new Catalog( $folder ), new Active_Plugins(), $fingerprinter ?? ( new Engine() )->fingerprinter() );
	}

	private function copies( string $log = '' ): Stray_Copies {
		return new Stray_Copies( $this->root, 'https://example.org', "$this->root/wp-content", 'https://example.org/wp-content', $log );
	}

	private function readable( Canned_Http $http ): Readable_Files {
		return new Readable_Files( new Exposed_Files( $this->copies(), $this->clock ), $http, $this->clock );
	}

	/** What everybody gets from a site that is not closed. */
	private static function public_file(): Answer {
		return new Answer( 206, array(), (string) file_get_contents( ABSPATH . WPINC . '/css/dashicons.min.css', false, null, 0, 256 ) );
	}

	/**
	 * @param list<Key>|null $keys Keys of the site; one by default.
	 * @return list<Conflict>
	 */
	private function told( ?array $keys = null ): array {
		return ( new Exposed_Files( $this->copies(), $this->clock ) )->of( $keys ?? array( $this->key() ) );
	}

	private function key( string $connection = 'one', string $value = self::VALUE ): Key {
		$names = array(
			'plugin'           => 'some-mailer',
			'connection'       => $connection,
			'connection_label' => '',
			'provider'         => 'mailersend',
			'site_id'          => 1,
			'use'              => Key::PRIMARY,
			'sender'           => '',
		);
		return new Key( $names, array( new Field( 'api_key', true, array( new Definition( Location::option( 'some_mailer', array() ), new Secret( $value ), Definition::EFFECTIVE, '', '' ) ) ) ) );
	}
}
