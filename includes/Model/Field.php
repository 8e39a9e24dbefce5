<?php
/**
 * One value of a key (API key, secret, Sender Name) with all its definitions.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

final class Field {

	/** @var string */
	private $name;

	/** @var bool A companion (Sender Name, domain) is no secret and may be shown. */
	private $is_secret;

	/** @var list<Definition> The winner first. */
	private $definitions;

	/** @var Place|null Where it stands, or would stand, in the database. */
	private $place;

	/**
	 * @param string           $name        Name of the field.
	 * @param bool             $is_secret   Whether its value never leaves PHP.
	 * @param list<Definition> $definitions The winner first.
	 * @param Place|null       $place       Where it stands, or would stand, in the database.
	 */
	public function __construct( string $name, bool $is_secret, array $definitions, ?Place $place = null ) {
		$this->place       = $place;
		$this->name        = $name;
		$this->is_secret   = $is_secret;
		$this->definitions = $definitions;
	}

	public function name(): string {
		return $this->name;
	}

	public function is_secret(): bool {
		return $this->is_secret;
	}

	/**
	 * @return list<Definition>
	 */
	public function definitions(): array {
		return $this->definitions;
	}

	/** Where it stands, or would stand, in the database; null where the plugin keeps it nowhere there. */
	public function place(): ?Place {
		return $this->place;
	}

	/** Whether what the plugin uses is encrypted and cannot be opened. */
	public function is_closed(): bool {
		$effective = $this->effective();
		return null !== $effective && $effective->is_closed();
	}

	/** The definition the plugin really uses; null when nothing is defined anywhere. */
	public function effective(): ?Definition {
		foreach ( $this->definitions as $definition ) {
			if ( $definition->is_effective() ) {
				return $definition;
			}
		}
		return null;
	}

	/** The value the plugin really uses; empty when there is none. */
	public function value(): Secret {
		$effective = $this->effective();
		return null === $effective ? new Secret( '' ) : $effective->secret();
	}

	/**
	 * The same field with other definitions.
	 *
	 * @param list<Definition> $definitions The winner first.
	 */
	public function with_definitions( array $definitions ): self {
		return new self( $this->name, $this->is_secret, $definitions, $this->place );
	}

	/** The same field as if this value were the one in use. */
	public function with_value( Secret $value ): self {
		$effective = $this->effective();
		$location  = null === $effective ? Location::option( $this->name, array() ) : $effective->location();
		return new self( $this->name, $this->is_secret, array( new Definition( $location, $value, Definition::EFFECTIVE, 'candidate', '' ) ), $this->place );
	}

	public function definition( string $id ): ?Definition {
		foreach ( $this->definitions as $definition ) {
			if ( $definition->location()->id() === $id ) {
				return $definition;
			}
		}
		return null;
	}
}
