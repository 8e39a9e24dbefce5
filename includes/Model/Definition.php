<?php
/**
 * A place with the value in it, and its role.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

final class Definition {

	public const EFFECTIVE = 'effective';
	public const SHADOWED  = 'shadowed';
	public const IGNORED   = 'ignored';
	public const DEAD      = 'dead';

	/** @var Location */
	private $location;

	/** @var Secret */
	private $secret;

	/** @var string One of the four roles. */
	private $role;

	/** @var string Why it has this role, one sentence. */
	private $reason;

	/** @var string A word for machines: why it has this role (`defined_wins`, `flag_off`, `empty`, `inert` …). */
	private $because;

	/** @var string|null Why it cannot be written; null when it can. */
	private $why_not;

	/** @var string|null What stands there instead of text (`array`, `integer`); null when it is text. */
	private $odd_type;

	/** @var bool Stored, but encrypted with a key that this site no longer has. */
	private $is_closed = false;

	public function __construct(
		Location $location,
		Secret $secret,
		string $role,
		string $because,
		string $reason,
		?string $why_not = null,
		?string $odd_type = null
	) {
		$this->location = $location;
		$this->secret   = $secret;
		$this->role     = $role;
		$this->because  = $because;
		$this->reason   = $reason;
		$this->why_not  = $why_not;
		$this->odd_type = $odd_type;
	}

	public function location(): Location {
		return $this->location;
	}

	public function secret(): Secret {
		return $this->secret;
	}

	public function role(): string {
		return $this->role;
	}

	public function is_effective(): bool {
		return self::EFFECTIVE === $this->role;
	}

	public function because(): string {
		return $this->because;
	}

	public function reason(): string {
		return $this->reason;
	}

	public function why_not(): ?string {
		return $this->why_not;
	}

	public function odd_type(): ?string {
		return $this->odd_type;
	}

	/** Whether the value is encrypted and cannot be opened; then `secret()` is empty. */
	public function is_closed(): bool {
		return $this->is_closed;
	}

	/** The same definition, of a value that cannot be opened. */
	public function closed(): self {
		$closed            = clone $this;
		$closed->secret    = new Secret( '' );
		$closed->is_closed = true;
		return $closed;
	}

	/** The same definition, with its file and line. */
	public function located( Location $location, string $reason ): self {
		$other           = clone $this;
		$other->location = $location;
		$other->reason   = $reason;
		return $other;
	}

	/** The same value in another role. */
	public function demoted( string $role, string $because, string $reason ): self {
		$other          = clone $this;
		$other->role    = $role;
		$other->because = $because;
		$other->reason  = $reason;
		return $other;
	}
}
