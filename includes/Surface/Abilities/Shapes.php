<?php
/**
 * JSON schemas of what abilities take and give.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Abilities;

use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Surface\Report_Schema;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Surface\Rest_Schema;
use KeyHealth\Surface\Routes\Schema;

defined( 'ABSPATH' ) || exit;

final class Shapes {

	/**
	 * @return array<string, mixed>
	 */
	public static function no_input(): array {
		return self::input( array() );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function list_input(): array {
		return self::input(
			array(
				'state' => array(
					'type'        => 'string',
					'enum'        => Finding::STATES,
					'description' => __( 'Only keys in this state.', 'key-health' ),
				),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function list_output(): array {
		return Schema::all_of(
			array(
				'sentence' => Schema::text(),
				'keys'     => Schema::list_of( self::check_output() ),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function report_output(): array {
		return Rest_Schema::report();
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function explain_input(): array {
		return array( 'required' => array( 'text' ) ) + self::input(
			array(
				'text' => array(
					'type'        => 'string',
					'minLength'   => 1,
					'maxLength'   => 4 * Explainer::MAX_CHARACTERS,
					'description' => __( 'An error message that somebody has seen.', 'key-health' ),
				),
			),
			false
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function explain_output(): array {
		return Rest_Explain::schema();
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function check_input(): array {
		return array( 'required' => array( 'id' ) ) + self::input(
			array(
				'id' => array(
					'type'        => 'string',
					'pattern'     => '^' . Key::ID_PATTERN . '$',
					'description' => __( 'A key: plugin/connection/provider.', 'key-health' ),
				),
			),
			false
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function check_output(): array {
		return Schema::all_of(
			array(
				'id'         => Schema::text(),
				'provider'   => Schema::text(),
				'plugin'     => Schema::text(),
				'in_use'     => array( 'type' => 'boolean' ),
				'state'      => Schema::one_of( Finding::STATES ),
				'diagnosis'  => Schema::text( true ),
				'reason'     => Schema::text( true ),
				'confidence' => Schema::text( true ),
				'title'      => Schema::text(),
				'meaning'    => Schema::text(),
				'checked_at' => Report_Schema::time(),
			)
		);
	}

	/**
	 * @param array<string, mixed> $properties What may be given.
	 * @param bool                 $may_be_none Whether nothing may be given.
	 * @return array<string, mixed>
	 */
	private static function input( array $properties, bool $may_be_none = true ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $properties,
			'additionalProperties' => false,
		) + ( $may_be_none ? array( 'default' => array() ) : array() );
	}
}
