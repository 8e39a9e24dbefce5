/**
 * Mailchimp List Subscribe Form, the official plugin.
 *
 * Facts: 2.0.1 (mailchimp.php:284 the token of the sign-in counts while a data center stands beside it, else the old API key; :975 how the
 * token is read, :800 how an API key was saved; includes/class-mailchimp-data-encryption.php how it is sealed;
 * includes/class-mailchimp-admin.php:345 a new sign-in deletes the old API key; lib/mailchimp/mailchimp.php:82 what is sent; read
 * 2026-11-21).
 *
 * `mailchimp_sf_get_access_token()` notes an error when it cannot open the token, so it is not asked. A token that cannot be opened lets
 * the old API key count again, where there is one: a condition cannot say that.
 */
import { definePlugin, t } from '../schema';
import type { Condition } from '../schema';

const TOKEN = 'mailchimp_sf_access_token';
const API_KEY = 'mc_api_key';

const there = ( option: string, truthy: boolean ): Condition => ( { option, path: [], truthy } );

const no_sign_in: Condition = { any: [ there( TOKEN, false ), there( 'mc_datacenter', false ) ] };

export default definePlugin( {
	slug: 'mailchimp',
	name: 'Mailchimp List Subscribe Form',
	short_name: 'Mailchimp',
	files: [ 'mailchimp/mailchimp.php' ],
	purpose: 'marketing',
	settings: 'admin.php?page=mailchimp_sf_options',
	screens: [ 'toplevel_page_mailchimp_sf_options' ],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'sign_in',
			option: TOKEN,
			constants: false,
			uses: [
				{
					as: 'primary',
					when: {
						any: [
							{ all: [ there( TOKEN, true ), there( 'mc_datacenter', true ) ] },
							there( API_KEY, false ),
						],
					},
				},
			],
			stores: [
				{
					provider: 'mailchimp',
					provider_name: 'Mailchimp',
					fields: {
						api_key: {
							path: [],
							codec: {
								name: 'salted_ctr',
								key: [ 'MAILCHIMP_SF_ENCRYPTION_KEY', 'LOGGED_IN_KEY' ],
								salt: [ 'MAILCHIMP_SF_ENCRYPTION_SALT', 'LOGGED_IN_SALT' ],
								otherwise: {
									key: 'vJgwa_qf0u(k!uir[rB);g;DciNAKuX;+q&`A+z&m6kX3Y|$q.U3:Q>!$)6CA+=O',
									salt: '|qhC}/w6q+$V`H>wM:AtNpg/{s)g<k{F:WMcvJJD[K6c_Kb1OEy^Yx7f|$Ovm+X|',
								},
								// What is no Base64 is taken as it stands.
								plain: 'unless_base64',
							},
						},
					},
				},
			],
		},
		{
			id: 'api_key',
			option: API_KEY,
			label: t( 'API key of an older version' ),
			constants: false,
			uses: [ { as: 'primary', when: { all: [ there( API_KEY, true ), no_sign_in ] } } ],
			stores: [
				{
					provider: 'mailchimp',
					provider_name: 'Mailchimp',
					fields: { api_key: { path: [] } },
				},
			],
		},
	],
	stores: [],
	removes: t( '“Log out” on the settings page of Mailchimp' ),
	empties: [
		t(
			'Signing in at Mailchimp again deletes the API key of an older version, and “Log out” deletes both.'
		),
	],
	// Set when a request was refused; while it is there, no form is shown.
	clears: [ { option: 'mailchimp_sf_auth_error' } ],
	source: 'released 2.0.1: mailchimp.php:215-228, 284-299, 800-818, 975-1000; includes/class-mailchimp-data-encryption.php; includes/class-mailchimp-admin.php:345-400; lib/mailchimp/mailchimp.php:50-135',
} );
