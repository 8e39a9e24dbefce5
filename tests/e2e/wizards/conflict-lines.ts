/**
 * Definitions that fight, beyond the lines of tests/e2e/conflicts: as sites come by them, and what a person does about each.
 */
import { akismet_reads } from '../support/plugins';
import { site } from '../support/wordpress';
import {
	activate,
	akismet,
	CHANGED,
	constant,
	GONE,
	instead,
	KEYS,
	REMOVED,
	spam,
	unwrapped,
	value_of,
	without,
	WORKS,
	type Case,
} from './conflict-case';

const live = "if ( defined( 'SHOP_LIVE' ) ) {";
const old_php = 'if ( PHP_VERSION_ID < 50000 ) {';
const curly = 'define( ‘WPCOM_API_KEY’, ‘7d1e5c9b3a2f’ );';
const variable = "define( 'WPCOM_API_KEY', getenv( 'SHOP_SPAM_KEY' ) );";
const elsewhere = `$_ENV['SHOP_SPAM_KEY'] = '${ KEYS.good }';`;

export const LINES: Case[] = [
	{
		name: 'a name that is defined twice, with two keys that both work',
		diagnosis: 'duplicate_definition',
		seed: () => spam( '', akismet( KEYS.good ), akismet( KEYS.other ) ),
		says: [ 'WPCOM_API_KEY is defined twice' ],
		mend: () => site.edit( without( akismet( KEYS.other ) ) ),
		button: REMOVED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'a constant that wins over the settings screen',
		diagnosis: 'shadowed',
		device: 'phone',
		seed: () => spam( KEYS.other, akismet( KEYS.good ) ),
		says: [ 'Changes on the settings screen of Akismet' ],
		mend: () => site.edit( without( akismet( KEYS.good ) ) ),
		button: REMOVED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.other,
	},
	{
		name: 'a constant that nothing reads',
		diagnosis: 'dead_constant',
		seed: () => {
			spam( KEYS.good, constant( 'MAILERLITE_WP_API_KEY', KEYS.mailerlite ) );
			activate( 'woo-mailerlite/woo-mailerlite.php', 'woo_mailerlite_options', {
				apiKey: KEYS.mailerlite,
			} );
		},
		says: [ 'MailerLite for WooCommerce does not read MAILERLITE_WP_API_KEY' ],
		mend: () => site.edit( without( constant( 'MAILERLITE_WP_API_KEY', KEYS.mailerlite ) ) ),
		button: REMOVED,
		heading: 'Fixed. MailerLite for WooCommerce uses a working API token now.',
		works: value_of( 'MAILERLITE_WP_API_KEY' ),
		reads: null,
	},
	{
		name: 'a line in a branch that is not taken',
		diagnosis: 'unreachable_definition',
		seed: () => spam( '', live, akismet( KEYS.good ), '}' ),
		says: [ 'It runs only where the constant' ],
		mend: () => site.edit( unwrapped( live, [ akismet( KEYS.good ) ] ) ),
		button: CHANGED,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'a line that is commented out',
		diagnosis: 'unreachable_definition',
		seed: () => spam( '', `// ${ akismet( KEYS.good ) }` ),
		says: [ 'WPCOM_API_KEY is commented out' ],
		mend: () => site.edit( instead( `// ${ akismet( KEYS.good ) }`, akismet( KEYS.good ) ) ),
		button: CHANGED,
		heading: GONE,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'an environment variable that is not set',
		diagnosis: 'env_mismatch',
		device: 'rtl',
		seed: () => spam( KEYS.other, variable ),
		says: [ 'The environment variable SHOP_SPAM_KEY is not set' ],
		// As a loader of .env files does it.
		mend: () =>
			site.edit( ( lines ) =>
				lines.flatMap( ( line ) =>
					line === variable
						? [ `putenv( 'SHOP_SPAM_KEY=${ KEYS.other }' );`, variable ]
						: [ line ]
				)
			),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.other,
	},
	{
		name: 'a variable that is looked for in the wrong place',
		diagnosis: 'env_mismatch',
		seed: () => spam( '', elsewhere, variable ),
		says: [ 'WPCOM_API_KEY looks for SHOP_SPAM_KEY in the wrong place' ],
		mend: () =>
			site.edit( instead( variable, "define( 'WPCOM_API_KEY', $_ENV['SHOP_SPAM_KEY'] );" ) ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'curly quotation marks where PHP does not come past',
		diagnosis: 'smart_quotes',
		seed: () => spam( KEYS.good, old_php, curly, '}' ),
		says: [ 'where PHP needs straight ones' ],
		mend: () => site.edit( unwrapped( old_php, [] ) ),
		button: CHANGED,
		heading: WORKS,
		works: akismet_reads,
		reads: KEYS.good,
	},
	{
		name: 'half of a pair that is a constant',
		diagnosis: 'missing_companion',
		seed: () => {
			spam( KEYS.good, constant( 'WPOSES_AWS_ACCESS_KEY_ID', KEYS.aws_id ) );
			activate( 'wp-ses/wp-ses.php', 'wposes_settings', {
				'send-via-ses': '1',
				region: 'us-east-1',
				'default-email': 'shop@northlight-tea.example',
				'aws-access-key-id': KEYS.aws_id,
				'aws-secret-access-key': KEYS.aws_secret,
			} );
		},
		says: [ 'is missing', 'This half is not defined.' ],
		mend: () => site.configure( constant( 'WPOSES_AWS_SECRET_ACCESS_KEY', KEYS.aws_secret ) ),
		button: CHANGED,
		heading: 'Fixed. WP Offload SES uses a working access key now.',
		works: value_of( 'WPOSES_AWS_SECRET_ACCESS_KEY' ),
		reads: KEYS.aws_secret,
	},
];
