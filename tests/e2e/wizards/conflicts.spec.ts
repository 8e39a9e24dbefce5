/**
 * Every kind of conflict that stands between a key and its plugin, walked to its end: a person mends it outside of Key Health, and
 * the screen finds out.
 */
import type { Report } from '../../../src/shared/types';
import {
	asked_akismet,
	check_everything,
	expect_heading,
	expect_text,
	press,
} from '../support/screen';
import { expect, test } from '../support/watched';
import { KEYS } from './conflict-case';
import { LINES } from './conflict-lines';
import { change_unnoticed, OF_THE_SERVER, SITES } from './conflict-sites';
import { expect_no_sideways } from './hands';
import { found, report, walk } from './walk';
import { check_by_itself, visit } from './visit';

const kinds = ( { conflicts }: Report ) => conflicts.map( ( { diagnosis } ) => diagnosis );

test.beforeEach( ( { watch } ) => watch.keep_out( ...Object.values( KEYS ) ) );
test.afterEach( () => {
	[ ...SITES, ...OF_THE_SERVER ].forEach( ( { clear } ) => clear?.() );
} );

for ( const one of [ ...LINES, ...SITES ] ) {
	const how = {
		title: `${ one.name }: mended by hand, and proven`,
		place: one.place ?? 'constant',
		...( one.device ? { device: one.device } : {} ),
	} as const;
	walk( one.diagnosis, how, async ( { page, watch } ) => {
		one.seed();
		check_by_itself();
		await visit( page, `/conflict/${ found( one.diagnosis ).id }` );
		await expect_text( page, ...one.says );
		await watch.look();
		await expect_no_sideways( page );
		one.mend();
		await press( page, one.button );
		await expect_heading( page, one.heading );
		await expect_no_sideways( page );
		await watch.look();
		expect( one.works() ).toBe( one.reads );
		expect( kinds( report() ) ).not.toContain( one.diagnosis );
	} );
}

for ( const one of OF_THE_SERVER ) {
	const how = {
		title: `${ one.name }: mended outside of the site, and proven`,
		place: 'constant',
	} as const;
	walk( one.diagnosis, how, async ( { page, watch } ) => {
		one.seed();
		await check_everything( page );
		if ( one.diagnosis === 'stale_runtime' ) {
			change_unnoticed();
			await page.reload();
		}
		const told = await page.evaluate(
			( diagnosis ) =>
				(
					window as unknown as { keyHealth: { report: Report } }
				 ).keyHealth.report.conflicts.find(
					( conflict ) => conflict.diagnosis === diagnosis
				)?.id,
			one.diagnosis
		);
		await visit( page, `/conflict/${ told ?? 'none' }` );
		await expect_text( page, ...one.says );
		await watch.look();
		one.mend();
		await press( page, one.button );
		await expect_heading( page, one.heading );
		await watch.look();
		expect( one.works() ).toBe( one.reads );
		// By the key that was asked about last.
		expect( asked_akismet().at( -1 )?.[ 1 ] ).toBe( one.reads );
	} );
}
