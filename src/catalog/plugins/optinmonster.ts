/**
 * OptinMonster: the key of the account at its own service, where the campaigns stand. It is no key of a mail or newsletter provider; those
 * stand in the account.
 *
 * Facts: 2.17.1 (optin-monster-wp-api.php:606-657 which credentials it uses; OMAPI/Api.php:169-182 the older pair only where there is no
 * key, 259 the header, 221 the pair in the body; OMAPI/ApiKey.php:32-82 connecting, :96 disconnecting; OMAPI/RestApi.php:1143 a key made
 * anew in the account is stored as it is; read 2026-11-21). A stored value wins; the constant counts only while that is empty, and then
 * as soon as it is defined.
 *
 * OPTINMONSTER_API_LICENSE_KEY is no second name of that key: it belongs to the older pair of user and key, which goes out in other fields.
 * The first good answer from the account replaces a pair by a key (OMAPI/Api.php:539-540).
 *
 * The filter `optin_monster_api_creds` gets all credentials at once, so it is asked through the getter alone, which reads anew each time.
 *
 * Numbers of user, account and site are stored beside the key, so a key of another account needs the plugin's own connecting.
 */
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'optinmonster',
	name: 'OptinMonster',
	short_name: 'OptinMonster',
	files: [ 'optinmonster/optin-monster-wp-api.php' ],
	purpose: 'marketing',
	// Set up by connecting an account; a site that never did has no need of a key.
	only_where_stored: true,
	settings: 'admin.php?page=optin-monster-settings',
	screens: [
		'toplevel_page_optin-monster-dashboard',
		'optinmonster_page_optin-monster-settings',
	],
	rule: { name: 'option_wins' },
	connections: [
		{
			id: 'site',
			option: 'optin_monster_api',
			constants: true,
			stores: [
				{
					provider: 'optinmonster',
					provider_name: 'OptinMonster',
					fields: {
						api_key: {
							path: [ 'api', 'apikey' ],
							constant: 'OPTINMONSTER_REST_API_LICENSE_KEY',
							getter: {
								class: 'OMAPI',
								method: 'get_instance',
								then: [ { method: 'get_api_credentials' }, { key: 'apikey' } ],
							},
						},
					},
				},
			],
		},
		{
			id: 'legacy',
			option: 'optin_monster_api',
			label: t( 'Older user and key' ),
			constants: true,
			uses: [
				{
					as: 'primary',
					when: {
						all: [
							{ path: [ 'api', 'apikey' ], truthy: false },
							{ constant: 'OPTINMONSTER_REST_API_LICENSE_KEY', truthy: false },
						],
					},
				},
			],
			stores: [
				{
					provider: 'optinmonster_legacy',
					provider_name: 'OptinMonster (older API)',
					fields: {
						api_key: {
							path: [ 'api', 'key' ],
							constant: 'OPTINMONSTER_API_LICENSE_KEY',
						},
						user: { path: [ 'api', 'user' ], constant: 'OPTINMONSTER_API_USER' },
					},
				},
			],
		},
	],
	stores: [],
	removes: t( 'Disconnecting the account in the settings of OptinMonster' ),
	empties: [ t( 'Disconnecting the account in OptinMonster empties the key.' ) ],
	source: 'released 2.17.1: optin-monster-wp-api.php:585-657; OMAPI/Api.php:164-275, 535-560; OMAPI/ApiKey.php; OMAPI/RestApi.php:1143-1155; OMAPI/Save.php:346',
} );
