/**
 * Zoho Mail, connected through a log-in at Zoho (WP Mail SMTP and Zoho's own plugin).
 *
 * Facts: Zoho Mail 1.5.8 and WP Mail SMTP 4.8.0 (what they store); the life of Zoho's tokens:
 * zoho.com/backstage/api/v3/generate-access-and-refresh-token.html; zoho.com/mail/help/api/response-codes.html, which gives status codes
 * and no words (read 2026-11-21). Which question the granted scopes allow is not known, so nobody is asked. Zoho's own plugin stores the
 * refresh token plain at first and in base64 later; here it only counts whether there is one.
 */
import { defineProvider, t } from '../schema';
import { answer, receives } from '../words';
import { connection, connection_fields, oauth } from '../oauth';
import { zoho_errors } from '../zoho';

export default defineProvider( {
	id: 'zoho_mail',
	name: 'Zoho Mail',
	purpose: 'mail',
	noun: t( 'connection' ),
	oauth: true,
	hosts: [],
	receives: receives.nothing,
	shown_once: false,
	fields: [ ...connection_fields, { name: 'domain', label: t( 'Data center' ), secret: false } ],
	steps: [
		{
			id: 'stored',
			asks: oauth.asks_stored,
			source: 'plugins-zoho-mail@b32741a (1.5.8); awesomemotive/WP-Mail-SMTP@2a4d69b (4.8.0)',
			keep: [],
			answers: [
				connection.never,
				...zoho_errors,
				connection.not_renewable,
				connection.refresh_only,
				connection.stale,
				answer(
					{ values: [ { field: 'access_token', exists: true } ] },
					'not_checkable',
					t( 'A connection is stored. Nobody was asked about it.' ),
					'zoho.com/mail/help/api/response-codes.html gives no words of refusals',
					'doc',
					{ reason: 'weak_facts' }
				),
			],
		},
	],
	guides: {},
	pages: {
		account: { url: 'https://mail.zoho.com/' },
		keys: { url: 'https://api-console.zoho.com/' },
	},
	links: {
		site: 'https://www.zoho.com/mail/',
		terms: 'https://www.zoho.com/terms.html',
		privacy: 'https://www.zoho.com/privacy.html',
		status: 'https://status.zoho.com',
		support: 'https://www.zoho.com/mail/help/api/overview.html',
	},
} );
