<?php
/**
 * What the routes of one fix for many sites take and answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Fix\Fix_Row;
use KeyHealth\Network\Group_Id;
use KeyHealth\Surface\Rest_Schema;
use KeyHealth\Surface\Routes\Schema;

defined( 'ABSPATH' ) || exit;

/** The shapes are those of src/network/types.ts. */
final class Fix_Schema {

	/**
	 * @return array<string, mixed>
	 */
	public static function group_id(): array {
		return array(
			'id' => array(
				'type'        => 'string',
				'pattern'     => '^' . Group_Id::PATTERN . '$',
				'required'    => true,
				'description' => __( 'Names a key that sites share.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function fix_id(): array {
		return array(
			'id' => array(
				'type'        => 'integer',
				'minimum'     => 1,
				'required'    => true,
				'description' => __( 'Names a fix for many sites.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function fields(): array {
		return array_intersect_key( Rest_Schema::values(), array( 'fields' => true ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function what(): array {
		return array(
			'do' => Schema::one_of( array( 'work', 'pause', 'continue', 'undo' ) ) + array(
				'required'    => true,
				'description' => __( 'What is to be done with the fix.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed> `CandidateAnswer`.
	 */
	public static function candidate(): array {
		return Schema::answer( 'key-health-network-candidate', array( 'finding' => array( 'type' => 'object' ) ) );
	}

	/**
	 * @return array<string, mixed> `ManyFix`.
	 */
	public static function fix(): array {
		return Schema::answer(
			'key-health-network-fix',
			array(
				'id'          => array( 'type' => 'integer' ),
				'kind'        => Schema::one_of( array( 'replace', 'clear' ) ),
				'group'       => Schema::text(),
				'provider'    => Schema::all_of(
					array(
						'id'   => Schema::text(),
						'name' => Schema::text(),
					)
				),
				'plugins'     => Schema::list_of( Schema::text() ),
				'state'       => Schema::one_of( array( Fix_Record::RUNNING, Fix_Record::PAUSED, Fix_Record::DONE, Fix_Record::UNDOING, Fix_Record::UNDONE ) ),
				'noun'        => Schema::text(),
				'last4'       => Schema::text(),
				'old_last4'   => Schema::text(),
				'revoke'      => Schema::all_of(
					array(
						'url'   => Schema::text(),
						'label' => Schema::text(),
					),
					true
				),
				'counts'      => Schema::all_of( array_fill_keys( Fix_Row::STATES, array( 'type' => 'integer' ) ) ),
				'total'       => array( 'type' => 'integer' ),
				'sentence'    => Schema::text(),
				'started_at'  => Schema::text(),
				'ended_at'    => Schema::text( true ),
				'undo_until'  => Schema::text( true ),
				'needs_you'   => Schema::list_of( self::row(), 20 ),
				'rows'        => Schema::list_of( self::row(), 20 ),
				'is_stalled'  => array( 'type' => 'boolean' ),
				'needs_value' => array( 'type' => 'boolean' ),
			)
		);
	}

	/**
	 * @return array<string, mixed> `FixRow`.
	 */
	private static function row(): array {
		return Schema::all_of(
			array(
				'site'   => Schema::all_of(
					array(
						'id'      => array( 'type' => 'integer' ),
						'name'    => Schema::text(),
						'address' => Schema::text(),
						'url'     => Schema::text(),
					)
				),
				'key_id' => Schema::text(),
				'plugin' => Schema::text(),
				'state'  => Schema::one_of( Fix_Row::STATES ),
				'title'  => Schema::text(),
				'detail' => Schema::text(),
				'at'     => Schema::text( true ),
			)
		);
	}
}
