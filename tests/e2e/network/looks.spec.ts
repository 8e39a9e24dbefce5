/**
 * The states of the network's screen that a small network cannot have, looked at with what a network of 10,000 sites would answer.
 */
import { expect, test, type Page } from '@playwright/test';
import {
	botany_detail,
	first_run,
	network_report,
	site_rows,
	sweep_running,
	tallies,
} from '../../js/fixtures/network';
import type { NetworkReport } from '../../../src/network/types';
import { look } from '../looks/look';
import { left_to_right, right_to_left } from '../looks/seeds';
import { log_in, network } from '../support/wordpress';

const ADDRESS = '/wp-admin/network/settings.php?page=key-health';

test.beforeAll( () => network.reset() );

test.beforeEach( async ( { page } ) => log_in( page ) );

async function answer( page: Page, path: RegExp, body: unknown ): Promise< void > {
	await page.route(
		( { href } ) => path.test( decodeURIComponent( href ) ),
		( route ) => route.fulfill( { json: body } )
	);
}

async function show( page: Page, report: NetworkReport, hash = '' ): Promise< void > {
	await page.addInitScript(
		( shown ) => {
			Object.defineProperty( window, 'keyHealthNetwork', {
				get: () => shown,
				set: () => undefined,
			} );
		},
		{ report, sites: site_rows }
	);
	await page.goto( ADDRESS + hash );
	await expect( page.locator( '.key-health-app:not(.is-first)' ) ).toBeVisible();
}

test( '10,000 sites: the sentence, what counts for all, keys that sites share, and the table', async ( {
	page,
} ) => {
	await show( page, network_report );
	await expect( page.getByText( '3 broken keys stop the mail of 23 sites.' ) ).toBeVisible();
	await look( page, 'network', { phone_barriers: true } );
} );

test( 'first run: what a sweep does, and who would be asked', async ( { page } ) => {
	await show( page, first_run );
	await expect(
		page.getByRole( 'button', { name: 'Look at all 10,000 sites now' } )
	).toBeVisible();
	await look( page, 'network-first-run', { phone_barriers: true } );
} );

test( 'a sweep that runs: how far it is, and what a person may do meanwhile', async ( {
	page,
} ) => {
	await answer( page, /network\/sweep/, sweep_running );
	await show( page, { ...network_report, sweep: sweep_running } );
	await expect( page.getByRole( 'progressbar' ) ).toBeVisible();
	await look( page, 'network-running' );
} );

test( 'keys counted by provider', async ( { page } ) => {
	await answer( page, /network\/groups/, tallies );
	await show( page, network_report );
	await page.getByRole( 'button', { name: 'By provider' } ).click();
	await expect( page.getByRole( 'table', { name: 'Keys by provider' } ) ).toBeVisible();
	await look( page, 'network-tally', { phone_barriers: true } );
} );

test( 'one site with its keys', async ( { page } ) => {
	await answer( page, /network\/sites\/11/, botany_detail );
	await show( page, network_report, '#/site/11' );
	await expect(
		page.getByRole( 'heading', { level: 1, name: 'Faculty of Botany' } )
	).toBeVisible();
	await look( page, 'network-site', { phone_barriers: true } );
} );

test( 'sites that could not be fetched', async ( { page } ) => {
	await page.route(
		( { href } ) => /network\/sites/.test( decodeURIComponent( href ) ),
		( route ) => route.abort()
	);
	await show( page, network_report );
	await page.getByRole( 'button', { name: 'Next' } ).click();
	await expect( page.getByRole( 'alert' ) ).toContainText( 'These sites could not be fetched.' );
	await look( page, 'network-wrong' );
} );

test.describe( 'from right to left', () => {
	test.beforeEach( () => right_to_left( network ) );
	test.afterEach( () => left_to_right( network ) );

	test( 'the whole screen, and one site', async ( { page } ) => {
		await answer( page, /network\/sites\/11/, botany_detail );
		await show( page, network_report );
		await expect( page.locator( 'html' ) ).toHaveAttribute( 'dir', 'rtl' );
		await look( page, 'network-rtl', { phone_barriers: true } );
		await page.evaluate( () => {
			window.location.hash = '#/site/11';
		} );
		await expect(
			page.getByRole( 'heading', { level: 1, name: 'Faculty of Botany' } )
		).toBeVisible();
		await look( page, 'network-rtl-site' );
	} );
} );
