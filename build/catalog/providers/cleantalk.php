<?php
// Generated from src/catalog/providers/cleantalk.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'cleantalk',
	'name' => 'CleanTalk',
	'purpose' => 'spam',
	'noun' => __( 'access key', 'key-health' ),
	'hosts' => array(
		'api.cleantalk.org',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Access key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[a-z0-9]{8,30}$',
				'also' => array(
					'^[a-z0-9]{3,7}$',
				),
				'looks_like' => __( '8 to 30 lowercase letters and digits', 'key-health' ),
				'alphabet' => 'a-z0-9',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.cleantalk.org/',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'auth_key',
					),
					'field' => 'api_key',
				),
				'form' => array(
					'method_name' => 'notice_paid_till',
					'product_id' => '1',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks for the state of the license, as the plugin of {provider} does every day. Reads only.', 'key-health' ),
			'keep' => array(
				'/data/valid',
				'/data/moderate',
				'/data/trial',
				'/data/renew',
				'/data/product_id',
				'/error_no',
			),
			'quote' => array(
				'/error_message',
			),
			'answers' => array(
				array(
					'rule' => 'account:ff11dc7f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error_no',
								'matches' => '^12$',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
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
					),
				),
				array(
					'rule' => 'account:3d1e334f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/error_no',
								'matches' => '^12$',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
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
					),
				),
				array(
					'rule' => 'account:0b2ba301',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/valid',
								'matches' => '^0$',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
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
				array(
					'rule' => 'account:c403dd08',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/service_id',
								'matches' => '^[1-9][0-9]*$',
							),
							array(
								'at' => '/data/moderate',
								'matches' => '^0$',
							),
						),
					),
					'is' => 'plan_inactive',
					'says' => __( 'The access key is known, but CleanTalk does not check for it: its license is not in force.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'account:e9c3e36c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/service_id',
								'matches' => '^[1-9][0-9]*$',
							),
							array(
								'at' => '/data/trial',
								'matches' => '^1$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The access key is accepted. CleanTalk asks to renew the license soon.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} accepts this {key}, but its license ends soon', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Renew the license at {provider} in time. The {key} stays the same.', 'key-health' ),
				),
				array(
					'rule' => 'account:740698e1',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/service_id',
								'matches' => '^[1-9][0-9]*$',
							),
							array(
								'at' => '/data/renew',
								'matches' => '^1$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The access key is accepted. CleanTalk asks to renew the license soon.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} accepts this {key}, but its license ends soon', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Renew the license at {provider} in time. The {key} stays the same.', 'key-health' ),
				),
				array(
					'rule' => 'account:686efb7f',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/service_id',
								'matches' => '^[1-9][0-9]*$',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:6c917e84',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/moderate_ip',
								'matches' => '^1$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The license is that of the hosting, and goes by the server’s address.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:c29d11ee',
					'when' => array(
						'json' => array(
							array(
								'at' => '/data/moderate',
								'exists' => true,
							),
							array(
								'at' => '/error_no',
								'exists' => false,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'CleanTalk names no license for this access key.', 'key-health' ),
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
	),
	'phrases' => array(
		array(
			'matches' => 'Testing failed. ?Please check the Access key',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'KEY_NOT_FOUND',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'TRIAL_EXPIRED|Trial period expired\\. Please subscribe',
			'is' => 'plan_inactive',
			'confidence' => 'source',
		),
		array(
			'matches' => 'SERVICE_DISABLED',
			'is' => 'account_suspended',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://cleantalk.org/my/?cp_mode=antispam',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and look for this site in the list.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy its access key: lowercase letters and digits only.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Capital letters or a space are not taken.', 'key-health' ),
						'text' => __( 'The plugin keeps the old key then, and says nothing.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'revoke' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The old {key} can stay', 'key-health' ),
			'link' => array(
				'url' => 'https://cleantalk.org/my/?cp_mode=antispam',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'It belongs to a license. Remove a site there only if nothing uses it any more.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://cleantalk.org/my/?cp_mode=antispam',
		),
		'keys' => array(
			'url' => 'https://cleantalk.org/my/?cp_mode=antispam',
		),
		'billing' => array(
			'url' => 'https://cleantalk.org/my/bill/recharge',
		),
	),
	'links' => array(
		'site' => 'https://cleantalk.org/',
		'terms' => 'https://cleantalk.org/publicoffer',
		'privacy' => 'https://cleantalk.org/publicoffer#privacy',
		'support' => 'https://cleantalk.org/help/api-main',
	),
);
