<?php
// Generated from src/catalog/providers/mailerlite_classic.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailerlite_classic',
	'name' => 'MailerLite Classic',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.mailerlite.com',
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
				'pattern' => '^[a-z0-9]{32}$',
				'length' => 32,
				'alphabet' => 'a-z0-9',
				'looks_like' => __( '32 characters, small letters and digits', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^eyJ[A-Za-z0-9_.-]+$',
						'says' => __( 'It looks like a token of the new MailerLite, which is another service. MailerLite Classic has keys of its own.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'groups',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.mailerlite.com/api/v2/groups?limit=1',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-MailerLite-ApiKey',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one group and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'groups:1abe6282',
					'when' => array(
						'status' => '2xx',
						'matches' => '^\\s*\\[',
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'groups:6308e9f5',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'API-Key Unauthorized',
							),
						),
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
						array(
							'is' => 'api_retired',
							'title' => __( 'The account moved to the new MailerLite.', 'key-health' ),
							'why' => array(
								array(
									'points' => 25,
									'text' => __( 'Possible. The new MailerLite does not take keys of MailerLite Classic.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'groups:c2938249',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/error/message',
								'is' => 'Unauthorized',
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
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'API-Key Unauthorized',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.mailerlite.com/integrations/api/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at MailerLite Classic.', 'key-health' ),
					'note' => array(
						'strong' => __( 'You land in the new MailerLite?', 'key-health' ),
						'text' => __( 'Then the account has moved. Choose the new MailerLite in the plugin, and make a token there.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Open the page for the API under the integrations.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key. It has 32 characters.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.mailerlite.com/',
		),
		'keys' => array(
			'url' => 'https://app.mailerlite.com/integrations/api/',
		),
	),
	'links' => array(
		'site' => 'https://www.mailerlite.com/',
		'status' => 'https://status.mailerlite.com/',
		'support' => 'https://developers-classic.mailerlite.com/',
	),
);
