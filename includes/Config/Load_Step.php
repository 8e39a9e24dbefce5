<?php
/**
 * One thing that happens while the files are loaded.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Context;

final class Load_Step {

	public const DEFINITION = 'definition';

	/** A definition in a function: it may be called from the moment its file is loaded, whatever its line. */
	public const EARLIEST = 'earliest';

	/** What was collected takes effect. */
	public const APPLICATION = 'application';

	/** Code that cannot be seen runs: anything may be defined. */
	public const UNSEEN = 'unseen';

	/** @var self::* */
	private string $kind;

	private ?Located_Site $located;

	/** @var Context::* */
	private string $reach;

	/**
	 * @param self::*           $kind    What it is.
	 * @param Context::*        $reach   Whether it happens, the statements that include its file weighed in.
	 * @param Located_Site|null $located The definition, if it is one.
	 */
	public function __construct( string $kind, string $reach, ?Located_Site $located = null ) {
		$this->kind    = $kind;
		$this->reach   = $reach;
		$this->located = $located;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	public function located(): ?Located_Site {
		return $this->located;
	}

	/**
	 * @return Context::*
	 */
	public function reach(): string {
		return $this->reach;
	}
}
