import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { copy } from '../../src/shared/copy';
import { file_name, SupportButton } from '../../src/shared/support-bundle';
import type { SupportBundle } from '../../src/shared/types';
import { Health_Context, useReport } from '../../src/shared/use-report';
import { report } from './fixtures/build';
import { mailersend_expired } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { answer } from './support/screen';

jest.mock( '@wordpress/api-fetch' );
jest.mock( '../../src/shared/copy' );

const first = report( { keys: [ mailersend_expired ], providers: PROVIDERS } );

function Place( { children }: { children: ReactNode } ) {
	return (
		<Health_Context.Provider value={ useReport( first ) }>{ children }</Health_Context.Provider>
	);
}

const bundle: SupportBundle = {
	text: '### Key Health\n- State: broken <script>x()</script>',
	data: { key: { state: 'broken', last4: 'c41f' } },
	message: {
		to: 'https://www.mailersend.com/help',
		subject: 'Token for shop.example does not work',
		body: 'Hello,\n\n[personal or commercial: please fill in]\n\nThank you',
	},
};

async function open( parts: Partial< SupportBundle > = {} ) {
	jest.mocked( copy ).mockReset().mockResolvedValue( true );
	answer( `GET support/${ mailersend_expired.id }`, () => ( { ...bundle, ...parts } ) );
	render( <SupportButton id={ mailersend_expired.id } />, { wrapper: Place } );
	await userEvent.click( screen.getByRole( 'button', { name: 'Report for support' } ) );
	return screen.findByRole( 'dialog', { name: 'Report for support' } );
}

describe( 'the report for support', () => {
	it( 'copies nothing before all of it was shown', async () => {
		const dialog = await open();
		expect( copy ).not.toHaveBeenCalled();
		expect(
			within( dialog ).getByRole( 'region', { name: 'Report as text' } )
		).toHaveTextContent( '<script>x()</script>' );
		await userEvent.click( within( dialog ).getByRole( 'button', { name: 'Copy the text' } ) );
		expect( copy ).toHaveBeenCalledWith( bundle.text );
	} );

	it( 'downloads the JSON that is on the screen, under a name with host and date', async () => {
		const made: Blob[] = [];
		const names: string[] = [];
		URL.createObjectURL = ( blob: Blob ) => {
			made.push( blob );
			return 'blob:x';
		};
		URL.revokeObjectURL = () => undefined;
		const click = jest
			.spyOn( HTMLAnchorElement.prototype, 'click' )
			.mockImplementation( function ( this: HTMLAnchorElement ) {
				names.push( this.download );
			} );
		const dialog = await open();
		await userEvent.click( within( dialog ).getByRole( 'tab', { name: 'JSON' } ) );
		const shown = within( dialog ).getByRole( 'region', { name: 'Report as JSON' } );
		await userEvent.click(
			within( dialog ).getByRole( 'button', { name: 'Download the JSON file' } )
		);
		expect( names ).toEqual( [ file_name( first.site.host, first.site.now ) ] );
		expect( made[ 0 ]?.size ).toBe( shown.textContent?.length );
		expect( JSON.parse( shown.textContent ?? '' ) ).toEqual( bundle.data );
		click.mockRestore();
	} );

	it( 'names the file after a host without what a file name cannot hold', () => {
		expect( file_name( 'shop.example:8080/x', '2026-11-21T10:12:00Z' ) ).toBe(
			'key-health-shop.example-8080-x-2026-11-21.json'
		);
	} );

	it( 'lets the message be changed, and copies what is there then', async () => {
		const dialog = await open();
		await userEvent.click( within( dialog ).getByRole( 'tab', { name: /^Message/ } ) );
		const field = within( dialog ).getByRole( 'textbox', { name: /^Message/ } );
		await userEvent.clear( field );
		await userEvent.type( field, 'Hello' );
		await userEvent.click(
			within( dialog ).getByRole( 'button', { name: 'Copy the message' } )
		);
		expect( copy ).toHaveBeenCalledWith( 'Hello' );
		expect(
			within( dialog ).getByRole( 'link', { name: /^Open the support page/ } )
		).toHaveAttribute( 'href', 'https://www.mailersend.com/help' );
	} );

	it( 'has no message where nobody is written to', async () => {
		const dialog = await open( { message: null } );
		expect( within( dialog ).getAllByRole( 'tab' ) ).toHaveLength( 2 );
	} );

	it( 'says why when it cannot be put together', async () => {
		answer( `GET support/${ mailersend_expired.id }`, () => {
			throw Object.assign( new Error(), { message: 'This key is no longer on the site.' } );
		} );
		render( <SupportButton id={ mailersend_expired.id } />, { wrapper: Place } );
		await userEvent.click( screen.getByRole( 'button', { name: 'Report for support' } ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'This key is no longer on the site.'
		);
	} );
} );
