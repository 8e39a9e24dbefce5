<?php
/**
 * For tests/wordpress/sites.php --fill: Akismet is active on each site, and they share 25 keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return static function ( int $number ): array {
	return array(
		'plugins' => array( 'akismet/akismet.php' ),
		'options' => array( 'wordpress_api_key' => substr( hash( 'sha256', 'akismet ' . $number % 25 ), 0, 12 ) ),
	);
};
