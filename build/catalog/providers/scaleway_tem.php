<?php
// Generated from src/catalog/providers/scaleway_tem.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'scaleway_tem',
	'name' => 'Scaleway Transactional Email',
	'purpose' => 'mail',
	'noun' => __( 'secret key', 'key-health' ),
	'hosts' => array(
		'api.scaleway.com',
	),
	'slots' => array(
		'place' => array(
			'field' => 'region',
			'matches' => '^([a-z]{2}-[a-z]{3})$',
			'otherwise' => 'fr-par',
		),
	),
	'receives' => __( 'Its secret key, the project ID and the region', 'key-health' ),
	'shown_once' => true,
	'phrases' => array(
		array(
			'matches' => 'denied_authentication|authentication is denied',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'denied authentication: API key is expired',
			'is' => 'expired',
			'confidence' => 'source',
		),
		array(
			'matches' => '"type": ?"permissions_denied"',
			'is' => 'insufficient_permission',
			'confidence' => 'source',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Secret key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				'looks_like' => __( '36 characters in 5 groups: digits, the letters a to f and hyphens', 'key-health' ),
				'length' => 36,
				'alphabet' => '0-9a-f-',
				'wrong_kinds' => array(
					array(
						'pattern' => '^SCW[A-Z0-9]{17}$',
						'says' => __( 'This is the access key. The secret key was shown beside it when both were made.', 'key-health' ),
					),
				),
				'model' => '01234567-89ab-cdef-0123-456789abcdef',
			),
		),
		array(
			'name' => 'project_id',
			'label' => __( 'Project ID', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'region',
			'label' => __( 'Region', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'project',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'project:76950ed0',
					'when' => array(
						'values' => array(
							array(
								'field' => 'project_id',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What belongs beside the {key} is not stored, so nobody was asked.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'missing',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Without the {field} nothing can be sent, whatever the {key} is like.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'domains',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.scaleway.com/transactional-email/v1alpha1/regions/{place}/domains?project_id={project_id}&page_size=1',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Auth-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the first sender domain of the project. Reads only.', 'key-health' ),
			'keep' => array(
				'/total_count',
				'/domains/0/status',
			),
			'quote' => array(
				'/message',
				'/type',
			),
			'answers' => array(
				array(
					'rule' => 'domains:25d8f34c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domains:78c1e3e2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'invalid_argument',
							),
						),
					),
					'is' => 'malformed',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What was sent does not have the form that the {key} must have.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domains:fbcdf11e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'not_found',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domains:3b6efa2a',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'domains:42d7d9a6',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'resource_expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'domains:5b8bcb03',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'quotas_exceeded',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domains:75be0842',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'permissions_denied',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'denied',
					'undecided' => true,
					'causes' => array(
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
							'is' => 'companion_invalid',
							'title' => __( 'The project ID belongs to another project.', 'key-health' ),
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
					'rule' => 'domains:122dae8d',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/total_count',
								'is' => 0,
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. The project has no sender domain.', 'key-health' ),
					'confidence' => 'source',
					'causes' => array(
						array(
							'is' => 'domain_not_verified',
							'title' => __( 'No domain was set up in this project.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => __( 'The list of its domains is empty.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'companion_invalid',
							'title' => __( 'The project ID belongs to another project.', 'key-health' ),
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
					'rule' => 'domains:032b166d',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/total_count',
								'is' => 1,
							),
							array(
								'at' => '/domains/0/status',
								'is' => 'locked',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. The only domain of the project is locked.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} locked your sender domain', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. No mail leaves from a locked domain.', 'key-health' ),
				),
				array(
					'rule' => 'domains:b13958a3',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/total_count',
								'is' => 1,
							),
							array(
								'at' => '/domains/0/status',
								'matches' => '^(unchecked|invalid|pending|autoconfiguring|revoked)$',
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'domains:68ae7485',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/total_count',
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
			'id' => 'send',
			'after' => array(
				'insufficient_permission',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.scaleway.com/transactional-email/v1alpha1/regions/{place}/emails',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Auth-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'project_id' => '{project_id}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(
				'/type',
			),
			'quote' => array(
				'/message',
				'/type',
			),
			'answers' => array(
				array(
					'rule' => 'send:25d8f34c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:78c1e3e2',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'invalid_argument',
							),
						),
					),
					'is' => 'malformed',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What was sent does not have the form that the {key} must have.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:fbcdf11e',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
							),
							array(
								'at' => '/reason',
								'is' => 'not_found',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:3b6efa2a',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'denied_authentication',
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
							'is' => 'expired',
							'title' => __( 'It expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'send:42d7d9a6',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'resource_expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:5b8bcb03',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'quotas_exceeded',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:75be0842',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'permissions_denied',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'denied',
					'causes' => array(
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
							'is' => 'companion_invalid',
							'title' => __( 'The project ID belongs to another project.', 'key-health' ),
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
					'rule' => 'send:e936ba35',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'invalid_arguments',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'may_send',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a new key at Scaleway', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://console.scaleway.com/iam/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in and choose the project from which {sender_domain} sends. The key must belong to someone, or to an application, that may use Transactional Email there.', 'key-health' ),
				),
				array(
					'text' => __( 'Make a new API key. Choose the day when it ends with care.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the secret key at once, not the access key that begins with SCW.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://console.scaleway.com/',
		),
		'keys' => array(
			'url' => 'https://console.scaleway.com/iam/api-keys',
		),
		'permissions' => array(
			'url' => 'https://console.scaleway.com/iam/policies',
		),
		'domains' => array(
			'url' => 'https://console.scaleway.com/transactional-email/domains',
		),
		'companion' => array(
			'url' => 'https://console.scaleway.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.scaleway.com/',
		'terms' => 'https://www.scaleway.com/en/contracts/',
		'privacy' => 'https://www.scaleway.com/en/privacy-policy/',
		'status' => 'https://status.scaleway.com/',
		'support' => 'https://www.scaleway.com/en/docs/transactional-email/',
	),
);
