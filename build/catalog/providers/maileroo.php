<?php
// Generated from src/catalog/providers/maileroo.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'maileroo',
	'name' => 'Maileroo',
	'purpose' => 'mail',
	'noun' => __( 'sending key', 'key-health' ),
	'hosts' => array(
		'smtp.maileroo.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Sending key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{64}$',
				'also' => array(
					'^[A-Za-z0-9_-]{16,}$',
				),
				'looks_like' => __( '64 characters, digits and the letters a to f', 'key-health' ),
				'length' => 64,
				'alphabet' => '0-9a-f',
				'model' => '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'send',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://smtp.maileroo.com/api/v2/emails',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Api-Key',
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
				'/success',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:5fbd40ea',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/success',
								'is' => false,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:e97b0f5a',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/success',
								'is' => false,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
					'undecided' => true,
				),
			),
		),
		array(
			'id' => 'compare',
			'after' => array(
				'ok',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://smtp.maileroo.com/api/v2/emails',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks the same once more, and once a day with a random {key}, to see whether the answer depends on the {key}.', 'key-health' ),
			'keep' => array(
				'/success',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'compare:e97b0f5a',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/success',
								'is' => false,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.maileroo.com/domains',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open domains at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Domains]] and choose {sender_domain}.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Each sending key belongs to one domain.', 'key-health' ),
						'text' => __( 'One of another domain cannot send for this site.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Sending Keys]] and make a new key.', 'key-health' ),
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
			'url' => 'https://app.maileroo.com/',
		),
		'keys' => array(
			'url' => 'https://app.maileroo.com/domains',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Domains]] › [[Sending Keys]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://app.maileroo.com/domains',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Domains]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://maileroo.com/',
		'terms' => 'https://maileroo.com/terms-conditions',
		'privacy' => 'https://maileroo.com/privacy-policy',
		'status' => 'https://status.maileroo.com/',
		'support' => 'https://maileroo.com/help',
	),
);
