/**
 * The accounts that the providers of the demo know: writes the simulator's state file, prints the keys of the site.
 *
 *   node accounts.mjs STATE.json
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const hex = ( length ) => randomBytes( length / 2 ).toString( 'hex' );
const DOMAINS = [ 'northlight-tea.example' ];

const keys = {
	mailersend_expired: `mlsn.${ hex( 64 ) }`,
	mailersend_send_only: `mlsn.${ hex( 64 ) }`,
	mailersend_new: `mlsn.${ hex( 64 ) }`,
	smtpcom: hex( 40 ),
	smtpcom_deleted: hex( 40 ),
	elasticemail_ip: hex( 96 ).toUpperCase(),
	akismet: hex( 12 ),
};

writeFileSync(
	process.argv[ 2 ],
	JSON.stringify(
		{
			mailersend: {
				keys: {
					[ keys.mailersend_expired ]: { state: 'expired' },
					[ keys.mailersend_send_only ]: {
						state: 'live',
						scopes: [ 'email_full' ],
						domains: DOMAINS,
					},
					[ keys.mailersend_new ]: { state: 'live', domains: DOMAINS },
				},
			},
			smtpcom: { keys: { [ keys.smtpcom ]: { channels: [ 'northlight' ] } } },
			elasticemail: { keys: { [ keys.elasticemail_ip ]: { state: 'ip_denied' } } },
			akismet: { keys: { [ keys.akismet ]: {} } },
		},
		null,
		'\t'
	)
);
process.stdout.write( JSON.stringify( keys ) );
