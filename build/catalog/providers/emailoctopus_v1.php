<?php
// Generated from src/catalog/providers/emailoctopus_v1.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'emailoctopus_v1',
	'name' => 'EmailOctopus (API 1.6)',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'emailoctopus.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9A-Za-z_-]{30,}$',
				'looks_like' => __( 'at least 30 letters, digits, hyphens and underscores', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'lists',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://emailoctopus.com/api/1.6/lists?limit=1',
				'auth' => array(
					'scheme' => 'query',
					'name' => 'api_key',
					'field' => 'api_key',
					'why' => 'Bit-Apps-Pro/bit-integrations@893d0af backend/Actions/EmailOctopus/EmailOctopusController.php: API 1.6 takes the key nowhere else in a GET request',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one list and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'lists:0fd83784',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error/code',
								'is' => 'API_KEY_INVALID',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'lists:1175cb6a',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error/code',
								'is' => 'UNAUTHORISED',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'other_use',
				),
				array(
					'rule' => 'lists:a9f2acea',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'API_KEY_INVALID.{0,20}Your API key is invalid\\.',
			'is' => 'invalid',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://dashboard.emailoctopus.com/developer/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Account]] › [[Integrations & API]] › [[API keys]] and choose [[Add a key]].', 'key-health' ),
					'sub' => __( 'A key that is called legacy there works with the old API only.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Enter a [[Key name]] and choose [[Create]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Copy]] at once.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://dashboard.emailoctopus.com/',
		),
		'keys' => array(
			'url' => 'https://dashboard.emailoctopus.com/developer/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account]] › [[Integrations & API]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://emailoctopus.com/',
		'terms' => 'https://emailoctopus.com/legal/terms',
		'status' => 'https://status.emailoctopus.com/',
		'support' => 'https://help.emailoctopus.com/',
	),
);
