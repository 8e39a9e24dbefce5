<?php
/**
 * A constant that is defined, and that the plugin does not read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;

defined( 'ABSPATH' ) || exit;

final class Unread_Constant implements Kind {

	/** Words of the rules that are reasons of `constant_ignored`. */
	private const REASONS = array( 'switched_off', 'pair_incomplete', 'option_wins', 'import_pending', 'import_empties', 'import_over', 'no_text' );

	/** The plugin itself would copy the value into the database. */
	private const IMPORTS = array( 'import_pending', 'import_over' );

	/** @var Catalog */
	private $catalog;

	/** @var Rule_Of_Key */
	private $rules;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Rule_Of_Key $rules, Line_Edits $lines ) {
		$this->catalog = $catalog;
		$this->rules   = $rules;
		$this->lines   = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$winner  = $field->effective();
		$because = $definition->because();
		$is_ours = in_array( $because, array_merge( self::REASONS, array( 'flag_off', 'inert' ) ), true );
		if ( ! $is_ours || ( null !== $winner && $this->is_same( $definition, $winner ) ) ) {
			return null;
		}
		$both = null === $winner ? array( $definition ) : array( $winner, $definition );
		$name = $definition->location()->name();
		$use  = $this->usable( $winner, $definition );
		switch ( $because ) {
			case 'inert':
				$meant = $this->meant( $key, $name );
				return new Conflict( 'wrong_provider_constant', null, $key, $both, $name, $this->lines->rename( $definition, $meant ), $use, array( 'other_name' => $meant ) );
			case 'flag_off':
				$switch = $this->rules->switch_constant( $key );
				return new Conflict( 'constant_ignored', null, $key, $both, $name, $this->lines->switch_on( $switch ), $use, array( 'switch' => $switch ) );
			default:
				return new Conflict( 'constant_ignored', $because, $key, $both, $name, $this->edit( $key, $definition ), $use, $this->names( $key, $because ) );
		}
	}

	/** What makes the constant count, where a line can; else it goes. */
	private function edit( Key $key, Definition $definition ): Line_Edit {
		$switch = $this->rules->switch_constant( $key );
		if ( 'switched_off' === $definition->because() && '' !== $switch ) {
			return $this->lines->switch_on( $switch );
		}
		if ( 'pair_incomplete' === $definition->because() ) {
			return $this->lines->fill( $this->rules->missing_constant( $key ) );
		}
		return $this->lines->remove( $definition );
	}

	/**
	 * @return array<string, string>
	 */
	private function names( Key $key, string $because ): array {
		switch ( $because ) {
			case 'switched_off':
				return array( 'switch' => $this->rules->called( $key ) );
			case 'pair_incomplete':
				return array( 'other_name' => $this->rules->missing_constant( $key ) );
			default:
				return array();
		}
	}

	/** A value that may be written to the database instead: where nothing stands in the way of it, or the plugin itself would. */
	private function usable( ?Definition $winner, Definition $definition ): ?Definition {
		if ( null === $winner || ! $winner->location()->is_stored() || $definition->secret()->is_empty() ) {
			return null;
		}
		$is_free = $winner->secret()->is_empty() && ! $winner->is_closed();
		return $is_free || in_array( $definition->because(), self::IMPORTS, true ) ? $definition : null;
	}

	private function is_same( Definition $one, Definition $other ): bool {
		return null === $one->odd_type() && null === $other->odd_type() && ! $other->is_closed() && $one->secret()->equals( $other->secret() );
	}

	private function meant( Key $key, string $name ): string {
		foreach ( $this->catalog->plugin( $key->plugin() )['inert'] ?? array() as $inert ) {
			if ( $inert['constant'] === $name ) {
				return $inert['meant'];
			}
		}
		return '';
	}
}
