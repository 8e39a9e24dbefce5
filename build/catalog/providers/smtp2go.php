<?php
// Generated from src/catalog/providers/smtp2go.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'smtp2go',
	'name' => 'SMTP2GO',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.smtp2go.com',
	),
	'limits' => array(
		'pause_after_refusal_minutes' => 60,
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
				'pattern' => '^api-[A-Za-z0-9]{32}$',
				'looks_like' => __( 'api- and 32 characters', 'key-health' ),
				'prefix' => 'api-',
				'length' => 36,
				'alphabet' => 'A-Za-z0-9',
				'distinctive' => true,
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'permissions',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.smtp2go.com/v3/api_keys/permissions',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Smtp2go-Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks what the {key} may do. Reads only; every {key} may ask that.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/data/error',
				'/error',
			),
			'permissions' => array(
				'at' => '/data/*',
				'needs' => array(
					'/email/send',
				),
				'too_much' => '^/(api_keys/(add|edit|remove)|subaccounts?/|users/smtp/(add|edit|remove))',
				'advice' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'A key with the permission [[Emails]] alone', 'key-health' ),
				'confidence' => 'doc',
			),
			'answers' => array(
				array(
					'rule' => 'permissions:ffce255e',
					'when' => array(
						'contains' => 'ENDPOINT_PERMISSION_DENIED',
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'permissions:1f6cc405',
					'when' => array(
						'contains' => 'ratelimit exceeded',
					),
					'is' => 'rate_limited',
					'says' => __( 'Too many requests in a short time.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'permissions:94ca1db2',
					'when' => array(
						'contains' => 'NON_VALIDATING_IN_PAYLOAD',
						'matches' => 'api_key',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What was sent does not have the form that the {key} must have.', 'key-health' ),
					'confidence' => 'memory',
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
					'rule' => 'permissions:f398c5df',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
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
							'is' => 'key_disabled',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is switched off at {provider}.', 'key-health' ),
							'why' => array(
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'permissions:bd8f5b2f',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
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
					'rule' => 'permissions:a9f2acea',
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
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.smtp2go.com/sending/apikeys/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in, open the page for API keys and add a new one.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Give it the permission [[Emails]].', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The plugin of SMTP2GO itself also needs [[Statistics]]. Leave sandbox mode off: it takes mail and delivers none.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key. It begins with api-.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.smtp2go.com/',
		),
		'keys' => array(
			'url' => 'https://app.smtp2go.com/sending/apikeys/',
		),
		'domains' => array(
			'url' => 'https://app.smtp2go.com/sending/verified_senders/',
		),
		'senders' => array(
			'url' => 'https://app.smtp2go.com/sending/verified_senders/',
		),
	),
	'links' => array(
		'site' => 'https://www.smtp2go.com/',
		'terms' => 'https://www.smtp2go.com/terms/',
		'privacy' => 'https://www.smtp2go.com/privacy/',
		'status' => 'https://status.smtp2go.com',
	),
	'phrases' => array(
		array(
			'matches' => 'E_ApiResponseCodes\\.ENDPOINT_PERMISSION_DENIED',
			'is' => 'insufficient_permission',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'unable to verify sender address',
			'is' => 'sender_not_allowed',
			'confidence' => 'source',
		),
	),
);
