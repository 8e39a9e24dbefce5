<?php
// Generated from src/catalog/providers/activecampaign.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'activecampaign',
	'name' => 'ActiveCampaign',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'*.api-us1.com',
		'*.activehosted.com',
	),
	'slots' => array(
		'account' => array(
			'field' => 'api_url',
			'matches' => '^(?:https?://)?([a-z0-9][a-z0-9-]*)\\.(?:api-us1|activehosted)\\.com(?:/.*)?$',
		),
		'domain' => array(
			'field' => 'api_url',
			'matches' => '^(?:https?://)?[a-z0-9-]+\\.(activehosted\\.com)(?:/.*)?$',
			'otherwise' => 'api-us1.com',
		),
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{72}$',
				'looks_like' => __( '72 characters, digits and the letters a to f', 'key-health' ),
				'length' => 72,
				'alphabet' => '0-9a-f',
			),
		),
		array(
			'name' => 'api_url',
			'label' => __( 'API URL', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^https://[a-z0-9.-]+(?:/.*)?$',
				'looks_like' => __( 'an address that begins with https://', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'url',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'url:dc6e8e27',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_url',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What belongs beside the {key} is not stored, so nobody was asked.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'missing',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'ActiveCampaign needs it to find your account. The {key} was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'url:2430baf0',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_url',
								'matches' => '^[^.]*$',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'This is no address.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'The API URL is no address', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'ActiveCampaign wants the whole address that stands in your account. The {key} was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'url:50712dec',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_url',
								'matches' => '^(?!\\s*(?:https?://)?[a-z0-9][a-z0-9-]*\\.(?:api-us1|activehosted)\\.com(?:/.*)?\\s*$)',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This host is not known to be one of {provider}.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'address',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The API URL leads to a host that Key Health does not know as one of ActiveCampaign. So the {key} was not sent there. Compare it with the one in your account.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'me',
			'needs' => array(
				'account',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{account}.{domain}/api/3/users/me',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Api-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whose key this is. Reads only.', 'key-health' ),
			'keep' => array(
				'/user/id',
			),
			'quote' => array(
				'/message',
				'/error',
				'',
			),
			'answers' => array(
				array(
					'rule' => 'me:027b975f',
					'when' => array(
						'status' => array(
							401,
							403,
						),
						'matches' => '^(?!\\s*<)',
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
					'rule' => 'me:c8c06712',
					'when' => array(
						'status' => 402,
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'me:a3bf747e',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/user/id',
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
	),
	'phrases' => array(
		array(
			'matches' => 'not an Admin group member',
			'is' => 'insufficient_permission',
			'reason' => 'other_use',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://www.activecampaign.com/login',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] and then [[Developer]].', 'key-health' ),
					'sub' => __( 'Every user has a key of their own. It stops working when the user is removed.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key. It has 72 characters.', 'key-health' ),
					'sub' => __( 'ActiveCampaign shows it at any time. A new one is made only by a reset, and that ends the old one at once.', 'key-health' ),
				),
				array(
					'text' => __( 'Compare the API URL that stands beside it with the one in WordPress.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Look up the API URL at ActiveCampaign', 'key-health' ),
			'link' => array(
				'url' => 'https://www.activecampaign.com/login',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] and then [[Developer]], and copy the API URL.', 'key-health' ),
					'sub' => __( 'It is not the address that you sign in at.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.activecampaign.com/login',
		),
		'keys' => array(
			'url' => 'https://www.activecampaign.com/login',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Developer]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.activecampaign.com/',
		'terms' => 'https://www.activecampaign.com/legal/terms-of-service',
		'privacy' => 'https://www.activecampaign.com/legal',
		'status' => 'https://status.activecampaign.com/',
		'support' => 'https://help.activecampaign.com/',
	),
);
