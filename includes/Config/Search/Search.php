<?php
/**
 * Looks for names and values in whole trees of PHP files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Only when somebody asks for it. Each file is read once, and one expression over its bytes says whether it is worth a look: cutting
 * all files into tokens would take 20 times as long. Nothing is executed, nothing is kept.
 */
final class Search {

	/** Memory for so much is taken for each file, whatever it holds. */
	private const PIECE = 262144;

	/** @var list<string> */
	private array $roots;

	private Folders $folders;

	private Mention_Reader $reader;

	private Limits $limits;

	/** @var list<string> */
	private array $left_out;

	/**
	 * @param list<string> $roots    Folders to begin at.
	 * @param Folders      $folders  Names a path to people.
	 * @param Scanner      $scanner  Reads definitions.
	 * @param Limits|null  $limits   How much is looked at.
	 * @param list<string> $left_out Folders that are not entered.
	 */
	public function __construct( array $roots, Folders $folders, Scanner $scanner, ?Limits $limits = null, array $left_out = array() ) {
		$this->roots    = $roots;
		$this->folders  = $folders;
		$this->reader   = new Mention_Reader( $scanner );
		$this->limits   = $limits ?? new Limits();
		$this->left_out = $left_out;
	}

	/** Plugins, must-use plugins with their subfolders, and themes of this site. */
	public static function of_site( ?Limits $limits = null ): self {
		$folders = new Folders( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR, new Disk() );
		$roots   = array_values( array_unique( array( WP_PLUGIN_DIR, WPMU_PLUGIN_DIR, get_theme_root() ) ) );
		// Our own catalog names every constant there is: it would use up the places that are listed.
		$own = dirname( __DIR__, 3 );
		return new self( $roots, $folders, new Scanner(), $limits, array( dirname( \KeyHealth\PLUGIN_FILE ), "$own/includes", "$own/build" ) );
	}

	/**
	 * Where the constants and the values of keys stand.
	 *
	 * @param list<Key>    $keys  Keys.
	 * @param list<string> $names Further names of constants.
	 */
	public function of_keys( array $keys, array $names = array() ): Found {
		$values = array();
		foreach ( $keys as $key ) {
			foreach ( array_filter( $key->fields(), array( self::class, 'is_secret' ) ) as $field ) {
				foreach ( $field->definitions() as $definition ) {
					if ( Location::CONSTANT === $definition->location()->kind() ) {
						$names[] = $definition->location()->name();
					}
					$values[] = $definition->secret();
				}
			}
		}
		return $this->of( new Wanted( array_values( array_unique( $names ) ), array(), $values ) );
	}

	public function of( Wanted $wanted ): Found {
		$found = new Found();
		return $this->among( ( new Tree( $this->folders, $this->limits, $found, $this->left_out ) )->files( $this->roots ), $wanted, $found );
	}

	/**
	 * In these files alone.
	 *
	 * @param list<string> $paths  Files.
	 * @param Wanted       $wanted What is looked for.
	 */
	public function in_files( array $paths, Wanted $wanted ): Found {
		return $this->among( $paths, $wanted, new Found() );
	}

	/**
	 * @param iterable<string> $paths  Files.
	 * @param Wanted           $wanted What is looked for.
	 * @param Found            $found  Where it is noted.
	 */
	private function among( iterable $paths, Wanted $wanted, Found $found ): Found {
		$started = microtime( true );
		$limit   = null;

		$expression = $wanted->expression()->reveal();
		$pieces     = $wanted->pieces();
		// Files come and go, and `open_basedir` forbids even to ask: what cannot be read is told at the end.
		set_error_handler( static fn(): bool => true ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
		try {
			foreach ( $wanted->is_empty() ? array() : $paths as $path ) {
				$limit = $this->limits->reached( $found, $started );
				if ( null !== $limit ) {
					break;
				}
				$bytes = $this->bytes( $path, $found );
				if ( null !== $bytes && self::holds_one( $bytes, $pieces ) && 1 === preg_match( $expression, $bytes ) ) {
					$this->look_into( $path, $bytes, $wanted, $found );
				}
			}
		} finally {
			restore_error_handler();
		}
		$found->ended( microtime( true ) - $started, $limit );
		return $found;
	}

	private function look_into( string $path, string $bytes, Wanted $wanted, Found $found ): void {
		if ( strlen( $bytes ) > Disk::limit() ) {
			// Its tokens would take more memory than there is.
			$found->miss( $this->folders->label( $path ) );
			return;
		}
		foreach ( $this->reader->read( $bytes, $wanted ) as $mention ) {
			$found->add( new Hit( $path, $this->folders->label( $path ), $mention ) );
		}
	}

	/**
	 * @param string            $bytes  A file.
	 * @param list<string>|null $pieces Of what is looked for; null for too many.
	 */
	private static function holds_one( string $bytes, ?array $pieces ): bool {
		foreach ( $pieces ?? array() as $piece ) {
			if ( false !== strpos( $bytes, $piece ) ) {
				return true;
			}
		}
		return null === $pieces;
	}

	/** In one piece for most files: reading is most of the time of a search. */
	private function bytes( string $path, Found $found ): ?string {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- A local file.
		$bytes = file_get_contents( $path, false, null, 0, self::PIECE );
		if ( false !== $bytes && strlen( $bytes ) === self::PIECE ) {
			$bytes = file_get_contents( $path, false, null, 0, $this->limits->file_bytes() + 1 );
		}
		// phpcs:enable
		if ( false === $bytes || strlen( $bytes ) > $this->limits->file_bytes() || ( '' === $bytes && is_dir( $path ) ) ) {
			$found->miss( $this->folders->label( $path ) );
			return null;
		}
		$found->read( strlen( $bytes ) );
		return $bytes;
	}

	private static function is_secret( Field $field ): bool {
		return $field->is_secret();
	}
}
