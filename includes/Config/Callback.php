<?php
/**
 * A piece of code that hangs on a hook.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

final class Callback {

	public const PLUGIN    = 'plugin';
	public const MU_PLUGIN = 'mu_plugin';
	public const THEME     = 'theme';
	public const DROP_IN   = 'drop_in';
	public const UNKNOWN   = 'unknown';
	public const KINDS     = array( self::PLUGIN, self::MU_PLUGIN, self::THEME, self::DROP_IN, self::UNKNOWN );

	/** @var string Name of the plugin, theme or part of WordPress it belongs to. */
	private $owner;

	/** @var string|null Relative to the WordPress root. */
	private $file;

	/** @var int|null */
	private $line;

	/** @var int */
	private $priority;

	/** @var string Plugin basename or folder, '' when it is no plugin. */
	private $plugin;

	/** @var string `plugin`, `mu_plugin`, `theme`, `drop_in` or `unknown`. */
	private $kind;

	public function __construct( string $owner, string $plugin, ?string $file, ?int $line, int $priority, string $kind = self::UNKNOWN ) {
		$this->kind     = $kind;
		$this->owner    = $owner;
		$this->plugin   = $plugin;
		$this->file     = $file;
		$this->line     = $line;
		$this->priority = $priority;
	}

	public function owner(): string {
		return $this->owner;
	}

	public function plugin(): string {
		return $this->plugin;
	}

	public function file(): ?string {
		return $this->file;
	}

	public function line(): ?int {
		return $this->line;
	}

	public function priority(): int {
		return $this->priority;
	}

	public function kind(): string {
		return $this->kind;
	}

	/** Owner, file and line in words. */
	public function label(): string {
		if ( null === $this->file ) {
			return $this->owner;
		}
		/* translators: 1: name of a plugin or theme, 2: file, 3: number of the line. */
		return sprintf( __( '%1$s: %2$s, line %3$d', 'key-health' ), $this->owner, $this->file, (int) $this->line );
	}
}
