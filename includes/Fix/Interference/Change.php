<?php
/**
 * One thing that one callback changed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Probe\Hooks\Call;

defined( 'ABSPATH' ) || exit;

/**
 * Holds both sides as they are, keys included: it is never stored or sent. What may be shown is made of it by `Change_View`.
 */
final class Change {

	/** What a change is about, the gravest first: it gives the whole its title. */
	public const KINDS = array( 'answered', 'blocked', 'error', 'credential', 'key', 'url', 'method', 'body', 'proxy', 'tls', 'answer', 'timeout', 'header', 'redirects' );

	/** @var Call */
	private $call;

	/** @var string One of KINDS. */
	private $what;

	/** @var string Name of the fact (`Facts`). */
	private $fact;

	/** @var string */
	private $before;

	/** @var string */
	private $after;

	/** @var bool */
	private $is_harmful = false;

	public function __construct( Call $call, string $what, string $fact, string $before, string $after ) {
		$this->call   = $call;
		$this->what   = $what;
		$this->fact   = $fact;
		$this->before = $before;
		$this->after  = $after;
	}

	/** The same, as one that stands in the way. */
	public function accused(): self {
		$other             = clone $this;
		$other->is_harmful = true;
		return $other;
	}

	/** The same, with what became of it. */
	public function seen( string $before, string $after ): self {
		$other         = clone $this;
		$other->before = $before;
		$other->after  = $after;
		return $other;
	}

	public function call(): Call {
		return $this->call;
	}

	public function what(): string {
		return $this->what;
	}

	public function fact(): string {
		return $this->fact;
	}

	/** As it is: not for showing. */
	public function before(): string {
		return $this->before;
	}

	/** As it is: not for showing. */
	public function after(): string {
		return $this->after;
	}

	public function is_harmful(): bool {
		return $this->is_harmful;
	}

	/** 0 for the gravest. */
	public function rank(): int {
		return (int) array_search( $this->what, self::KINDS, true );
	}

	/**
	 * @return array<string, string> For dumps: both sides may hold keys.
	 */
	public function __debugInfo(): array {
		return array( 'what' => $this->what );
	}
}
