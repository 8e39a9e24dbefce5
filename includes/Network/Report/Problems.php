<?php
/**
 * Why a site could not be read, in words.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Book;
use KeyHealth\Network\Inventory\Found_Site;

defined( 'ABSPATH' ) || exit;

final class Problems {

	public static function sentence( string $problem ): ?string {
		switch ( $problem ) {
			case '':
				return null;
			case Found_Site::NO_TABLES:
				return __( 'The tables of this site are not in the database.', 'key-health' );
			case Found_Site::CORRUPT:
				return __( 'A setting of a plugin is damaged here. What else was found is shown.', 'key-health' );
			case Found_Site::DELETED:
				return __( 'This site was deleted while Key Health looked at the network.', 'key-health' );
			case Found_Site::DATABASE:
				return __( 'The database gave no answer for this site. Nothing is known of it.', 'key-health' );
			case Book::CRASHED:
				return __( 'PHP ended each time Key Health tried to read this site.', 'key-health' );
			default:
				return __( 'This site could not be read.', 'key-health' );
		}
	}
}
