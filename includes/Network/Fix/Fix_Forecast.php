<?php
/**
 * Which sites a fix for many would write.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Inventory\Found_Site;
use KeyHealth\Network\Inventory\Inventory;

defined( 'ABSPATH' ) || exit;

/**
 * As they stand now, not as the last sweep has noted them. Nothing is written down.
 *
 * @phpstan-import-type Site_Use from Group_Uses
 */
final class Fix_Forecast {

	/** Sites that are read together. */
	private const BATCH = 100;

	/** @var Group_Uses */
	private $uses;

	/** @var Inventory */
	private $inventory;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Group_Uses $uses, Inventory $inventory, Fingerprinter $fingerprinter ) {
		$this->uses          = $uses;
		$this->inventory     = $inventory;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * @param string $group Id of a group.
	 * @return array{total: int, written: int, left_out: list<Fix_Row>}
	 */
	public function of( string $group ): array {
		$uses  = $this->uses->of( $group );
		$print = Group_Id::parts( $group )['fingerprint'] ?? '';
		$left  = array();
		foreach ( array_chunk( $uses, self::BATCH ) as $some ) {
			$sites = $this->sites( $some );
			foreach ( $some as $use ) {
				$reason = $this->why_not( $sites[ $use['site'] ] ?? null, $use['key_id'], $print );
				if ( null !== $reason ) {
					$left[] = new Fix_Row(
						array(
							'fix'     => 0,
							'blog_id' => $use['site'],
							'key_id'  => $use['key_id'],
							'state'   => Fix_Row::SKIPPED,
							'reason'  => $reason,
							'detail'  => '',
							'kept'    => '',
							'at'      => 0,
						)
					);
				}
			}
		}
		return array(
			'total'    => count( $uses ),
			'written'  => count( $uses ) - count( $left ),
			'left_out' => $left,
		);
	}

	/**
	 * @param array $uses Some of them.
	 * @phpstan-param list<Site_Use> $uses
	 * @return array<int, Found_Site> By id.
	 */
	private function sites( array $uses ): array {
		$ids = array_values( array_filter( array_unique( array_column( $uses, 'site' ) ), static fn( int $site ): bool => Elsewhere::is_there( $site, get_current_network_id() ) ) );
		return iterator_to_array( $this->inventory->read( $ids ) );
	}

	/** A word of `Fix_Words`; null for a site that would be written. */
	private function why_not( ?Found_Site $site, string $key_id, string $print ): ?string {
		if ( null === $site || Found_Site::DELETED === $site->problem() ) {
			return 'no_site';
		}
		$key = $site->keys()[ $key_id ] ?? null;
		if ( null === $key ) {
			return null === $site->problem() ? 'no_key' : 'not_seen';
		}
		$found = $this->fingerprinter->of( $key->main_field()->value() );
		if ( $found !== $print ) {
			return null === $found ? 'empty' : 'another_key';
		}
		return $this->is_stored( $key ) ? null : 'not_stored';
	}

	private function is_stored( Key $key ): bool {
		$effective = $key->main_field()->effective();
		return null === $effective || null === $effective->why_not();
	}
}
