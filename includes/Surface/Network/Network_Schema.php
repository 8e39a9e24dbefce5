<?php
/**
 * What the routes that read the network answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Model\Finding;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Severity;
use KeyHealth\Surface\Report_Schema;
use KeyHealth\Surface\Routes\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * JSON schemas of the shapes in src/network/types.ts.
 */
final class Network_Schema {

	private const NUMBER = array( 'type' => 'integer' );
	private const YES_NO = array( 'type' => 'boolean' );

	/**
	 * @return array<string, mixed> `NetworkReport`.
	 */
	public static function report(): array {
		$filter = Schema::list_of(
			Schema::all_of(
				array(
					'id'    => Schema::text(),
					'name'  => Schema::text(),
					'sites' => self::NUMBER,
				)
			)
		);
		return Schema::answer(
			'key-health-network-report',
			array(
				'network'     => Schema::all_of(
					array(
						'id'    => self::NUMBER,
						'name'  => Schema::text(),
						'sites' => self::NUMBER,
					)
				),
				'summary'     => Schema::all_of(
					array(
						'state'       => self::state(),
						'sentence'    => Schema::text(),
						'effect'      => Schema::text(),
						'counts'      => Schema::all_of( array_fill_keys( Severity::STATES, self::NUMBER ) ),
						'broken_keys' => self::NUMBER,
					)
				),
				'sweep'       => Schema::all_of( Sweep_Routes::members() ),
				'definitions' => Schema::list_of( array( 'type' => 'object' ) ),
				'groups'      => self::paged( self::group() ),
				'filters'     => Schema::all_of(
					array(
						'providers' => $filter,
						'plugins'   => $filter,
						'problems'  => self::NUMBER,
					)
				),
				'policy'      => Schema::all_of( array_fill_keys( array( 'site_screens', 'site_alerts', 'consent', 'daily' ), self::YES_NO ) ),
				'hosts'       => Schema::list_of( Schema::all_of( array_fill_keys( array( 'provider', 'host', 'receives' ), Schema::text() ) ) ),
				'fixes'       => Schema::list_of( array( 'type' => 'object' ) ),
				'export_urls' => Schema::all_of( array_fill_keys( array( 'csv', 'json' ), Schema::text() ) ),
			)
		);
	}

	/**
	 * @return array<string, mixed> `CheckAnswer`.
	 */
	public static function checked(): array {
		$checked = Schema::all_of( array_fill_keys( array( 'sites', 'unclear', 'left' ), Schema::list_of( self::NUMBER ) ) );
		return Schema::answer( 'key-health-network-check', array( 'checked' => $checked ) + Loose::map( self::report()['properties'] ) );
	}

	/**
	 * @return array<string, mixed> `Paged<SiteRow>`.
	 */
	public static function sites(): array {
		return array( 'title' => 'key-health-network-sites' ) + self::paged( self::row() );
	}

	/**
	 * @return array<string, mixed> `SiteDetail`.
	 */
	public static function site(): array {
		$text = Schema::text();
		return Schema::answer(
			'key-health-network-site',
			array(
				'site' => self::row(),
				'keys' => Schema::list_of(
					Schema::all_of(
						array(
							'key_id'       => $text,
							'group'        => $text,
							'provider'     => self::named( 'id', 'name' ),
							'plugin'       => self::named( 'slug', 'short_name' ),
							'label'        => $text,
							'in_use'       => self::YES_NO,
							'state'        => self::state(),
							'diagnosis'    => $text,
							'title'        => $text,
							'meaning'      => $text,
							'place'        => $text,
							'of_site'      => self::YES_NO,
							'last4'        => $text,
							'hidden_last4' => $text,
							'sites'        => self::NUMBER,
							'fixable'      => self::YES_NO,
							'checked_at'   => Report_Schema::time(),
							'url'          => $text,
						)
					)
				),
			)
		);
	}

	/**
	 * @return array<string, mixed> `Paged<KeyGroup>` or `Paged<Tally>`.
	 */
	public static function groups(): array {
		$tally = Schema::all_of(
			array(
				'id'     => Schema::text(),
				'name'   => Schema::text(),
				'keys'   => self::NUMBER,
				'sites'  => self::NUMBER,
				'states' => Schema::all_of( array_fill_keys( Finding::STATES, self::NUMBER ) ),
			)
		);
		return array( 'title' => 'key-health-network-groups' ) + self::paged( array( 'anyOf' => array( self::group(), $tally ) ) );
	}

	/**
	 * @return array<string, mixed> `KeyGroup`.
	 */
	public static function group(): array {
		$text = Schema::text();
		return Schema::all_of(
			array(
				'id'         => $text,
				'provider'   => self::named( 'id', 'name' ),
				'plugins'    => Schema::list_of( self::named( 'slug', 'short_name' ) ),
				'state'      => self::state(),
				'diagnosis'  => $text,
				'reason'     => Schema::text( true ),
				'title'      => $text,
				'meaning'    => $text,
				'sites'      => self::NUMBER,
				'sample'     => Schema::list_of( Schema::all_of( self::site_name() ) ),
				'place'      => $text,
				'last4'      => $text,
				'checked_at' => Report_Schema::time(),
				'fixable'    => self::YES_NO,
				'why_not'    => Schema::text( true ),
				'url'        => Schema::text( true ),
			)
		);
	}

	/**
	 * @return array<string, mixed> `SiteRow`.
	 */
	private static function row(): array {
		return Schema::all_of(
			self::site_name() + array(
				'state'      => Schema::one_of( Severity::STATES ),
				'what'       => Schema::text(),
				'keys'       => Schema::list_of(
					Schema::all_of( array_fill_keys( array( 'key_id', 'group', 'provider', 'plugin', 'last4' ), Schema::text() ) + array( 'state' => self::state() ) )
				),
				'checked_at' => Report_Schema::time(),
				'looked_at'  => Report_Schema::time(),
				'problem'    => Schema::text( true ),
			)
		);
	}

	/**
	 * @return array<string, mixed> Members of `SiteName`.
	 */
	private static function site_name(): array {
		return array( 'id' => self::NUMBER ) + array_fill_keys( array( 'name', 'address', 'url' ), Schema::text() );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function named( string $id, string $name ): array {
		return Schema::all_of( array_fill_keys( array( $id, $name ), Schema::text() ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function state(): array {
		return Schema::one_of( Finding::STATES );
	}

	/**
	 * @param array<string, mixed> $row Schema of each.
	 * @return array<string, mixed>
	 */
	private static function paged( array $row ): array {
		return Schema::all_of(
			array(
				'rows'     => Schema::list_of( $row ),
				'total'    => self::NUMBER,
				'page'     => self::NUMBER,
				'per_page' => self::NUMBER,
			)
		);
	}
}
