<?php
/**
 * Antispam Bee: works without a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'antispam-bee/antispam_bee.php',
	'cases'  => array(),
);
