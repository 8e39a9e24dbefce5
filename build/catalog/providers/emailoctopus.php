<?php
// Generated from src/catalog/providers/emailoctopus.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'emailoctopus',
	'name' => 'EmailOctopus',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.emailoctopus.com',
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
				'url' => 'https://api.emailoctopus.com/lists?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one list and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/detail',
			),
			'answers' => array(
				array(
					'rule' => 'lists:521dc4d1',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/detail',
								'is' => 'Invalid key.',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. Keys from before October 7, 2024 get this answer too: they work with the old API only.', 'key-health' ),
					'confidence' => 'doc',
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
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'legacy',
			'after' => array(
				'invalid',
			),
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
			'asks' => __( 'Asks the old API the same, because it takes older keys. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'legacy:d266245e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error/code',
								'exists' => true,
							),
						),
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'legacy:4bd96142',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data',
								'exists' => true,
							),
						),
					),
					'is' => 'api_retired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The old API takes the {key}, so it is right. It was made before October 7, 2024 and does not work with the API that is used now.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It was made before October 7, 2024 and works with the old API only. A new {key} works with both.', 'key-health' ),
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
