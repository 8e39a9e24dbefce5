<?php
// Generated from src/catalog/providers/cloudflare_email.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'cloudflare_email',
	'name' => 'Cloudflare Email Sending',
	'purpose' => 'mail',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'api.cloudflare.com',
	),
	'receives' => __( 'Its token and the account ID', 'key-health' ),
	'shown_once' => true,
	'phrases' => array(
		array(
			'matches' => '"code": ?1000, ?"message": ?"Invalid API Token"',
			'is' => 'invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Invalid format for Authorization header',
			'is' => 'malformed',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Cannot use the access token from location',
			'is' => 'ip_not_allowed',
			'confidence' => 'issue',
		),
	),
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^cf[au]t_[A-Za-z0-9]{48}$',
				'also' => array(
					'^[A-Za-z0-9_-]{40}$',
					'^cf[au]t_[A-Za-z0-9_-]{40,64}$',
				),
				'looks_like' => __( 'cfut_ or cfat_ and 48 characters, or 40 characters', 'key-health' ),
				'alphabet' => '0-9A-Za-z_-',
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^(cfk_[A-Za-z0-9_-]{40,64}|[0-9a-f]{37})$',
						'says' => __( 'This is the Global API Key. Mail is sent with an API token.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'account_id',
			'label' => __( 'Account ID', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'user',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.cloudflare.com/client/v4/user/tokens/verify',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether this is a token of a person, and whether it is active. Reads only.', 'key-health' ),
			'keep' => array(
				'/result/status',
				'/result/not_before',
				'/result/expires_on',
			),
			'ends' => '/result/expires_on',
			'quote' => array(
				'/errors/0/error_chain/0/message',
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'user:886e237c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 6003,
							),
						),
					),
					'is' => 'malformed',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What was sent does not have the form that the {key} must have.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'user:96ce8e97',
					'when' => array(
						'contains' => 'Missing \\"Authorization\\" header',
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'issue',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'user:25788890',
					'when' => array(
						'contains' => 'Cannot use the access token from location',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'user:bc547f1c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'user:7b2bab83',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'disabled',
							),
						),
					),
					'is' => 'key_disabled',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} exists, but it is switched off.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'user:7dda0971',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'active',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'user:3d2e47ad',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 1000,
							),
						),
						'values' => array(
							array(
								'field' => 'api_key',
								'matches' => '^cfut_',
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
					'rule' => 'user:820db6ce',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 1000,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Not known here. A {key} that belongs to an account is answered like this too.', 'key-health' ),
					'confidence' => 'source',
					'undecided' => true,
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
			),
		),
		array(
			'id' => 'account',
			'after' => array(
				'invalid',
			),
			'needs' => array(
				'account_id',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.cloudflare.com/client/v4/accounts/{account_id}/tokens/verify',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whether this is a token of the account, and whether it is active. Reads only.', 'key-health' ),
			'keep' => array(
				'/result/status',
				'/result/not_before',
				'/result/expires_on',
			),
			'ends' => '/result/expires_on',
			'quote' => array(
				'/errors/0/error_chain/0/message',
				'/errors/0/message',
			),
			'answers' => array(
				array(
					'rule' => 'account:886e237c',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 6003,
							),
						),
					),
					'is' => 'malformed',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'What was sent does not have the form that the {key} must have.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'account:96ce8e97',
					'when' => array(
						'contains' => 'Missing \\"Authorization\\" header',
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'issue',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'account:25788890',
					'when' => array(
						'contains' => 'Cannot use the access token from location',
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'Requests are taken from listed IP addresses only, and this one is not among them.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'account:bc547f1c',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'expired',
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:7b2bab83',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'disabled',
							),
						),
					),
					'is' => 'key_disabled',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} exists, but it is switched off.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:7dda0971',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/result/status',
								'is' => 'active',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'account:820db6ce',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 1000,
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Neither a person nor an account at Cloudflare has this {key}.', 'key-health' ),
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
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 4,
			'link' => array(
				'url' => 'https://dash.cloudflare.com/profile/api-tokens',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API tokens at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in, open [[My Profile]] › [[API Tokens]] and choose [[Create Token]].', 'key-health' ),
					'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'A token of the account, under [[Manage Account]] › [[API Tokens]], stays when a person leaves.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose a custom token. Under [[Permissions]], choose [[Account]] and [[Email Sending]], and the level that lets it send.', 'key-health' ),
					'sub' => __( 'Email Routing is something else, and does not send.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Leave the time empty, or choose a day that you note down. A list of IP addresses must contain {address}.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Choose [[Continue to summary]], then [[Create Token]], and copy it at once.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://dash.cloudflare.com/',
		),
		'keys' => array(
			'url' => 'https://dash.cloudflare.com/profile/api-tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[My Profile]] › [[API Tokens]]', 'key-health' ),
		),
		'permissions' => array(
			'url' => 'https://dash.cloudflare.com/profile/api-tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[My Profile]] › [[API Tokens]]', 'key-health' ),
		),
		'ip_allowlist' => array(
			'url' => 'https://dash.cloudflare.com/profile/api-tokens',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[My Profile]] › [[API Tokens]]', 'key-health' ),
		),
		'companion' => array(
			'url' => 'https://dash.cloudflare.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.cloudflare.com/',
		'terms' => 'https://www.cloudflare.com/terms/',
		'privacy' => 'https://www.cloudflare.com/privacypolicy/',
		'status' => 'https://www.cloudflarestatus.com/',
		'support' => 'https://developers.cloudflare.com/email-service/',
	),
);
