<?php
// Generated from src/catalog/providers/kit_oauth.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'kit_oauth',
	'name' => 'Kit',
	'purpose' => 'marketing',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'api.kit.com',
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
					'rule' => 'stored:a0ccbb4a',
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
							array(
								'field' => 'last_error',
								'exists' => true,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Kit refused the connection, and the plugin erased it.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'revoked',
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
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.kit.com/v4/account',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'access_token',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the account behind the connection. Reads only, and renews nothing.', 'key-health' ),
			'keep' => array(
				'/account/plan_type',
			),
			'quote' => array(
				'/errors/0',
			),
			'answers' => array(
				array(
					'rule' => 'account:a7a477f7',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'The access token expired',
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
					'says' => __( 'The short-lived token is over, and the one that fetches a new one is there.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:a0d68e7c',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'The access token was revoked',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Kit knows the token, and says that it was taken back.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'revoked',
				),
				array(
					'rule' => 'account:2dcf22c7',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'The access token is invalid',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Kit does not know the token. The plugin will erase it when it asks the next time.', 'key-health' ),
					'confidence' => 'source',
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
					'rule' => 'account:4e406694',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'The access token expired',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is over, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:7e0cf00a',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account',
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
			'matches' => 'The access token was revoked',
			'is' => 'oauth_reauthorize',
			'reason' => 'revoked',
			'confidence' => 'source',
		),
	),
	'guides' => array(),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.kit.com/account_settings',
		),
		'keys' => array(
			'url' => 'https://app.kit.com/account_settings',
		),
	),
	'links' => array(
		'site' => 'https://kit.com/',
		'privacy' => 'https://convertkit.com/privacy',
		'support' => 'https://developers.kit.com/api-reference/authentication',
	),
);
