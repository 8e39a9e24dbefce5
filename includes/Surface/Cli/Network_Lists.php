<?php
/**
 * Keys and sites of a network as rows of a table.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Report\Group_List;
use KeyHealth\Network\Report\Site_List;
use KeyHealth\Surface\Parts\Network_Report_Parts;

defined( 'ABSPATH' ) || exit;

/**
 * From the report, which holds no value of a key. Names can be anybody's: what would steer a terminal is taken out.
 */
final class Network_Lists {

	public const KEY_FIELDS    = array( 'id', 'provider', 'plugins', 'state', 'diagnosis', 'reason', 'sites', 'title', 'meaning', 'place', 'last4', 'checked_at', 'fixable' );
	public const KEY_DEFAULTS  = array( 'id', 'provider', 'plugins', 'state', 'sites', 'title', 'checked_at' );
	public const SITE_FIELDS   = array( 'id', 'name', 'address', 'state', 'what', 'problem', 'keys', 'checked_at', 'looked_at', 'url' );
	public const SITE_DEFAULTS = array( 'id', 'name', 'address', 'state', 'what', 'checked_at' );

	/** @var Network_Report_Parts */
	private $parts;

	/** @var array{state: string, sentence: string, effect: string, counts: array<string, int>, broken_keys: int}|null */
	private $summary;

	public function __construct( Network_Report_Parts $parts ) {
		$this->parts = $parts;
	}

	/**
	 * @return array{state: string, sentence: string, effect: string, counts: array<string, int>, broken_keys: int}
	 */
	public function summary(): array {
		$this->summary = $this->summary ?? $this->parts->report()->summary();
		return $this->summary;
	}

	/** Of all sites. */
	public function status(): int {
		$counts = $this->summary()['counts'];
		if ( $counts['broken'] > 0 ) {
			return Status::BROKEN;
		}
		return $counts['unknown'] + $counts['unchecked'] > 0 ? Status::UNKNOWN : Status::FINE;
	}

	/**
	 * @param string $state Only those; '' for all.
	 * @return list<array<string, string>>
	 */
	public function keys( string $state ): array {
		$rows = array();
		$page = 0;
		do {
			$found = $this->parts->groups()->page(
				array(
					'state'    => $state,
					'page'     => ++$page,
					'per_page' => Group_List::MOST,
				)
			);
			foreach ( $found['rows'] as $group ) {
				$rows[] = self::row(
					array(
						'provider' => $group['provider']['name'],
						'plugins'  => implode( ', ', array_column( $group['plugins'], 'short_name' ) ),
						'fixable'  => $group['fixable'] ? 'yes' : 'no',
					) + $group,
					self::KEY_FIELDS
				);
			}
		} while ( count( $found['rows'] ) === Group_List::MOST );
		return $rows;
	}

	/**
	 * @param string $state Only those; '' for all.
	 * @return list<array<string, string>>
	 */
	public function sites( string $state ): array {
		$rows = array();
		$page = 0;
		do {
			$found = $this->parts->sites()->page(
				array(
					'state'    => $state,
					'page'     => ++$page,
					'per_page' => Site_List::MOST,
				)
			);
			foreach ( $found['rows'] as $site ) {
				$rows[] = self::row( array( 'keys' => implode( ', ', array_column( $site['keys'], 'key_id' ) ) ) + $site, self::SITE_FIELDS );
			}
		} while ( count( $found['rows'] ) === Site_List::MOST );
		return $rows;
	}

	/**
	 * @param array<string, mixed> $item   As the route answers.
	 * @param list<string>         $fields Which of it.
	 * @return array<string, string>
	 */
	private static function row( array $item, array $fields ): array {
		$row = array();
		foreach ( $fields as $field ) {
			$row[ $field ] = Loose::text( $item, $field );
		}
		return Rows::plain( $row );
	}
}
