<?php
/**
 * An error that a plugin has noted without a time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Which one, and when it was first seen here; never its text.
 */
final class Noted_Error {

	/** @var string Names its text. */
	private $mark;

	/** @var int Seconds. */
	private $at;

	public function __construct( string $mark, int $at ) {
		$this->mark = $mark;
		$this->at   = $at;
	}

	/**
	 * @param mixed $stored As read from the store; anything unreadable is forgotten.
	 */
	public static function restore( $stored ): ?self {
		$at = is_array( $stored ) ? ( $stored['at'] ?? null ) : null;
		return is_int( $at ) ? new self( Loose::text( $stored, 'mark' ), $at ) : null;
	}

	/**
	 * @return array{mark: string, at: int} For the store.
	 */
	public function to_array(): array {
		return array(
			'mark' => $this->mark,
			'at'   => $this->at,
		);
	}

	public function is( string $mark ): bool {
		return $mark === $this->mark;
	}

	public function at(): int {
		return $this->at;
	}
}
