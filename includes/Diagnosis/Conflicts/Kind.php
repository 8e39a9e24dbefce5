<?php
/**
 * One kind of conflict.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

interface Kind {

	/**
	 * @param Key                   $key        The key.
	 * @param Field                 $field      One of its values.
	 * @param Definition            $definition One of the definitions of the value.
	 * @param array<string, string> $accepted   Definition id => `accepted` or `refused`, where a live answer is known.
	 * @return Conflict|null Null when this definition is in no conflict of this kind.
	 */
	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict;
}
