<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Keys in the code of plugins: a copy of the Akismet that came with this WordPress is edited, and run.
 */
final class Edited_Files_Test extends Test_Case {

	private const MAIN = 'wp-content/plugins/akismet/akismet.php';
	private const KEY  = '0123456789ab';

	/** @var Site_Twin */
	private $twin;

	protected function set_up() {
		parent::set_up();
		if ( ! is_file( WP_PLUGIN_DIR . '/akismet/akismet.php' ) ) {
			$this->markTestSkipped( 'This WordPress came without Akismet.' );
		}
		$folder     = $this->temporary_folder();
		$this->twin = new Site_Twin( $folder );
		unlink( "$folder/wp-content/plugins" );
		mkdir( "$folder/wp-content/plugins" );
		symlink( WP_PLUGIN_DIR . '/key-health', "$folder/wp-content/plugins/key-health" );
		exec( 'cp -r ' . escapeshellarg( WP_PLUGIN_DIR . '/akismet' ) . ' ' . escapeshellarg( "$folder/wp-content/plugins/akismet" ) );
	}

	public function test_akismet_as_it_is_released_holds_no_key(): void {
		$this->assertSame( array(), $this->edited( $this->told() ) );
	}

	public function test_a_key_in_a_variable_that_nobody_reads_is_told_and_can_be_saved_where_akismet_reads(): void {
		$line = $this->put( "\$wpcom_api_key = '" . self::KEY . "';" );
		$told = $this->told()['conflicts']['edited_plugin_file $wpcom_api_key'];
		$this->assertSame( 'A key stands in a file of Akismet, where Akismet does not read it', $told['title'] );
		$this->assertSame( "Somebody pasted it into line $line of " . self::MAIN . '. It has no effect there, and the next update of Akismet erases the line.', $told['meaning'] );
		$this->assertSame( array( 'remove_line', self::MAIN, $line, "\$wpcom_api_key = '••••••••89ab';" ), array( $told['fix']['kind'], $told['fix']['file'], $told['fix']['line'], $told['fix']['before'] ) );
		$this->assertSame( array( array( 'plugin_file', self::MAIN, $line, '89ab', 'shadowed' ) ), array_map( static fn( array $one ): array => array( $one['kind'], $one['file'], $one['line'], $one['last4'], $one['role'] ), $told['definitions'] ) );
		$this->assertStringContainsString( 'was not compared with the original', $told['definitions'][0]['reason'] );

		$used = $this->ask( 'used_from_file( "\\$wpcom_api_key" )' );
		$this->assertTrue( $used['fixed'], (string) wp_json_encode( $used ) );
		$this->assertSame( self::KEY, $used['stored'] );
		$this->assertSame( array( 'edited_plugin_file' ), $used['left'] );
		$this->assertFalse( $used['offered'] );
	}

	public function test_beside_another_key_that_is_read_it_is_not_offered(): void {
		$this->put( "\$wpcom_api_key = '" . self::KEY . "';" );
		$told = $this->told( array( 'wordpress_api_key' => 'ba9876543210' ) )['conflicts']['edited_plugin_file $wpcom_api_key'];
		$this->assertNull( $told['use'] );
		$this->assertSame( array( 'option', 'plugin_file' ), array_column( $told['definitions'], 'kind' ) );
	}

	public function test_a_constant_of_the_plugin_s_own_file_is_what_akismet_uses_and_belongs_into_wp_config(): void {
		$line = $this->put( "define( 'WPCOM_API_KEY', '" . self::KEY . "' );" );
		$said = $this->told( array( 'wordpress_api_key' => 'ba9876543210' ) );
		$told = $said['conflicts']['edited_plugin_file WPCOM_API_KEY'];
		$this->assertSame( 'The next update of Akismet erases this key', $told['title'] );
		$this->assertStringContainsString( "line $line of " . self::MAIN, $told['meaning'] );
		$this->assertSame( array( 'add_line', 'wp-config.php', "define( 'WPCOM_API_KEY', '…' );" ), array( $told['fix']['kind'], $told['fix']['file'], $told['fix']['after'] ) );
		$this->assertNull( $told['use'] );
		$effective = $said['definitions'][ Keys_On_Site::AKISMET ][0];
		$this->assertSame( array( 'effective', 'constant', self::MAIN, $line, '89ab' ), array( $effective['role'], $effective['kind'], $effective['file'], $effective['line'], $effective['last4'] ) );
		$this->assertStringNotContainsString( 'could not be located', $effective['reason'] );
	}

	public function test_a_constant_that_wp_config_defines_before_makes_the_plugin_s_line_one_that_is_not_read(): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'ba9876543210' );" );
		$line = $this->put( "@define( 'WPCOM_API_KEY', '" . self::KEY . "' );" );
		$said = $this->told();
		$told = $said['conflicts']['edited_plugin_file WPCOM_API_KEY'];
		$this->assertSame( array( 'remove_line', self::MAIN, $line ), array( $told['fix']['kind'], $told['fix']['file'], $told['fix']['line'] ) );
		$this->assertSame( 'wp-config.php', $said['definitions'][ Keys_On_Site::AKISMET ][0]['file'] );
	}

	public function test_in_a_file_beside_the_main_one_it_is_found_as_well(): void {
		$file = 'wp-content/plugins/akismet/wrapper.php';
		$this->twin->write( $file, str_replace( "defined( 'WPCOM_API_KEY' ) ? constant( 'WPCOM_API_KEY' ) : ''", "'" . self::KEY . "'", $this->twin->read( $file ) ) );
		$this->assertSame( array( 'edited_plugin_file $wpcom_api_key' ), $this->edited( $this->told() ) );
	}

	public function test_a_known_constant_in_a_plugin_of_the_site_s_own_is_told_without_a_word_of_updates(): void {
		$this->own_plugin( "define( 'WPCOM_API_KEY', '" . self::KEY . "' );" );
		$told = $this->told( array(), array( 'akismet/akismet.php', 'own/own.php' ) )['conflicts']['edited_plugin_file WPCOM_API_KEY'];
		$this->assertSame( 'Akismet gets its key from a file of Own Plugin', $told['title'] );
		$this->assertSame( 'wp-content/plugins/own/own.php', $told['definitions'][0]['file'] );
	}

	public function test_what_only_one_provider_s_keys_look_like_is_told_whatever_it_is_called(): void {
		$this->own_plugin( "\$settings = array( 'mailer' => '" . Keys_On_Site::token( 'b' ) . "' );" );
		$rows = array( 'wp_mail_smtp' => Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ) );
		$said = $this->told( $rows, array( 'wp-mail-smtp/wp_mail_smtp.php', 'own/own.php' ) );
		$told = $said['conflicts']['edited_plugin_file mailer'];
		$this->assertSame( 'A token of MailerSend stands in a file of Own Plugin', $told['title'] );
		$this->assertStringNotContainsString( Keys_On_Site::token( 'b' ), $said['all'] );
	}

	/**
	 * @dataProvider neighbours
	 */
	public function test_what_only_resembles_a_pasted_key_is_none( string $code ): void {
		$this->put( $code );
		$this->assertSame( array(), $this->edited( $this->told() ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function neighbours(): array {
		return array(
			'an empty variable'             => array( "\$wpcom_api_key = '';" ),
			'a comment'                     => array( "// \$wpcom_api_key = '0123456789ab';" ),
			'an empty definition'           => array( "define( 'WPCOM_API_KEY', '' );" ),
			'a definition out of reach'     => array( "if ( false ) { define( 'WPCOM_API_KEY', '0123456789ab' ); }" ),
			'a value from the environment'  => array( "define( 'WPCOM_API_KEY', getenv( 'AKISMET' ) );" ),
			'a name of its own'             => array( "define( 'AKISMET_THING', '0123456789ab' );" ),
			'a key of a provider not used'  => array( "\$mine = 'mlsn." . str_repeat( 'a', 64 ) . "';" ),
			'a constant that is only asked' => array( "if ( defined( 'WPCOM_API_KEY' ) ) { \$kh = constant( 'WPCOM_API_KEY' ); }" ),
		);
	}

	public function test_a_plugin_that_is_not_active_is_not_read(): void {
		$this->own_plugin( "define( 'WPCOM_API_KEY', '" . self::KEY . "' );" );
		$this->assertSame( array(), $this->edited( $this->told() ) );
	}

	/** @return int Its line. */
	private function put( string $line ): int {
		$this->twin->write( self::MAIN, str_replace( "define( 'AKISMET_VERSION'", "$line\ndefine( 'AKISMET_VERSION'", $this->twin->read( self::MAIN ) ) );
		return $this->twin->line_of( $line, self::MAIN );
	}

	private function own_plugin( string $code ): void {
		mkdir( $this->twin->folder() . '/wp-content/plugins/own' );
		$this->twin->write( 'wp-content/plugins/own/own.php', "<?php\n/* Plugin Name: Own Plugin */\n$code\n" );
	}

	/**
	 * @param array<string, mixed> $rows    Options by name.
	 * @param list<string>         $plugins Active plugins.
	 * @return array{conflicts: array<string, array<string, mixed>>, definitions: array<string, list<array<string, mixed>>>, all: string}
	 */
	private function told( array $rows = array(), array $plugins = array( 'akismet/akismet.php' ) ): array {
		return $this->ask( 'told_of_files( $rows, $plugins )', compact( 'rows', 'plugins' ) );
	}

	/**
	 * @param array<string, mixed> $names Variables of the call.
	 * @return mixed
	 */
	private function ask( string $call, array $names = array() ) {
		return $this->twin->run( "require_once '" . dirname( __DIR__ ) . "/autoload.php'; require_once '" . __DIR__ . "/files.php';\nreturn KeyHealth\\Tests\\Diagnosis\\$call;", $names );
	}

	/**
	 * @param array<string, mixed> $said What the site said.
	 * @return list<string>
	 */
	private function edited( array $said ): array {
		return array_values( array_filter( array_keys( $said['conflicts'] ), static fn( string $name ) => 0 === strpos( $name, 'edited_plugin_file' ) ) );
	}
}
