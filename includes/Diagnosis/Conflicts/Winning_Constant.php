<?php
/**
 * A constant that is in use, and a value in the database that is not.
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

final class Winning_Constant implements Kind {

	/** @var Rule_Of_Key */
	private $rules;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Rule_Of_Key $rules, Line_Edits $lines ) {
		$this->rules = $rules;
		$this->lines = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$winner = $field->effective();
		if ( null === $winner || $winner === $definition ) {
			return null;
		}
		$both = array( $winner, $definition );
		$name = $winner->location()->name();
		switch ( $definition->because() ) {
			case 'masked_by_empty':
				return new Conflict( 'empty_constant_masks', null, $key, $both, $name, $this->lines->remove( $winner ) );
			case 'masked_by_switch':
				return new Conflict( 'empty_constant_masks', 'switched', $key, $both, $name, $this->lines->fill( $name ), null, array( 'switch' => $this->rules->called( $key ) ) );
			case 'constant_wins':
				return $this->is_nobodys( $key, $field, $winner ) ? null : $this->over_option( $key, $definition, $winner, $accepted );
			case 'switched_away':
				// Somebody has chosen constants on the settings screen: only that the other value works is news.
				return $this->is_dead_edit( $definition, $winner, $accepted ) ? $this->over_option( $key, $definition, $winner, $accepted ) : null;
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
	private function over_option( Key $key, Definition $loser, Definition $winner, array $accepted ): ?Conflict {
		$is_same = ! $loser->is_closed() && null === $loser->odd_type() && $loser->secret()->equals( $winner->secret() );
		if ( $is_same || Location::CONSTANT !== $winner->location()->kind() ) {
			return null;
		}
		return new Conflict(
			$this->is_dead_edit( $loser, $winner, $accepted ) ? 'dead_edit' : 'shadowed',
			null,
			$key,
			array( $winner, $loser ),
			$winner->location()->name(),
			$this->lines->remove( $winner )
		);
	}

	/** One constant for all providers hides what is stored for those that are not used, and what stands beside a key. */
	private function is_nobodys( Key $key, Field $field, Definition $winner ): bool {
		return 'one_for_all' === $winner->because() && ( ! $key->in_use() || ! $field->is_secret() );
	}

	/**
	 * @param Definition            $loser    The value in the database.
	 * @param Definition            $winner   The constant.
	 * @param array<string, string> $accepted Live answers by definition id.
	 */
	private function is_dead_edit( Definition $loser, Definition $winner, array $accepted ): bool {
		return 'refused' === ( $accepted[ $winner->location()->id() ] ?? '' )
			&& 'accepted' === ( $accepted[ $loser->location()->id() ] ?? '' );
	}
}
