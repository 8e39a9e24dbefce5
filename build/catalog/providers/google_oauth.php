<?php
// Generated from src/catalog/providers/google_oauth.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'google_oauth',
	'name' => 'Google',
	'purpose' => 'mail',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(
		'oauth2.googleapis.com',
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
					'rule' => 'stored:6cb590ed',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_grant|Token has been expired or revoked',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
							array(
								'field' => 'connected_at',
								'older_than_days' => 8,
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
							'title' => __( 'The app in Google Cloud is still set to testing.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Then Google ends every connection after 7 days.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:70b1c252',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_grant|Token has been expired or revoked',
							),
							array(
								'field' => 'expires_at',
								'past' => true,
							),
							array(
								'field' => 'connected_at',
								'older_than_days' => 7,
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
							'title' => __( 'The app in Google Cloud is still set to testing.', 'key-health' ),
							'why' => array(
								array(
									'points' => 80,
									'text' => __( 'Then Google ends every connection after 7 days, and the 7 days of this one are over.', 'key-health' ),
								),
							),
						),
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
					'rule' => 'stored:af6f5506',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_grant|Token has been expired or revoked',
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
							'title' => __( 'The app in Google Cloud is still set to testing.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'Then Google ends every connection after 7 days.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:debdae85',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'invalid_client|unauthorized_client|deleted_client|disabled_client',
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
					'rule' => 'stored:bd56aca6',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'Mail service not enabled',
							),
						),
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plugin recorded this when it last sent mail.', 'key-health' ),
					'confidence' => 'issue',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'plan_inactive',
							'title' => __( 'Gmail is switched off for this Google account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Its Workspace trial or plan ended, or an administrator switched Gmail off.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:928c3c68',
					'when' => array(
						'values' => array(
							array(
								'field' => 'last_error',
								'matches' => 'has not been used in project|accessNotConfigured|cannot be used for API calls',
							),
						),
					),
					'is' => 'api_disabled',
					'says' => __( 'The plugin recorded this when it last sent mail.', 'key-health' ),
					'confidence' => 'issue',
					'likely' => true,
					'causes' => array(
						array(
							'is' => 'api_disabled',
							'title' => __( 'The Gmail API is not switched on in the Google Cloud project.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Google refuses mail from a project that has not switched it on.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'stored:e918179a',
					'when' => array(
						'values' => array(
							array(
								'field' => 'expires_at',
								'older_than_days' => 183,
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'Google ends a connection that nobody used for 6 months.', 'key-health' ),
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
			),
		),
		array(
			'id' => 'token',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://oauth2.googleapis.com/tokeninfo',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'access_token',
					),
					'field' => 'access_token',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks Google what the short-lived token may do. Reads only, and renews nothing.', 'key-health' ),
			'keep' => array(
				'/scope',
				'/expires_in',
				'/access_type',
			),
			'quote' => array(
				'/error_description',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'token:538f6439',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/error_description',
								'matches' => '^Invalid Value',
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
					'confidence' => 'source',
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
					'rule' => 'token:f486e80f',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/error_description',
								'matches' => '^Invalid Value',
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
					'confidence' => 'source',
					'likely' => true,
				),
				array(
					'rule' => 'token:07c1cf1c',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/error_description',
								'matches' => '^Invalid Value',
							),
						),
					),
					'is' => 'oauth_reauthorize',
					'says' => __( 'The short-lived token is refused, and nothing is stored that fetches a new one.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'token:01d62197',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/scope',
								'matches' => 'auth/gmail\\.(send|compose|modify)( |$)|mail\\.google\\.com',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The connection is in place, and it includes sending mail.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'token:5871e877',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/scope',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The connection is in place, but sending mail was not allowed at the log-in.', 'key-health' ),
					'confidence' => 'source',
					'fixes' => array(
						'reconnect',
					),
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Token has been expired or revoked',
			'is' => 'oauth_reauthorize',
			'reason' => 'revoked',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Code was already redeemed',
			'is' => 'oauth_reauthorize',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Mail service not enabled',
			'is' => 'plan_inactive',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Gmail API has not been used in project \\d+ before or it is disabled',
			'is' => 'api_disabled',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Request had insufficient authentication scopes',
			'is' => 'insufficient_permission',
			'confidence' => 'issue',
		),
	),
	'guides' => array(
		'oauth_reauthorize' => array(
			'title' => __( 'Make the connection last, then connect again', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://console.cloud.google.com/auth/audience',
				'label' => __( 'Open the audience of your Google Cloud project', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Look at the publishing status. If it says [[Testing]], choose [[Publish app]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'Google ends every connection of a testing app after 7 days.', 'key-health' ),
						'text' => __( 'Connecting again alone helps for one week.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Then connect again in the plugin, and tick every box that Google shows.', 'key-health' ),
				),
			),
		),
		'oauth_reauthorize/client' => array(
			'title' => __( 'Look at the client in Google Cloud', 'key-health' ),
			'link' => array(
				'url' => 'https://console.cloud.google.com/apis/credentials',
				'label' => __( 'Open the credentials of your Google Cloud project', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Look for the client whose ID stands in the plugin.', 'key-health' ),
				),
				array(
					'text' => __( 'Make a new client secret for it, and enter it in the plugin.', 'key-health' ),
					'sub' => __( 'The client is not there? Make a new one, and enter both values.', 'key-health' ),
				),
				array(
					'text' => __( 'Then connect again in the plugin.', 'key-health' ),
				),
			),
		),
		'api_disabled' => array(
			'title' => __( 'Switch the Gmail API on', 'key-health' ),
			'link' => array(
				'url' => 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
				'label' => __( 'Open the Gmail API in Google Cloud', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Choose the project in which the client of your plugin is.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Enable]] and wait some minutes.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://myaccount.google.com/permissions',
		),
		'keys' => array(
			'url' => 'https://console.cloud.google.com/apis/credentials',
		),
		'permissions' => array(
			'url' => 'https://myaccount.google.com/permissions',
		),
		'billing' => array(
			'url' => 'https://admin.google.com/',
		),
	),
	'links' => array(
		'site' => 'https://workspace.google.com/gmail/',
		'terms' => 'https://policies.google.com/terms',
		'privacy' => 'https://policies.google.com/privacy',
		'status' => 'https://www.google.com/appsstatus/dashboard/',
		'support' => 'https://developers.google.com/identity/protocols/oauth2#expiration',
	),
);
