<?php
/**
 * Finds the file that an include statement loads.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Include_Site;

/**
 * Only from what the words of the statement tell: literals, `__DIR__`, and the constants that name WordPress's folders.
 */
final class Include_Resolver {

	private Folders $folders;

	private Disk $disk;

	public function __construct( Folders $folders, Disk $disk ) {
		$this->folders = $folders;
		$this->disk    = $disk;
	}

	/**
	 * @param Include_Site $include The statement.
	 * @param string       $file    Real path of the file that it stands in.
	 * @return string|null Path of an existing file; empty when there is none, null when the words do not tell which one it is.
	 */
	public function resolve( Include_Site $include, string $file ): ?string {
		$path = $this->path( $include, $file );
		if ( null === $path ) {
			return null;
		}
		foreach ( $this->candidates( $path, dirname( $file ) ) as $candidate ) {
			if ( $this->disk->is_file( $candidate ) ) {
				return Folders::clean( $candidate );
			}
		}
		return '';
	}

	private function path( Include_Site $include, string $file ): ?string {
		if ( null === $include->path() ) {
			return null;
		}
		$path = '';
		foreach ( $include->path() as $part ) {
			$text = $part['text'];
			if ( 'directory' === $part['kind'] ) {
				// `__FILE__` itself is no folder.
				$text = $part['up'] < 0 ? null : dirname( $file );
			} elseif ( 'constant' === $part['kind'] ) {
				$text = $this->constant( $part['text'] );
			}
			if ( null === $text ) {
				return null;
			}
			$path .= $part['up'] > 0 ? dirname( $text, $part['up'] ) : $text;
		}
		return $path;
	}

	/**
	 * A relative path is looked for in the working folder first, which is WordPress's for the front page; then, unless it begins
	 * with a dot, beside the file.
	 *
	 * @param string $path   Path, absolute or relative.
	 * @param string $beside Folder of the file that includes.
	 * @return list<string>
	 */
	private function candidates( string $path, string $beside ): array {
		$path = Disk::slashes( $path );
		// No stream wrappers: a file on this disk or nothing.
		if ( '' === $path || false !== strpos( $path, '://' ) || false !== strpos( $path, "\0" ) ) {
			return array();
		}
		if ( '/' === $path[0] || preg_match( '~\A[a-zA-Z]:/~', $path ) ) {
			return array( $path );
		}
		$candidates = array( $this->folders->abspath() . '/' . $path );
		return '.' === $path[0] ? $candidates : array_merge( $candidates, array( $beside . '/' . $path ) );
	}

	private function constant( string $name ): ?string {
		$known = array(
			'ABSPATH'             => $this->folders->abspath() . '/',
			'WP_CONTENT_DIR'      => $this->folders->content_dir(),
			'WPMU_PLUGIN_DIR'     => $this->folders->mu_plugin_dir(),
			'DIRECTORY_SEPARATOR' => '/',
		);
		return $known[ $name ] ?? null;
	}
}
