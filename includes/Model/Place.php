<?php
/**
 * One place in the database, as the catalog describes it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Whose options, which one, where in it, and how the value is written down there. Says nothing of what stands there.
 *
 * @phpstan-type Table array{name: string, key_column: string, value_column: string}
 * @phpstan-type Codec array{name: string}&array<string, mixed>
 */
final class Place {

	public const SITE      = 'site';
	public const NETWORK   = 'network';
	public const MAIN_SITE = 'main_site';

	/** @var string One of the three scopes. */
	private $scope;

	/** @var string Name of the option, or key of the table's row. */
	private $option;

	/** @var Table|null */
	private $table;

	/** @var string How the option holds settings. */
	private $format;

	/** @var list<string> Where in it the value stands. */
	private $path;

	/** @var bool Whether the plugin strips slashes on reading. */
	private $unslash;

	/** @var Codec|null */
	private $codec;

	/** @var list<string>|null Where in the option a number stands that is added. */
	private $plus;

	/** @var array<string, string> The plugin's word => the provider's. */
	private $map;

	/**
	 * @param string       $option Name of the option, or key of the table's row.
	 * @param list<string> $path   Where in it the value stands.
	 * @param array        $how    What differs from a plain option of the site.
	 * @phpstan-param array{scope?: string, table?: Table|null, format?: string, unslash?: bool, codec?: Codec|null, plus?: list<string>|null, map?: array<string, string>} $how
	 */
	public function __construct( string $option, array $path, array $how = array() ) {
		$this->option  = $option;
		$this->path    = $path;
		$this->scope   = $how['scope'] ?? self::SITE;
		$this->table   = $how['table'] ?? null;
		$this->format  = $how['format'] ?? 'native';
		$this->unslash = $how['unslash'] ?? false;
		$this->codec   = $how['codec'] ?? null;
		$this->plus    = $how['plus'] ?? null;
		$this->map     = $how['map'] ?? array();
	}

	public function scope(): string {
		return $this->scope;
	}

	public function option(): string {
		return $this->option;
	}

	/**
	 * @return Table|null
	 */
	public function table(): ?array {
		return $this->table;
	}

	public function format(): string {
		return $this->format;
	}

	/**
	 * @return list<string>
	 */
	public function path(): array {
		return $this->path;
	}

	public function unslash(): bool {
		return $this->unslash;
	}

	/**
	 * @return Codec|null
	 */
	public function codec(): ?array {
		return $this->codec;
	}

	/** The place of a number that is added to the one here; null for none. */
	public function plus(): ?self {
		if ( null === $this->plus ) {
			return null;
		}
		$other       = clone $this;
		$other->path = $this->plus;
		$other->plus = null;
		return $other;
	}

	/** The same place in the site's own options; null where it is one already, and in tables. */
	public function of_site(): ?self {
		if ( self::SITE === $this->scope || null !== $this->table ) {
			return null;
		}
		$other        = clone $this;
		$other->scope = self::SITE;
		return $other;
	}

	/** The provider's word for the plugin's. */
	public function understood( string $value ): string {
		return $this->map[ $value ] ?? $value;
	}

	/** The plugin's word for the provider's. */
	public function spoken( string $value ): string {
		$word = array_search( $value, $this->map, true );
		return false === $word ? $value : (string) $word;
	}

	/** Names the row: places with the same name share it. */
	public function row_name(): string {
		return $this->scope . ':' . ( null === $this->table ? '' : $this->table['name'] . ':' ) . $this->option;
	}

	public function location(): Location {
		if ( null !== $this->table ) {
			return Location::table( $this->table['name'], $this->option, $this->path );
		}
		return Location::stored( $this->scope, $this->option, $this->path );
	}
}
