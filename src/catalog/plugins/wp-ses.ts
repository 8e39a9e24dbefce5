/**
 * WP Offload SES Lite.
 *
 * Facts: 1.7.0 (classes/Amazon-Web-Services.php:69-101, 124, 140 keys: as soon as any constant for either half is defined, the database
 * counts for neither; of several names the first that is defined counts; :113 the server's own role instead of keys;
 * classes/Settings.php:71, 289 network settings, which a sub-site's own overlay where the network allows it; :397 slashes; wp-ses.php:115
 * when it sends; read 2026-11-21).
 *
 * `WPOSES_SETTINGS` (a serialized array) and `WP_SES_ENDPOINT` may set the region too, and a sub-site with keys of its own but without
 * a region takes the network's: neither is known here. The plugin's own getters answer from a copy of an earlier read, and building
 * that copy writes an option, so they are not asked.
 */
import { definePlugin, t } from '../schema';
import type { Condition } from '../schema';

const option = 'wposes_settings';
const ids = [
	'WPOSES_AWS_ACCESS_KEY_ID',
	'DBI_AWS_ACCESS_KEY_ID',
	'AWS_ACCESS_KEY_ID',
	'WP_SES_ACCESS_KEY',
] as const;
const secrets = [
	'WPOSES_AWS_SECRET_ACCESS_KEY',
	'DBI_AWS_SECRET_ACCESS_KEY',
	'AWS_SECRET_ACCESS_KEY',
	'WP_SES_SECRET_KEY',
] as const;
const roles = [
	'WPOSES_AWS_USE_EC2_IAM_ROLE',
	'DBI_AWS_USE_EC2_IAM_ROLE',
	'AWS_USE_EC2_IAM_ROLE',
] as const;

const sends: Condition = {
	any: [
		{ option, scope: 'site', path: [ 'send-via-ses' ], truthy: true },
		{
			all: [
				{ multisite: true },
				{ option, scope: 'site', path: [ 'send-via-ses' ], exists: false },
				{ option, scope: 'network', path: [ 'send-via-ses' ], truthy: true },
			],
		},
	],
};

export default definePlugin( {
	slug: 'wp-ses',
	name: 'WP Offload SES Lite',
	short_name: 'WP Offload SES',
	files: [ 'wp-ses/wp-ses.php' ],
	purpose: 'mail',
	settings: 'options-general.php?page=wp-offload-ses',
	screens: [ 'settings_page_wp-offload-ses', 'settings_page_wp-offload-ses-network' ],
	rule: { name: 'any_of', constants: [ ...ids, ...secrets ] },
	connections: [
		{
			id: 'site',
			option,
			scopes: [
				{
					scope: 'site',
					when: {
						all: [
							{ multisite: true },
							{
								option,
								scope: 'network',
								path: [ 'enable-subsite-settings' ],
								truthy: true,
							},
							{
								option,
								scope: 'site',
								path: [ 'aws-secret-access-key' ],
								exists: true,
							},
						],
					},
				},
				{ scope: 'network', when: { multisite: true } },
			],
			constants: true,
			uses: [
				{
					as: 'primary',
					when: {
						all: [
							sends,
							...roles.map(
								( constant ) => ( { constant, truthy: false } ) as const
							),
						],
					},
				},
			],
			sender: { path: [ 'default-email' ] },
			unslash: true,
		},
	],
	stores: [
		{
			provider: 'amazon_ses',
			provider_name: 'Amazon SES',
			fields: {
				secret_access_key: { path: [ 'aws-secret-access-key' ], constant: secrets },
				access_key_id: { path: [ 'aws-access-key-id' ], constant: ids },
				region: { path: [ 'region' ], otherwise: 'us-east-1' },
			},
		},
	],
	takes_mail: { by: 'wp_mail', when: sends },
	stops_mail: [
		{
			when: { all: [ sends, { option, path: [ 'enqueue-only' ], truthy: true } ] },
			called: t( '“Enqueue Only”' ),
		},
	],
	removes: t( '“Remove Keys” on the tab “AWS Access Keys” of WP Offload SES' ),
	errors: [
		{
			table: 'oses_failures',
			text: 'error',
			at: 'failed_at',
			at_is: 'utc',
			where: { column: 'error', not: [ '' ] },
		},
	],
	source: 'released 1.7.0: classes/Amazon-Web-Services.php:45-163; classes/Settings.php:71-101, 158-186, 289-318, 393-398; classes/SES-API.php:46; classes/Queue/Connection.php:26; vendor/WP-Queue/Connections/DatabaseConnection.php:128; wp-ses.php:115-140',
} );
