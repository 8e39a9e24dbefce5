<?php
/**
 * Which lines Key Health may change itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Line_Change;

defined( 'ABSPATH' ) || exit;

/**
 * What Diagnosis wants to know of whoever writes files.
 */
interface Line_Permission {

	/** Why a change cannot be carried out by Key Health, a sentence; null when it can. */
	public function why_not( Line_Change $change ): ?string;
}
