<?php
/**
 * Lines that define one name, and code that supplies a value.
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

defined( 'ABSPATH' ) || exit;

final class Lines_And_Filters implements Kind {

	/** @var Line_Edits */
	private $lines;

	public function __construct( Line_Edits $lines ) {
		$this->lines = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$winner = $field->effective();
		$name   = $definition->location()->name();
		$both   = null === $winner || $winner === $definition ? array( $definition ) : array( $winner, $definition );
		switch ( $definition->because() ) {
			case 'later_line':
				$is_same = null !== $winner && $winner->secret()->equals( $definition->secret() );
				return new Conflict( 'duplicate_definition', $is_same ? 'same' : null, $key, $both, $name, $this->lines->remove( $definition ) );
			case 'not_reached':
				// A branch for another environment is no conflict while something else defines the name.
				return defined( $name ) ? null : new Conflict( 'dead_constant', null, $key, array( $definition ), $name );
			case 'filter_wins':
			case 'option_filtered':
				return $definition->is_effective() ? new Conflict( 'filtered', null, $key, $both, $name ) : null;
			default:
				return null;
		}
	}
}
