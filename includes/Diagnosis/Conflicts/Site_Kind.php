<?php
/**
 * A kind of conflict that is not found by looking at one key's definitions.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

interface Site_Kind {

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Conflict>
	 */
	public function of( array $keys ): array;
}
