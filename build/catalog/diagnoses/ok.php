<?php
// Generated from src/catalog/diagnoses/ok.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'ok',
	'kind' => 'answer',
	'state' => 'working',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} accepts this {key}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'It was asked with the value that {plugin} really uses.', 'key-health' ),
	'fixes' => array(),
	'reasons' => array(
		'may_send' => array(
			'meaning' => __( 'It may send mail.', 'key-health' ),
		),
		'limited' => array(
			'meaning' => __( 'It may send mail and nothing else, as it should be.', 'key-health' ),
		),
		'subscription_active' => array(
			'meaning' => __( 'The plan behind it is active.', 'key-health' ),
		),
	),
);
