<?php
/**
 * A key, and everything that is known of it here.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

final class Subject {

	/** @var Key */
	private $key;

	/** @var Key_Memory */
	private $memory;

	/** @var Inspection */
	private $inspection;

	/** @var string|null Fingerprint of the main value. */
	private $fingerprint;

	/** @var Names */
	private $names;

	/** @var int Seconds. */
	private $now;

	/** @var bool Whether the site sells. */
	private $sells;

	public function __construct( Key $key, Key_Memory $memory, Inspection $inspection, ?string $fingerprint, Names $names, int $now, bool $sells ) {
		$this->key         = $key;
		$this->memory      = $memory;
		$this->inspection  = $inspection;
		$this->fingerprint = $fingerprint;
		$this->names       = $names;
		$this->now         = $now;
		$this->sells       = $sells;
	}

	public function key(): Key {
		return $this->key;
	}

	public function inspection(): Inspection {
		return $this->inspection;
	}

	public function names(): Names {
		return $this->names;
	}

	public function with_names( Names $names ): self {
		return new self( $this->key, $this->memory, $this->inspection, $this->fingerprint, $names, $this->now, $this->sells );
	}

	public function was_checked(): bool {
		return null !== $this->memory->checked_at();
	}

	public function facts( Verdict $verdict ): Facts {
		return new Facts(
			$this->memory->seen( $this->fingerprint ),
			$this->inspection->fits(),
			$this->memory->checked_at() ?? $this->now,
			$verdict->address(),
			$this->sells
		);
	}

	/** Why there is no value: something hides or misnames it, or it was here before. */
	public function reason_missing(): ?string {
		$reasons = array(
			'masked_by_empty' => 'empty_constant_masks',
			'flag_off'        => 'constant_ignored',
			'inert'           => 'wrong_provider_constant',
		);
		foreach ( $this->key->main_field()->definitions() as $definition ) {
			if ( isset( $reasons[ $definition->because() ] ) && ! $this->says_nothing( $definition ) ) {
				return $reasons[ $definition->because() ];
			}
		}
		return null === $this->memory->last4() ? null : 'wiped';
	}

	/** The name of the constant that the reason is about. */
	public function name_missing(): string {
		foreach ( $this->key->main_field()->definitions() as $definition ) {
			if ( in_array( $definition->because(), array( 'empty_wins', 'flag_off', 'inert' ), true ) ) {
				return $definition->location()->name();
			}
		}
		return '';
	}

	/** "Since …, PROVIDER has refused it.", when that is known; else ''. */
	public function refused_since(): string {
		$seen  = $this->memory->seen( $this->fingerprint );
		$since = $seen['first_refused'] ?? null;
		if ( null === $since || ! isset( $seen['last_ok'] ) ) {
			return __( '{provider} was asked, and refused it.', 'key-health' );
		}
		/* translators: %s: date and time. */
		return sprintf( __( '{provider} has refused it since %s.', 'key-health' ), Names::time( $since ) );
	}

	public function expires_within( int $days ): bool {
		$date = $this->memory->expires_on();
		$end  = null === $date ? false : strtotime( $date . ' 00:00 UTC' );
		return false !== $end && $end - $this->now < $days * DAY_IN_SECONDS;
	}

	private function says_nothing( Definition $definition ): bool {
		return $definition->secret()->is_empty();
	}
}
