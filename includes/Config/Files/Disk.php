<?php
/**
 * Reads files and folders without a warning, whatever becomes of them meanwhile.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

final class Disk {

	private const MAX_BYTES = 524288;

	/** Memory that reading takes at the worst, per byte of source; measured with `if(1) ` over and over: 287. */
	private const WEIGHT = 300;

	/** @var array<string, Secret|Config_File::UNREADABLE|Config_File::TOO_LARGE> What was read, by path. */
	private array $read = array();

	/** The same disk, with another content in one file: to see what a change would make of it. */
	public function with( string $path, Secret $content ): self {
		$other                = clone $this;
		$other->read[ $path ] = $content;
		return $other;
	}

	/** Takes text that lies in no file for the content of one, unless its content is known already. */
	public function provide( string $path, Secret $content ): void {
		$this->read[ $path ] = $this->read[ $path ] ?? $content;
	}

	/** The file's content; empty when it cannot be had. Each file is read once. */
	public function source( string $path ): string {
		$read = $this->once( $path );
		return $read instanceof Secret ? $read->reveal() : '';
	}

	/**
	 * @return Config_File::UNREADABLE|Config_File::TOO_LARGE|null Why the content cannot be had.
	 */
	public function problem( string $path ): ?string {
		$read = $this->once( $path );
		return $read instanceof Secret ? null : $read;
	}

	public function is_file( string $path ): bool {
		return true === $this->quietly( static fn(): bool => is_file( $path ) );
	}

	/** Something is there, even if it cannot be looked at further. */
	public function exists( string $path ): bool {
		return true === $this->quietly( static fn(): bool => file_exists( $path ) );
	}

	/** The path with links resolved; as it is when that cannot be done. */
	public function real_path( string $path ): string {
		$real = $this->quietly( static fn() => realpath( $path ) );
		return self::slashes( is_string( $real ) ? $real : $path );
	}

	/**
	 * PHP files in a folder, as core lists its must-use plugins: by name, hidden ones and links included.
	 *
	 * @return list<string> Paths.
	 */
	public function php_files( string $folder ): array {
		$names = $this->quietly( static fn() => is_dir( $folder ) ? scandir( $folder ) : array() );
		$paths = array();
		foreach ( is_array( $names ) ? $names : array() as $name ) {
			if ( is_string( $name ) && '.php' === substr( $name, -4 ) ) {
				$paths[] = $folder . '/' . $name;
			}
		}
		sort( $paths );
		return $paths;
	}

	/** Windows knows both kinds of slashes. */
	public static function slashes( string $path ): string {
		return '\\' === DIRECTORY_SEPARATOR ? str_replace( '\\', '/', $path ) : $path;
	}

	/**
	 * @return Secret|Config_File::UNREADABLE|Config_File::TOO_LARGE
	 */
	private function once( string $path ) {
		if ( ! isset( $this->read[ $path ] ) ) {
			$this->read[ $path ] = $this->read( $path );
		}
		return $this->read[ $path ];
	}

	/**
	 * @return Secret|Config_File::UNREADABLE|Config_File::TOO_LARGE
	 */
	private function read( string $path ) {
		$limit  = self::limit();
		$source = $this->quietly(
			static function () use ( $path, $limit ) {
				$is_there = is_file( $path ) && is_readable( $path );
				// phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
				return $is_there ? file_get_contents( $path, false, null, 0, $limit + 1 ) : false;
			}
		);
		if ( ! is_string( $source ) ) {
			return Config_File::UNREADABLE;
		}
		return strlen( $source ) > $limit ? Config_File::TOO_LARGE : new Secret( $source );
	}

	/**
	 * Half a megabyte, or less when memory is short.
	 *
	 * @return int<0, max> Bytes of a file that may be cut into tokens.
	 */
	public static function limit(): int {
		$setting = strtolower( trim( (string) ini_get( 'memory_limit' ) ) );
		$memory  = (int) $setting;
		if ( $memory <= 0 ) {
			return self::MAX_BYTES;
		}
		$shift = array(
			'k' => 10,
			'm' => 20,
			'g' => 30,
		);
		$free  = ( $memory << ( $shift[ substr( $setting, -1 ) ] ?? 0 ) ) - memory_get_usage();
		return max( 0, min( self::MAX_BYTES, intdiv( $free, self::WEIGHT ) ) );
	}

	/**
	 * Files come and go, and `open_basedir` forbids even to ask: whatever PHP complains about, the answer is enough.
	 *
	 * @param callable(): mixed $ask The question.
	 * @return mixed
	 */
	private function quietly( callable $ask ) {
		set_error_handler( static fn(): bool => true ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
		try {
			return $ask();
		} finally {
			restore_error_handler();
		}
	}
}
