<?php
// Generated from src/catalog/diagnoses/not_checkable.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'not_checkable',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} cannot be checked from here', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} gives no answer that tells a good {key} from a bad one without sending something.', 'key-health' ),
	'button' => __( 'Prove it by using it', 'key-health' ),
	'fixes' => array(
		'prove_by_use',
	),
	'reasons' => array(
		'no_provider' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health found it, but does not know yet how to ask {provider}.', 'key-health' ),
		),
		'weak_facts' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} does not publish how it answers, so its answer could be misread.', 'key-health' ),
		),
		'no_question' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} has no question that only looks at the {key}. Every one would send, count or change something.', 'key-health' ),
		),
		'address' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The address of your {provider} installation cannot be asked: it must begin with https:// and be a public name.', 'key-health' ),
			'button' => __( 'Show the address to change', 'key-health' ),
			'fixes' => array(
				'change_companion',
				'prove_by_use',
			),
		),
		'server' => array(
			'meaning' => __( 'The name of the server or its port is not one that can be asked. Compare both with the settings of your mail provider.', 'key-health' ),
			'button' => __( 'Show the setting to change', 'key-health' ),
			'fixes' => array(
				'change_companion',
				'prove_by_use',
			),
		),
		'no_comparison' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} denied one question, as it does to many that work. The question that would tell them apart got no answer.', 'key-health' ),
			'button' => __( 'See when to ask again', 'key-health' ),
			'fixes' => array(
				'wait',
				'prove_by_use',
			),
		),
		'same_answer' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} gave a random {key} the same answer, so the answer says nothing about this one.', 'key-health' ),
		),
	),
);
