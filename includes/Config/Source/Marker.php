<?php
/**
 * A place in a file where something happens that concerns constants of any name.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Marker {

	/** `Config::apply()`: what `Config::define()` collected takes effect. */
	public const APPLIES = 'applies';

	/** `eval()`, or `define` as a text that may be called: anything may be defined. */
	public const EVALUATES = 'evaluates';

	/** @var self::* */
	private string $kind;

	private int $offset;

	private Context $context;

	/**
	 * @param self::* $kind    What happens.
	 * @param int     $offset  Byte offset.
	 * @param Context $context When.
	 */
	public function __construct( string $kind, int $offset, Context $context ) {
		$this->kind    = $kind;
		$this->offset  = $offset;
		$this->context = $context;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	public function offset(): int {
		return $this->offset;
	}

	public function context(): Context {
		return $this->context;
	}
}
