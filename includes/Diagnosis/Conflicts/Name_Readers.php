<?php
/**
 * Whether installed code reads a constant.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Search\Limits;
use KeyHealth\Config\Search\Mention;
use KeyHealth\Config\Search\Search;
use KeyHealth\Config\Search\Wanted;

defined( 'ABSPATH' ) || exit;

/**
 * Asked only about a name that already looks misspelled, which is rare: it goes through the files of all plugins and themes.
 */
final class Name_Readers {

	/** Seconds; what was not looked at by then is taken for code that does not read it. */
	private const LONGEST = 2.0;

	/** @var array<string, bool> By name. */
	private $known = array();

	public function reads( string $name ): bool {
		if ( ! isset( $this->known[ $name ] ) ) {
			$this->known[ $name ] = $this->search( $name );
		}
		return $this->known[ $name ];
	}

	private function search( string $name ): bool {
		$limits = new Limits( 60000, 1073741824, self::LONGEST );
		foreach ( Search::of_site( $limits )->of( new Wanted( array( $name ) ) )->hits() as $hit ) {
			if ( Mention::READ === $hit->mention()->kind() ) {
				return true;
			}
		}
		return false;
	}
}
