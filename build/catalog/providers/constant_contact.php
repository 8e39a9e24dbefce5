<?php
// Generated from src/catalog/providers/constant_contact.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'constant_contact',
	'name' => 'Constant Contact',
	'purpose' => 'marketing',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'api.cc.email',
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
					'confidence' => 'source',
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
			'id' => 'summary',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.cc.email/v3/account/summary',
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
				'/error_message',
				'/0/error_message',
			),
			'answers' => array(
				array(
					'rule' => 'summary:a95ff253',
					'when' => array(
						'status' => 401,
						'contains' => 'unauthorized',
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
					'rule' => 'summary:04508cf2',
					'when' => array(
						'status' => 401,
						'contains' => 'unauthorized',
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
					'rule' => 'summary:12db7a3c',
					'when' => array(
						'status' => 401,
						'contains' => 'unauthorized',
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'summary:83260f68',
					'when' => array(
						'status' => 429,
						'contains' => 'quota_exceeded',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'Today’s requests are used up.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'requests',
				),
				array(
					'rule' => 'summary:525d2c07',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The connection is known, but it may not ask for the account.', 'key-health' ),
					'confidence' => 'doc',
					'undecided' => true,
					'reason' => 'other_use',
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
					),
				),
				array(
					'rule' => 'summary:4a082a29',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/encoded_account_id',
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
		array(
			'id' => 'lists',
			'after' => array(
				'insufficient_permission',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.cc.email/v3/contact_lists?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'access_token',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for one list, which a plugin with a form has to see. Reads only; the name is not kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error_message',
				'/0/error_message',
			),
			'answers' => array(
				array(
					'rule' => 'lists:525d2c07',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'other_use',
					'fixes' => array(
						'reconnect',
					),
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
					'rule' => 'lists:874cf9d2',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/lists',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The connection is in place, and it may see the lists.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Refresh token revoked \\(invalid_grant\\)\\. Manual reconnect required',
			'is' => 'oauth_reauthorize',
			'reason' => 'revoked',
			'confidence' => 'source',
		),
	),
	'guides' => array(),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.constantcontact.com/',
		),
		'keys' => array(
			'url' => 'https://app.constantcontact.com/pages/dma/portal/',
		),
	),
	'links' => array(
		'site' => 'https://www.constantcontact.com/',
		'terms' => 'https://www.constantcontact.com/legal/terms',
		'privacy' => 'https://www.constantcontact.com/legal/privacy-notice',
		'support' => 'https://developer.constantcontact.com/api_guide/auth_overview.html',
	),
);
