<?php
/**
 * The files in which constants are defined before plugins run.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * In the order in which they are loaded: what PHP's settings prepend, wp-config.php, what it includes, drop-ins, must-use plugins.
 *
 * @phpstan-import-type Role from Config_File
 */
final class Config_Files {

	private const MAX_DEPTH = 5;
	private const MAX_FILES = 50;

	/** What drop-ins and must-use plugins include is whole libraries: noticed, not followed. */
	private const NO_FURTHER = self::MAX_DEPTH + 1;

	/** In the order in which wp-settings.php loads them, all before the must-use plugins. */
	private const DROP_INS = array( 'advanced-cache.php', 'db.php', 'object-cache.php', 'sunrise.php' );

	private Folders $folders;

	private Disk $disk;

	private Scanner $scanner;

	private Include_Resolver $resolver;

	/** @var array<string, Config_File> By real path. */
	private array $files = array();

	private bool $is_found = false;

	/** @var array<string, list<Inclusion>> By real path of the file that includes. */
	private array $inclusions = array();

	/** @var array<string, list<Include_Site>> By real path of the file that includes. */
	private array $opaque = array();

	private int $included = 0;

	/**
	 * @param string       $abspath       WordPress's root.
	 * @param string       $mu_plugin_dir Folder of must-use plugins.
	 * @param string       $content_dir   Folder of drop-ins.
	 * @param Scanner|null $scanner       Share it with the locator, and no file is scanned twice.
	 * @param Disk|null    $disk          Where the files are read; the real one if null.
	 */
	public function __construct( string $abspath, string $mu_plugin_dir, string $content_dir, ?Scanner $scanner = null, ?Disk $disk = null ) {
		$this->disk     = $disk ?? new Disk();
		$this->folders  = new Folders( $abspath, $mu_plugin_dir, $content_dir, $this->disk );
		$this->scanner  = $scanner ?? new Scanner();
		$this->resolver = new Include_Resolver( $this->folders, $this->disk );
	}

	/**
	 * The same files with another content in one of them, looked for anew: what is included may change with it.
	 *
	 * @param Config_File $file    One of these.
	 * @param Secret      $content What stands in it then.
	 */
	public function with_source( Config_File $file, Secret $content ): self {
		$disk = $this->disk->with( $file->path(), $content );
		return new self( $this->folders->abspath(), $this->folders->mu_plugin_dir(), $this->folders->content_dir(), $this->scanner, $disk );
	}

	/**
	 * @return list<Config_File>
	 */
	public function all(): array {
		if ( ! $this->is_found ) {
			$this->is_found = true;
			$this->find();
		}
		return array_values( $this->files );
	}

	/** The file's content; empty when it cannot be had. Full of secrets. */
	public function source( Config_File $file ): string {
		return $this->disk->source( $file->path() );
	}

	/**
	 * Include statements of a file that lead to another one of these files, in the order of the source.
	 *
	 * @return list<Inclusion>
	 */
	public function inclusions( Config_File $file ): array {
		$this->all();
		return $this->inclusions[ $file->path() ] ?? array();
	}

	/**
	 * Include statements of a file that lead to a file nobody can name without running them, or to one too many.
	 *
	 * @return list<Include_Site>
	 */
	public function opaque( Config_File $file ): array {
		$this->all();
		return $this->opaque[ $file->path() ] ?? array();
	}

	/** The statement that loads wp-settings.php, above which a new definition belongs. */
	public function anchor(): ?Located_Line {
		$doubtful = null;
		foreach ( $this->all() as $file ) {
			if ( Config_File::WP_CONFIG !== $file->role() && Config_File::INCLUDED !== $file->role() ) {
				continue;
			}
			$settings = $this->scanner->read( $this->source( $file ) )->settings();
			if ( null === $settings ) {
				continue;
			}
			$line = new Located_Line( $file, $settings->line(), $settings->start() );
			if ( Context::CERTAIN === $settings->context()->reach() ) {
				return $line;
			}
			$doubtful = $doubtful ?? $line;
		}
		return $doubtful;
	}

	private function find(): void {
		$prepended = (string) ini_get( 'auto_prepend_file' );
		if ( '' !== $prepended && 'none' !== $prepended ) {
			$found = stream_resolve_include_path( $prepended );
			$this->add( false === $found ? $prepended : $found, Config_File::AUTO_PREPEND );
		}
		$path = $this->folders->wp_config();
		if ( null !== $path ) {
			$this->follow( $this->add( $path, Config_File::WP_CONFIG ), 1 );
		}
		foreach ( self::DROP_INS as $name ) {
			$path = $this->folders->content_dir() . '/' . $name;
			if ( $this->disk->is_file( $path ) ) {
				$this->follow( $this->add( $path, Config_File::DROP_IN ), self::NO_FURTHER );
			}
		}
		$plugins = array();
		foreach ( $this->disk->php_files( $this->folders->mu_plugin_dir() ) as $path ) {
			$plugins[] = $this->add( $path, Config_File::MU_PLUGIN );
		}
		foreach ( $plugins as $file ) {
			$this->follow( $file, self::NO_FURTHER );
		}
	}

	/**
	 * Includes inside functions are left alone: they run when somebody calls them, and lead into whole libraries.
	 *
	 * @param Config_File $file  A file.
	 * @param int         $depth How deep what it includes is nested, wp-config.php's own includes being 1.
	 */
	private function follow( Config_File $file, int $depth ): void {
		foreach ( $this->scanner->read( $this->source( $file ) )->includes() as $include ) {
			if ( $include->is_settings() || $include->context()->in_function() ) {
				continue;
			}
			$path = $this->resolver->resolve( $include, $file->path() );
			if ( '' === $path ) {
				continue;
			}
			$known   = null === $path ? null : $this->files[ $this->disk->real_path( $path ) ] ?? null;
			$is_more = $depth > self::MAX_DEPTH || $this->included >= self::MAX_FILES;
			if ( null === $path || null === $known && $is_more ) {
				$this->opaque[ $file->path() ][] = $include;
				continue;
			}
			$target = $known ?? $this->add( $path, Config_File::INCLUDED );

			$this->inclusions[ $file->path() ][] = new Inclusion( $include, $target );
			if ( null === $known ) {
				++$this->included;
				$this->follow( $target, $depth + 1 );
			}
		}
	}

	/**
	 * @param string $path Where it is loaded from.
	 * @param Role   $role Why it is loaded.
	 */
	private function add( string $path, string $role ): Config_File {
		$real = $this->disk->real_path( $path );
		if ( isset( $this->files[ $real ] ) ) {
			return $this->files[ $real ];
		}
		$problem = $this->disk->problem( $real );
		$line    = null;
		if ( null === $problem ) {
			$scan    = $this->scanner->read( $this->disk->source( $real ) );
			$line    = $scan->error_line();
			$problem = $scan->is_too_deep() ? Config_File::TOO_DEEP : ( null === $line ? null : Config_File::DOES_NOT_PARSE );
		}
		$file = new Config_File( $real, $this->folders->label( Disk::slashes( $path ) ), $role, $problem, $line );

		$this->files[ $real ] = $file;
		return $file;
	}
}
