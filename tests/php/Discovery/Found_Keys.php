<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Model\Key;

/**
 * Seeds every key of a plugin in every use, and compares what is found.
 */
final class Found_Keys {

	/** @var Plugins_On_Site */
	private $site;

	/** @var int */
	private $found = 0;

	/** @var int */
	private $by_constant = 0;

	public function __construct( Plugins_On_Site $site ) {
		$this->site = $site;
	}

	/** How many keys cannot be there without a constant. */
	public function by_constant(): int {
		return $this->by_constant;
	}

	/** How often a key was found. */
	public function count(): int {
		return $this->found;
	}

	/**
	 * @return list<string> What is not as it should be.
	 */
	public function problems( string $slug ): array {
		$this->site->knows( $slug );
		$problems = array();
		foreach ( Plugins_On_Site::keys( $slug ) as $blank ) {
			$problems = array_merge( $problems, $this->in_each_use( $blank ) );
		}
		return $problems;
	}

	/**
	 * @return list<string>
	 */
	private function in_each_use( Seeded_Key $blank ): array {
		$problems = array();
		foreach ( array_merge( $blank->uses(), array( null ) ) as $use ) {
			$key = $blank->anew();
			if ( ! $key->seed( $use ?? 0 ) || ( null === $use && ! $key->select_another() ) ) {
				$this->by_constant += null === $use ? 0 : 1;
				continue;
			}
			foreach ( $this->site->with( $key, fn(): array => $this->compared( $key ) ) as $problem ) {
				$problems[] = sprintf( '%s, as %s: %s', $key->id(), $key->used_as(), $problem );
			}
			++$this->found;
		}
		return $problems;
	}

	/**
	 * @return list<string>
	 */
	private function compared( Seeded_Key $seeded ): array {
		$key = $this->site->engine()->discoverer()->key( $seeded->id() );
		if ( null === $key ) {
			return array( 'is not found' );
		}
		$problems = $key->use() === $seeded->used_as() ? array() : array( 'is used as ' . $key->use() );
		foreach ( $seeded->values() as $name => $value ) {
			$problems = array_merge( $problems, $this->compared_field( $seeded, $key, $name, $value ) );
		}
		return $problems;
	}

	/**
	 * @return list<string>
	 */
	private function compared_field( Seeded_Key $seeded, Key $key, string $name, string $value ): array {
		$field     = $key->field( $name );
		$effective = null === $field ? null : $field->effective();
		if ( null === $effective ) {
			return array( "$name has no value" );
		}
		$spot     = $seeded->spot( $name );
		$location = $effective->location();
		$wanted   = null === $spot['table']
			? array( $value, 'option', $spot['option'], $spot['path'] )
			: array( $value, 'table', $spot['table']['name'], array_merge( array( $spot['option'] ), $spot['path'] ) );
		$got      = array( $effective->secret()->reveal(), $location->kind(), $location->name(), $location->path() );
		return $wanted === $got ? array() : array( "$name is " . wp_json_encode( $got ) . ' and not ' . wp_json_encode( $wanted ) );
	}
}
