<?php
/**
 * What a fix does on one site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

interface Site_Work {

	/**
	 * To be called on that site.
	 *
	 * @param Site_Kit              $kit    Of the site.
	 * @param Fix_Record            $fix    The fix.
	 * @param Fix_Row               $row    Its key there; maybe left halfway by a process that died.
	 * @param array<string, Secret> $values The new ones, by field name; none where keys are cleared.
	 */
	public function on( Site_Kit $kit, Fix_Record $fix, Fix_Row $row, array $values ): Outcome;
}
