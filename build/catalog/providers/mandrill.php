<?php
// Generated from src/catalog/providers/mandrill.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mandrill',
	'name' => 'Mandrill',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'mandrillapp.com',
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
				'pattern' => '^md-[A-Za-z0-9_-]{22}$',
				'also' => array(
					'^[A-Za-z0-9_-]{22}$',
				),
				'looks_like' => __( 'md- and 22 characters; older ones are the 22 characters alone', 'key-health' ),
				'alphabet' => 'A-Za-z0-9_-',
				'wrong_kinds' => array(
					array(
						'pattern' => '^[0-9a-f]{32}-us[0-9]{1,2}$',
						'says' => __( 'This is a key of Mailchimp’s newsletters. Mail needs a key of Mailchimp Transactional.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'ping',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://mandrillapp.com/api/1.0/users/ping2',
				'auth' => array(
					'scheme' => 'json',
					'name' => 'key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks whether the {key} is known. Reads only.', 'key-health' ),
			'keep' => array(
				'/PING',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'ping:14781303',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'is' => 'Invalid_Key',
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
					),
				),
				array(
					'rule' => 'ping:819471ed',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'is' => 'PaymentRequired',
							),
						),
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'ping:83134009',
					'when' => array(
						'json' => array(
							array(
								'at' => '/name',
								'matches' => '^(GeneralError|ServiceUnavailable)$',
							),
						),
					),
					'is' => 'provider_outage',
					'says' => __( 'The provider has a problem of its own.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'ping:289e04be',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/PING',
								'is' => 'PONG!',
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
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://mandrillapp.com/settings/index/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in. Mandrill is also reached from Mailchimp, as its transactional email.', 'key-health' ),
				),
				array(
					'text' => __( 'On the settings page, look for API keys and add a new one.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Not a test key.', 'key-health' ),
						'text' => __( 'Mandrill takes mail with a test key too, and delivers none of it.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://mandrillapp.com/',
		),
		'keys' => array(
			'url' => 'https://mandrillapp.com/settings/index/',
		),
		'domains' => array(
			'url' => 'https://mandrillapp.com/settings/sending-domains',
		),
	),
	'links' => array(
		'site' => 'https://mailchimp.com/features/transactional-email/',
		'terms' => 'https://mailchimp.com/legal/terms/',
		'privacy' => 'https://www.intuit.com/privacy/statement/',
		'status' => 'https://status.mailchimp.com',
	),
	'phrases' => array(
		array(
			'matches' => 'Invalid_Key',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'The email failed to be sent\\. Reason: unsigned',
			'is' => 'domain_not_verified',
			'confidence' => 'memory',
		),
	),
);
