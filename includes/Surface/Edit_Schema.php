<?php
/**
 * What the routes that change files take and answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * `EditPreview`, `ApplyBody` and `ApplyResult` in src/shared/types.ts.
 */
final class Edit_Schema {

	private const TEXT = array( 'type' => 'string' );

	/**
	 * @return array<string, mixed> Arguments: what was looked at, and by whom.
	 */
	public static function consent(): array {
		return array(
			'hash'     => array(
				'type'        => 'string',
				'required'    => true,
				'pattern'     => '^[0-9a-f]{64}$',
				'description' => __( 'SHA-256 of the file that was looked at.', 'key-health' ),
			),
			'password' => array(
				'type'        => 'string',
				'required'    => true,
				'maxLength'   => 4096,
				'description' => __( 'Your own password on this site.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed> Arguments: whose state is told afterwards.
	 */
	public static function about(): array {
		return array( 'key_id' => array( 'required' => false ) + Loose::map( Rest_Schema::key_id()['id'] ) );
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function preview(): array {
		$maybe = array( 'type' => array( 'string', 'null' ) );
		$line  = self::object(
			array(
				'number' => array( 'type' => array( 'integer', 'null' ) ),
				'kind'   => array(
					'type' => 'string',
					'enum' => array( 'same', 'remove', 'add', 'gap' ),
				),
				'text'   => self::TEXT,
				'count'  => array( 'type' => array( 'integer', 'null' ) ),
			)
		);
		return self::named(
			'key-health-edit-preview',
			array(
				'title'    => self::TEXT,
				'file'     => self::TEXT,
				'hash'     => self::TEXT,
				'lines'    => array(
					'type'  => 'array',
					'items' => $line,
				),
				'writable' => array( 'type' => 'boolean' ),
				'why_not'  => $maybe,
			)
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function applied(): array {
		$step = self::object(
			array(
				'id'    => array(
					'type' => 'string',
					'enum' => array( 'accepted', 'written', 'site_answers', 'constant_read', 'read_back', 'accepted_again', 'restored' ),
				),
				'state' => array(
					'type' => 'string',
					'enum' => array( 'done', 'failed', 'skipped' ),
				),
				'text'  => self::TEXT,
				'sub'   => self::TEXT,
				'at'    => Report_Schema::time(),
			)
		);
		return self::named(
			'key-health-edit-applied',
			array(
				'finding' => array( 'type' => array( 'object', 'null' ) ),
				'proof'   => array(
					'type'  => 'array',
					'items' => $step,
				),
				'fixed'   => array( 'type' => 'boolean' ),
				'report'  => Guarded::schema(),
			)
		);
	}

	/**
	 * @param array<string, mixed> $properties Schemas by name.
	 * @return array<string, mixed>
	 */
	private static function named( string $title, array $properties ): array {
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => $title,
		) + self::object( $properties );
	}

	/**
	 * @param array<string, mixed> $properties Schemas by name; all must be there, and no others.
	 * @return array<string, mixed>
	 */
	private static function object( array $properties ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $properties,
			'required'             => array_keys( $properties ),
			'additionalProperties' => false,
		);
	}
}
