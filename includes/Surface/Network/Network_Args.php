<?php
/**
 * What the routes that read the network take.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Model\Finding;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Report\Group_List;
use KeyHealth\Network\Report\Group_Rows;
use KeyHealth\Network\Report\Site_Filter;
use KeyHealth\Network\Report\Site_List;
use KeyHealth\Network\Severity;

defined( 'ABSPATH' ) || exit;

/**
 * Schemas of arguments; each has a bound.
 */
final class Network_Args {

	/** Sites and keys that one request may ask about again. */
	public const MOST_CHECKED = 50;

	/**
	 * @return array<string, mixed> `SitesQuery` in src/network/types.ts.
	 */
	public static function sites(): array {
		return array(
			'state'   => array(
				'type'        => 'string',
				'enum'        => array_merge( array( '', Site_Filter::PROBLEM ), Severity::STATES ),
				'default'     => '',
				'description' => __( 'Only sites in this state, or those that could not be read.', 'key-health' ),
			),
			'orderby' => array(
				'type'        => 'string',
				'enum'        => array( 'state', 'name', 'address', 'checked' ),
				'default'     => 'state',
				'description' => __( 'By what the sites are sorted; by state the worst come first.', 'key-health' ),
			),
			'order'   => array(
				'type'        => 'string',
				'enum'        => array( 'asc', 'desc' ),
				'default'     => 'asc',
				'description' => __( 'In which direction.', 'key-health' ),
			),
		) + self::narrowed() + self::pages( Site_List::PER_PAGE, Site_List::MOST );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function groups(): array {
		return array(
			'by'    => array(
				'type'        => 'string',
				'enum'        => array( 'key', 'provider', 'plugin' ),
				'default'     => 'key',
				'description' => __( 'Keys that sites share, or keys counted by provider or by plugin.', 'key-health' ),
			),
			'state' => array(
				'type'        => 'string',
				'enum'        => array_merge( array( '', Group_Rows::BAD ), Finding::STATES ),
				'default'     => '',
				'description' => __( 'Only keys in this state; "bad" for those that are broken or need attention.', 'key-health' ),
			),
		) + self::narrowed() + self::pages( Group_List::PER_PAGE, Group_List::MOST );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function site(): array {
		return array(
			'id' => array(
				'type'        => 'integer',
				'required'    => true,
				'minimum'     => 1,
				'description' => __( 'A site of this network.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function check(): array {
		return array(
			'groups' => array(
				'type'        => 'array',
				'maxItems'    => self::MOST_CHECKED,
				'uniqueItems' => true,
				'default'     => array(),
				'items'       => array(
					'type'    => 'string',
					'pattern' => '^' . Group_Id::PATTERN . '$',
				),
				'description' => __( 'Keys that are to be asked about again.', 'key-health' ),
			),
			'sites'  => array(
				'type'        => 'array',
				'maxItems'    => self::MOST_CHECKED,
				'uniqueItems' => true,
				'default'     => array(),
				'items'       => array(
					'type'    => 'integer',
					'minimum' => 1,
				),
				'description' => __( 'Sites whose keys are to be read and asked about again.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function export(): array {
		return array(
			'format' => array(
				'type'        => 'string',
				'enum'        => array( 'csv', 'json' ),
				'required'    => true,
				'description' => __( 'Which kind of file.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function narrowed(): array {
		$text = static function ( int $most, string $description ): array {
			return array(
				'type'        => 'string',
				'maxLength'   => $most,
				'default'     => '',
				'description' => $description,
			);
		};
		return array(
			'search'   => $text( 200, __( 'What the name or address has in it; of keys, how they end.', 'key-health' ) ),
			'provider' => $text( 60, __( 'Id of a provider.', 'key-health' ) ),
			'plugin'   => $text( 80, __( 'Slug of a plugin.', 'key-health' ) ),
			'group'    => $text( 80, __( 'A key that sites share.', 'key-health' ) ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function pages( int $per_page, int $most ): array {
		return array(
			'page'     => array(
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => 1000000,
				'default'     => 1,
				'description' => __( 'Which page.', 'key-health' ),
			),
			'per_page' => array(
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => $most,
				'default'     => $per_page,
				'description' => __( 'How many on a page.', 'key-health' ),
			),
		);
	}
}
