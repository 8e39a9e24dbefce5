<?php
// Generated from src/catalog/providers/brevo.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'brevo',
	'name' => 'Brevo',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.brevo.com',
	),
	'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}$',
				'looks_like' => __( 'xkeysib-, 64 characters, a hyphen and 16 more', 'key-health' ),
				'prefix' => 'xkeysib-',
				'length' => 89,
				'alphabet' => 'A-Za-z0-9-',
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^xsmtpsib-[0-9A-Za-z-]+$',
						'says' => __( 'This is an SMTP key. Here an API key is needed, which begins with xkeysib-.', 'key-health' ),
					),
				),
				'model' => 'xkeysib-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef-AbCdEfGh01234567',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.brevo.com/v3/account',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'api-key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the plan of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/plan/0/type',
				'/relay/enabled',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'account:a321622e',
					'when' => array(
						'matches' => 'unrecogni[sz]ed IP address|IP not authori[sz]ed',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:0ef96c7f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/message',
								'matches' => '^not verified\\.?$',
							),
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Brevo has not seen this IP address before, and waits for the link in its email to be opened.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:8d62a625',
					'when' => array(
						'contains' => 'Key not found',
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
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
					'rule' => 'account:d7c83ce5',
					'when' => array(
						'contains' => 'Key is not enabled',
					),
					'is' => 'key_disabled',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} exists, but it is switched off.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'account:a488e292',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'account_under_validation',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:e55221b2',
					'when' => array(
						'contains' => 'not yet activated',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Brevo has not switched on sending for this account yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'account:acfa1c71',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'not_enough_credits',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:b719a786',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'unauthorized',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
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
					'rule' => 'account:91a96022',
					'when' => array(
						'contains' => 'Access denied for resource',
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'doc',
					'undecided' => true,
				),
				array(
					'rule' => 'account:0bfa95b4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'permission_denied',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'source',
					'undecided' => true,
				),
				array(
					'rule' => 'account:c75401b7',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/plan',
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
				'insufficient_permission',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.brevo.com/v3/smtp/email',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'api-key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'sender' => array(
						'email' => '{sender}',
					),
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
					'rule' => 'send:a321622e',
					'when' => array(
						'matches' => 'unrecogni[sz]ed IP address|IP not authori[sz]ed',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:0ef96c7f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/message',
								'matches' => '^not verified\\.?$',
							),
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Brevo has not seen this IP address before, and waits for the link in its email to be opened.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:8d62a625',
					'when' => array(
						'contains' => 'Key not found',
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
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
					'rule' => 'send:d7c83ce5',
					'when' => array(
						'contains' => 'Key is not enabled',
					),
					'is' => 'key_disabled',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} exists, but it is switched off.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:a488e292',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'account_under_validation',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:e55221b2',
					'when' => array(
						'contains' => 'not yet activated',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Brevo has not switched on sending for this account yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:acfa1c71',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'not_enough_credits',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:b719a786',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'unauthorized',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
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
					'rule' => 'send:842c87ed',
					'when' => array(
						'matches' => 'Access denied for resource|"permission_denied"',
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not send mail.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:4318d372',
					'when' => array(
						'status' => 400,
						'matches' => 'sender (is|you used .*is) (in|not )?(valid|active)',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:e513898c',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'missing_parameter',
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
			'minutes' => 4,
			'link' => array(
				'url' => 'https://app.brevo.com/settings/keys/api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] › [[SMTP & API]] › [[API Keys & MCP]] and choose [[Generate API key]].', 'key-health' ),
					'sub' => __( 'Not the tab for SMTP keys: those do not work here.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Key name]], write for example “{site_name}”.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Expiry]], choose how long it may be used.', 'key-health' ),
					'note' => array(
						'strong' => __( 'A key with a date stops on that day.', 'key-health' ),
						'text' => __( 'Write the date down, or choose no expiration.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Restricted]] and give [[Transactional email]] [[Read/write]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once. It begins with xkeysib-.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'ip_not_allowed' => array(
			'title' => __( 'Let this site’s address in', 'key-health' ),
			'intro' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.brevo.com/security/authorised_ips',
				'label' => __( 'Open authorized IPs at Brevo', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] › [[Security]] › [[Authorized IPs]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Authorize IP address]], enter {address} and save.', 'key-health' ),
					'sub' => __( 'Brevo may also have sent an email with a link that does the same. If its answer names another address, enter that one: many servers have two.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.brevo.com/',
		),
		'keys' => array(
			'url' => 'https://app.brevo.com/settings/keys/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[SMTP & API]] › [[API Keys & MCP]]', 'key-health' ),
		),
		'ip_allowlist' => array(
			'url' => 'https://app.brevo.com/security/authorised_ips',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Security]] › [[Authorized IPs]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.brevo.com/',
		'terms' => 'https://www.brevo.com/legal/termsofuse/',
		'privacy' => 'https://www.brevo.com/legal/privacypolicy/',
		'support' => 'https://help.brevo.com/',
	),
	'phrases' => array(
		array(
			'matches' => 'We have detected you are using an unrecogni[sz]ed IP address',
			'is' => 'ip_not_allowed',
			'confidence' => 'source',
		),
		array(
			'matches' => 'unauthorized: (not verified|IP not authorized)',
			'is' => 'ip_not_allowed',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Your SMTP account is not yet activated',
			'is' => 'account_under_review',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Key not found.*unauthorized|unauthorized.*Key not found',
			'is' => 'invalid',
			'confidence' => 'source',
		),
	),
);
