import { fireEvent, screen, within } from '@testing-library/react';
import type { Report } from '../../src/shared/types';
import { report } from './fixtures/build';
import {
	akismet_suspended,
	elastic_works,
	mailersend_expired,
	mailersend_loses,
} from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { report_all_good } from './fixtures/report-all-good';
import { report_broken } from './fixtures/report-broken';
import { dead_edit } from './fixtures/report-every-fix';
import { report_nothing } from './fixtures/report-nothing';
import { calls, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

function worst(): HTMLElement {
	return screen.getByRole( 'region', { name: 'MailerSend no longer accepts this token' } );
}

function of_one( key: Report[ 'keys' ][ number ] ): Report {
	return report( { keys: [ key ], providers: PROVIDERS } );
}

describe( 'the list', () => {
	it( 'begins with a sentence and what it means for the site', () => {
		show( report_broken );
		expect( screen.getByText( '2 of your 4 keys are not working.' ) ).toBeVisible();
		expect( screen.getByText( /^Mail is not being sent, and comments/ ) ).toBeVisible();
	} );

	it( 'asks nobody anything by being looked at', () => {
		show( report_broken );
		expect( calls ).toEqual( [] );
	} );

	it( 'shows a finding with its sentence, how sure it is, its evidence and one primary button', () => {
		show( report_broken );
		const card = within( worst() );
		expect( card.getByText( 'Broken' ) ).toBeVisible();
		expect(
			card.getByRole( 'heading', { name: /The token expired\. Most likely/ } )
		).toBeVisible();
		expect( card.getByText( '401 “Unauthenticated.”' ) ).toBeVisible();
		expect( card.getByText( '“Unauthenticated.”' ) ).toBeInTheDocument();
		expect( card.getByText( 'Authorization: Bearer ••••c41f' ) ).toBeInTheDocument();
		const primary = document.querySelectorAll( '.is-primary' );
		expect( [ ...primary ].map( ( { textContent } ) => textContent ) ).toEqual( [
			'Replace the token',
		] );
	} );

	it( 'has each state in a word, not in a colour alone', () => {
		show( report_broken );
		for ( const word of [ 'Broken', 'Could not check', 'Working' ] ) {
			expect( screen.getAllByText( word ).length ).toBeGreaterThan( 0 );
		}
	} );

	it( 'shows a provider’s words as text, whatever is in them', () => {
		const words = '<img src=x onerror="window.hit=1"><b>`[[Sign in]]`</b>';
		const key = {
			...mailersend_expired,
			evidence: mailersend_expired.evidence && {
				...mailersend_expired.evidence,
				quote: words,
				body: words,
			},
		};
		show( of_one( key ) );
		expect( worst().querySelector( 'img' ) ).toBeNull();
		expect( within( worst() ).getByText( `“${ words }”` ) ).toBeInTheDocument();
	} );

	it( 'names the losing places under the winner, each with the reason', () => {
		show( report_broken );
		const places = within( worst() ).getAllByRole( 'listitem', { hidden: true } );
		const roles = places
			.map( ( { textContent } ) => textContent ?? '' )
			.filter( ( text ) => /^(In use|Ignored)/.test( text ) );
		expect( roles ).toHaveLength( 3 );
		expect( roles[ 0 ] ).toMatch( /^In use/ );
		expect( roles[ 1 ] ).toContain( 'Ignored because WPMS_ON is not set to true' );
	} );

	it( 'tells of a broken key once, by the working one that stands in the losing place', () => {
		show(
			report( {
				keys: [ mailersend_loses ],
				conflicts: [ { ...dead_edit } ],
				providers: PROVIDERS,
			} )
		);
		expect( screen.getAllByRole( 'heading', { level: 3 } ) ).toHaveLength( 1 );
	} );

	it( 'puts the broken before the working, and mail before spam protection', () => {
		show(
			report( {
				keys: [ elastic_works, akismet_suspended, mailersend_expired ],
				providers: PROVIDERS,
			} )
		);
		const order = screen
			.getAllByRole( 'heading', { level: 3 } )
			.map( ( { textContent } ) => textContent );
		expect( order ).toEqual( [
			'MailerSend no longer accepts this token',
			expect.stringContaining( 'Akismet' ),
			expect.stringContaining( 'Elastic Email' ),
		] );
	} );

	it( 'opens the row that the address names and puts the focus on it', () => {
		show( report_broken, `#/key/${ akismet_suspended.id }` );
		const row = document.querySelector( ':focus' )?.closest( 'details' );
		expect( row ).toHaveAttribute( 'open' );
		expect( row ).toHaveTextContent( 'Akismet' );
	} );

	it( 'offers a test email when all is good, and says what that does not prove', () => {
		show( report_all_good );
		expect( screen.getByText( 'All 4 keys work.' ) ).toBeVisible();
		expect( screen.getByText( /Whether it arrives is a different question/ ) ).toBeVisible();
	} );

	it( 'says where it looked when nothing was found', () => {
		show( report_nothing );
		expect( screen.getByText( 'Where Key Health looked' ) ).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Look again' } ) ).toBeVisible();
	} );

	it( 'goes on with a sentence when a part of it fails', () => {
		jest.spyOn( console, 'error' ).mockImplementation( () => undefined );
		const broken = { ...report_broken, summary: null } as unknown as Report;
		show( broken );
		expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'This page stopped working' );
		expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'Nothing was changed' );
		expect( console ).toHaveErrored();
	} );

	it( 'has one heading of the first level, also on a page below the list', () => {
		show( report_broken );
		expect( screen.getAllByRole( 'heading', { level: 1 } ) ).toHaveLength( 1 );
		fireEvent.click( screen.getByRole( 'link', { name: 'Replace the token' } ) );
		expect( screen.getAllByRole( 'heading', { level: 1 } ) ).toHaveLength( 1 );
	} );
} );
