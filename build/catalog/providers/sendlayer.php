<?php
// Generated from src/catalog/providers/sendlayer.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sendlayer',
	'name' => 'SendLayer',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'console.sendlayer.com',
	),
	'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9._-]{16,}$',
				'looks_like' => __( 'at least 16 letters and digits', 'key-health' ),
				'alphabet' => 'A-Za-z0-9._-',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'webhooks',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://console.sendlayer.com/api/v1/webhooks',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the webhooks of the account. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Errors/0/Message',
				'/Error',
			),
			'answers' => array(
				array(
					'rule' => 'webhooks:6f6b16e8',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 13,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
					),
				),
				array(
					'rule' => 'webhooks:1c727199',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 12,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'source',
					'causes' => array(
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
							'is' => 'account_suspended',
							'title' => __( 'The account is suspended.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. If you cannot sign in there, this is the cause.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'webhooks:67005267',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 17,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'webhooks:7825793c',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 32,
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'webhooks:351b29c4',
					'when' => array(
						'contains' => 'account not verified',
					),
					'is' => 'account_under_review',
					'says' => __( 'The account waits for its owner to confirm a phone number.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'webhooks:f398c5df',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
					),
				),
				array(
					'rule' => 'webhooks:3c1ed6a0',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '',
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
		array(
			'id' => 'send',
			'after' => array(
				'ok',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://console.sendlayer.com/api/v1/email',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'From' => array(
						'email' => '{sender}',
					),
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Errors/0/Message',
				'/Error',
			),
			'answers' => array(
				array(
					'rule' => 'send:6f6b16e8',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 13,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
					),
				),
				array(
					'rule' => 'send:1c727199',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 12,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'source',
					'causes' => array(
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
							'is' => 'account_suspended',
							'title' => __( 'The account is suspended.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. If you cannot sign in there, this is the cause.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'send:67005267',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 17,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:7825793c',
					'when' => array(
						'any' => array(
							'at' => '/Errors/*',
							'has' => array(
								'Code' => 32,
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:351b29c4',
					'when' => array(
						'contains' => 'account not verified',
					),
					'is' => 'account_under_review',
					'says' => __( 'The account waits for its owner to confirm a phone number.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:f398c5df',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
					),
				),
				array(
					'rule' => 'send:af9eedc1',
					'when' => array(
						'status' => '4xx',
						'json' => array(
							array(
								'at' => '/Errors/0/Code',
								'matches' => '^([2-9]|1[018]|20|422)$',
							),
						),
					),
					'is' => 'as_before',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} only misses what was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.sendlayer.com/settings/api/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the page for API keys.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Was SendLayer set up with one click in WP Mail SMTP?', 'key-health' ),
						'text' => __( 'Then disconnect it there and connect it anew; a pasted key does not fit the domain that was made for you.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Copy the key, or make a new one.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'account_under_review' => array(
			'title' => __( 'Confirm your account at SendLayer', 'key-health' ),
			'link' => array(
				'url' => 'https://app.sendlayer.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in and look for the banner with [[Verify Now]]. SendLayer sends a code to your phone.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Come back and check. The {key} stays the same.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.sendlayer.com/',
		),
		'keys' => array(
			'url' => 'https://app.sendlayer.com/settings/api/',
		),
	),
	'links' => array(
		'site' => 'https://sendlayer.com/',
		'terms' => 'https://sendlayer.com/terms-of-service/',
		'privacy' => 'https://sendlayer.com/privacy-policy/',
		'support' => 'https://sendlayer.com/docs/',
	),
	'phrases' => array(
		array(
			'matches' => 'Invalid (SenderAPIKey|sender API key)',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Missing SenderAPIKey',
			'is' => 'missing',
			'confidence' => 'source',
		),
	),
);
