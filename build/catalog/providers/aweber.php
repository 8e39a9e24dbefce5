<?php
// Generated from src/catalog/providers/aweber.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'aweber',
	'name' => 'AWeber',
	'purpose' => 'marketing',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'api.aweber.com',
	),
	'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'access_token',
			'label' => __( 'Access token', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'refresh_token',
			'label' => __( 'Refresh token', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'expires_at',
			'label' => __( 'End of the access token', 'key-health' ),
			'secret' => false,
			'ends' => 'time',
		),
		array(
			'name' => 'scopes',
			'label' => __( 'Granted scopes', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'client_id',
			'label' => __( 'Client ID', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'client_secret',
			'label' => __( 'Client secret', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'last_error',
			'label' => __( 'Last recorded error', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'connected_at',
			'label' => __( 'Time of the log-in', 'key-health' ),
			'secret' => false,
			'ends' => 'time',
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what the plugin stored. No token is sent, and none is renewed.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:7346d67e',
					'when' => array(
						'values' => array(
							array(
								'field' => 'access_token',
								'exists' => false,
							),
							array(
								'field' => 'refresh_token',
								'exists' => false,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Nothing is stored that comes from a log-in.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'never_connected',
				),
				array(
					'rule' => 'stored:2f57d9c3',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_grant',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'doc',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'reason' => 'revoked',
							'title' => __( 'Somebody took the access back, or changed the password.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was in place then.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} ends a connection then.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'A copy of this site uses the same connection.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'When the copy fetches a new token, the one stored here ends.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:4a7920fe',
					'when' => array(
						'values' => array(
							array(
								'field' => 'refresh_token',
								'exists' => false,
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is over, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stored:2f2ac007',
					'when' => array(
						'values' => array(
							array(
								'field' => 'access_token',
								'exists' => false,
							),
							array(
								'field' => 'refresh_token',
								'exists' => true,
							),
						),
					),
					'is' => 'stale_token',
					'says' => __( 'Only the token that fetches new ones is stored. It is never used for a check.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stored:6646a922',
					'when' => array(
						'values' => array(
							array(
								'field' => 'refresh_token',
								'exists' => true,
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'stale_token',
					'says' => __( 'The short-lived token is over, and the one that fetches a new one is there.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'accounts',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.aweber.com/1.0/accounts',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'access_token',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the account behind the connection. Reads only, and renews nothing.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/message',
				'/error_description',
			),
			'answers' => array(
				array(
					'rule' => 'accounts:593ea179',
					'when' => array(
						'contains' => 'Consumer key is invalid',
					),
					'is' => 'api_retired',
					'says' => __( 'What is stored belongs to AWeber’s old way of connecting.', 'key-health' ),
					'confidence' => 'doc',
					'fixes' => array(
						'reconnect',
					),
				),
				array(
					'rule' => 'accounts:fe41b437',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Invalid Account',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'The account behind the connection is not active.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:4980634f',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Invalid Token',
							),
						),
						'values' => array(
							array(
								'field' => 'expires_at',
								'past' => false,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused before its end.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'revoked',
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'reason' => 'revoked',
							'title' => __( 'Somebody took the access back, or changed the password.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was in place then.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} ends a connection then.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'A copy of this site uses the same connection.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'When the copy fetches a new token, the one stored here ends.', 'key-health' ),
								),
							),
						),
					),
					'likely' => true,
				),
				array(
					'rule' => 'accounts:73f2c387',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Invalid Token',
							),
						),
						'values' => array(
							array(
								'field' => 'refresh_token',
								'exists' => true,
							),
						),
					),
					'is' => 'stale_token',
					'says' => __( 'The short-lived token is refused. Its end is not known, and the one that fetches a new one is there.', 'key-health' ),
					'confidence' => 'doc',
					'likely' => true,
				),
				array(
					'rule' => 'accounts:6be56a2a',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Invalid Token',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:9c8fa3ef',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Rate Limit Error',
							),
						),
					),
					'is' => 'rate_limited',
					'says' => __( 'Too many requests in a short time.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:54782dad',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Account Temporarily Suspended',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:57126900',
					'when' => array(
						'status' => 403,
						'contains' => 'account is on hold',
					),
					'is' => 'account_under_review',
					'says' => __( 'The account is on hold, so nobody can be added.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:e388dbae',
					'when' => array(
						'status' => 410,
						'json' => array(
							array(
								'at' => '/error/type',
								'is' => 'BlockedError',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
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
					'rule' => 'accounts:862262df',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/entries',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The connection is in place.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Consumer key is invalid\\.',
			'is' => 'api_retired',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Adding subscribers is not available while the account is on hold',
			'is' => 'account_under_review',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Account Temporarily Suspended',
			'is' => 'account_suspended',
			'confidence' => 'doc',
		),
	),
	'guides' => array(),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.aweber.com/users/apps',
		),
		'keys' => array(
			'url' => 'https://www.aweber.com/users/apps',
		),
	),
	'links' => array(
		'site' => 'https://www.aweber.com/',
		'terms' => 'https://www.aweber.com/service-agreement.htm',
		'privacy' => 'https://www.aweber.com/privacy.htm',
		'status' => 'https://status.aweber.com',
		'support' => 'https://api.aweber.com/#tag/Troubleshooting',
	),
);
