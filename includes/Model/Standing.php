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

	/**
	 * @param array<mixed> $stored Of a key's memory; anything unreadable is forgotten.
	 */
	public static function restore( array $stored ): self {
		$standing            = new self();
		$standing->diagnosis = Loose::text( $stored, 'diagnosis' );
		$standing->state     = Loose::text( $stored, 'state' );
		$standing->since     = isset( $stored['since'] ) && is_int( $stored['since'] ) ? $stored['since'] : null;
		return $standing;
	}

	/**
	 * @return array{diagnosis: string, state: string, since: int|null} For the store.
	 */
	public function to_array(): array {
		return array(
			'diagnosis' => $this->diagnosis,
			'state'     => $this->state,
			'since'     => $this->since,
		);
	}

	/** @param int $now Seconds. */
	public function settle( string $diagnosis, string $state, int $now ): void {
		// Earlier code kept no state.
		if ( $diagnosis !== $this->diagnosis || ( '' !== $this->state && $state !== $this->state ) ) {
			$this->since = $now;
		}
		$this->diagnosis = $diagnosis;
		$this->state     = $state;
	}

	public function since(): ?int {
		return $this->since;
	}
}
