<?php
/**
 * JSON schemas of the parts of a report.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Surface\Routes\Schema;
use KeyHealth\Surface\Routes\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The same shapes as in src/shared/types.ts.
 */
final class Report_Schema {

	private const TEXT    = array( 'type' => 'string' );
	private const NUMBER  = array( 'type' => 'integer' );
	private const BOOLEAN = array( 'type' => 'boolean' );

	/**
	 * @return array<string, mixed> ISO 8601 in UTC, or null.
	 */
	public static function time(): array {
		return array(
			'type'   => array( 'string', 'null' ),
			'format' => 'date-time',
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function key(): array {
		$names = Schema::all_of(
			array(
				'slug'         => self::TEXT,
				'name'         => self::TEXT,
				'short_name'   => self::TEXT,
				'settings_url' => self::TEXT,
			)
		);
		return Schema::all_of(
			array(
				'id'               => array(
					'type'    => 'string',
					'pattern' => '^' . Key::ID_PATTERN . '$',
				),
				'site_id'          => self::NUMBER,
				'provider'         => Schema::all_of(
					array(
						'id'      => self::TEXT,
						'name'    => self::TEXT,
						'purpose' => self::TEXT,
					)
				),
				'plugin'           => $names,
				'connection'       => self::TEXT,
				'connection_label' => self::TEXT,
				'in_use'           => self::BOOLEAN,
				'use'              => self::TEXT,
				'salts'            => Schema::list_of( self::TEXT ),
				'noun'             => self::TEXT,
				'fields'           => Schema::list_of( self::field() ),
				'checked_at'       => self::time(),
				'since'            => self::time(),
				'last_ok_at'       => self::time(),
				'expires_at'       => self::time(),
				'ends'             => Schema::list_of( Schema::all_of( Settings::end() ) ),
				'line'             => self::line(),
				'backup'           => self::backup(),
				'recorded'         => self::recorded(),
				'dismissed'        => self::BOOLEAN,
				'same'             => Schema::list_of( self::TEXT ),
				'story'            => self::TEXT,
			) + self::finding()
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function conflict(): array {
		return Schema::all_of(
			array(
				'id'          => self::TEXT,
				'diagnosis'   => self::TEXT,
				'state'       => self::state(),
				'title'       => self::TEXT,
				'meaning'     => self::TEXT,
				'button'      => self::TEXT,
				'steps'       => Schema::list_of( self::TEXT ),
				'proof'       => self::TEXT,
				'name'        => self::TEXT,
				'key_ids'     => Schema::list_of( self::TEXT ),
				'definitions' => Schema::list_of( array( 'type' => 'object' ) ),
				'fix'         => self::line(),
				'use'         => self::maybe( 'object' ),
				'links'       => Schema::list_of(
					Schema::all_of(
						array(
							'label' => self::TEXT,
							'url'   => self::TEXT,
						)
					)
				),
				'dismissed'   => self::BOOLEAN,
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function kept(): array {
		return Schema::all_of(
			array(
				'key_id'  => self::TEXT,
				'name'    => self::TEXT,
				'at'      => self::time(),
				'times'   => self::NUMBER,
				'request' => self::TEXT,
				'text'    => self::TEXT,
			)
		);
	}

	/**
	 * @return array<string, mixed> Properties.
	 */
	private static function finding(): array {
		return array(
			'state'       => self::state(),
			'diagnosis'   => self::maybe( 'string' ),
			'reason'      => self::maybe( 'string' ),
			'confidence'  => self::maybe( 'string' ),
			'limited'     => self::BOOLEAN,
			'title'       => self::TEXT,
			'meaning'     => self::TEXT,
			'effect'      => self::TEXT,
			'button'      => self::TEXT,
			'fixes'       => Schema::list_of( self::TEXT ),
			'guides'      => Schema::list_of( self::TEXT ),
			'candidates'  => Schema::list_of(
				Schema::all_of(
					array(
						'diagnosis' => self::TEXT,
						'reason'    => self::maybe( 'string' ),
						'title'     => self::TEXT,
						'why'       => self::TEXT,
						'standing'  => self::TEXT,
					)
				)
			),
			'shape'       => Schema::list_of(
				Schema::all_of(
					array(
						'field'     => self::TEXT,
						'reason'    => self::TEXT,
						'text'      => self::TEXT,
						'cleanable' => self::BOOLEAN,
					)
				)
			),
			'evidence'    => self::maybe( 'object' ),
			'also_asked'  => Schema::list_of( array( 'type' => 'object' ) ),
			'offers'      => array( 'type' => 'object' ),
			'permissions' => self::maybe( 'object' ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function field(): array {
		return Schema::all_of(
			array(
				'name'                 => self::TEXT,
				'label'                => self::TEXT,
				'secret'               => self::BOOLEAN,
				'value'                => self::maybe( 'string' ),
				'last4'                => self::maybe( 'string' ),
				'length'               => self::NUMBER,
				'fingerprint'          => self::maybe( 'string' ),
				'first_seen_at'        => self::time(),
				'saved_while_watching' => self::BOOLEAN,
				'definitions'          => Schema::list_of(
					Schema::all_of(
						array(
							'id'          => self::TEXT,
							'role'        => array(
								'type' => 'string',
								'enum' => array( 'effective', 'shadowed', 'ignored', 'dead' ),
							),
							'kind'        => array(
								'type' => 'string',
								'enum' => Location::KINDS,
							),
							'label'       => self::TEXT,
							'name'        => self::TEXT,
							'path'        => Schema::list_of( self::TEXT ),
							'file'        => self::maybe( 'string' ),
							'line'        => self::maybe( 'integer' ),
							'last4'       => self::maybe( 'string' ),
							'length'      => self::NUMBER,
							'closed'      => self::BOOLEAN,
							'fingerprint' => self::maybe( 'string' ),
							'reason'      => self::TEXT,
							'writable'    => self::BOOLEAN,
							'why_not'     => self::maybe( 'string' ),
							'verdict'     => self::maybe( 'object' ),
						)
					)
				),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function backup(): array {
		$times = array_fill_keys( array( 'saved_at', 'kept_until' ), self::time() );
		return self::nullable( array( 'last4' => self::maybe( 'string' ) ) + $times + array_fill_keys( array( 'proven', 'restorable' ), self::BOOLEAN ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function recorded(): array {
		return self::nullable(
			array(
				'text'       => self::TEXT,
				'at'         => self::time(),
				'title'      => self::maybe( 'string' ),
				'diagnosis'  => self::maybe( 'string' ),
				'confidence' => self::maybe( 'string' ),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function line(): array {
		return self::nullable(
			array(
				'kind'     => self::TEXT,
				'name'     => self::TEXT,
				'file'     => self::maybe( 'string' ),
				'line'     => self::maybe( 'integer' ),
				'before'   => self::maybe( 'string' ),
				'after'    => self::maybe( 'string' ),
				'complete' => self::BOOLEAN,
				'writable' => self::BOOLEAN,
				'why_not'  => self::maybe( 'string' ),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function state(): array {
		return array(
			'type' => 'string',
			'enum' => Finding::STATES,
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function maybe( string $type ): array {
		return array( 'type' => array( $type, 'null' ) );
	}

	/**
	 * @param array<string, mixed> $properties Schemas by name.
	 * @return array<string, mixed> Such an object, or null.
	 */
	private static function nullable( array $properties ): array {
		return Schema::all_of( $properties, true );
	}
}
