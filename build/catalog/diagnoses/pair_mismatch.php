<?php
// Generated from src/catalog/diagnoses/pair_mismatch.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'pair_mismatch',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => __( 'The two keys do not belong together', 'key-health' ),
	'meaning' => __( 'Each of them may be right, but they are not of one account.', 'key-health' ),
	'button' => __( 'Enter both anew', 'key-health' ),
	'fixes' => array(
		'replace_key',
	),
);
