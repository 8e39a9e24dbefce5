<?php
// Generated from src/catalog/providers/mautic.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mautic',
	'name' => 'Mautic',
	'purpose' => 'marketing',
	'noun' => __( 'password', 'key-health' ),
	'hosts' => array(),
	'own_host' => 'base_url',
	'receives' => __( 'Your own Mautic gets the user name and the password', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'password',
			'label' => __( 'Password', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'base_url',
			'label' => __( 'Mautic address', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^https?://.+$',
				'looks_like' => __( 'an address such as https://mautic.example.com', 'key-health' ),
			),
		),
		array(
			'name' => 'username',
			'label' => __( 'User name', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'client_id',
			'label' => __( 'Client ID', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'client_secret',
			'label' => __( 'Client secret', 'key-health' ),
			'secret' => true,
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:cef5cde9',
					'when' => array(
						'values' => array(
							array(
								'field' => 'client_secret',
								'exists' => true,
							),
							array(
								'field' => 'password',
								'exists' => false,
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'A client ID and a client secret. How Mautic answers wrong ones is not published.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'weak_facts',
				),
			),
		),
		array(
			'id' => 'self',
			'request' => array(
				'method' => 'GET',
				'url' => '{base_url}/api/users/self',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{username}',
					'pass' => '{password}',
					'field' => 'password',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks your own Mautic who is signed in. Reads only; nothing of the answer is kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'self:0c23f5a3',
					'when' => array(
						'contains' => 'API access has been disabled',
					),
					'is' => 'api_disabled',
					'says' => __( 'The API of this Mautic is switched off.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'self:ed0b1cb9',
					'when' => array(
						'contains' => 'is not enabled on this server',
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'This Mautic does not take a user name and a password.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'self:456584b0',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 401,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused, and the answer does not say why.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'invalid',
							'title' => __( 'User name or password is wrong.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 70,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Both were right until {last_ok}. Someone changed the password or the user.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Mautic needs the name and the password of one of its own users.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'auth_method_not_allowed',
							'title' => __( 'Signing in with a password is switched off.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 30,
									'text' => __( 'Possible, if someone changed the API settings of Mautic.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'A new Mautic has HTTP basic auth switched off.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'intercepted',
							'title' => __( 'The server of Mautic drops the log-in.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Some servers (PHP as FastCGI) do not hand the header on.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'self:eb9ac077',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 403,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The user is known, but its role may not use the API.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'other_use',
				),
				array(
					'rule' => 'self:98f85bc2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 404,
							),
						),
					),
					'is' => 'api_disabled',
					'says' => __( 'Mautic is there, but it knows no such question. The API may be switched off.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'self:e39dcf69',
					'when' => array(
						'status' => 404,
						'matches' => '<html|not found',
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Nothing is found where {provider} answers such questions.', 'key-health' ),
					'confidence' => 'memory',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} was not found at this address', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not judged. The address may lack a folder.', 'key-health' ),
				),
				array(
					'rule' => 'self:6a4fc1ec',
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
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'API authorization denied',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'API access has been disabled\\. +Please contact the system administrator',
			'is' => 'api_disabled',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Check the user in your Mautic', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://docs.mautic.org/en/5.x/configuration/settings.html#api-settings',
				'label' => __( 'Read about the API settings of Mautic', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in to your own Mautic with the user name that stands in WordPress.', 'key-health' ),
					'sub' => __( 'A user of its own for this site is safer than your own one.', 'key-health' ),
				),
				array(
					'text' => __( 'You cannot sign in? Give that user a new password.', 'key-health' ),
				),
			),
			'done' => __( 'I have the password', 'key-health' ),
		),
		'api_disabled' => array(
			'title' => __( 'Switch the API of Mautic on', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'In your Mautic, open [[Configuration]] › [[API Settings]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Set [[API enabled?]] to yes and save.', 'key-health' ),
				),
				array(
					'text' => __( 'Clear the cache of Mautic: often the setting counts only then.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'auth_method_not_allowed' => array(
			'title' => __( 'Let Mautic take a user name and a password', 'key-health' ),
			'minutes' => 3,
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'In your Mautic, open [[Configuration]] › [[API Settings]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Set [[Enable HTTP basic auth?]] to yes and save.', 'key-health' ),
				),
				array(
					'text' => __( 'Clear the cache of Mautic: often the setting counts only then.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://docs.mautic.org/en/5.x/configuration/settings.html#api-settings',
		),
		'keys' => array(
			'url' => 'https://docs.mautic.org/en/5.x/configuration/settings.html#api-settings',
		),
	),
	'links' => array(
		'site' => 'https://www.mautic.org/',
		'privacy' => 'https://www.mautic.org/privacy-policy/',
		'support' => 'https://devdocs.mautic.org/',
	),
);
