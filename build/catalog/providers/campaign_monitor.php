<?php
// Generated from src/catalog/providers/campaign_monitor.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'campaign_monitor',
	'name' => 'Campaign Monitor',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.createsend.com',
	),
	'receives' => __( 'Its API key and the client ID', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9+/=]{32,}$',
				'looks_like' => __( 'at least 32 letters, digits and signs', 'key-health' ),
			),
		),
		array(
			'name' => 'client_id',
			'label' => __( 'client ID', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'date',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.createsend.com/api/v3.3/systemdate.json',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => 'x',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the date and time of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/SystemDate',
			),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'date:b55909a4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Code',
								'is' => 100,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'date:e0efe38c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Code',
								'is' => 50,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Campaign Monitor does not take this for its {key}. Often it is the ID of a client or of a list.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is another kind of {key}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 85,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like the kind that {plugin} needs: those are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} has several kinds, and they look alike.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'shape_fits',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It has the right shape: {looks_like}.', 'key-health' ),
								),
							),
						),
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
							'is' => 'intercepted',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It did not reach {provider}.', 'key-health' ),
							'why' => array(
								array(
									'points' => 15,
									'text' => __( 'Something on the way took it out of the request: a proxy, a firewall or a plugin.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'date:c65229d4',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/SystemDate',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'client',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'client_id',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.createsend.com/api/v3.3/clients/{client_id}/lists.json',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => 'x',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the names of the lists of this client, to see whether the client ID belongs to the key. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'client:b55909a4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Code',
								'is' => 100,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'client:e0efe38c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Code',
								'is' => 50,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Campaign Monitor does not take this for its {key}. Often it is the ID of a client or of a list.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is another kind of {key}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 85,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like the kind that {plugin} needs: those are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} has several kinds, and they look alike.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'shape_fits',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It has the right shape: {looks_like}.', 'key-health' ),
								),
							),
						),
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
							'is' => 'intercepted',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It did not reach {provider}.', 'key-health' ),
							'why' => array(
								array(
									'points' => 15,
									'text' => __( 'Something on the way took it out of the request: a proxy, a firewall or a plugin.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'client:5342ffcb',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Code',
								'is' => 102,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. What stands beside it is not known in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'client:3c1ed6a0',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The client ID belongs to the {key}.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Must supply a valid HTTP Basic Authorization header',
			'is' => 'invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'CreateSend API responded with the following error - 100: Invalid API Key',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => '102: Invalid ClientID',
			'is' => 'companion_invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => '12[01]: (?:Invalid|Expired) OAuth Token',
			'is' => 'oauth_reauthorize',
			'confidence' => 'doc',
		),
		array(
			'matches' => '122: Revoked OAuth Token',
			'is' => 'oauth_reauthorize',
			'reason' => 'revoked',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://www.campaignmonitor.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, choose your profile image at the top right, and then [[Account settings]].', 'key-health' ),
					'sub' => __( 'That needs full access to the account, and a verified email address.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[API keys]] and then [[Show API key]], and copy the whole key.', 'key-health' ),
					'sub' => __( 'You need a new one only if this one was changed. After a change the old key works for 24 more hours.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.campaignmonitor.com/',
		),
		'keys' => array(
			'url' => 'https://www.campaignmonitor.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account settings]] › [[API keys]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://www.campaignmonitor.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account settings]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.campaignmonitor.com/',
		'terms' => 'https://www.campaignmonitor.com/policies/',
		'privacy' => 'https://www.campaignmonitor.com/policies/',
		'support' => 'https://help.campaignmonitor.com/',
	),
);
