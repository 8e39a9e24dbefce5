<?php
/**
 * Puts together what is remembered of the past.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Health\History\History;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class History_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** How it was with each key. */
	public function history(): History {
		return new History( $this->engine->fingerprinter() );
	}
}
