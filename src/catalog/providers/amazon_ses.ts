/**
 * Amazon SES: an access key of AWS (ID and secret) and a region.
 *
 * Facts: the code "…security token included in the request is invalid" of the live test anymail/django-anymail@8c40cc4; code and
 * text of a refused signature and of a wrong clock in the AWS verifier scratchstack-aws-signature (src/error.rs) and in public logs of
 * sts:GetCallerIdentity; members of GetAccount in the AWS SDK documentation; error names in api-evangelist/amazon-ses@e0c7ed6 (all read
 * 2026-11-21). STS answers every living key, whatever it may do. Doubtful: how a region that is switched off in the account is answered.
 */
import { defineProvider, t } from '../schema';
import type { Answer, DiagnosisId, Text, When } from '../schema';
import { answer, cause, causes, guide, open, phrase, says } from '../words';

const STS = 'docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html';
const GET_ACCOUNT =
	'docs.aws.amazon.com/sdkfornet/v3/apidocs/items/SimpleEmailV2/TGetAccountResponse.html';
const ERRORS = 'api-evangelist/amazon-ses@e0c7ed6 errors/amazon-ses-problem-types.yml';
const VERIFIER = 'scratchstack-aws-signature src/error.rs (messages of AWS as seen)';

const signed = ( service: 'sts' | 'ses' ) =>
	( {
		scheme: 'sigv4',
		field: 'secret_access_key',
		id: 'access_key_id',
		region: 'aws_region',
		service,
	} ) as const;

const account_is = ( member: string, is: string | boolean ) => ( {
	status: '2xx' as const,
	json: [ { at: `/${ member }`, is } ],
} );

/** Of GetAccount. */
const told = ( when: When, is: DiagnosisId | 'as_before', text: Text, reason?: string ): Answer =>
	answer( when, is, text, GET_ACCOUNT, 'doc', reason ? { reason } : {} );

const inactive = cause( 'key_disabled', t( 'It is set to inactive in IAM.' ), [
	{ fact: 'worked_before', points: 50, text: t( 'It worked until {last_ok}.' ) },
	{ points: 30, text: t( 'Possible. The answer would be the same.' ) },
] );
const region_off = cause(
	'wrong_region',
	t( 'The region is not switched on in the AWS account.' ),
	[
		{
			points: 20,
			text: t(
				'Newer regions know the keys of an account only after somebody has switched them on.'
			),
		},
	],
	{
		ruled_out: [
			{ fact: 'worked_before', text: t( 'This very value worked here until {last_ok}.' ) },
		],
	}
);
const other_id = cause( 'pair_mismatch', t( 'It belongs to another access key ID.' ), [
	{
		points: 60,
		text: t( 'AWS knows the ID, so the ID is right. A new secret always comes with a new ID.' ),
	},
] );

/** What STS says of the key. */
const key_answers: readonly Answer[] = [
	answer(
		{ matches: 'Signature expired|Signature not yet current|RequestTimeTooSkewed' },
		'clock_skew',
		t( 'AWS takes no signature that is older or newer than 15 minutes by its own clock.' ),
		`${ VERIFIER }; logs of sts:GetCallerIdentity, "Signature expired: … (… - 15 min.)"`,
		'issue',
		{
			title: t( 'The clock of this server is wrong' ),
			meaning: t(
				'Every request is signed with the time, and AWS refuses a time that is off by more than 15 minutes. The access key was not judged, and mail is refused in the same way.'
			),
		}
	),
	answer(
		{ xml: [ { element: 'Code', is: 'InvalidClientTokenId' } ] },
		'invalid',
		t( 'AWS does not know the access key ID, or it is switched off.' ),
		'code of STS for "The security token included in the request is invalid." (anymail/django-anymail@8c40cc4 tests/test_amazon_ses_integration.py)',
		'source',
		{ causes: [ causes.not_copied, causes.deleted, inactive, region_off ] }
	),
	answer(
		{ xml: [ { element: 'Code', is: 'SignatureDoesNotMatch' } ] },
		'invalid',
		t( 'AWS knows the access key ID. The secret beside it is not the right one.' ),
		VERIFIER,
		'source',
		{
			title: t( 'The secret access key does not fit the access key ID' ),
			causes: [ causes.not_copied, other_id ],
		}
	),
	answer(
		{ xml: [ { element: 'Code', matches: '^ExpiredToken' } ] },
		'expired',
		t( 'A temporary access key, and its hours are over.' ),
		`${ ERRORS } ExpiredTokenException`,
		'doc'
	),
	answer(
		{ status: '2xx', xml: [ { element: 'Arn', matches: '^arn:[a-z-]+:iam::\\d+:root$' } ] },
		'ok',
		t( 'The access key is accepted. It belongs to the owner of the whole AWS account.' ),
		STS,
		'doc',
		{ reason: 'too_much' }
	),
	answer(
		{ status: '2xx', xml: [ { element: 'Arn', matches: '^arn:' } ] },
		'ok',
		says.accepted,
		STS,
		'doc'
	),
];

/** What Amazon SES says of the account in this region. */
const account_answers: readonly Answer[] = [
	// A key that may send and nothing else is denied this too, so it proves nothing about sending.
	answer(
		{ status: 403, contains: 'not authorized to perform' },
		'as_before',
		t(
			'The access key may not ask this. Many that only send may not, so this does not tell whether it may send.'
		),
		`${ ERRORS } AccessDeniedException`,
		'doc'
	),
	answer(
		{ contains: 'OptInRequired' },
		'plan_inactive',
		t( 'The AWS account has not signed up for Amazon SES.' ),
		`${ ERRORS } OptInRequired`,
		'doc',
		{ reason: 'none' }
	),
	told(
		account_is( 'EnforcementStatus', 'SHUTDOWN' ),
		'account_suspended',
		says.paused,
		'switched_off'
	),
	told(
		account_is( 'SendingEnabled', false ),
		'account_suspended',
		t( 'The access key is accepted. Sending is switched off in this region.' ),
		'switched_off'
	),
	told(
		account_is( 'ProductionAccessEnabled', false ),
		'sandbox_only',
		t(
			'The access key is accepted. In this region the account is in the sandbox, which sends to verified addresses only.'
		)
	),
	told(
		account_is( 'EnforcementStatus', 'PROBATION' ),
		'account_under_review',
		says.being_reviewed,
		'alert'
	),
	told(
		account_is( 'ProductionAccessEnabled', true ),
		'as_before',
		t( 'Sending is switched on in this region, and to any address.' )
	),
];

export default defineProvider( {
	id: 'amazon_ses',
	name: 'Amazon SES',
	purpose: 'mail',
	noun: t( 'access key' ),
	hosts: [ 'sts.*.amazonaws.com', 'email.*.amazonaws.com' ],
	// Only a name of this shape gets into a host name.
	slots: { aws_region: { field: 'region', matches: '^([a-z]{2}(?:-[a-z]+)+-\\d)$' } },
	receives: t(
		'The access key ID and a signature made with the secret; never the secret itself'
	),
	shown_once: true,
	fields: [
		{
			name: 'secret_access_key',
			label: t( 'Secret access key' ),
			secret: true,
			shape: {
				pattern: '^[A-Za-z0-9/+]{40}$',
				looks_like: t( '40 characters: letters, digits, / and +' ),
				length: 40,
				alphabet: 'A-Za-z0-9/+',
				wrong_kinds: [
					{
						// 33 bytes in base64, the first of them always 4.
						pattern: '^B[A-P][A-Za-z0-9/+]{42}$',
						says: t(
							'This is an SMTP password of Amazon SES, made from a secret access key. Here the secret access key itself is needed.'
						),
					},
					{
						pattern: '^A(?:KI|SI)A[A-Z2-7]{16}$',
						says: t( 'This is an access key ID. It belongs in the other field.' ),
					},
				],
				good: [
					'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
					'0123456789abcdefghijABCDEFGHIJ0123456/+9',
				],
				bad: [
					{ value: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE', reason: 'truncated' },
					{ value: 'wJalrXUtnFEMI K7MDENG/bPxRfiCYEXAMPLEKEY', reason: 'whitespace' },
					{
						value: 'BPkR0123456789abcdefghijABCDEFGHIJ0123456/+9',
						reason: 'wrong_key_kind',
					},
				],
			},
		},
		{
			name: 'access_key_id',
			label: t( 'Access key ID' ),
			secret: false,
			shape: {
				pattern: '^AKIA[A-Z2-7]{16}$',
				looks_like: t( 'AKIA and 16 capital letters and digits' ),
				prefix: 'AKIA',
				length: 20,
				alphabet: 'A-Z2-7',
				distinctive: true,
				wrong_kinds: [
					{
						pattern: '^ASIA[A-Z2-7]{16}$',
						says: t(
							'This is a temporary access key, which ends after some hours. A website needs one of an IAM user; those begin with AKIA.'
						),
					},
				],
				good: [ 'AKIAIOSFODNN7EXAMPLE' ],
				bad: [
					{ value: 'AKIAIOSFODNN7EXAMP', reason: 'truncated' },
					{ value: 'ASIAIOSFODNN7EXAMPLE', reason: 'wrong_key_kind' },
				],
			},
		},
		{ name: 'region', label: t( 'Region' ), secret: false, example: 'us-east-1' },
	],
	steps: [
		{
			id: 'identity',
			request: {
				method: 'POST',
				url: 'https://sts.{aws_region}.amazonaws.com/',
				auth: signed( 'sts' ),
				form: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
			},
			asks: t( 'Asks AWS whose access key this is. Reads only, and needs no permission.' ),
			source: `${ STS }: no permissions are required; streaak/keyhacks@371e807 README.md`,
			keep: [],
			quote: [ '<Message>' ],
			answers: key_answers,
		},
		{
			id: 'account',
			after: [ 'ok' ],
			request: {
				method: 'GET',
				url: 'https://email.{aws_region}.amazonaws.com/v2/email/account',
				auth: signed( 'ses' ),
				headers: { Accept: 'application/json' },
			},
			asks: t( 'Asks for the state of Amazon SES in this region. Reads only.' ),
			source: `GetAccount, ${ GET_ACCOUNT }`,
			keep: [
				'/SendingEnabled',
				'/ProductionAccessEnabled',
				'/EnforcementStatus',
				'/SendQuota/Max24HourSend',
				'/SendQuota/SentLast24Hours',
			],
			quote: [ '/message', '/Message' ],
			answers: account_answers,
		},
	],
	phrases: [
		phrase(
			'The security token included in the request is invalid',
			'invalid',
			'anymail/django-anymail@8c40cc4 tests/test_amazon_ses_integration.py',
			'source'
		),
		phrase(
			'The request signature we calculated does not match the signature you provided',
			'pair_mismatch',
			VERIFIER,
			'source'
		),
		phrase(
			'Email address is not verified\\. The following identities failed the check in region',
			'domain_not_verified',
			'anymail/django-anymail@8c40cc4 tests/test_amazon_ses_backend.py',
			'source'
		),
		phrase(
			'is not authorized to perform: ses:Send',
			'insufficient_permission',
			`${ ERRORS } AccessDeniedException`,
			'doc'
		),
		phrase(
			'Throttling failure: Daily message quota exceeded',
			'quota_exhausted',
			`${ ERRORS } smtp_errors`,
			'doc'
		),
	],
	guides: {
		new_key: {
			title: t( 'Make a new access key at AWS' ),
			intro: guide.intro,
			minutes: 5,
			link: {
				url: 'https://console.aws.amazon.com/iam/home#/users',
				label: t( 'Open the users of your AWS account' ),
			},
			steps: [
				{
					text: t( 'Choose the user that sends the mail of this website.' ),
					sub: t(
						'There is none? Make one that may send with Amazon SES and nothing else. Never use an access key of the account’s owner.'
					),
				},
				{
					text: t(
						'Open the tab [[Security credentials]] and choose [[Create access key]].'
					),
				},
				{
					text: t( 'Copy both: the access key ID and the secret access key.' ),
					note: {
						strong: t( 'AWS shows the secret only this one time.' ),
						text: t(
							'An SMTP password of Amazon SES looks alike, but it is something else and does not work here.'
						),
					},
				},
			],
			done: guide.has_both,
		},
		sandbox_only: {
			title: t( 'Ask Amazon SES for production access' ),
			intro: t(
				'Each region has a sandbox of its own. Look at the one that your plugin uses.'
			),
			link: { url: 'https://console.aws.amazon.com/ses/home#/account', label: open.provider },
			steps: [
				{
					text: t(
						'Open [[Account dashboard]] and choose [[Request production access]].'
					),
				},
				{
					text: t( 'Say what kind of mail your website sends, and send the request.' ),
					sub: t(
						'Until AWS agrees, mail goes only to addresses that are verified there.'
					),
				},
			],
			done: guide.changed,
		},
	},
	pages: {
		account: { url: 'https://console.aws.amazon.com/ses/home#/account' },
		keys: {
			url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
			path: t( '[[Security credentials]] › [[Access keys]]' ),
		},
		permissions: { url: 'https://console.aws.amazon.com/iam/home#/users' },
		domains: { url: 'https://console.aws.amazon.com/ses/home#/identities' },
		senders: { url: 'https://console.aws.amazon.com/ses/home#/identities' },
	},
	links: {
		site: 'https://aws.amazon.com/ses/',
		terms: 'https://aws.amazon.com/service-terms/',
		privacy: 'https://aws.amazon.com/privacy/',
		status: 'https://health.aws.amazon.com/health/status',
		support: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/CommonErrors.html',
	},
} );
