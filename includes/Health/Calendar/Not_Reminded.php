<?php
/**
 * Keys of whose age nobody wants to be reminded.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Calendar;

use KeyHealth\Health\Fresh_Options;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Not_Reminded {

	public const OPTION = 'key_health_not_reminded';

	/** @var array<string, string>|null */
	private $ids;

	public function has( string $key_id ): bool {
		if ( null === $this->ids ) {
			$this->ids = Loose::texts( get_option( self::OPTION, array() ) );
		}
		return in_array( $key_id, $this->ids, true );
	}

	public function set( string $key_id, bool $is_reminded ): void {
		Fresh_Options::read( array( self::OPTION ) );
		$ids = array_diff( array_values( Loose::texts( get_option( self::OPTION, array() ) ) ), array( $key_id ) );
		if ( ! $is_reminded ) {
			$ids[] = $key_id;
		}
		update_option( self::OPTION, array_values( $ids ), false );
		$this->ids = null;
	}
}
