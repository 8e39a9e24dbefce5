<?php
// Generated from src/catalog/providers/mailpace.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailpace',
	'name' => 'MailPace',
	'purpose' => 'mail',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'app.mailpace.com',
	),
	'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	'shown_once' => false,
	'phrases' => array(
		array(
			'matches' => '"error": ?"Invalid API Token"',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Domain DKIM DNS not verified',
			'is' => 'domain_not_verified',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'The organization that owns this domain does not have an active plan',
			'is' => 'plan_inactive',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'This organization is unable to send emails',
			'is' => 'account_suspended',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Verified domain does not match domain in From address',
			'is' => 'wrong_account',
			'confidence' => 'doc',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
		),
	),
	'steps' => array(
		array(
			'id' => 'send',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://app.mailpace.com/api/v1/send',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'MailPace-Server-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => '{sender}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(
				'/errors/to',
			),
			'quote' => array(
				'/error',
				'/errors/to/0',
			),
			'answers' => array(
				array(
					'rule' => 'send:4aec32aa',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Invalid API Token',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'MailPace finds no domain that this {key} belongs to.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:dac130e1',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Missing API Token',
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
					'rule' => 'send:2afac50d',
					'when' => array(
						'contains' => 'Domain DKIM DNS not verified',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:d17bfdd4',
					'when' => array(
						'contains' => 'does not have an active plan',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:eea6c449',
					'when' => array(
						'contains' => 'This organization is unable to send emails',
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:9013984e',
					'when' => array(
						'contains' => 'Verified domain does not match domain in From address',
					),
					'is' => 'wrong_account',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right, but for another domain than the one of the sender.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This {key} belongs to another domain', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'At {provider} a {key} sends from one domain only, and that is not {sender_domain}.', 'key-health' ),
				),
				array(
					'rule' => 'send:1e576f54',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/errors/to',
								'exists' => true,
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
				array(
					'rule' => 'send:40061b71',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Email from address not parseable',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted: only the sender address cannot be read.', 'key-health' ),
					'confidence' => 'doc',
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
				'url' => 'https://app.mailpace.com/api/v1/send',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'MailPace-Server-Token',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => '{sender}',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks the same once more, and once a day with a random {key}, to see whether the answer depends on the {key}.', 'key-health' ),
			'keep' => array(
				'/errors/to',
			),
			'quote' => array(
				'/error',
				'/errors/to/0',
			),
			'answers' => array(
				array(
					'rule' => 'compare:1e576f54',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/errors/to',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
				),
				array(
					'rule' => 'compare:40061b71',
					'when' => array(
						'status' => 400,
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'Email from address not parseable',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted: only the sender address cannot be read.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.mailpace.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in and open the domain {sender_domain}.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Each token belongs to one domain.', 'key-health' ),
						'text' => __( 'One of another domain is refused.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Open its page for API tokens, copy the token or make a new one.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.mailpace.com/',
		),
		'keys' => array(
			'url' => 'https://app.mailpace.com/',
		),
		'domains' => array(
			'url' => 'https://app.mailpace.com/',
		),
		'billing' => array(
			'url' => 'https://app.mailpace.com/',
		),
	),
	'links' => array(
		'site' => 'https://mailpace.com/',
		'terms' => 'https://mailpace.com/terms/',
		'privacy' => 'https://mailpace.com/privacy/',
		'support' => 'https://docs.mailpace.com/',
	),
);
