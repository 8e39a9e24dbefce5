<?php
// Generated from src/catalog/providers/oopspam.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'oopspam',
	'name' => 'OOPSpam',
	'purpose' => 'spam',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.oopspam.com',
	),
	'receives' => __( 'Its API key and one fixed test sentence, only when you ask', 'key-health' ),
	'shown_once' => false,
	'limits' => array(
		'background_hours' => 24,
		'pause_after_refusal_minutes' => 60,
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{40}$',
				'also' => array(
					'^[A-Za-z0-9]{50}$',
				),
				'looks_like' => __( '40 letters and digits', 'key-health' ),
				'length' => 40,
				'alphabet' => 'A-Za-z0-9',
			),
		),
		array(
			'name' => 'api_key_source',
			'label' => __( 'Where the key was made', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'api_key_usage',
			'label' => __( 'Checks left this month', 'key-health' ),
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
					'rule' => 'stored:a4f395a9',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key_source',
								'is' => 'RapidAPI',
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'A key of RapidAPI. How it answers a wrong key is not published.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'weak_facts',
				),
				array(
					'rule' => 'stored:6d8b0f7a',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key_usage',
								'matches' => '^0/[1-9][0-9]*$',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'The plugin noted from the last answer that no check is left. The note is as old as the last form.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
		array(
			'id' => 'check',
			'asked' => true,
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.oopspam.com/v1/spamdetection',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Api-Key',
					'field' => 'api_key',
				),
				'json' => array(
					'content' => 'Key Health connection test',
					'checkForLength' => false,
					'logIt' => false,
				),
			),
			'asks' => __( 'Has one fixed sentence checked, which is not stored. That uses 1 check of your monthly plan, so it happens only when you ask.', 'key-health' ),
			'keep' => array(
				'/Score',
			),
			'quote' => array(
				'/message',
				'/error',
				'',
			),
			'answers' => array(
				array(
					'rule' => 'check:64d7db7a',
					'when' => array(
						'json' => array(
							array(
								'at' => '/Score',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'check:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
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
					'rule' => 'check:c0af520c',
					'when' => array(
						'status' => 429,
						'header' => array(
							'name' => 'X-RateLimit-Remaining',
							'is' => array(
								'0',
							),
						),
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'OOPSpam.*(API key is wrong|401 Unauthorized)',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'The API key making the request has exceeded our rate limits',
			'is' => 'rate_limited',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.oopspam.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at OOPSpam and look for the API key.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy all 40 characters.', 'key-health' ),
					'sub' => __( 'The plugin also asks where the key was made. A key of the dashboard does not work as a key of RapidAPI.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.oopspam.com/',
		),
		'keys' => array(
			'url' => 'https://app.oopspam.com/',
		),
		'billing' => array(
			'url' => 'https://app.oopspam.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.oopspam.com/',
		'support' => 'https://www.oopspam.com/docs/',
	),
);
