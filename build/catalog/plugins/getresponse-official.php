<?php
// Generated from src/catalog/plugins/getresponse-official.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'getresponse-official',
	'name' => 'GetResponse for WordPress',
	'short_name' => 'GetResponse',
	'files' => array(
		'getresponse-official/getresponse-for-wp.php',
	),
	'purpose' => 'marketing',
	'settings' => 'plugins.php',
	'screens' => array(),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(),
	'stores' => array(),
);
