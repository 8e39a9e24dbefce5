<?php
/**
 * Whether configuration files may be written, and what is kept of them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Journal;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Config\Write\Permission;
use KeyHealth\Config\Write\Shared_Row;
use KeyHealth\Config\Write\Target;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

final class Write_Permission_Test extends Test_Case {

	private const ABOUT = array(
		'name' => 'WPCOM_API_KEY',
		'file' => 'wp-config.php',
		'user' => 1,
		'at'   => 0,
	);

	/**
	 * @param array{enabled: bool, validates: bool, api: bool}|null $opcache
	 */
	private static function word( ?array $opcache = null, ?string $host = null ): ?string {
		$files   = new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR );
		$refusal = ( new Permission( $files, new Opcache( $opcache ), static fn(): ?string => $host ) )->why_not();
		if ( null !== $refusal ) {
			self::assertMatchesRegularExpression( '/\A[A-Z].+\.\z/', $refusal->sentence() );
		}
		return null === $refusal ? null : $refusal->word();
	}

	public function test_a_plain_site_lets_its_wp_config_be_written() {
		$this->assertNull( self::word() );
	}

	public function test_a_filter_the_host_and_the_way_in_which_wordpress_writes_files_can_forbid_it() {
		$this->assertSame( 'read_only_host', self::word( null, 'The host says no.' ) );
		add_filter( 'filesystem_method', static fn(): string => 'ftpext' );
		$this->assertSame( 'not_direct', self::word() );
		add_filter( 'file_mod_allowed', static fn( bool $may, string $context ): bool => 'key_health_wp_config' !== $context && $may, 10, 2 );
		$this->assertSame( 'mods_forbidden', self::word() );
		add_filter( 'key_health_can_write_wp_config', '__return_false' );
		$this->assertSame( 'switched_off', self::word() );
	}

	public function test_a_server_that_goes_on_running_the_old_code_forbids_it_unless_it_can_be_told() {
		$state = array(
			'enabled'   => true,
			'validates' => false,
			'api'       => false,
		);
		$this->assertSame( 'stale_opcache', self::word( $state ) );
		$this->assertNull( self::word( array( 'api' => true ) + $state ) );
		$this->assertNull( self::word( array( 'validates' => true ) + $state ) );
		$this->assertNull( self::word( array( 'enabled' => false ) + $state ) );
	}

	/**
	 * @dataProvider constants
	 */
	public function test_a_constant_can_forbid_it( string $line, string $word ) {
		$twin = new Site_Twin( $this->temporary_folder() );
		$code = 'require_once ' . var_export( dirname( __DIR__, 3 ) . '/includes/autoload.php', true ) . ';
			$files   = new KeyHealth\Config\Files\Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR );
			$refusal = ( new KeyHealth\Config\Write\Permission( $files, new KeyHealth\Config\Write\Opcache() ) )->why_not();
			return null === $refusal ? null : $refusal->word();';
		$this->assertSame( $word, $twin->configure( $line )->run( $code ) );
	}

	public static function constants(): array {
		return array(
			'of all changes of files' => array( "define( 'DISALLOW_FILE_MODS', true );", 'mods_forbidden' ),
			'of editing files'        => array( "define( 'DISALLOW_FILE_EDIT', true );", 'edits_forbidden' ),
			'of its own'              => array( "define( 'KEY_HEALTH_WRITE_CONFIG', false );", 'switched_off' ),
		);
	}

	public function test_a_file_elsewhere_or_with_a_second_name_is_not_written_unless_it_is_an_included_one() {
		$elsewhere = sys_get_temp_dir() . '/' . uniqid( 'kh-', true ) . '/deep';
		mkdir( $elsewhere, 0777, true );
		file_put_contents( "$elsewhere/wp-config.php", "<?php\n" );
		$word = static function ( string $path, string $role ): ?string {
			$refusal = Target::why_not( new Config_File( $path, 'wp-config.php', $role ) );
			return null === $refusal ? null : $refusal->word();
		};
		$this->assertSame( 'outside', $word( "$elsewhere/wp-config.php", Config_File::WP_CONFIG ) );
		$this->assertNull( $word( "$elsewhere/wp-config.php", Config_File::INCLUDED ) );
		link( "$elsewhere/wp-config.php", "$elsewhere/second.php" );
		$this->assertSame( 'hard_linked', $word( "$elsewhere/wp-config.php", Config_File::INCLUDED ) );
		unlink( "$elsewhere/second.php" );
		unlink( "$elsewhere/wp-config.php" );
		$this->assertSame( 'not_found', $word( "$elsewhere/wp-config.php", Config_File::INCLUDED ) );
		rmdir( $elsewhere );
		rmdir( dirname( $elsewhere ) );
	}

	public function test_old_texts_lie_where_only_their_owner_can_read_them_three_at_most_and_an_hour_at_most() {
		$clock  = new Set_Clock( gmdate( 'c' ) );
		$folder = new Vault_Folder();
		$vault  = new Vault( $folder, $clock );
		$ids    = array_map( static fn( int $number ): string => str_repeat( (string) $number, 32 ), range( 1, 5 ) );
		foreach ( $ids as $number => $id ) {
			$vault->keep( $id, "old text $number" );
			touch( $folder->found() . "/$id.php", $clock->now() - 100 + $number );
		}
		$path = (string) $folder->found();
		$this->assertSame( 0700, fileperms( $path ) & 0777 );
		$this->assertSame( 0600, fileperms( "$path/$ids[0].php" ) & 0777 );
		$this->assertStringStartsWith( '<?php exit; ?>', (string) file_get_contents( "$path/$ids[0].php" ) );
		$this->assertStringStartsNotWith( ABSPATH, $path );
		$this->assertSame( 'old text 4', $vault->kept( $ids[4] ) );
		$vault->erase_old();
		$this->assertSame( array( null, null, 'old text 2', 'old text 3', 'old text 4' ), array_map( array( $vault, 'kept' ), $ids ) );
		$clock->pass( HOUR_IN_SECONDS + 200 );
		$vault->erase_old();
		$this->assertSame( array_fill( 0, 5, null ), array_map( array( $vault, 'kept' ), $ids ) );
		$vault->erase_all();
		$this->assertDirectoryDoesNotExist( $path );
		$this->assertNull( $folder->found() );
	}

	public function test_what_somebody_still_works_with_is_not_erased_and_a_torn_journal_is() {
		$clock   = new Set_Clock( gmdate( 'c' ) );
		$folder  = new Vault_Folder();
		$vault   = new Vault( $folder, $clock );
		$journal = Journal::open( ABSPATH . 'wp-config.php', str_repeat( 'a', 64 ), str_repeat( 'b', 64 ), self::ABOUT );
		$vault->note( $journal );
		$vault->keep( $journal->id(), 'old text' );
		file_put_contents( $folder->found() . '/' . str_repeat( 'f', 32 ) . '.journal.php', Vault::GUARD . '{"id":' );
		$clock->pass( DAY_IN_SECONDS );
		$vault->erase_old();
		$this->assertSame( 'old text', $vault->kept( $journal->id() ) );
		$this->assertEquals( array( $journal ), $vault->journals() );
		$vault->erase_all();
	}

	public function test_a_folder_that_others_may_open_is_not_used() {
		$folder = new Vault_Folder();
		$first  = $folder->made();
		chmod( $first, 0755 );
		$this->assertNull( $folder->found() );
		$second = $folder->made();
		$this->assertNotSame( $first, $second );
		rmdir( $first );
		$folder->erase();
	}

	public function test_what_another_user_of_the_system_has_put_away_waits_for_that_user_and_root_erases_it() {
		$clock = new Set_Clock( gmdate( 'c' ) );
		$id    = str_repeat( 'a', 32 );
		$first = new Vault_Folder();
		$path  = $first->made();
		$other = new Vault_Folder( null, 1 + (int) fileowner( $path ) );
		$root  = new Vault_Folder( null, 0 );
		$vault = new Vault( $other, $clock );
		( new Vault( $first, $clock ) )->keep( $id, 'old text' );
		wp_unschedule_hook( Vault::HOOK );

		$this->assertNull( $other->found() );
		$clock->pass( HOUR_IN_SECONDS + 2 );
		$vault->erase_old();
		$this->assertSame( $clock->now() + HOUR_IN_SECONDS + 1, wp_next_scheduled( Vault::HOOK ) );
		$vault->erase_all();
		$this->assertSame( $path, $first->found() );

		if ( 0 === fileowner( $path ) ) {
			chown( $path, 12345 );
		}
		$this->assertNull( ( new Vault_Folder( null, 54321 ) )->found() );
		( new Vault( $root, $clock ) )->erase_old();
		$this->assertFileDoesNotExist( "$path/$id.php" );
		$root->erase();
		$this->assertDirectoryDoesNotExist( $path );
		$this->assertNull( ( new Shared_Row( 'key_health_edit_folder' ) )->read() );
	}

	public function test_a_second_user_of_the_system_gets_a_folder_beside_and_the_first_one_stays_known() {
		$theirs = sys_get_temp_dir() . '/key-health-' . bin2hex( random_bytes( 16 ) );
		mkdir( $theirs, 0700 );
		file_put_contents( "$theirs/" . str_repeat( 'a', 32 ) . '.php', Vault::GUARD . 'old text' );
		( new Shared_Row( 'key_health_edit_folder' ) )->claim( $theirs );
		// As it is for a user who cannot open it.
		chmod( $theirs, 0755 );
		$vault = new Vault( new Vault_Folder(), new Set_Clock( gmdate( 'c' ) ) );
		$vault->keep( str_repeat( 'b', 32 ), 'another old text' );
		$row = explode( "\n", (string) ( new Shared_Row( 'key_health_edit_folder' ) )->read() );
		$this->assertCount( 2, $row );
		$this->assertSame( $theirs, $row[1] );
		chmod( $theirs, 0700 );
		$this->assertSame( array( 'old text', 'another old text' ), array_map( array( $vault, 'kept' ), array( str_repeat( 'a', 32 ), str_repeat( 'b', 32 ) ) ) );
		$vault->erase_all();
		$this->assertSame( array( false, false ), array_map( 'is_dir', $row ) );
	}

	public function test_a_folder_that_is_not_to_be_seen_from_here_stays_known_until_its_own_process_has_erased_it(): void {
		$unseen = array_map( static fn(): string => sys_get_temp_dir() . '/key-health-' . bin2hex( random_bytes( 16 ) ), range( 1, 7 ) );
		$row    = new Shared_Row( 'key_health_edit_folder' );
		$row->claim( implode( "\n", $unseen ) );
		$folder = new Vault_Folder();
		$made   = $folder->made();
		$this->assertSame( array_merge( array( $made ), array_slice( $unseen, 0, 5 ) ), explode( "\n", (string) $row->read() ) );
		$folder->erase();
		$this->assertDirectoryDoesNotExist( $made );
		$this->assertSame( array_slice( $unseen, 0, 5 ), explode( "\n", (string) $row->read() ) );

		// Where it is seen, it is erased.
		mkdir( $unseen[3], 0700 );
		file_put_contents( $unseen[3] . '/' . str_repeat( 'a', 32 ) . '.php', Vault::GUARD . 'old text' );
		$folder->erase();
		$this->assertDirectoryDoesNotExist( $unseen[3] );
		$this->assertNotContains( $unseen[3], explode( "\n", (string) $row->read() ) );

		// Nobody looks for it after the plugin is gone.
		Vault_Folder::erase_everywhere();
		$this->assertNull( $row->read() );
	}

	public function test_where_no_folder_is_out_of_reach_the_one_among_the_content_is_closed_to_visitors() {
		$folder = new Vault_Folder( ABSPATH );
		$path   = $folder->made();
		$this->assertStringStartsWith( WP_CONTENT_DIR . '/key-health-', $path );
		$this->assertStringContainsString( 'Require all denied', (string) file_get_contents( "$path/.htaccess" ) );
		$this->assertFileExists( "$path/index.php" );
		$folder->erase();
		$this->assertDirectoryDoesNotExist( $path );
	}

	public function test_a_journal_that_names_a_file_to_delete_which_is_not_its_own_is_none() {
		$journal = Journal::open( '/srv/wp-config.php', 'a', 'b', self::ABOUT );
		$this->assertEquals( $journal, Journal::read( $journal->json() ) );
		$this->assertNull( Journal::read( str_replace( $journal->temp(), '/srv/index.php', $journal->json() ) ) );
		$this->assertNull( Journal::read( '' ) );
	}

	public function test_the_last_fifty_changes_are_known_with_who_when_what_and_how_it_ended() {
		$audit = new Audit();
		for ( $number = 0; $number < 52; $number++ ) {
			$audit->add( Journal::open( '/srv/wp-config.php', "before $number", "after $number", array( 'at' => $number ) + self::ABOUT ), 'kept' );
		}
		$entries = $audit->entries();
		$this->assertCount( 50, $entries );
		$this->assertSame(
			array(
				'user'   => 1,
				'at'     => 51,
				'name'   => 'WPCOM_API_KEY',
				'file'   => 'wp-config.php',
				'before' => 'before 51',
				'after'  => 'after 51',
				'status' => 'kept',
			),
			end( $entries )
		);
		$this->assertArrayNotHasKey( 'key_health_edits', wp_load_alloptions( true ) );
		Audit::erase();
		$this->assertSame( array(), $audit->entries() );
	}
}
