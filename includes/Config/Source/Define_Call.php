<?php
/**
 * The arguments of a call of define().
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Range from Tokens
 */
final class Define_Call {

	private const PARAMETERS = array(
		0               => 'name',
		1               => 'value',
		'constant_name' => 'name',
		'value'         => 'value',
	);

	/** @var Range|null */
	private ?array $name = null;

	/** @var Range|null */
	private ?array $value = null;

	private bool $is_spread = false;

	/**
	 * @param Tokens $tokens Tokens.
	 * @param int    $open   Index of the opening bracket.
	 * @param int    $limit  Index of the statement's last token: a call that is not closed ends there.
	 * @param int    $skip   Arguments before those of define(), in `call_user_func( 'define', … )`.
	 */
	public function __construct( Tokens $tokens, int $open, int $limit, int $skip = 0 ) {
		$close = $tokens->closing( $open );
		if ( $close > $limit || ')' !== $tokens->mark( $close ) ) {
			$close = ';' === $tokens->mark( $limit ) ? $limit : $limit + 1;
		}
		foreach ( $tokens->split( $open + 1, $close - 1, array( ',' ) ) as $position => list( $from, $to ) ) {
			$this->is_spread = $this->is_spread || T_ELLIPSIS === $tokens->id( $from ) && $from < $to;
			if ( $from > $to || T_ELLIPSIS === $tokens->id( $from ) ) {
				continue;
			}
			$is_named  = $from < $to && '' !== $tokens->name( $from ) && ':' === $tokens->mark( $from + 1 );
			$parameter = self::PARAMETERS[ $is_named ? $tokens->name( $from ) : $position - $skip ] ?? '';
			$range     = array( $is_named ? $from + 2 : $from, $to );
			if ( 'name' === $parameter ) {
				$this->name = $range;
			} elseif ( 'value' === $parameter ) {
				$this->value = $range;
			}
		}
	}

	/**
	 * @return Range|null Tokens of the name.
	 */
	public function name(): ?array {
		return $this->name;
	}

	/**
	 * @return Range|null Tokens of the value.
	 */
	public function value(): ?array {
		return $this->value;
	}

	/** Whether arguments come out of an array, `define( ...$pair )`. */
	public function is_spread(): bool {
		return $this->is_spread;
	}
}
