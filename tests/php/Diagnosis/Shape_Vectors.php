<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Diagnosis\Inspector;
use KeyHealth\Diagnosis\Shape_Problem;
use KeyHealth\Diagnosis\Shape_Sentences;

/**
 * The examples that both languages must agree on, from tests/vectors/shape. The TypeScript twin is tests/js/inspect-vectors.ts.
 */
final class Shape_Vectors {

	private const FOLDER = __DIR__ . '/../../vectors/shape';

	/** @var array<string, mixed> */
	private $fields;

	/** @var Inspector */
	private $inspector;

	public function __construct() {
		$this->fields    = self::read( 'fields' );
		$this->inspector = new Inspector();
	}

	/**
	 * @return array<string, array{array<string, mixed>}> By name.
	 */
	public static function all(): array {
		$vectors = array();
		foreach ( (array) glob( self::FOLDER . '/*.json' ) as $file ) {
			$name = basename( (string) $file, '.json' );
			foreach ( in_array( $name, array( 'fields', 'fuzz' ), true ) ? array() : self::read( $name ) as $vector ) {
				$vectors[ $vector['name'] ] = array( $vector );
			}
		}
		return $vectors;
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	public static function fuzzed(): array {
		return self::read( 'fuzz' );
	}

	/**
	 * @return list<string>
	 */
	public function names(): array {
		return array_keys( $this->fields['fields'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	public function field( string $name ): array {
		return $this->fields['fields'][ $name ];
	}

	/**
	 * Any bytes.
	 *
	 * @param array<string, mixed> $vector
	 */
	public static function value( array $vector ): string {
		return isset( $vector['base64'] )
			? (string) base64_decode( $vector['base64'], true )
			: str_repeat( $vector['value'] ?? '', $vector['times'] ?? 1 );
	}

	/**
	 * @return list<Shape_Problem>
	 */
	public function inspect( string $value, string $field ): array {
		$field = $this->field( $field );
		return $this->inspector->inspect( $value, $field['shape'], $this->fields['distinctive'], $field['provider'] );
	}

	/**
	 * @param array<string, mixed> $shape
	 * @return list<Shape_Problem>
	 */
	public function inspect_as( string $value, array $shape, string $provider ): array {
		return $this->inspector->inspect( $value, $shape, $this->fields['distinctive'], $provider );
	}

	public function clean( string $value, string $field ): string {
		return $this->inspector->clean( $value, $this->field( $field )['shape'] );
	}

	public function sentences( string $field ): Shape_Sentences {
		$field = $this->field( $field );
		return new Shape_Sentences( $field['provider_name'], $field['noun'], $field['shape']['looks_like'] ?? '' );
	}

	/**
	 * @param list<Shape_Problem> $problems
	 * @return list<array<string, mixed>>
	 */
	public static function as_data( array $problems ): array {
		return array_map(
			static function ( Shape_Problem $problem ): array {
				return $problem->to_array();
			},
			$problems
		);
	}

	/**
	 * @return array<mixed>
	 */
	private static function read( string $name ): array {
		return (array) json_decode( (string) file_get_contents( self::FOLDER . "/$name.json" ), true, 64, JSON_THROW_ON_ERROR );
	}
}
