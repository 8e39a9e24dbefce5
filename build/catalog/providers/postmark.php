<?php
// Generated from src/catalog/providers/postmark.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'postmark',
	'name' => 'Postmark',
	'purpose' => 'mail',
	'noun' => __( 'server API token', 'key-health' ),
	'hosts' => array(
		'api.postmarkapp.com',
	),
	'receives' => __( 'Its token, the message stream and the sender address of your mail', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Server API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
				'also' => array(
					'^POSTMARK_API_TEST$',
				),
				'looks_like' => __( '36 characters, digits and the letters a to f in 5 groups with hyphens between them', 'key-health' ),
				'length' => 36,
				'alphabet' => '0-9a-fA-F-',
			),
		),
		array(
			'name' => 'message_stream',
			'label' => __( 'Message stream', 'key-health' ),
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
					'rule' => 'stored:eb91dbb4',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'is' => 'POSTMARK_API_TEST',
							),
						),
					),
					'is' => 'test_key',
					'says' => __( 'Postmark takes mail with this token, and delivers none of it.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'stats',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.postmarkapp.com/deliverystats',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Postmark-Server-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks how many messages bounced, as numbers only. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'stats:f68e0ecf',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 10,
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
					'rule' => 'stats:4445c110',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 100,
							),
						),
					),
					'is' => 'provider_outage',
					'says' => __( 'The provider has a problem of its own.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stats:f8fb3898',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/Bounces',
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
			'id' => 'account',
			'after' => array(
				'invalid',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.postmarkapp.com/domains?count=1&offset=0',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Postmark-Account-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether it is the token of the whole account, which looks the same. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'account:79fbe2fc',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/TotalCount',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'It is an account API token. Those may manage the account, and not send.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'This is an account API token', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{plugin} needs the server API token. The account API token manages the whole Postmark account, so it should not stand on a website.', 'key-health' ),
				),
				array(
					'rule' => 'account:c14c07c0',
					'when' => array(
						'status' => '4xx',
					),
					'is' => 'as_before',
					'says' => __( 'It is no account API token either.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'stream',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'message_stream',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.postmarkapp.com/message-streams/{message_stream}',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Postmark-Server-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether the message stream exists on the server. Reads only.', 'key-health' ),
			'keep' => array(
				'/MessageStreamType',
				'/ArchivedAt',
			),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'stream:f36ec7a4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 1226,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stream:eb437a6e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 1227,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stream:1a5d0e5c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/ArchivedAt',
								'matches' => '^[0-9]',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The token is right. The message stream is archived.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'inactive',
				),
				array(
					'rule' => 'stream:5de3d4d1',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/MessageStreamType',
								'is' => 'Inbound',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The token is right. The message stream only takes mail in.', 'key-health' ),
					'confidence' => 'memory',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {field} “{value}” does not send', 'key-health' ),
					'meaning' => __( 'It takes mail in. Choose a stream that sends.', 'key-health' ),
				),
				array(
					'rule' => 'stream:0598c11e',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/ID',
								'exists' => true,
							),
						),
					),
					'is' => 'as_before',
					'says' => __( 'The message stream exists on this server.', 'key-health' ),
					'confidence' => 'memory',
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
				'url' => 'https://api.postmarkapp.com/email',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Postmark-Server-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'From' => '{sender}',
					'MessageStream' => '{message_stream}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'send:f68e0ecf',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 10,
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
					'rule' => 'send:4445c110',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 100,
							),
						),
					),
					'is' => 'provider_outage',
					'says' => __( 'The provider has a problem of its own.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:bd8f5b2f',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:07350a6c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 400,
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:566c7a6b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 401,
							),
						),
					),
					'is' => 'sender_not_allowed',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender address is not confirmed in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:1c920a31',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 405,
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:7c3b5df5',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 412,
							),
						),
					),
					'is' => 'account_under_review',
					'says' => __( 'The account waits for approval. Until then it sends to its own domain only.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:92e89786',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 413,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'send:a59e14fc',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 1235,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:f6802415',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 1236,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {field} “{value}” does not send', 'key-health' ),
					'meaning' => __( 'It takes mail in. Choose a stream that sends.', 'key-health' ),
				),
				array(
					'rule' => 'send:e0760287',
					'when' => array(
						'status' => 422,
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'matches' => '^(300|403)$',
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
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://account.postmarkapp.com/servers',
				'label' => __( 'Open servers at Postmark', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and choose the server of this website.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[API Tokens]] and copy the server API token.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Not the account API token.', 'key-health' ),
						'text' => __( 'Both look alike. The right one stands inside a server.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://account.postmarkapp.com/',
		),
		'keys' => array(
			'url' => 'https://account.postmarkapp.com/servers',
		),
		'domains' => array(
			'url' => 'https://account.postmarkapp.com/signature_domains',
		),
		'senders' => array(
			'url' => 'https://account.postmarkapp.com/signature_domains',
		),
		'companion' => array(
			'url' => 'https://account.postmarkapp.com/servers',
		),
	),
	'links' => array(
		'site' => 'https://postmarkapp.com/',
		'terms' => 'https://postmarkapp.com/terms-of-service',
		'privacy' => 'https://postmarkapp.com/privacy-policy',
		'status' => 'https://status.postmarkapp.com',
		'support' => 'https://postmarkapp.com/support',
	),
	'phrases' => array(
		array(
			'matches' => 'Request does not contain a valid Server token',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'The \'MessageStream\' provided does not exist on this server',
			'is' => 'companion_invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Sending is not supported on the supplied \'MessageStream\'',
			'is' => 'companion_invalid',
			'confidence' => 'doc',
		),
	),
);
