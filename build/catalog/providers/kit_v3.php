<?php
// Generated from src/catalog/providers/kit_v3.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'kit_v3',
	'name' => 'Kit (API 3)',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.convertkit.com',
	),
	'receives' => __( 'Its API Key and API Secret', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API Key (V3)', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9_-]{22}$',
				'length' => 22,
				'looks_like' => __( '22 letters, digits, hyphens and underscores', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^kit_[A-Za-z0-9_-]{20,}$',
						'says' => __( 'It looks like a V4 key. Here a V3 key is needed.', 'key-health' ),
					),
					array(
						'pattern' => '^[A-Za-z0-9_-]{43}$',
						'says' => __( 'It looks like the API Secret. Here the API Key is needed.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'api_secret',
			'label' => __( 'API Secret (V3)', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9_-]{30,64}$',
				'looks_like' => __( 'about 43 letters, digits, hyphens and underscores', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^[A-Za-z0-9_-]{22}$',
						'says' => __( 'It looks like the API Key. Here the API Secret is needed.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'forms',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.convertkit.com/v3/forms',
				'auth' => array(
					'scheme' => 'query',
					'name' => 'api_key',
					'field' => 'api_key',
					'why' => 'developers.kit.com/api-reference/v3/authentication, 2026-11-21: every call wants the parameter api_key, and no header is taken',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the forms of the account and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'forms:17bfb136',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/forms',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'forms:da88ef4f',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'API Key not present',
							),
						),
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'forms:eedd2d1b',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'API Key not valid',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'shape_fits',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It has the right shape: {looks_like}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'Someone deleted or replaced it at {provider}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was the right one then.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} does not know it.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'malformed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is another kind of {key}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 85,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like the kind that {plugin} needs: those are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} has several kinds, and they look alike.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'forms:894d45c5',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Authorization Failed',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'shape_fits',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It has the right shape: {looks_like}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'Someone deleted or replaced it at {provider}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was the right one then.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} does not know it.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'malformed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is another kind of {key}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 85,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like the kind that {plugin} needs: those are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} has several kinds, and they look alike.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'forms:e437eca9',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error',
								'exists' => true,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'There are more subscribers than the plan allows.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'You have more subscribers than your {provider} plan allows', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. A larger plan helps at once, or fewer subscribers.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'account',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'api_secret',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.convertkit.com/v3/account',
				'auth' => array(
					'scheme' => 'query',
					'name' => 'api_secret',
					'field' => 'api_secret',
					'why' => 'developers.kit.com/api-reference/v3/authentication, 2026-11-21: the parameter api_secret, and no header is taken',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whose account the API Secret belongs to. Reads only; nothing of it is kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'account:ad561c39',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/primary_email_address',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The API Secret is accepted too.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:9baf048b',
					'when' => array(
						'status' => 401,
						'so_far' => array(
							'ok',
						),
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Authorization Failed',
							),
						),
					),
					'is' => 'pair_mismatch',
					'says' => __( 'The API Key is accepted, the API Secret is refused.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} refuses the API Secret', 'key-health' ),
					'meaning' => __( 'The API Key is accepted. Copy both anew, from one account.', 'key-health' ),
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Authorization Failed.{1,15}API Key not (?:valid|present)',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the V3 key at Kit', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.kit.com/account_settings/developer_settings',
				'label' => __( 'Open developer settings at Kit', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in at Kit and look for the part [[V3 Key]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the API Key, and the API Secret if the plugin wants it.', 'key-health' ),
					'sub' => __( 'A V4 key from the same page does not work here.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.kit.com/',
		),
		'keys' => array(
			'url' => 'https://app.kit.com/account_settings/developer_settings',
		),
	),
	'links' => array(
		'site' => 'https://kit.com/',
		'privacy' => 'https://convertkit.com/privacy',
		'support' => 'https://developers.kit.com/api-reference/v3/authentication',
	),
);
