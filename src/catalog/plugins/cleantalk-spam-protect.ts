/**
 * Spam protection, Anti-Spam, FireWall by CleanTalk.
 *
 * Facts: 6.84 (cleantalk.php:168-171 which key counts: the site's, or in a network with one key for all the network's;
 * lib/Cleantalk/ApbctWP/State.php:554-582 settings of a sub-site come from the main site then; inc/cleantalk-settings.php:2418-2432 a
 * value with asterisks is its own mask, and CLEANTALK_ACCESS_KEY is copied into the database when settings are saved, also when it is
 * empty; inc/cleantalk-common.php:1243 some hosts have a licence by address, without a key; read 2026-11-21).
 *
 * `$apbct->api_key` is what it read when the request began; it is not asked. Whether the key is good is noted beside it
 * (`cleantalk_data`, `key_is_ok`), and is asked anew by the plugin itself every day.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Stored } from '../schema';

const NETWORK = 'cleantalk_network_settings';

const network = ( name: string ) =>
	( { option: NETWORK, scope: 'network', path: [ `multisite__${ name }` ] } ) as const;
const data = ( name: string ): Condition => ( {
	option: 'cleantalk_data',
	path: [ name ],
	truthy: false,
} );

const one_for_all: Condition = {
	all: [
		{ multisite: true },
		{ ...network( 'work_mode' ), is: [ '2' ] },
		{ ...network( 'white_label' ), truthy: false },
	],
};
const own: Condition = {
	any: [
		{ multisite: false },
		{ ...network( 'work_mode' ), not: [ '2' ] },
		{ ...network( 'white_label' ), truthy: true },
	],
};

/** Where the other one counts, a key here is only the plugin's copy. */
const stores = ( when: Condition ): readonly Stored[] => [
	{
		provider: 'cleantalk',
		provider_name: 'CleanTalk',
		when,
		fields: { api_key: { path: [ 'apikey' ], constant: 'CLEANTALK_ACCESS_KEY' } },
	},
];

export default definePlugin( {
	slug: 'cleantalk-spam-protect',
	name: 'Spam protection, Anti-Spam, FireWall by CleanTalk',
	short_name: 'CleanTalk',
	files: [ 'cleantalk-spam-protect/cleantalk.php' ],
	purpose: 'spam',
	settings: 'options-general.php?page=cleantalk',
	screens: [ 'settings_page_cleantalk', 'settings_page_cleantalk-network' ],
	rule: { name: 'import_on_save' },
	// Its firewall, flood and crawler parts ask this (State.php:208, Firewall/SFW.php:129).
	sets: [ { option: 'cleantalk_data', path: [ 'key_is_ok' ], value: '1' } ],
	connected: { option: 'cleantalk_data', path: [ 'key_is_ok' ], truthy: true },
	connections: [
		{
			id: 'site',
			option: 'cleantalk_settings',
			scopes: [
				{
					scope: 'main_site',
					when: {
						all: [ { multisite: true }, { ...network( 'work_mode' ), is: [ '2' ] } ],
					},
				},
			],
			constants: true,
			uses: [
				{
					as: 'primary',
					when: {
						any: [
							{ path: [ 'apikey' ], truthy: true },
							data( 'moderate_ip' ),
							data( 'ip_license' ),
						],
					},
				},
			],
			stores: stores( own ),
		},
		{
			id: 'network',
			option: NETWORK,
			label: t( 'One key for the whole network' ),
			scopes: [ { scope: 'network', when: { multisite: true } } ],
			constants: true,
			stores: stores( one_for_all ),
		},
	],
	stores: [],
	inert: [
		{
			constant: 'CLEANTALK_API_KEY',
			meant: 'CLEANTALK_ACCESS_KEY',
			why: t( 'CleanTalk does not read this name. It reads CLEANTALK_ACCESS_KEY.' ),
		},
	],
	source: 'released 6.84: cleantalk.php:155-185; lib/Cleantalk/ApbctWP/State.php:250-265, 554-600; inc/cleantalk-settings.php:2410-2440; inc/cleantalk-common.php:1243',
} );
