<?php
// Generated from src/catalog/providers/zoho_campaigns.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'zoho_campaigns',
	'name' => 'Zoho Campaigns',
	'purpose' => 'marketing',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'campaigns.zoho.com',
		'campaigns.zoho.eu',
		'campaigns.zoho.in',
		'campaigns.zoho.com.au',
		'campaigns.zoho.jp',
		'campaigns.zoho.ca',
		'campaigns.zoho.com.cn',
		'campaigns.zoho.sa',
	),
	'slots' => array(
		'data_center_end' => array(
			'field' => 'data_center',
			'map' => array(
				'com' => 'com',
				'eu' => 'eu',
				'in' => 'in',
				'com.au' => 'com.au',
				'jp' => 'jp',
				'ca' => 'ca',
				'com.cn' => 'com.cn',
				'sa' => 'sa',
			),
			'otherwise' => 'com',
		),
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
		array(
			'name' => 'data_center',
			'label' => __( 'Data center', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what the plugin stored. No token is sent, and none is renewed.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:22016221',
					'when' => array(
						'values' => array(
							array(
								'field' => 'access_token',
								'matches' => '^[0-9a-f]{32}$',
							),
						),
					),
					'is' => 'api_retired',
					'says' => __( 'An auth token of the old kind, which Zoho ended on March 20, 2021.', 'key-health' ),
					'confidence' => 'doc',
					'fixes' => array(
						'reconnect',
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
					'rule' => 'stored:548fc03f',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_client',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'client',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'reason' => 'client',
							'title' => __( 'The app behind the connection was refused.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Its client ID or client secret is wrong, expired or deleted.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:067ee045',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_code|invalid_grant',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'memory',
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
							'title' => __( 'Newer connections pushed it out.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Zoho keeps 20 connections of a user, and ends the oldest one for a new one.', 'key-health' ),
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
			'id' => 'lists',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://campaigns.zoho.{data_center_end}/api/v1.1/getmailinglists?resfmt=JSON&range=1',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'access_token',
					'before' => 'Zoho-oauthtoken ',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for one list, which a plugin with a form has to see. Reads only; the name is not kept.', 'key-health' ),
			'keep' => array(
				'/status',
				'/code',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'lists:d45f4854',
					'when' => array(
						'matches' => '"code"\\s*:\\s*"?(?:1007|401|INVALID_TOKEN)["\\s,}]',
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
							'title' => __( 'Newer connections pushed it out.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Zoho keeps 20 connections of a user, and ends the oldest one for a new one.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'wrong_region',
							'title' => __( 'It belongs to another region.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'It works only in the region in which it was made.', 'key-health' ),
								),
							),
						),
					),
					'likely' => true,
				),
				array(
					'rule' => 'lists:e9787795',
					'when' => array(
						'matches' => '"code"\\s*:\\s*"?(?:1007|401|INVALID_TOKEN)["\\s,}]',
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
					'rule' => 'lists:a9b7fc0f',
					'when' => array(
						'matches' => '"code"\\s*:\\s*"?(?:1007|401|INVALID_TOKEN)["\\s,}]',
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'lists:f1622f44',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'matches' => '^901$',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'The account behind the connection is not active.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'lists:c99e16bd',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'matches' => '^902$',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'The user of the connection has no account at Zoho Campaigns.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'account_missing',
				),
				array(
					'rule' => 'lists:0fa6b0e2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'matches' => '^(2701|2704|6601)$',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The user of the connection may not see the lists.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'other_use',
				),
				array(
					'rule' => 'lists:0bb7836b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'matches' => '^995$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The connection is in place. The account has no list yet.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'lists:fb3a0acf',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'success',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The connection is in place.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Unauthorized key\\.',
			'is' => 'oauth_reauthorize',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Insufficient privilege to access your mailing list',
			'is' => 'insufficient_permission',
			'reason' => 'other_use',
			'confidence' => 'doc',
		),
	),
	'guides' => array(),
	'pages' => array(
		'account' => array(
			'url' => 'https://campaigns.zoho.com/',
		),
		'keys' => array(
			'url' => 'https://api-console.zoho.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.zoho.com/campaigns/',
		'terms' => 'https://www.zoho.com/terms.html',
		'privacy' => 'https://www.zoho.com/privacy.html',
		'status' => 'https://status.zoho.com',
		'support' => 'https://www.zoho.com/campaigns/help/developers/access-token.html',
	),
);
