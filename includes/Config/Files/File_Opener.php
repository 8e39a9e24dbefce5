<?php
/**
 * Opens one file and says what is the matter with it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Scanner;

/**
 * @phpstan-import-type Role from Config_File
 */
final class File_Opener {

	private Folders $folders;

	private Disk $disk;

	private Scanner $scanner;

	public function __construct( Folders $folders, Disk $disk, Scanner $scanner ) {
		$this->folders = $folders;
		$this->disk    = $disk;
		$this->scanner = $scanner;
	}

	/**
	 * @param string $path Where it is loaded from.
	 * @param string $role Why it is loaded.
	 * @phpstan-param Role $role
	 */
	public function open( string $path, string $role ): Config_File {
		$real    = $this->disk->real_path( $path );
		$problem = $this->disk->problem( $real );
		$line    = null;
		if ( null === $problem ) {
			$scan    = $this->scanner->read( $this->disk->source( $real ) );
			$line    = $scan->error_line();
			$problem = $scan->is_too_deep() ? Config_File::TOO_DEEP : ( null === $line ? null : Config_File::DOES_NOT_PARSE );
		}
		$label = Config_File::ENVIRONMENT === $role ? Environment_Text::NAME : $this->folders->label( Disk::slashes( $path ) );
		return new Config_File( $real, $label, $role, $problem, $line );
	}
}
