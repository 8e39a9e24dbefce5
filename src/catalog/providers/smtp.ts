/**
 * Any mail server that takes a user name and a password: what mailers call "Other SMTP".
 *
 * Facts: RFC 4954 (AUTH), 5248 and 3207 for the codes; Google's, Microsoft's and Yahoo's refusals as people quote them in public threads
 * (named at each rule, read 2026-11-21). Microsoft's dates: captaindns.com/en/blog/microsoft-exchange-basic-auth-smtp-end (2026-02-20).
 * Doubtful, and so never more than likely: everything about 421, 502, 504, 525, 550 and 554, whose words each server chooses.
 *
 * The headers `x-…` are not the server's: includes/Probe/Smtp.php says in them how far the talk went.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, causes, guide, phrase, says, titles } from '../words';
import type { Answer, Cause, When } from '../schema';

const RFC = 'RFC 4954 §4 and §6';
const GOOGLE = '^smtp(?:-relay)?\\.(?:gmail|googlemail)\\.com\\.?$';
const MICROSOFT = '^smtp(?:-legacy)?\\.office365\\.com\\.?$';
/** Their own help pages ask for an app password in every mail program. */
const APP_PASSWORD_ONLY =
	'^(?:smtp\\.mail\\.(?:yahoo\\.com|yahoo\\.co\\.jp|att\\.net|me\\.com)|smtp\\.aol\\.com)\\.?$';
const GOOGLE_APP_PASSWORD = '^(?:[a-z]{16}|[a-z]{4}(?: [a-z]{4}){3})$';

const at = ( host: string, more: When ): When => ( {
	...more,
	values: [ { field: 'host', matches: host }, ...( more.values ?? [] ) ],
} );
const fault = ( name: string ): When => ( { header: { name: 'x-fault', is: [ name ] } } );

const normal_password: Cause = {
	is: 'auth_method_not_allowed',
	reason: 'app_password',
	title: t( 'It is the normal password of the account.' ),
	why: [ { points: 70, text: t( 'For mail programs this server takes app passwords only.' ) } ],
};
const mistyped: Cause = {
	is: 'invalid',
	title: t( 'User name or password is mistyped, or was changed.' ),
	why: [
		{ fact: 'worked_before', points: 75, text: t( 'It worked until {last_ok}.' ) },
		{ points: 50, text: t( 'Possible. The answer would be the same.' ) },
	],
};
const switched_off: Cause = {
	is: 'auth_method_not_allowed',
	reason: 'switched_off',
	title: t( 'Signing in by SMTP is switched off for this mailbox.' ),
	why: [
		{
			points: 60,
			text: t( 'Microsoft switches it off by itself for accounts with security defaults.' ),
		},
	],
};

/** Port, encryption and host are one setting in three fields: none of them is wrong by itself. */
const misfit: Partial< Answer > = {
	reason: 'port',
	title: t( 'Port and encryption do not fit together' ),
	meaning: t( 'The {key} was not sent. Choose SSL with port 465, or TLS with port 587.' ),
	fixes: [ 'settle_account' ],
};
const wants_encryption: Partial< Answer > = {
	reason: 'port',
	title: t( 'The mail server wants an encrypted connection' ),
	meaning: t( 'It looks at no {key} before. Choose SSL with port 465, or TLS with port 587.' ),
	fixes: [ 'settle_account' ],
};

/** How far the talk went: no word about the password yet. */
const way: readonly Answer[] = [
	answer(
		fault( 'tls_port' ),
		'companion_invalid',
		t( 'The server waited for a TLS handshake: this port speaks TLS from the first byte.' ),
		'RFC 8314 §3.3; seen with the handshake itself',
		'ran',
		misfit
	),
	answer(
		fault( 'plain_port' ),
		'companion_invalid',
		t( 'The server did not answer with TLS: this port begins unencrypted.' ),
		'dawidd6/action-send-mail#84; OpenSSL “wrong version number”',
		'ran',
		misfit
	),
	answer(
		fault( 'no_starttls' ),
		'companion_invalid',
		t( 'The server does not offer to encrypt the connection at this port.' ),
		'RFC 3207 §4',
		'doc',
		misfit
	),
	answer(
		fault( 'no_auth' ),
		'companion_invalid',
		t( 'The server takes no log-ins here.' ),
		RFC,
		'doc',
		{
			...misfit,
			title: t( 'The mail server takes no log-ins at this port' ),
			meaning: t(
				'The {key} was not sent. Many servers take log-ins only at port 465 or 587, and only encrypted.'
			),
		}
	),
	answer(
		fault( 'no_known_way' ),
		'auth_method_not_allowed',
		t( 'The server offers no way to sign in with a password.' ),
		RFC,
		'doc'
	),
];

const microsoft: readonly Answer[] = [
	answer(
		{
			matches:
				'5\\.7\\.30 |SmtpClientAuthentication is disabled|[Bb]asic authentication is (?:disabled|not supported)|security defaults',
		},
		'auth_method_not_allowed',
		t( 'Microsoft has signing in by SMTP with a password switched off here.' ),
		'simonrob/email-oauth2-proxy#193; nodemailer/nodemailer#1714; Exchange team blog 4114750',
		'issue',
		{ reason: 'switched_off' }
	),
	answer(
		{ matches: '5\\.7\\.139 .*credentials were incorrect' },
		'invalid',
		t( 'User name or password is wrong.' ),
		'memory of Exchange Online',
		'memory'
	),
	answer(
		{ matches: '5\\.7\\.(?:139|57) ' },
		'auth_method_not_allowed',
		says.unclear,
		'MicrosoftDocs/OfficeDocs-Exchange#3124',
		'issue',
		{ causes: [ switched_off, mistyped ] }
	),
	answer(
		at( MICROSOFT, { status: 535 } ),
		'invalid',
		t( 'Microsoft says this to a wrong password, and to any where SMTP is switched off.' ),
		'MicrosoftDocs/OfficeDocs-Exchange#2648; jstedfast/MailKit#700',
		'issue',
		{ causes: [ mistyped, switched_off ] }
	),
];

const mailboxes: readonly Answer[] = [
	answer(
		{ contains: 'application-specific password required' },
		'auth_method_not_allowed',
		t( 'Google asks for an app password.' ),
		'Der-Henning/tgtg#517; PHPMailer/PHPMailer#1708',
		'issue',
		{ reason: 'app_password' }
	),
	answer(
		{ matches: '5\\.7\\.14 |log in (?:via|with) your web browser' },
		'account_suspended',
		t( 'Google wants the account to be confirmed in a browser before a program may use it.' ),
		'memory of Gmail (534-5.7.14)',
		'memory',
		{
			title: t( 'Google holds this sign-in back' ),
			meaning: t( 'Someone has to sign in to the account in a browser and confirm it.' ),
		}
	),
	answer(
		at( GOOGLE, { status: 535, values: [ { field: 'pass', matches: GOOGLE_APP_PASSWORD } ] } ),
		'invalid',
		t( 'The app password is refused: it was deleted, or belongs to another account.' ),
		'daimto.com, Gmail 535-5.7.8 BadCredentials',
		'doc'
	),
	answer(
		at( GOOGLE, { status: 535 } ),
		'auth_method_not_allowed',
		t( 'Google refuses it. It is no app password: those are 16 small letters.' ),
		'daimto.com, Gmail 535-5.7.8 BadCredentials; PHPMailer/PHPMailer#1708',
		'doc',
		{ reason: 'app_password', causes: [ normal_password, mistyped ] }
	),
	answer(
		at( APP_PASSWORD_ONLY, { status: 535 } ),
		'auth_method_not_allowed',
		t( 'Refused. This server takes app passwords only, and does not say more.' ),
		'nedimf/maildroid#17; GUI/lua-resty-mail#4 (#AUTH005)',
		'issue',
		{ reason: 'app_password', causes: [ normal_password, mistyped ] }
	),
];

/** Services that have an API as well, and other words for SMTP. */
const services: readonly Answer[] = [
	answer(
		at( '^smtp(?:\\.eu)?\\.sendgrid\\.net$', {
			status: 535,
			values: [ { field: 'user', matches: '^(?!apikey$)' } ],
		} ),
		'invalid',
		t(
			'Refused. At SendGrid everybody’s user name is the word “apikey”, and another one is set.'
		),
		'memory of SendGrid’s SMTP guide; the sendgrid sheet',
		'memory',
		{
			title: t( 'SendGrid wants the word “apikey” as user name' ),
			meaning: t( 'The {key} is the API key itself, beginning with SG.' ),
		}
	),
	answer(
		at( '^smtp-relay\\.(?:brevo|sendinblue)\\.com$', {
			status: 535,
			values: [ { field: 'pass', matches: '^xkeysib-' } ],
		} ),
		'invalid',
		t( 'Refused. This is Brevo’s API key; for SMTP there is an SMTP key.' ),
		'memory of Brevo’s dashboard; the brevo sheet (xkeysib- and xsmtpsib-)',
		'memory',
		{
			title: t( 'This is the API key of Brevo, not the SMTP key' ),
			meaning: t( 'Both stand on the same page at Brevo. SMTP keys begin with xsmtpsib-.' ),
		}
	),
];

const refusals: readonly Answer[] = [
	answer(
		{ status: [ 421, 450, 451, 454, 535, 550 ], matches: '[Tt]oo many|[Rr]ate limit' },
		'rate_limited',
		t( 'Too many log-ins or connections in a short time.' ),
		'memory of Gmail (454 4.7.0 Too many login attempts) and Postfix (421 4.7.0)',
		'memory'
	),
	answer(
		{ matches: '5\\.4\\.5 |sending (?:limit|quota) exceeded' },
		'quota_exhausted',
		says.quota,
		'memory of Gmail (550 5.4.5)',
		'memory'
	),
	answer(
		{ matches: '(?:STARTTLS|[Ee]ncrypt|TLS|SSL).*(?:first|required|needed)|5\\.7\\.11 ' },
		'companion_invalid',
		t( 'The server wants an encrypted connection before it looks at a password.' ),
		'zoho.com/zeptomail/help/api/smtp-error-codes.html (530 5.7.0); RFC 5248 (5.7.11)',
		'doc',
		wants_encryption
	),
	answer(
		{ status: 538 },
		'companion_invalid',
		t( 'The server wants an encrypted connection before it looks at a password.' ),
		RFC,
		'doc',
		wants_encryption
	),
	answer(
		{ status: 525 },
		'account_suspended',
		says.suspended,
		'RFC 5248 (525 5.7.13 User account disabled)',
		'doc'
	),
	answer(
		{
			status: [ 535, 550, 554 ],
			matches:
				'(?:[Aa]ccount|[Uu]ser|[Mm]ailbox) (?:is |has been )?(?:disabled|suspended|locked|blocked)',
		},
		'account_suspended',
		says.suspended,
		'the smtp sheet of common servers (535/525 account disabled)',
		'memory'
	),
	answer(
		{ status: [ 534, 504, 502, 503, 500 ] },
		'auth_method_not_allowed',
		t( 'The server does not take this way of signing in.' ),
		`${ RFC } (534 5.7.9, 504 5.5.4)`,
		'doc'
	),
	answer(
		{ status: 530 },
		'auth_method_not_allowed',
		t( 'The server asks for another sign-in than the one it was offered.' ),
		'memory of RFC 4954 §6 (530 5.7.0 Authentication required)',
		'memory'
	),
	answer(
		{ status: 334 },
		'auth_method_not_allowed',
		t( 'After name and password the server asked for something more.' ),
		'memory of servers with a second factor',
		'memory'
	),
	answer( { status: 535 }, 'invalid', t( 'User name and password are refused.' ), RFC, 'doc', {
		meaning: t(
			'User name and {key} do not belong together at this server: one of them was mistyped or changed.'
		),
	} ),
	answer(
		{ status: [ 521, 550, 554 ], header: { name: 'x-step', is: [ 'greeting', 'ehlo' ] } },
		'ip_blocked',
		t( 'The server turns this site away before anybody has signed in.' ),
		'memory of RFC 5321 §3.1 (554) and RFC 7504 (521)',
		'memory',
		{ causes: [ { ...causes.address, is: 'ip_blocked' } ] }
	),
	answer(
		{ status: [ 550, 554 ] },
		'ip_not_allowed',
		says.unclear,
		'the smtp sheet of common servers (550/554 5.7.1)',
		'memory',
		{ causes: [ causes.address, causes.suspended ] }
	),
];

const accepted: readonly Answer[] = [
	answer(
		at( '^sandbox\\.(?:smtp\\.)?mailtrap\\.io$|^smtp\\.ethereal\\.email$', { status: 235 } ),
		'sandbox_only',
		t( 'Accepted, but this server catches all mail and delivers none.' ),
		'the smtp sheet: sandbox.smtp.mailtrap.io',
		'memory'
	),
	answer(
		{ ...at( MICROSOFT, { status: 235 } ), since: '2026-10-01' },
		'ok',
		t( 'Accepted, for now.' ),
		'captaindns.com/en/blog/microsoft-exchange-basic-auth-smtp-end',
		'doc',
		{ reason: 'basic_auth_ends' }
	),
	answer(
		{ status: 235, header: { name: 'x-encryption', is: [ 'none' ] } },
		'ok',
		t( 'Accepted, over a connection that is not encrypted.' ),
		RFC,
		'doc',
		{
			meaning: t(
				'It works. But it travels unencrypted, as the settings say: whoever is on the way can read it.'
			),
		}
	),
	answer( { status: 235 }, 'ok', says.accepted, `${ RFC } (235 2.7.0)`, 'doc' ),
];

const field = ( name: string, label: ReturnType< typeof t >, example: string ) => ( {
	name,
	label,
	secret: false,
	example,
} );

export default defineProvider( {
	id: 'smtp',
	name: 'Mail server (SMTP)',
	purpose: 'mail',
	noun: t( 'password' ),
	hosts: [],
	own_host: 'host',
	limits: {
		background_hours: 24,
		pause_after_refusal_minutes: 1440,
		locks: true,
		source: 'Servers lock a mailbox or an address after several wrong log-ins (fail2ban; “Too many login attempts”)',
	},
	receives: t( 'User name and password, at the server that stands in the mailer’s settings' ),
	shown_once: false,
	retirements: [
		{
			on: '2026-12-31',
			says: t(
				'At the end of December 2026 Microsoft switches off signing in with a password here, unless your administrator allows it again. Connect by a Microsoft log-in instead.'
			),
			values: [ { field: 'host', matches: MICROSOFT } ],
			// For existing tenants off by default, and final only after a date that is announced in the second half of 2027. Microsoft has moved it before.
			likely: true,
			source: 'github.com/solvetus/missivus-wordpress/releases/tag/v0.1.2 and msgwing/ZeroSMTP discussion 112, both quote the schedule of 2026-01-27',
			read_on: '2026-11-22',
			confidence: 'doc',
		},
	],
	fields: [
		{ name: 'pass', label: t( 'SMTP password' ), secret: true },
		// The first one beside the secret is the one that sentences name.
		field( 'host', t( 'SMTP host' ), 'mail.shop.example' ),
		field( 'port', t( 'SMTP port' ), '587' ),
		field( 'encryption', t( 'encryption' ), 'tls' ),
		field( 'user', t( 'SMTP user name' ), 'post@shop.example' ),
	],
	steps: [
		{
			id: 'settings',
			asks: asks.stored,
			source: 'WordPress’s wp-includes/PHPMailer/SMTP.php: without a host there is no connection',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'host', exists: false } ] },
					'companion_invalid',
					t( 'No mail server is named.' ),
					'wp-includes/PHPMailer/SMTP.php',
					'source',
					{ reason: 'missing' }
				),
				answer(
					{ values: [ { field: 'host', matches: '[^A-Za-z0-9._-]' } ] },
					'companion_invalid',
					t(
						'A host name has no spaces, slashes or colons: port and encryption stand apart.'
					),
					'RFC 952; PHPMailer alone takes “ssl://host:465” and lists of hosts',
					'doc',
					{ title: t( 'The {field} “{value}” is no name of a server' ) }
				),
				answer(
					{ values: [ { field: 'user', exists: false } ] },
					'companion_invalid',
					t( 'There is a password, but no user name.' ),
					RFC,
					'doc',
					{ reason: 'missing', title: t( 'The SMTP user name is empty' ) }
				),
			],
		},
		{
			id: 'login',
			request: {
				method: 'SMTP',
				url: 'smtp://{host}:{port}',
				auth: { scheme: 'smtp', field: 'pass', user: 'user', encryption: 'encryption' },
			},
			asks: t(
				'Signs in at the mail server the way the mailer does, and leaves. No sender is named and no mail is sent.'
			),
			source: 'wp-includes/PHPMailer/SMTP.php; the official SMTP.com plugin validates the same way (smtpcom-wordpress-plugin@5381778)',
			keep: [],
			quote: [ '' ],
			answers: [ ...way, ...accepted, ...microsoft, ...mailboxes, ...services, ...refusals ],
		},
	],
	phrases: [
		phrase(
			'534[- ]5\\.7\\.9 Application-specific password required',
			'auth_method_not_allowed',
			'nodemailer/nodemailer#1116',
			'issue',
			'app_password'
		),
		phrase(
			'5\\.7\\.139 Authentication unsuccessful, (?:SmtpClientAuthentication is disabled|basic authentication is disabled)',
			'auth_method_not_allowed',
			'simonrob/email-oauth2-proxy#193',
			'issue',
			'switched_off'
		),
		phrase(
			'550 5\\.7\\.30 Basic authentication is not supported for Client Submission',
			'auth_method_not_allowed',
			'Exchange team blog 4114750',
			'doc',
			'switched_off'
		),
		phrase(
			'535[- ]5\\.7\\.8 (?:Error: authentication failed|Username and Password not accepted)',
			'invalid',
			'RFC 4954 §6; PHPMailer/PHPMailer#1708',
			'issue'
		),
		phrase(
			'Must issue a STARTTLS command first',
			'companion_invalid',
			'zoho.com/zeptomail/help/api/smtp-error-codes.html',
			'doc'
		),
	],
	guides: {
		new_key: {
			title: t( 'Get the right password for the mailbox' ),
			minutes: 5,
			steps: [
				{
					text: t(
						'Sign in where the mailbox is managed: at your mail provider, or in your host’s control panel.'
					),
				},
				{
					text: t( 'Look whether it asks for an app password for mail programs.' ),
					sub: t(
						'Google, Yahoo, AOL and iCloud do. They show it once, and want two-step verification first.'
					),
				},
				{ text: t( 'Copy the app password, or set a new password for the mailbox.' ) },
			],
			done: t( 'I have the password' ),
		},
		companion: {
			title: t( 'Look up the server’s name' ),
			steps: [
				{
					text: t(
						'The help of your mail provider names it under “outgoing mail” or “SMTP”, often with the port.'
					),
				},
			],
		},
		companion_invalid: {
			title: t( 'Let port and encryption fit together' ),
			intro: t( 'The {key} stays the same.' ),
			minutes: 2,
			steps: [
				{ text: t( 'Open the settings of {plugin}.' ) },
				{
					text: t( 'Choose SSL with port 465, or TLS with port 587, and save.' ),
					sub: t(
						'Your mail provider’s help names the pair that it wants. Port 25 is for servers among themselves.'
					),
				},
			],
			done: guide.changed,
		},
		auth_method_not_allowed: {
			title: t( 'Sign in the way this server wants' ),
			steps: [
				{
					text: t(
						'Look in the help of your mail provider for the way in which programs may send mail.'
					),
				},
				{
					text: t(
						'It has an own connection in {plugin}? Choose that instead: it needs no password here.'
					),
				},
			],
			done: guide.changed,
		},
		'auth_method_not_allowed/app_password': {
			title: t( 'Make an app password' ),
			minutes: 5,
			steps: [
				{
					text: t(
						'Sign in to the account of the mailbox, and open its security settings.'
					),
				},
				{
					text: t( 'Switch on two-step verification, if it is off.' ),
					sub: t( 'Without it most providers give no app passwords.' ),
				},
				{ text: t( 'Make an app password for mail, and copy it at once.' ) },
			],
		},
		'auth_method_not_allowed/switched_off': {
			title: t( 'Connect to Microsoft another way' ),
			intro: t(
				'Signing in by SMTP with a password ends at Microsoft. So switching it on again helps for a while only.'
			),
			steps: [
				{
					text: t( 'In {plugin}, choose Microsoft instead of a plain SMTP server.' ),
					sub: t( 'Then the mailbox is connected by signing in at Microsoft.' ),
				},
				{
					text: t(
						'That is not possible? An admin can switch on [[Authenticated SMTP]] for this mailbox in the Microsoft 365 admin center.'
					),
				},
			],
			done: guide.changed,
		},
		account_suspended: {
			title: t( 'Ask who runs the mailbox' ),
			steps: [
				{ text: t( 'Sign in to the mailbox in a browser and read the message there.' ) },
				{
					text: t(
						'You cannot sign in? Ask the mail provider or your host to release the mailbox.'
					),
				},
			],
			done: guide.changed,
		},
		ip_not_allowed: {
			title: titles.let_in,
			steps: [
				{
					text: t(
						'Ask who runs the mail server to accept log-ins from the address {address}.'
					),
				},
			],
			done: guide.changed,
		},
		ip_blocked: {
			title: t( 'Have the block of this site’s address lifted' ),
			steps: [
				{
					text: t(
						'Wait an hour and check again. Many blocks end by themselves once the wrong requests stop.'
					),
				},
				{
					text: t(
						'It stays? Write to who runs the mail server and name the address {address}.'
					),
				},
			],
			done: guide.changed,
		},
		quota_exhausted: {
			title: t( 'Wait, or send through a service with a larger allowance' ),
			steps: [
				{ text: t( 'Mailboxes may send so many mails a day; most count from midnight.' ) },
			],
			done: guide.changed,
		},
		sandbox_only: {
			title: t( 'Use the server that delivers' ),
			steps: [
				{
					text: t(
						'The settings name a server for tests. Put in the host, user name and password for real mail.'
					),
				},
			],
			done: guide.changed,
		},
		revoke: {
			title: t( 'Delete the old app password, so that nobody can use it' ),
			steps: [
				{
					text: t(
						'A mailbox has one password, so the old one is gone. App passwords stay until they are deleted in the account’s security settings.'
					),
				},
			],
		},
	},
	links: {
		site: 'https://www.rfc-editor.org/rfc/rfc4954',
	},
} );
