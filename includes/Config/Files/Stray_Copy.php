<?php
/**
 * A file in the web folder that holds what no visitor should see.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

final class Stray_Copy {

	/** A copy of wp-config.php. */
	public const CONFIG = 'config';

	/** Settings for the environment of a program. */
	public const ENVIRONMENT = 'env';

	/** What PHP and plugins note. */
	public const LOG = 'log';

	private string $path;

	private string $label;

	private string $url;

	/** @var self::* */
	private string $kind;

	/**
	 * @param string $path  Never shown.
	 * @param string $label What is shown: relative to the WordPress root.
	 * @param string $url   Where a visitor would ask for it.
	 * @param self::* $kind  What it is.
	 */
	public function __construct( string $path, string $label, string $url, string $kind ) {
		$this->path  = $path;
		$this->label = $label;
		$this->url   = $url;
		$this->kind  = $kind;
	}

	/** Never shown. */
	public function path(): string {
		return $this->path;
	}

	/** What is shown: relative to the WordPress root. */
	public function label(): string {
		return $this->label;
	}

	/** Where a visitor would ask for it. */
	public function url(): string {
		return $this->url;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}
}
