<?php
/**
 * Finds definitions that fight each other.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Works from what discovery already said of each definition (its role, and because of what); asks nobody.
 */
final class Conflict_Finder {

	/** @var Catalog */
	private $catalog;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Line_Edits $lines ) {
		$this->catalog = $catalog;
		$this->lines   = $lines;
	}

	/**
	 * @param Key                   $key      The key.
	 * @param array<string, string> $accepted Definition id => `accepted` or `refused`, where a live answer is known.
	 * @return list<Conflict> The worst first.
	 */
	public function of( Key $key, array $accepted ): array {
		$conflicts = array();
		foreach ( $key->fields() as $field ) {
			$conflicts = array_merge( $conflicts, $this->of_field( $key, $field, $accepted ) );
		}
		return array_merge( $conflicts, $this->managed( $key ) );
	}

	/**
	 * @param Key                   $key      The key.
	 * @param Field                 $field    One of its values.
	 * @param array<string, string> $accepted Live answers by definition id.
	 * @return list<Conflict>
	 */
	private function of_field( Key $key, Field $field, array $accepted ): array {
		$winner    = $field->effective();
		$conflicts = array();
		foreach ( $field->definitions() as $definition ) {
			$conflict = $this->of_definition( $key, $definition, $winner, $accepted );
			if ( null !== $conflict ) {
				$conflicts[ $conflict->id() ] = $conflict;
			}
		}
		return array_values( $conflicts );
	}

	/**
	 * @param Key                   $key        The key.
	 * @param Definition            $definition One of the definitions.
	 * @param Definition|null       $winner     The one in use.
	 * @param array<string, string> $accepted   Live answers by definition id.
	 */
	private function of_definition( Key $key, Definition $definition, ?Definition $winner, array $accepted ): ?Conflict {
		$name = $definition->location()->name();
		$both = null === $winner || $winner === $definition ? array( $definition ) : array( $winner, $definition );
		switch ( $definition->because() ) {
			case 'masked_by_empty':
				return null === $winner ? null : new Conflict( 'empty_constant_masks', null, $key, $both, $winner->location()->name(), $this->lines->remove( $winner ) );
			case 'flag_off':
				$switch = $this->catalog->plugin( $key->plugin() )['rule']['constant'] ?? '';
				return new Conflict( 'constant_ignored', null, $key, $both, $name, $this->lines->switch_on( $switch ), $this->usable( $key, $definition ) );
			case 'inert':
				$meant = $this->meant( $key, $name );
				return new Conflict( 'wrong_provider_constant', null, $key, $both, $name, $this->lines->rename( $definition, $meant ), $this->usable( $key, $definition ), array( 'other_name' => $meant ) );
			case 'constant_wins':
				return null === $winner ? null : $this->constant_over_option( $key, $definition, $winner, $accepted );
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

	/**
	 * @param Key                   $key      The key.
	 * @param Definition            $loser    The value in the database.
	 * @param Definition            $winner   The constant.
	 * @param array<string, string> $accepted Live answers by definition id.
	 */
	private function constant_over_option( Key $key, Definition $loser, Definition $winner, array $accepted ): ?Conflict {
		if ( $loser->secret()->equals( $winner->secret() ) || Location::CONSTANT !== $winner->location()->kind() ) {
			return null;
		}
		$is_dead_edit = 'refused' === ( $accepted[ $winner->location()->id() ] ?? '' )
			&& 'accepted' === ( $accepted[ $loser->location()->id() ] ?? '' );
		return new Conflict(
			$is_dead_edit ? 'dead_edit' : 'shadowed',
			null,
			$key,
			array( $winner, $loser ),
			$winner->location()->name(),
			$this->lines->remove( $winner )
		);
	}

	/** A value that may be written to the database instead: only where nothing stands in the way of it. */
	private function usable( Key $key, Definition $definition ): ?Definition {
		$field  = $key->field_of( $definition->location()->id() );
		$winner = null === $field ? null : $field->effective();
		$free   = null !== $winner && Location::OPTION === $winner->location()->kind() && $winner->secret()->is_empty();
		return $free && ! $definition->secret()->is_empty() ? $definition : null;
	}

	private function meant( Key $key, string $name ): string {
		foreach ( $this->catalog->plugin( $key->plugin() )['inert'] ?? array() as $inert ) {
			if ( $inert['constant'] === $name ) {
				return $inert['meant'];
			}
		}
		return '';
	}

	/**
	 * @return list<Conflict>
	 */
	private function managed( Key $key ): array {
		$manager = $this->catalog->plugin( $key->plugin() )['managed_by'] ?? null;
		if ( null === $manager || ! class_exists( $manager['class'], false ) ) {
			return array();
		}
		$effective = $key->main_field()->effective();
		return array(
			new Conflict(
				'managed_elsewhere',
				null,
				$key,
				null === $effective ? array() : array( $effective ),
				$manager['name'],
				null,
				null,
				array( 'other_name' => $manager['name'] )
			),
		);
	}
}
