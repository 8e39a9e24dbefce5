<?php
/**
 * Two values that are read from constants together, and one has none.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

final class Missing_Half implements Kind {

	/** @var Line_Edits */
	private $lines;

	public function __construct( Line_Edits $lines ) {
		$this->lines = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		if ( 'other_half_missing' !== $definition->because() || ! $definition->is_effective() ) {
			return null;
		}
		$name  = $definition->location()->name();
		$other = $this->other( $key );
		$both  = null === $other ? array( $definition ) : array( $definition, $other );
		return new Conflict( 'missing_companion', null, $key, $both, $name, $this->lines->fill( $name ), null, array( 'other_name' => null === $other ? '' : $other->location()->name() ) );
	}

	/** The half that is there. */
	private function other( Key $key ): ?Definition {
		foreach ( $key->fields() as $field ) {
			$effective = $field->effective();
			if ( null !== $effective && Location::CONSTANT === $effective->location()->kind() && 'other_half_missing' !== $effective->because() ) {
				return $effective;
			}
		}
		return null;
	}
}
