<?php
/**
 * A variable that is bound to something outside its function.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Link {

	/** To the global variable of its name, or else to something that is not known. */
	public bool $is_global;

	public function __construct( bool $is_global ) {
		$this->is_global = $is_global;
	}
}
