<?php
/**
 * One try to reach somebody.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * Its texts are ready to be shown: covered, and without markup of their own.
 */
final class Attempt {

	/** @var string "HEAD https://api.mailersend.com/", "smtp.example.org:587" */
	private $what;

	/** @var string '' when something came back, else a diagnosis. */
	private $kind;

	/** @var string The error in its own words, or the status. */
	private $words;

	/** @var int|null */
	private $status;

	/** @var int Seconds since 1970. */
	private $at;

	/** @var int Milliseconds. */
	private $duration_ms;

	public function __construct( string $what, string $kind, string $words, ?int $status, int $at, int $duration_ms ) {
		$this->what        = $what;
		$this->kind        = $kind;
		$this->words       = $words;
		$this->status      = $status;
		$this->at          = $at;
		$this->duration_ms = $duration_ms;
	}

	public function what(): string {
		return $this->what;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function is_answered(): bool {
		return '' === $this->kind;
	}

	public function words(): string {
		return $this->words;
	}

	public function status(): ?int {
		return $this->status;
	}

	public function at(): int {
		return $this->at;
	}

	/** "Answer 404 after 120 ms", or the error as a quotation. */
	public function told(): string {
		if ( $this->is_answered() ) {
			/* translators: 1: "404", 2: number of milliseconds. */
			return sprintf( __( 'Answer %1$s after %2$d ms', 'key-health' ), $this->words, $this->duration_ms );
		}
		/* translators: %s: an error message. */
		return null === $this->status ? sprintf( __( '“%s”', 'key-health' ), $this->words ) : $this->words;
	}
}
