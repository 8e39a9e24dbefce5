<?php
/**
 * What came of a request that was watched.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

final class Outcome {

	/** @var Verdict */
	private $verdict;

	/** @var Examiner */
	private $examiner;

	public function __construct( Verdict $verdict, Examiner $examiner ) {
		$this->verdict  = $verdict;
		$this->examiner = $examiner;
	}

	public function verdict(): Verdict {
		return $this->verdict;
	}

	/** "GET https://…", as it may be shown; '' when nobody was asked. */
	public function request(): string {
		$evidence = $this->verdict->deciding_evidence() ?? ( $this->verdict->evidence()[0] ?? null );
		return null === $evidence ? '' : $evidence->to_array()['request'];
	}

	/** No answer came. */
	public function has_failed(): bool {
		return '' !== $this->failure();
	}

	/** What the transport said, without secrets. */
	public function failure(): string {
		$evidence = $this->verdict->deciding_evidence();
		return null === $evidence ? '' : ( $evidence->to_array()['failure']['text'] ?? '' );
	}

	public function is_accepted(): bool {
		return $this->examiner->is_accepted( $this->verdict );
	}

	/** The provider itself refused it, or there was nothing to ask about. */
	public function is_refused(): bool {
		return 'intercepted' !== $this->verdict->diagnosis() && $this->examiner->is_refused( $this->verdict );
	}

	/** The provider does not take the key for one of its own. */
	public function is_invalid(): bool {
		return 'invalid' === $this->verdict->diagnosis();
	}

	/** Seconds until the answer came. */
	public function took_s(): float {
		$evidence = $this->verdict->deciding_evidence();
		return null === $evidence ? 0.0 : $evidence->to_array()['duration_ms'] / 1000;
	}
}
