<?php
// Generated from src/catalog/providers/sendpulse.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sendpulse',
	'name' => 'SendPulse',
	'purpose' => 'marketing',
	'noun' => __( 'secret', 'key-health' ),
	'hosts' => array(
		'api.sendpulse.com',
	),
	'receives' => __( 'Its ID and secret, or its API key', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'client_secret',
			'label' => __( 'Secret', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'also' => array(
					'^[0-9A-Za-z]{20,64}$',
				),
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
				'wrong_kinds' => array(
					array(
						'pattern' => '^sp_apikey_.+$',
						'says' => __( 'This is a static API key. Here the secret is needed.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'client_id',
			'label' => __( 'ID', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'api_key',
			'label' => __( 'Static API key', 'key-health' ),
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
					'rule' => 'stored:5eb9a548',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'exists' => true,
							),
							array(
								'field' => 'client_secret',
								'exists' => false,
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'A static API key. The next question is about that kind.', 'key-health' ),
					'confidence' => 'doc',
					'undecided' => true,
				),
			),
		),
		array(
			'id' => 'token',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.sendpulse.com/oauth/access_token',
				'auth' => array(
					'scheme' => 'json',
					'name' => 'client_secret',
					'field' => 'client_secret',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'grant_type' => 'client_credentials',
					'client_id' => '{client_id}',
				),
			),
			'asks' => __( 'Signs in with the ID and the secret, as the plugin does every hour. The token that comes back ends after 1 hour; it is not used and not kept.', 'key-health' ),
			'keep' => array(
				'/token_type',
				'/expires_in',
				'/error',
			),
			'quote' => array(
				'/error_description',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'token:e4c7f978',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'invalid_client',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
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
							'title' => __( 'Someone made a new ID and secret at SendPulse.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 70,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. A new pair ends the old one.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'An account has one pair, and a new pair ends the old one.', 'key-health' ),
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
					'rule' => 'token:196bbfe8',
					'when' => array(
						'status' => 401,
						'contains' => 'Unauthorized!',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'memory',
					'causes' => array(
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
					),
				),
				array(
					'rule' => 'token:535c1f32',
					'when' => array(
						'json' => array(
							array(
								'at' => '/access_token',
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
			'id' => 'static',
			'after' => array(
				'not_checkable',
			),
			'needs' => array(
				'api_key',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.sendpulse.com/addressbooks?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one list and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(
				'/error_code',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'static:196bbfe8',
					'when' => array(
						'status' => 401,
						'contains' => 'Unauthorized!',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
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
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'static:525d2c07',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'other_use',
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
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
						),
						array(
							'is' => 'plan_inactive',
							'title' => __( 'No active plan stands behind it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'static:bcc4467e',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/0/id',
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
					'rule' => 'static:20b136f4',
					'when' => array(
						'status' => '2xx',
						'body' => '[]',
					),
					'is' => 'ok',
					'says' => __( 'The API key is accepted. There is no mailing list yet.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'SendPulse.*(invalid_client|Client authentication failed)',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Account balance depleted',
			'is' => 'quota_exhausted',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'API-campaigns limit exceeded \\(4 per hour\\)',
			'is' => 'rate_limited',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Get the ID and the secret at SendPulse', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://login.sendpulse.com/settings/#api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Account Settings]] › [[API]] and the tab [[Client credentials]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Generate new API keys]] and copy the ID and the secret.', 'key-health' ),
					'note' => array(
						'strong' => __( 'The old pair ends at once.', 'key-health' ),
						'text' => __( 'Enter the new one wherever this account is used.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Copy the secret now. SendPulse does not show it again.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied both', 'key-health' ),
		),
		'revoke' => array(
			'title' => __( 'The old pair has ended by itself', 'key-health' ),
			'link' => array(
				'url' => 'https://login.sendpulse.com/settings/#api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'A new ID and secret end the old ones. Nothing is to do.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://login.sendpulse.com/',
		),
		'keys' => array(
			'url' => 'https://login.sendpulse.com/settings/#api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account Settings]] › [[API]]', 'key-health' ),
		),
		'permissions' => array(
			'url' => 'https://login.sendpulse.com/settings/#api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account Settings]] › [[API]]', 'key-health' ),
		),
		'ip_allowlist' => array(
			'url' => 'https://login.sendpulse.com/settings/#api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account Settings]] › [[API]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://sendpulse.com/',
		'terms' => 'https://sendpulse.com/legal/termsofuse',
		'privacy' => 'https://sendpulse.com/legal/privacy',
		'support' => 'https://sendpulse.com/integrations/api',
	),
);
