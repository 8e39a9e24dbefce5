<?php
// Generated from src/catalog/providers/mailersend.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailersend',
	'name' => 'MailerSend',
	'purpose' => 'mail',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'api.mailersend.com',
	),
	'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	'shown_once' => true,
	'default_lifetime_hours' => 24,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^mlsn\\.[0-9a-f]{64}$',
				'also' => array(
					'^mlsn\\.[0-9a-f]{60,}$',
					'^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				),
				'looks_like' => __( 'mlsn. and 64 characters', 'key-health' ),
				'prefix' => 'mlsn.',
				'length' => 69,
				'alphabet' => '0-9a-f',
				'distinctive' => true,
			),
		),
	),
	'limits' => array(
		'requests_a_day' => 20,
	),
	'steps' => array(
		array(
			'id' => 'quota',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.mailersend.com/v1/api-quota',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks how many requests are left today. Reads only, and does not count as a request.', 'key-health' ),
			'keep' => array(
				'/quota',
				'/remaining',
				'/reset',
			),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'quota:60212710',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'Unauthenticated.',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Token refused. MailerSend says the same of an expired, a deleted, a paused and a mistyped token.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 95,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like a MailerSend token: those are {looks_like}.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'The token expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'stopped_a_day_after_saving',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It was saved on {saved} and stopped working a day later. That is how long MailerSend keeps a token alive when no expiration date is set.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 70,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. MailerSend ends every token: on its expiration date, or after 24 hours when none was set.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'MailerSend ends a token 24 hours after it was made, unless another date was set. That is the most frequent cause of this answer.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'saved_within_a_day',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It was saved less than 24 hours ago, on {saved}. No token expires sooner.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => __( 'Someone deleted or paused it at MailerSend.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'saved_within_a_day',
									'points' => 60,
									'text' => __( 'MailerSend gives the same answer for deleted, paused and mistyped tokens.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. MailerSend gives the same answer. The fix is the same.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'quota:455e240c',
					'when' => array(
						'contains' => '#MS40304',
					),
					'is' => 'account_suspended',
					'says' => __( 'MailerSend suspended the account. The token itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:e3866c66',
					'when' => array(
						'contains' => '#MS40302',
					),
					'is' => 'account_suspended',
					'reason' => 'switched_off',
					'says' => __( 'MailerSend switched off sending for the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:5e4ac6a3',
					'when' => array(
						'contains' => '#MS40303',
					),
					'is' => 'account_under_review',
					'says' => __( 'The account may not do this yet. MailerSend’s list of errors says: look at the status of the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:6aa54c2d',
					'when' => array(
						'contains' => '#MS40305',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'The account accepts requests from listed IP addresses only, and this site’s address is not one of them.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:0ac86716',
					'when' => array(
						'contains' => '#MS42901',
					),
					'is' => 'quota_exhausted',
					'reason' => 'requests',
					'says' => __( 'Today’s requests are used up. They start again at midnight UTC.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:2c8e530a',
					'when' => array(
						'contains' => '#MS42903',
					),
					'is' => 'rate_limited',
					'says' => __( 'Too many requests in one minute.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:195003fb',
					'when' => array(
						'status' => 421,
					),
					'is' => 'provider_outage',
					'says' => __( 'MailerSend says that it is not available at the moment.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:94f73391',
					'when' => array(
						'contains' => '#MS40301',
					),
					'is' => 'ok',
					'limited' => true,
					'says' => __( 'The token is alive, but it may not ask this question. Many sending tokens may not.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'quota:5b77f45b',
					'when' => array(
						'status' => 403,
					),
					'is' => 'insufficient_permission',
					'reason' => 'unexplained',
					'says' => __( 'Refused without a reason. MailerSend’s help names several: a wrong token, a blocked IP address, an account that is suspended or under review.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'insufficient_permission',
							'reason' => 'unexplained',
							'title' => __( 'The token may not do this.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => __( 'Its permissions were cut, or it is not the right token.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the account’s list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. MailerSend can limit an account to certain addresses.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_under_review',
							'title' => __( 'The account is suspended or under review.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The token worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible, above all for a new account.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'quota:3c1ed6a0',
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
					'says' => __( 'Token accepted.', 'key-health' ),
					'confidence' => 'doc',
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
				'url' => 'https://api.mailersend.com/v1/email',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
				'json' => array(
					'from' => array(
						'email' => '{sender}',
					),
				),
			),
			'asks' => __( 'Asks to send a message without recipient and text, which cannot be sent. MailerSend answers with what is missing, or that the token may not send. Counts as one request.', 'key-health' ),
			'keep' => array(
				'/message',
			),
			'quote' => array(
				'/errors/from.email/0',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'send:60212710',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'Unauthenticated.',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Token refused. MailerSend says the same of an expired, a deleted, a paused and a mistyped token.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was pasted incompletely.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 95,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like a MailerSend token: those are {looks_like}.', 'key-health' ),
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
							'is' => 'expired',
							'title' => __( 'The token expired.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'stopped_a_day_after_saving',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It was saved on {saved} and stopped working a day later. That is how long MailerSend keeps a token alive when no expiration date is set.', 'key-health' ),
								),
								array(
									'fact' => 'worked_before',
									'points' => 70,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. MailerSend ends every token: on its expiration date, or after 24 hours when none was set.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'MailerSend ends a token 24 hours after it was made, unless another date was set. That is the most frequent cause of this answer.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'saved_within_a_day',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It was saved less than 24 hours ago, on {saved}. No token expires sooner.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => __( 'Someone deleted or paused it at MailerSend.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'saved_within_a_day',
									'points' => 60,
									'text' => __( 'MailerSend gives the same answer for deleted, paused and mistyped tokens.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. MailerSend gives the same answer. The fix is the same.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:455e240c',
					'when' => array(
						'contains' => '#MS40304',
					),
					'is' => 'account_suspended',
					'says' => __( 'MailerSend suspended the account. The token itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:e3866c66',
					'when' => array(
						'contains' => '#MS40302',
					),
					'is' => 'account_suspended',
					'reason' => 'switched_off',
					'says' => __( 'MailerSend switched off sending for the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:5e4ac6a3',
					'when' => array(
						'contains' => '#MS40303',
					),
					'is' => 'account_under_review',
					'says' => __( 'The account may not do this yet. MailerSend’s list of errors says: look at the status of the account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:6aa54c2d',
					'when' => array(
						'contains' => '#MS40305',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'The account accepts requests from listed IP addresses only, and this site’s address is not one of them.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:0ac86716',
					'when' => array(
						'contains' => '#MS42901',
					),
					'is' => 'quota_exhausted',
					'reason' => 'requests',
					'says' => __( 'Today’s requests are used up. They start again at midnight UTC.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:2c8e530a',
					'when' => array(
						'contains' => '#MS42903',
					),
					'is' => 'rate_limited',
					'says' => __( 'Too many requests in one minute.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:195003fb',
					'when' => array(
						'status' => 421,
					),
					'is' => 'provider_outage',
					'says' => __( 'MailerSend says that it is not available at the moment.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:5a90b6de',
					'when' => array(
						'contains' => '#MS40301',
					),
					'is' => 'insufficient_permission',
					'says' => __( 'The token is alive, but it may not send mail.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'send:ce60340a',
					'when' => array(
						'contains' => '#MS42207',
					),
					'is' => 'domain_not_verified',
					'says' => __( 'The token may send, but the domain of the sender address is not verified in the account the token belongs to.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'wrong_account',
							'title' => __( 'The token belongs to another MailerSend account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The domain {sender_domain} is verified in one account, and the token was made in another.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'worked_before',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'This very token was accepted for this site until {last_ok}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'domain_not_verified',
							'title' => __( 'The domain is not verified, or no longer.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The token worked until {last_ok}, so the domain was removed, or it is no longer verified.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Possible, if {sender_domain} was never set up at MailerSend.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:8a91e18c',
					'when' => array(
						'contains' => '#MS42225',
					),
					'is' => 'sandbox_only',
					'says' => __( 'The trial domain has reached its number of recipients.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:85fbdc2c',
					'when' => array(
						'matches' => '#MS(42204|42222)',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'The emails of the plan are used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:3b5bb04a',
					'when' => array(
						'contains' => '#MS42216',
					),
					'is' => 'plan_inactive',
					'reason' => 'too_small',
					'says' => __( 'The plan does not include this.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'send:65fae72a',
					'when' => array(
						'status' => 422,
					),
					'is' => 'ok',
					'reason' => 'may_send',
					'says' => __( 'The token may send: MailerSend only misses the recipient and the text, which were left out on purpose.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a new token at MailerSend', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.mailersend.com/api-tokens',
				'label' => __( 'Open API tokens at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[Developer tools]] in the left sidebar and choose [[API tokens]].', 'key-health' ),
					'sub' => __( 'Sign in to the account in which your sender domain is verified. A token of another account is refused.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create new token]]. Give it a name you will recognize, for example “{site_name}, WP Mail SMTP”. Leave [[Domain]] set to [[All]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Set an [[Expiration date]].', 'key-health' ),
					'note' => array(
						'strong' => __( 'Do not leave this empty.', 'key-health' ),
						'text' => __( 'MailerSend ends a token without a date after 24 hours.', 'key-health' ),
					),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Permissions]], leave [[Sending access]] selected. Then choose [[Generate token]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the token at once.', 'key-health' ),
					'note' => array(
						'strong' => __( 'MailerSend shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
		'insufficient_permission' => array(
			'title' => __( 'Let the token send mail', 'key-health' ),
			'intro' => __( 'The token stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.mailersend.com/api-tokens',
				'label' => __( 'Open API tokens at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Developer tools]] › [[API tokens]] and choose [[Manage]] next to the token.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Look at its permissions. If [[Sending access]] is missing, make a new token with it: the permissions of a token may be fixed.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'ip_not_allowed' => array(
			'title' => __( 'Let this site’s address in', 'key-health' ),
			'intro' => __( 'The token stays the same; nothing changes in WordPress.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.mailersend.com/',
				'label' => __( 'Open MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'At MailerSend, open the list of allowed IP addresses of the account.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Add {address} and save.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'wrong_account' => array(
			'title' => __( 'Use a token of the account that knows your domain', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://app.mailersend.com/domains',
				'label' => __( 'Open domains at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in at MailerSend and look for {sender_domain} under [[Domains]].', 'key-health' ),
				),
				array(
					'text' => __( 'It is not there? Sign out, and sign in to the account in which it is.', 'key-health' ),
				),
				array(
					'text' => __( 'Make a new token in that account.', 'key-health' ),
				),
			),
		),
		'domain_not_verified' => array(
			'title' => __( 'Verify the sender domain at MailerSend', 'key-health' ),
			'minutes' => 10,
			'link' => array(
				'url' => 'https://app.mailersend.com/domains',
				'label' => __( 'Open domains at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Domains]] and look for {sender_domain}.', 'key-health' ),
				),
				array(
					'text' => __( 'Add it if it is missing, and set the DNS records that MailerSend shows.', 'key-health' ),
				),
				array(
					'text' => __( 'Wait until MailerSend shows the domain as verified, then come back and check.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'account_suspended' => array(
			'title' => __( 'Ask MailerSend to lift the suspension', 'key-health' ),
			'link' => array(
				'url' => 'https://app.mailersend.com/',
				'label' => __( 'Open MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at MailerSend and read the message there.', 'key-health' ),
				),
				array(
					'text' => __( 'Settle what it asks for, or write to MailerSend support.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check. A new token does not help before that.', 'key-health' ),
				),
			),
		),
		'account_under_review' => array(
			'title' => __( 'Wait for the review, or answer its questions', 'key-health' ),
			'link' => array(
				'url' => 'https://app.mailersend.com/',
				'label' => __( 'Open MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at MailerSend. A message at the top says what is missing.', 'key-health' ),
				),
				array(
					'text' => __( 'Answer it. Until the review is over, mail waits or is refused.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check.', 'key-health' ),
				),
			),
		),
		'quota_exhausted' => array(
			'title' => __( 'Wait, or choose a larger plan', 'key-health' ),
			'link' => array(
				'url' => 'https://www.mailersend.com/pricing',
				'label' => __( 'See plans at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Requests per day start again at midnight UTC, emails with the new month of the plan.', 'key-health' ),
				),
				array(
					'text' => __( 'A larger plan helps at once.', 'key-health' ),
				),
			),
		),
		'plan_inactive' => array(
			'title' => __( 'Choose a plan that includes this', 'key-health' ),
			'link' => array(
				'url' => 'https://www.mailersend.com/pricing',
				'label' => __( 'See plans at MailerSend', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Choose a plan, then come back and check.', 'key-health' ),
				),
			),
		),
		'revoke' => array(
			'title' => __( 'Delete the old token at MailerSend, so that nobody can use it.', 'key-health' ),
			'link' => array(
				'url' => 'https://app.mailersend.com/api-tokens',
				'label' => __( 'Open API tokens', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '[[Developer tools]] › [[API tokens]]', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.mailersend.com/',
		),
		'keys' => array(
			'url' => 'https://app.mailersend.com/api-tokens',
		),
		'domains' => array(
			'url' => 'https://app.mailersend.com/domains',
		),
	),
	'links' => array(
		'site' => 'https://www.mailersend.com/',
		'terms' => 'https://www.mailersend.com/legal/terms-of-use',
		'privacy' => 'https://www.mailersend.com/legal/privacy-policy',
		'status' => 'https://status.mailersend.com/',
		'support' => 'https://www.mailersend.com/help',
	),
	'message' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( "Hello,\n\nmy website {site} cannot send mail through MailerSend, and I cannot see why.\n\nToken: ends in {last4} ({length} characters)\nAnswer on {date}: {status} {quote}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nCould you tell me what to change in my account?\n\nThank you", 'key-health' ),
);
