/**
 * What Akismet says about a key that is right: a plan, a site or an account stands in the way, and answers have status 200 all the
 * same.
 */
import { akismet_reads, store_akismet, stored } from '../support/plugins';
import { asked_akismet, expect_text } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect } from '../support/watched';
import { site } from '../support/wordpress';
import { begin, check, report, settle, walk, type Place } from './walk';

const KEY = '3f9c2b7a9e5f';
const HERE = '127.0.0.1';

interface Case {
	diagnosis: string;
	title: string;
	place?: Place;
	/** What the key is like at Akismet. */
	entry: Record< string, unknown >;
	called: string;
	says: string[];
}

const CASES: Case[] = [
	{
		diagnosis: 'plan_mismatch',
		title: 'a personal plan on a site that sells is changed for one that fits',
		entry: { alert: '10003' },
		called: 'Your Akismet plan does not fit this site',
		says: [ 'Choose a plan for commercial sites' ],
	},
	{
		diagnosis: 'wrong_site',
		title: 'a key in wp-config.php that its owner took away from this site is given back',
		place: 'constant',
		entry: { revoked: [ HERE ], verify: 'invalid' },
		called: 'This key may no longer be used on this site',
		says: [ 'Its owner has taken it away from', HERE, 'Give the key back to this site' ],
	},
	{
		diagnosis: 'account_suspended/no_plan',
		title: 'a key that Akismet suspended works again once it is lifted',
		place: 'constant',
		entry: { state: 'suspended' },
		called: 'Akismet suspended this key',
		says: [ 'Only the Akismet account can lift that.' ],
	},
	{
		diagnosis: 'account_under_review/notice',
		title: 'a notice of Akismet is read and settled there',
		entry: { state: 'under_review' },
		called: 'Akismet has a notice for your account',
		says: [ 'Read it there, and settle what it asks for.' ],
	},
	{
		diagnosis: 'quota_exhausted/restricted',
		title: 'a plan that is over its limit is changed for a larger one',
		entry: { state: 'over_quota' },
		called: 'Your Akismet plan is over its limit',
		says: [ 'what goes over the limit is not checked for the rest of the month.' ],
	},
];

for ( const { diagnosis, title, place, entry, called, says } of CASES ) {
	walk( diagnosis, { title, ...( place ? { place } : {} ) }, async ( { page, watch } ) => {
		watch.keep_out( KEY );
		if ( place === 'constant' ) {
			site.configure( `define( 'WPCOM_API_KEY', '${ KEY }' );` );
		} else {
			store_akismet( KEY );
		}
		simulator.set( { akismet: { keys: { [ KEY ]: entry } } } );
		const found = await check( page, diagnosis );
		expect( found.title ).toBe( called );
		await watch.look();
		const before = stored( 'wordpress_api_key' );
		await begin( page, found );
		await expect_text( page, ...says );
		await watch.look();
		let then = 0;
		await settle( page, watch, () => {
			then = asked_akismet().length;
			simulator.set( { akismet: { keys: { [ KEY ]: {} } } } );
		} );

		expect( akismet_reads() ).toBe( KEY );
		expect( stored( 'wordpress_api_key' ) ).toBe( before );
		const after = asked_akismet().slice( then );
		expect( after ).toContainEqual( [ 'verify-valid', KEY ] );
		expect( after ).toContainEqual( [ 'subscription-active', KEY ] );
		expect( report().keys.map( ( { state } ) => state ) ).toEqual( [ 'working' ] );
	} );
}
