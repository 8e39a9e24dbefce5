<?php
// Generated from src/catalog/providers/zeptomail.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'zeptomail',
	'name' => 'ZeptoMail',
	'purpose' => 'mail',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'api.zeptomail.com',
		'api.zeptomail.eu',
		'api.zeptomail.in',
		'api.zeptomail.com.au',
		'api.zeptomail.com.cn',
		'api.zeptomail.jp',
		'api.zeptomail.ca',
		'api.zeptomail.sa',
	),
	'slots' => array(
		'data_center' => array(
			'field' => 'domain_name',
			'map' => array(
				'com' => 'com',
				'eu' => 'eu',
				'in' => 'in',
				'com.au' => 'com.au',
				'com.cn' => 'com.cn',
				'jp' => 'jp',
				'ca' => 'ca',
				'sa' => 'sa',
			),
			'otherwise' => 'com',
		),
	),
	'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Send mail token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9+/=._-]{40,}$',
				'looks_like' => __( 'a long row of letters, digits and signs, without a space', 'key-health' ),
				'model' => 'wSsVR600123456789abcdefABCDEF+/0123456789abcdefABCDEF+/0123456789abcdefABCDEF+/0123456789abcdefABCDEF+/==',
			),
		),
		array(
			'name' => 'domain_name',
			'label' => __( 'Data center', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'stored',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'stored:c98d1510',
					'when' => array(
						'values' => array(
							array(
								'field' => 'domain_name',
								'is' => 'ae',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'Where this data center is asked is not known.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'weak_facts',
				),
			),
		),
		array(
			'id' => 'send',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.zeptomail.{data_center}/v1.1/email',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
					'before' => 'Zoho-enczapikey ',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => array(
						'address' => '{sender}',
					),
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/details/0/message',
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:79942ef5',
					'when' => array(
						'contains' => 'SERR_157',
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
							'is' => 'wrong_region',
							'title' => __( 'It belongs to another region.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'It works only in the region in which it was made.', 'key-health' ),
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
					'rule' => 'send:6e55f614',
					'when' => array(
						'contains' => 'SERR_156',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:66bbdd2f',
					'when' => array(
						'contains' => 'SM_111',
					),
					'is' => 'domain_not_verified',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. The sender domain is not verified in the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:82aff7af',
					'when' => array(
						'contains' => 'SM_128',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'send:482992ff',
					'when' => array(
						'contains' => 'SM_133',
					),
					'is' => 'account_under_review',
					'says' => __( 'The mails of the trial are used up. ZeptoMail reviews the account before more.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:0504e226',
					'when' => array(
						'contains' => 'AE_101',
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:6d47d43d',
					'when' => array(
						'contains' => 'LE_101',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The credits of the account have expired.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'cancelled',
				),
				array(
					'rule' => 'send:1d95ded9',
					'when' => array(
						'contains' => 'SMI_115',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:fec8668d',
					'when' => array(
						'contains' => 'TM_3201',
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The message is refused, and the {key} is not. A comparison tells whether it was looked at.', 'key-health' ),
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
				'url' => 'https://api.zeptomail.{data_center}/v1.1/email',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
					'before' => 'Zoho-enczapikey ',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => array(
						'address' => '{sender}',
					),
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks the same once more, and once a day with a random {key}, to see whether the answer depends on the {key}.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/details/0/message',
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'compare:d85f8f00',
					'when' => array(
						'contains' => 'TM_3201',
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} may send: only the message is refused, because its recipient was left out on purpose.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'may_send',
				),
			),
		),
		array(
			'id' => 'elsewhere',
			'after' => array(
				'invalid',
			),
			'elsewhere' => 'data_center',
			'asked' => true,
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.zeptomail.{data_center}/v1.1/email',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'field' => 'api_key',
					'before' => 'Zoho-enczapikey ',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => array(
						'address' => '{sender}',
					),
				),
			),
			'asks' => __( 'Asks the other data centers the same, because a token works only in its own.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error/details/0/message',
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'elsewhere:832b2e3c',
					'when' => array(
						'contains' => 'SERR_157',
					),
					'is' => 'as_before',
					'says' => __( 'It is not known there either.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'elsewhere:c9784a81',
					'when' => array(
						'matches' => 'TM_3201|SM_111|SM_128|SM_133|SERR_156|AE_101|LE_101|SMI_115',
					),
					'is' => 'wrong_region',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The other region knows the {key}.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Invalid API Token found',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Sender address domain is not verified in your Mail Agent',
			'is' => 'domain_not_verified',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Email sending IP is not in the allowed IPs list',
			'is' => 'ip_not_allowed',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Trial mail sending limit exceeded',
			'is' => 'account_under_review',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://zeptomail.zoho.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the agent whose domain your mail comes from.', 'key-health' ),
					'sub' => __( 'Use the data center that your plugin names: zoho.eu, zoho.in and the others do not know each other’s tokens.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[SMTP/API]] and there the tab [[API]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Copy the [[Send Mail Token]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'Only the token itself, without a word before it.', 'key-health' ),
						'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( 'The password on the tab [[SMTP]] is something else.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://zeptomail.zoho.com/',
		),
		'keys' => array(
			'url' => 'https://zeptomail.zoho.com/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Agents]] › [[SMTP/API]]', 'key-health' ),
		),
		'domains' => array(
			'url' => 'https://zeptomail.zoho.com/',
		),
		'companion' => array(
			'url' => 'https://zeptomail.zoho.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.zoho.com/zeptomail/',
		'terms' => 'https://www.zoho.com/terms.html',
		'privacy' => 'https://www.zoho.com/privacy.html',
		'status' => 'https://status.zoho.com',
		'support' => 'https://www.zoho.com/zeptomail/help/api/error-codes.html',
	),
);
