/**
 * Each provider speaks its own dialect: what the state says of a key decides which of its answer
 * files is the answer.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answer_file, ask, start } from './lib/client.mjs';
import {
	KEY,
	MAIL,
	SMTPCOM,
	account,
	akismet,
	channel,
	email,
	nobody,
	plan,
	question,
	quota,
	templates,
	verify,
} from './lib/questions.mjs';

/** Provider, what the key is like (null: unknown), the request, the name of the answer file. */
const ROWS = [
	[ 'mailersend', null, quota, 'quota-unauthenticated' ],
	[ 'mailersend', null, question, 'send-unauthenticated' ],
	[ 'mailersend', {}, { ...quota, headers: [] }, 'quota-unauthenticated' ],
	[ 'mailersend', { domains: [ 'shop.example' ] }, quota, 'quota-ok' ],
	[ 'mailersend', { domains: [ 'shop.example' ] }, question, 'send-may-send' ],
	[ 'mailersend', { domains: [] }, question, 'send-domain-not-verified' ],
	[ 'mailersend', { domains: [] }, email( MAIL ), 'send-domain-not-verified-alone' ],
	[
		'mailersend',
		{ state: 'wrong_account', domains: [ 'shop.example' ] },
		question,
		'send-domain-not-verified',
	],
	[ 'mailersend', { state: 'no_permission' }, quota, 'quota-ok' ],
	[ 'mailersend', { state: 'no_permission' }, question, 'send-no-permission' ],
	[ 'mailersend', { state: 'over_quota' }, quota, 'quota-nothing-left' ],
	[ 'mailersend', { state: 'over_quota' }, question, 'send-daily-limit' ],
	[ 'mailersend', { state: 'email_limit' }, question, 'send-email-limit' ],
	[ 'mailersend', { state: 'trial_limit' }, question, 'send-trial-limit' ],
	[ 'mailersend', { state: 'trial_recipients' }, question, 'send-trial-recipients' ],
	[ 'mailersend', { state: 'plan_too_small' }, question, 'send-plan-too-small' ],
	...[ 'expired', 'deleted', 'paused' ].map( ( state ) => [
		'mailersend',
		{ state },
		quota,
		'quota-unauthenticated',
	] ),
	...[ 'quota', 'send' ].flatMap( ( step ) =>
		Object.entries( {
			ip_denied: 'ip-not-allowed',
			under_review: 'under-review',
			suspended: 'suspended',
			switched_off: 'switched-off',
			rate_limited: 'rate-limited',
		} ).map( ( [ state, file ] ) => [
			'mailersend',
			{ state },
			step === 'quota' ? quota : question,
			`${ step }-${ file }`,
		] )
	),

	[ 'smtpcom', null, account, 'account-key-invalid' ],
	[ 'smtpcom', {}, account, 'account-ok' ],
	[ 'smtpcom', { state: 'deleted' }, account, 'account-key-invalid' ],
	[ 'smtpcom', { state: 'suspended' }, account, 'account-key-invalid' ],
	[ 'smtpcom', { state: 'under_review' }, account, 'account-not-active' ],
	[ 'smtpcom', { state: 'rate_limited' }, account, 'account-rate-limited' ],
	[ 'smtpcom', { channels: [ 'mysender' ] }, channel( 'mysender' ), 'channel-ok' ],
	[ 'smtpcom', { channels: [ 'mysender' ] }, channel( 'MySender' ), 'channel-not-found' ],
	[ 'smtpcom', { channels: [ 'mysender' ] }, channel( 'mysender%20' ), 'channel-not-found' ],
	[
		'smtpcom',
		{ state: 'wrong_account', channels: [ 'mysender' ] },
		channel( 'mysender' ),
		'channel-not-found',
	],
	[
		'smtpcom',
		{ channels: [] },
		{ ...SMTPCOM, method: 'POST', path: '/v4/messages', body: '{"channel":"x"}' },
		'channel-not-found-when-sending',
	],
	[ 'smtpcom', { channels: [] }, channel( '' ), 'channels-none' ],

	[ 'elasticemail', null, templates, 'templates-key-unknown' ],
	[ 'elasticemail', null, nobody, 'send-key-unknown' ],
	[ 'elasticemail', {}, templates, 'templates-ok' ],
	[
		'elasticemail',
		{},
		{ ...templates, path: '/v4/templates?limit=1' },
		'templates-scope-missing',
	],
	[ 'elasticemail', {}, nobody, 'send-may-send' ],
	[ 'elasticemail', { scopes: [ 'SendHttp' ] }, templates, 'templates-access-denied' ],
	[ 'elasticemail', { scopes: [ 'SendHttp' ] }, nobody, 'send-may-send' ],
	[ 'elasticemail', { scopes: [ 'ViewTemplates' ] }, templates, 'templates-ok' ],
	[ 'elasticemail', { scopes: [ 'ViewTemplates' ] }, nobody, 'send-may-not-send' ],
	[ 'elasticemail', { state: 'ip_denied' }, templates, 'templates-access-denied' ],
	[ 'elasticemail', { state: 'under_review' }, nobody, 'send-access-denied' ],
	[ 'elasticemail', { state: 'over_quota' }, nobody, 'send-no-credits' ],
	[ 'elasticemail', { state: 'rate_limited' }, templates, 'templates-rate-limited' ],
	[ 'elasticemail', { state: 'expired' }, templates, 'templates-key-unknown' ],

	[ 'akismet', null, verify, 'verify-invalid' ],
	[ 'akismet', null, plan, 'subscription-invalid' ],
	[ 'akismet', {}, verify, 'verify-valid' ],
	[ 'akismet', {}, akismet( '/1.1/verify-key', { blog: '' } ), 'verify-empty-blog' ],
	[ 'akismet', {}, akismet( '/1.1/verify-key', { blog: 'shop' } ), 'verify-unreadable-blog' ],
	[ 'akismet', {}, plan, 'subscription-active' ],
	[ 'akismet', { state: 'suspended' }, verify, 'verify-invalid' ],
	[ 'akismet', { state: 'suspended' }, plan, 'subscription-suspended' ],
	[ 'akismet', { alert: 30001 }, verify, 'verify-alert-30001' ],
	[ 'akismet', { state: 'over_quota' }, verify, 'verify-alert-10508' ],
	[ 'akismet', { state: 'over_quota' }, plan, 'subscription-limit-reached' ],
	[ 'akismet', { subscription: 'no-sub' }, plan, 'subscription-no-plan' ],
	[ 'akismet', { subscription: 'cancelled' }, plan, 'subscription-cancelled' ],
	[ 'akismet', { state: 'rate_limited' }, verify, 'verify-rate-limited' ],
	[ 'akismet', { verify: 'invalid', revoked: [ 'shop.example' ] }, verify, 'verify-invalid' ],
];

describe( 'the dialects', () => {
	let simulator;
	before( () => ( simulator = start() ) );
	after( () => simulator.stop() );

	const put = ( provider, entry, more = {} ) =>
		simulator.set( {
			[ provider ]: { keys: entry ? { [ KEY[ provider ] ]: entry } : {}, ...more },
		} );

	for ( const [ provider, entry, request, name ] of ROWS ) {
		const key = entry ? `a key ${ JSON.stringify( entry ) }` : 'an unknown key';
		const asked = `${ request.method ?? 'GET' } ${ request.path }`;
		test( `${ provider } answers ${ asked } of ${ key } with ${ name }`, async () => {
			put( provider, entry );
			const expected = answer_file( provider, name );
			const got = await ask( simulator, request );
			assert.equal( simulator.journal().at( -1 ).answer, name );
			assert.equal( got.status, expected.status );
			for ( const [ header, value ] of Object.entries( expected.headers ) ) {
				assert.equal( got.headers[ header ], value );
			}
			// The name of the channel is the one that was asked for.
			assert.equal(
				name === 'channel-ok' ? '' : got.body,
				name === 'channel-ok' ? '' : expected.body
			);
		} );
	}

	test( 'one question may be answered otherwise than the dialect would, and the others stay as they are', async () => {
		put(
			'elasticemail',
			{},
			{
				answers: { 'POST /v4/emails/transactional': 'send-no-credits' },
			}
		);
		await ask( simulator, nobody );
		await ask( simulator, templates );
		assert.deepEqual(
			simulator
				.journal()
				.slice( -2 )
				.map( ( { answer } ) => answer ),
			[ 'send-no-credits', 'templates-ok' ]
		);
	} );

	test( 'each mail provider accepts a whole message the way WP Mail SMTP waits for it', async () => {
		put( 'mailersend', { domains: [ 'shop.example' ] } );
		const sent = await ask( simulator, email( MAIL ) );
		assert.deepEqual(
			[ sent.status, Boolean( sent.headers[ 'x-message-id' ] ), sent.body ],
			[ 202, true, '' ]
		);

		put( 'smtpcom', { channels: [ 'mysender' ] } );
		const message = {
			channel: 'mysender',
			recipients: { to: [ { address: 'ann@customer.example' } ] },
		};
		const queued = await ask( simulator, {
			...SMTPCOM,
			method: 'POST',
			path: '/v4/messages',
			body: JSON.stringify( message ),
		} );
		assert.match( JSON.parse( queued.body ).data.message, /msg_id: \S+/ );

		put( 'elasticemail', { domains: [ 'shop.example' ] } );
		const given = await ask( simulator, {
			...nobody,
			body: '{"Recipients":{"To":["ann@customer.example"]},"Content":{"From":"Shop <post@shop.example>"}}',
		} );
		assert.deepEqual( Object.keys( JSON.parse( given.body ) ), [
			'TransactionID',
			'MessageID',
		] );
	} );

	test( 'SMTP.com lists the Sender Names of the account and nothing else', async () => {
		put( 'smtpcom', { channels: [ 'shop', 'news' ] } );
		const { data } = JSON.parse( ( await ask( simulator, channel( '' ) ) ).body );
		assert.deepEqual(
			data.items.map( ( item ) => item.name ),
			[ 'shop', 'news' ]
		);
	} );

	test( 'Akismet lists the sites that fit the filter, and says which were taken away', async () => {
		put( 'akismet', { sites: [ 'other.example' ], revoked: [ 'shop.example' ] } );
		const answer = JSON.parse(
			( await ask( simulator, akismet( '/1.2/key-sites', { filter: 'shop.example' } ) ) ).body
		);
		const [ rows ] = Object.values( answer );
		assert.deepEqual(
			rows.map( ( row ) => [ row.site, row.is_revoked ] ),
			[ [ 'shop.example', true ] ]
		);
	} );

	test( 'Akismet sends an alert code nobody knows as it stands in the state', async () => {
		put( 'akismet', { alert: '10777' } );
		assert.equal(
			( await ask( simulator, verify ) ).headers[ 'x-akismet-alert-code' ],
			'10777'
		);
	} );

	test( 'Elastic Email can be told to miss the recipient before it looks at the key', async () => {
		put( 'elasticemail', null, { validation_first: true } );
		assert.equal(
			( await ask( simulator, nobody ) ).body,
			answer_file( 'elasticemail', 'send-may-send' ).body
		);
	} );
} );
