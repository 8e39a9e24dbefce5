<?php
/**
 * Pieces of JSON schemas.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

defined( 'ABSPATH' ) || exit;

final class Schema {

	/**
	 * @param string               $title   Of the answer: `key-health-history`.
	 * @param array<string, mixed> $members Of the answer, all of them required.
	 * @return array<string, mixed>
	 */
	public static function answer( string $title, array $members ): array {
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => $title,
		) + self::all_of( $members );
	}

	/**
	 * @param array<string, mixed> $members Of an object, all of them required.
	 * @return array<string, mixed>
	 */
	public static function all_of( array $members, bool $or_null = false ): array {
		return array(
			'type'                 => $or_null ? array( 'object', 'null' ) : 'object',
			'properties'           => $members,
			'required'             => array_keys( $members ),
			'additionalProperties' => false,
		);
	}

	/**
	 * @param array<string, mixed> $items Schema of each.
	 * @return array<string, mixed>
	 */
	public static function list_of( array $items, ?int $most = null ): array {
		return array(
			'type'  => 'array',
			'items' => $items,
		) + ( null === $most ? array() : array( 'maxItems' => $most ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function text( bool $or_null = false ): array {
		return array( 'type' => $or_null ? array( 'string', 'null' ) : 'string' );
	}

	/**
	 * @param non-empty-list<string> $words The words it may be.
	 * @return array<string, mixed>
	 */
	public static function one_of( array $words ): array {
		return array(
			'type' => 'string',
			'enum' => $words,
		);
	}
}
