<?php
/**
 * When a key is due.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Watching;

defined( 'ABSPATH' ) || exit;

final class Plan {

	/** Keys that are due so soon after another one go along with it: then they are asked side by side. */
	private const ALONG_S = 600;

	/** @var string */
	private $key_id;

	/** @var int */
	private $at;

	/** @var bool Whether it may be a little earlier. */
	private $goes_along;

	public function __construct( string $key_id, int $at, bool $goes_along ) {
		$this->key_id     = $key_id;
		$this->at         = $at;
		$this->goes_along = $goes_along;
	}

	public function key_id(): string {
		return $this->key_id;
	}

	/** Seconds since 1970. */
	public function at(): int {
		return $this->at;
	}

	public function is_due( int $now ): bool {
		return $this->at <= $now + ( $this->goes_along ? self::ALONG_S : 0 );
	}
}
