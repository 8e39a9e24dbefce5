<?php
/**
 * Sends a request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

interface Http {

	/** Sends it once, follows nowhere, and never throws: what fails is an answer too. */
	public function send( Request $request ): Answer;
}
