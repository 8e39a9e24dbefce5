<?php
// Generated from src/catalog/providers/zoho_mail.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'zoho_mail',
	'name' => 'Zoho Mail',
	'purpose' => 'mail',
	'noun' => __( 'connection', 'key-health' ),
	'oauth' => true,
	'hosts' => array(),
	'receives' => __( 'Nothing: its answers are not known well enough to ask', 'key-health' ),
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
			'name' => 'domain',
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
				array(
					'rule' => 'stored:2c96b2f7',
					'when' => array(
						'values' => array(
							array(
								'field' => 'access_token',
								'exists' => true,
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'A connection is stored. Nobody was asked about it.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'weak_facts',
				),
			),
		),
	),
	'guides' => array(),
	'pages' => array(
		'account' => array(
			'url' => 'https://mail.zoho.com/',
		),
		'keys' => array(
			'url' => 'https://api-console.zoho.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.zoho.com/mail/',
		'terms' => 'https://www.zoho.com/terms.html',
		'privacy' => 'https://www.zoho.com/privacy.html',
		'status' => 'https://status.zoho.com',
		'support' => 'https://www.zoho.com/mail/help/api/overview.html',
	),
);
