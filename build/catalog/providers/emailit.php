<?php
// Generated from src/catalog/providers/emailit.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'emailit',
	'name' => 'Emailit',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.emailit.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'phrases' => array(
		array(
			'matches' => 'unverified_workspace_recipient',
			'is' => 'sandbox_only',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'domain is not verified for this workspace',
			'is' => 'domain_not_verified',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'API key is restricted to sending domain',
			'is' => 'wrong_account',
			'confidence' => 'doc',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^secret_[A-Za-z0-9]{32}$',
				'also' => array(
					'^[A-Za-z0-9_-]{20,}$',
				),
				'looks_like' => __( 'secret_ and 32 letters and digits', 'key-health' ),
				'prefix' => 'secret_',
				'length' => 39,
				'alphabet' => '0-9A-Za-z',
				'model' => 'secret_0123456789ABCDEFabcdef0123456789',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'domains',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.emailit.com/v2/domains',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the sender domains of the account. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'domains:6e6a319b',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'API key required',
							),
						),
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'domains:fa892207',
					'when' => array(
						'status' => 401,
						'contains' => 'Invalid API key',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'domains:93829e3e',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Forbidden',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'doc',
					'undecided' => true,
				),
				array(
					'rule' => 'domains:3c1ed6a0',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '',
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
		array(
			'id' => 'send',
			'after' => array(
				'insufficient_permission',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.emailit.com/v2/emails',
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
				'/error',
			),
			'quote' => array(
				'/message',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'send:6e6a319b',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'API key required',
							),
						),
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'send:fa892207',
					'when' => array(
						'status' => 401,
						'contains' => 'Invalid API key',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:90ef1407',
					'when' => array(
						'status' => 403,
						'contains' => 'unverified_workspace_recipient',
					),
					'is' => 'sandbox_only',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send, but only to addresses of the workspace.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:93829e3e',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Forbidden',
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not do this.', 'key-health' ),
					'confidence' => 'doc',
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
							'is' => 'account_suspended',
							'title' => __( 'The account is suspended.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. If you cannot sign in there, this is the cause.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'send:d8cf1435',
					'when' => array(
						'status' => array(
							400,
							422,
						),
						'json' => array(
							array(
								'at' => '/details',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
					'limited' => true,
				),
				array(
					'rule' => 'send:b2dda760',
					'when' => array(
						'status' => array(
							400,
							422,
						),
						'json' => array(
							array(
								'at' => '/validation_errors',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
					'limited' => true,
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
				'url' => 'https://app.emailit.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, choose the workspace from which {sender_domain} sends, and open [[Email API]] › [[API Keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Make a new key with the scope [[Sending Only]]. It may be limited to {sender_domain}.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'Making an old key anew ends its old value at once.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.emailit.com/',
		),
		'keys' => array(
			'url' => 'https://app.emailit.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Email API]] › [[API Keys]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://app.emailit.com/',
		),
	),
	'links' => array(
		'site' => 'https://emailit.com/',
		'terms' => 'https://emailit.com/terms-of-service/',
		'privacy' => 'https://emailit.com/privacy-policy/',
		'support' => 'https://emailit.com/docs/',
	),
);
