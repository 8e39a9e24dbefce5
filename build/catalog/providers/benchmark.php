<?php
// Generated from src/catalog/providers/benchmark.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'benchmark',
	'name' => 'Benchmark Email',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'*.benchmarkemail.io',
	),
	'slots' => array(
		'cluster' => array(
			'field' => 'api_host',
			'matches' => '^(?:https?://)?(api-[a-z0-9]+(?:-[a-z0-9]+)*)\\.benchmarkemail\\.io(?:/.*)?$',
		),
	),
	'limits' => array(
		'background_hours' => 24,
		'pause_after_refusal_minutes' => 1440,
		'locks' => true,
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
				'pattern' => '^bme_[a-z]{2}_[A-Za-z0-9_-]{43}$',
				'looks_like' => __( 'bme_, two letters, _ and 43 characters', 'key-health' ),
				'prefix' => 'bme_',
				'length' => 50,
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
						'says' => __( 'This looks like a token of Benchmark Classic, which is another API.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'api_host',
			'label' => __( 'base URL', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^(?:https://)?[a-z0-9.-]+(?:/.*)?$',
				'looks_like' => __( 'an address that begins with https://', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'host',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'host:84efc230',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_host',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What belongs beside the {key} is not stored, so nobody was asked.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'missing',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Each Benchmark Email account has its own base URL. The {key} was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'host:10ccd9de',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_host',
								'matches' => '^(?!\\s*(?:https?://)?(api-[a-z0-9]+(?:-[a-z0-9]+)*)\\.benchmarkemail\\.io(?:/.*)?\\s*$)',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'This is no base URL of Benchmark Email. Those are api-….benchmarkemail.io.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'The base URL is none of Benchmark Email', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It must be the one that stands in your account. The {key} was not judged, and was not sent anywhere.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'domains',
			'needs' => array(
				'cluster',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://{cluster}.benchmarkemail.io/api/email/domain',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-API-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the sender domains of the account. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/message',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'domains:6847d9ad',
					'when' => array(
						'contains' => 'API key expired',
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'domains:e03ad1d1',
					'when' => array(
						'contains' => 'Invalid API key',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused, and the answer does not say why.', 'key-health' ),
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
						array(
							'is' => 'companion_invalid',
							'title' => __( 'What stands beside it does not belong to it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'key_disabled',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is switched off at {provider}.', 'key-health' ),
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
					'rule' => 'domains:5abb47d8',
					'when' => array(
						'matches' => 'missing required scope: domains:',
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'domains:e7aab73f',
					'when' => array(
						'contains' => 'Account does not have API access',
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but the account is suspended, closed, or has unpaid bills.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'Benchmark Email has closed the API for your account', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. It works again when the account is in order.', 'key-health' ),
					'causes' => array(
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
				array(
					'rule' => 'domains:800d1c40',
					'when' => array(
						'contains' => 'Monthly API quota exceeded',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'domains:52506016',
					'when' => array(
						'contains' => 'Too many failed authentication attempts',
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'domains:3c1ed6a0',
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
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'API key missing required scope: (?:contacts|campaigns|reports|domains):',
			'is' => 'insufficient_permission',
			'reason' => 'other_use',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Account does not have API access',
			'is' => 'account_suspended',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.benchmarkemail.io/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Integrations]] and then the tab [[API Keys]].', 'key-health' ),
					'sub' => __( 'Only the owner of the account can make keys.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create API Key]], enter a [[Key Name]], and under [[Permissions]] choose [[Read & Write]] for the contacts.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Without an [[Expiration Date]] the key never expires.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Create Key]] and copy the key at once.', 'key-health' ),
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
			'url' => 'https://app.benchmarkemail.io/',
		),
		'keys' => array(
			'url' => 'https://app.benchmarkemail.io/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Integrations]] › [[API Keys]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://app.benchmarkemail.io/',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Integrations]] › [[API Keys]] › [[My API Keys]] › [[Base URL]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.benchmarkemail.com/',
		'terms' => 'https://www.benchmarkemail.com/terms-of-use/',
		'privacy' => 'https://www.benchmarkemail.com/privacy-policy/',
		'status' => 'https://www.benchmarkemail.com/status/',
		'support' => 'https://kb.benchmarkemail.com/',
	),
);
