<?php
// Generated from src/catalog/providers/icontact.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'icontact',
	'name' => 'iContact',
	'purpose' => 'marketing',
	'noun' => __( 'API password', 'key-health' ),
	'hosts' => array(
		'app.icontact.com',
	),
	'receives' => __( 'Its Application ID, user name and API password', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'password',
			'label' => __( 'API password', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^\\S(?:.*\\S)?$',
				'looks_like' => __( 'the password that was set for the application at iContact', 'key-health' ),
			),
		),
		array(
			'name' => 'app_id',
			'label' => __( 'Application ID', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{32}$',
				'length' => 32,
				'alphabet' => 'A-Za-z0-9',
				'looks_like' => __( '32 letters and digits', 'key-health' ),
			),
		),
		array(
			'name' => 'username',
			'label' => __( 'API user name', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'account_id',
			'label' => __( 'Account ID', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'folder_id',
			'label' => __( 'Client Folder ID', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'accounts',
			'needs' => array(
				'app_id',
				'username',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://app.icontact.com/icp/a/',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'API-Password',
					'field' => 'password',
					'also' => array(
						'API-AppId' => 'app_id',
						'API-Username' => 'username',
					),
				),
				'headers' => array(
					'Accept' => 'application/json',
					'API-Version' => '2.2',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks which account the {key} belongs to. Reads only; nothing of it is kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0',
			),
			'answers' => array(
				array(
					'rule' => 'accounts:88306a4a',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/accounts',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'accounts:264f2826',
					'when' => array(
						'status' => 401,
						'contains' => 'password you provided was not recognized',
					),
					'is' => 'invalid',
					'says' => __( 'The user name is known. The API password is refused.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} refuses the API password', 'key-health' ),
					'meaning' => __( 'It wants the password of the application, not the one you sign in with.', 'key-health' ),
				),
				array(
					'rule' => 'accounts:5a3a4137',
					'when' => array(
						'status' => 401,
						'contains' => 'application was not recognized',
					),
					'is' => 'pair_mismatch',
					'says' => __( 'The Application ID is wrong, or it is not enabled for this user. The answer names both.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} refuses the Application ID', 'key-health' ),
					'meaning' => __( 'It is wrong, or it was not enabled for this user.', 'key-health' ),
				),
				array(
					'rule' => 'accounts:f1d08da9',
					'when' => array(
						'status' => 401,
						'contains' => 'Api username invalid',
					),
					'is' => 'invalid',
					'says' => __( 'The user name is not known. The same is said when nothing arrived at all.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
						array(
							'is' => 'companion_invalid',
							'title' => __( 'The user name is wrong.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} does not know it.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'intercepted',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It did not reach {provider}.', 'key-health' ),
							'why' => array(
								array(
									'points' => 20,
									'text' => __( 'Something on the way took it out of the request: a proxy, a firewall or a plugin.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'accounts:8a9c805f',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
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
					),
				),
				array(
					'rule' => 'accounts:c8c06712',
					'when' => array(
						'status' => 402,
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:45f95e7f',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'other_use',
				),
				array(
					'rule' => 'accounts:12f8dc69',
					'when' => array(
						'status' => 507,
					),
					'is' => 'quota_exhausted',
					'says' => __( 'The storage of the account is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'The application was not recognized\\. +Possible reasons are: the Api-AppId',
			'is' => 'pair_mismatch',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Api username invalid',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Look up the three values at iContact', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://app.icontact.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in at iContact. Open [[Settings and Billing]] in the menu at the top right, then [[iContact Integrations]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create]] next to [[Custom API Integrations]].', 'key-health' ),
					'sub' => __( 'For an app that somebody else made: switch its ID on at app.icontact.com/icp/core/externallogin.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Copy the app ID, the user name and the password under [[Getting Connected]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'The password of your sign-in does not work here.', 'key-health' ),
						'text' => __( 'Each application has a password of its own.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied them', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.icontact.com/',
		),
		'keys' => array(
			'url' => 'https://app.icontact.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings and Billing]] › [[iContact Integrations]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.icontact.com/',
		'status' => 'https://status.icontact.com/',
		'support' => 'https://kb.icontact.com/hc/en-us/articles/360054682352-API-Getting-Started-Guide',
	),
);
