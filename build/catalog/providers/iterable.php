<?php
// Generated from src/catalog/providers/iterable.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'iterable',
	'name' => 'Iterable',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.iterable.com',
		'api.eu.iterable.com',
	),
	'slots' => array(
		'api_host' => array(
			'field' => 'region',
			'map' => array(
				'us' => 'api.iterable.com',
				'eu' => 'api.eu.iterable.com',
			),
			'otherwise' => 'api.iterable.com',
		),
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{32}$',
				'length' => 32,
				'alphabet' => 'A-Za-z0-9',
				'looks_like' => __( '32 letters and digits', 'key-health' ),
			),
		),
		array(
			'name' => 'region',
			'label' => __( 'Data center', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'channels',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/api/channels',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the names of the message channels. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/msg',
			),
			'answers' => array(
				array(
					'rule' => 'channels:7e0fa567',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/channels',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'channels:3abab868',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/code',
								'matches' => '^(?:BadApiKey|Unauthorized)$',
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
					),
				),
				array(
					'rule' => 'channels:a8827cc1',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'BadAuthorizationHeader',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
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
							'is' => 'intercepted',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It did not reach {provider}.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => __( 'Something on the way took it out of the request: a proxy, a firewall or a plugin.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'channels:205e27f4',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/code',
								'is' => 'Forbidden',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it is of a kind for apps and web pages. A server-side one is needed.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'other_use',
					'fixes' => array(
						'replace_key',
					),
				),
			),
		),
		array(
			'id' => 'elsewhere',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'api_host',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{api_host}/api/channels',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks the same in the other region. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/msg',
			),
			'answers' => array(
				array(
					'rule' => 'elsewhere:a044d454',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/channels',
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
					'rule' => 'elsewhere:e9582d2b',
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
	'phrases' => array(
		array(
			'matches' => 'Invalid API key.{0,40}BadApiKey',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.iterable.com/settings/apiKeys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Iterable and open the right project. In Europe: app.eu.iterable.com.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Integrations]] › [[API Keys]] and click [[New API key]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Give it a name and choose [[Server-side]] under [[Type]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create API key]] and copy the whole key.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Find out the data center', 'key-health' ),
			'link' => array(
				'url' => 'https://app.iterable.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and look at the address in the browser: app.eu.iterable.com is Europe, app.iterable.com the United States.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.iterable.com/',
		),
		'keys' => array(
			'url' => 'https://app.iterable.com/settings/apiKeys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Integrations]] › [[API Keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://iterable.com/',
		'terms' => 'https://iterable.com/terms/',
		'privacy' => 'https://iterable.com/trust/privacy-policy/',
		'support' => 'https://support.iterable.com/hc/en-us/articles/360043464871',
	),
);
