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

	public function __construct( string $owner, string $plugin, ?string $file, ?int $line, int $priority ) {
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

	/** Owner, file and line in words. */
	public function label(): string {
		if ( null === $this->file ) {
			return $this->owner;
		}
		/* translators: 1: name of a plugin or theme, 2: file, 3: number of the line. */
		return sprintf( __( '%1$s: %2$s, line %3$d', 'key-health' ), $this->owner, $this->file, (int) $this->line );
	}
}
