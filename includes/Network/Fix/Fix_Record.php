<?php
/**
 * What a fix for many is about.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Ids, times, fingerprints and last characters; the new values themselves are in `box()`, encrypted, and for an hour.
 *
 * @phpstan-type About array{kind: 'replace'|'clear', group: string, provider: string, old: string, old_last4: string, new: string, last4: string, main: string, marks: array<string, string>, beside: array<string, string>, verdict: array<string, mixed>, probe: string, definition: string, user: int, started_at: int, plugin?: string, sites?: int}
 */
final class Fix_Record {

	public const RUNNING = 'running';
	public const PAUSED  = 'paused';
	public const DONE    = 'done';
	public const UNDOING = 'undoing';
	public const UNDONE  = 'undone';

	/** @var int */
	private $id;

	/** @var string */
	private $state;

	/** @var string */
	private $box;

	/** @var int */
	private $box_until;

	/** @var int */
	private $changed_at;

	/** @var array<string, mixed> */
	private $about;

	/**
	 * @param int                  $id         Of the fix.
	 * @param string               $state      One of the five.
	 * @param string               $box        The new values, encrypted; '' when they are not kept any more.
	 * @param int                  $box_until  How long they may be used, in seconds.
	 * @param int                  $changed_at When its state changed last.
	 * @param array<string, mixed> $about      What was stored.
	 */
	public function __construct( int $id, string $state, string $box, int $box_until, int $changed_at, array $about ) {
		$this->id         = $id;
		$this->state      = $state;
		$this->box        = $box;
		$this->box_until  = $box_until;
		$this->changed_at = $changed_at;
		$this->about      = $about;
	}

	public function id(): int {
		return $this->id;
	}

	public function state(): string {
		return $this->state;
	}

	/** Whether somebody has something to do. */
	public function is_under_way(): bool {
		return in_array( $this->state, array( self::RUNNING, self::UNDOING ), true );
	}

	public function has_ended(): bool {
		return in_array( $this->state, array( self::DONE, self::UNDONE ), true );
	}

	public function box(): string {
		return $this->box;
	}

	public function box_until(): int {
		return $this->box_until;
	}

	public function changed_at(): int {
		return $this->changed_at;
	}

	public function is_clearing(): bool {
		return 'clear' === $this->text( 'kind' );
	}

	public function group(): string {
		return $this->text( 'group' );
	}

	public function provider(): string {
		return $this->text( 'provider' );
	}

	/** Fingerprint of the value that is replaced; of the one that stays, where keys are cleared. */
	public function old(): string {
		return $this->text( 'old' );
	}

	/** Fingerprint of the new value. */
	public function new_print(): string {
		return $this->text( 'new' );
	}

	public function last4(): string {
		return $this->text( 'last4' );
	}

	public function old_last4(): string {
		return $this->text( 'old_last4' );
	}

	/** Name of the field that identifies the key, on the site the values were checked for. */
	public function main(): string {
		return $this->text( 'main' );
	}

	/**
	 * @return array<string, string> Fingerprints of the new values, by field name.
	 */
	public function marks(): array {
		return Loose::texts( $this->about['marks'] ?? null );
	}

	/**
	 * @return array<string, string> Fingerprints of what stood beside the key, of what is no secret, by field name.
	 */
	public function beside(): array {
		return Loose::texts( $this->about['beside'] ?? null );
	}

	/**
	 * @return array<string, mixed> What the provider said of the new values.
	 */
	public function verdict(): array {
		return Loose::map( $this->about['verdict'] ?? null );
	}

	/** Names the question that the provider was asked. */
	public function accepted(): string {
		return $this->text( 'probe' );
	}

	public function definition(): string {
		return $this->text( 'definition' );
	}

	/** Slug of the plugin whose keys are cleared; '' where keys are replaced. */
	public function plugin(): string {
		return $this->text( 'plugin' );
	}

	/** How many keys of sites it is about. */
	public function sites(): int {
		return (int) $this->text( 'sites' );
	}

	/**
	 * @return array<string, mixed> What is stored.
	 */
	public function about(): array {
		return $this->about;
	}

	public function started_at(): int {
		return (int) $this->text( 'started_at' );
	}

	private function text( string $name ): string {
		return Loose::text( $this->about, $name );
	}
}
