<?php
/**
 * One thing that a value says against itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The reasons are `ShapeReason` in `src/catalog/schema.ts`; the details of each, `Problem` in `src/shared/inspect.ts`:
 *
 * - whitespace, invisible_character: where (start, end, inside, only), count, character, code (U+00A0 or null), removed (by cleaning)
 * - quotes: around (quotes, empty_quotes, define, assignment, label, bearer, punctuation), count
 * - masked: mask (bullet, asterisk, dot, x), count
 * - placeholder: kind (words, repeated)
 * - other_provider: other_provider, other_name, prefix (or null)
 * - wrong_key_kind: says
 * - truncated: length, expected_length, missing, after_prefix
 * - wrong_length: length (null: too long to be looked at), expected_length (or null), twice
 * - wrong_characters: count (or null), prefix (when it begins with something else)
 *
 * A key's own characters are never among them.
 *
 * @phpstan-type Details array<string, bool|int|string|null>
 * @phpstan-type Fault array{reason: string, details: Details}
 */
final class Shape_Problem {

	private string $reason;

	private bool $is_certain;

	private bool $is_cleanable;

	/** @var Details */
	private array $details;

	/**
	 * @phpstan-param Fault $fault
	 * @param bool $is_certain   The value can never be accepted as it stands.
	 * @param bool $is_cleanable The cleaned value fits; where no shape is known: nothing is left to say about it.
	 */
	public function __construct( array $fault, bool $is_certain, bool $is_cleanable ) {
		$this->reason       = $fault['reason'];
		$this->details      = $fault['details'];
		$this->is_certain   = $is_certain;
		$this->is_cleanable = $is_cleanable;
	}

	public function reason(): string {
		return $this->reason;
	}

	public function is_certain(): bool {
		return $this->is_certain;
	}

	public function is_cleanable(): bool {
		return $this->is_cleanable;
	}

	/**
	 * @return Details
	 */
	public function details(): array {
		return $this->details;
	}

	/** A number among the details; 0 when it is not known. */
	public function number( string $name ): int {
		return (int) ( $this->details[ $name ] ?? 0 );
	}

	/** A word among the details; '' when there is none. */
	public function word( string $name ): string {
		return (string) ( $this->details[ $name ] ?? '' );
	}

	/**
	 * @return array{reason: string, details: Details, certain: bool, cleanable: bool}
	 */
	public function to_array(): array {
		return array(
			'reason'    => $this->reason,
			'details'   => $this->details,
			'certain'   => $this->is_certain,
			'cleanable' => $this->is_cleanable,
		);
	}
}
