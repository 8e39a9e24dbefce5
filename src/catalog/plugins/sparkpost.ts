/**
 * SparkPost, the official plugin.
 *
 * Facts: SparkPost 3.2.8 (sparkpost.class.php:119 settings are defaults, `sp_settings`, `sp_settings_basic`, `sp_settings_overrides`, the
 * later one wins; admin.widget.class.php:283 the screen stores the key in `sp_settings_basic`; mailer.http.class.php:322; read
 * 2026-11-21). Both ways of sending use the same API key. `sp_settings` holds a key only where an old version stored it there.
 */
import { definePlugin, t } from '../schema';
import type { Condition, Connection } from '../schema';

const sends = { option: 'sp_settings_basic', path: [ 'enable_sparkpost' ], truthy: true } as const;
const old_key = { option: 'sp_settings', path: [ 'password' ] } as const;
const new_key = { option: 'sp_settings_basic', path: [ 'password' ] } as const;

const connection = ( id: string, option: string, counts: Condition ): Connection => ( {
	id,
	option,
	constants: false,
	uses: [ { as: 'primary', when: counts } ],
	sender: { option: 'sp_settings_overrides', path: [ 'from_email' ] },
} );

export default definePlugin( {
	slug: 'sparkpost',
	name: 'SparkPost',
	short_name: 'SparkPost',
	files: [ 'sparkpost/wordpress-sparkpost.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=wpsp-setting-admin',
	screens: [ 'settings_page_wpsp-setting-admin' ],
	rule: { name: 'defined_wins' },
	connections: [
		connection( 'site', 'sp_settings_basic', {
			all: [
				sends,
				{
					any: [
						{ ...new_key, exists: true },
						{ ...old_key, truthy: false },
					],
				},
			],
		} ),
		connection( 'old', 'sp_settings', {
			all: [
				{
					any: [
						sends,
						{ option: 'sp_settings', path: [ 'enable_sparkpost' ], truthy: true },
					],
				},
				{ ...new_key, exists: false },
				{ ...old_key, truthy: true },
			],
		} ),
	],
	stores: [
		{
			provider: 'sparkpost',
			provider_name: 'SparkPost',
			fields: {
				api_key: { path: [ 'password' ] },
				region: { path: [ 'location' ], otherwise: 'US', map: { us: 'US', eu: 'EU' } },
			},
		},
	],
	filters: [ 'wpsp_api_key' ],
	takes_mail: {
		by: 'phpmailer',
		class: 'WPSparkPost\\SparkPostHTTPMailer',
		when: {
			all: [
				sends,
				{ option: 'sp_settings_basic', path: [ 'sending_method' ], not: [ 'smtp' ] },
			],
		},
	},
	empties: [
		t(
			'SparkPost deletes the settings of its old versions, the key among them, when the plugin is deactivated.'
		),
	],
	source: 'released 3.2.8: sparkpost.class.php:114-140; admin.widget.class.php:283-335; mailer.http.class.php:322; mailer.smtp.class.php:44',
} );
