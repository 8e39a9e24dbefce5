<?php
/**
 * A site of the network as it was read from outside.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

defined( 'ABSPATH' ) || exit;

/** What its rows hold, by the names of options that were asked for; and which tables of plugins it has. */
final class Distant_Site {

	/** @var int */
	private $id;

	/** @var string Of its tables. */
	private $prefix;

	/** @var array<string, string> Bytes by the name of the option. */
	private $rows;

	/** @var array<string, true> Names of options that were asked for, and are in none of the rows that are left to be read. */
	private $asked;

	/** @var array<string, true>|null Plugins' tables that are there, without prefix; null when nobody has looked. */
	private $tables;

	/**
	 * @param int                      $id     Of the site.
	 * @param string                   $prefix Of its tables.
	 * @param array<string, string>    $rows   Bytes by the name of the option.
	 * @param array<string, true>      $asked  Names of options that were asked for.
	 * @param array<string, true>|null $tables Plugins' tables that are there, without prefix; null when nobody has looked.
	 */
	public function __construct(
		int $id,
		string $prefix,
		#[\SensitiveParameter]
		array $rows,
		array $asked,
		?array $tables
	) {
		$this->id     = $id;
		$this->prefix = $prefix;
		$this->rows   = $rows;
		$this->asked  = $asked;
		$this->tables = $tables;
	}

	public function id(): int {
		return $this->id;
	}

	public function prefix(): string {
		return $this->prefix;
	}

	/**
	 * @return array<string, string> Bytes by the name of the option.
	 */
	public function rows(): array {
		return $this->rows;
	}

	/** Whether it is known what an option's row holds, or that there is none. */
	public function knows( string $option ): bool {
		return isset( $this->asked[ $option ] );
	}

	/** The bytes of an option's row; null when there is none. */
	public function bytes( string $option ): ?string {
		return $this->rows[ $option ] ?? null;
	}

	/** Whether a plugin's table is known not to be there. */
	public function lacks( string $table ): bool {
		return null !== $this->tables && ! isset( $this->tables[ $table ] );
	}

	/**
	 * @return array<string, true> Plugins' tables that may be there, without prefix.
	 */
	public function tables(): array {
		return $this->tables ?? array();
	}
}
