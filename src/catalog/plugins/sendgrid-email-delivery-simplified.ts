/**
 * SendGrid, the official plugin (not developed any more).
 *
 * Facts: 1.11.8 (lib/class-sendgrid-tools.php:21 whose options count, :257 and :271 the two keys, each from its constant as soon as that
 * is defined, even empty; lib/class-sendgrid-settings.php:445 `sendgrid_can_manage_subsite` is set in each site; read 2026-11-21). Mail
 * goes to api.sendgrid.com only, so a key of the EU region cannot work here. The second key serves the sign-up form, unless that uses the
 * first one. `SENDGRID_SEND_METHOD` 'smtp' needs a class that no current plugin brings; it signs in with the same key.
 */
import { definePlugin } from '../schema';
import type { Connection, Stored } from '../schema';

const key = ( option: string, constant: string, method: string ): Stored[ 'fields' ] => ( {
	api_key: {
		option,
		path: [],
		constant,
		getter: { class: 'Sendgrid_Tools', method, args: [] },
	},
} );

// The main site always uses the network's, whatever it may manage itself; that is not known here.
const scopes: Connection[ 'scopes' ] = [
	{
		scope: 'network',
		when: {
			all: [
				{ multisite: true },
				{
					option: 'sendgrid_can_manage_subsite',
					scope: 'site',
					path: [],
					truthy: false,
				},
			],
		},
	},
];

export default definePlugin( {
	slug: 'sendgrid-email-delivery-simplified',
	name: 'SendGrid',
	short_name: 'SendGrid',
	files: [ 'sendgrid-email-delivery-simplified/wpsendgrid.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=sendgrid-settings',
	screens: [
		'settings_page_sendgrid-settings',
		'dashboard_page_sendgrid-statistics',
		'toplevel_page_sendgrid-settings',
	],
	rule: { name: 'defined_wins' },
	connections: [
		{
			id: 'mail',
			option: 'sendgrid_api_key',
			scopes,
			constants: true,
			sender: { option: 'sendgrid_from_email', path: [], constant: 'SENDGRID_FROM_EMAIL' },
		},
		{
			id: 'sign_up',
			option: 'sendgrid_mc_api_key',
			scopes,
			constants: true,
			uses: [
				{
					as: 'routed',
					when: {
						all: [
							{ option: 'sendgrid_mc_auth_valid', path: [], is: [ 'true' ] },
							{
								option: 'sendgrid_mc_opt_use_transactional',
								path: [],
								not: [ 'true' ],
							},
						],
					},
				},
			],
			stores: [
				{
					provider: 'sendgrid',
					provider_name: 'SendGrid',
					fields: key( 'sendgrid_mc_api_key', 'SENDGRID_MC_API_KEY', 'get_mc_api_key' ),
				},
			],
		},
	],
	stores: [
		{
			provider: 'sendgrid',
			provider_name: 'SendGrid',
			fields: key( 'sendgrid_api_key', 'SENDGRID_API_KEY', 'get_api_key' ),
		},
	],
	takes_mail: { by: 'wp_mail' },
	clears: [ { transient: 'sendgrid_api_key_check' } ],
	also_reads: [
		'SENDGRID_CATEGORIES',
		'SENDGRID_CONTENT_TYPE',
		'SENDGRID_FROM_NAME',
		'SENDGRID_PORT',
		'SENDGRID_REPLY_TO',
		'SENDGRID_SEND_METHOD',
		'SENDGRID_STATS_CATEGORIES',
		'SENDGRID_TEMPLATE',
		'SENDGRID_UNSUBSCRIBE_GROUP',
		'SENDGRID_MC_LIST_ID',
	],
	source: 'released 1.11.8: lib/class-sendgrid-tools.php:21-55, 255-276; lib/sendgrid/class-sendgrid-php.php; lib/sendgrid/class-sendgrid-api.php:8; wpsendgrid.php:38',
} );
