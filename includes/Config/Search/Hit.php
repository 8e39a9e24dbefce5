<?php
/**
 * A mention, and the file it stands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

defined( 'ABSPATH' ) || exit;

final class Hit {

	private string $path;

	private string $label;

	private Mention $mention;

	/**
	 * @param string  $path    Never shown.
	 * @param string  $label   What is shown: relative to the WordPress root.
	 * @param Mention $mention What stands there.
	 */
	public function __construct( string $path, string $label, Mention $mention ) {
		$this->path    = $path;
		$this->label   = $label;
		$this->mention = $mention;
	}

	/** Never shown. */
	public function path(): string {
		return $this->path;
	}

	/** What is shown: relative to the WordPress root. */
	public function label(): string {
		return $this->label;
	}

	public function mention(): Mention {
		return $this->mention;
	}

	/**
	 * Safe for a screen: no value, no full path.
	 *
	 * @return array{file: string, line: int, kind: string, name: string, last4: string|null}
	 */
	public function to_array(): array {
		$value = $this->mention->value();
		return array(
			'file'  => $this->label,
			'line'  => $this->mention->line(),
			'kind'  => $this->mention->kind(),
			'name'  => $this->mention->name(),
			'last4' => null === $value ? null : $value->last4(),
		);
	}
}
