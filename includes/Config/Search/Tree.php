<?php
/**
 * The PHP files below some folders.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;

defined( 'ABSPATH' ) || exit;

/**
 * Links to folders are followed, because plugins are often linked; none is entered twice, and none that leads above where it stands.
 *
 * A name that ends in `.php` is taken for a file without asking the disk: asking costs as much as reading.
 */
final class Tree {

	private Folders $folders;

	private Limits $limits;

	private Found $found;

	/** @var array<string, true> Real paths of folders that were entered. */
	private array $entered = array();

	/**
	 * @param Folders $folders Names a path to people.
	 * @param Limits  $limits  How deep it goes.
	 * @param Found   $found   Is told what cannot be read.
	 * @param list<string> $left_out Folders that are not entered.
	 */
	public function __construct( Folders $folders, Limits $limits, Found $found, array $left_out = array() ) {
		$this->folders = $folders;
		$this->limits  = $limits;
		$this->found   = $found;
		$this->entered = array_fill_keys( array_filter( array_map( 'realpath', $left_out ) ), true );
	}

	/**
	 * In no certain order.
	 *
	 * @param list<string> $roots Folders.
	 * @return \Generator<int, string> Paths.
	 */
	public function files( array $roots ): \Generator {
		$left = array();
		foreach ( array_reverse( $roots ) as $root ) {
			$left[] = array( rtrim( Disk::slashes( $root ), '/' ), 0 );
		}
		while ( $left ) {
			list( $folder, $depth ) = array_pop( $left );
			if ( ! $this->enters( $folder, $depth ) ) {
				continue;
			}
			$names = self::names( $folder );
			if ( null === $names ) {
				$this->found->miss( $this->folders->label( $folder ) );
				continue;
			}
			foreach ( $names as $name ) {
				$path = $folder . '/' . $name;
				if ( '.php' === substr( $name, -4 ) ) {
					yield $path;
				} elseif ( is_dir( $path ) ) {
					$left[] = array( $path, $depth + 1 );
				}
			}
		}
	}

	private function enters( string $folder, int $depth ): bool {
		$real = realpath( $folder );
		if ( false === $real ) {
			if ( $depth > 0 || file_exists( $folder ) ) {
				$this->found->miss( $this->folders->label( $folder ) );
			}
			return false;
		}
		$is_above = $depth > 0 && 0 === strpos( dirname( $folder ) . '/', rtrim( Disk::slashes( $real ), '/' ) . '/' );
		if ( isset( $this->entered[ $real ] ) || $is_above ) {
			return false;
		}
		if ( $depth > $this->limits->depth() ) {
			$this->found->too_deep( $this->folders->label( $folder ) );
			return false;
		}
		$this->entered[ $real ] = true;
		return true;
	}

	/**
	 * @return list<string>|null Null when it cannot be read.
	 */
	private static function names( string $folder ): ?array {
		$handle = opendir( $folder );
		if ( false === $handle ) {
			return null;
		}
		$names = array();
		$name  = readdir( $handle );
		while ( false !== $name ) {
			if ( '.' !== $name && '..' !== $name ) {
				$names[] = $name;
			}
			$name = readdir( $handle );
		}
		closedir( $handle );
		return $names;
	}
}
