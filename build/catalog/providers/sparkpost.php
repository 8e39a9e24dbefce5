<?php
// Generated from src/catalog/providers/sparkpost.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sparkpost',
	'name' => 'SparkPost',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.sparkpost.com',
		'api.eu.sparkpost.com',
	),
	'slots' => array(
		'api_host' => array(
			'field' => 'region',
			'map' => array(
				'US' => 'api.sparkpost.com',
				'EU' => 'api.eu.sparkpost.com',
			),
			'otherwise' => 'api.sparkpost.com',
		),
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
				'pattern' => '^[0-9a-f]{40}$',
				'also' => array(
					'^[0-9A-Za-z]{40}$',
				),
				'looks_like' => __( '40 characters, digits and the letters a to f', 'key-health' ),
				'length' => 40,
				'alphabet' => '0-9A-Za-z',
			),
		),
		array(
			'name' => 'region',
			'label' => __( 'Region', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/api/v1/account?include=usage',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the state of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/results/status',
				'/results/status_reason_category',
			),
			'quote' => array(
				'/errors/0/description',
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'account:e09e77ba',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
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
					'rule' => 'account:57e55846',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'unexplained',
					'undecided' => true,
					'causes' => array(
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'It may not do this.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Its permissions do not include what {plugin} needs.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'plan_inactive',
							'title' => __( 'No active plan stands behind it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'account:96e6dcd3',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/results/status',
								'matches' => '^(suspended|terminated)$',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:19e359f1',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/results/status',
								'is' => 'active',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:e21e8e66',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/results/status',
								'exists' => true,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted, but the account is not active.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
		array(
			'id' => 'elsewhere',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'api_host',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/api/v1/account?include=usage',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks the same in the other region. Reads only.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'elsewhere:2b445157',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/results/status',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'elsewhere:5fb1285c',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'elsewhere:c14c07c0',
					'when' => array(
						'status' => '4xx',
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'send',
			'after' => array(
				'ok',
				'insufficient_permission',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://{api_host}/api/v1/transmissions?num_rcpt_errors=1',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/description',
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:e09e77ba',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
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
					'rule' => 'send:8191b40b',
					'when' => array(
						'status' => 420,
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:9fccdbc2',
					'when' => array(
						'matches' => 'Unconfigured Sending Domain|"code":\\s*"?7001"?',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:d858baf5',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
						'so_far' => array(
							'ok',
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not send mail.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:57e55846',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'unexplained',
					'causes' => array(
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'It may not do this.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Its permissions do not include what {plugin} needs.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'plan_inactive',
							'title' => __( 'No active plan stands behind it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'send:405d888a',
					'when' => array(
						'status' => 422,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'may_send',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.sparkpost.com/account/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the page for API keys.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Is your account in Europe?', 'key-health' ),
						'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( 'Then sign in at app.eu.sparkpost.com, and choose EU as the region in {plugin}.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Make a new key with the permission [[Transmissions: Read/Write]].', 'key-health' ),
					'sub' => __( 'A website needs no other one.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.sparkpost.com/',
		),
		'keys' => array(
			'url' => 'https://app.sparkpost.com/account/api-keys',
		),
		'domains' => array(
			'url' => 'https://app.sparkpost.com/domains/list/sending',
		),
	),
	'links' => array(
		'site' => 'https://www.sparkpost.com/',
		'terms' => 'https://www.sparkpost.com/policies/tou/',
		'privacy' => 'https://www.sparkpost.com/policies/privacy/',
		'status' => 'https://status.sparkpost.com',
	),
	'phrases' => array(
		array(
			'matches' => 'Unconfigured Sending Domain',
			'is' => 'domain_not_verified',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'API Key might not have Transmissions: Read/Write permission',
			'is' => 'insufficient_permission',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Exceed Sending Limit',
			'is' => 'quota_exhausted',
			'confidence' => 'source',
		),
	),
);
