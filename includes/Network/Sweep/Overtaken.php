<?php
/**
 * Whether what counts for all sites has changed while they were looked at.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Network\Definitions\Network_Value;
use KeyHealth\Network\Inventory\Inventory;

defined( 'ABSPATH' ) || exit;

/**
 * The sites before the change were seen with the former definition, so all are looked at once more. Only once: code may supply another
 * value each time.
 *
 * @phpstan-import-type Kept from Progress
 */
final class Overtaken {

	/** @var int */
	private $main_site;

	/** @var Inventory */
	private $inventory;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( int $main_site, Inventory $inventory, Fingerprinter $fingerprinter ) {
		$this->main_site     = $main_site;
		$this->inventory     = $inventory;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * Of what counts now for sites that have nothing of their own. No value can be told from it. A web server and a command line may have
	 * other variables in their environment: marks of one are not compared with those of the other.
	 */
	public function mark(): string {
		$marks = array();
		foreach ( $this->inventory->keys( array( $this->main_site ) )[ $this->main_site ] ?? array() as $key ) {
			$value = Network_Value::of( $key );
			if ( null !== $value ) {
				$marks[] = $value->id() . ' ' . $this->fingerprinter->of( $value->definition()->secret() );
			}
		}
		sort( $marks );
		return PHP_SAPI . ' ' . md5( implode( "\n", $marks ) );
	}

	/**
	 * @param array $kept The sweep that has come to its end.
	 * @phpstan-param Kept $kept
	 */
	public function has( array $kept ): bool {
		return 0 === strpos( $kept['defined'], PHP_SAPI . ' ' ) && ! $kept['again'] && $kept['defined'] !== $this->mark();
	}
}
