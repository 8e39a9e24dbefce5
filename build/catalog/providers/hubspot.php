<?php
// Generated from src/catalog/providers/hubspot.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'hubspot',
	'name' => 'HubSpot',
	'purpose' => 'marketing',
	'noun' => __( 'access token', 'key-health' ),
	'hosts' => array(
		'api.hubapi.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'retirements' => array(
		array(
			'on' => '2027-09-01',
			'says' => __( 'HubSpot ends support for private apps of the old kind in September 2027. Replace the access token by a service key before.', 'key-health' ),
			'values' => array(
				array(
					'field' => 'api_key',
					'matches' => '^pat-',
				),
			),
			'likely' => true,
			'confidence' => 'doc',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Access token or service key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^pat-(?:na|eu|ap)[0-9]-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$',
				'also' => array(
					'^(?![0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$)[A-Za-z0-9_-]{30,}$',
				),
				'looks_like' => __( 'pat-, a region like na1 or eu1, and five groups with hyphens', 'key-health' ),
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
						'says' => __( 'It looks like an old HubSpot API key. HubSpot ended those on November 30, 2022.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'kind',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'kind:51d0add8',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'matches' => '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
							),
						),
					),
					'is' => 'api_retired',
					'says' => __( 'An API key of the old kind. HubSpot ended those on November 30, 2022.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'details',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.hubapi.com/account-info/2026-03/details',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the number and the kind of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/accountType',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'details:4d083920',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/category',
								'is' => 'EXPIRED_AUTHENTICATION',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'details:9f048ab3',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/portalId',
								'exists' => true,
							),
							array(
								'at' => '/accountType',
								'matches' => '^(?:SANDBOX|DEVELOPER_TEST)$',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. It belongs to a test account.', 'key-health' ),
					'confidence' => 'source',
					'meaning' => __( 'It belongs to a test account, not to the real one.', 'key-health' ),
				),
				array(
					'rule' => 'details:63fa3ece',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/portalId',
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
					'rule' => 'details:6b9da1ed',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'error',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
							'is' => 'key_exposed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It was published, and {provider} switched it off.', 'key-health' ),
							'why' => array(
								array(
									'points' => 20,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} switches off tokens that it finds on GitHub.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'details:1ba2d6e2',
					'when' => array(
						'status' => 403,
						'contains' => 'USER_DOES_NOT_HAVE_PERMISSIONS',
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but its maker lost the permissions that it had.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'denied',
				),
				array(
					'rule' => 'details:781a8797',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/category',
								'is' => 'MISSING_SCOPES',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'issue',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It is known. Whether its permissions are enough for {plugin} was not asked.', 'key-health' ),
				),
				array(
					'rule' => 'details:8cfc1fb5',
					'when' => array(
						'status' => 429,
						'json' => array(
							array(
								'at' => '/policyName',
								'is' => 'DAILY',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'Today’s requests are used up.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'This app hasn.t been granted all required scopes to make this call',
			'is' => 'insufficient_permission',
			'reason' => 'other_use',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'The OAuth token used to make this call expired',
			'is' => 'expired',
			'confidence' => 'issue',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a service key at HubSpot', 'key-health' ),
			'intro' => __( 'Service keys take the place of private apps, which can no longer be made since October 2026.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://app.hubspot.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in as super admin. Open [[Development]] and choose [[Keys]] › [[Service keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create service key]] and give it a name.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Add new scope]], choose what it may do and click [[Update]].', 'key-health' ),
					'sub' => __( 'The help of your plugin says which permissions it needs.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create]], confirm, and copy the whole key.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.hubspot.com/',
		),
		'keys' => array(
			'url' => 'https://app.hubspot.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Development]] › [[Keys]] › [[Service keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.hubspot.com/',
		'terms' => 'https://legal.hubspot.com/terms-of-service',
		'status' => 'https://status.hubspot.com/',
		'support' => 'https://developers.hubspot.com/changelog/service-keys',
	),
);
