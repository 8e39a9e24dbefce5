<?php
// Generated from src/catalog/providers/smtp.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'smtp',
	'name' => 'Mail server (SMTP)',
	'purpose' => 'mail',
	'noun' => __( 'password', 'key-health' ),
	'hosts' => array(),
	'own_host' => 'host',
	'limits' => array(
		'background_hours' => 24,
		'pause_after_refusal_minutes' => 1440,
		'locks' => true,
	),
	'receives' => __( 'User name and password, at the server that stands in the mailer’s settings', 'key-health' ),
	'shown_once' => false,
	'retirements' => array(
		array(
			'on' => '2026-12-31',
			'says' => __( 'At the end of December 2026 Microsoft switches off signing in with a password here, unless your administrator allows it again. Connect by a Microsoft log-in instead.', 'key-health' ),
			'values' => array(
				array(
					'field' => 'host',
					'matches' => '^smtp(?:-legacy)?\\.office365\\.com\\.?$',
				),
			),
			'likely' => true,
			'confidence' => 'doc',
		),
	),
	'fields' => array(
		array(
			'name' => 'pass',
			'label' => __( 'SMTP password', 'key-health' ),
			'secret' => true,
		),
		array(
			'name' => 'host',
			'label' => __( 'SMTP host', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'port',
			'label' => __( 'SMTP port', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'encryption',
			'label' => __( 'encryption', 'key-health' ),
			'secret' => false,
		),
		array(
			'name' => 'user',
			'label' => __( 'SMTP user name', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'settings',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'settings:65a1261d',
					'when' => array(
						'values' => array(
							array(
								'field' => 'host',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'No mail server is named.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'missing',
				),
				array(
					'rule' => 'settings:c8bf10cc',
					'when' => array(
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '[^A-Za-z0-9._-]',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'A host name has no spaces, slashes or colons: port and encryption stand apart.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {field} “{value}” is no name of a server', 'key-health' ),
				),
				array(
					'rule' => 'settings:c938367e',
					'when' => array(
						'values' => array(
							array(
								'field' => 'user',
								'exists' => false,
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'There is a password, but no user name.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'missing',
					'title' => __( 'The SMTP user name is empty', 'key-health' ),
				),
			),
		),
		array(
			'id' => 'login',
			'request' => array(
				'method' => 'SMTP',
				'url' => 'smtp://{host}:{port}',
				'auth' => array(
					'scheme' => 'smtp',
					'field' => 'pass',
					'user' => 'user',
					'encryption' => 'encryption',
				),
			),
			'asks' => __( 'Signs in at the mail server the way the mailer does, and leaves. No sender is named and no mail is sent.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'',
			),
			'answers' => array(
				array(
					'rule' => 'login:b549d91d',
					'when' => array(
						'header' => array(
							'name' => 'x-fault',
							'is' => array(
								'tls_port',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server waited for a TLS handshake: this port speaks TLS from the first byte.', 'key-health' ),
					'confidence' => 'ran',
					'reason' => 'port',
					'title' => __( 'Port and encryption do not fit together', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not sent. Choose SSL with port 465, or TLS with port 587.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:0c6757d5',
					'when' => array(
						'header' => array(
							'name' => 'x-fault',
							'is' => array(
								'plain_port',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server did not answer with TLS: this port begins unencrypted.', 'key-health' ),
					'confidence' => 'ran',
					'reason' => 'port',
					'title' => __( 'Port and encryption do not fit together', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not sent. Choose SSL with port 465, or TLS with port 587.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:c1a098a8',
					'when' => array(
						'header' => array(
							'name' => 'x-fault',
							'is' => array(
								'no_starttls',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server does not offer to encrypt the connection at this port.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'port',
					'title' => __( 'Port and encryption do not fit together', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not sent. Choose SSL with port 465, or TLS with port 587.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:6d0238e4',
					'when' => array(
						'header' => array(
							'name' => 'x-fault',
							'is' => array(
								'no_auth',
							),
						),
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server takes no log-ins here.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'port',
					'title' => __( 'The mail server takes no log-ins at this port', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not sent. Many servers take log-ins only at port 465 or 587, and only encrypted.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:fa27e2dd',
					'when' => array(
						'header' => array(
							'name' => 'x-fault',
							'is' => array(
								'no_known_way',
							),
						),
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'The server offers no way to sign in with a password.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'login:b69aeedc',
					'when' => array(
						'status' => 235,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^sandbox\\.(?:smtp\\.)?mailtrap\\.io$|^smtp\\.ethereal\\.email$',
							),
						),
					),
					'is' => 'sandbox_only',
					'says' => __( 'Accepted, but this server catches all mail and delivers none.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:203a9609',
					'when' => array(
						'status' => 235,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp(?:-legacy)?\\.office365\\.com\\.?$',
							),
						),
						'since' => '2026-10-01',
					),
					'is' => 'ok',
					'says' => __( 'Accepted, for now.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'basic_auth_ends',
				),
				array(
					'rule' => 'login:5d844236',
					'when' => array(
						'status' => 235,
						'header' => array(
							'name' => 'x-encryption',
							'is' => array(
								'none',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'Accepted, over a connection that is not encrypted.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => __( 'It works. But it travels unencrypted, as the settings say: whoever is on the way can read it.', 'key-health' ),
				),
				array(
					'rule' => 'login:757d91b3',
					'when' => array(
						'status' => 235,
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'login:1e8c99d0',
					'when' => array(
						'matches' => '5\\.7\\.30 |SmtpClientAuthentication is disabled|[Bb]asic authentication is (?:disabled|not supported)|security defaults',
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'Microsoft has signing in by SMTP with a password switched off here.', 'key-health' ),
					'confidence' => 'issue',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'login:d321109c',
					'when' => array(
						'matches' => '5\\.7\\.139 .*credentials were incorrect',
					),
					'is' => 'invalid',
					'says' => __( 'User name or password is wrong.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:2924a7bb',
					'when' => array(
						'matches' => '5\\.7\\.(?:139|57) ',
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'auth_method_not_allowed',
							'reason' => 'switched_off',
							'title' => __( 'Signing in by SMTP is switched off for this mailbox.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Microsoft switches it off by itself for accounts with security defaults.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => __( 'User name or password is mistyped, or was changed.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 75,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'login:d48599da',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp(?:-legacy)?\\.office365\\.com\\.?$',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Microsoft says this to a wrong password, and to any where SMTP is switched off.', 'key-health' ),
					'confidence' => 'issue',
					'causes' => array(
						array(
							'is' => 'invalid',
							'title' => __( 'User name or password is mistyped, or was changed.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 75,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'auth_method_not_allowed',
							'reason' => 'switched_off',
							'title' => __( 'Signing in by SMTP is switched off for this mailbox.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'Microsoft switches it off by itself for accounts with security defaults.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'login:1c9b4e81',
					'when' => array(
						'contains' => 'application-specific password required',
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'Google asks for an app password.', 'key-health' ),
					'confidence' => 'issue',
					'reason' => 'app_password',
				),
				array(
					'rule' => 'login:24c78888',
					'when' => array(
						'matches' => '5\\.7\\.14 |log in (?:via|with) your web browser',
					),
					'is' => 'account_suspended',
					'says' => __( 'Google wants the account to be confirmed in a browser before a program may use it.', 'key-health' ),
					'confidence' => 'memory',
					'title' => __( 'Google holds this sign-in back', 'key-health' ),
					'meaning' => __( 'Someone has to sign in to the account in a browser and confirm it.', 'key-health' ),
				),
				array(
					'rule' => 'login:02321d2a',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp(?:-relay)?\\.(?:gmail|googlemail)\\.com\\.?$',
							),
							array(
								'field' => 'pass',
								'matches' => '^(?:[a-z]{16}|[a-z]{4}(?: [a-z]{4}){3})$',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'The app password is refused: it was deleted, or belongs to another account.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'login:30f46fb6',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp(?:-relay)?\\.(?:gmail|googlemail)\\.com\\.?$',
							),
						),
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'Google refuses it. It is no app password: those are 16 small letters.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'app_password',
					'causes' => array(
						array(
							'is' => 'auth_method_not_allowed',
							'reason' => 'app_password',
							'title' => __( 'It is the normal password of the account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 70,
									'text' => __( 'For mail programs this server takes app passwords only.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => __( 'User name or password is mistyped, or was changed.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 75,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'login:1d3a2c0f',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^(?:smtp\\.mail\\.(?:yahoo\\.com|yahoo\\.co\\.jp|att\\.net|me\\.com)|smtp\\.aol\\.com)\\.?$',
							),
						),
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'Refused. This server takes app passwords only, and does not say more.', 'key-health' ),
					'confidence' => 'issue',
					'reason' => 'app_password',
					'causes' => array(
						array(
							'is' => 'auth_method_not_allowed',
							'reason' => 'app_password',
							'title' => __( 'It is the normal password of the account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 70,
									'text' => __( 'For mail programs this server takes app passwords only.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => __( 'User name or password is mistyped, or was changed.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 75,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 50,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'login:e8906eb8',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp(?:\\.eu)?\\.sendgrid\\.net$',
							),
							array(
								'field' => 'user',
								'matches' => '^(?!apikey$)',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Refused. At SendGrid everybody’s user name is the word “apikey”, and another one is set.', 'key-health' ),
					'confidence' => 'memory',
					'title' => __( 'SendGrid wants the word “apikey” as user name', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is the API key itself, beginning with SG.', 'key-health' ),
				),
				array(
					'rule' => 'login:4644a683',
					'when' => array(
						'status' => 535,
						'values' => array(
							array(
								'field' => 'host',
								'matches' => '^smtp-relay\\.(?:brevo|sendinblue)\\.com$',
							),
							array(
								'field' => 'pass',
								'matches' => '^xkeysib-',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'Refused. This is Brevo’s API key; for SMTP there is an SMTP key.', 'key-health' ),
					'confidence' => 'memory',
					'title' => __( 'This is the API key of Brevo, not the SMTP key', 'key-health' ),
					'meaning' => __( 'Both stand on the same page at Brevo. SMTP keys begin with xsmtpsib-.', 'key-health' ),
				),
				array(
					'rule' => 'login:c4b04a0b',
					'when' => array(
						'status' => array(
							421,
							450,
							451,
							454,
							535,
							550,
						),
						'matches' => '[Tt]oo many|[Rr]ate limit',
					),
					'is' => 'rate_limited',
					'says' => __( 'Too many log-ins or connections in a short time.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:707885e1',
					'when' => array(
						'matches' => '5\\.4\\.5 |sending (?:limit|quota) exceeded',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:fdb8dcfc',
					'when' => array(
						'matches' => '(?:STARTTLS|[Ee]ncrypt|TLS|SSL).*(?:first|required|needed)|5\\.7\\.11 ',
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server wants an encrypted connection before it looks at a password.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'port',
					'title' => __( 'The mail server wants an encrypted connection', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It looks at no {key} before. Choose SSL with port 465, or TLS with port 587.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:e8ce5c32',
					'when' => array(
						'status' => 538,
					),
					'is' => 'companion_invalid',
					'says' => __( 'The server wants an encrypted connection before it looks at a password.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'port',
					'title' => __( 'The mail server wants an encrypted connection', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It looks at no {key} before. Choose SSL with port 465, or TLS with port 587.', 'key-health' ),
					'fixes' => array(
						'settle_account',
					),
				),
				array(
					'rule' => 'login:38819ac5',
					'when' => array(
						'status' => 525,
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'login:4100d1f8',
					'when' => array(
						'status' => array(
							535,
							550,
							554,
						),
						'matches' => '(?:[Aa]ccount|[Uu]ser|[Mm]ailbox) (?:is |has been )?(?:disabled|suspended|locked|blocked)',
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:ab4fc70e',
					'when' => array(
						'status' => array(
							534,
							504,
							502,
							503,
							500,
						),
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'The server does not take this way of signing in.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'login:cb78f12f',
					'when' => array(
						'status' => 530,
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'The server asks for another sign-in than the one it was offered.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:4e865faf',
					'when' => array(
						'status' => 334,
					),
					'is' => 'auth_method_not_allowed',
					'says' => __( 'After name and password the server asked for something more.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'login:2640cabd',
					'when' => array(
						'status' => 535,
					),
					'is' => 'invalid',
					'says' => __( 'User name and password are refused.', 'key-health' ),
					'confidence' => 'doc',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'User name and {key} do not belong together at this server: one of them was mistyped or changed.', 'key-health' ),
				),
				array(
					'rule' => 'login:e04596d5',
					'when' => array(
						'status' => array(
							521,
							550,
							554,
						),
						'header' => array(
							'name' => 'x-step',
							'is' => array(
								'greeting',
								'ehlo',
							),
						),
					),
					'is' => 'ip_blocked',
					'says' => __( 'The server turns this site away before anybody has signed in.', 'key-health' ),
					'confidence' => 'memory',
					'causes' => array(
						array(
							'is' => 'ip_blocked',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'login:3761c7d3',
					'when' => array(
						'status' => array(
							550,
							554,
						),
					),
					'is' => 'ip_not_allowed',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'memory',
					'causes' => array(
						array(
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
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
					),
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => '534[- ]5\\.7\\.9 Application-specific password required',
			'is' => 'auth_method_not_allowed',
			'reason' => 'app_password',
			'confidence' => 'issue',
		),
		array(
			'matches' => '5\\.7\\.139 Authentication unsuccessful, (?:SmtpClientAuthentication is disabled|basic authentication is disabled)',
			'is' => 'auth_method_not_allowed',
			'reason' => 'switched_off',
			'confidence' => 'issue',
		),
		array(
			'matches' => '550 5\\.7\\.30 Basic authentication is not supported for Client Submission',
			'is' => 'auth_method_not_allowed',
			'reason' => 'switched_off',
			'confidence' => 'doc',
		),
		array(
			'matches' => '535[- ]5\\.7\\.8 (?:Error: authentication failed|Username and Password not accepted)',
			'is' => 'invalid',
			'confidence' => 'issue',
		),
		array(
			'matches' => 'Must issue a STARTTLS command first',
			'is' => 'companion_invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Get the right password for the mailbox', 'key-health' ),
			'minutes' => 5,
			'steps' => array(
				array(
					'text' => __( 'Sign in where the mailbox is managed: at your mail provider, or in your host’s control panel.', 'key-health' ),
				),
				array(
					'text' => __( 'Look whether it asks for an app password for mail programs.', 'key-health' ),
					'sub' => __( 'Google, Yahoo, AOL and iCloud do. They show it once, and want two-step verification first.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the app password, or set a new password for the mailbox.', 'key-health' ),
				),
			),
			'done' => __( 'I have the password', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Look up the server’s name', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'The help of your mail provider names it under “outgoing mail” or “SMTP”, often with the port.', 'key-health' ),
				),
			),
		),
		'companion_invalid' => array(
			'title' => __( 'Let port and encryption fit together', 'key-health' ),
			'intro' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} stays the same.', 'key-health' ),
			'minutes' => 2,
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the settings of {plugin}.', 'key-health' ),
				),
				array(
					'text' => __( 'Choose SSL with port 465, or TLS with port 587, and save.', 'key-health' ),
					'sub' => __( 'Your mail provider’s help names the pair that it wants. Port 25 is for servers among themselves.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'auth_method_not_allowed' => array(
			'title' => __( 'Sign in the way this server wants', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Look in the help of your mail provider for the way in which programs may send mail.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It has an own connection in {plugin}? Choose that instead: it needs no password here.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'auth_method_not_allowed/app_password' => array(
			'title' => __( 'Make an app password', 'key-health' ),
			'minutes' => 5,
			'steps' => array(
				array(
					'text' => __( 'Sign in to the account of the mailbox, and open its security settings.', 'key-health' ),
				),
				array(
					'text' => __( 'Switch on two-step verification, if it is off.', 'key-health' ),
					'sub' => __( 'Without it most providers give no app passwords.', 'key-health' ),
				),
				array(
					'text' => __( 'Make an app password for mail, and copy it at once.', 'key-health' ),
				),
			),
		),
		'auth_method_not_allowed/switched_off' => array(
			'title' => __( 'Connect to Microsoft another way', 'key-health' ),
			'intro' => __( 'Signing in by SMTP with a password ends at Microsoft. So switching it on again helps for a while only.', 'key-health' ),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'In {plugin}, choose Microsoft instead of a plain SMTP server.', 'key-health' ),
					'sub' => __( 'Then the mailbox is connected by signing in at Microsoft.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'That is not possible? An admin can switch on [[Authenticated SMTP]] for this mailbox in the Microsoft 365 admin center.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'account_suspended' => array(
			'title' => __( 'Ask who runs the mailbox', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Sign in to the mailbox in a browser and read the message there.', 'key-health' ),
				),
				array(
					'text' => __( 'You cannot sign in? Ask the mail provider or your host to release the mailbox.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'ip_not_allowed' => array(
			'title' => __( 'Let this site’s address in', 'key-health' ),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Ask who runs the mail server to accept log-ins from the address {address}.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'ip_blocked' => array(
			'title' => __( 'Have the block of this site’s address lifted', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Wait an hour and check again. Many blocks end by themselves once the wrong requests stop.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It stays? Write to who runs the mail server and name the address {address}.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'quota_exhausted' => array(
			'title' => __( 'Wait, or send through a service with a larger allowance', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Mailboxes may send so many mails a day; most count from midnight.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'sandbox_only' => array(
			'title' => __( 'Use the server that delivers', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'The settings name a server for tests. Put in the host, user name and password for real mail.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
		'revoke' => array(
			'title' => __( 'Delete the old app password, so that nobody can use it', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'A mailbox has one password, so the old one is gone. App passwords stay until they are deleted in the account’s security settings.', 'key-health' ),
				),
			),
		),
	),
	'links' => array(
		'site' => 'https://www.rfc-editor.org/rfc/rfc4954',
	),
);
