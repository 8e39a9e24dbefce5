<?php
// Generated from src/catalog/providers/akismet.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'akismet',
	'name' => 'Akismet',
	'purpose' => 'spam',
	'noun' => __( 'key', 'key-health' ),
	'hosts' => array(
		'rest.akismet.com',
	),
	'connectivity' => array(
		'url' => 'https://rest.akismet.com/1.1/test',
		'answer' => 'connected',
	),
	'site_bound' => 'Akismet 5.7.2 class.akismet.php verify_key() sends the site’s address with the key, and Akismet lists it as a site of the account',
	'receives' => __( 'Its key and this site’s address', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[0-9A-Fa-f]{12}$',
				'looks_like' => __( '12 characters, digits and the letters a to f', 'key-health' ),
				'length' => 12,
				'alphabet' => '0-9A-Fa-f',
				'strict' => 'Akismet 5.7.2 class.akismet.php verify_key(): a key that has not 12 characters is called invalid without asking anyone',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'verify',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://rest.akismet.com/1.1/verify-key',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'key',
						'api_key',
					),
					'field' => 'api_key',
				),
				'form' => array(
					'blog' => '{home}',
				),
			),
			'asks' => __( 'Asks whether the key is valid for this site’s address. It is the question the Akismet plugin itself asks when you save a key.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'',
			),
			'answers' => array(
				array(
					'rule' => 'verify:8c9b050b',
					'when' => array(
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'is' => array(
								'10005',
							),
						),
					),
					'is' => 'key_exposed',
					'says' => __( 'Akismet alert 10005: the key was found in public.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'verify:99c952bb',
					'when' => array(
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'is' => array(
								'10001',
								'10006',
								'10007',
								'10008',
								'10009',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'Akismet sent an alert about the use of the key.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'verify:f801e3c5',
					'when' => array(
						'body' => 'valid',
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'is' => array(
								'30001',
								'10003',
								'10010',
							),
						),
					),
					'is' => 'plan_mismatch',
					'says' => __( 'The key is valid. Akismet says that the plan does not fit a commercial site.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:161b331f',
					'when' => array(
						'body' => 'valid',
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'is' => array(
								'10508',
								'10516',
							),
						),
					),
					'is' => 'quota_exhausted',
					'reason' => 'restricted',
					'says' => __( 'The key is valid. Comments over the plan’s limit are not checked for the rest of the month.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:12930d21',
					'when' => array(
						'body' => 'valid',
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'is' => array(
								'10501',
								'10502',
								'10504',
							),
						),
					),
					'is' => 'quota_exhausted',
					'reason' => 'near',
					'says' => __( 'The key is valid. The plan’s monthly limit is reached or nearly reached.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:9e267d87',
					'when' => array(
						'header' => array(
							'name' => 'X-akismet-debug-help',
							'matches' => 'Empty "blog" value|blog URI',
						),
					),
					'is' => 'wrong_site',
					'reason' => 'no_address',
					'says' => __( 'Akismet could not read this site’s address. The key was not judged.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'verify:3372b348',
					'when' => array(
						'body' => 'valid',
						'header' => array(
							'name' => 'X-akismet-alert-code',
							'matches' => '^[1-9][0-9]*$',
						),
					),
					'is' => 'account_under_review',
					'reason' => 'alert',
					'says' => __( 'The key is valid, and Akismet sent an alert.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:5bab23ec',
					'when' => array(
						'body' => 'valid',
					),
					'is' => 'ok',
					'says' => __( 'Key accepted for this site.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:22d714eb',
					'when' => array(
						'body' => 'invalid',
					),
					'is' => 'invalid',
					'says' => __( 'Akismet calls the key invalid. It says the same of a suspended key, so the subscription is asked next.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'The key was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like an Akismet key: those are {looks_like}.', 'key-health' ),
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
							'title' => __( 'The key is of no account, or was replaced.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => __( 'Akismet knows no key with this value. A single wrong character is enough.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'subscription',
			'after' => array(
				'ok',
				'invalid',
				'malformed',
				'plan_mismatch',
				'quota_exhausted',
				'account_under_review',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://rest.akismet.com/1.1/get-subscription',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'key',
						'api_key',
					),
					'field' => 'api_key',
				),
				'form' => array(
					'blog' => '{home}',
				),
			),
			'asks' => __( 'Asks for the state of the plan behind the key. Reads only.', 'key-health' ),
			'keep' => array(
				'/status',
				'/account_type',
				'/next_billing_date',
				'/limit_reached',
			),
			'quote' => array(
				'/status',
				'',
			),
			'answers' => array(
				array(
					'rule' => 'subscription:862b77e3',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'suspended',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'Subscription status “suspended”: the key is known, and Akismet has suspended it.', 'key-health' ),
					'causes' => array(
						array(
							'is' => 'account_suspended',
							'reason' => 'plan_mismatch',
							'title' => __( 'The plan does not fit a shop.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'sells',
									'points' => 80,
									'text' => __( 'A Personal plan of Akismet is for sites that earn nothing, and this site sells.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'A Personal plan of Akismet is for sites that earn nothing. What belongs to a business is no such site.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'account_suspended',
							'reason' => 'no_plan',
							'title' => __( 'No plan was chosen, or an invoice is open.', 'key-health' ),
							'why' => array(
								array(
									'points' => 55,
									'text' => __( 'A key of an account without a plan shows as suspended.', 'key-health' ),
								),
							),
						),
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:cb948729',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'cancelled',
							),
						),
					),
					'is' => 'plan_inactive',
					'reason' => 'cancelled',
					'says' => __( 'Subscription status “cancelled”.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:c514bbd7',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'no-sub',
							),
						),
					),
					'is' => 'plan_inactive',
					'reason' => 'none',
					'says' => __( 'Subscription status “no-sub”: no plan stands behind the key.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:49244d98',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'missing',
							),
						),
					),
					'is' => 'invalid',
					'reason' => 'account_missing',
					'says' => __( 'Subscription status “missing”: the key is known, but its account record is not found.', 'key-health' ),
					'fixes' => array(
						'settle_account',
						'replace_key',
					),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:613fb84d',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'notice',
							),
						),
					),
					'is' => 'account_under_review',
					'reason' => 'notice',
					'says' => __( 'Akismet has a notice for the owner of the account.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:acb4414c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/limit_reached',
								'is' => true,
							),
						),
					),
					'is' => 'quota_exhausted',
					'reason' => 'restricted',
					'says' => __( 'The monthly limit of the plan is reached.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:16c7e2c7',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'active',
							),
						),
						'so_far' => array(
							'ok',
						),
					),
					'is' => 'ok',
					'reason' => 'subscription_active',
					'says' => __( 'Subscription status “active”.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:27aa13bb',
					'when' => array(
						'json' => array(
							array(
								'at' => '/status',
								'is' => 'active',
							),
						),
					),
					'is' => 'as_before',
					'says' => __( 'Subscription status “active”.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'subscription:d3600f6a',
					'when' => array(
						'body' => 'invalid',
					),
					'is' => 'as_before',
					'says' => __( 'Akismet knows no subscription for this key.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
		array(
			'id' => 'sites',
			'after' => array(
				'ok',
				'invalid',
			),
			'asked' => true,
			'request' => array(
				'method' => 'POST',
				'url' => 'https://rest.akismet.com/1.2/key-sites',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'api_key',
					),
					'field' => 'api_key',
				),
				'form' => array(
					'filter' => '{host}',
					'limit' => '20',
					'format' => 'json',
				),
			),
			'asks' => __( 'Asks whether the owner of the key has taken it away from this site. Names this site only.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'sites:534cb684',
					'when' => array(
						'any' => array(
							'at' => '/*/*',
							'has' => array(
								'site' => '{host}',
								'is_revoked' => true,
							),
						),
					),
					'is' => 'wrong_site',
					'says' => __( 'The owner of the key has taken it away from this site.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'sites:d3600f6a',
					'when' => array(
						'body' => 'invalid',
					),
					'is' => 'as_before',
					'says' => __( 'Akismet knows no sites for this key.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'sites:4ede6e89',
					'when' => array(
						'status' => '2xx',
					),
					'is' => 'as_before',
					'says' => __( 'The key was not taken away from this site.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Get the right key at Akismet', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet with the account that the plan belongs to.', 'key-health' ),
					'sub' => __( 'It is a WordPress.com account. An agency or a former owner may hold it.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Subscriptions]], find a plan that is active and may be used for {host}.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy its API key. It has 12 characters.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'account_suspended' => array(
			'title' => __( 'Settle the plan at Akismet', 'key-health' ),
			'intro' => __( 'The key itself is right, so pasting it again does not help.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet with the account that the key belongs to.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Subscriptions]], find the plan that lists {host} and look at its status.', 'key-health' ),
				),
				array(
					'text' => __( 'Choose a plan for commercial sites, or settle an open invoice.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check. Akismet may need up to 24 hours to lift the suspension.', 'key-health' ),
				),
			),
		),
		'plan_inactive' => array(
			'title' => __( 'Choose a plan at Akismet', 'key-health' ),
			'intro' => __( 'The key itself is right, so pasting it again does not help.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet with the account that the key belongs to.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Under [[Subscriptions]], renew the plan or choose another one.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check.', 'key-health' ),
				),
			),
		),
		'plan_mismatch' => array(
			'title' => __( 'Choose a plan for commercial sites', 'key-health' ),
			'intro' => __( 'Comments are still checked, but Akismet may suspend the key.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://akismet.com/plans/',
				'label' => __( 'Compare plans at Akismet', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet with the account that the key belongs to.', 'key-health' ),
				),
				array(
					'text' => __( 'Change the Personal plan to one for commercial sites. The key stays the same.', 'key-health' ),
				),
				array(
					'text' => __( 'Come back and check.', 'key-health' ),
					'sub' => __( 'This site is not commercial? Then write to Akismet and say so.', 'key-health' ),
				),
			),
		),
		'quota_exhausted' => array(
			'title' => __( 'Choose a larger plan, or wait for the new month', 'key-health' ),
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet and compare the calls of this month with the plan’s limit.', 'key-health' ),
				),
				array(
					'text' => __( 'Choose a larger plan, or wait for the new month.', 'key-health' ),
				),
			),
		),
		'account_under_review' => array(
			'title' => __( 'Read the notice at Akismet', 'key-health' ),
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet and read the notice for your account.', 'key-health' ),
				),
				array(
					'text' => __( 'Settle what it asks for, then come back and check.', 'key-health' ),
				),
			),
		),
		'wrong_site' => array(
			'title' => __( 'Give the key back to this site', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Akismet with the account that the key belongs to.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the list of sites of the key and find {host}.', 'key-health' ),
				),
				array(
					'text' => __( 'Allow it again, or make a key of your own for this site.', 'key-health' ),
				),
			),
		),
		'invalid/account_missing' => array(
			'title' => __( 'Write to Akismet', 'key-health' ),
			'intro' => __( 'Akismet knows the key but not its account. Only their support can mend that; pasting the key again does not help.', 'key-health' ),
			'link' => array(
				'url' => 'https://akismet.com/contact/',
				'label' => __( 'Open Akismet’s contact form', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Send the message below, then come back and check.', 'key-health' ),
				),
			),
		),
		'revoke' => array(
			'title' => __( 'Look whether the old key is still needed', 'key-health' ),
			'link' => array(
				'url' => 'https://akismet.com/account/',
				'label' => __( 'Open your Akismet account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'An Akismet key may serve several sites. If nobody needs the old one, close it in the account.', 'key-health' ),
				),
			),
		),
	),
	'links' => array(
		'site' => 'https://akismet.com/',
		'terms' => 'https://akismet.com/tos/',
		'privacy' => 'https://automattic.com/privacy/',
		'support' => 'https://akismet.com/contact/',
	),
	'message' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( "Hello,\n\nmy key for {site} does not work, and I cannot see why.\n\nKey: ends in {last4} ({length} characters)\nSite: {site}\nUse of the site: {kind}\nPlan: {plan}\nAnswer of verify-key on {date}: {verify}\nAnswer of get-subscription: {subscription}\nWhat I tried: {tried}\nPlugin: {plugin} on {versions}\n\nCould you tell me what to change, and confirm that the key is meant for this site?\n\nThank you", 'key-health' ),
);
