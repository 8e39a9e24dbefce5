<?php
/**
 * A part of a file that runs or does not run as a whole.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * A tree from the inside out: each block knows the one around it, and under which conditions it is entered.
 */
final class Block {

	public const FILE          = 'file';
	public const BRANCH        = 'branch';
	public const LOOP          = 'loop';
	public const CHOICE        = 'switch';
	public const ATTEMPT       = 'try';
	public const HANDLER       = 'catch';
	public const FUNCTION_BODY = 'function';
	public const CLASS_BODY    = 'class';

	/** @var self::* */
	private string $kind;

	private ?self $around;

	/** @var array{int, int}|null Tokens of the condition that must hold. */
	private ?array $condition;

	/** @var list<array{int, int}> Tokens of the conditions before it in the chain, which must all have failed. */
	private array $refused;

	/**
	 * @param self::*               $kind      What it is.
	 * @param self|null             $around    The block around it, null for the file.
	 * @param array{int, int}|null  $condition See the properties.
	 * @param list<array{int, int}> $refused   See the properties.
	 */
	public function __construct( string $kind, ?self $around = null, ?array $condition = null, array $refused = array() ) {
		$this->kind      = $kind;
		$this->around    = $around;
		$this->condition = $condition;
		$this->refused   = $refused;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	/**
	 * @return array{int, int}|null
	 */
	public function condition(): ?array {
		return $this->condition;
	}

	/**
	 * @return list<array{int, int}>
	 */
	public function refused(): array {
		return $this->refused;
	}

	/**
	 * This block and those around it, the file last.
	 *
	 * @return list<self>
	 */
	public function chain(): array {
		$chain = array();
		for ( $block = $this; null !== $block; $block = $block->around ) {
			$chain[] = $block;
		}
		return $chain;
	}

	public function is_in_function(): bool {
		foreach ( $this->chain() as $block ) {
			if ( self::FUNCTION_BODY === $block->kind ) {
				return true;
			}
		}
		return false;
	}
}
