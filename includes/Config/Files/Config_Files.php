<?php
/**
 * The files in which constants are defined before plugins run.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Include_Site;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Secret;

/**
 * In the order in which they are loaded: what PHP's settings prepend, wp-config.php, what it includes, drop-ins, must-use plugins.
 *
 * @phpstan-import-type Role from Config_File
 */
final class Config_Files {

	private const MAX_DEPTH = 5;
	private const MAX_FILES = 50;

	/** What drop-ins, plugins and themes include is whole libraries: noticed, not followed. */
	private const NO_FURTHER = self::MAX_DEPTH + 1;

	/** What these include is followed: it belongs to the configuration. */
	private const FOLLOWED = array( Config_File::WP_CONFIG, Config_File::HOST );

	private Folders $folders;

	private Disk $disk;

	private Scanner $scanner;

	private Include_Resolver $resolver;

	private File_Opener $opener;

	private Environment_Text $text;

	/** @var list<string> */
	private array $plugins = array();
	/** @var list<string> */
	private array $themes = array();

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
		$this->opener   = new File_Opener( $this->folders, $this->disk, $this->scanner );
		$this->text     = new Environment_Text( $this->disk );
	}

	/**
	 * The same files with another content in one of them, looked for anew: what is included may change with it.
	 *
	 * @param Config_File $file    One of these.
	 * @param Secret      $content What stands in it then.
	 */
	public function with_source( Config_File $file, Secret $content ): self {
		return $this->anew( $this->disk->with( $file->path(), $content ) );
	}

	/**
	 * The same files and those of plugins and themes, which a report has no need of.
	 *
	 * @param list<string> $plugins Paths of the main files of active plugins: the network's, then the site's in the order of its option.
	 * @param list<string> $themes  Paths of functions.php: the child theme's, then its parent's.
	 */
	public function with_plugins( array $plugins, array $themes = array() ): self {
		$other          = $this->anew( $this->disk );
		$other->plugins = $plugins;
		$other->themes  = $themes;
		return $other;
	}

	/**
	 * For whoever worked out which file an opaque include statement leads to: it is followed too from now on. The statement stays
	 * opaque, since it may lead elsewhere the next time.
	 *
	 * @param Config_File $from The file that includes.
	 * @param int         $line Line of its statement.
	 * @param string      $path Path of a file.
	 * @return Config_File|null Null when the line has not exactly one such statement, or it is one file too many.
	 */
	public function arrive( Config_File $from, int $line, string $path ): ?Config_File {
		$here  = array_filter( $this->opaque( $from ), static fn( Include_Site $include ): bool => $include->line() === $line );
		$known = $this->files[ $this->disk->real_path( $path ) ] ?? null;
		if ( 1 !== count( $here ) || null !== $known || ! $this->disk->is_file( $path ) || $this->included >= self::MAX_FILES ) {
			return $known;
		}
		$this->enter( $from, reset( $here ), $path, 1 );
		return $this->files[ $this->disk->real_path( $path ) ];
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

	/** Where they are read. */
	public function disk(): Disk {
		return $this->disk;
	}

	/** Knows these files already. */
	public function scanner(): Scanner {
		return $this->scanner;
	}

	public function folders(): Folders {
		return $this->folders;
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
		return ( new Anchor( $this, $this->scanner ) )->line();
	}

	private function find(): void {
		$others = array();
		foreach ( ( new Entry_Files( $this->folders, $this->disk, $this->plugins, $this->themes ) )->all() as $entry ) {
			$file = $this->add( $entry['path'], $entry['role'] );
			if ( $file->role() !== $entry['role'] || Config_File::AUTO_PREPEND === $entry['role'] ) {
				continue;
			}
			if ( in_array( $entry['role'], self::FOLLOWED, true ) ) {
				$this->follow( $file, 1 );
			} else {
				$others[] = $file;
			}
		}
		foreach ( $others as $file ) {
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
		$scan = $this->scanner->read( $this->source( $file ) );
		$text = $depth > self::MAX_DEPTH ? null : $this->text->site( $this->source( $file ), $scan->markers() );
		if ( null !== $text ) {
			$this->enter( $file, $text, $this->text->path(), $depth );
		}
		foreach ( $scan->includes() as $include ) {
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
			$this->enter( $file, $include, $path, $depth );
		}
	}

	private function enter( Config_File $from, Include_Site $include, string $path, int $depth ): void {
		$known  = $this->files[ $this->disk->real_path( $path ) ] ?? null;
		$target = $known ?? $this->add( $path, Environment_Text::PATH === $path ? Config_File::ENVIRONMENT : Config_File::INCLUDED );

		$this->inclusions[ $from->path() ][] = new Inclusion( $include, $target );
		if ( null === $known ) {
			++$this->included;
			$this->follow( $target, $depth + 1 );
		}
	}

	private function anew( Disk $disk ): self {
		$other          = new self( $this->folders->abspath(), $this->folders->mu_plugin_dir(), $this->folders->content_dir(), $this->scanner, $disk );
		$other->plugins = $this->plugins;
		$other->themes  = $this->themes;
		return $other;
	}

	/**
	 * @param string $path Where it is loaded from.
	 * @param Role   $role Why it is loaded.
	 */
	private function add( string $path, string $role ): Config_File {
		$real                 = $this->disk->real_path( $path );
		$this->files[ $real ] = $this->files[ $real ] ?? $this->opener->open( $path, $role );
		return $this->files[ $real ];
	}
}
