<?php
/**
 * Constants that other places name, and that a plugin does not read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Found;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

final class Unread_Names implements Site_Kind {

	/** @var Known_Names */
	private $names;

	/** @var Constant_Locator */
	private $locator;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Constant_Locator $locator, Line_Edits $lines ) {
		$this->names   = new Known_Names( $catalog );
		$this->locator = $locator;
		$this->lines   = $lines;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $this->names->plugins( $keys ) as $slug => $plugin ) {
			foreach ( array_filter( $plugin['unread'] ?? array(), 'defined' ) as $name ) {
				$key = $this->names->key_for( $slug, $name, $keys );
				if ( null === $key ) {
					continue;
				}
				$site       = $this->locator->winner( $name, constant( $name ) );
				$place      = null === $site ? Location::constant( $name ) : Config_Lines::location( $site );
				$reason     = __( 'Ignored because nothing reads it.', 'key-health' );
				$definition = new Definition( $place, Found::constant( $name )->secret(), Definition::IGNORED, 'unread', $reason );

				$conflicts[] = new Conflict( 'dead_constant', null, $key, array( $definition ), $name, $this->lines->remove( $definition ) );
			}
		}
		return $conflicts;
	}
}
