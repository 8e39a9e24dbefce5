/**
 * Budget: the site screen's sentence and rows are seen in half the time of the first rows of core's Site Health, its script has at most 60 kB
 * Needs: served
 *
 * Both screens in turns in one browser, as the administrator of a site on which a key of WP Mail SMTP is refused and one of Akismet works.
 * Seen is what a frame shows, from the beginning of the navigation. Scripts and styles are asked for again each time, as the test
 * server lets nothing be kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { administrator, in_site, medians, ms, open_browser, visit } from './lib/browser.mjs';

const TURNS = 7;
const HALF = 0.5;
const MOST_BYTES = 60_000;
const AKISMET = '3f9c2b7a9e5f';

function fill() {
	const { state } = JSON.parse( readFileSync( process.env.KEY_HEALTH_SIMULATOR, 'utf8' ) );
	writeFileSync( state, JSON.stringify( { akismet: { keys: { [ AKISMET ]: {} } } } ) );
	return in_site( `update_option( 'wp_mail_smtp', array(
			'mail' => array( 'mailer' => 'mailersend', 'from_email' => 'shop@example.org', 'from_name' => 'Shop' ),
			'mailersend' => array( 'api_key' => 'mlsn.' . str_repeat( 'af0e1d2c', 8 ) ),
		) );
		update_option( 'wordpress_api_key', '${ AKISMET }' );
		$engine = KeyHealth\\engine();
		$engine->store()->set_setting( 'consent', true );
		$engine->forget();
		$engine->checker()->check_all( true );
		return $engine->reporter()->report()['summary'];` );
}

const summary = fill();
const browser = await open_browser();
const page = await administrator( browser );
const seen = await medians(
	{
		ours: () =>
			visit( page, '/wp-admin/tools.php?page=key-health', {
				sentence: { selector: '.key-health-lead__say', text: summary.sentence },
				rows: { selector: '.key-health-row__static, .key-health-row' },
				buttons: { selector: '#key-health-root button' },
			} ),
		core: () =>
			visit( page, '/wp-admin/site-health.php', {
				rows: { selector: '.health-check-accordion-heading' },
				done: { selector: '.site-health-progress-wrapper.loading', fewer: true },
			} ),
	},
	TURNS
);
await visit( page, '/wp-admin/tools.php?page=key-health', {
	buttons: { selector: '#key-health-root button' },
} );
const { violations } = await new AxeBuilder( { page } )
	.setLegacyMode()
	.include( '.key-health' )
	.analyze();
await browser.close();

const bytes = gzipSync( readFileSync( 'build/screens/health.js' ), { level: 9 } ).length;
const ours = Math.max( seen.ours.sentence, seen.ours.rows );
const ratio = ours / seen.core.rows;
console.log(
	[
		`ours: sentence ${ ms( seen.ours.sentence ) }, rows ${ ms( seen.ours.rows ) }, buttons ${ ms( seen.ours.buttons ) }; the server ${ ms( seen.ours.server ) }`,
		`Site Health: rows ${ ms( seen.core.rows ) }, its tests done ${ ms( seen.core.done ) }; the server ${ ms( seen.core.server ) }`,
		`${ ratio.toFixed( 2 ) } of its time, medians of ${ TURNS } turns; ${ bytes } bytes of script, compressed; axe: ${ violations.map( ( { id } ) => id ).join( ', ' ) || 'nothing' }`,
	].join( '\n' )
);
process.exitCode = ratio <= HALF && bytes <= MOST_BYTES && violations.length === 0 ? 0 : 1;
