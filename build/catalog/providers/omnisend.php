<?php
// Generated from src/catalog/providers/omnisend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'omnisend',
	'name' => 'Omnisend',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.omnisend.com',
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
				'pattern' => '^[A-Za-z0-9]{24}-[A-Za-z0-9]{50}$',
				'also' => array(
					'^[A-Za-z0-9-]{60,90}$',
				),
				'looks_like' => __( '75 characters: 24, a hyphen and 50', 'key-health' ),
				'length' => 75,
				'alphabet' => 'A-Za-z0-9-',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'brand',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.omnisend.com/api/brands/current',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'before' => 'Omnisend-API-Key ',
					'field' => 'api_key',
				),
				'headers' => array(
					'Omnisend-Version' => '2026-03-15',
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks which store the key belongs to. Reads only.', 'key-health' ),
			'keep' => array(
				'/platform',
				'/title',
			),
			'quote' => array(
				'/detail',
				'/title',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'brand:06ba0aee',
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
					'rule' => 'brand:c8c06712',
					'when' => array(
						'status' => 402,
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'brand:ce41dda4',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/status',
								'is' => 403,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} knows it. What else it may do cannot be read, because it may not ask about the store.', 'key-health' ),
				),
				array(
					'rule' => 'brand:e6c73070',
					'when' => array(
						'status' => 410,
					),
					'is' => 'not_checkable',
					'says' => __( 'Omnisend retired the version in which Key Health asks. The API key was not judged.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} no longer takes this question', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not judged. A newer version of Key Health asks in another way.', 'key-health' ),
				),
				array(
					'rule' => 'brand:64c16adc',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/brandID',
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
	),
	'phrases' => array(
		array(
			'matches' => 'problems\\.omnisend\\.com/rate-limit-exceeded',
			'is' => 'rate_limited',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'omnisend.*API version has been retired',
			'is' => 'api_retired',
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
				'url' => 'https://app.omnisend.com/integrations/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Store settings]] › [[API keys]] and choose [[Create API key]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'The plugin was connected, and no key was ever pasted?', 'key-health' ),
						'text' => __( 'Then connect it anew on its own page instead.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Type a name, and allow what the plugin works with: contacts, and for a shop also products, orders, carts and events.', 'key-health' ),
					'sub' => __( 'Do not use the name of an app of Omnisend: that starts the set-up of the app.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create API key]] and copy it at once. It is shown only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.omnisend.com/',
		),
		'keys' => array(
			'url' => 'https://app.omnisend.com/integrations/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Store settings]] › [[API keys]]', 'key-health' ),
		),
		'permissions' => array(
			'url' => 'https://app.omnisend.com/integrations/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Store settings]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.omnisend.com/',
		'terms' => 'https://www.omnisend.com/terms-of-use/',
		'privacy' => 'https://www.omnisend.com/privacy/',
		'status' => 'https://status.omnisend.com/',
		'support' => 'https://support.omnisend.com/en/articles/1061890-generate-an-api-key-in-omnisend',
	),
);
