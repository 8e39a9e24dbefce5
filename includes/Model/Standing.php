<?php
/**
 * How it stands with one key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * The last definite answer, and since when it has been that one. Unknown is none. Some diagnoses are more or less bad by their reason:
 * a plan that is nearly used up is another standing than one that is.
 */
final class Standing {

	/** @var string */
	private $diagnosis = '';

	/** @var string */
	private $state = '';

	/** @var int|null Seconds since 1970. */
	private $since;

	/** @var bool Whether it is still the one that earlier code remembered, which kept no state. */
	private $is_old = false;

	/**
	 * @param array<mixed> $stored Of a key's memory; anything unreadable is forgotten.
	 */
	public static function restore( array $stored ): self {
		$standing            = new self();
		$standing->diagnosis = Loose::text( $stored, 'diagnosis' );
		$standing->state     = Loose::text( $stored, 'state' );
		$standing->since     = isset( $stored['since'] ) && is_int( $stored['since'] ) ? $stored['since'] : null;
		$standing->is_old    = '' !== $standing->diagnosis && ( '' === $standing->state || ! empty( $stored['old'] ) );
		return $standing;
	}

	/**
	 * @return array{diagnosis: string, state: string, since: int|null, old: bool} For the store.
	 */
	public function to_array(): array {
		return array(
			'diagnosis' => $this->diagnosis,
			'state'     => $this->state,
			'since'     => $this->since,
			'old'       => $this->is_old,
		);
	}

	/** @param int $now Seconds. */
	public function settle( string $diagnosis, string $state, int $now ): void {
		if ( $diagnosis !== $this->diagnosis || ( '' !== $this->state && $state !== $this->state ) ) {
			$this->since  = $now;
			$this->is_old = false;
		}
		$this->diagnosis = $diagnosis;
		$this->state     = $state;
	}

	public function since(): ?int {
		return $this->since;
	}

	/** Tells it from the same one that was over in between; '' where that did not count yet. */
	public function mark(): string {
		return $this->is_old || null === $this->since ? '' : '|' . $this->since;
	}
}
