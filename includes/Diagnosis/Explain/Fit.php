<?php
/**
 * One reading of a pasted text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A diagnosis, whose it is, and the words of the text that speak for it.
 *
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Fit {

	/** How much the words say by themselves; a provider's own phrase says the most. */
	public const PHRASE   = 5;
	public const OWN_CODE = 4;
	public const SENTENCE = 3;
	public const WORDS    = 2;
	public const STATUS   = 1;

	/** @var string Id of the provider, '' for words that anybody uses. */
	private $provider;

	/** @var string */
	private $diagnosis;

	/** @var string|null */
	private $reason;

	/** @var string What of the text speaks for it. */
	private $words;

	/** @var int One of the constants above. */
	private $weight;

	/** @var bool Whether the catalog's fact is certain and everything it asks for stands in the text. */
	private $is_certain;

	/** @var Rule_Array|null */
	private $rule;

	/**
	 * @param string      $provider   Id of the provider, '' for words that anybody uses.
	 * @param string      $diagnosis  What it means.
	 * @param string|null $reason     Which kind of it.
	 * @param string      $words      What of the text speaks for it.
	 * @param int         $weight     How much these say by themselves.
	 * @param bool        $is_certain Whether nothing that the rule asks for was left open.
	 * @param array|null  $rule       The rule of the catalog.
	 * @phpstan-param Rule_Array|null $rule
	 */
	public function __construct( string $provider, string $diagnosis, ?string $reason, string $words, int $weight, bool $is_certain, ?array $rule = null ) {
		$this->provider   = $provider;
		$this->diagnosis  = $diagnosis;
		$this->reason     = $reason;
		$this->words      = $words;
		$this->weight     = $weight;
		$this->is_certain = $is_certain;
		$this->rule       = $rule;
	}

	public function provider(): string {
		return $this->provider;
	}

	public function diagnosis(): string {
		return $this->diagnosis;
	}

	public function reason(): ?string {
		return $this->reason;
	}

	public function words(): string {
		return $this->words;
	}

	public function weight(): int {
		return $this->weight;
	}

	public function is_certain(): bool {
		return $this->is_certain;
	}

	/**
	 * @return Rule_Array|null
	 */
	public function rule(): ?array {
		return $this->rule;
	}

	/** The same, said of somebody; '' for nobody. */
	public function said_of( string $provider ): self {
		$other           = clone $this;
		$other->provider = $provider;
		return $other;
	}

	/**
	 * The same, in the words of a rule that says it, too.
	 *
	 * @param array|null $rule The rule of the catalog.
	 * @phpstan-param Rule_Array|null $rule
	 */
	public function told_by( ?array $rule ): self {
		$other       = clone $this;
		$other->rule = $rule;
		return $other;
	}

	/** The same, known to be of this provider by a phrase of its own. */
	public function as_phrase(): self {
		$other         = clone $this;
		$other->weight = self::PHRASE;
		return $other;
	}

	/** Two readings that say the same. */
	public function meaning_id(): string {
		return $this->diagnosis . '/' . $this->reason;
	}
}
