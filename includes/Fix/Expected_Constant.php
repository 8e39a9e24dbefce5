<?php
/**
 * What a constant should hold after a change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Expected_Constant {

	/** @var string */
	private $name;

	/** @var Constant_State */
	private $wanted;

	/** @var Constant_State In this request, which began before the change. */
	private $old;

	/** @var string What stood there and what stands there now, masked; '' for nothing. */
	private $ends;

	public function __construct( string $name, Constant_State $wanted, Constant_State $old, string $ends = '' ) {
		$this->name   = $name;
		$this->wanted = $wanted;
		$this->old    = $old;
		$this->ends   = $ends;
	}

	public function name(): string {
		return $this->name;
	}

	public function is_defined(): bool {
		return $this->wanted->is_defined();
	}

	/** "Before: ••••1d2c. Now: ••••9f8e." */
	public function ends(): string {
		return $this->ends;
	}

	/**
	 * A constant that is gone may get the default of a plugin: it is enough that the old value is not there.
	 *
	 * @param Config_Question $question Makes fingerprints.
	 * @param Secret          $token    Of the question.
	 * @param string          $seen     Fingerprint of what a new request sees.
	 */
	public function is_met( Config_Question $question, Secret $token, string $seen ): bool {
		if ( '' === $seen ) {
			return false;
		}
		$is_removed = ! $this->wanted->is_defined() && $this->old->is_defined();
		return $is_removed
			? ! hash_equals( $question->fingerprint( $token, $this->name, $this->old ), $seen )
			: hash_equals( $question->fingerprint( $token, $this->name, $this->wanted ), $seen );
	}
}
