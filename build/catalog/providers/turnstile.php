<?php
// Generated from src/catalog/providers/turnstile.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'turnstile',
	'name' => 'Cloudflare Turnstile',
	'purpose' => 'spam',
	'noun' => __( 'secret key', 'key-health' ),
	'hosts' => array(
		'challenges.cloudflare.com',
	),
	'receives' => __( 'Its secret key and a made-up visitor token', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'secret_key',
			'label' => __( 'Secret key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^0x[A-Za-z0-9_-]{28,45}$',
				'also' => array(
					'^[123]x0{31}AA$',
				),
				'looks_like' => __( '0x and about 33 characters', 'key-health' ),
				'prefix' => '0x',
				'wrong_kinds' => array(
					array(
						'pattern' => '^0x[A-Za-z0-9_-]{18,24}$',
						'says' => __( 'This is a site key. The secret key is longer.', 'key-health' ),
					),
				),
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
					'rule' => 'stored:e77430f8',
					'when' => array(
						'values' => array(
							array(
								'field' => 'secret_key',
								'matches' => '^[123]x0{31}AA$',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'stored:f6e9b3f2',
					'when' => array(
						'values' => array(
							array(
								'field' => 'site_key',
								'matches' => '^[123]x0{20}(AA|AB|BB|FF)$',
							),
						),
					),
					'is' => 'test_key',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'One of the keys that {provider} publishes for trying things out.', 'key-health' ),
					'confidence' => 'doc',
					'title' => __( 'The site key is a test key', 'key-health' ),
					'meaning' => __( 'It hands out a visitor token that a real secret key refuses, so nobody gets through. Copy both keys anew.', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'verify',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
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
					'rule' => 'verify:4977eff9',
					'when' => array(
						'contains' => '"internal-error"',
					),
					'is' => 'provider_outage',
					'says' => __( 'The provider has a problem of its own.', 'key-health' ),
					'confidence' => 'doc',
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
					'says' => __( 'The secret key is accepted: only the visitor token is refused, because it is made up.', 'key-health' ),
					'confidence' => 'doc',
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
			'matches' => 'The secret parameter was invalid or did not exist',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'turnstile.*invalid-input-secret',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the keys at Cloudflare', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://dash.cloudflare.com/?to=/:account/turnstile',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, choose your account, open [[Turnstile]] and then the widget of this site.', 'key-health' ),
					'sub' => __( 'The site key and the secret key must be of the same widget.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the secret key, and compare the site key with the one in WordPress.', 'key-health' ),
					'note' => array(
						'strong' => __( 'You want a new secret key?', 'key-health' ),
						'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( 'Choose [[Settings]] › [[Rotate Secret Key]]. The old one works for 2 more hours.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'revoke' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The old {key} ends by itself', 'key-health' ),
			'link' => array(
				'url' => 'https://dash.cloudflare.com/?to=/:account/turnstile',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Cloudflare ends a rotated secret key after 2 hours. Nothing is to do.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://dash.cloudflare.com/',
		),
		'keys' => array(
			'url' => 'https://dash.cloudflare.com/?to=/:account/turnstile',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Turnstile]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://dash.cloudflare.com/?to=/:account/turnstile',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Turnstile]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.cloudflare.com/',
		'terms' => 'https://www.cloudflare.com/website-terms/',
		'privacy' => 'https://www.cloudflare.com/turnstile-privacy-policy/',
		'status' => 'https://www.cloudflarestatus.com/',
		'support' => 'https://developers.cloudflare.com/turnstile/troubleshooting/',
	),
);
