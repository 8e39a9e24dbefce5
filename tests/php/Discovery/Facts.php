<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * Makes conditions of the catalog true or false by what is seeded, and says whether they are. Written anew from the words of
 * src/catalog/plugin.ts, on a site that is no network.
 *
 * Constants cannot be made: what needs one stays as it is.
 *
 * @phpstan-import-type Spot from Seeds
 */
final class Facts {

	/** @var Seeds */
	private $seeds;

	/** @var array<string, mixed> */
	private $connection;

	/** @var array<string, string> */
	private $words;

	/** @var list<string> Basenames of the active plugins. */
	private $active;

	/**
	 * @param Seeds                 $seeds      What the database is to hold.
	 * @param array<string, mixed>  $connection Of the catalog.
	 * @param array<string, string> $words      For placeholders.
	 * @param list<string>          $active     Basenames.
	 */
	public function __construct( Seeds $seeds, array $connection, array $words, array $active ) {
		$this->seeds      = $seeds;
		$this->connection = $connection;
		$this->words      = $words;
		$this->active     = $active;
	}

	/**
	 * @return list<string>
	 */
	public function active(): array {
		return $this->active;
	}

	/**
	 * Where a setting stands that decides something.
	 *
	 * @param array<string, mixed> $spec From the top of its option on.
	 * @return Spot
	 */
	public function spot( array $spec ): array {
		return array(
			'option' => $this->filled( $spec['option'] ?? $this->connection['option'] ),
			'table'  => isset( $spec['scope'] ) ? null : ( $this->connection['table'] ?? null ),
			'format' => $spec['format'] ?? $this->connection['format'] ?? 'native',
			'path'   => array_map( array( $this, 'filled' ), $spec['path'] ),
		);
	}

	/**
	 * @param array<string, mixed> $condition
	 */
	public function holds( array $condition ): bool {
		if ( isset( $condition['all'] ) ) {
			return count( array_filter( $condition['all'], array( $this, 'holds' ) ) ) === count( $condition['all'] );
		}
		if ( isset( $condition['any'] ) ) {
			return array() !== array_filter( $condition['any'], array( $this, 'holds' ) );
		}
		if ( isset( $condition['active'] ) ) {
			return array() !== array_intersect( $condition['active'], $this->active );
		}
		if ( isset( $condition['multisite'] ) ) {
			return ! $condition['multisite'];
		}
		if ( isset( $condition['constant'] ) ) {
			$name  = $this->filled( $condition['constant'] );
			$value = defined( $name ) ? constant( $name ) : null;
			return $this->fits( $condition, defined( $name ), $value )
				&& ( ! isset( $condition['strictly'] ) || $value === $condition['strictly'] )
				&& ( ! isset( $condition['strictly_not'] ) || $value !== $condition['strictly_not'] );
		}
		$value = $this->seeds->get( $this->spot( $condition ) );
		return $this->fits( $condition, null !== $value, $value );
	}

	/**
	 * @param array<string, mixed> $condition
	 * @return bool Whether it is so now.
	 */
	public function make( array $condition, bool $wanted = true ): bool {
		if ( $this->holds( $condition ) === $wanted ) {
			return true;
		}
		$parts = $condition['all'] ?? $condition['any'] ?? null;
		if ( null !== $parts ) {
			$needs_all = isset( $condition['all'] ) === $wanted;
			foreach ( $parts as $part ) {
				$kept = array( clone $this->seeds, $this->active );
				if ( ! $this->make( $part, $wanted ) ) {
					// In place: others hold the same rows.
					$this->seeds->take_back( $kept[0] );
					$this->active = $kept[1];
				} elseif ( ! $needs_all && $this->holds( $condition ) === $wanted ) {
					return true;
				}
			}
			return $this->holds( $condition ) === $wanted;
		}
		if ( isset( $condition['active'] ) ) {
			$this->active = $wanted ? array_merge( $this->active, array( $condition['active'][0] ) ) : array_values( array_diff( $this->active, $condition['active'] ) );
		}
		return isset( $condition['path'] ) ? $this->make_by_value( $condition, $wanted ) : $this->holds( $condition ) === $wanted;
	}

	/**
	 * @param array<string, mixed> $condition
	 */
	private function make_by_value( array $condition, bool $wanted ): bool {
		$spot = $this->spot( $condition );
		if ( $this->seeds->is_pinned( $spot ) ) {
			return false;
		}
		$values = array_merge( $condition['is'] ?? array(), array( '1', 'kh', null, '' ) );
		if ( isset( $condition['holds'] ) ) {
			$values = array( array( 'shop@example.org' => array( $this->filled( $condition['holds'] ) ) ), null );
		}
		foreach ( $values as $value ) {
			$this->seeds->set( $spot, is_string( $value ) ? $this->filled( $value ) : $value );
			if ( $this->holds( $condition ) === $wanted ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array<string, mixed> $condition
	 * @param mixed                $value     What stands there.
	 */
	private function fits( array $condition, bool $is_there, $value ): bool {
		$text = is_scalar( $value ) ? (string) $value : '';
		if ( isset( $condition['holds'] ) ) {
			return false !== strpos( (string) wp_json_encode( $value ), (string) wp_json_encode( $this->filled( $condition['holds'] ) ) );
		}
		return ( ! isset( $condition['exists'] ) || $is_there === $condition['exists'] )
			&& ( ! isset( $condition['truthy'] ) || (bool) $value === $condition['truthy'] )
			&& ( ! isset( $condition['is'] ) || in_array( $text, array_map( array( $this, 'filled' ), $condition['is'] ), true ) )
			&& ( ! isset( $condition['not'] ) || ! in_array( $text, array_map( array( $this, 'filled' ), $condition['not'] ), true ) );
	}

	private function filled( string $text ): string {
		return strtr( $text, $this->words );
	}
}
