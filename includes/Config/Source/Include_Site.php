<?php
/**
 * One include statement.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * A part of its path is the folder of the file itself, a constant, or plain text; `up` says how many folders to climb from there.
 *
 * @phpstan-type Part array{kind: 'directory'|'constant'|'text', text: string, up: int}
 */
final class Include_Site {

	private int $start;

	private int $end;

	private int $line;

	private Context $context;

	/** @var list<Part>|null */
	private ?array $path;

	private bool $is_settings;

	/**
	 * @param int             $start       Byte offset of the statement.
	 * @param int             $end         Byte offset behind it.
	 * @param int             $line        Line of the word `require`.
	 * @param Context         $context     When it runs.
	 * @param list<Part>|null $path        Pieces of the path, null when its words alone do not tell.
	 * @param bool            $is_settings Whether it loads wp-settings.php, and so all of WordPress.
	 */
	public function __construct( int $start, int $end, int $line, Context $context, ?array $path, bool $is_settings ) {
		$this->start       = $start;
		$this->end         = $end;
		$this->line        = $line;
		$this->context     = $context;
		$this->path        = $path;
		$this->is_settings = $is_settings;
	}

	public function start(): int {
		return $this->start;
	}

	public function end(): int {
		return $this->end;
	}

	public function line(): int {
		return $this->line;
	}

	public function context(): Context {
		return $this->context;
	}

	/**
	 * @return list<Part>|null
	 */
	public function path(): ?array {
		return $this->path;
	}

	public function is_settings(): bool {
		return $this->is_settings;
	}
}
