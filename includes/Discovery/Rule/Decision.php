<?php
/**
 * Who wins, and why the other one loses.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

defined( 'ABSPATH' ) || exit;

final class Decision {

	/** @var bool Whether the constant is the value in use; else it is the database. */
	private $constant_wins;

	/** @var array{because: string, reason: string} About the constant. */
	private $constant;

	/** @var array{because: string, reason: string} About the database. */
	private $option;

	/**
	 * @param bool                                   $constant_wins Whether the constant is the value in use.
	 * @param array{because: string, reason: string} $constant      A word and a sentence about the constant.
	 * @param array{because: string, reason: string} $option        A word and a sentence about the database.
	 */
	public function __construct( bool $constant_wins, array $constant, array $option ) {
		$this->constant_wins = $constant_wins;
		$this->constant      = $constant;
		$this->option        = $option;
	}

	public function constant_wins(): bool {
		return $this->constant_wins;
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	public function about_constant(): array {
		return $this->constant;
	}

	/**
	 * @return array{because: string, reason: string}
	 */
	public function about_option(): array {
		return $this->option;
	}
}
