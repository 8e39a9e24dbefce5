/** For the tests: one key of each mail and spam provider, and what is asked with it. */
export const KEY = {
	mailersend: 'mlsn.' + '0123456789abcdef'.repeat( 4 ),
	smtpcom: '0123abcd'.repeat( 5 ),
	elasticemail: '0123456789ABCDEF'.repeat( 6 ),
	akismet: '0123456789ab',
};
export const MAIL = {
	from: { email: 'post@shop.example' },
	to: [ { email: 'ann@customer.example' } ],
	subject: 'Hello',
	text: 'Text',
};

export const MAILERSEND = {
	host: 'api.mailersend.com',
	headers: [ `Authorization: Bearer ${ KEY.mailersend }` ],
};
export const quota = { ...MAILERSEND, path: '/v1/api-quota' };
export const email = ( message ) => ( {
	...MAILERSEND,
	method: 'POST',
	path: '/v1/email',
	body: JSON.stringify( message ),
} );
export const question = email( { from: { email: 'post@shop.example' } } );

export const SMTPCOM = {
	host: 'api.smtp.com',
	headers: [ `Authorization: Bearer ${ KEY.smtpcom }` ],
};
export const account = { ...SMTPCOM, path: '/v4/account/' };
export const channel = ( name ) => ( { ...SMTPCOM, path: `/v4/channels/${ name }` } );

export const ELASTIC = {
	host: 'api.elasticemail.com',
	headers: [ `X-ElasticEmail-ApiKey: ${ KEY.elasticemail }` ],
};
export const templates = { ...ELASTIC, path: '/v4/templates?scopeType=Personal&limit=1' };
export const nobody = {
	...ELASTIC,
	method: 'POST',
	path: '/v4/emails/transactional',
	body: '{"Recipients":{"To":[]},"Content":{"From":"post@shop.example"}}',
};

export const akismet = ( path, form ) => ( {
	host: 'rest.akismet.com',
	method: 'POST',
	path,
	body: new URLSearchParams( { key: KEY.akismet, api_key: KEY.akismet, ...form } ).toString(),
} );
export const verify = akismet( '/1.1/verify-key', { blog: 'https://shop.example' } );
export const plan = akismet( '/1.1/get-subscription', { blog: 'https://shop.example' } );
