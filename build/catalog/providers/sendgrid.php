<?php
// Generated from src/catalog/providers/sendgrid.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sendgrid',
	'name' => 'SendGrid',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.sendgrid.com',
		'api.eu.sendgrid.com',
	),
	'slots' => array(
		'api_host' => array(
			'field' => 'region',
			'map' => array(
				'Global' => 'api.sendgrid.com',
				'EU' => 'api.eu.sendgrid.com',
			),
			'otherwise' => 'api.sendgrid.com',
		),
	),
	'limits' => array(
		'pause_after_refusal_minutes' => 60,
	),
	'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}$',
				'looks_like' => __( 'SG. and 66 characters, with a dot after the first 22 of them', 'key-health' ),
				'prefix' => 'SG.',
				'length' => 69,
				'alphabet' => 'A-Za-z0-9._-',
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^[A-Za-z0-9_-]{22}$',
						'says' => __( 'This is the ID of an API key, as the list at SendGrid shows it. The key itself begins with SG. and is shown only once.', 'key-health' ),
					),
				),
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
			'id' => 'scopes',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v3/scopes',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks what the {key} may do. Reads only; every {key} may ask that.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/message',
			),
			'permissions' => array(
				'at' => '/scopes/*',
				'needs' => array(
					'mail.send',
				),
				'too_much' => '^(api_keys|teammates|subusers|access_settings)\\..*(create|update|delete)$',
				'advice' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( '[[Restricted Access]] (or [[Custom Access]]) with [[Mail Send]] alone', 'key-health' ),
				'confidence' => 'doc',
			),
			'answers' => array(
				array(
					'rule' => 'scopes:d59b8397',
					'when' => array(
						'contains' => 'Maximum credits exceeded',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'scopes:2b64bdd9',
					'when' => array(
						'matches' => 'not (white|allow)listed',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'scopes:0cfad8b6',
					'when' => array(
						'contains' => 'Temporary block',
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'scopes:c208566f',
					'when' => array(
						'contains' => 'authorization grant is invalid',
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
					'rule' => 'scopes:bb7b24fe',
					'when' => array(
						'contains' => 'Permission denied, wrong credentials',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'scopes:0e9f9cb4',
					'when' => array(
						'status' => 403,
						'contains' => 'access forbidden',
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'issue',
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
					'rule' => 'scopes:d9c88fa9',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/scopes',
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
			'id' => 'elsewhere',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'api_host',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v3/scopes',
				'auth' => array(
					'scheme' => 'bearer',
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
					'rule' => 'elsewhere:13d752cf',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/scopes',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'source',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'SendGrid accepts it in its other region. Choose that region in {plugin}; where there is no choice, make a new {key} in the region that {plugin} asks.', 'key-health' ),
					'fixes' => array(
						'change_companion',
						'replace_key',
					),
				),
				array(
					'rule' => 'elsewhere:c14c07c0',
					'when' => array(
						'status' => '4xx',
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'doc',
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
				'url' => 'https://{api_host}/v3/mail/send',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'mail_settings' => array(
						'sandbox_mode' => array(
							'enable' => true,
						),
					),
					'from' => array(
						'email' => '{sender}',
					),
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:d59b8397',
					'when' => array(
						'contains' => 'Maximum credits exceeded',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:2b64bdd9',
					'when' => array(
						'matches' => 'not (white|allow)listed',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:0cfad8b6',
					'when' => array(
						'contains' => 'Temporary block',
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:c208566f',
					'when' => array(
						'contains' => 'authorization grant is invalid',
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
					'rule' => 'send:bb7b24fe',
					'when' => array(
						'contains' => 'Permission denied, wrong credentials',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:0e9f9cb4',
					'when' => array(
						'status' => 403,
						'contains' => 'access forbidden',
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'issue',
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
					'rule' => 'send:eae00ba8',
					'when' => array(
						'contains' => 'not authorized to send mail',
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but this account, or this address, may not send.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'unexplained',
					'causes' => array(
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
					),
				),
				array(
					'rule' => 'send:b18dc01e',
					'when' => array(
						'contains' => 'verified Sender Identity',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:515ec6fb',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/errors/0/message',
								'exists' => true,
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
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.sendgrid.com/settings/api_keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Settings]] and choose [[API Keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create API Key]] and give it a name you will recognize, for example “{site_name}”.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Restricted Access]] (some accounts see [[Custom Access]]) and set [[Mail Send]] to [[Full Access]]. Leave the rest as it is.', 'key-health' ),
				),
				array(
					'text' => __( 'Create it and copy the value that begins with SG.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'The short value in the list is its ID, not the key.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.sendgrid.com/',
		),
		'keys' => array(
			'url' => 'https://app.sendgrid.com/settings/api_keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[API Keys]]', 'key-health' ),
		),
		'ip_allowlist' => array(
			'url' => 'https://app.sendgrid.com/settings/access',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[IP Access Management]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://app.sendgrid.com/settings/sender_auth',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Sender Authentication]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://sendgrid.com/',
		'terms' => 'https://www.twilio.com/en-us/legal/tos',
		'privacy' => 'https://www.twilio.com/en-us/legal/privacy',
		'status' => 'https://status.sendgrid.com',
		'support' => 'https://support.sendgrid.com/',
	),
	'phrases' => array(
		array(
			'matches' => 'The provided authorization grant is invalid, expired,? or revoked',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Maximum credits exceeded',
			'is' => 'quota_exhausted',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'from address does not match a verified Sender Identity',
			'is' => 'domain_not_verified',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'authenticated user is not authorized to send mail',
			'is' => 'insufficient_permission',
			'reason' => 'unexplained',
			'confidence' => 'doc',
		),
	),
);
