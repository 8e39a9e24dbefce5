<?php
// Generated from src/catalog/providers/mailgun.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailgun',
	'name' => 'Mailgun',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.mailgun.net',
		'api.eu.mailgun.net',
	),
	'slots' => array(
		'api_host' => array(
			'field' => 'region',
			'map' => array(
				'US' => 'api.mailgun.net',
				'EU' => 'api.eu.mailgun.net',
			),
			'otherwise' => 'api.mailgun.net',
		),
	),
	'receives' => __( 'Its API key, the sending domain and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$',
				'also' => array(
					'^key-[0-9a-z]{32}$',
				),
				'looks_like' => __( '32, 8 and 8 characters with hyphens between them', 'key-health' ),
				'alphabet' => '0-9a-f-',
				'wrong_kinds' => array(
					array(
						'pattern' => '^pubkey-[0-9a-z]{32}$',
						'says' => __( 'This is the old public key, which only checked addresses. Mail needs a private one.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'domain',
			'label' => __( 'Sending domain', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'region',
			'label' => __( 'Region', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:376d3c63',
					'when' => array(
						'values' => array(
							array(
								'field' => 'domain',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What belongs beside the {key} is not stored, so nobody was asked.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'missing',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Mailgun needs the {field} beside the {key}. The {key} itself was not judged.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'domain',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v4/domains/{domain}',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'api',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the state of the sending domain. Reads only.', 'key-health' ),
			'keep' => array(
				'/domain/state',
				'/domain/type',
				'/domain/is_disabled',
			),
			'quote' => array(
				'/message',
				'',
			),
			'answers' => array(
				array(
					'rule' => 'domain:4ba6cb16',
					'when' => array(
						'status' => 404,
						'contains' => 'domain not found',
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:8548f981',
					'when' => array(
						'contains' => 'Sandbox subdomains are for test purposes only',
					),
					'is' => 'sandbox_only',
					'says' => __( 'This is the sandbox domain. It sends to confirmed test addresses only.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:7c46d200',
					'when' => array(
						'contains' => 'Free accounts are for test purposes only',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:dc6ae5d0',
					'when' => array(
						'contains' => 'domain is unverified',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:71b51e00',
					'when' => array(
						'contains' => 'Please activate your Mailgun account',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Refused. Mailgun gives this answer for a wrong {key}, and for a good one that may only send.', 'key-health' ),
					'confidence' => 'source',
					'undecided' => true,
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
					),
				),
				array(
					'rule' => 'domain:f3089d26',
					'when' => array(
						'status' => 403,
						'matches' => '^\\s*[^<\\s]',
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
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
					'undecided' => true,
				),
				array(
					'rule' => 'domain:87250767',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/domain/is_disabled',
								'is' => true,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Mailgun disabled the sending domain. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'Mailgun disabled your sending domain', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. Only Mailgun can switch the domain on again.', 'key-health' ),
				),
				array(
					'rule' => 'domain:60ac8395',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/domain/state',
								'is' => 'unverified',
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:85ca3347',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/domain/type',
								'is' => 'sandbox',
							),
						),
					),
					'is' => 'sandbox_only',
					'says' => __( 'This is the sandbox domain. It sends to confirmed test addresses only.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain:9f4bf3dc',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/domain/name',
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
				'invalid',
				'insufficient_permission',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://{api_host}/v3/{domain}/messages',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'api',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'form' => array(
					'from' => '{sender}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
				'',
			),
			'answers' => array(
				array(
					'rule' => 'send:4ba6cb16',
					'when' => array(
						'status' => 404,
						'contains' => 'domain not found',
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:8548f981',
					'when' => array(
						'contains' => 'Sandbox subdomains are for test purposes only',
					),
					'is' => 'sandbox_only',
					'says' => __( 'This is the sandbox domain. It sends to confirmed test addresses only.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:7c46d200',
					'when' => array(
						'contains' => 'Free accounts are for test purposes only',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:dc6ae5d0',
					'when' => array(
						'contains' => 'domain is unverified',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:71b51e00',
					'when' => array(
						'contains' => 'Please activate your Mailgun account',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:cd789bf0',
					'when' => array(
						'status' => array(
							401,
							403,
						),
						'matches' => '^\\s*[^<\\s]',
						'so_far' => array(
							'ok',
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not send mail.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:06ba0aee',
					'when' => array(
						'status' => 401,
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
						array(
							'is' => 'companion_invalid',
							'title' => __( 'What stands beside it does not belong to it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
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
					),
				),
				array(
					'rule' => 'send:f3089d26',
					'when' => array(
						'status' => 403,
						'matches' => '^\\s*[^<\\s]',
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
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
					'rule' => 'send:7d3e71bb',
					'when' => array(
						'status' => 400,
						'contains' => 'parameter',
						'so_far' => array(
							'ok',
							'insufficient_permission',
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'may_send',
				),
				array(
					'rule' => 'send:001b4606',
					'when' => array(
						'status' => 400,
						'contains' => 'parameter',
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is alive, and may send and nothing else.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'limited',
					'limited' => true,
				),
			),
		),
		array(
			'id' => 'domain_elsewhere',
			'after' => array(
				'companion_invalid',
			),
			'elsewhere' => 'api_host',
			'needs' => array(
				'domain',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v4/domains/{domain}',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'api',
					'pass' => '{api_key}',
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
					'rule' => 'domain_elsewhere:01e2639f',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/domain/name',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => __( 'The sending domain lives in the other region.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domain_elsewhere:c14c07c0',
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
			'id' => 'send_elsewhere',
			'after' => array(
				'invalid',
				'companion_invalid',
			),
			'elsewhere' => 'api_host',
			'needs' => array(
				'domain',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://{api_host}/v3/{domain}/messages',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'api',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'form' => array(
					'from' => '{sender}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'send_elsewhere:58f1bc20',
					'when' => array(
						'status' => 400,
						'contains' => 'parameter',
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send_elsewhere:c14c07c0',
					'when' => array(
						'status' => '4xx',
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a sending key at Mailgun', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://app.mailgun.com/mg/sending/domains',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open domains at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Sending]] › [[Domains]] and choose your sending domain.', 'key-health' ),
					'sub' => __( 'The region, US or EU, stands at the top.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Domain Settings]], the tab [[Sending API keys]] and [[Add Sending Key]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Give it a name you will recognize, for example “{site_name}”, and choose [[Create Sending Key]].', 'key-health' ),
					'sub' => __( 'Such a key may send from this domain and nothing else, which is all a website needs.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Look up the sending domain at Mailgun', 'key-health' ),
			'link' => array(
				'url' => 'https://app.mailgun.com/mg/sending/domains',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open domains at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Sending]] › [[Domains]] and copy the name exactly.', 'key-health' ),
					'sub' => __( 'It is often a part of your domain, such as mg.example.com.', 'key-health' ),
				),
				array(
					'text' => __( 'Note the region, US or EU, that stands at the top.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.mailgun.com/',
		),
		'keys' => array(
			'url' => 'https://app.mailgun.com/settings/api_security',
		),
		'domains' => array(
			'url' => 'https://app.mailgun.com/mg/sending/domains',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Sending]] › [[Domains]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.mailgun.com/',
		'terms' => 'https://www.mailgun.com/legal/terms/',
		'privacy' => 'https://www.mailgun.com/legal/privacy-policy/',
		'status' => 'https://status.mailgun.com',
	),
	'phrases' => array(
		array(
			'matches' => 'Sandbox subdomains are for test purposes only',
			'is' => 'sandbox_only',
			'confidence' => 'source',
		),
		array(
			'matches' => 'is not allowed to send: Free accounts are for test purposes only',
			'is' => 'plan_inactive',
			'confidence' => 'source',
		),
		array(
			'matches' => 'The domain is unverified and requires DNS configuration',
			'is' => 'domain_not_verified',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Please activate your Mailgun account',
			'is' => 'account_under_review',
			'confidence' => 'source',
		),
	),
);
