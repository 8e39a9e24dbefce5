<?php
// Generated from src/catalog/providers/flodesk.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'flodesk',
	'name' => 'Flodesk',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.flodesk.com',
	),
	'receives' => __( 'Nothing: its answers are not known well enough to ask', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:49be7982',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'exists' => true,
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'A key is stored. Whether Flodesk takes it cannot be told from here.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'weak_facts',
					'meaning' => __( 'Flodesk does not publish how it answers, so that its answer could be misread. Sign up with an address of your own to see whether it works. API keys need a paid Flodesk plan.', 'key-health' ),
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.flodesk.com/account/integration/api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[My Account]] › [[Integrations]] › [[API keys]] and choose [[Create API key]].', 'key-health' ),
					'sub' => __( 'API keys need a paid Flodesk plan.', 'key-health' ),
				),
				array(
					'text' => __( 'Enter a name by which you know this website again.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.flodesk.com/',
		),
		'keys' => array(
			'url' => 'https://app.flodesk.com/account/integration/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[My Account]] › [[Integrations]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://flodesk.com/',
		'support' => 'https://help.flodesk.com/',
	),
);
