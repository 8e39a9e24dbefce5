<?php
// Generated from src/catalog/providers/elasticemail.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'elasticemail',
	'name' => 'Elastic Email',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.elasticemail.com',
	),
	'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9A-F]{96}$',
				'also' => array(
					'^[A-Za-z0-9_-]{96}$',
					'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
				),
				'looks_like' => __( '96 characters, digits and the letters A to F', 'key-health' ),
				'length' => 96,
				'alphabet' => '0-9A-F',
				'model' => '0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'templates',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.elasticemail.com/v4/templates?scopeType=Personal&limit=1',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-ElasticEmail-ApiKey',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one template. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Error',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'templates:dab39e35',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Status',
								'is' => 'UnderReview',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
					'likely' => true,
					'confidence' => 'source',
				),
				array(
					'rule' => 'templates:7e0153d0',
					'when' => array(
						'matches' => 'under review',
					),
					'is' => 'account_under_review',
					'says' => __( 'Elastic Email speaks of a review of the account.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'templates:d1ee8310',
					'is' => 'invalid',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an Elastic Email key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'Someone deleted or changed the key at Elastic Email.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Elastic Email knows no key with this value.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'expired',
							'title' => __( 'The key passed its expiration date.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 45,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
							),
						),
					),
					'when' => array(
						'contains' => 'APIKey Expired',
					),
					'says' => __( 'Elastic Email says “APIKey Expired” of every key it does not know, expired or not.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'templates:06ba0aee',
					'is' => 'invalid',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an Elastic Email key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'Someone deleted or changed the key at Elastic Email.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Elastic Email knows no key with this value.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'expired',
							'title' => __( 'The key passed its expiration date.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 45,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
							),
						),
					),
					'when' => array(
						'status' => 401,
					),
					'says' => __( 'Elastic Email does not know this key.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'templates:40dce0c6',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'reason' => 'denied',
					'undecided' => true,
					'says' => __( 'Elastic Email knows the key but lets it do less than this. For a key that may only send, that is normal.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'The key is limited to certain IP addresses.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from {old_address} until {last_ok}. This site now sends from {address}.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 35,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone added a restriction since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 45,
									'text' => __( 'Possible. A key can be limited to the addresses in its settings.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'The key may not send mail.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 40,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone changed its permissions since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 70,
									'text' => __( 'The most frequent cause: the key was made without the permission level Plugin, which includes sending.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_under_review',
							'title' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}, so the account has most likely changed, not the key.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => __( 'Possible, above all for a new account.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'title' => __( 'Elastic Email blocked the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible. Elastic Email gives the same answer.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'templates:12d501f2',
					'when' => array(
						'contains' => 'Access Denied',
					),
					'is' => 'insufficient_permission',
					'reason' => 'denied',
					'undecided' => true,
					'says' => __( 'Elastic Email knows the key but lets it do less than this. For a key that may only send, that is normal.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'The key is limited to certain IP addresses.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from {old_address} until {last_ok}. This site now sends from {address}.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 35,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone added a restriction since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 45,
									'text' => __( 'Possible. A key can be limited to the addresses in its settings.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'The key may not send mail.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 40,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone changed its permissions since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 70,
									'text' => __( 'The most frequent cause: the key was made without the permission level Plugin, which includes sending.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_under_review',
							'title' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}, so the account has most likely changed, not the key.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => __( 'Possible, above all for a new account.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'title' => __( 'Elastic Email blocked the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible. Elastic Email gives the same answer.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'templates:3c1ed6a0',
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
					'says' => __( 'Key accepted. It may read templates.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'send',
			'after' => array(
				'ok',
				'insufficient_permission',
				'ip_not_allowed',
				'account_under_review',
				'account_suspended',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.elasticemail.com/v4/emails/transactional',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-ElasticEmail-ApiKey',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'Recipients' => array(
						'To' => array(),
					),
					'Content' => array(
						'From' => '{sender}',
						'Subject' => 'Key Health permission check',
						'Body' => array(
							array(
								'ContentType' => 'PlainText',
								'Content' => 'Permission check without recipient',
								'Charset' => 'utf-8',
							),
						),
					),
				),
			),
			'asks' => __( 'Asks to send a message without recipient, which cannot be sent. Elastic Email answers that the recipient is missing, or that the key may not send.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Error',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'send:dab39e35',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Status',
								'is' => 'UnderReview',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
					'likely' => true,
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:7e0153d0',
					'when' => array(
						'matches' => 'under review',
					),
					'is' => 'account_under_review',
					'says' => __( 'Elastic Email speaks of a review of the account.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:d1ee8310',
					'is' => 'invalid',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an Elastic Email key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'Someone deleted or changed the key at Elastic Email.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Elastic Email knows no key with this value.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'expired',
							'title' => __( 'The key passed its expiration date.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 45,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
							),
						),
					),
					'when' => array(
						'contains' => 'APIKey Expired',
					),
					'says' => __( 'Elastic Email says “APIKey Expired” of every key it does not know, expired or not.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:06ba0aee',
					'is' => 'invalid',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an Elastic Email key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'Someone deleted or changed the key at Elastic Email.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Elastic Email knows no key with this value.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'expired',
							'title' => __( 'The key passed its expiration date.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 45,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible, if an expiration date was set for the key.', 'key-health' ),
								),
							),
						),
					),
					'when' => array(
						'status' => 401,
					),
					'says' => __( 'Elastic Email does not know this key.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:48d94091',
					'when' => array(
						'status' => 403,
						'so_far' => array(
							'ok',
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The key may read but not send: the permission for sending over HTTP is missing.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:f7dc8689',
					'when' => array(
						'contains' => 'Access Denied',
						'so_far' => array(
							'ok',
						),
					),
					'likely' => true,
					'is' => 'insufficient_permission',
					'says' => __( 'The key may read but not send: the permission for sending over HTTP is missing.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:40dce0c6',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'reason' => 'denied',
					'says' => __( 'Access denied. Elastic Email gives this one answer for a missing permission, a foreign IP address and a blocked account.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'The key is limited to certain IP addresses.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from {old_address} until {last_ok}. This site now sends from {address}.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 35,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone added a restriction since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 45,
									'text' => __( 'Possible. A key can be limited to the addresses in its settings.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'The key may not send mail.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 40,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone changed its permissions since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 70,
									'text' => __( 'The most frequent cause: the key was made without the permission level Plugin, which includes sending.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_under_review',
							'title' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}, so the account has most likely changed, not the key.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => __( 'Possible, above all for a new account.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'title' => __( 'Elastic Email blocked the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible. Elastic Email gives the same answer.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:12d501f2',
					'when' => array(
						'contains' => 'Access Denied',
					),
					'is' => 'insufficient_permission',
					'reason' => 'denied',
					'says' => __( 'Access denied. Elastic Email gives this one answer for a missing permission, a foreign IP address and a blocked account.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'The key is limited to certain IP addresses.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from {old_address} until {last_ok}. This site now sends from {address}.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 35,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone added a restriction since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 45,
									'text' => __( 'Possible. A key can be limited to the addresses in its settings.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'The key may not send mail.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 40,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if someone changed its permissions since {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 70,
									'text' => __( 'The most frequent cause: the key was made without the permission level Plugin, which includes sending.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_under_review',
							'title' => __( 'Elastic Email is reviewing the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}, so the account has most likely changed, not the key.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => __( 'Possible, above all for a new account.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'title' => __( 'Elastic Email blocked the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_same',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The key worked from this same address until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 20,
									'text' => __( 'Possible. Elastic Email gives the same answer.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:db856c54',
					'when' => array(
						'status' => 400,
						'contains' => 'credit',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'The key may send, but the account has no credits left.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:57e81974',
					'when' => array(
						'status' => 400,
						'matches' => 'not (validated|verified)',
					),
					'is' => 'domain_not_verified',
					'says' => __( 'The key may send, but the sender’s domain is not verified.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'send:4b0149c8',
					'when' => array(
						'status' => 400,
						'contains' => 'recipient',
						'so_far' => array(
							'ok',
						),
					),
					'is' => 'ok',
					'reason' => 'may_send',
					'says' => __( 'The key may send: Elastic Email only misses the recipient, which was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:0f4ee19b',
					'when' => array(
						'status' => 400,
						'contains' => 'recipient',
					),
					'is' => 'ok',
					'reason' => 'may_send',
					'limited' => true,
					'says' => __( 'The key may send and nothing else: Elastic Email only misses the recipient, which was left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:c8b88636',
					'when' => array(
						'status' => 400,
					),
					'is' => 'ok',
					'reason' => 'may_send',
					'says' => __( 'Elastic Email knows the key and objects to the message, which was left empty on purpose.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
	),
	'guides' => array(
		'insufficient_permission' => array(
			'title' => __( 'Let the key send mail', 'key-health' ),
			'intro' => __( 'The key stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/manage-api',
				'label' => __( 'Open Manage API keys', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the menu [[⋯]] next to the key and choose [[Edit]].', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Elastic Email shows the last 5 characters of a key. Yours ends in {last4}.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Permissions]], select [[Plugin]].', 'key-health' ),
					'sub' => __( 'That switches on “Send email via HTTP”, which WP Mail SMTP needs.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Save]], come back here and check.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'ip_not_allowed' => array(
			'title' => __( 'Let this site’s address in', 'key-health' ),
			'intro' => __( 'The key stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/manage-api',
				'label' => __( 'Open Manage API keys', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the menu [[⋯]] next to the key that ends in {last4} and choose [[Edit]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Set access restriction (optional)]] and look at the IP field.', 'key-health' ),
					'choices' => array(
						array(
							'title' => __( 'Add the address', 'key-health' ),
							'tag' => __( 'Safer', 'key-health' ),
							'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'Paste {address} beside what is there. Ask your host whether this address is fixed; if it changes, the mail stops again.', 'key-health' ),
						),
						array(
							'title' => __( 'Or clear the field', 'key-health' ),
							'text' => __( 'The key then works from any address. Choose this when your host cannot promise a fixed one.', 'key-health' ),
						),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Save]], come back here and check.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'account_under_review' => array(
			'title' => __( 'Finish the review at Elastic Email', 'key-health' ),
			'intro' => __( 'This cannot be fixed in WordPress. The key is right; pasting it again does not help.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://app.elasticemail.com/',
				'label' => __( 'Open your Elastic Email account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Elastic Email. A message at the top says what the review waits for.', 'key-health' ),
				),
				array(
					'text' => __( 'Answer it: who you are, what you send, and where your addresses come from.', 'key-health' ),
				),
				array(
					'text' => __( 'Wait until Elastic Email says that the review is over, then come back and check.', 'key-health' ),
				),
			),
		),
		'account_suspended' => array(
			'title' => __( 'Ask Elastic Email to lift the block', 'key-health' ),
			'intro' => __( 'This cannot be fixed in WordPress. The key is right; pasting it again does not help.', 'key-health' ),
			'link' => array(
				'url' => 'https://app.elasticemail.com/',
				'label' => __( 'Open your Elastic Email account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Elastic Email and read the message there.', 'key-health' ),
				),
				array(
					'text' => __( 'Settle what it asks for, or write to support.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check.', 'key-health' ),
				),
			),
		),
		'expired' => array(
			'title' => __( 'Remove the expiration date', 'key-health' ),
			'intro' => __( 'The key stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/manage-api',
				'label' => __( 'Open Manage API keys', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At Elastic Email, open [[Settings]] and choose [[Manage API keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the menu [[⋯]] next to the key and choose [[Edit]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Uncheck [[Expiration date]], or set a later one, and choose [[Save]].', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'domain_not_verified' => array(
			'title' => __( 'Verify the sender domain at Elastic Email', 'key-health' ),
			'minutes' => 10,
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/manage-api',
				'label' => __( 'Open settings at Elastic Email', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Settings]], go to the section Domains and choose [[Manage domains]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Look for {sender_domain}. Add it if it is missing, and set the DNS records shown there.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Wait for the status [[Verified]], then come back and check.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'new_key' => array(
			'title' => __( 'Make a new key at Elastic Email', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/new/create-api',
				'label' => __( 'Open the new key at Elastic Email', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At Elastic Email, open [[Settings]] and choose [[Create additional API key]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Give it a name you will recognize, for example “{site_name}, WP Mail SMTP”. Leave [[Expiration date]] unchecked.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Select the permission level [[Plugin]] and choose [[Create]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Elastic Email shows it only this one time.', 'key-health' ),
						'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( 'If you lose it, [[Change API key]] in the menu ⋯ makes a new one with the same permissions.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'revoke' => array(
			'title' => __( 'Delete the old key at Elastic Email', 'key-health' ),
			'link' => array(
				'url' => 'https://app.elasticemail.com/api/settings/manage-api',
				'label' => __( 'Open Manage API keys', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '[[Settings]] › [[Manage API keys]]', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.elasticemail.com/',
		),
		'keys' => array(
			'url' => 'https://app.elasticemail.com/api/settings/manage-api',
		),
	),
	'links' => array(
		'site' => 'https://elasticemail.com/',
		'terms' => 'https://elasticemail.com/resources/usage-policies/terms-of-use/',
		'privacy' => 'https://elasticemail.com/resources/usage-policies/privacy-policy/',
		'support' => 'https://help.elasticemail.com/',
	),
	'message' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( "Hello,\n\nmy website {site} cannot send mail through the API, and I cannot see why.\n\nAPI key: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\nThis server’s IP address: {address}\n\nIs the account under review or blocked, or does the key miss a permission?\n\nThank you", 'key-health' ),
);
