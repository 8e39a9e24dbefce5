<?php
// Generated from src/catalog/providers/tosend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'tosend',
	'name' => 'toSend',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.tosend.com',
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
				'pattern' => '^tsend_[A-Za-z0-9_-]+$',
				'looks_like' => __( 'tsend_ and a row of letters and digits', 'key-health' ),
				'prefix' => 'tsend_',
				'alphabet' => 'A-Za-z0-9_-',
				'distinctive' => true,
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'info',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.tosend.com/v2/info',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the state of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/account/status',
				'/account/ses_status',
				'/account/credit_balance',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'info:7baa71a2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/api_key/invalid',
								'exists' => true,
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
					),
				),
				array(
					'rule' => 'info:56f5b3e2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/account/insufficient_balance',
								'exists' => true,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'info:f84d1634',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/status',
								'is' => 'suspended',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'info:49975742',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/status',
								'is' => 'pending',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'info:633eec29',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/ses_status',
								'is' => 'paused',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. Sending is paused because of earlier mail.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'info:770c5102',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/credit_balance',
								'below' => 1,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'info:4b720972',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/ses_status',
								'is' => 'under_review',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => __( 'The account still sends, but it is being reviewed.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'alert',
				),
				array(
					'rule' => 'info:7e111b83',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account/status',
								'is' => 'active',
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
	),
	'phrases' => array(
		array(
			'matches' => 'The from email domain is not allowed for this API key',
			'is' => 'sender_not_allowed',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'The from email domain is not verified\\.',
			'is' => 'domain_not_verified',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Insufficient credit balance to send emails',
			'is' => 'quota_exhausted',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://dash.tosend.com/app/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[API Keys]] and choose [[Create API Key]].', 'key-health' ),
				),
				array(
					'text' => __( 'Give it a name you will recognize, and choose the domain of your mail.', 'key-health' ),
					'sub' => __( 'A key for one domain cannot send for another.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create]] and copy the key at once.', 'key-health' ),
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
			'url' => 'https://dash.tosend.com/',
		),
		'keys' => array(
			'url' => 'https://dash.tosend.com/app/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[API Keys]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://dash.tosend.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Domains]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://tosend.com/',
		'privacy' => 'https://tosend.com/legal/privacy-policy/',
		'support' => 'https://tosend.com/docs/api/introduction/',
	),
);
