<?php
// Generated from src/catalog/providers/sender.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sender',
	'name' => 'Sender',
	'purpose' => 'marketing',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'api.sender.net',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API access token', 'key-health' ),
			'secret' => true,
			'ends' => 'jwt',
			'shape' => array(
				'pattern' => '^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				'also' => array(
					'^[A-Za-z0-9|._-]{32,}$',
				),
				'looks_like' => __( 'eyJ and three long parts with dots between them', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:3575c0f0',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'past' => true,
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'groups',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.sender.net/v2/groups?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
					'Content-Type' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one group and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'groups:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'The token expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 65,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. A token of Sender can be made for 1, 7 or 30 days only.', 'key-health' ),
								),
								array(
									'points' => 40,
									'text' => __( 'Possible. A token of Sender can be made for 1, 7 or 30 days only.', 'key-health' ),
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
					'rule' => 'groups:a9f2acea',
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
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'api\\.sender\\.net.*401|Sender.*Unauthenticated\\.',
			'is' => 'invalid',
			'confidence' => 'memory',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.sender.net/settings/tokens',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API tokens at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Account settings]] › [[API access tokens]] and choose [[Create API token]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Select token validity time]], choose [[Forever]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'The other choices end after 1, 7 or 30 days.', 'key-health' ),
						'text' => __( 'The newsletter stops on that day if no new token is in place.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create]] and copy the token at once. It may not be shown again.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.sender.net/',
		),
		'keys' => array(
			'url' => 'https://app.sender.net/settings/tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Account settings]] › [[API access tokens]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.sender.net/',
		'terms' => 'https://www.sender.net/terms-of-use/',
		'privacy' => 'https://www.sender.net/privacy-policy/',
		'support' => 'https://www.sender.net/help/ecommerce-and-integrations/common-api-errors/',
	),
);
