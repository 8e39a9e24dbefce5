<?php
/**
 * Sorts out catalog entries that other plugins handed in wrongly.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The generator has checked our own files. What comes through a filter is checked here: an entry that is not right is left out, or
 * stays what it was, and the developer is told why. Whatever a filter gives, everything else goes on working.
 */
final class Validator {

	/** @var callable(string): bool Whether there is a diagnosis of that name. */
	private $is_diagnosis;

	/**
	 * @param callable(string): bool $is_diagnosis Whether there is a diagnosis of that name.
	 */
	public function __construct( callable $is_diagnosis ) {
		$this->is_diagnosis = $is_diagnosis;
	}

	/**
	 * @param mixed                $entries As the filter gave them.
	 * @param array<string, mixed> $own     As they were before.
	 * @return array<string, mixed>
	 */
	public function providers( $entries, array $own ): array {
		$rules = new Provider_Rules( new Step_Rules( $this->is_diagnosis ) );
		return $this->sound( $entries, $own, 'key_health_providers', 'id', array( $rules, 'problem' ) );
	}

	/**
	 * @param mixed                $entries As the filter gave them.
	 * @param array<string, mixed> $own     As they were before.
	 * @return array<string, mixed>
	 */
	public function plugins( $entries, array $own ): array {
		return $this->sound( $entries, $own, 'key_health_plugins', 'slug', array( new Plugin_Rules(), 'problem' ) );
	}

	/**
	 * @param mixed                          $entries As the filter gave them.
	 * @param array<string, mixed>           $own     As they were before.
	 * @param string                         $filter  Name of the filter.
	 * @param string                         $id_name Member that must equal the name of the entry.
	 * @param callable(array<mixed>): string $judge   Gives the problem of an entry, '' for none.
	 * @return array<string, mixed>
	 */
	private function sound( $entries, array $own, string $filter, string $id_name, callable $judge ): array {
		if ( ! is_array( $entries ) ) {
			$this->complain( $filter, sprintf( 'A callback gave %s instead of the list. The list stays as it was.', gettype( $entries ) ) );
			return $own;
		}
		$sound = array();
		foreach ( $entries as $id => $entry ) {
			$id      = (string) $id;
			$is_own  = isset( $own[ $id ] ) && $own[ $id ] === $entry;
			$problem = $is_own ? '' : $this->problem( $id, $entry, $id_name, $judge );
			if ( '' === $problem ) {
				$sound[ $id ] = $entry;
				continue;
			}
			if ( isset( $own[ $id ] ) ) {
				$sound[ $id ] = $own[ $id ];
			}
			$this->complain( $filter, sprintf( isset( $own[ $id ] ) ? 'The entry "%1$s" stays as it was: %2$s.' : 'The entry "%1$s" is left out: %2$s.', $id, $problem ) );
		}
		return $sound;
	}

	/**
	 * @param string                         $id      Name in the list.
	 * @param mixed                          $entry   Anything.
	 * @param string                         $id_name Member that must equal the name.
	 * @param callable(array<mixed>): string $judge   Gives the problem of an entry.
	 */
	private function problem( string $id, $entry, string $id_name, callable $judge ): string {
		if ( ! is_array( $entry ) ) {
			return 'it is not an array';
		}
		if ( ( $entry[ $id_name ] ?? '' ) !== $id || 1 !== preg_match( '/^[a-z0-9_-]+$/D', $id ) ) {
			return sprintf( 'its %s must be its name in the list: small letters, digits, - and _', $id_name );
		}
		return $judge( $entry );
	}

	private function complain( string $filter, string $sentence ): void {
		_doing_it_wrong( esc_html( $filter ), esc_html( $sentence ), '0.1.0' );
	}
}
