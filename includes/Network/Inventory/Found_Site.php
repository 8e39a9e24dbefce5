<?php
/**
 * What was found on one site of a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Found_Site {

	/** Its options table is not there. */
	public const NO_TABLES = 'no_tables';

	/** An option in which keys belong cannot be read; what else was found is told. */
	public const CORRUPT = 'corrupt';

	/** There is no such site any more. */
	public const DELETED = 'deleted';

	/** The database gave no answer; nothing is known of the site. */
	public const DATABASE = 'database';

	/** @var int */
	private $id;

	/** @var string */
	private $name;

	/** @var string */
	private $domain;

	/** @var string */
	private $path;

	/** @var array<string, Key> */
	private $keys;

	/** @var string|null */
	private $problem;

	/** @var array<string, Secret> */
	private $unread;

	/**
	 * @param int                $id      Of the site.
	 * @param string             $name    Its title.
	 * @param string             $domain  Where it is.
	 * @param string             $path    Where it is.
	 * @param array<string, Key> $keys    By id.
	 * @param string|null        $problem What kept it from being read.
	 * @param array<string, Secret> $unread By id of the key.
	 */
	public function __construct( int $id, string $name, string $domain, string $path, array $keys, ?string $problem = null, array $unread = array() ) {
		$this->id      = $id;
		$this->name    = $name;
		$this->domain  = $domain;
		$this->path    = $path;
		$this->keys    = $keys;
		$this->problem = $problem;
		$this->unread  = $unread;
	}

	public function id(): int {
		return $this->id;
	}

	/** Its title, as text. */
	public function name(): string {
		return $this->name;
	}

	public function domain(): string {
		return $this->domain;
	}

	public function path(): string {
		return $this->path;
	}

	/**
	 * @return array<string, Key> By id.
	 */
	public function keys(): array {
		return $this->keys;
	}

	/** What it keeps for itself where the plugin reads the settings of the network; null for nothing. */
	public function unread( string $key_id ): ?Secret {
		return $this->unread[ $key_id ] ?? null;
	}

	/**
	 * @return string|null One of the four words; null when all of it was read.
	 */
	public function problem(): ?string {
		return $this->problem;
	}
}
