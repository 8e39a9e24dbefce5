<?php
// Generated from src/catalog/providers/getresponse.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'getresponse',
	'name' => 'GetResponse',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.getresponse.com',
		'api3.getresponse360.com',
		'api3.getresponse360.pl',
	),
	'slots' => array(
		'api_host' => array(
			'field' => 'api_url',
			'matches' => '^(?:https?://)?([A-Za-z0-9.]+)(?:/.*)?$',
			'map' => array(
				'api.getresponse.com' => 'api.getresponse.com',
				'api3.getresponse360.com' => 'api3.getresponse360.com',
				'api3.getresponse360.pl' => 'api3.getresponse360.pl',
				'360en' => 'api3.getresponse360.com',
				'360pl' => 'api3.getresponse360.pl',
			),
			'otherwise' => 'api.getresponse.com',
		),
	),
	'receives' => __( 'Its API key, and with GetResponse MAX the domain of the account', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-z]{32}$',
				'looks_like' => __( '32 small letters and digits', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-z',
			),
		),
		array(
			'name' => 'domain',
			'label' => __( 'domain', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'api_url',
			'label' => __( 'API address', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'address',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'address:af25564c',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_url',
								'matches' => '^\\s*https?://(?!(?:api\\.getresponse\\.com|api3\\.getresponse360\\.(?:com|pl))(?:/|\\s*$))',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This host is not known to be one of {provider}.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'address',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The API address leads to a host that Key Health does not know as one of GetResponse. So the {key} was not sent there.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v3/accounts?fields=accountId',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Auth-Token',
					'field' => 'api_key',
					'before' => 'api-key ',
					'also' => array(
						'X-Domain' => 'domain',
					),
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the ID of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/accountId',
				'/code',
			),
			'quote' => array(
				'/message',
				'/codeDescription',
			),
			'answers' => array(
				array(
					'rule' => 'account:f3663ebb',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1014,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused, and the answer does not say why.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'Nobody used it for 90 days.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. GetResponse ends keys that were not used for 90 days.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'GetResponse ends keys that were not used for 90 days, without a warning. That happens to websites with few sign-ups.', 'key-health' ),
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
					'rule' => 'account:5793397e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1016,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'GetResponse has blocked the API of the account for a time.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'GetResponse has blocked the API of your account for a time', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is not the cause. GetResponse found something suspicious; pasting the {key} again does not help.', 'key-health' ),
				),
				array(
					'rule' => 'account:b301b103',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1017,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'GetResponse has blocked the API of the account for good.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'GetResponse has blocked the API of your account', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is not the cause. Only GetResponse can lift that.', 'key-health' ),
				),
				array(
					'rule' => 'account:a98aa272',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1018,
							),
						),
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:467f59b2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1023,
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
					'rule' => 'account:fcedd51b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1024,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'GetResponse MAX does not know the domain that stands beside the {key}.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It must be the domain of your GetResponse MAX account, without https://. The {key} was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'account:34b3760c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1021,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'GetResponse cannot read the {key} or the domain beside it.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'GetResponse cannot read what is sent', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Either the {key} or the domain beside it has a form that GetResponse never gives out.', 'key-health' ),
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
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'account:029a263e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/code',
								'is' => 1019,
							),
						),
					),
					'is' => 'provider_outage',
					'says' => __( 'The provider has a problem of its own.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:574111a0',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/accountId',
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
			'id' => 'other_platform',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'api_host',
			'needs' => array(
				'domain',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/v3/accounts?fields=accountId',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Auth-Token',
					'field' => 'api_key',
					'before' => 'api-key ',
					'also' => array(
						'X-Domain' => 'domain',
					),
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks the same at the other addresses of GetResponse. Reads only.', 'key-health' ),
			'keep' => array(
				'/accountId',
				'/code',
			),
			'quote' => array(
				'/message',
				'/codeDescription',
			),
			'answers' => array(
				array(
					'rule' => 'other_platform:a3fadb0c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/accountId',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Another address of GetResponse accepts the {key}.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This {key} belongs to another platform of GetResponse', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'GetResponse and GetResponse MAX have addresses of their own. The {key} is fine; the address beside it is wrong.', 'key-health' ),
				),
				array(
					'rule' => 'other_platform:c14c07c0',
					'when' => array(
						'status' => '4xx',
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.getresponse.com/api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Tools]] › [[Integrations and API]] › [[API]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Generate API key]], enter a [[Name]], and choose [[Generate]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key. It has 32 characters.', 'key-health' ),
					'note' => array(
						'strong' => __( 'A key that is not used ends.', 'key-health' ),
						'text' => __( 'GetResponse ends keys that nobody uses for 90 days.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.getresponse.com/',
		),
		'keys' => array(
			'url' => 'https://app.getresponse.com/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Tools]] › [[Integrations and API]] › [[API]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.getresponse.com/',
		'terms' => 'https://www.getresponse.com/legal/terms-us',
		'privacy' => 'https://www.getresponse.com/legal/privacy-us',
		'status' => 'https://status.getresponse.com/',
	),
);
