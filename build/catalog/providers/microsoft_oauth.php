<?php
// Generated from src/catalog/providers/microsoft_oauth.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'microsoft_oauth',
	'name' => 'Microsoft',
	'purpose' => 'mail',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'graph.microsoft.com',
	),
	'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	'shown_once' => true,
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
			'name' => 'tenant',
			'label' => __( 'Directory (tenant) ID', 'key-health' ),
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
					'rule' => 'stored:b5ecd7dd',
					'when' => array(
						'values' => array(
							array(
								'field' => 'client_secret',
								'matches' => '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'What is stored as client secret has the shape of a secret ID, which is not the secret.', 'key-health' ),
					'confidence' => 'issue',
					'reason' => 'client',
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'The client secret is not the right value.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Microsoft shows a secret ID and a value. The value is needed.', 'key-health' ),
								),
							),
							'reason' => 'client',
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
					'rule' => 'stored:a1b40575',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS7000222',
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
					'reason' => 'client',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'The client secret expired.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'A client secret of Microsoft ends after 2 years at the latest.', 'key-health' ),
								),
							),
							'reason' => 'client',
						),
					),
				),
				array(
					'rule' => 'stored:57fc084f',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS7000215',
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
					'reason' => 'client',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'The client secret is not the right value.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Microsoft shows a secret ID and a value. The value is needed.', 'key-health' ),
								),
							),
							'reason' => 'client',
						),
					),
				),
				array(
					'rule' => 'stored:7afb54ce',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS(?:700016|90002)',
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
					'rule' => 'stored:c431405a',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS700082',
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
					'reason' => 'idle',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'title' => __( 'Nobody used it for 90 days.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Microsoft ends a connection that nobody used for 90 days.', 'key-health' ),
								),
							),
							'reason' => 'idle',
						),
					),
				),
				array(
					'rule' => 'stored:8227d8a7',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS50173',
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
					),
				),
				array(
					'rule' => 'stored:67b7464a',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS500(?:76|79)',
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
							'title' => __( 'Microsoft asks for a second factor.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Only a person can answer that, at a new log-in.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:0c791e2e',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS65001',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'source',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'Nobody agreed to what the app may do.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'A user or an administrator has to agree, at a new log-in.', 'key-health' ),
								),
							),
						),
					),
					'fixes' => array(
						'reconnect',
					),
				),
				array(
					'rule' => 'stored:8af0f008',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS53003',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'memory',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'A rule of the organization blocks this server.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Conditional Access lets only certain places sign in.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:aa2f0c6e',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'AADSTS50057',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'The plugin recorded this when it last tried to fetch a new token.', 'key-health' ),
					'confidence' => 'memory',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'account_suspended',
							'title' => __( 'The user account is disabled.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'An administrator of the organization can enable it.', 'key-health' ),
								),
							),
						),
					),
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
					),
				),
				array(
					'rule' => 'stored:2c45849c',
					'when' => array(
						'values' => array(
							array(
								'field' => 'expires_at',
								'older_than_days' => 90,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Microsoft ends a connection that nobody used for 90 days.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'idle',
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
				array(
					'rule' => 'stored:0e8dbaf9',
					'when' => array(
						'values' => array(
							array(
								'field' => 'scopes',
								'exists' => true,
								'matches' => '^(?!.*User\\.Read)',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'The connection was allowed to send and to read nothing, so there is nothing to ask.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'no_question',
				),
			),
		),
		array(
			'id' => 'me',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://graph.microsoft.com/v1.0/me?$select=id',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'access_token',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks Microsoft for the number of the connected account. Reads only, and renews nothing.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/message',
				'/error/code',
			),
			'answers' => array(
				array(
					'rule' => 'me:d6e8ad5d',
					'when' => array(
						'status' => 401,
						'matches' => 'token is expired|token has expired',
						'values' => array(
							array(
								'field' => 'refresh_token',
								'exists' => true,
							),
						),
					),
					'is' => 'stale_token',
					'says' => __( 'The short-lived token is over, and the one that fetches a new one is there.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'me:053cc2cd',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/code',
								'is' => 'InvalidAuthenticationToken',
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
					'confidence' => 'issue',
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
					),
					'likely' => true,
				),
				array(
					'rule' => 'me:05817956',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/code',
								'is' => 'InvalidAuthenticationToken',
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
					'confidence' => 'issue',
					'likely' => true,
				),
				array(
					'rule' => 'me:7d318a29',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/code',
								'is' => 'InvalidAuthenticationToken',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'me:360b7419',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error/code',
								'matches' => 'Denied$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The short-lived token is accepted, but may not ask this.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'me:6a4fc1ec',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/id',
								'exists' => true,
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
			'matches' => 'AADSTS7000222: ',
			'is' => 'oauth_reauthorize',
			'reason' => 'client',
			'confidence' => 'source',
		),
		array(
			'matches' => 'AADSTS7000215: Invalid client secret',
			'is' => 'oauth_reauthorize',
			'reason' => 'client',
			'confidence' => 'source',
		),
		array(
			'matches' => 'AADSTS700082: The refresh token has expired due to inactivity',
			'is' => 'oauth_reauthorize',
			'reason' => 'idle',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'AADSTS50173: ',
			'is' => 'oauth_reauthorize',
			'reason' => 'revoked',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'oauth_reauthorize/client' => array(
			'title' => __( 'Make a new client secret at Microsoft', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
				'label' => __( 'Open the app registrations at Microsoft', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Open the app whose application (client) ID stands in the plugin.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Certificates & secrets]] and choose [[New client secret]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'Every client secret ends, after 2 years at the latest.', 'key-health' ),
						'text' => __( 'Note the date, and make the next one in time.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Copy what stands under [[Value]], not the secret ID.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
				array(
					'text' => __( 'Enter it in the plugin, and connect again there.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://myaccount.microsoft.com/',
		),
		'keys' => array(
			'url' => 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
		),
		'permissions' => array(
			'url' => 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
		),
	),
	'links' => array(
		'site' => 'https://www.microsoft.com/microsoft-365',
		'terms' => 'https://www.microsoft.com/servicesagreement',
		'privacy' => 'https://privacy.microsoft.com/privacystatement',
		'status' => 'https://status.cloud.microsoft',
		'support' => 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
	),
);
