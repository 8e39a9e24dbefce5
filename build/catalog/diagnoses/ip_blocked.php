<?php
// Generated from src/catalog/diagnoses/ip_blocked.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'ip_blocked',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} blocks this site’s address', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its firewall turns this server away before it looks at the {key}. Often the cause is another website on the same server, or many wrong requests.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'settle_account',
	),
);
