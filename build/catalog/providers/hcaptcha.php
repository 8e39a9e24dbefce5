<?php
// Generated from src/catalog/providers/hcaptcha.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'hcaptcha',
	'name' => 'hCaptcha',
	'purpose' => 'spam',
	'noun' => __( 'secret key', 'key-health' ),
	'hosts' => array(
		'api.hcaptcha.com',
	),
	'receives' => __( 'Its secret key, the site key and a made-up visitor token', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'secret_key',
			'label' => __( 'Secret key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^ES_[0-9A-Za-z]{32}$',
				'also' => array(
					'^0x[0-9A-Fa-f]{40}$',
				),
				'looks_like' => __( 'ES_ and 32 characters, or 0x and 40 characters in older accounts', 'key-health' ),
				'prefix' => 'ES_',
				'length' => 35,
				'alphabet' => '0-9a-f',
				'wrong_kinds' => array(
					array(
						'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
						'says' => __( 'This is a site key. The secret key begins with ES_ or 0x.', 'key-health' ),
					),
				),
				'model' => 'ES_0123456789abcdef0123456789abcdef',
			),
		),
		array(
			'name' => 'site_key',
			'label' => __( 'Site key', 'key-health' ),
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
					'rule' => 'stored:943e2c24',
					'when' => array(
						'values' => array(
							array(
								'field' => 'secret_key',
								'matches' => '^0x0{40}$',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'stored:c00962d0',
					'when' => array(
						'values' => array(
							array(
								'field' => 'site_key',
								'matches' => '^[123]0000000-ffff-ffff-ffff-00000000000[123]$',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'The site key is a test key', 'key-health' ),
					'meaning' => __( 'It belongs to a published secret key and to no other. Copy the site key of this site.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'verify',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.hcaptcha.com/siteverify',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'secret',
					),
					'field' => 'secret_key',
				),
				'form' => array(
					'response' => 'key-health-probe',
					'sitekey' => '{site_key}',
				),
			),
			'asks' => __( 'Asks about a visitor token that is made up, to see whether something is said against the two keys. No visitor is involved.', 'key-health' ),
			'keep' => array(
				'/success',
				'/error-codes',
			),
			'quote' => array(
				'/error-codes/0',
			),
			'answers' => array(
				array(
					'rule' => 'verify:1e3415c8',
					'when' => array(
						'contains' => '"sitekey-secret-mismatch"',
					),
					'is' => 'pair_mismatch',
					'says' => __( 'The site key belongs to another account than the secret key.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:fcf068a3',
					'when' => array(
						'contains' => '"invalid-sitekey"',
					),
					'is' => 'companion_invalid',
					'says' => __( 'hCaptcha does not know the site key.', 'key-health' ),
					'confidence' => 'issue',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} does not know the site key', 'key-health' ),
					'meaning' => __( 'Nothing is said about the secret key. Copy the site key anew.', 'key-health' ),
				),
				array(
					'rule' => 'verify:7a210c21',
					'when' => array(
						'contains' => '"invalid-input-secret"',
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
					'rule' => 'verify:bee24a40',
					'when' => array(
						'contains' => '"missing-input-secret"',
					),
					'is' => 'missing',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'verify:eb401c4f',
					'when' => array(
						'contains' => '"not-using-dummy-passcode"',
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'verify:0f9dd1c8',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error-codes/0',
								'is' => 'invalid-input-response',
							),
							array(
								'at' => '/error-codes/1',
								'exists' => false,
							),
						),
					),
					'is' => 'not_checkable',
					'says' => __( 'Only the visitor token is refused, because it is made up. hCaptcha looks at it first, so that this says nothing about the secret key.', 'key-health' ),
					'confidence' => 'issue',
					'undecided' => true,
				),
			),
		),
		array(
			'id' => 'compare',
			'after' => array(
				'not_checkable',
			),
			'guard' => 'random_key',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://api.hcaptcha.com/siteverify',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'secret',
					),
					'field' => 'secret_key',
				),
				'form' => array(
					'response' => 'key-health-probe',
				),
			),
			'asks' => __( 'The same question without the site key, and once with a random key: only when they are answered differently, the answer is about the secret key.', 'key-health' ),
			'keep' => array(
				'/success',
				'/error-codes',
			),
			'quote' => array(
				'/error-codes/0',
			),
			'answers' => array(
				array(
					'rule' => 'compare:6aebd9a4',
					'when' => array(
						'json' => array(
							array(
								'at' => '/error-codes/0',
								'is' => 'invalid-input-response',
							),
							array(
								'at' => '/error-codes/1',
								'exists' => false,
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'Nothing is said against the secret key, other than for a random key.', 'key-health' ),
					'confidence' => 'memory',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'The sitekey is not registered with the provided secret',
			'is' => 'pair_mismatch',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Your secret key is invalid or malformed',
			'is' => 'invalid',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Get the secret key at hCaptcha', 'key-health' ),
			'intro' => __( 'One secret key belongs to the whole account, and all its sites use it.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://dashboard.hcaptcha.com/settings',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in to the account in which the site key of this site is listed.', 'key-health' ),
					'sub' => __( 'A secret key of another account does not fit the site key.', 'key-health' ),
				),
				array(
					'text' => __( 'Open the settings of the account and make a new secret key.', 'key-health' ),
					'note' => array(
						'strong' => __( 'The old one stops on all your sites.', 'key-health' ),
						'text' => __( 'Enter the new one on each site that uses this account.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Copy the key at once.', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} shows it only this one time.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://dashboard.hcaptcha.com/',
		),
		'keys' => array(
			'url' => 'https://dashboard.hcaptcha.com/settings',
		),
		'companion' => array(
			'url' => 'https://dashboard.hcaptcha.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.hcaptcha.com/',
		'terms' => 'https://www.hcaptcha.com/terms',
		'privacy' => 'https://www.hcaptcha.com/privacy',
		'support' => 'https://docs.hcaptcha.com/',
	),
);
