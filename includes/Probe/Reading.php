<?php
/**
 * What one answer says.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Reading {

	public const AS_BEFORE = 'as_before';

	/** Conditions that look at what was said. */
	private const WORDS = array(
		'body'     => true,
		'contains' => true,
		'matches'  => true,
		'json'     => true,
		'any'      => true,
		'header'   => true,
		'xml'      => true,
	);

	/** @var string A diagnosis, or AS_BEFORE. */
	private $diagnosis;

	/** @var string|null */
	private $reason;

	/** @var Rule_Array|null The rule of the catalog that read it; null for the rules that hold for every provider. */
	private $rule;

	/**
	 * @param string      $diagnosis A diagnosis, or AS_BEFORE.
	 * @param string|null $reason    Which kind of it.
	 * @param array|null  $rule      The rule of the catalog.
	 * @phpstan-param Rule_Array|null $rule
	 */
	public function __construct( string $diagnosis, ?string $reason = null, ?array $rule = null ) {
		$this->diagnosis = $diagnosis;
		$this->reason    = $reason;
		$this->rule      = $rule;
	}

	public function diagnosis(): string {
		return $this->diagnosis;
	}

	public function reason(): ?string {
		return $this->reason;
	}

	public function rule_id(): ?string {
		return $this->rule['rule'] ?? null;
	}

	public function says(): string {
		return $this->rule['says'] ?? '';
	}

	public function is_limited(): bool {
		return $this->rule['limited'] ?? false;
	}

	/** Whether a key that works is answered like this too, so that a later step must decide. */
	public function is_undecided(): bool {
		return $this->rule['undecided'] ?? false;
	}

	/** Whether the fact behind the rule is good enough to be stated as certain. */
	public function is_certain(): bool {
		return null === $this->rule || ( 'memory' !== $this->rule['confidence'] && ! ( $this->rule['likely'] ?? false ) );
	}

	/** Whether it was read from what was said, not from a status alone. */
	public function rests_on_words(): bool {
		return null !== $this->rule && array() !== array_intersect_key( $this->rule['when'], self::WORDS );
	}

	/** Whether a rule of the provider itself read it. */
	public function is_the_providers(): bool {
		return null !== $this->rule;
	}
}
