<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

use KeyHealth\Fix\Clean_State\Must_Use_File;
use KeyHealth\Fix\Refused;
use KeyHealth\Tests\Test_Case;

final class Must_Use_File_Test extends Test_Case {

	/** @var string */
	private $folder;

	/** @var Must_Use_File */
	private $file;

	protected function set_up() {
		parent::set_up();
		$this->folder = $this->temporary_folder() . '/mu-plugins';
		$this->file   = new Must_Use_File( $this->folder );
	}

	public function test_it_is_put_there_with_the_rights_of_its_siblings_and_taken_away_again(): void {
		mkdir( $this->folder );
		file_put_contents( "$this->folder/other.php", '<?php' );
		chmod( "$this->folder/other.php", 0640 );
		$this->assertFalse( $this->file->install() );
		$this->assertSame( Must_Use_File::text(), file_get_contents( $this->file->path() ) );
		$this->assertSame( 0640, fileperms( $this->file->path() ) & 0777 );
		$this->assertFalse( $this->file->install(), 'over one of ours' );
		$this->file->remove( false );
		$this->assertSame( array( 'other.php' ), $this->files() );
	}

	public function test_a_folder_that_was_made_for_it_goes_with_it_and_one_with_other_files_stays(): void {
		$this->assertTrue( $this->file->install() );
		$this->file->remove( true );
		$this->assertDirectoryDoesNotExist( $this->folder );

		$this->assertTrue( $this->file->install() );
		file_put_contents( "$this->folder/other.php", '<?php' );
		$this->file->remove( true );
		$this->assertSame( array( 'other.php' ), $this->files() );
	}

	public function test_a_file_that_is_not_ours_is_neither_written_over_nor_taken_away(): void {
		mkdir( $this->folder );
		foreach ( array( '', '<?php // Of somebody else.', str_replace( 'GET', 'PUT', Must_Use_File::text() ), Must_Use_File::text() . "\necho 1;" ) as $text ) {
			file_put_contents( $this->file->path(), $text );
			$this->assertNotNull( $this->file->why_not() );
			$this->assert_refused();
			$this->file->remove( true );
			$this->assertSame( $text, file_get_contents( $this->file->path() ) );
			$this->assertSame( array( Must_Use_File::NAME ), $this->files() );
		}
	}

	public function test_a_link_is_never_followed(): void {
		mkdir( $this->folder );
		$target = dirname( $this->folder ) . '/target.php';
		file_put_contents( $target, Must_Use_File::text() );
		symlink( $target, $this->file->path() );
		$this->assert_refused();
		$this->file->remove( true );
		$this->assertFileExists( $target );
		$this->assertTrue( is_link( $this->file->path() ) );

		$elsewhere = dirname( $this->folder ) . '/link';
		symlink( $this->folder, $elsewhere );
		$this->assertNotNull( ( new Must_Use_File( $elsewhere ) )->why_not() );
	}

	public function test_where_files_may_not_be_changed_nothing_is_put(): void {
		$this->assertNull( $this->file->why_not() );
		add_filter( 'file_mod_allowed', '__return_false' );
		$this->assert_refused();
		$this->assertDirectoryDoesNotExist( $this->folder );
	}

	public function test_the_copy_is_the_same_for_every_search_and_runs(): void {
		$text = Must_Use_File::text();
		$this->assertSame( $text, Must_Use_File::text() );
		$this->assertTrue( Must_Use_File::is_ours( $text ) );
		$this->file->install();
		exec( escapeshellarg( PHP_BINARY ) . ' -l ' . escapeshellarg( $this->file->path() ), $output, $status );
		$this->assertSame( 0, $status, implode( "\n", $output ) );
		$this->assertSame( 'Key Health: search for the plugin in the way', get_plugin_data( $this->file->path(), false, false )['Name'] );
		// Called by its address it does nothing.
		exec( escapeshellarg( PHP_BINARY ) . ' ' . escapeshellarg( $this->file->path() ), $printed, $status );
		$this->assertSame( array( 0, array() ), array( $status, $printed ) );
	}

	private function assert_refused(): void {
		try {
			$this->file->install();
			$this->fail( 'It was written.' );
		} catch ( Refused $refused ) {
			$this->assertSame( 'not_here', $refused->word() );
		}
	}

	/**
	 * @return list<string>
	 */
	private function files(): array {
		return array_values( array_diff( (array) scandir( $this->folder ), array( '.', '..' ) ) );
	}
}
