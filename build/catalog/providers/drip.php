<?php
// Generated from src/catalog/providers/drip.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'drip',
	'name' => 'Drip',
	'purpose' => 'marketing',
	'noun' => __( 'API token', 'key-health' ),
	'hosts' => array(
		'api.getdrip.com',
	),
	'receives' => __( 'Its API token and the account ID', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9A-Za-z]{20,}$',
				'looks_like' => __( 'at least 20 letters and digits', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^[0-9]{4,10}$',
						'says' => __( 'This looks like an account ID. Here the API token belongs.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'account_id',
			'label' => __( 'account ID', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^[0-9]{4,10}$',
				'looks_like' => __( 'a number of 4 to 10 digits', 'key-health' ),
				'alphabet' => '0-9',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'accounts',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.getdrip.com/v2/accounts',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => '',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks which accounts the {key} may use. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/message',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'accounts:4b212eb0',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'authentication_error',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'accounts:3468e7fd',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'authorization_error',
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
			),
		),
		array(
			'id' => 'account',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'account_id',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.getdrip.com/v2/accounts/{account_id}',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => '',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether the token may use this account. Reads only.', 'key-health' ),
			'keep' => array(
				'/accounts/0/id',
			),
			'quote' => array(
				'/errors/0/message',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'account:4b212eb0',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'authentication_error',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:e45d542f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'not_found_error',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:fc2650d4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'authorization_error',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right, but it may not use this account.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This {key} may not use the account “{value}”', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} belongs to a user who has no access to this account, or whose access was taken away.', 'key-health' ),
					'causes' => array(
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
							'reason' => 'other_use',
						),
					),
				),
				array(
					'rule' => 'account:88306a4a',
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
					__( 'The {key} may use this account.', 'key-health' ),
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
				'url' => 'https://www.getdrip.com/user/edit',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] › [[User Settings]] and look for [[API Token]].', 'key-health' ),
					'sub' => __( 'Every user has a token of their own. Sign in as a user who may see the account of this website.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole token.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Make a new one only when you must.', 'key-health' ),
						'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '[[Generate a New API Token]] ends the old one at once, everywhere it is used.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Look up the account ID at Drip', 'key-health' ),
			'link' => array(
				'url' => 'https://www.getdrip.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] › [[Account]]. The account ID is also the number in the address of the page.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.getdrip.com/',
		),
		'keys' => array(
			'url' => 'https://www.getdrip.com/user/edit',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[User Settings]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.drip.com/',
		'status' => 'https://status.drip.com/',
		'support' => 'https://help.drip.com/',
	),
);
