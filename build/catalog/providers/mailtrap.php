<?php
// Generated from src/catalog/providers/mailtrap.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailtrap',
	'name' => 'Mailtrap',
	'purpose' => 'mail',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'mailtrap.io',
		'send.api.mailtrap.io',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'phrases' => array(
		array(
			'matches' => 'Incorrect API token',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Account access forbidden',
			'is' => 'insufficient_permission',
			'confidence' => 'source',
		),
		array(
			'matches' => '"success": ?false, ?"errors": ?\\["Unauthorized"\\]',
			'is' => 'insufficient_permission',
			'reason' => 'unexplained',
			'confidence' => 'source',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'also' => array(
					'^[A-Za-z0-9._-]{20,}$',
				),
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
			),
		),
		array(
			'name' => 'inbox_id',
			'label' => __( 'Sandbox inbox', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'accounts',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://mailtrap.io/api/accounts',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks which accounts the {key} may use. Reads only.', 'key-health' ),
			'keep' => array(
				'/*/access_levels',
			),
			'quote' => array(
				'/error',
				'/errors',
			),
			'answers' => array(
				array(
					'rule' => 'accounts:13820528',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Incorrect API token',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'accounts:9881f9cd',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors',
								'matches' => 'access forbidden',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'accounts:d42511db',
					'when' => array(
						'status' => '2xx',
						'matches' => '^\\s*\\[',
						'values' => array(
							array(
								'field' => 'inbox_id',
								'exists' => true,
							),
						),
					),
					'is' => 'sandbox_only',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. A sandbox inbox stands beside it.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'Mail of this site goes to a test inbox', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. But what goes to a sandbox of {provider} is kept there for testing, and reaches nobody.', 'key-health' ),
				),
				array(
					'rule' => 'accounts:1abe6282',
					'when' => array(
						'status' => '2xx',
						'matches' => '^\\s*\\[',
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
				'ok',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://send.api.mailtrap.io/api/send',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(
				'/errors',
			),
			'quote' => array(
				'/errors/0',
			),
			'answers' => array(
				array(
					'rule' => 'send:74353bb8',
					'when' => array(
						'status' => 400,
						'contains' => 'is required',
					),
					'is' => 'as_before',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} only misses what was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:2ce686ad',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'Unauthorized',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, and yet the sending host refuses it. A {key} for the sandbox or for another domain is answered like this.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'unexplained',
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
							'is' => 'domain_not_verified',
							'title' => __( 'The sender domain is not verified in the account.', 'key-health' ),
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
					'rule' => 'send:f1c29607',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'Forbidden',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known. Mailtrap says: verify the domain, or look at the permissions.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'unexplained',
					'causes' => array(
						array(
							'is' => 'domain_not_verified',
							'title' => __( 'The sender domain is not verified in the account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
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
					),
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
				'url' => 'https://mailtrap.io/api-tokens',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API tokens at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Settings]] and choose [[API Tokens]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Add Token]] and give it a name you will recognize, for example “{site_name}”.', 'key-health' ),
					'sub' => __( 'A token may end after a year. Note the day when it ends.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Let it send from the domain {sender_domain}, and nothing else.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Not one for the sandbox.', 'key-health' ),
						'text' => __( 'Mail sent with such a token reaches nobody.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Copy the token at once.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
		'sandbox_only' => array(
			'title' => __( 'Send for real instead of to the sandbox', 'key-health' ),
			'link' => array(
				'url' => 'https://mailtrap.io/sending/domains',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open domains at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'In the settings of {plugin}, empty the field for the sandbox inbox.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Look whether the token may send from {sender_domain}.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://mailtrap.io/',
		),
		'keys' => array(
			'url' => 'https://mailtrap.io/api-tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[API Tokens]]', 'key-health' ),
		),
		'permissions' => array(
			'url' => 'https://mailtrap.io/api-tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[API Tokens]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://mailtrap.io/sending/domains',
		),
	),
	'links' => array(
		'site' => 'https://mailtrap.io/',
		'terms' => 'https://mailtrap.io/terms/',
		'privacy' => 'https://mailtrap.io/privacy/',
		'status' => 'https://status.mailtrap.io/',
		'support' => 'https://docs.mailtrap.io/',
	),
);
