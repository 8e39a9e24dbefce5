<?php
/**
 * What the routes answer that look for the plugin in the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

defined( 'ABSPATH' ) || exit;

final class Clean_State_Schema {

	/**
	 * @return array<string, mixed> JSON schema of the answer: `CleanStateResult` in src/shared/types.ts.
	 */
	public static function answer(): array {
		$text   = array( 'type' => 'string' );
		$count  = array(
			'type'    => 'integer',
			'minimum' => 0,
		);
		$member = self::all_of(
			array(
				'name' => $text,
				'file' => $text,
				'kind' => array(
					'type' => 'string',
					'enum' => array( 'plugin', 'theme' ),
				),
			)
		);
		$run    = array_fill_keys( array( 'id', 'key_id', 'title', 'meaning' ), $text )
			+ array_fill_keys( array( 'asked', 'at_most', 'plugins', 'suspects' ), $count )
			+ array(
				'state'    => array(
					'type' => 'string',
					'enum' => array( 'running', 'named', 'not_plugins', 'not_reproduced', 'failed', 'cancelled' ),
				),
				'lines'    => self::list_of( self::all_of( array_fill_keys( array( 'id', 'state', 'text', 'sub', 'at' ), $text ) ) ),
				'culprits' => self::list_of( self::list_of( $member ) ),
			);
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => 'key-health-clean-state',
		) + self::all_of(
			array(
				'run'    => self::all_of( $run ),
				'report' => array( 'type' => array( 'object', 'null' ) ),
			)
		);
	}

	/**
	 * @param array<string, mixed> $members Of an object, all of them required.
	 * @return array<string, mixed>
	 */
	private static function all_of( array $members ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $members,
			'required'             => array_keys( $members ),
			'additionalProperties' => false,
		);
	}

	/**
	 * @param array<string, mixed> $items Of each.
	 * @return array<string, mixed>
	 */
	private static function list_of( array $items ): array {
		return array(
			'type'  => 'array',
			'items' => $items,
		);
	}
}
