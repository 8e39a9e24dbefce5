<?php
// Generated from src/catalog/providers/customerio.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'customerio',
	'name' => 'Customer.io',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'track.customer.io',
		'track-eu.customer.io',
	),
	'slots' => array(
		'track_host' => array(
			'field' => 'region',
			'map' => array(
				'us' => 'track.customer.io',
				'eu' => 'track-eu.customer.io',
				'track.customer.io' => 'track.customer.io',
				'track-eu.customer.io' => 'track-eu.customer.io',
			),
			'otherwise' => 'track.customer.io',
		),
	),
	'receives' => __( 'Its site ID and API key', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Track API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9A-Za-z]{20}$',
				'looks_like' => __( '20 letters and digits', 'key-health' ),
				'length' => 20,
				'alphabet' => '0-9A-Za-z',
				'wrong_kinds' => array(
					array(
						'pattern' => '^sa_live_',
						'says' => __( 'This is a token of a service account. Here a Track API key belongs.', 'key-health' ),
					),
					array(
						'pattern' => '^[0-9a-f]{32}$',
						'says' => __( 'This looks like an App API key. Here a Track API key belongs.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'site_id',
			'label' => __( 'site ID', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^[0-9A-Za-z]{20}$',
				'looks_like' => __( '20 letters and digits', 'key-health' ),
				'length' => 20,
				'alphabet' => '0-9A-Za-z',
			),
		),
		array(
			'name' => 'region',
			'label' => __( 'region', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'site',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'site:ac9b2d28',
					'when' => array(
						'values' => array(
							array(
								'field' => 'site_id',
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
					__( 'A Track API key works only together with its site ID. The {key} was not judged.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'region',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{track_host}/api/v1/accounts/region',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{site_id}',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks in which region the account is. Reads only.', 'key-health' ),
			'keep' => array(
				'/url',
				'/region',
				'/environment_id',
			),
			'quote' => array(
				'/errors/0/detail',
				'/errors/0/message',
				'/meta/error',
			),
			'answers' => array(
				array(
					'rule' => 'region:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The pair of site ID and {key} is refused. Customer.io gives this one answer for deleted and mistyped ones, and for the other kinds of keys.', 'key-health' ),
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
					'rule' => 'region:8a7361c3',
					'when' => array(
						'json' => array(
							array(
								'at' => '/url',
								'matches' => '^https://track\\.customer\\.io',
							),
						),
						'values' => array(
							array(
								'field' => 'region',
								'matches' => '^(?:eu$|track-eu)',
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted, but the account is in the US region, and what the plugin sends goes to the EU region.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'region:9c2fba43',
					'when' => array(
						'json' => array(
							array(
								'at' => '/url',
								'matches' => '^https://track-eu\\.customer\\.io',
							),
						),
						'values' => array(
							array(
								'field' => 'region',
								'matches' => '^(?!eu$|track-eu)',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. The account is in the EU region: Customer.io passes on what is sent to the US region, but it goes through the US first.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'region:7a1665f7',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/url',
								'matches' => '^https://track(?:-eu)?\\.customer\\.io',
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
			'id' => 'other_region',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'track_host',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{track_host}/api/v1/accounts/region',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{site_id}',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks the same in the other region. Reads only.', 'key-health' ),
			'keep' => array(
				'/url',
				'/region',
				'/environment_id',
			),
			'quote' => array(
				'/errors/0/detail',
				'/errors/0/message',
				'/meta/error',
			),
			'answers' => array(
				array(
					'rule' => 'other_region:7d59e402',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/url',
								'exists' => true,
							),
						),
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'other_region:e9582d2b',
					'when' => array(
						'status' => array(
							401,
							403,
						),
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
			'minutes' => 3,
			'link' => array(
				'url' => 'https://fly.customer.io/settings/api_credentials',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]] › [[Account Settings]] › [[API Credentials]].', 'key-health' ),
					'sub' => __( 'Customer.io has several kinds of keys. The one you need belongs to the Track API and has a site ID.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create Track API Key]], enter a name, and choose the workspace of this website.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key and the site ID beside it. They work only together.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://fly.customer.io/',
		),
		'keys' => array(
			'url' => 'https://fly.customer.io/settings/api_credentials',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Account Settings]] › [[API Credentials]]', 'key-health' ),
		),
		'ip_allowlist' => array(
			'url' => 'https://fly.customer.io/settings/api_credentials',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Account Settings]] › [[API Credentials]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://fly.customer.io/settings/api_credentials',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Account Settings]] › [[API Credentials]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://customer.io/',
		'terms' => 'https://customer.io/legal/terms-of-service',
		'privacy' => 'https://customer.io/legal/privacy-policy',
		'support' => 'https://customer.io/contact',
	),
);
