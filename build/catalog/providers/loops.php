<?php
// Generated from src/catalog/providers/loops.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'loops',
	'name' => 'Loops',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'app.loops.so',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'phrases' => array(
		array(
			'matches' => '"message": ?"Invalid API key", ?"error": ?"Invalid API key"',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'also' => array(
					'^[A-Za-z0-9_-]{20,}$',
				),
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'key',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://app.loops.so/api/v1/api-key',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether the API key is valid. Reads only; Loops made it for this.', 'key-health' ),
			'keep' => array(
				'/success',
			),
			'quote' => array(
				'/message',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'key:906a8100',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'Invalid API key',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'key:486e0467',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Invalid API key',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'key:430de011',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/success',
								'is' => true,
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
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.loops.so/settings?page=api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open the settings and choose the page for the API. It must be the team from which {sender_domain} sends.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Make a new {key} and give it a name you will recognize.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Such a key may do everything in the team.', 'key-health' ),
						'text' => __( 'Loops has no narrower one, so give it to this site alone.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.loops.so/',
		),
		'keys' => array(
			'url' => 'https://app.loops.so/settings?page=api',
		),
		'domains' => array(
			'url' => 'https://app.loops.so/settings?page=domain',
		),
	),
	'links' => array(
		'site' => 'https://loops.so/',
		'terms' => 'https://loops.so/terms',
		'privacy' => 'https://loops.so/privacy',
		'support' => 'https://loops.so/docs',
	),
);
