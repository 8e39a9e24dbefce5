<?php
/**
 * What the REST routes take and answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Candidate_Values;
use KeyHealth\Fix\Recovered_Values;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * The answers' shapes are those of src/shared/types.ts; the test "the report is what its schema says" holds the report to this.
 */
final class Rest_Schema {

	/**
	 * @return array<string, mixed>
	 */
	public static function key_id(): array {
		return array(
			'id' => array(
				'type'        => 'string',
				'required'    => true,
				'pattern'     => '^' . Key::ID_PATTERN . '$',
				'description' => __( 'A key: plugin/connection/provider.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function finding_id(): array {
		return array(
			'id' => array(
				'type'        => 'string',
				'required'    => true,
				'maxLength'   => 200,
				'description' => __( 'A key or a conflict.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function values(): array {
		return array(
			'fields'  => array(
				'type'                 => 'object',
				'maxProperties'        => 8,
				'additionalProperties' => array(
					'type'      => 'string',
					// One more than is taken, so that the sentence about the length is ours.
					'maxLength' => 4 * Candidate_Values::MAX_BYTES,
				),
				'description'          => __( 'Pasted values by field name.', 'key-health' ),
			),
			'from'    => array(
				'type'        => 'string',
				'maxLength'   => 500,
				'description' => __( 'A stored definition whose cleaned value is to be used instead.', 'key-health' ),
			),
			'recover' => array(
				'type'                 => 'object',
				'maxProperties'        => 8,
				'additionalProperties' => array(
					'type'      => 'string',
					'maxLength' => 4 * Recovered_Values::MAX_BYTES,
				),
				'description'          => __( 'Salts by the name of their constant: the stored value is opened with them and used instead.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function unchecked(): array {
		return array(
			'unchecked' => array(
				'type'        => 'boolean',
				'default'     => false,
				'description' => __( 'Save although the provider could not be asked.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function also(): array {
		return array(
			'also' => array(
				'type'        => 'array',
				'maxItems'    => 20,
				'uniqueItems' => true,
				'default'     => array(),
				'items'       => self::key_id()['id'],
				'description' => __( 'Other keys with the same value, to be written as well once the value is proven in the first place.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function expiry(): array {
		return array(
			'expires_on' => array(
				'type'        => array( 'string', 'null' ),
				'required'    => true,
				'pattern'     => '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
				'description' => __( 'The day on which the key ends, or null.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function settings(): array {
		return array(
			'consent' => array(
				'type'        => 'boolean',
				'description' => __( 'Whether providers may be asked.', 'key-health' ),
			),
			'daily'   => array(
				'type'        => 'boolean',
				'description' => __( 'Whether keys are checked once a day.', 'key-health' ),
			),
		);
	}

	/**
	 * PHP cannot tell an empty map from an empty list; the browser can.
	 *
	 * @param array<mixed> $data What is answered.
	 * @param list<string> $maps Names of members that are maps.
	 * @return array<mixed> The same, with empty maps as objects.
	 */
	public static function with_maps( array $data, array $maps = array( 'offers', 'headers', 'providers' ) ): array {
		foreach ( $data as $name => $value ) {
			if ( array() === $value && in_array( $name, $maps, true ) ) {
				$data[ $name ] = new \stdClass();
			} elseif ( is_array( $value ) ) {
				$data[ $name ] = self::with_maps( $value, $maps );
			}
		}
		return $data;
	}

	/**
	 * @return array<string, mixed> JSON schema of the report.
	 */
	public static function report(): array {
		$text   = array( 'type' => 'string' );
		$state  = array(
			'type' => 'string',
			'enum' => Finding::STATES,
		);
		$list   = static function ( array $items ): array {
			return array(
				'type'  => 'array',
				'items' => $items,
			);
		};
		$object = static function ( array $properties ): array {
			return array(
				'type'       => 'object',
				'properties' => $properties,
				'required'   => array_keys( $properties ),
			);
		};
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'key-health-report',
			'type'       => 'object',
			'required'   => array( 'summary', 'keys', 'conflicts', 'providers', 'distinctive', 'searched', 'site', 'blocked', 'edit', 'kept' ),
			'properties' => array(
				'summary'     => $object(
					array_fill_keys( Finding::STATES, array( 'type' => 'integer' ) ) + array(
						'state'         => $state,
						'sentence'      => $text,
						'effect'        => $text,
						'notes'         => $list( $text ),
						'checked_at'    => Report_Schema::time(),
						'next_check_at' => Report_Schema::time(),
						'banners'       => $list( $text ),
					)
				),
				'keys'        => $list( Report_Schema::key() ),
				'conflicts'   => $list( Report_Schema::conflict() ),
				'providers'   => array( 'type' => 'object' ),
				'distinctive' => $list( array( 'type' => 'object' ) ),
				'searched'    => $object(
					array(
						'plugins'       => $list( array( 'type' => 'object' ) ),
						'places'        => $list( array( 'type' => 'object' ) ),
						'searchable'    => array( 'type' => 'boolean' ),
						'known_plugins' => array( 'type' => 'integer' ),
					)
				),
				'site'        => array( 'type' => 'object' ),
				'blocked'     => array( 'type' => array( 'object', 'null' ) ),
				'edit'        => array( 'type' => array( 'object', 'null' ) ),
				'kept'        => $list( Report_Schema::kept() ),
			),
		);
	}
}
