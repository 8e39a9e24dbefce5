<?php
/**
 * Two states made one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Junction {

	private State $one;

	private State $other;

	public function __construct( State $one, State $other ) {
		$this->one   = $one;
		$this->other = $other;
	}

	/** Knows what both know. */
	public function state(): State {
		$one             = $this->one;
		$other           = $this->other;
		$both            = clone $one;
		$both->constants = $this->entries( $one->constants, $other->constants, true );
		$both->collected = $this->entries( $one->collected, $other->collected, false );
		$both->is_veiled = $one->is_veiled || $other->is_veiled;
		$both->is_blind  = $one->is_blind || $other->is_blind;
		$both->calls     = $one->calls || $other->calls;
		$both->loads     = $one->loads || $other->loads;
		$both->ran       = self::certain( $one->ran, $other->ran );
		$both->included  = self::certain( $one->included, $other->included );
		$both->functions = self::values( $one->functions, $other->functions );
		$both->types     = self::values( $one->types, $other->types );
		$both->changed   = self::values( $one->changed, $other->changed );
		$both->phase     = $one->phase === $other->phase ? $one->phase : '';
		$both->arrives   = $one->arrives === $other->arrives ? $one->arrives : Outcome::MAYBE;
		foreach ( $one->frames as $depth => $frame ) {
			$both->frames[ $depth ] = self::variables( $frame, $other->frames[ $depth ] ?? array( '' => true ) );
		}
		return $both;
	}

	/**
	 * @param array<string, Entry> $one   Constants.
	 * @param array<string, Entry> $other Constants.
	 * @param bool                 $veil  Whether unseen code may have made those that are missing.
	 * @return array<string, Entry>
	 */
	private function entries( array $one, array $other, bool $veil ): array {
		if ( $one === $other && $this->one->is_veiled === $this->other->is_veiled ) {
			return $one;
		}
		$both = array();
		foreach ( $one + $other as $name => $unused ) {
			$first  = $one[ $name ] ?? ( $veil && $this->one->is_veiled ? Entry::unseen( false ) : null );
			$second = $other[ $name ] ?? ( $veil && $this->other->is_veiled ? Entry::unseen( false ) : null );
			if ( $first === $second && null !== $first ) {
				$both[ $name ] = $first;
			} elseif ( null === $first || null === $second ) {
				$only = $first ?? $second;
				if ( null !== $only ) {
					$both[ $name ] = $only->perhaps();
				}
			} else {
				$both[ $name ] = $first->or( $second, $first->is_sure && $second->is_sure );
			}
		}
		return $both;
	}

	/**
	 * @param array<string, bool> $one   True for certain, false for perhaps.
	 * @param array<string, bool> $other The same.
	 * @return array<string, bool>
	 */
	private static function certain( array $one, array $other ): array {
		if ( $one === $other ) {
			return $one;
		}
		$both = array();
		foreach ( $one + $other as $key => $unused ) {
			$both[ $key ] = ( $one[ $key ] ?? false ) && ( $other[ $key ] ?? false );
		}
		return $both;
	}

	/**
	 * @template T
	 * @param array<string, T> $one   Values.
	 * @param array<string, T> $other Values.
	 * @return array<string, T|Unknown>
	 */
	private static function values( array $one, array $other ): array {
		if ( $one === $other ) {
			return $one;
		}
		$both = array();
		foreach ( $one + $other as $key => $unused ) {
			$is_same      = array_key_exists( $key, $one ) && array_key_exists( $key, $other ) && $one[ $key ] === $other[ $key ];
			$both[ $key ] = $is_same ? $one[ $key ] : new Unknown();
		}
		return $both;
	}

	/**
	 * @param array<int|string, mixed> $one   Variables.
	 * @param array<int|string, mixed> $other Variables.
	 * @return array<int|string, mixed>
	 */
	private static function variables( array $one, array $other ): array {
		if ( $one === $other ) {
			return $one;
		}
		$both = isset( $one[''] ) || isset( $other[''] ) ? array( '' => true ) : array();
		foreach ( $one + $other as $name => $unused ) {
			if ( '' === $name ) {
				continue;
			}
			$first  = $one[ $name ] ?? null;
			$second = $other[ $name ] ?? null;
			if ( $first instanceof Link || $second instanceof Link ) {
				$is_global     = $first instanceof Link && $second instanceof Link && $first->is_global && $second->is_global;
				$both[ $name ] = new Link( $is_global );
			} elseif ( $first === $second && array_key_exists( $name, $one ) === array_key_exists( $name, $other ) ) {
				$both[ $name ] = $first;
			} else {
				$both[ $name ] = new Unknown();
			}
		}
		return $both;
	}
}
