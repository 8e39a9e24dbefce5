<?php
/**
 * GetResponse for WordPress: connected from the other side, without a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin'  => 'getresponse-official/getresponse-for-wp.php',
	'not_run' => 'the released copy at hand comes without its library, so it cannot be activated',
	'cases'   => array(),
);
