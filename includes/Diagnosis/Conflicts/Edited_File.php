<?php
/**
 * A key that somebody has pasted into the code of a plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Pasted_Key;
use KeyHealth\Discovery\Pasted_Keys;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

final class Edited_File implements Kind {

	/** @var Pasted_Keys */
	private $pasted;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Pasted_Keys $pasted, Line_Edits $lines ) {
		$this->pasted = $pasted;
		$this->lines  = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$pasted = $this->pasted->at( $definition );
		if ( null === $pasted ) {
			return null;
		}
		$winner   = $field->effective();
		$mention  = $pasted->hit()->mention();
		$name     = '' === $mention->name() ? $pasted->hit()->label() : $mention->name();
		$is_used  = Pasted_Key::USED === $pasted->use();
		$others   = $is_used ? self::stored( $field ) : $winner;
		$sides    = null === $others || ( ! $is_used && $others->secret()->is_empty() ) ? array( $definition ) : array( $others, $definition );
		$conflict = new Conflict(
			'edited_plugin_file',
			self::reason( $pasted, $this->pasted->is_updated( $pasted ) ),
			$key,
			$is_used ? array_reverse( $sides ) : $sides,
			$name,
			// Where it is in use, it has to be somewhere else before it may go.
			$is_used
				? $this->lines->fill( $name )->by_hand( __( 'Cut the line out of the file of the plugin, and paste it here. Key Health does not change the code of plugins.', 'key-health' ) )
				: ( new Line_Edit( 'remove_line', $name, $pasted->hit()->label(), $mention->line(), $mention->masked(), null, true ) )->by_hand( __( 'Key Health does not change the code of plugins, so this is done by hand.', 'key-health' ) ),
			$is_used ? null : self::usable( $winner, $definition, $accepted ),
			array(
				'other_name' => $this->pasted->owner( $pasted ),
				'file'       => $pasted->hit()->label(),
				'line'       => (string) $mention->line(),
			)
		);
		return $conflict;
	}

	private static function reason( Pasted_Key $pasted, bool $is_updated ): ?string {
		$use = Pasted_Key::LOST === $pasted->use() ? '' : $pasted->use();
		return $is_updated ? ( $use ?: null ) : ( '' === $use ? 'kept' : $use . '_kept' );
	}

	/** What the plugin would read if the line were not there. */
	private static function stored( Field $field ): ?Definition {
		foreach ( $field->definitions() as $definition ) {
			if ( ! $definition->is_effective() && $definition->location()->is_stored() && ! $definition->secret()->is_empty() ) {
				return $definition;
			}
		}
		return null;
	}

	/**
	 * It may be saved where the plugin reads while nothing stands there, or what does is refused.
	 *
	 * @param Definition|null       $winner     What the plugin uses.
	 * @param Definition            $definition The pasted key.
	 * @param array<string, string> $accepted   Live answers by definition id.
	 */
	private static function usable( ?Definition $winner, Definition $definition, array $accepted ): ?Definition {
		$is_stored = null !== $winner && Location::OPTION === $winner->location()->kind() && null === $winner->why_not() && ! $winner->is_closed();
		if ( ! $is_stored || $winner->secret()->equals( $definition->secret() ) ) {
			return null;
		}
		return $winner->secret()->is_empty() || 'refused' === ( $accepted[ $winner->location()->id() ] ?? '' ) ? $definition : null;
	}
}
