<?php
/**
 * Keys and conflicts as rows of a table.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

/**
 * From the report, which holds no value of a key. Names can be anybody's: what would steer a terminal is taken out.
 */
final class Rows {

	/** What is printed when nobody says which fields. */
	public const KEY_DEFAULTS      = array( 'id', 'provider', 'plugin', 'state', 'title', 'checked_at' );
	public const CONFLICT_DEFAULTS = array( 'id', 'state', 'diagnosis', 'name', 'title' );

	/**
	 * @param array<string, mixed> $key Of the report.
	 * @return array<string, string>
	 */
	public static function key( array $key ): array {
		$fields  = Loose::maps( $key['fields'] ?? null );
		$winning = Loose::maps( $fields[0]['definitions'] ?? null )[0] ?? array();
		return self::plain(
			array(
				'id'         => Loose::text( $key, 'id' ),
				'provider'   => Loose::text( $key, 'provider', 'name' ),
				'plugin'     => Loose::text( $key, 'plugin', 'name' ),
				'connection' => Loose::text( $key, 'connection_label' ),
				'in_use'     => empty( $key['in_use'] ) ? 'no' : 'yes',
				'state'      => Loose::text( $key, 'state' ),
				'diagnosis'  => Loose::text( $key, 'diagnosis' ),
				'reason'     => Loose::text( $key, 'reason' ),
				'confidence' => Loose::text( $key, 'confidence' ),
				'title'      => Loose::text( $key, 'title' ),
				'meaning'    => Loose::text( $key, 'meaning' ),
				'effect'     => Loose::text( $key, 'effect' ),
				'last4'      => Loose::text( $fields[0] ?? null, 'last4' ),
				'place'      => Loose::text( $winning, 'label' ),
				'checked_at' => Loose::text( $key, 'checked_at' ),
				'since'      => Loose::text( $key, 'since' ),
				'last_ok_at' => Loose::text( $key, 'last_ok_at' ),
				'expires_at' => Loose::text( $key, 'expires_at' ),
			)
		);
	}

	/**
	 * @param array<string, mixed> $conflict Of the report.
	 * @return array<string, string>
	 */
	public static function conflict( array $conflict ): array {
		$fix    = Loose::map( $conflict['fix'] ?? null );
		$places = array_map(
			static function ( array $definition ): string {
				return Loose::text( $definition, 'label' );
			},
			Loose::maps( $conflict['definitions'] ?? null )
		);
		return self::plain(
			array(
				'id'        => Loose::text( $conflict, 'id' ),
				'state'     => Loose::text( $conflict, 'state' ),
				'diagnosis' => Loose::text( $conflict, 'diagnosis' ),
				'name'      => Loose::text( $conflict, 'name' ),
				'title'     => Loose::text( $conflict, 'title' ),
				'meaning'   => Loose::text( $conflict, 'meaning' ),
				'places'    => implode( '; ', $places ),
				'keys'      => implode( ', ', Loose::texts( $conflict['key_ids'] ?? null ) ),
				'fixable'   => empty( $fix['writable'] ) ? 'no' : 'yes',
			)
		);
	}

	/**
	 * @param array<string, string> $row A row.
	 * @return array<string, string>
	 */
	public static function plain( array $row ): array {
		return array_map(
			static function ( string $cell ): string {
				return trim( (string) preg_replace( '/\s+/', ' ', Plain_Text::of( $cell ) ) );
			},
			$row
		);
	}
}
