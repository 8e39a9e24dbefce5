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

	/** What a rule says of a definition => why there is no value. */
	private const REASONS_MISSING = array(
		'masked_by_empty'     => 'empty_constant_masks',
		'switched_to_empty'   => 'switched',
		'switched_to_nothing' => 'switched',
		'other_half_missing'  => 'other_half',
		'flag_off'            => 'constant_ignored',
		'switched_off'        => 'constant_ignored',
		'pair_incomplete'     => 'constant_ignored',
		'no_text'             => 'constant_ignored',
		'import_pending'      => 'not_imported',
		'import_over'         => 'not_imported',
		'inert'               => 'wrong_provider_constant',
	);

	/** Said of the constant that such a reason is about. */
	private const NAMED = array( 'empty_wins', 'switched_to_empty', 'switched_to_nothing', 'other_half_missing', 'flag_off', 'switched_off', 'pair_incomplete', 'no_text', 'import_pending', 'import_over', 'inert' );

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
		foreach ( $this->key->main_field()->definitions() as $definition ) {
			$reason = self::REASONS_MISSING[ $definition->because() ] ?? null;
			if ( null !== $reason && ( $definition->is_effective() || ! $this->says_nothing( $definition ) ) ) {
				return $reason;
			}
		}
		if ( null === $this->memory->last4() ) {
			return null;
		}
		$loss = $this->memory->loss();
		return null === $loss ? 'wiped' : 'wiped_by_' . $loss->by();
	}

	/** Whether it was seen how its value went away. */
	public function was_lost(): bool {
		return null !== $this->memory->loss();
	}

	/** Whether it is known when the salts changed with which the value was encrypted. */
	public function reason_closed(): ?string {
		return null === $this->memory->salts_changed() ? null : 'dated';
	}

	/** The name of the constant that the reason is about. */
	public function name_missing(): string {
		foreach ( $this->key->main_field()->definitions() as $definition ) {
			if ( in_array( $definition->because(), self::NAMED, true ) ) {
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

	/** Days until the one on which it ends, 0 on that day; null when nobody knows one, or it was accepted after that day. */
	public function days_left(): ?int {
		$date = $this->memory->expires_on();
		$end  = null === $date ? false : strtotime( $date . ' 00:00 UTC' );
		if ( false === $end || (int) $this->memory->checked_at() >= $end + DAY_IN_SECONDS ) {
			return null;
		}
		return (int) floor( $end / DAY_IN_SECONDS ) - (int) floor( $this->now / DAY_IN_SECONDS );
	}

	private function says_nothing( Definition $definition ): bool {
		return $definition->secret()->is_empty();
	}
}
