/**
 * The page of one site: what its sentence counts, and where its buttons lead.
 */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { App } from '../../../src/network/app';
import { SiteKeyRow } from '../../../src/network/site-key';
import { site_sentence } from '../../../src/network/site-sentence';
import type { SiteKey, SiteState } from '../../../src/network/types';
import { botany_detail, network_report, site_rows } from '../fixtures/network';
import { answer } from '../support/screen';

jest.mock( '@wordpress/api-fetch' );

const [ broken, working ] = botany_detail.keys as [ SiteKey, SiteKey ];
const kept: SiteKey = { ...broken, key_id: 'kept', in_use: false, fixable: false };
const unasked: SiteKey = { ...kept, state: 'unchecked', title: 'Not checked yet', meaning: '' };

const said = ( state: SiteState, keys: readonly SiteKey[] ) =>
	site_sentence( { site: { ...botany_detail.site, state, problem: null }, keys } );

const row = ( key: SiteKey ) =>
	render(
		<ul>
			<SiteKeyRow row={ key } now={ new Date( '2026-11-22T07:00:00Z' ) } />
		</ul>
	);

describe( 'the sentence about a site', () => {
	it.each( [
		[ 'working', [ working, unasked ], 'The key of this site works.' ],
		[ 'working', [ working, working, unasked ], 'All 2 keys of this site work.' ],
		[ 'broken', [ broken, working, kept ], 'Broken keys on this site: 1 of 2.' ],
		[ 'none', [ unasked ], 'No plugin of this site uses any of its keys.' ],
		[ 'none', [], 'No plugin of this site has a key that Key Health knows.' ],
	] as const )( '(%s) counts keys in use alone: %#', ( state, keys, sentence ) => {
		expect( said( state, keys ) ).toBe( sentence );
	} );
} );

describe( 'a key of a site', () => {
	it( 'that can be fixed for all its sites leads to that, and to its details', () => {
		row( broken );
		expect( screen.getAllByRole( 'link' ).map( ( link ) => link.textContent ) ).toEqual( [
			'Fix all 17 at once',
			'Details',
		] );
		expect( screen.getByRole( 'link', { name: 'Details' } ) ).toHaveAttribute(
			'href',
			broken.url
		);
	} );

	it.each( [
		[ 'nobody uses here', kept ],
		[ 'cannot be fixed at once', { ...broken, fixable: false } ],
		[ 'this site alone uses', { ...broken, sites: 1 } ],
		[ 'works', { ...broken, state: 'working' as const } ],
	] )( 'that %s leads to its details alone', ( _, key ) => {
		row( key );
		expect( screen.getAllByRole( 'link' ).map( ( link ) => link.textContent ) ).toEqual( [
			'Details',
		] );
	} );

	it( 'that nobody uses there says so', async () => {
		answer( 'GET network/sites/11', () => ( {
			...botany_detail,
			keys: [ working, unasked ],
		} ) );
		window.location.hash = '#/site/11';
		render( <App first={ { report: network_report, sites: site_rows } } /> );
		expect( await screen.findByText( 'Not in use on this site:' ) ).toBeVisible();
		expect( screen.queryByText( /^Shared with 16/ ) ).toBeNull();
	} );
} );
