<?php
// Generated from src/catalog/plugins/antispam-bee.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'slug' => 'antispam-bee',
	'name' => 'Antispam Bee',
	'short_name' => 'Antispam Bee',
	'files' => array(
		'antispam-bee/antispam_bee.php',
	),
	'purpose' => 'spam',
	'settings' => 'options-general.php?page=antispam_bee',
	'screens' => array(),
	'rule' => array(
		'name' => 'defined_wins',
	),
	'connections' => array(),
	'stores' => array(),
);
