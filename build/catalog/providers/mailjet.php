<?php
// Generated from src/catalog/providers/mailjet.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailjet',
	'name' => 'Mailjet',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.mailjet.com',
	),
	'limits' => array(
		'pause_after_refusal_minutes' => 120,
		'locks' => true,
	),
	'receives' => __( 'Its API key, its secret key and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
			),
		),
		array(
			'name' => 'secret_key',
			'label' => __( 'Secret key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}$',
				'looks_like' => __( '32 characters, digits and the letters a to f', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9a-f',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'sender',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.mailjet.com/v3/REST/sender?Limit=1',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => '{secret_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for one sender address of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/Count',
			),
			'quote' => array(
				'/ErrorMessage',
				'/Messages/0/Errors/0/ErrorMessage',
			),
			'answers' => array(
				array(
					'rule' => 'sender:24d613c6',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'mj-0001',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'Mailjet suspended your account', 'key-health' ),
				),
				array(
					'rule' => 'sender:f398c5df',
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
							'is' => 'pair_mismatch',
							'title' => __( 'The two keys are swapped, or of two accounts.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 10,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Unlikely: this very {key} worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Both look alike, and {provider} does not say which of them is wrong.', 'key-health' ),
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
					'rule' => 'sender:7738476c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/Data',
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
				'ok',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.mailjet.com/v3.1/send',
				'auth' => array(
					'scheme' => 'basic',
					'user' => '{api_key}',
					'pass' => '{secret_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'SandboxMode' => true,
					'Messages' => array(
						array(
							'From' => array(
								'Email' => '{sender}',
							),
						),
					),
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/ErrorMessage',
				'/Messages/0/Errors/0/ErrorMessage',
			),
			'answers' => array(
				array(
					'rule' => 'send:24d613c6',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'mj-0001',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'Mailjet suspended your account', 'key-health' ),
				),
				array(
					'rule' => 'send:f398c5df',
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
							'is' => 'pair_mismatch',
							'title' => __( 'The two keys are swapped, or of two accounts.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 10,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Unlikely: this very {key} worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Both look alike, and {provider} does not say which of them is wrong.', 'key-health' ),
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
					'rule' => 'send:387deb75',
					'when' => array(
						'any' => array(
							'at' => '/Messages/*/Errors/*',
							'has' => array(
								'ErrorCode' => 'send-0008',
							),
						),
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:49715ed1',
					'when' => array(
						'status' => 400,
						'matches' => '"(ErrorIdentifier|Messages)"',
					),
					'is' => 'as_before',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} only misses what was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy both keys at Mailjet', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.mailjet.com/account/apikeys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the page for API keys.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the API key and the secret key of the same row.', 'key-health' ),
					'sub' => __( 'The secret key is shown only once. If you do not have it, make a new pair and enter both.', 'key-health' ),
				),
				array(
					'text' => __( 'Enter each in its own field.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Wrong pairs make Mailjet block this server for about an hour.', 'key-health' ),
						'text' => __( 'Look twice before you check again and again.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied both', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.mailjet.com/',
		),
		'keys' => array(
			'url' => 'https://app.mailjet.com/account/apikeys',
		),
		'domains' => array(
			'url' => 'https://app.mailjet.com/account/sender',
		),
		'senders' => array(
			'url' => 'https://app.mailjet.com/account/sender',
		),
	),
	'links' => array(
		'site' => 'https://www.mailjet.com/',
		'terms' => 'https://www.mailjet.com/legal/terms/',
		'privacy' => 'https://www.mailjet.com/legal/privacy-policy/',
		'status' => 'https://status.mailjet.com',
	),
	'phrases' => array(
		array(
			'matches' => 'API key authentication/authorization failure',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'mj-0001',
			'is' => 'account_suspended',
			'confidence' => 'source',
		),
		array(
			'matches' => 'send-0008',
			'is' => 'domain_not_verified',
			'confidence' => 'source',
		),
	),
);
