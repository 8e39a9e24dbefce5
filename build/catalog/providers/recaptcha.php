<?php
// Generated from src/catalog/providers/recaptcha.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'recaptcha',
	'name' => 'Google reCAPTCHA',
	'purpose' => 'spam',
	'noun' => __( 'secret key', 'key-health' ),
	'hosts' => array(
		'www.google.com',
	),
	'receives' => __( 'Its secret key and a made-up visitor token', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'secret_key',
			'label' => __( 'Secret key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^6[0-9A-Za-z_-]{39}$',
				'looks_like' => __( '40 characters that begin with 6', 'key-health' ),
				'prefix' => '6',
				'length' => 40,
				'alphabet' => '0-9A-Za-z_-',
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
					'rule' => 'stored:d7353d2f',
					'when' => array(
						'values' => array(
							array(
								'field' => 'secret_key',
								'is' => '6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stored:6ed81335',
					'when' => array(
						'values' => array(
							array(
								'field' => 'site_key',
								'is' => '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'The site key is a test key', 'key-health' ),
					'meaning' => __( 'It shows a test box to every visitor, and no real secret key accepts what it hands out. Copy both keys anew.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'verify',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://www.google.com/recaptcha/api/siteverify',
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
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks about a visitor token that is made up. {provider} refuses the token, and says if the secret key is wrong as well. No visitor is involved.', 'key-health' ),
			'keep' => array(
				'/success',
				'/error-codes',
			),
			'quote' => array(
				'/error-codes/0',
			),
			'answers' => array(
				array(
					'rule' => 'verify:7a210c21',
					'when' => array(
						'contains' => '"invalid-input-secret"',
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
							'title' => __( 'The site key stands where the secret key belongs.', 'key-health' ),
							'why' => array(
								array(
									'points' => 45,
									'text' => __( 'Both look alike, and are soon swapped.', 'key-health' ),
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
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'verify:6aebd9a4',
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
					'says' => __( 'The secret key exists: only the visitor token is refused, because it is made up. Whether it belongs to the site key is not told.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'verify:bcca38e5',
					'when' => array(
						'json' => array(
							array(
								'at' => '/success',
								'is' => true,
							),
						),
					),
					'is' => 'test_key',
					'says' => __( 'A visitor token that is made up was accepted. Only a test key does that.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'ERROR for site owner: ?Invalid (site key|key type)',
			'is' => 'companion_invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'ERROR for site owner: ?Invalid domain for site key',
			'is' => 'wrong_site',
			'confidence' => 'memory',
		),
		array(
			'matches' => 'recaptcha.*invalid-input-secret',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the keys at Google reCAPTCHA', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://www.google.com/recaptcha/admin',
				'label' => __( 'Open the reCAPTCHA admin console', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in with the Google account that registered this site.', 'key-health' ),
				),
				array(
					'text' => __( 'Open the settings of this site and copy the secret key, not the site key.', 'key-health' ),
					'sub' => __( 'Both have 40 characters and begin with 6. They are soon swapped.', 'key-health' ),
				),
				array(
					'text' => __( 'Compare the site key with the one in WordPress. Both must be of one pair.', 'key-health' ),
					'note' => array(
						'strong' => __( 'The version counts.', 'key-health' ),
						'text' => __( 'A key of version 2 does not work where the plugin expects version 3, and the other way round.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.google.com/recaptcha/admin',
		),
		'keys' => array(
			'url' => 'https://www.google.com/recaptcha/admin',
		),
		'companion' => array(
			'url' => 'https://www.google.com/recaptcha/admin',
		),
	),
	'links' => array(
		'site' => 'https://www.google.com/recaptcha/about/',
		'terms' => 'https://policies.google.com/terms',
		'privacy' => 'https://policies.google.com/privacy',
		'status' => 'https://status.cloud.google.com/',
		'support' => 'https://developers.google.com/recaptcha/docs/faq',
	),
);
