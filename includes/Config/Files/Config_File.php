<?php
/**
 * One file that may define constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Role self::AUTO_PREPEND|self::WP_CONFIG|self::INCLUDED|self::ENVIRONMENT|self::HOST|self::DROP_IN|self::MU_PLUGIN|self::PLUGIN|self::THEME
 * @phpstan-type Problem self::UNREADABLE|self::TOO_LARGE|self::TOO_DEEP|self::DOES_NOT_PARSE
 */
final class Config_File {

	public const AUTO_PREPEND = 'auto_prepend';
	public const WP_CONFIG    = 'wp_config';
	public const INCLUDED     = 'include';

	/** No file: PHP text in an environment variable, which wp-config.php evaluates. */
	public const ENVIRONMENT = 'environment';

	/** Loaded by the host before wp-settings.php, without a statement that names it. */
	public const HOST = 'host';

	public const DROP_IN   = 'drop_in';
	public const MU_PLUGIN = 'mu_plugin';

	/** Main file of an active plugin: only among the files when asked for. */
	public const PLUGIN = 'plugin';

	/** The functions.php of a theme: only among the files when asked for. */
	public const THEME = 'theme';

	public const UNREADABLE     = 'unreadable';
	public const TOO_LARGE      = 'too_large';
	public const TOO_DEEP       = 'too_deep';
	public const DOES_NOT_PARSE = 'does_not_parse';

	private string $path;

	private string $label;

	/** @var Role */
	private string $role;

	/** @var Problem|null */
	private ?string $problem;

	private ?int $problem_line;

	/**
	 * @param string       $path         Where it really lies, links resolved. Never shown.
	 * @param string       $label        What is shown.
	 * @param Role         $role         Why it is loaded.
	 * @param Problem|null $problem      Why it tells nothing, or less.
	 * @param int|null     $problem_line Where PHP's parser gave up.
	 */
	public function __construct( string $path, string $label, string $role, ?string $problem = null, ?int $problem_line = null ) {
		$this->path         = $path;
		$this->label        = $label;
		$this->role         = $role;
		$this->problem      = $problem;
		$this->problem_line = $problem_line;
	}

	/** Where it really lies, links resolved. Never shown. */
	public function path(): string {
		return $this->path;
	}

	/** What is shown: relative to the WordPress root where it can be, else the file with its folder. */
	public function label(): string {
		return $this->label;
	}

	/**
	 * @return Role
	 */
	public function role(): string {
		return $this->role;
	}

	/** Whether nothing is known of what it does; of a file that does not parse, something is. */
	public function is_unseen(): bool {
		return null !== $this->problem && self::DOES_NOT_PARSE !== $this->problem;
	}

	/**
	 * @return Problem|null
	 */
	public function problem(): ?string {
		return $this->problem;
	}

	/** Where PHP's parser gave up, for a file that does not parse. */
	public function problem_line(): ?int {
		return $this->problem_line;
	}
}
