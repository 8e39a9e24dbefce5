<?php
// Generated from src/catalog/providers/socketlabs.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'socketlabs',
	'name' => 'SocketLabs',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'inject.socketlabs.com',
	),
	'receives' => __( 'Its API key and the server ID', 'key-health' ),
	'shown_once' => false,
	'phrases' => array(
		array(
			'matches' => 'The ServerId/ApiKey combination is invalid',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => '"ErrorCode": ?"InvalidAuthentication"',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => '"ErrorCode": ?"AccountDisabled"',
			'is' => 'account_suspended',
			'confidence' => 'source',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Injection API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{20}\\.[A-Za-z0-9]{40}$',
				'also' => array(
					'^[A-Za-z0-9]{16,50}$',
				),
				'looks_like' => __( '20 characters, a dot and 40 characters, or about 20 characters', 'key-health' ),
				'alphabet' => '0-9A-Za-z.',
				'model' => '0123456789abcdefghij.0123456789ABCDEFGHIJabcdefghij0123456789',
			),
		),
		array(
			'name' => 'server_id',
			'label' => __( 'Server ID', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'server',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'server:d5d67b64',
					'when' => array(
						'values' => array(
							array(
								'field' => 'server_id',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What belongs beside the {key} is not stored, so nobody was asked.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'missing',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Without the {field} nothing can be sent, whatever the {key} is like.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'bearer',
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://inject.socketlabs.com/api/v1/email',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'ServerId' => '{server_id}',
					'Messages' => array(),
				),
			),
			'asks' => __( 'Asks to send no message at all. The answer tells whether the server ID and the API key belong together.', 'key-health' ),
			'keep' => array(
				'/ErrorCode',
			),
			'quote' => array(
				'/ErrorCode',
			),
			'answers' => array(
				array(
					'rule' => 'bearer:29f9d862',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'AccountDisabled',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'bearer:f19d2189',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'OverQuota',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'bearer:7b67042b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'NoMessages',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'may_send',
				),
			),
		),
		array(
			'id' => 'body',
			'after' => array(
				'unreadable_answer',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://inject.socketlabs.com/api/v1/email',
				'auth' => array(
					'scheme' => 'json',
					'name' => 'ApiKey',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'ServerId' => '{server_id}',
					'Messages' => array(),
				),
			),
			'asks' => __( 'Asks the same once more, with the API key where older keys stand.', 'key-health' ),
			'keep' => array(
				'/ErrorCode',
			),
			'quote' => array(
				'/ErrorCode',
			),
			'answers' => array(
				array(
					'rule' => 'body:29f9d862',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'AccountDisabled',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'body:f19d2189',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'OverQuota',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'body:7b67042b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'NoMessages',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'may_send',
				),
			),
		),
		array(
			'id' => 'refusal',
			'after' => array(
				'unreadable_answer',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://inject.socketlabs.com/api/v1/email',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'ServerId' => '{server_id}',
					'Messages' => array(),
				),
			),
			'asks' => __( 'Asks the first question again, to read the refusal.', 'key-health' ),
			'keep' => array(
				'/ErrorCode',
			),
			'quote' => array(
				'/ErrorCode',
			),
			'answers' => array(
				array(
					'rule' => 'refusal:f68313b3',
					'when' => array(
						'json' => array(
							array(
								'at' => '/ErrorCode',
								'is' => 'InvalidAuthentication',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The pair of server ID and {key} is refused.', 'key-health' ),
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
							'is' => 'companion_invalid',
							'title' => __( 'What stands beside it does not belong to it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
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
					'rule' => 'refusal:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The pair of server ID and {key} is refused.', 'key-health' ),
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
							'is' => 'companion_invalid',
							'title' => __( 'What stands beside it does not belong to it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
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
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Look up the key at SocketLabs, or make a new one', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://cp.socketlabs.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the server from which this site sends.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[For Developers]] › [[Configure HTTP Injection API]].', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Is it switched off? Choose [[Enabled]] and then [[Update]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the API key, and compare the server ID with the one in WordPress.', 'key-health' ),
					'note' => array(
						'strong' => __( 'They belong together.', 'key-health' ),
						'text' => __( 'A key works with the ID of its own server only.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://cp.socketlabs.com/',
		),
		'keys' => array(
			'url' => 'https://cp.socketlabs.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[For Developers]] › [[Configure HTTP Injection API]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://cp.socketlabs.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.socketlabs.com/',
		'terms' => 'https://www.socketlabs.com/legal/terms-of-use/',
		'privacy' => 'https://www.socketlabs.com/legal/privacy-policy/',
		'status' => 'https://status.socketlabs.com/',
		'support' => 'https://help.socketlabs.com/',
	),
);
