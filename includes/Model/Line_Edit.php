<?php
/**
 * A line in a file, to be changed by hand.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Secrets are masked in it; `{value}` in the new line stands for a key that only the browser of the person has. The shape is
 * `LineEdit` in src/shared/types.ts.
 *
 * @phpstan-type Line_Edit_Array array{kind: string, name: string, file: string|null, line: int|null, before: string|null, after: string|null, complete: bool, writable: bool, why_not: string|null}
 */
final class Line_Edit {

	public const PLACEHOLDER = '{value}';

	/** @var Line_Edit_Array */
	private $data;

	/** @var Line_Change|null How it would be carried out; null where only a person can. */
	private $change;

	/**
	 * @param string           $kind     `replace_line`, `remove_line`, `add_line` or `move_line`.
	 * @param string           $name     Name of the constant.
	 * @param string|null      $file     Relative to the WordPress root.
	 * @param int|null         $line     Line; of an addition, the one above which it belongs.
	 * @param string|null      $before   What stands there, masked.
	 * @param string|null      $after    What should stand there.
	 * @param bool             $complete Whether `after` can be copied as it stands.
	 * @param Line_Change|null $change   How it would be carried out; null where only a person can.
	 */
	public function __construct( string $kind, string $name, ?string $file, ?int $line, ?string $before, ?string $after, bool $complete, ?Line_Change $change = null ) {
		$this->change = $change;

		$this->data = array(
			'kind'     => $kind,
			'name'     => $name,
			'file'     => $file,
			'line'     => $line,
			'before'   => $before,
			'after'    => $after,
			'complete' => $complete,
			'writable' => false,
			'why_not'  => __( 'Key Health does not change this line by itself. It shows what to change.', 'key-health' ),
		);
	}

	/**
	 * @return Line_Edit_Array
	 */
	public function to_array(): array {
		return $this->data;
	}

	/** The same edit, which Key Health may carry out. */
	public function writable(): self {
		$other = clone $this;

		$other->data['writable'] = true;
		$other->data['why_not']  = null;
		return $other;
	}

	/**
	 * The same edit, for a person to carry out.
	 *
	 * @param string $why_not Why Key Health does not do it, a sentence.
	 */
	public function by_hand( string $why_not ): self {
		$other = clone $this;

		$other->data['writable'] = false;
		$other->data['why_not']  = $why_not;
		return $other;
	}

	/** How it would be carried out; null where only a person can. */
	public function change(): ?Line_Change {
		return $this->change;
	}

	public function is_writable(): bool {
		return $this->data['writable'];
	}

	public function why_not(): ?string {
		return $this->data['why_not'];
	}

	public function kind(): string {
		return $this->data['kind'];
	}

	public function file(): ?string {
		return $this->data['file'];
	}

	public function line(): ?int {
		return $this->data['line'];
	}

	public function after(): ?string {
		return $this->data['after'];
	}
}
