<?php
/**
 * Which parts of a site need which.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

final class Needs {

	/** @var list<list<int>> */
	private $by_part;

	/**
	 * @param list<list<int>> $by_part For each part, by its number, the numbers of those it needs; all of them lower than its own.
	 */
	public function __construct( array $by_part ) {
		$this->by_part = $by_part;
	}

	/**
	 * @return list<int> Numbers of all parts.
	 */
	public function parts(): array {
		return array_keys( $this->by_part );
	}

	/**
	 * With all that they need.
	 *
	 * @param list<int> $parts Parts.
	 * @return list<int>
	 */
	public function closed( array $parts ): array {
		$closed = array_fill_keys( $parts, true );
		for ( $part = count( $this->by_part ) - 1; $part >= 0; $part-- ) {
			if ( isset( $closed[ $part ] ) ) {
				$closed += array_fill_keys( $this->by_part[ $part ], true );
			}
		}
		$numbers = array_keys( $closed );
		sort( $numbers );
		return $numbers;
	}

	/**
	 * Without some parts and without what needs them.
	 *
	 * @param list<int> $rest Parts.
	 * @param list<int> $set  Those that go.
	 * @return list<int>
	 */
	public function without( array $rest, array $set ): array {
		$gone = array_fill_keys( $set, true );
		foreach ( $this->by_part as $part => $needs ) {
			if ( array_intersect_key( array_fill_keys( $needs, true ), $gone ) ) {
				$gone[ $part ] = true;
			}
		}
		return array_values( array_filter( $rest, static fn( int $part ): bool => ! isset( $gone[ $part ] ) ) );
	}
}
