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
use KeyHealth\Model\Location;

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
				return $this->is_dead_edit( $field, $definition, $accepted )
					? $this->dead_edit( $key, $this->first( $field, $name ) ?? $definition, $definition )
					: $this->duplicate( $key, $field, $definition );
			case 'filter_wins':
			case 'option_filtered':
				return $definition->is_effective() ? new Conflict( 'filtered', null, $key, $both, $name ) : null;
			default:
				return null;
		}
	}

	/** Told once for all lines, and not at all where one of them works while the first does not. */
	private function duplicate( Key $key, Field $field, Definition $definition ): ?Conflict {
		$name   = $definition->location()->name();
		$first  = $this->first( $field, $name );
		$later  = array_values(
			array_filter(
				$field->definitions(),
				static function ( Definition $other ) use ( $name ): bool {
					return 'later_line' === $other->because() && $name === $other->location()->name();
				}
			)
		);
		$others = array_filter(
			$later,
			static function ( Definition $other ) use ( $first ): bool {
				return null === $first || ! $first->secret()->equals( $other->secret() );
			}
		);
		if ( $later[0] !== $definition ) {
			return null;
		}
		return new Conflict( 'duplicate_definition', $others ? null : 'same', $key, array_merge( null === $first ? array() : array( self::comes_first( $first ) ), $later ), $name, $this->lines->remove( $definition ) );
	}

	/** The most valuable thing to say: the working value is there, and the line above it keeps it from being read. */
	private function dead_edit( Key $key, Definition $winner, Definition $loser ): Conflict {
		$first = $winner->location();
		$later = $loser->location();
		return new Conflict(
			'dead_edit',
			$first->file() === $later->file() ? 'line' : 'file',
			$key,
			array( self::comes_first( $winner ), $loser ),
			$first->name(),
			$this->lines->remove( $winner ),
			null,
			array(
				'file'       => (string) $first->file(),
				'line'       => (string) $first->line(),
				'other_file' => (string) $later->file(),
				'other_line' => (string) $later->line(),
			)
		);
	}

	/**
	 * @param Field                 $field      The value.
	 * @param Definition            $definition A line that comes later.
	 * @param array<string, string> $accepted   Live answers by definition id.
	 */
	private function is_dead_edit( Field $field, Definition $definition, array $accepted ): bool {
		$first = $this->first( $field, $definition->location()->name() );
		return null !== $first && null !== $first->location()->line()
			&& 'refused' === ( $accepted[ $first->location()->id() ] ?? '' )
			&& 'accepted' === ( $accepted[ $definition->location()->id() ] ?? '' );
	}

	/** Among lines, that a constant wins over the database is not the point. */
	private static function comes_first( Definition $winner ): Definition {
		return $winner->located( $winner->location(), __( 'Wins because it comes first.', 'key-health' ) );
	}

	/** The line that defines the constant. */
	private function first( Field $field, string $name ): ?Definition {
		foreach ( $field->definitions() as $other ) {
			if ( Location::CONSTANT === $other->location()->kind() && $name === $other->location()->name() && in_array( $other->role(), array( Definition::EFFECTIVE, Definition::IGNORED ), true ) ) {
				return $other;
			}
		}
		return null;
	}
}
