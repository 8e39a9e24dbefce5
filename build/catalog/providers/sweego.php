<?php
// Generated from src/catalog/providers/sweego.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sweego',
	'name' => 'Sweego',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.sweego.io',
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
				'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				'also' => array(
					'^[A-Za-z0-9._-]{16,}$',
				),
				'looks_like' => __( '36 characters in 5 groups: digits, the letters a to f and hyphens', 'key-health' ),
				'length' => 36,
				'alphabet' => '0-9a-f-',
				'model' => '01234567-89ab-cdef-0123-456789abcdef',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'send',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.sweego.io/send',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/detail',
				'/detail/0/msg',
			),
			'answers' => array(
				array(
					'rule' => 'send:d9f2fc20',
					'when' => array(
						'status' => array(
							401,
							403,
						),
						'json' => array(
							array(
								'at' => '/detail',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'memory',
					'causes' => array(
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
					),
				),
				array(
					'rule' => 'send:815c6abb',
					'when' => array(
						'status' => 422,
						'json' => array(
							array(
								'at' => '/detail',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'may_send',
					'undecided' => true,
				),
			),
		),
		array(
			'id' => 'compare',
			'after' => array(
				'ok',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.sweego.io/send',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks the same once more, and once a day with a random {key}, to see whether the answer depends on the {key}.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/detail',
				'/detail/0/msg',
			),
			'answers' => array(
				array(
					'rule' => 'compare:815c6abb',
					'when' => array(
						'status' => 422,
						'json' => array(
							array(
								'at' => '/detail',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'memory',
					'reason' => 'may_send',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.sweego.io/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the page for API keys.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Make a new {key} and give it a name you will recognize.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Not its ID.', 'key-health' ),
						'text' => __( 'The ID of a key looks the same and is refused.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.sweego.io/',
		),
		'keys' => array(
			'url' => 'https://app.sweego.io/',
		),
		'domains' => array(
			'url' => 'https://app.sweego.io/',
		),
	),
	'links' => array(
		'site' => 'https://www.sweego.io/',
		'terms' => 'https://www.sweego.io/general-terms-and-conditions-of-sale',
		'privacy' => 'https://www.sweego.io/privacy-policy',
		'support' => 'https://learn.sweego.io/',
	),
);
