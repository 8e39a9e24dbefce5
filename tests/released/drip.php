<?php
/**
 * Drip for WooCommerce: works without a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'drip/drip.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(),
);
