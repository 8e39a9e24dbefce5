<?php
/**
 * Where the files are that paths lead to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;

final class Include_Paths {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * The file that an include leads to: empty when there is none, null when that is not known.
	 */
	public function find( string $path ): ?string {
		$disk = $this->stage->files->disk();
		foreach ( $this->candidates( $path ) as $candidate ) {
			if ( $disk->is_file( $candidate ) ) {
				return null === $this->within( $candidate ) ? null : $disk->real_path( Folders::clean( $candidate ) );
			}
		}
		return '' === $path || null !== $this->within( $path ) || ! self::is_absolute( $path ) && false === strpos( $path, '://' ) ? '' : null;
	}

	/**
	 * @return list<string>
	 */
	private function candidates( string $path ): array {
		if ( '' === $path || false !== strpos( $path, '://' ) || false !== strpos( $path, "\0" ) ) {
			return array();
		}
		if ( self::is_absolute( $path ) ) {
			return array( $path );
		}
		$here = array( $this->stage->surroundings->directory() . '/' . $path );
		return '.' === $path[0] ? $here : array_merge( $here, array( dirname( $this->stage->unit->file->path() ) . '/' . $path ) );
	}

	private static function is_absolute( string $path ): bool {
		return '' !== $path && ( '/' === $path[0] || 1 === preg_match( '~\A[a-zA-Z]:/~', $path ) );
	}

	/** The same path if it lies within the site, where files may be looked at; null for any other. */
	public function within( string $path ): ?string {
		$path    = Disk::slashes( $path );
		$path    = self::is_absolute( $path ) ? $path : $this->stage->surroundings->directory() . '/' . $path;
		$clean   = Folders::clean( $path );
		$folders = $this->stage->files->folders();
		$disk    = $this->stage->files->disk();
		$roots   = array( dirname( $folders->abspath() ), $folders->content_dir(), $folders->mu_plugin_dir() );
		foreach ( $this->stage->files->all() as $file ) {
			$roots[] = dirname( $file->path() );
		}
		foreach ( $roots as $root ) {
			foreach ( array( $root, $disk->real_path( $root ) ) as $folder ) {
				if ( '' !== $folder && '/' !== $folder && 0 === strpos( $clean . '/', $folder . '/' ) && false === strpos( $path, '://' ) ) {
					return $clean;
				}
			}
		}
		return null;
	}
}
