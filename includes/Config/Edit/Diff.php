<?php
/**
 * What a change looks like.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing secret is in it. The shape is `EditPreview.lines` in src/shared/types.ts.
 *
 * @phpstan-type Diff_Line array{number: int|null, kind: 'same'|'remove'|'add'|'gap', text: string, count: int|null}
 */
final class Diff {

	/** @var list<Diff_Line> */
	private array $lines;

	/**
	 * @param list<Diff_Line> $lines In the order of the file.
	 */
	public function __construct( array $lines ) {
		$this->lines = $lines;
	}

	/**
	 * @return list<Diff_Line>
	 */
	public function to_array(): array {
		return $this->lines;
	}
}
