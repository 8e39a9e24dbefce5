<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Journal;
use KeyHealth\Config\Write\Lock;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Config\Write\Proof_Result;
use KeyHealth\Config\Write\Settlement;
use KeyHealth\Config\Write\Shared_Row;
use KeyHealth\Config\Write\Unfinished;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Root opens the folders of others, and does for them only what they could do themselves.
 */
final class Write_Root_Test extends Test_Case {

	private const ABOUT = array(
		'name' => 'WPCOM_API_KEY',
		'file' => 'wp-config.php',
		'user' => 1,
		'at'   => 0,
	);

	/** @var string A file that a journal names. */
	private $file = '';

	/** @var Vault */
	private $vault;

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		if ( ! function_exists( 'posix_geteuid' ) || 0 !== posix_geteuid() ) {
			$this->markTestSkipped( 'Only root can make files of others.' );
		}
		$this->clock = new Set_Clock( gmdate( 'c' ) );
		$this->vault = new Vault( new Vault_Folder( null, 0 ), $this->clock );
		$this->file  = $this->temporary_folder() . '/crontab.php';
		file_put_contents( $this->file, 'as it was' );
	}

	protected function tear_down() {
		( new Vault_Folder( null, 0 ) )->erase();
		parent::tear_down();
	}

	public function test_a_note_about_a_file_of_somebody_else_is_not_carried_out(): void {
		$this->note_of( 12345, $this->file );
		$this->assertSame( array(), $this->vault->journals() );
		$this->settle();
		$this->assertSame( 'as it was', file_get_contents( $this->file ) );
	}

	public function test_nor_is_one_that_comes_there_by_a_link(): void {
		$link = dirname( $this->file ) . '/link';
		symlink( dirname( $this->file ), $link );
		chown( $this->file, 12345 );
		$this->note_of( 12345, $link . '/crontab.php' );
		$this->assertSame( array(), $this->vault->journals() );
		unlink( $link );
	}

	public function test_a_file_that_was_changed_for_another_while_the_site_was_tested_stays_as_it_is(): void {
		chown( $this->file, 12345 );
		$this->note_of( 12345, $this->file );
		$this->settle(
			function (): void {
				chown( $this->file, 0 );
			}
		);
		$this->assertSame( 'as it was', file_get_contents( $this->file ) );
	}

	public function test_what_somebody_has_begun_with_a_file_of_their_own_is_brought_to_its_end(): void {
		chown( $this->file, 12345 );
		$this->note_of( 12345, $this->file );
		$this->assertCount( 1, $this->vault->journals() );
		$this->settle();
		$this->assertSame( 'of old', file_get_contents( $this->file ) );
		$this->assertSame( 12345, fileowner( $this->file ) );
		$this->assertSame( array(), $this->vault->journals() );
	}

	public function test_what_root_has_begun_is_known_to_both_whoever_owns_folder_and_file(): void {
		$folder = ( new Vault_Folder( null, 0 ) )->made();
		chown( $folder, 12345 );
		chown( $this->file, 23456 );
		$journal = Journal::open( $this->file, hash( 'sha256', 'of old' ), hash( 'sha256', 'as it was' ), self::ABOUT );
		$this->vault->note( $journal );
		$this->assertEquals( array( $journal ), $this->vault->journals() );
		$note = $folder . '/' . $journal->id() . '.journal.php';
		$this->assertSame( array( 0, 0644 ), array( fileowner( $note ), fileperms( $note ) & 0777 ) );
		$this->assertEquals( array( $journal ), ( new Vault( new Vault_Folder( null, 12345 ), $this->clock ) )->journals() );
	}

	public function test_a_link_in_the_place_of_the_lock_is_not_followed(): void {
		$folder = ( new Vault_Folder( null, 0 ) )->made();
		$victim = dirname( $this->file ) . '/nologin';
		symlink( $victim, $folder . '/lock.php' );
		$lock = new Lock( $this->clock );
		$this->assertTrue( $lock->take( $this->vault->lock_file() ) );
		$lock->release();
		$this->assertFileDoesNotExist( $victim );
		$this->assertFalse( is_link( $folder . '/lock.php' ) );
	}

	public function test_who_locks_the_file_of_another_folder_waits_until_the_first_one_has_ended_or_is_long_dead(): void {
		$folder = $this->temporary_folder();
		touch( "$folder/one" );
		touch( "$folder/two" );
		$one = new Lock( $this->clock );
		$this->assertTrue( $one->take( "$folder/one" ) );
		$this->assertFalse( ( new Lock( $this->clock ) )->take( "$folder/two" ) );
		$this->clock->pass( 121 );
		$two = new Lock( $this->clock );
		$this->assertTrue( $two->take( "$folder/two" ) );
		$two->release();
		$one->release();
		$this->assertTrue( ( new Lock( $this->clock ) )->take( "$folder/one" ) );
	}

	/** Another user's folder, in which stands that this file is to be what it never was. */
	private function note_of( int $user, string $path ): void {
		$folder = sys_get_temp_dir() . '/key-health-' . bin2hex( random_bytes( 16 ) );
		mkdir( $folder, 0700 );
		$journal = Journal::open( $path, hash( 'sha256', 'of old' ), hash( 'sha256', 'as it was' ), self::ABOUT );
		foreach ( array( '.journal.php' => $journal->json(), '.php' => 'of old' ) as $ending => $bytes ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
			file_put_contents( $folder . '/' . $journal->id() . $ending, Vault::GUARD . $bytes );
			chown( $folder . '/' . $journal->id() . $ending, $user );
		}
		chown( $folder, $user );
		( new Shared_Row( 'key_health_edit_folder' ) )->claim( $folder );
	}

	/** @param (callable(): void)|null $meanwhile Is done while the site is tested. */
	private function settle( ?callable $meanwhile = null ): void {
		$settlement = new Settlement( $this->vault, new Opcache(), new Audit() );
		( new Unfinished( $this->vault, $settlement, $this->clock ) )->settle(
			static function () use ( $meanwhile ): Proof_Result {
				null === $meanwhile || $meanwhile();
				return Proof_Result::failed( 'x', 'x' );
			}
		);
	}
}
