<?php
// Generated from src/catalog/plugins/newsletter.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'newsletter',
	'name' => 'Newsletter',
	'short_name' => 'Newsletter',
	'files' => array(
		'newsletter/plugin.php',
	),
	'purpose' => 'marketing',
	'settings' => 'admin.php?page=newsletter_main_main',
	'screens' => array(),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(),
	'stores' => array(),
);
