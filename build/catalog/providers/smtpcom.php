<?php
// Generated from src/catalog/providers/smtpcom.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'smtpcom',
	'name' => 'SMTP.com',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.smtp.com',
	),
	'receives' => __( 'Its API key and the Sender Name', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{40}$',
				'looks_like' => __( '40 characters, digits and the letters a to f', 'key-health' ),
				'length' => 40,
				'alphabet' => '0-9a-f',
			),
		),
		array(
			'name' => 'channel',
			'label' => __( 'Sender Name', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.smtp.com/v4/account/',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the state of the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/status',
				'/data/status',
			),
			'quote' => array(
				'/data/api_key',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'account:036e1639',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/api_key',
								'is' => 'invalid',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Key refused. SMTP.com gives this one answer for deleted, replaced and mistyped keys, and for all keys of a suspended account.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'The key was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an SMTP.com key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'Someone deleted or replaced the key at SMTP.com.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was the right key then.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'SMTP.com does not know a key with this value.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'title' => __( 'SMTP.com suspended the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => __( 'A suspended account loses all its keys at once. If you cannot sign in to SMTP.com, this is the cause.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'A suspended account loses all its keys. SMTP.com does not say which of the two it is.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:2fabbc67',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data/status',
								'is' => 'active',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'Key accepted, and the account is active.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:1a0c0fc7',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data/status',
								'exists' => true,
							),
							array(
								'at' => '/data/status',
								'not' => 'active',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'Key accepted, but the account is not active.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'account:fb3a0acf',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'success',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'Key accepted.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'channel',
			'after' => array(
				'ok',
			),
			'needs' => array(
				'channel',
			),
			'without' => array(
				'is' => 'companion_invalid',
				'reason' => 'missing',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.smtp.com/v4/channels/{channel}',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether the Sender Name exists in the account. Reads only.', 'key-health' ),
			'keep' => array(
				'/status',
				'/data/status',
			),
			'quote' => array(
				'/data/error',
				'/data/channel',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'channel:9ebd1b61',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/channel',
								'is' => 'not found',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The key is fine. SMTP.com knows no such Sender Name in this account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'channel:502714c4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/error',
								'matches' => 'not found',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The key is fine. SMTP.com knows no such Sender Name in this account. Capital letters and spaces count.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'channel:fbcaca9a',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data/status',
								'matches' => '^(cancelled|archived|inactive)$',
							),
						),
					),
					'is' => 'companion_invalid',
					'reason' => 'inactive',
					'says' => __( 'The key is fine. The Sender Name exists, but it is switched off.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'channel:d78e157f',
					'when' => array(
						'status' => '2xx',
					),
					'is' => 'ok',
					'says' => __( 'The Sender Name exists in the account.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'channels',
			'after' => array(
				'companion_invalid',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.smtp.com/v4/channels/',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks which Sender Names the account has, so that you can choose one. Reads only.', 'key-health' ),
			'keep' => array(
				'/status',
			),
			'offers' => array(
				'field' => 'channel',
				'at' => '/data/items/*/name',
			),
			'answers' => array(
				array(
					'rule' => 'channels:4ede6e89',
					'when' => array(
						'status' => '2xx',
					),
					'is' => 'as_before',
					'says' => __( 'A list of the Sender Names in the account.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the key at SMTP.com', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://my.smtp.com/account?tab=manage_api_keys',
				'label' => __( 'Open API keys at SMTP.com', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at SMTP.com.', 'key-health' ),
					'note' => array(
						'strong' => __( 'You cannot sign in, or the account is suspended?', 'key-health' ),
						'text' => __( 'Then no key of this account works. Ask SMTP.com to lift the suspension first; a key copied before that is refused as well.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Account]], choose [[My Settings]] and then the tab [[API]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Copy the whole value in the column [[Key]]. It has 40 characters.', 'key-health' ),
					'sub' => __( 'SMTP.com shows the key at any time, so you need a new one only if this one was deleted.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Choose a Sender Name that exists', 'key-health' ),
			'intro' => __( 'The Sender Name is a name inside your SMTP.com account. It is not the name your readers see.', 'key-health' ),
			'link' => array(
				'url' => 'https://my.smtp.com/account?tab=manage_channels',
				'label' => __( 'Open Sender Names at SMTP.com', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At SMTP.com, open [[Account]], choose [[My Settings]] and look for the list of sender names.', 'key-health' ),
				),
			),
		),
		'account_suspended' => array(
			'title' => __( 'Ask SMTP.com to lift the suspension', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://my.smtp.com/account',
				'label' => __( 'Open your SMTP.com account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at SMTP.com and read the message there.', 'key-health' ),
				),
				array(
					'text' => __( 'Settle what it asks for, or write to SMTP.com support.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check. A new key does not help before that.', 'key-health' ),
				),
			),
		),
		'revoke' => array(
			'title' => __( 'Delete the old key at SMTP.com', 'key-health' ),
			'link' => array(
				'url' => 'https://my.smtp.com/account?tab=manage_api_keys',
				'label' => __( 'Open API keys', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '[[Account]] › [[My Settings]] › [[API]]', 'key-health' ),
				),
			),
		),
	),
	'links' => array(
		'site' => 'https://www.smtp.com/',
		'terms' => 'https://www.smtp.com/terms-of-service/',
		'privacy' => 'https://www.smtp.com/privacy-policy/',
	),
	'message' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( "Hello,\n\nthe API key of my website {site} is refused, and I cannot see why.\n\nKey: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nIs the account suspended, or was the key deleted?\n\nThank you", 'key-health' ),
);
