<?php
// Generated from src/catalog/providers/resend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'resend',
	'name' => 'Resend',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.resend.com',
	),
	'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^re_[A-Za-z0-9]+_[A-Za-z0-9]{16,}$',
				'also' => array(
					'^re_[A-Za-z0-9_]{16,}$',
				),
				'looks_like' => __( 're_ and at least 16 characters', 'key-health' ),
				'prefix' => 're_',
				'alphabet' => 'A-Za-z0-9_',
				'distinctive' => true,
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'domains',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.resend.com/domains',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the sender domains of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/data/*/status',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'domains:1f14f66a',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'is' => 'restricted_api_key',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is alive, and may send and nothing else.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'limited',
					'limited' => true,
				),
				array(
					'rule' => 'domains:4323d39c',
					'when' => array(
						'matches' => 'API key is invalid|"invalid_api_key"',
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
					'rule' => 'domains:d3c4d6d8',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'matches' => '^(daily|monthly)_quota_exceeded$',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'domains:77145049',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data',
								'exists' => true,
							),
							array(
								'at' => '/data/0',
								'exists' => false,
							),
						),
					),
					'is' => 'sandbox_only',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The account has no sender domain yet.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {provider} account has no sender domain. Until there is one, mail goes to its owner only.', 'key-health' ),
				),
				array(
					'rule' => 'domains:a9f2acea',
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
		array(
			'id' => 'send',
			'after' => array(
				'ok',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.resend.com/emails',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => '{sender}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:4323d39c',
					'when' => array(
						'matches' => 'API key is invalid|"invalid_api_key"',
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
					'rule' => 'send:d3c4d6d8',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'matches' => '^(daily|monthly)_quota_exceeded$',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:95bc10b3',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'is' => 'restricted_api_key',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:f3a1b60a',
					'when' => array(
						'contains' => 'domain is not verified',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'domain_not_verified',
							'title' => __( 'The domain is not verified, or no longer.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'A subdomain counts as a domain of its own, so {sender_domain} itself must be verified.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'wrong_account',
							'title' => __( 'It belongs to another account, or to another domain.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'Possible. An API key can be limited to one domain.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'send:36630788',
					'when' => array(
						'contains' => 'You can only send testing emails',
					),
					'is' => 'sandbox_only',
					'says' => __( 'The account may send to its own address only.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:328bb193',
					'when' => array(
						'status' => array(
							400,
							422,
						),
						'json' => array(
							array(
								'at' => '/name',
								'matches' => '^(missing_required_field|validation_error)$',
							),
						),
					),
					'is' => 'as_before',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} only misses what was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
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
				'url' => 'https://resend.com/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[API Keys]] and choose [[Create API Key]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Give it a name you will recognize, for example “{site_name}”, and choose [[Sending access]].', 'key-health' ),
					'sub' => __( 'You may limit it to one domain. It must be the domain of your sender address.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once. It begins with re_.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://resend.com/',
		),
		'keys' => array(
			'url' => 'https://resend.com/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[API Keys]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://resend.com/domains',
		),
	),
	'links' => array(
		'site' => 'https://resend.com/',
		'terms' => 'https://resend.com/legal/terms-of-service',
		'privacy' => 'https://resend.com/legal/privacy-policy',
		'status' => 'https://resend-status.com',
	),
	'phrases' => array(
		array(
			'matches' => 'domain is not verified\\. Please, add and verify your domain on https://resend\\.com/domains',
			'is' => 'domain_not_verified',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'You can only send testing emails to your own email address',
			'is' => 'sandbox_only',
			'confidence' => 'doc',
		),
	),
);
