<?php
/**
 * One constant that a plugin uses for every provider, where it cannot be right.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

final class One_For_All implements Kind {

	/** @var Catalog */
	private $catalog;

	/** @var Inspections */
	private $inspections;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Inspections $inspections, Line_Edits $lines ) {
		$this->catalog     = $catalog;
		$this->inspections = $inspections;
		$this->lines       = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		if ( 'one_for_all' !== $definition->because() || ! $definition->is_effective() || ! $key->in_use() ) {
			return null;
		}
		$reason = $this->reason( $key, $field, $definition );
		return '' === $reason
			? null
			: new Conflict( 'wrong_provider_constant', $reason, $key, array( $definition ), $definition->location()->name(), $this->lines->remove( $definition ), null, array( 'field' => $this->label( $key, $field ) ) );
	}

	private function reason( Key $key, Field $field, Definition $definition ): string {
		if ( ! $field->is_secret() ) {
			return $this->hides( $field ) ? 'beside_key' : '';
		}
		if ( $this->secrets_from( $key, $definition ) > 1 ) {
			return 'both_halves';
		}
		return $field === $key->main_field() && $this->is_strange( $key, $definition ) ? 'other_provider' : '';
	}

	/** Whether something else is stored for a setting that is no key. */
	private function hides( Field $field ): bool {
		foreach ( $field->definitions() as $definition ) {
			if ( ! $definition->is_effective() && ! $definition->secret()->is_empty() && $definition->location()->is_stored() ) {
				return true;
			}
		}
		return false;
	}

	/** How many secrets of the key come from this one constant. */
	private function secrets_from( Key $key, Definition $definition ): int {
		$count = 0;
		foreach ( $key->fields() as $field ) {
			$effective = $field->is_secret() ? $field->effective() : null;
			$count    += null !== $effective && $effective->location()->id() === $definition->location()->id() ? 1 : 0;
		}
		return $count;
	}

	/** Whether it cannot be what the provider gives out; spaces and quotes around it are another matter. */
	private function is_strange( Key $key, Definition $definition ): bool {
		foreach ( $this->inspections->of_value( $key, $definition->secret() ) as $problem ) {
			return ! $problem->is_cleanable();
		}
		return false;
	}

	/** What the provider calls a field. */
	private function label( Key $key, Field $field ): string {
		foreach ( $this->catalog->provider( $key->provider() )['fields'] ?? array() as $described ) {
			if ( $described['name'] === $field->name() ) {
				return $described['label'];
			}
		}
		return $field->name();
	}
}
