<?php
/**
 * A place where a value stands.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

final class Location {

	public const OPTION           = 'option';
	public const NETWORK_OPTION   = 'network_option';
	public const MAIN_SITE_OPTION = 'main_site_option';
	public const TABLE            = 'table';
	public const CONSTANT         = 'constant';
	public const ENVIRONMENT      = 'environment';
	public const FILTER           = 'filter';
	public const PLUGIN_FILE      = 'plugin_file';
	public const KINDS            = array( self::OPTION, self::NETWORK_OPTION, self::MAIN_SITE_OPTION, self::TABLE, self::CONSTANT, self::ENVIRONMENT, self::FILTER, self::PLUGIN_FILE );

	/** Places in a database. */
	private const STORED = array(
		self::OPTION,
		self::NETWORK_OPTION,
		self::MAIN_SITE_OPTION,
		self::TABLE,
	);

	/** @var string One of KINDS. */
	private $kind;

	/** @var string Name of the option, constant or filter. */
	private $name;

	/** @var list<string> Where in the option the value stands. */
	private $path;

	/** @var string|null Relative to the WordPress root, null when not in a file or not located. */
	private $file;

	/** @var int|null */
	private $line;

	/**
	 * @param string       $kind One of KINDS.
	 * @param string       $name Name of the option, constant or filter.
	 * @param list<string> $path Where in the option the value stands.
	 * @param string|null  $file Relative to the WordPress root.
	 * @param int|null     $line Line in the file.
	 */
	private function __construct( string $kind, string $name, array $path, ?string $file, ?int $line ) {
		$this->kind = $kind;
		$this->name = $name;
		$this->path = $path;
		$this->file = $file;
		$this->line = $line;
	}

	/**
	 * @param string       $name Option name.
	 * @param list<string> $path Where in the option the value stands.
	 */
	public static function option( string $name, array $path ): self {
		return new self( self::OPTION, $name, $path, null, null );
	}

	/**
	 * @param string       $scope Whose options, a scope of `Place`.
	 * @param string       $name  Option name.
	 * @param list<string> $path  Where in the option the value stands.
	 */
	public static function stored( string $scope, string $name, array $path ): self {
		$kinds = array(
			Place::NETWORK   => self::NETWORK_OPTION,
			Place::MAIN_SITE => self::MAIN_SITE_OPTION,
		);
		return new self( $kinds[ $scope ] ?? self::OPTION, $name, $path, null, null );
	}

	/**
	 * @param string       $table Name of the table, without the site's prefix.
	 * @param string       $row   Key of the row.
	 * @param list<string> $path  Where in the row's value.
	 */
	public static function table( string $table, string $row, array $path ): self {
		return new self( self::TABLE, $table, array_merge( array( $row ), $path ), null, null );
	}

	public static function environment( string $name ): self {
		return new self( self::ENVIRONMENT, $name, array(), null, null );
	}

	public static function constant( string $name, ?string $file = null, ?int $line = null ): self {
		return new self( self::CONSTANT, $name, array(), $file, $line );
	}

	public static function filter( string $name, ?string $file = null, ?int $line = null ): self {
		return new self( self::FILTER, $name, array(), $file, $line );
	}

	/**
	 * A value in the code of a plugin.
	 *
	 * @param string $name Name of the constant or variable it is given to.
	 * @param string $file Relative to the WordPress root.
	 * @param int    $line Line in the file.
	 */
	public static function plugin_file( string $name, string $file, int $line ): self {
		return new self( self::PLUGIN_FILE, $name, array(), $file, $line );
	}

	public function kind(): string {
		return $this->kind;
	}

	public function name(): string {
		return $this->name;
	}

	/**
	 * @return list<string>
	 */
	public function path(): array {
		return $this->path;
	}

	public function file(): ?string {
		return $this->file;
	}

	public function line(): ?int {
		return $this->line;
	}

	/** Whether it is in a database: what stands there can be written. */
	public function is_stored(): bool {
		return in_array( $this->kind, self::STORED, true );
	}

	/** Whether it is this site's own: its administrators may see and change it. */
	public function is_of_site(): bool {
		return self::OPTION === $this->kind || self::TABLE === $this->kind;
	}

	/** Names the place, not the value; stable while nothing moves: `constant:NAME@file:line`, `option:name/path`. */
	public function id(): string {
		$id = $this->kind . ':' . implode( '/', array_merge( array( $this->name ), $this->path ) );
		return null === $this->file ? $id : $id . '@' . $this->file . ':' . (int) $this->line;
	}

	/** The place in words: kind, name, file, line. */
	public function label(): string {
		if ( $this->is_stored() ) {
			return sprintf( $this->stored_words(), implode( ' › ', array_merge( array( $this->name ), $this->path ) ) );
		}
		if ( self::ENVIRONMENT === $this->kind ) {
			/* translators: %s: name of an environment variable. */
			return sprintf( __( 'environment variable %s of the server', 'key-health' ), $this->name );
		}
		if ( self::PLUGIN_FILE === $this->kind ) {
			/* translators: 1: file, 2: number of the line. */
			return sprintf( __( 'plugin file %1$s, line %2$d', 'key-health' ), (string) $this->file, (int) $this->line );
		}
		$thing = self::FILTER === $this->kind
			/* translators: %s: name of a filter. */
			? sprintf( __( 'filter %s', 'key-health' ), $this->name )
			/* translators: %s: name of a constant. */
			: sprintf( __( 'constant %s', 'key-health' ), $this->name );
		if ( null === $this->file ) {
			return $thing;
		}
		/* translators: 1: "constant NAME" or "filter NAME", 2: file, 3: number of the line. */
		return sprintf( __( '%1$s in %2$s, line %3$d', 'key-health' ), $thing, $this->file, (int) $this->line );
	}

	private function stored_words(): string {
		switch ( $this->kind ) {
			case self::NETWORK_OPTION:
				/* translators: %s: name of an option, with the path of the value inside it. */
				return __( 'database, network option %s', 'key-health' );
			case self::MAIN_SITE_OPTION:
				/* translators: %s: name of an option, with the path of the value inside it. */
				return __( 'database, option %s of the main site', 'key-health' );
			case self::TABLE:
				/* translators: %s: name of a table, with the row and the path of the value inside it. */
				return __( 'database, table %s', 'key-health' );
			default:
				/* translators: %s: name of an option, with the path of the value inside it. */
				return __( 'database, option %s', 'key-health' );
		}
	}
}
