<?php
/**
 * Whether a fact that the catalog names holds on this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * Values are compared as text: what forms and constants hold is now a boolean, now '1', now 'yes'.
 *
 * @phpstan-type Fact array{option?: string, scope?: string, format?: string, path?: list<string>, constant?: string, strictly?: bool, strictly_not?: bool, is?: list<string>, not?: list<string>, holds?: string, truthy?: bool, exists?: bool, active?: list<string>, multisite?: bool, all?: list<array<string, mixed>>, any?: list<array<string, mixed>>}
 */
final class Conditions {

	/** @var Storage */
	private $storage;

	/** @var Active_Plugins */
	private $active;

	public function __construct( Storage $storage, Active_Plugins $active ) {
		$this->storage = $storage;
		$this->active  = $active;
	}

	/**
	 * @param array<string, mixed>  $condition A `Condition` of src/catalog/plugin.ts.
	 * @param Instance              $about     The connection it is asked about.
	 * @param array<string, string> $words     For its placeholders.
	 */
	public function holds( array $condition, Instance $about, array $words = array() ): bool {
		/** @var Fact $condition */
		if ( isset( $condition['all'] ) || isset( $condition['any'] ) ) {
			return $this->group( $condition, $about, $words );
		}
		if ( isset( $condition['active'] ) ) {
			return array() !== array_intersect( $condition['active'], $this->active->basenames() );
		}
		if ( isset( $condition['multisite'] ) ) {
			return is_multisite() === $condition['multisite'];
		}
		if ( isset( $condition['constant'] ) ) {
			return $this->constant( $condition, $about, $words );
		}
		if ( ! isset( $condition['path'] ) ) {
			return false;
		}
		$place = $about->setting( $condition, $words );
		if ( isset( $condition['holds'] ) ) {
			return self::occurs( $about->filled( array( $condition['holds'] ), $words )[0], $this->inside( $place ) );
		}
		return self::fits( $this->storage->seen( $place ), self::filled( $condition, $about, $words ) );
	}

	/**
	 * @param array                 $condition With `all` or `any`.
	 * @param Instance              $about     The connection.
	 * @param array<string, string> $words     For placeholders.
	 * @phpstan-param Fact $condition
	 */
	private function group( array $condition, Instance $about, array $words ): bool {
		foreach ( $condition['all'] ?? array() as $one ) {
			if ( ! $this->holds( $one, $about, $words ) ) {
				return false;
			}
		}
		foreach ( $condition['any'] ?? array() as $one ) {
			if ( $this->holds( $one, $about, $words ) ) {
				return true;
			}
		}
		return ! isset( $condition['any'] );
	}

	/**
	 * @param array                 $condition With `constant`.
	 * @param Instance              $about     The connection.
	 * @param array<string, string> $words     For placeholders.
	 * @phpstan-param Fact $condition
	 */
	private function constant( array $condition, Instance $about, array $words ): bool {
		$name = $about->filled( array( $condition['constant'] ?? '' ), $words )[0];
		if ( isset( $condition['strictly'] ) ) {
			return defined( $name ) && constant( $name ) === $condition['strictly'];
		}
		if ( isset( $condition['strictly_not'] ) && defined( $name ) && constant( $name ) === $condition['strictly_not'] ) {
			return false;
		}
		return self::fits( Found::constant( $name ), self::filled( $condition, $about, $words ) );
	}

	/**
	 * @param Found $found     What stands there.
	 * @param array $condition What is wanted of it.
	 * @phpstan-param Fact $condition
	 */
	private static function fits( Found $found, array $condition ): bool {
		$text = $found->secret()->reveal();
		return ( ! isset( $condition['exists'] ) || $found->is_there() === $condition['exists'] )
			&& ( ! isset( $condition['truthy'] ) || $found->is_truthy() === $condition['truthy'] )
			&& ( ! isset( $condition['is'] ) || in_array( $text, $condition['is'], true ) )
			&& ( ! isset( $condition['not'] ) || ! in_array( $text, $condition['not'], true ) );
	}

	/**
	 * @param array                 $condition A condition.
	 * @param Instance              $about     The connection.
	 * @param array<string, string> $words     For placeholders.
	 * @phpstan-param Fact $condition
	 * @phpstan-return Fact
	 */
	private static function filled( array $condition, Instance $about, array $words ): array {
		foreach ( array( 'is', 'not' ) as $member ) {
			if ( isset( $condition[ $member ] ) ) {
				$condition[ $member ] = $about->filled( $condition[ $member ], $words );
			}
		}
		return $condition;
	}

	/**
	 * @return mixed What stands at a place, a list for example.
	 */
	private function inside( Place $place ) {
		$value = $this->storage->whole( $place );
		foreach ( $place->path() as $step ) {
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return $value;
	}

	/**
	 * @param string $wanted A text.
	 * @param mixed  $value  Where it may occur, however deep.
	 */
	private static function occurs( string $wanted, $value ): bool {
		if ( is_array( $value ) ) {
			foreach ( $value as $one ) {
				if ( self::occurs( $wanted, $one ) ) {
					return true;
				}
			}
			return false;
		}
		return is_scalar( $value ) && (string) $value === $wanted;
	}
}
