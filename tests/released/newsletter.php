<?php
/**
 * Newsletter: its own key is a licence, keys of delivery services stand in its add-ons.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'newsletter/plugin.php',
	'cases'  => array(),
);
