<?php
/**
 * The classes that are declared in the files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Types {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/** The class that a name stands for, when all of it is known. */
	public function of( Node $owner ): ?Type {
		if ( 'name' === $owner->kind && ( 'self' === $owner->text || 'static' === $owner->text ) ) {
			return null !== $this->stage->type && $this->stage->type->is_whole ? $this->stage->type : null;
		}
		$type = 'name' === $owner->kind ? $this->stage->state->types[ strtolower( $owner->text ) ] ?? null : null;
		return $type instanceof Type ? $type : null;
	}

	public function method( string $class, string $method ): ?Routine {
		$type = $this->stage->state->types[ strtolower( ltrim( $class, '\\' ) ) ] ?? null;
		return $type instanceof Type ? $type->methods[ strtolower( $method ) ] ?? null : null;
	}
}
