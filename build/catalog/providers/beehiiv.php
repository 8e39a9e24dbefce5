<?php
// Generated from src/catalog/providers/beehiiv.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'beehiiv',
	'name' => 'beehiiv',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.beehiiv.com',
	),
	'receives' => __( 'Its API key and the publication ID', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{64}$',
				'looks_like' => __( '64 letters and digits', 'key-health' ),
				'length' => 64,
				'alphabet' => 'A-Za-z0-9',
				'wrong_kinds' => array(
					array(
						'pattern' => '^pub_[0-9a-fA-F-]{36}$',
						'says' => __( 'This is the ID of a publication, not the key.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'publication_id',
			'label' => __( 'publication ID', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^pub_[0-9a-fA-F-]{36}$',
				'looks_like' => __( 'pub_ and 36 characters', 'key-health' ),
				'prefix' => 'pub_',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'publications',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.beehiiv.com/v2/publications?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for one publication that the key may use. Reads only.', 'key-health' ),
			'keep' => array(
				'/total_results',
			),
			'quote' => array(
				'/errors/0/message',
				'/statusText',
			),
			'answers' => array(
				array(
					'rule' => 'publications:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'publications:20762448',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. beehiiv does not say why.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'unexplained',
					'causes' => array(
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
							'is' => 'account_under_review',
							'title' => __( 'The account is not verified yet.', 'key-health' ),
							'why' => array(
								array(
									'points' => 25,
									'text' => __( 'Possible. The account must be checked by beehiiv before it opens the API.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'publications:a9f2acea',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data',
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
			'id' => 'publication',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'publication_id',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.beehiiv.com/v2/publications/{publication_id}',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether the key may use this publication. Reads only.', 'key-health' ),
			'keep' => array(
				'/data/id',
			),
			'quote' => array(
				'/errors/0/message',
				'/statusText',
			),
			'answers' => array(
				array(
					'rule' => 'publication:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'publication:3de914c3',
					'when' => array(
						'status' => 404,
						'json' => array(
							array(
								'at' => '/errors',
								'exists' => true,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right, but this publication does not exist for it. beehiiv answers alike when the key is limited to other publications.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. Either the ID belongs to another account, or the {key} is limited to other publications.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'companion_invalid',
							'title' => __( 'The publication ID is not one of this account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'beehiiv finds no such publication for this {key}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'insufficient_permission',
							'reason' => 'other_use',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'The {key} is limited to other publications.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'Possible. A key can be limited to some publications, and beehiiv gives the same answer.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'publication:b922cf36',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data/id',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may use this publication.', 'key-health' ),
					'confidence' => 'source',
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
				'url' => 'https://app.beehiiv.com/settings/workspace/api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]], and choose [[API]] under [[Workspace Settings]].', 'key-health' ),
					'sub' => __( 'Only owners and admins of the workspace see it, and beehiiv may first ask who you are.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create New API Key]], enter a name, and choose [[Create New Key]].', 'key-health' ),
					'sub' => __( 'If you limit the key to some publications, choose the one of this website.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
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
			'url' => 'https://app.beehiiv.com/',
		),
		'keys' => array(
			'url' => 'https://app.beehiiv.com/settings/workspace/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Workspace Settings]] › [[API]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://app.beehiiv.com/settings/workspace/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[Workspace Settings]] › [[API]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.beehiiv.com/',
		'support' => 'https://www.beehiiv.com/support',
	),
);
