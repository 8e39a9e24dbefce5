<?php
/**
 * Says whether a value in the source can be the value at run time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Value_Matcher {

	/** It is the same. */
	public const EQUAL = 'equal';

	/** Its words do not tell. */
	public const POSSIBLE = 'possible';

	/** It reads an environment variable that is not set now; it may have been set when the constant was defined. */
	public const UNLIKELY = 'unlikely';

	/** It is another one. */
	public const DIFFERENT = 'different';

	/**
	 * @param Value $value   What the source says.
	 * @param mixed $runtime What the constant holds.
	 * @return self::*
	 */
	public function compare( Value $value, $runtime ): string {
		switch ( $value->kind() ) {
			case Value::LITERAL:
				$secret = $value->secret();
				return null !== $secret && $secret->reveal() === $runtime ? self::EQUAL : self::DIFFERENT;
			case Value::SCALAR:
				return $value->scalar() === $runtime ? self::EQUAL : self::DIFFERENT;
			case Value::ENV:
				return $this->compare_env( $value, $runtime );
			default:
				return self::POSSIBLE;
		}
	}

	/**
	 * @param Value $value   Reads an environment variable.
	 * @param mixed $runtime What the constant holds.
	 * @return self::*
	 */
	private function compare_env( Value $value, $runtime ): string {
		$reader = (string) $value->env_reader();
		$name   = (string) $value->env();
		$now    = $this->environment( $reader, $name );
		if ( null !== $now && $now === $runtime ) {
			return self::EQUAL;
		}
		// `env()` converts what it reads; Docker's reads a file first, when `NAME_FILE` names one.
		if ( 'env' === $reader || 'getenv_docker' === $reader && false !== getenv( $name . '_FILE' ) ) {
			return self::POSSIBLE;
		}
		$fallback = $value->fallback();
		if ( null !== $fallback && ( null === $now || '' === $now || '0' === $now ) ) {
			return $this->compare( $fallback, $runtime );
		}
		if ( null !== $now ) {
			return self::DIFFERENT;
		}
		return $runtime === ( 'getenv' === $reader ? false : null ) ? self::EQUAL : self::UNLIKELY;
	}

	/** The variable as it stands now; null when it is not set. */
	private function environment( string $reader, string $name ): ?string {
		if ( '$_ENV' === $reader ) {
			$now = $_ENV[ $name ] ?? null;
		} elseif ( '$_SERVER' === $reader ) {
			$now = $_SERVER[ $name ] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared, not used.
		} else {
			$now = getenv( $name );
			$now = false === $now && 'env' === $reader ? ( $_ENV[ $name ] ?? null ) : $now;
		}
		return is_string( $now ) ? $now : null;
	}
}
