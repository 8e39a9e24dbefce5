<?php
// Generated from src/catalog/plugins/drip.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'drip',
	'name' => 'Drip for WooCommerce',
	'short_name' => 'Drip',
	'files' => array(
		'drip/drip.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=wc-settings&tab=settings_drip',
	'screens' => array(),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(),
	'stores' => array(),
);
