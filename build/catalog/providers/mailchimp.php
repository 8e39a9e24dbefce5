<?php
// Generated from src/catalog/providers/mailchimp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailchimp',
	'name' => 'Mailchimp',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'*.api.mailchimp.com',
		'login.mailchimp.com',
	),
	'slots' => array(
		'dc' => array(
			'field' => 'api_key',
			'matches' => '^[0-9a-f]{32}-([a-z]{2,3}[0-9]{1,3})$',
		),
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9a-f]{32}-[a-z]{2,3}[0-9]{1,3}$',
				'also' => array(
					'^[0-9a-f]{32}$',
				),
				'looks_like' => __( '32 characters (digits and the letters a to f), a hyphen and the data center, like us21', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^md-[A-Za-z0-9_-]{20,}$',
						'says' => __( 'It looks like a key of Mailchimp Transactional (Mandrill), which is another service.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'kind',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'kind:1f129202',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'matches' => '^[0-9a-f]{32}$',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'No data center at the end: a token of a sign-in, or a key that lost its ending.', 'key-health' ),
					'confidence' => 'source',
					'undecided' => true,
				),
			),
		),
		array(
			'id' => 'account',
			'needs' => array(
				'dc',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{dc}.api.mailchimp.com/3.0/?fields=account_id',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'keyhealth',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the number of the account and nothing else. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/detail',
				'/title',
			),
			'answers' => array(
				array(
					'rule' => 'account:8a941950',
					'when' => array(
						'json' => array(
							array(
								'at' => '/type',
								'is' => 'akamai_error_message',
							),
						),
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:ce5d034c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account_id',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:c3efd58f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/title',
								'is' => 'API Key Missing',
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
					'rule' => 'account:2b701f09',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/title',
								'is' => 'API Key Invalid',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused, and the answer does not say why.', 'key-health' ),
					'confidence' => 'issue',
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
							'is' => 'malformed',
							'title' => __( 'Its ending names another data center.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 5,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, with this ending.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'What stands after the hyphen says which data center is asked. It belongs to the key and must not be changed.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'account:2c4131aa',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/detail',
								'matches' => 'account has been (?:deactivated|disabled)',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:80649d5f',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/detail',
								'matches' => 'linked to a different data ?cent(?:er|re)',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but in another data center than the one at its end.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The data center at the end of this {key} is wrong', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The part after the hyphen belongs to the {key}. Copy the whole of it anew.', 'key-health' ),
				),
				array(
					'rule' => 'account:4630d72c',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/status',
								'is' => 403,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
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
						array(
							'is' => 'plan_inactive',
							'title' => __( 'No active plan stands behind it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
			),
		),
		array(
			'id' => 'metadata',
			'after' => array(
				'not_checkable',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://login.mailchimp.com/oauth2/metadata',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'before' => 'OAuth ',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks the sign-in service which data center the token belongs to. Reads only; nothing of it is kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/error_description',
				'/error',
			),
			'answers' => array(
				array(
					'rule' => 'metadata:30218088',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/dc',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The token of the sign-in is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'metadata:709b9b6b',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error',
								'is' => 'invalid_token',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'No token of a sign-in has this value.', 'key-health' ),
					'confidence' => 'source',
					'causes' => array(
						array(
							'is' => 'oauth_reauthorize',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'The connection was taken back at {provider}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 70,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 40,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if it came from a sign-in at {provider}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'malformed',
							'title' => __( 'It is a key that lost its ending.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => __( 'A key ends in a hyphen and the data center, like us21. Here both are missing.', 'key-health' ),
								),
							),
						),
					),
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'you.ve attempted to access the wrong data ?center',
			'is' => 'invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'akamai_503|akamai_error_message',
			'is' => 'ip_blocked',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://admin.mailchimp.com/account/api/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in as a manager, admin or owner. Click your profile icon and choose [[Profile]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Extras]] and choose [[API keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create A Key]], give it a name and click [[Generate Key]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key at once, with the hyphen and what follows.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://admin.mailchimp.com/account/',
		),
		'keys' => array(
			'url' => 'https://admin.mailchimp.com/account/api/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Profile]] › [[Extras]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://mailchimp.com/',
		'terms' => 'https://mailchimp.com/legal/terms',
		'status' => 'https://status.mailchimp.com/',
		'support' => 'https://mailchimp.com/help/about-api-keys/',
	),
);
